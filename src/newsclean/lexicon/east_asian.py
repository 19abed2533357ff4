"""Bylines in Chinese, Japanese and Korean: "本报记者 林海 周明", "取材・文=大野 美雪", "김민지 기자"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

import regex

from newsclean.lexicon.lazy_pattern import LazyPattern

# What names the writer, before or after the name; longer ones first.
HAN_ROLES = (
    "专栏作者|專欄作者|专栏作家|專欄作家|特约撰稿人|特约评论员|首席记者|高级记者|主任记者|本报特约记者|本報特約記者|本报见习记者|本报记者|本報記者|本刊记者|本刊記者|本网记者|本社记者|特约记者|特約記者|特派记者|特派記者|見習記者|见习记者|实习记者|實習記者|资深记者|"
    "駐外記者|社会部記者|政治部記者|経済部記者|国際部記者|運動部記者|文化部記者|専門記者|編集委員|論説委員|特別編集委員|特派員|特派员|通讯员|通訊員|評論員|评论员|主筆|记者|記者"
)
HAN_LABELS = "采访撰文|执笔|採訪撰文|采写|採訪|采访|撰文|撰稿人|撰稿|作者|文字|文稿|文本|取材・執筆|取材・文|取材/文|取材執筆|執筆者|執筆|著者|文責|ライター|寄稿|文"
HAN_PART = r"\p{Han}々ヶ\p{Hiragana}\p{Katakana}ー"
PAPER = r"[\p{Han}A-Za-z]{1,10}(?:社|报|報|网|網|台|日报|日報|晚报|新闻|新聞|时报|時報|周刊)"
# A paper, a role, a mark, and names: "新华社记者 焦鹏", "中央社記者王小明台北1日電"; behind a label any name of a paper:
# "采写：南岬见习记者 焦鹏", "文/南岬网专栏作者 焦鹏".
LABELLED = rf"(?:{HAN_LABELS})\s?[:：/／|｜]\s?(?=[\p{{Han}}A-Za-z]{{0,10}}?(?:{HAN_ROLES}))"
ANY_PAPER = rf"{PAPER}|《[\p{{Han}}A-Za-z]{{1,12}}》|(?<=[:：/／|｜]\s?)\p{{Han}}{{2,6}}?"
HAN_LEAD = rf"[\[【〔［(（*]?\s?(?:{LABELLED})?(?:(?P<paper>{ANY_PAPER})(?=\s?(?:{HAN_ROLES})))??\s?(?:(?P<role>{HAN_ROLES})|(?P<label>{HAN_LABELS})(?=\s?[:：=＝/／|｜\s]))\s?[:：=＝/／|｜]?\s*"
HAN_NAMES_END = r"\s?(?:整合|整理报道|编译|編譯|通[讯訊][员員]\s?[:：]|[/／|｜]\s?(?!\p{Han}{2,4}(?:$|[\s、，/／]))|综合报道|綜合報導|专题报道|專題報導|发自|發自|编辑|編輯|责编|责任编辑|責任編輯|編集|摄影|攝影|写真|撮影|校对|翻译|图片|图|圖|供图|实习生|來源|来源|[\]】〕］)）]|\d|日电|電|\p{Han}{2,3}(?:报道|報導|報道|讯|訊)).*$"
HAN_SPLIT = LazyPattern(r"[\s、，,;；・·&]+|(?<=[\u3400-\u9fff]{2})[/／和与與及](?=[\u3400-\u9fff]{2})|[/／]")
HAN_NAME = regex.compile(
    r"\p{Han}々?\p{Han}{1,3}|\p{Han}{1,4}[\p{Hiragana}\p{Katakana}ー]{1,5}|[\p{Hiragana}]{2,4}\p{Han}{0,3}"
)
# Two parts, family name and given name: "大野 美雪", "林 修".
TWO_PARTS = regex.compile(r"(?P<family>[\p{Han}々ヶ]{1,3})[\s　](?P<given>[\p{Han}々\p{Hiragana}\p{Katakana}ー]{1,4})")
JAPANESE_LABELS = frozenset(
    "執筆 執筆者 著者 文責 ライター 寄稿 取材・文 取材/文 取材執筆 取材・執筆 編集委員 論説委員 主筆 特別編集委員".split()
)
# A name with "reporter" behind it and nothing else: "山田太郎記者", "【ワシントン=山田太郎】".
HAN_TAIL = rf"[\[【(（]?(?:[{HAN_PART}]{{2,8}}[=＝・])?(?P<name>[\p{{Han}}々]{{2,5}}|[\p{{Han}}々]{{1,3}}[\s　][\p{{Han}}々]{{1,3}})\s?(?P<role>{HAN_ROLES})[\]】)）]?"
# Only Japanese names have these letters: "高瀬 みどり".
KANA = re.compile("[\u3040-\u30ff]")
# Titles that are no names where they stand behind a label.
NO_HAN_NAMES = frozenset(
    "全部 更多 未知 不详 不詳 整合 整理 编译 編譯 编辑 編輯 记者 記者 作者 责编 综合 綜合 报道 報導 来源 來源 本报 本報 新华社 中新社 中央社 佚名 匿名 章 字 化 明 网络 網路 专栏 專欄 評論 评论 編集部 编辑部 編輯部 協会 部 案内 一覧 紹介 募集 会 节 節 专访 專訪 手册 招待会 招待會 会見 会见 會見 发布会 發布會 交流会 大会 协会 协會 日報 日报 学 書 书 件 法 库 庫 库存 搜索 文章 阅读 总阅读 评论数".split()
)
SURNAMES = frozenset(
    """王李张張刘劉陈陳杨楊黄黃赵趙周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文
    庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛叢焦向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂塗谷祁时時舒耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊连連游简簡巫古池吉商穆应應""".replace("\n", "").replace(" ", "")
)  # fmt: skip

KOREAN_ROLES = r"(?:선임|인턴|수습|객원|전문|외신|사진|영상|특별|시민|의학|논설|편집|워싱턴|도쿄|베이징|파리)?(?:기자|특파원|논설위원|위원|통신원|에디터|앵커|리포터|칼럼니스트|작가|평론가|PD)"
KOREAN_NAME = r"\p{Hangul}{2,4}"
# Towns or a desk before the name: "순천, 광양 임하늘 기자", "문화부 임하늘 기자"; but "임하늘, 김민지 정치부 기자" names the desk.
KOREAN_PLACES = r"(?:(?:\p{Hangul}{2,4}(?:,\s?\p{Hangul}{2,4}){1,3}|\p{Hangul}{2,4}[부팀국])\s(?=\p{Hangul}{2}[^\s부팀국실과]\s?기자))?"
KOREAN_UNIT = rf"(?P<names>{KOREAN_NAME}(?:\s?[·ㆍ・,]\s?{KOREAN_NAME}){{0,4}}?)\s?(?P<role>(?:\p{{Hangul}}{{2,6}}\s)?{KOREAN_ROLES})"
KOREAN = rf"\s?(?:[\[(【][^\])】]{{1,24}}[\])】]\s?)?(?:\p{{Hangul}}{{2,6}}\s?[=＝/]\s?)?(?:글\s?[=:·]?\s)?{KOREAN_PLACES}(?:{KOREAN_UNIT}[\s,·ㆍ/=]*(?:\(?[\w.+-]{{1,40}}@[\w.-]{{1,40}}\)?)?[\s,·ㆍ/=]*){{1,4}}(?:외\s?\d{{1,2}}\s?[명인])?\s?"
KOREAN_OTHERS = ("사진", "영상", "편집", "번역", "그래픽")  # photographs, video, editing, translation, graphics
KOREAN_EMAIL = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}", re.ASCII)
NO_KOREAN_NAMES = frozenset(
    "우리 저희 담당 모든 어느 해당 현장 동료 전직 현직 한국 시민 사진 본지 본보 인턴 선임 취재 다른 여러".split()
)
MAY_BE_KOREAN = re.compile("기자|특파원|위원|통신원|에디터|앵커|리포터|칼럼니스트|작가|평론가|PD")
HANGUL = re.compile("[\uac00-\ud7a3]")
MAY_BE_HAN = re.compile("记者|記者|作者|文|撰|采|採|執筆|著者|ライター|寄稿|員|员|主筆")
LONGEST = 80  # characters


class Signed(NamedTuple):
    """Who signs: the line without its label, the names, the role printed with each, the paper, the first e-mail."""

    printed: str
    names: tuple[str, ...]
    role: str | None
    paper: str | None
    email: str | None


NAME_END = re.compile(r"\s?[·ㆍ・,]\s?")


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """Return a pattern of this module, compiled when first needed: most pages are in other scripts."""
    return regex.compile(pattern)


def read_east_asian(text: str) -> Signed | None:
    """Read a line in Chinese, Japanese or Korean as a byline, or return None."""
    if len(text) > LONGEST:
        return None
    if HANGUL.search(text):
        return read_korean(text) if MAY_BE_KOREAN.search(text) else None
    return read_han(text) if MAY_BE_HAN.search(text) else None


def read_korean(text: str) -> Signed | None:
    """Read "김민지 기자", "[서울=통신] 김민지·이철수 기자 = ", "박준석 기자 외 1명"."""
    match = compiled(KOREAN).fullmatch(text.rstrip(" ="))
    if match is None:
        return None
    names: list[str] = []
    for run, role in zip(match.captures("names"), match.captures("role"), strict=True):
        if role.startswith(KOREAN_OTHERS):
            continue
        names += [name for name in NAME_END.split(run) if name not in NO_KOREAN_NAMES]
    if not names:
        return None
    email = KOREAN_EMAIL.search(text)
    return Signed(text.strip(" ="), tuple(names), match["role"], None, email.group() if email else None)


def read_han(text: str) -> Signed | None:
    """Read "记者 林海", "文/林海", "中央社記者林海台北1日電", "取材・文=大野 美雪", "山田太郎記者"."""
    tail = compiled(HAN_TAIL).fullmatch(text)
    if tail is not None and compiled(HAN_LEAD).match(text) is None and tail["name"] not in NO_HAN_NAMES:
        return Signed(text.strip("[]【】()（）"), (tail["name"],), tail["role"], None, None)
    lead = compiled(HAN_LEAD).match(text)
    if lead is None:
        return None
    rest = compiled(HAN_NAMES_END).sub("", text[lead.end() :]).strip(" 　:：/／|｜")
    names = han_names(rest, is_japanese=(lead["role"] or lead["label"]) in JAPANESE_LABELS)
    if not names:
        return None
    return Signed(rest, tuple(names), lead["role"], lead["paper"] and lead["paper"].strip("《》"), None)


def han_names(text: str, *, is_japanese: bool) -> list[str]:
    """Return the names that a run of characters is, or none if anything in it is no name."""
    two = TWO_PARTS.fullmatch(text)
    is_japanese = is_japanese or KANA.search(text) is not None
    if two is not None and (is_japanese or len(two["family"]) == 1 or len(two["given"]) == 1):
        return [text]
    pieces = [piece for piece in HAN_SPLIT.pattern.split(text) if piece]
    if len(pieces) == 1 and pieces[0][0] in SURNAMES and 4 <= len(pieces[0]) <= 6:
        # "王小明台北": the place follows at once.
        pieces = [pieces[0][:3]] if len(pieces[0]) > 4 else pieces
    if all(HAN_NAME.fullmatch(piece) and not is_no_han_name(piece) for piece in pieces):
        return pieces
    return []


def is_no_han_name(piece: str) -> bool:
    """Tell whether a piece is or ends in a word that labels have and names do not."""
    return piece in NO_HAN_NAMES or piece[-2:] in NO_HAN_NAMES or piece[-3:] in NO_HAN_NAMES
