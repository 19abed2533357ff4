"""The copyright notice of the article or of the site."""

from __future__ import annotations

from newsclean.lexicon.date_patterns import YEAR
from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Label, Role
from newsclean.rules.matching import words

SIGN = r"(?:©|ⓒ|\(c\)|&copy;)"
OPEN_SIGN = rf"(?:[©ⓒ]|&copy;|\(c\)(?= ?(?:copyright\b|{YEAR})))"  # "(c)" counts items, too
YEARS = rf"{YEAR}(?:\s?(?:-|,|/|to|bis)\s?(?:{YEAR}|\d{{2}}|present|heute))?"
RESERVED = (
    r"(?:all rights? reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los )?derechos reservados|tutti i diritti (?:sono )?riservati"
    r"|todos os direitos reservados|alle rechten voorbehouden|все права защищены|جميع الحقوق محفوظة|版权所有|保留所有权利|版權所有|無断転載)"
)
# A notice is a sign or the word with a year, and a holder; "Copyright law changed in 2024" has a word between.
NOTICE_FIRST = LazyPattern(
    rf"[\s|•·*<>\[\"'-]*+(?:\((?!c\)))?(?:(?:all )?(?:contents?|text|article|story|material|photos?|design|site|entire contents)s? )?(?:is |are )?"
    rf"(?:copyright\W{{0,4}}{SIGN}|{OPEN_SIGN}(?: ?copyright)?(?=\W{{0,3}}[\p{{L}}\d])|(?:copyright|urheberrecht|авторское право|حقوق النشر|版权所有?|著作権)\W{{0,3}}(?:by )?{YEARS})"
)
HOLDER_FIRST = LazyPattern(
    rf"[\W_]*+(?:[^\s.!?][^.!?]{{0,60}} )?(?:{SIGN}|copyright) ?{YEARS}[\W_]*(?:{RESERVED}.{{0,60}})?"
)
RESERVED_BY = LazyPattern(
    rf"[\W_]*+(?:{YEARS}\W{{1,3}}[^!?]{{2,70}}?\W{{1,3}}{RESERVED}|[^!?]{{2,70}}?\W{{1,3}}{YEARS}\W{{1,3}}{RESERVED})[\W_]*"
)
RESERVED_FIRST = LazyPattern(rf"[\W_]*+{RESERVED}(?: ?[:\uff1a] ?\S|\W{{0,4}}{SIGN} ?\S|\W{{1,4}}{YEARS}).{{0,100}}")
# "© Jane Doe / Reuters" is a notice; a sentence that goes on with a verb is not.
VERB = LazyPattern(
    r"\b(?:was|were|said|says|has been|have been|had|wurde|wurden|sagte|ist das|est le|es el|stands for|steht für|symbol)\b"
)


def is_copyright_notice(block: Block) -> bool:
    """Tell whether the whole block is a copyright notice."""
    text = block.folded
    if NOTICE_FIRST.pattern.match(text):
        head = text[:120]
        return VERB.pattern.search(head) is None or RESERVED_ANYWHERE.pattern.search(text) is not None
    if block.words <= 14 and HOLDER_FIRST.pattern.fullmatch(text):
        return VERB.pattern.search(text) is None
    if RESERVED_FIRST.pattern.fullmatch(text):
        return True
    return RESERVED_BY.pattern.fullmatch(text) is not None


RESERVED_ANYWHERE = LazyPattern(RESERVED)

RULE = BlockRule(
    id="copyright-line",
    label=Label.LEGAL,
    why="the whole block is a copyright notice",
    matches=is_copyright_notice,
    triggers=words(
        "copyright c reserved vorbehalten réservés reservados riservati voorbehouden защищены محفوظة 版权 版權 無断 著作権 © ⓒ"
    ),
    max_words=50,
    claims={
        "en": (
            "Copyright © 2024 The Springfield Courier. All rights reserved.",
            "©2024Springfield Courier. Visit at springfieldcourier.example. Distributed by Example Content Agency, LLC.",
            "© 2024 Example Media, Inc.",
            "(c) 2019-2024 Example News Network",
            "Copyright 2024 Example Broadcasting. All rights reserved. This material may not be republished.",
            "2024 Example Broadcasting Corp. All Rights Reserved.",
            "The Springfield Courier © 2024",
            "All content © copyright 2024 Springfield Courier",
        ),
        "de": (
            "© dpa",
            "© Springfielder Bote 2024. Alle Rechte vorbehalten.",
            "Copyright 2024 Beispiel Verlag GmbH",
            "2024 Beispiel Verlag GmbH. Alle Rechte vorbehalten.",
        ),
        "fr": ("© 2024 Le Courrier. Tous droits réservés.", "Copyright 2024 Le Courrier"),
        "es": ("© 2024 El Correo. Todos los derechos reservados.", "Copyright 2024 Editorial Ejemplo"),
        "it": ("© 2024 Il Corriere. Tutti i diritti riservati.",),
        "pt": ("© 2024 O Correio. Todos os direitos reservados.",),
        "nl": ("© 2024 De Koerier. Alle rechten voorbehouden.",),
        "ru": ("© 2024 Курьер. Все права защищены.",),
        "ar": ("© 2024 البريد. جميع الحقوق محفوظة.", "جميع الحقوق محفوظة © 2024 البريد"),
        "zh": ("© 2024 信使报 版权所有", "Copyright © 2024 信使报", "版权所有：信使报，未经许可禁止使用"),
        "ja": ("© 2024 使者新聞 無断転載を禁じます",),
    },
    leaves={
        "en": (
            "Copyright law in 2024 was no clearer than a decade before, she said.",
            "The copyright expired in 2024.",
            "The judge said that all rights reserved to the state must be named.",
            "C programming in 2024",
            "(c) The bridge must stay open to the public.",
            "© is the symbol that stands for copyright.",
            "He was the first to file a copyright claim in 2024, according to the court.",
        ),
        "de": (
            "Das Urheberrecht von 2024 kennt keine Ausnahme.",
            "Das © steht für Copyright.",
            "Die Firma hat sich alle Rechte vorbehalten, sagte der Anwalt.",
        ),
        "fr": ("Le droit d'auteur a changé en 2024.", "Les droits réservés aux éleveurs sont en cause."),
        "es": ("Los derechos reservados a la empresa vencieron en 2024.",),
        "it": ("I diritti riservati ai soci scadono nel 2024.",),
        "pt": ("Os direitos reservados aos sócios vencem em 2024.",),
        "nl": ("De rechten zijn voorbehouden aan de leden.",),
        "ru": ("Все права рабочих защищены законом, сказал он.",),
        "ar": ("قال إن جميع الحقوق محفوظة بموجب القانون.",),
        "zh": ("法院认定该书的版权归作者，于2024年到期。",),
        "ja": ("著作権をめぐる争いが2024年に始まった。",),
    },
    role=Role.COPYRIGHT,
)
