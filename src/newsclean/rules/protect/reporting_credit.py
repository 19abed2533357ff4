"""Who reported, from where, and whose material was used."""

from __future__ import annotations

import string

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Label, Phase, Role
from newsclean.rules.matching import words

MOST_WORDS = 70  # a large agency report names a dozen people and places

WORD = r"(?:(?:al|el|as|ul)-)?\p{Lu}[\p{L}\p{M}.'-]{0,30}"
LINK = r"(?:and|in|from|the|of|at|for|also|d[aeiou]s?|van|von|der|al|reported|contributed|reporting|additional|further|editing|writing|production|[Bb]y)"
# Nothing but names, places and what links them, one word at a time, so that no text makes it slow.
NAMES = rf"(?:[;,]? (?:{LINK}|{WORD})){{0,60}}"
# "Fenwick reported from Harlow, South Dakota"
FROM_PLACES = rf"(?:The )?{WORD}(?:,? (?:and|{WORD})){{0,40}}(?: also)? (?:reported from|contributed from|contributed reporting|contributed reporting from|reporting from){NAMES}"
# The full stop of "Jr.", "D.C." and "Colo.," ends no sentence.
IN_SENTENCE = r"(?:[^.!?]|(?<=\b(?:[JS]r|St|\p{Lu}))\.|\.(?=,))"
CONTRIBUTED = rf"\p{{Lu}}{IN_SENTENCE}{{2,300}} (?:contributed|helped|assisted)(?: reporting| research)? (?:to|for|with) (?:this|the) (?:report|story|article|reporting)(?: from{NAMES})?"
BY_LINES = rf"(?:(?:Additional |Further |With |Original )?[Rr]eporting|Writing|Editing|Data analysis|Graphics|Translation)(?: and (?:writing|editing|graphics))? [Bb]y (?:the )?{WORD}{NAMES}|Edited by:? {WORD}{NAMES}"
AGENCY = r"(?:the |The |der |la |l')?(?:Associated Press|AP|Reuters|AFP|dpa|dpa-AFX|APA|SDA|Keystone-SDA|EFE|ANSA|Europa Press|Canadian Press|Press Association|PA|KNA|epd|SID|Belga|ANP|Lusa|Agência Brasil|Télam|Adnkronos|TASS|Bloomberg|CNN|Agence France-Presse|Xinhua|[Aa]gencias|[Aa]gences|Agenturen|[Aa]gentur(?:material|meldungen?))"
AGENCIES = "(?&agencies)"  # defined once in the pattern below: written out wherever it stands, it takes ten times as long to compile
DEFINED = rf"(?P<agency>{AGENCY})(?P<agencies>(?&agency)(?:(?:, |/| and | und | et | y | e )(?&agency)){{0,4}})"
MATERIAL = (
    rf"(?:[Ii]nformation|[Mm]aterial|[Rr]eporting|[Cc]ontent) (?:from|by) {AGENCIES} (?:was|were) (?:also )?used in (?:this|the|compiling this) (?:report|story|article)"
    rf"|This (?:report|story|article) (?:includes|contains|uses) (?:information|material|reporting) (?:from|by) {AGENCIES}"
    rf"|(?:With|Includes) (?:reporting|files|information|material) (?:by|from) {AGENCIES}"
    rf"|With files (?:by|from) (?:[Tt]he )?{WORD}{NAMES}"
    rf"|This (?:report|story|article) (?:by|from) {AGENCIES} was (?:first |originally )?published [^.]{{2,40}}"
    rf"|{AGENCIES} contributed(?: to this (?:report|story|article))?"
    rf"|(?:[Mm]it )?(?:[Mm]aterial|[Ii]nformationen|[Aa]genturmaterial|Inhalten) (?:von |der |der Nachrichtenagentur(?:en)? ){AGENCIES}|[Mm]it {AGENCIES}"
    rf"|(?:[\p{{Lu}}][\p{{L}} ']{{1,30}} )?[Aa]vec {AGENCIES}|[Cc]on información (?:de|del) {AGENCIES}|[Cc]om informações d[aeo] {AGENCIES}"
)
# Chinese papers name the editor in charge below the article: "（责任编辑：王五）".
EDITOR = "(?:责任编辑|責任編輯|责编|編輯|编辑|校对|校對|審校|审校|审核|監製|监制|排版|统筹)"
EDITORS = rf"{EDITOR}[:\uff1a|/\uff0f] ?\S{{1,20}}(?: \S{{1,8}}){{0,4}}"
# "本文来源：南岬晚报 责任编辑：王五_NH1204", "编辑 王五 校对 李四": the paper it was taken from before it, or each label with its name.
FROM_PAPER = rf"(?:(?:本文)?(?:来源|來源)[:\uff1a] ?\S{{2,20}} )?{EDITORS}"
LABELLED = rf"{EDITOR} \p{{Han}}{{2,4}}(?: {EDITOR} \p{{Han}}{{2,4}}){{1,4}}"
# "图片均来自网络", "（信息来源于网络）"
FROM_NET = r"(?:本文|部分|文中|以上)?(?:图片|圖片|图文|信息|素材|资料|資料|文章|内容|配图)(?:均|皆|都)?(?:来自|來自|来源于|來源於|源自)(?:于)?(?:网络|網路|網絡|互联网)"
# "Contributing: Jane Doe, Example News", "With inputs from PTI", "Colaborou Ana Exemplo, de Lisboa".
HELPERS = rf"Contributing: {WORD}{NAMES}|With inputs from (?:PTI|ANI|IANS|{AGENCIES})|With (?:PTI|ANI|IANS|{AGENCIES}) inputs|Colabor(?:ou|aram) {WORD}{NAMES}"
PARTS = rf"(?:{FROM_PAPER}|{LABELLED}|{FROM_NET}|{HELPERS}|{FROM_PLACES}|{CONTRIBUTED}|{BY_LINES}|{MATERIAL})"
CREDIT = LazyPattern(rf"(?(DEFINE){DEFINED}(?P<part>{PARTS}))[\W_]*+(?&part)(?:\. (?&part))?[\W_]*")


