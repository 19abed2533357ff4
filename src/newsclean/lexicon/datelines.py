"""How datelines are printed: patterns for text as it is printed; the group `place` is the place."""

from __future__ import annotations

from newsclean.lexicon.lazy_pattern import LazyPattern

AGENCY = (
    r"(?:AP|A\.P\.|AP News|(?:The )?Associated Press|Reuters|REUTERS|Thomson Reuters Foundation|AFP|Agence France-Presse|UPI|CNN|CNBC|BLOOMBERG|Bloomberg|PA|CP|The Canadian Press|"
    r"AAP|Xinhua|Kyodo|KYODO|Jiji Press|Yonhap|PTI|ANI|IANS|UNI|APP|TNS|CNS|CNA|RNS|IPS|NNA|dpa|DPA|dpa-AFX|dpa/\p{L}{2,4}|dpa-infocom|KNA|epd|SID|sid|APA|SDA|sda|Keystone-SDA|ats|ATS|"
    r"Belga|BELGA|ANP|EFE|Europa Press|EUROPA PRESS|Notimex|Télam|Andina|Prensa Latina|PL|ANSA|Adnkronos|AGI|LaPresse|askanews|Lusa|LUSA|Agência Brasil|NTB|TT|Ritzau|STT|PAP|ČTK|TASR|MTI|HINA|Hina|Tanjug|Beta|"
    r"TASS|ТАСС|РИА Новости|Интерфакс|Sputnik|Укринформ|AA|DHA|İHA|IHA|ANKA|IRNA|WAM|SPA|MENA|ANTARA|Antara|Bernama|VNA|States Newsroom|StatePoint|BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE|PRNewswire|ots)"
)
# A name of up to five words: "St. Paul", "San José de Ocoa", "Frankfurt am Main", "Berlin/Hamburg", "New York".
WORD = r"\p{Lu}[\p{L}\p{M}'\u2019.]*+(?:-[\p{L}\p{M}]++)*+"
NAME = rf"{WORD}(?:[ /]{WORD}|[ ](?:d[aeiou]s?|del|am|an|der|la|le|of|the|sur|upon|i\.|a\.|ob|im|bei|do)(?=[ ])){{0,4}}"
# "S.C.", "Texas", "British Columbia": what follows the town and is no date.
REGION = r"(?:, ?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))\p{Lu}[\p{L}.]{0,15}(?: \p{Lu}[\p{L}.]{1,15})?(?=[, (\u2013\u2014-]|$))?"
DATE = r"(?:,? ?[\p{L}.]{0,12} ?\d{1,2}(?:[./]| de)?,?(?: ?[\p{L}.]{3,12})?(?:,? ?\d{4})?,?)?"
DASH = r"(?: ?[-\u2010-\u2015:]{1,3}|\.-| ?[.] ?[-\u2013\u2014])"
# "COLUMBIA, S.C. (AP) - ", "LONDRES, 3 mai (Reuters) - ", "Berlin (dpa) - ", "Madrid, 3 may (EFE).- "
AGENCY_IN_BRACKETS = LazyPattern(
    rf'["\u201c]?(?P<place>{NAME}{REGION}){DATE} ?\((?:{AGENCY})(?:[/, &-]{{1,3}}(?:{AGENCY}|\p{{L}}{{2,4}})){{0,3}}\)(?:{DASH}|\.)'
)
# "МОСКВА, 5 мая — РИА Новости.", "LONDON, May 3 - Reuters", "МОСКВА, 3 мая. /ТАСС/."
AGENCY_LAST = LazyPattern(
    rf"(?P<place>{NAME}{REGION})(?:{DATE} ?[-\u2013\u2014]{{1,2}} ?{AGENCY}\.|{DATE}\.? ?/{AGENCY}/\.?)"
)
# "(ANSA) - ROMA, 03 MAG - "
AGENCY_FIRST = LazyPattern(
    rf"\({AGENCY}\) ?[-\u2013\u2014] ?(?P<place>\p{{Lu}}[\p{{Lu}}' ]{{2,30}}), \d{{1,2}} \p{{Lu}}{{3}} ?[-\u2013\u2014]"
)
# "HARLOW, S.D. — The county", "WASHINGTON — The White House": in capitals, before a long dash, without an agency.
WITHOUT_AGENCY = LazyPattern(
    r"(?P<place>(?!(?:WATCH|BREAKING|UPDATED?|EXCLUSIVE|LIVE|VIDEO|PHOTOS?|OPINION|EDITORIAL|NEWS|REVIEW|ANALYSIS|INTERVIEW|LISTEN|READ|NOTE|DEAR|QUESTION|ANSWER|PART|CHAPTER|STEP|FACT|MYTH|PROS?|CONS?|TIP|DAY|WEEK|"
    r"THE|THIS|THESE|FOR|WHO|WHAT|WHEN|WHERE|WHY|HOW|IT|NO|YES|NOT|SPOILER|WARNING|CORRECTION|EDITOR|SPONSORED|ADVERTISEMENT|FILE|STORY|TITLE|PRICE|BEST|ABOUT|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|PODCAST|SPORTS?|POLITICS|BUSINESS)\b)"
    rf"\p{{Lu}}[\p{{Lu}}'.]{{2,20}}(?:[ -]\p{{Lu}}[\p{{Lu}}'.]{{1,20}}){{0,2}}{REGION})(?:, \p{{L}}{{3,9}}\.? \d{{1,2}})? ?(?:\u2014|\u2013|--) ?(?=[\p{{Lu}}\"\u201c])"
)
# "ORLEY, Ore. (KXYZ) - ": the call sign of a station in North America.
CALL_SIGN = LazyPattern(
    rf"(?P<place>\p{{Lu}}[\p{{Lu}}'.]{{2,20}}(?:[ -]\p{{Lu}}[\p{{Lu}}'.]{{1,20}}){{0,2}}{REGION}) ?\([KWC][A-Z]{{2,3}}(?:[-/ ][A-Z\d]{{2,4}})?\) ?[-\u2013\u2014]"
)
UNSPACED = (
    # "新华社北京1月3日电", "本报北京5月3日电", "中新网上海1月3日电"
    LazyPattern(
        r"[(（【]?(?:据)?(?:新华社|新華社|新华网|中新社|中新网|本报|人民网|央视网|法新社|路透社|共同社|中央社|记者)?(?P<place>\p{Han}{2,8}?)(?:\d{1,2}月)?\d{1,2}日(?:\p{Han}{0,3})?[电電](?=[\s )）】(（]|\p{Han})"
    ),
    # "【ワシントン共同】", "【北京時事】", "【ロンドン＝山田太郎】", "［ニューヨーク 3日 ロイター］"
    LazyPattern(
        r"[【［\[](?P<place>[\p{Han}\u30a1-\u30fa\u30fc・]{2,14}?)(?:共同|時事|[=＝]\p{Han}{2,12}|\s\d{1,2}日\s?ロイター)[】］\]]"
    ),
    # "(서울=연합뉴스)", "[부산=뉴시스]"
    LazyPattern(r"[(\[](?P<place>[\uac00-\ud7a3]{2,8})=(?:연합뉴스|뉴시스|뉴스1|연합인포맥스)[)\]]"),
    # "القاهرة (رويترز) -"
    LazyPattern(
        r"(?P<place>[\u0621-\u064a]{3,15}(?: [\u0621-\u064a]{2,12}){0,2}) ?\((?:رويترز|أ ف ب|ا ف ب|د ب أ|الأناضول|أ ش أ|واس|وام|بترا)\)"
    ),
)
# What a dateline of its own may hold besides the place.
LONE = LazyPattern(rf"(?P<place>{NAME}{REGION}){DATE}(?: ?\((?P<agency>[\p{{L}} ./-]{{2,30}})\))?{DASH}?\s*")
NO_PLACE = LazyPattern(
    r"(?i)^(?:published|updated|posted|by|von|por|par|corresponsal|online|redaktion|newsroom|staff|breaking|exclusive|(?:jan|febr?)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|\w*day)\b"
)
