"""How copyright lines are printed: patterns for plain text (with capitals)."""

from __future__ import annotations

from newsclean.lexicon.lazy_pattern import LazyPattern

YEAR = r"(?:1[89]|20)\d\d"
YEARS = rf"(?:(?:since|seit|depuis|desde|dal|från|c\.)\s)?{YEAR}(?:\s?(?:-|,|/|&|to|bis|and|und)\s?(?:{YEAR}|\d\d(?!\d)|present|heute|today|now))*\s?[年г]?\.?"
RESERVED = (
    r"(?:all rights? reserved|(?:some|algunos) (?:rights|derechos) reserv\w+|(?:alle|einige) rechte vorbehalten|tous (?:les )?droits (?:de reproduction )?réservés"
    r"|(?:todos los )?derechos reservados|reservados todos los derechos|tutti i diritti (?:sono )?riservati|todos os direitos reservados"
    r"|alle rechten voorbehouden|alla rättigheter förbehållna|wszelkie prawa zastrzeżone|tüm hakları saklıdır|все права защищены|всі права захищені"
    r"|riproduzione (?:è )?(?:riservata|vietata)|vietata la riproduzione|nachdruck(?: und vervielfältigung)? verboten"
    r"|reproduction (?:interdite|réservée)|prohibida (?:su|la) reproducción(?: total o parcial)?|reprodução proibida"
    r"|proibida a reprodução(?: total ou parcial)?|jälkipainos kielletty|eftertryk forbudt|eftertryck förbjudes"
    r"|جميع الحقوق محفوظة(?: لـ?)?|版权所有|版權所有|保留所有权利|著作権所有|無断転載(?:を禁じます|禁止|・複製を禁ず)?|all right reserved|rights reserved)"
)
SIGN = r"(?:©|ⓒ|\(c\)|&copy;)"
NOTICE = LazyPattern(rf"{YEAR}|copyright|urheber|{RESERVED}")

# What stands before the name: the words of a notice, years and marks, in any order.
BEFORE = LazyPattern(
    rf"(?i)(?:[\s|·•*,:;.\u3001\uff1a\uff0c\"'_/-]++|{SIGN}|{YEARS}(?!\w)|{RESERVED}"
    r"|(?:all |entire )?(?:contents?|text|article|story|material|photos?|design|site)s?(?= (?:is |are )?(?:copyright|©|\(c\)))(?: is| are)?"
    r"|copyrights?(?!\w)|copyright(?=\d)|urheberrecht(?!\w)|著作権(?!者)|авторское право|حقوق النشر|by(?= )|von(?= )|par(?= )|of(?= ))*+"
)
# Where the name ends: at what is said beside it.
AFTER = LazyPattern(
    rf"(?i)[|·•∙\u3002\uff0c<>;\[\u2022]|{SIGN}|\s?[(]|{RESERVED}|\s*+[,:]?\s*+(?<!\w)(?:{YEARS}(?!\w)|{YEAR}(?=[^\W\d_]))| - | -$|(?<=[a-z])- |,? (?:powered|proudly|designed|website|theme) by\b| do not sell | or its affiliate| and/or its |: |(?<=\s)[*®™]"
)
# A name in which nothing of that can be, at a twentieth of its price: plain letters, and none of its words.
HOLDER_ALONE = LazyPattern(r"(?i)(?:(?!serv|beh| by| sell|affiliate|and/or)[A-Za-z .,&'/])*+")
# A full stop that ends a sentence, and none of an abbreviation ("St. Galler", "J. Doe").
SENTENCE_END = LazyPattern(r"(?<!\b\p{L}|\b(?:St|Dr|Mr|Mrs|Ms|Prof|Co|Bros|Mt|e\.V))[.!] (?=[\p{Lu}\d])")
COMPANY = r"(?:inc|ltd|llc|l\.l\.c|llp|plc|pllc|lp|corp|co|gmbh|ag|kg|se|e\.\s?v|s\.?a\.?s?|s\.?\s?r\.?\s?l|s\.?p\.?a|s\.l|b\.?v|n\.?v|a/?s|ab|oy|oyj|pty|pte|sdn|bhd|c\.a|ltda|kft|zrt|sp|a\.s|d\.o\.o)"
COMPANY_NEXT = LazyPattern(rf"(?i){COMPANY}(?!\w)")
COMPANY_LAST = LazyPattern(rf"(?i)\b{COMPANY}\.?$")
DOTTED_END = LazyPattern(
    r"(?i)(?:\b(?:inc|ltd|co|corp|bros|jr|sr|e\.\s?v|s\.\s?[arl]\.?\s?l?|s\.p\.a|s\.a\.s)|\.\p{L})\.$"
)
# A line that goes on as a sentence, or with links, names nobody that can be told from it.
SENTENCE_WORDS = frozenset(
    """is are was may this these that unless use your our you we provided ist sind wird wurde werden diese dieser dieses
    lizensiert unter est sont este esta queda questo dette deze subsidiary permission reproduction reprint reprinted
    license licensed licence licences registered respective owner owners printed terms privacy impressum datenschutz""".split()
)
NAME = LazyPattern(r"[\p{Lu}\p{Lo}\d]|\p{Ll}[\p{L}\d-]*+\p{Lu}|[\p{L}\d-]++(?:\.[\p{L}\d-]++)++(?=$|[ ,/])|\p{Ll}++$")
LETTERS = LazyPattern(r"\p{L}\p{M}*+.*?\p{L}|\p{Lo}")