# Each part above begins with one of these or has one of those, where it is in ASCII: a sentence that happens to hold a
# word of them is known by that, and takes the pattern thirty times as long.
STARTS = (
    "Contributing:", "With ", "Colabor", "Additional ", "Further ", "Original ", "Reporting", "reporting", "Writing", "Editing",
    "Data analysis", "Graphics", "Translation", "Edited by", "Information", "information", "Material", "material", "Content",
    "content", "This ", "Includes ", "Mit ", "mit ", "Agenturmaterial", "agenturmaterial", "Inhalten",
)  # fmt: skip
AMID = (
    "reported from", "reporting from", "contributed from", "contributed reporting", "this report", "the report", "this story",
    "the story", "this article", "the article", "vec ",
)  # fmt: skip
AT_END = "contributed"
SYMBOLS = string.punctuation + string.whitespace


def may_be_credit(text: str) -> bool:
    """Tell whether a line may be one: a quick look, and no proof."""
    if not text.isascii() or any(words in text for words in AMID):
        return True
    bare = text.strip(SYMBOLS)
    return bare.startswith(STARTS) or bare.endswith(AT_END)


def is_credit(block: Block) -> bool:
    """Tell whether the whole block says who reported or whose material it is."""
    return may_be_credit(block.plain) and CREDIT.pattern.fullmatch(block.plain) is not None


RULE = BlockRule(
    id="reporting-credit",
    label=Label.PROTECT,
    why="the whole block credits reporters or the source of the material",
    matches=is_credit,
    triggers=words(
        "contributing inputs colaborou colaboraram reported contributed reporting writing editing edited graphics translation analysis information material agenturmaterial informationen avec mit con "
        "información informações files includes helped assisted 责任编辑 責任編輯 责编 编辑 編輯 校对 校對 審校 审校 审核 監製 监制 排版 统筹 网络 網路 網絡 互联网"
    ),
    max_words=MOST_WORDS,
    claims={
        "en": (
            "Contributing: Rhea Calloway, Harbor News Network",
            "(With inputs from PTI)",
            "(With PTI inputs)",
            "Fenwick reported from Harlow, South Dakota",
            "Fenwick reported from Harlow, South Dakota. Associated Press writer Tom Calloway in Eastbank contributed to this report.",
            "Associated Press writers Tom Calloway and Eve Marsh contributed to this report.",
            "Associated Press writer Tom Calloway contributed to this report from Eastbank, Harlow.",
            "AP Sports Writers Tom Calloway in St. Harlow, D.C., and Eve Marsh Jr. contributed to this report.",
            "(Reporting by Ada Fenwick in Harlow; Editing by Tom Calloway)",
            "(Reporting By Ada Fenwick; Writing by Suheil al-Harifi; Editing By Tom Calloway)",
            "Reporting by Ada Fenwick, Tom Calloway and Eve Marsh; editing by Jo Lind",
            "Tom Calloway contributed reporting from Eastbank.",
            "Edited by: Tom Calloway",
            "With files from The Canadian Press",
            "With files from The Canadian Press and Tom Calloway",
            "Information from the Associated Press was used in this report.",
            "The Associated Press contributed to this report.",
            "Data analysis by Ada Fenwick.",
        ),
        "de": ("Mit Material von dpa", "Mit Material der dpa", "Mit Informationen von Reuters und AFP"),
        "fr": ("Avec AFP", "(avec l'AFP et Reuters)"),
        "es": ("Con información de EFE", "Con información de Télam", "Con información de Reuters y AP"),
        "pt": ("Com informações da Reuters",),
        "zh": (
            "（责任编辑：王五）",
            "本文来源：南岬晚报 责任编辑：王五_NH1204",
            "编辑 王五 校对 李四",
            "校对|王五",
            "图片均来自网络",
            "（信息来源于网络）",
        ),
    },
    leaves={
        "en": (
            "Contributing to the delay was the fog.",
            "Fenwick reported from the bridge that two boats had collided.",
            "Low water contributed to the closing of the bridge.",
            "He read it twice. Fog contributed to this report from the lock.",
            "Reporting by the newspaper found that the county had known since May.",
            "Residents reported from Monday on that the ferry was full.",
            "She contributed to this magazine for twenty years before she moved to Harlow.",
        ),
        "de": ("Mit Material von der Baustelle bauten sie eine Hütte.", "Mit dpa sprach die Bürgermeisterin über die Brücke."),
        "fr": ("Avec ses voisins, elle a réparé le pont.",),
        "es": ("Con información de los vecinos, la policía encontró el barco.",),
        "pt": ("Com informações dos moradores, a polícia encontrou o barco.",),
        "zh": (
            "编辑部周一搬到了新楼。",
            "编辑 王五",
            "图片均来自网络，专家说其中两张是假的。",
            "本文来源：南岬晚报",
        ),
    },
    role=Role.CREDIT,
    phase=Phase.PROTECT,
)  # fmt: skip
