"""A paragraph that opens with place and agency, as agency copy does."""

from __future__ import annotations

import regex

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Label, Phase, Role
from newsclean.rules.matching import words

MOST_WORDS = 60  # longer paragraphs are out of reach of the rules for single blocks anyway
FEWEST_WORDS = 8
MOST_LINKED = 0.5  # share of the characters; a teaser of another article is one link

AGENCY = (
    r"(?:AP|AP News|Associated Press|The Associated Press|Reuters|REUTERS|AFP|UPI|CNN|Bloomberg|PA|CP|The Canadian Press|AAP|Xinhua|Kyodo|Yonhap|PTI|ANI|IANS|TNS|CNS|RNS|"
    r"dpa|dpa-AFX|dpa/\p{L}{2,4}|dpa-infocom|KNA|epd|SID|APA|sda|Keystone-SDA|ats|Belga|ANP|EFE|Europa Press|ANSA|Adnkronos|AGI|Lusa|Agência Brasil|Agencia \p{Lu}\p{L}{1,20}|"
    r"NTB|TT|Ritzau|PAP|TASS|ТАСС|РИА Новости|Интерфакс|Sputnik|Anadolu)"
)
PLACE = r"\p{Lu}[\p{L}\p{M}.'-]{0,30}(?:[ /](?:\p{Lu}[\p{L}\p{M}.'-]{0,30}|d[aeiou]s?|du|del|am|an|der|la|le)){0,4}"
# "COLUMBIA, S.C. (AP) -", "PARIS, 3 mai (AFP) -", "МОСКВА, 5 мая - РИА Новости.", "(ANSA) - ROMA, 3 MAG -"
# The agencies are defined once: written out wherever they stand, they take twice as long to compile.
OPENING = LazyPattern(
    rf'(?(DEFINE)(?P<agency>{AGENCY}))(?:"?{PLACE}(?:, ?[\p{{L}}\p{{M}}\d .\']{{1,40}})?'
    r"(?: ?\((?&agency)(?:[/, -]{1,3}(?&agency)){0,3}\)(?: ?[-:.]{1,2}|,| )| ?-{1,2} ?(?&agency)\.|\. /(?&agency)/\.) ?\S"
    r"|\((?&agency)\) ?- ?\p{Lu}[\p{Lu}' ]{2,30}, \d{1,2} \p{Lu}{3} ?- ?\S)"
)
UNSPACED_OPENING = regex.compile(
    r"(?:[(【]?(?:新华社|新華社|中新社|中新网|共同社|法新社|路透社)\p{Han}{1,12}\d{1,2}月\d{1,2}日\p{Han}{0,3}电|【\p{Han}{1,10}(?:共同|時事)】)"
)


def has_dateline(block: Block) -> bool:
    """Tell whether the paragraph opens with place and agency and is a whole one."""
    return (
        block.words >= FEWEST_WORDS
        and block.sentence
        and not block.plain.endswith(("...", "\u2026"))
        and block.link_density <= MOST_LINKED
        and (OPENING.pattern.match(block.plain) is not None or UNSPACED_OPENING.match(block.plain) is not None)
    )


RULE = BlockRule(
    id="dateline",
    label=Label.PROTECT,
    why="the paragraph opens with a dateline: place and agency",
    matches=has_dateline,
    triggers=words(
        "ap reuters afp upi cnn bloomberg pa cp canadian aap xinhua kyodo yonhap pti ani ians tns cns rns dpa kna epd sid apa sda ats belga anp "
        "efe europa ansa adnkronos agi lusa agência agencia ntb tt ritzau pap tass тасс риа интерфакс sputnik anadolu associated 新华社 新華社 中新社 中新网 共同 時事 法新社 路透社"
    ),
    min_words=FEWEST_WORDS,
    max_words=MOST_WORDS,
    claims={
        "en": (
            "HARLOW, S.D. (AP) — The old bridge over the Morrow will stay closed until spring, the county said.",
            "LONDON (Reuters) - Traders waited on Monday for the bank's decision on the bridge bonds.",
            "HARLOW, Aug 12 (Reuters) — Two boats collided under the old bridge on Monday, the coast guard said.",
        ),
        "de": ("Harlingen (dpa) - Die alte Brücke über den Fluss bleibt bis zum Frühjahr gesperrt.", "Berlin/Harlingen (dpa/lby) - Zwei Boote sind am Montag unter der alten Brücke zusammengestoßen."),
        "fr": ("PARIS, 3 mai (AFP) - Le vieux pont restera fermé aux camions jusqu'au printemps, a dit la mairie.",),
        "es": ("Madrid, 3 may (EFE).- El puente viejo seguirá cerrado a los camiones hasta la primavera.",),
        "it": ("(ANSA) - ROMA, 3 MAG - Il vecchio ponte resta chiuso ai camion fino alla primavera. (ANSA).",),
        "ru": ("МОСКВА, 5 мая — РИА Новости. Старый мост останется закрытым для грузовиков до весны.",),
        "zh": ("新华社海林5月3日电 市议会星期一决定，旧桥将关闭到明年春天。",),
    },
    leaves={
        "en": (
            "The story was first told by the AP, which asked the county for its letters about the bridge.",
            "HARLOW (AP) — The old bridge over the Morrow...",
            "AP Photo/Ada Fenwick",
        ),
        "de": ("Die Nachrichtenagentur dpa berichtete am Montag, dass die Brücke bis zum Frühjahr gesperrt bleibt.",),
        "fr": ("Selon l'agence AFP, le vieux pont restera fermé aux camions jusqu'au printemps.",),
        "es": ("Según la agencia EFE, el puente viejo seguirá cerrado a los camiones hasta la primavera.",),
        "it": ("(ANSA) Il vecchio ponte e il municipio di Roma in una foto d'archivio.",),
        "ru": ("Как сообщает агентство РИА Новости, старый мост останется закрытым для грузовиков до весны.",),
        "zh": ("据新华社报道，市议会星期一决定，旧桥将关闭到明年春天。",),
    },
    role=Role.BODY,
    phase=Phase.PROTECT,
)  # fmt: skip
