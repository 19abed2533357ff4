"""Labels of the author's name: alone on a line, with the name in the next ("Written by"), or among other facts."""

from __future__ import annotations

import re
from functools import lru_cache

from newsclean.lexicon.lazy_pattern import LazyPattern

LABELS = {
    "en": (
        r"(?:(?:article|story|text|words|guide|review|report|(?:blog |guest )?post) )?(?:(?:written|posted|published|authored|reported) )?by",
        r"(?:article |guest |post )?authors?|author\(s\)|article authors?|writers?",
    ),
    "de": (
        r"(?:(?:ein )?(?:gast)?(?:beitrag|artikel|text|kommentar) )?(?:(?:geschrieben|verfasst|erstellt|veröffentlicht) )?von",
        r"autor(?:in|en|innen)?|autor(?:[/:*_]-?in(?:nen)?|\(in\)|innen und autoren)|verfasser(?:in)?",
    ),
    "fr": (r"(?:(?:écrit|rédigé|publié|article|texte) )?par", r"auteure?s?|autrices?|auteur\(s\)|auteur[·.]e"),
    "es": (r"(?:(?:escrito|publicado|redactado|texto) )?por", r"autor(?:a|es|as)?|autor\(a\)|autor/a"),
    "it": (r"(?:scritto|pubblicato) da|a cura di", r"autor[ei]|autrice"),
    "pt": (r"(?:(?:escrito|publicado|texto) )?por", r"autor(?:a|es|as)?|autor\(a\)"),
    "nl": (r"(?:(?:geschreven|tekst|artikel) )?door", r"auteurs?"),
    "sv": (r"skriven av", r"skribent(?:er)?|författare"),
    "da, no": (r"(?:skrevet|tekst) a[fv]", r"forfattere?|skribent"),
    "fi": (r"kirjoittanut", r"kirjoittajat?"),
    "pl": (r"napisał(?:a)?", r"autor(?:ka|zy)?"),
    "cs, sk": (r"napsal(?:a)?|napísal(?:a)?", r"autor(?:ka|i|ky)?"),
    "bs, hr, sr": (r"piše|napisa(?:o|la)|пише", r"autor(?:ica|i|ice)?|аутор(?:ка|и)?"),
    "hu": (r"írta", r"szerzők?"),
    "ro": (r"scris de", r"autori?"),
    "bg, ru, uk": (r"текст", r"автор(?:ы|и|ка)?(?: (?:статьи|текста|статті|тексту))?"),
    "el": (r"γράφει(?: [οη])?", r"συντάκτης|συντάκτρια"),
    "tr": (r"yazan", r"yazar"),
    "ar": (r"بقلم|كتب", r"الكاتب|الكاتبة"),
    "he": (r"מאת", r"כתב|כתבה"),
    "fa": (r"به قلم", r"نویسنده"),
    "hi": (r"द्वारा", r"लेखक|लेखिका"),
    "id, ms": (r"(?:ditulis )?oleh", r"penulis"),
    "vi": (r"bởi", r"tác giả"),
    "th": (r"โดย|เขียนโดย", r"ผู้เขียน"),
    "zh, ja, ko": (r"撰文|撰稿|執筆|글", r"作者|著者|작성자"),
}
# Below these stand several names, each in a line of its own.
OF_MANY = re.compile(r"(?:author(?:s|\(s\))|writers|autor(?:en|innen|es|as|i|zy)|auteure?s|autrices|авторы)\s?[:：]?")
PHRASES = "|".join(phrase for group in LABELS.values() for phrase in group)
AUTHOR_LABEL = LazyPattern(rf"(?:{PHRASES})\s?[:：]?", re.IGNORECASE)
# "Date: 3 May 2024 Author: Jane Doe Source: Courier"
NOUNS = "|".join(phrase for group in LABELS.values() for phrase in group[1:])
# Behind a bar any label; behind other facts a noun: what "by" belongs to there is another word ("Picture by:").
LABEL_INSIDE = LazyPattern(
    rf"(?:(?<=[|·•]\s)(?:{PHRASES})|(?<=[\s,;])(?:{NOUNS}))\s?[:：]\s?(?P<name>.+)", re.IGNORECASE
)
NEXT_FACT = re.compile(r"\s*[|·•]|[\s,;]+[^\W\d_]{3,20}\s?[:：]")
LONGEST_LABEL = 32  # characters
REMEMBERED = 4_096  # answers
MOST_WORDS = 4  # of such a line; "Author(s)" has two


def is_author_label(folded: str, words: int) -> bool:
    """Tell whether a folded line of so many words is the label of the author's name, and nothing else."""
    return words <= MOST_WORDS and len(folded) <= LONGEST_LABEL and is_label(folded)


@lru_cache(maxsize=REMEMBERED)
def is_label(folded: str) -> bool:
    """Tell whether a folded line is the label of the author's name; the menus of a site are asked about once."""
    return AUTHOR_LABEL.pattern.fullmatch(folded) is not None


def name_behind_label(line: str) -> str:
    """Return what stands behind the label of the author's name in a line of labelled facts; "" if there is none."""
    if ":" not in line and "：" not in line:
        return ""
    inside = LABEL_INSIDE.pattern.search(line)
    return "" if inside is None else NEXT_FACT.split(inside["name"], 1)[0].strip()
