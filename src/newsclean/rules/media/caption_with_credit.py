"""A caption in a text: a short description that ends with the credit of its picture."""

from __future__ import annotations

import re

from newsclean.lexicon.image_credits import (
    AGENCY,
    HOLDER,
    INTRODUCED,
    PAPER,
    PICTURE_AGENCIES,
    WITH_SLASH,
    CreditPattern,
)
from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.lexicon.names import PERSON_PATTERN
from newsclean.model import Block, BlockRule, Kind, Label, Role
from newsclean.rules.matching import is_quoted, words

CAPTION = Kind.CAPTION
LIST_ITEM = Kind.LIST_ITEM
PARAGRAPH = Kind.PARAGRAPH

# "(ABC Riverland: Ada Fenwick)": whose picture it is before who took it.
SOURCE = r"(?:ABC(?: \p{Lu}[\p{L}]+){0,3}|AAP(?: Image)?|Supplied|Facebook|Instagram|Twitter|Flickr|Getty Images|Reuters|AP|AFP)"
CREDIT = CreditPattern(
    rf"(?:(?:(?:[Ff]ile(?: [Pp]hoto)?|Quelle|Source|Fuente|Fonte) ?: ?)?(?:{INTRODUCED}(?:{WITH_SLASH}|{HOLDER})|{WITH_SLASH})|(?:© ?)?(?:{HOLDER}\s?[/|,-]\s?)?{PICTURE_AGENCIES}"
    rf"|{PERSON_PATTERN}, {PICTURE_AGENCIES}"
    rf"|(?:{SOURCE}: |© ?){HOLDER}|{AGENCY}|[Ff]ile|{HOLDER} (?:via|for|für|pour|para) {AGENCY})"
)
# Outside brackets a credit needs an introduction, or a slash before the agency.
PLAIN_CREDIT = CreditPattern(
    rf"(?:{INTRODUCED}(?:{WITH_SLASH}|{HOLDER})|{WITH_SLASH}|© ?{HOLDER})(?: Purchase Licensing Rights(?: ?, opens new tab)?)?[\s.]*"
)
# "AP Photo/Jane DoeMayor John Roe speaks": the credit first, in an element of its own; no sentence begins so.
CREDIT_FIRST = re.compile(r"(?:AP|AFP|EPA|Getty|UPI) (?:Photo|Image)s?\s?/\s?(?=[^\W\d_])")
# The sign alone introduces a holder, whatever stands before it; a copyright line begins with the sign.
SIGNED = LazyPattern(rf"[^\u00a9]*[^\s\u00a9|(-][\s|(-]{{1,4}}\u00a9 ?{HOLDER}[\s.)]*")
# "(Photo : ESO/ Artist's impression of a star)": who made it, and what is to be seen.
LABELLED_HOLDER = LazyPattern(rf"(?:Photo|Image|Picture|Foto|Bild)s? ?: ?{HOLDER}/ [^()]{{2,90}}")
# "(AFP/Getty Images / June 6, 2013)"
DATE_BEHIND = LazyPattern(
    r" ?/ ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d\d$"
)
BRACKETED = LazyPattern(r"[(\[]\s*+([^()\[\]]{2,120})[)\]][\s.]*+$")
BEFORE_CREDIT = LazyPattern(
    r"[.!?\"')][.\"')]*+ ?(?:[|-] ?)?(?=[\p{Lu}\p{Ll}\p{Lo}©])| - (?=(?:Foto|Fotos|Imagem|Imagen|Photo|Bild): \p{Lu})"
)
# "(Jane Doe/The Springfield Courier)"; in Chinese and Japanese the credit says who took it.
NAME_AND_PAPER = LazyPattern(rf"{PERSON_PATTERN}\s?/\s?(?:[Tt]he )?(?:\p{{Lu}}[\p{{L}}'.-]*+\s){{0,4}}{PAPER}")
EAST_ASIAN = LazyPattern(
    r".{4,200}(?:[(\uff08][^()\uff08\uff09]{1,24}[摄攝撮](?:影)?[)\uff09]|[=\uff1d\u3001][^=\uff1d]{2,40}撮影|[(\uff08](?:[圖图照]片?|資料照|示意圖)\s?[/\uff0f:\uff1a][^()\uff08\uff09]{1,30}[)\uff09]|[。.]\s?[^。.]{2,14} 摄)[\s.\u3002]*"
)
# "통행이 금지된 다리. 연합뉴스"; a sentence before the agency ends with 다, 요 or 죠.
KOREAN = LazyPattern(
    r".{4,120}(?<![다요죠])\. ?(?:연합뉴스|뉴시스|뉴스1|로이터|AP|AFP)(?: ?제공| ?자료사진)?[\s.]*|▲.{4,120}[ⓒ\u00a9] ?\S{2,12}(?: \S{2,6})?"
)
TAKEN = re.compile("[摄攝撮圖图照뉴▲스로]")  # one is in every credit of `EAST_ASIAN`
OWNED = LazyPattern(
    r"\b(?:copyright|(?:19|20)\d\d ?\u00a9|\u00a9 ?(?:19|20)\d\d|rights reserved|rechte vorbehalten|https?:)"
)
LONGEST_CREDIT = 130  # characters: three names, two agencies and a slash
SHORTEST_CAPTION = 12  # characters before the credit


def is_caption(block: Block) -> bool:
    """Tell whether the block describes a picture and ends with its credit."""
    # Somebody's words are the article's: an agency in brackets behind its last paragraph signs it.
    is_prose = is_quoted(block) and block.kind is not CAPTION
    if block.kind not in (PARAGRAPH, LIST_ITEM, CAPTION) or len(block.plain) < SHORTEST_CAPTION or is_prose:
        return False
    if (
        not block.plain.isascii()
        and TAKEN.search(block.plain)
        and any(credit.pattern.fullmatch(block.plain) for credit in (EAST_ASIAN, KOREAN))
    ):
        return True
    if CREDIT_FIRST.match(block.plain):
        return True
    tail = block.plain[-min(LONGEST_CREDIT, len(block.plain) - SHORTEST_CAPTION) :]
    if "\u00a9" in tail and SIGNED.pattern.fullmatch(tail) and not OWNED.pattern.search(block.folded):
        return True
    if tail.rstrip(" .").endswith((")", "]")) and (bracketed := BRACKETED.pattern.search(tail)):
        credit = DATE_BEHIND.pattern.sub("", bracketed[1].rstrip())
        patterns = (NAME_AND_PAPER, LABELLED_HOLDER)
        return CREDIT.fullmatch(credit) or any(pattern.pattern.fullmatch(credit) for pattern in patterns)
    return any(PLAIN_CREDIT.fullmatch(tail, end.end()) for end in BEFORE_CREDIT.pattern.finditer(tail))


RULE = BlockRule(
    id="caption-with-credit",
    label=Label.MEDIA,
    why="the block describes a picture and ends with its credit",
    matches=is_caption,
    triggers=words(
        "abc aap supplied facebook instagram twitter © photo photos photograph image images picture credit courtesy getty ap afp reuters epa shutterstock istock alamy unsplash file "
        "nasa noaa upi tns pti ani kyodo yonhap bloomberg corbis dreamstime depositphotos thinkstock wikimedia pexels pixabay zuma sipa nurphoto anadolu imagn scanpix belga xinhua tass sputnik "
        "फोटो फ़ोटो तस्वीर fot zdjęcie fotó kuva foto fotos bild dpa imago crédit imagen fotografía immagine imagem beeld фото ansa efe lusa anp 摄 攝 撮影 圖 图 照 연합뉴스 뉴시스 뉴스1 로이터 ⓒ "
        "chronicle courier gazette herald journal ledger mail observer record register star sun times tribune"
    ),
    max_words=60,
    claims={
        "en": (
            "A fire engine in Springfield on Monday. (AP Photo/John Doe)",
            "A fire engine outside the town hall in Springfield, where a blaze broke out on Monday. Photograph: Jane Doe/Getty Images",
            "The bridge as seen from the north bank last week. Photo: Jane Doe/AFP",
            "Mayor Jane Doe speaks to reporters in Springfield. (Jane Doe/Springfield Courier via AP)",
            "The old bridge in 1922. (Picture credit: Getty)",
            "IMAGE: The huts of the monks on the island (Jane Doe, Wikimedia Commons)",
            "AP Photo/Jane DoeMayor John Roe has held the office for a year, and is not tired of it.",
            "The old bridge has been shut since March. (ABC Springfield: Jane Doe)",
            "A view of the old bridge in Springfield last week. REUTERS/Jane Doe/File Photo Purchase Licensing Rights, opens new tab",
            "A view of the closed bridge in Springfield [File: John Roe/Reuters]",
            "Mayor Jane Doe opens the fair. (John Sample/The Springfield Register)",
            "The bridge as seen from the north bank. (AFP/Getty Images / June 6, 2013)",
            "A ring of dust around a young star (Photo : ESO/ Artist's impression of the ring)",
            "A zoomed-in view of the rock is seen at the lower left.NASA/JPL-Caltech/MSSS",
        ),
        "de": (
            "Die Feuerwehr am Montag vor dem Rathaus. Foto: Erika Beispiel/dpa",
            "Die alte Brücke im Sommer. (Bild: Stadtarchiv Beispielhausen)",
            "Gesperrt seit März: die alte Brücke. (Quelle: Erika Beispiel/dpa)",
            "Radfahrer auf der alten Brücke © Tourismus Beispielhausen",
        ),
        "fr": (
            "Les pompiers devant la mairie lundi. (Photo : Jeanne Exemple/AFP)",
            "Le vieux pont en été. Crédit photo : Jeanne Exemple",
        ),
        "es": (
            "Los bomberos ante el ayuntamiento el lunes. Foto: Juana Ejemplo/EFE",
            "El puente viejo en verano. (Foto: Juana Ejemplo)",
        ),
        "pt": ("Ponte velha, fechada desde segunda-feira — Foto: Joana Exemplo/TV Exemplo",),
        "pl": ("Strażacy przed ratuszem w Przykładowie (fot. Jan Przykład)", "Stary most latem (fot. przyklad.pl)"),
        "hu": ("A régi híd nyáron. (Fotó: Minta János)",),
        "fi": ("Vanha silta kesällä. Kuva: Matti Esimerkki",),
        "hi": ("गर्मियों में पुराना पुल (फोटो: सीता उदाहरण)",),
        "zh": (
            "消防员周一在桥边。（张三 摄）",
            "▼鋼梁上的鏽蝕。（圖／橋市政府提供）",
            "8月12日，一名行人走过老桥。新华社记者 王晓明 摄",
        ),
        "ko": ("통행이 금지된 다리. 연합뉴스", "▲ 통행이 금지된 다리 ⓒ 김하나"),
        "ja": ("橋を見上げる住民たち＝見本町で、山田太郎撮影",),
    },
    leaves={
        "en": (
            "SPRINGFIELD (AP) - A fire engine was stuck on the bridge for most of Monday.",
            "The photo was taken by Jane Doe of Getty Images.",
            "The museum sells its pictures to two of the large agencies (Shutterstock, Getty Images).",
            '"We have waited for this since the spring," said the keeper of the lock. (AFP)',
            "Reuters/Ipsos polls found that most people in the county like the photo.",
            "The agency sells its pictures to Reuters and to AP.",
            "He shared the photo with his sister, who posted it (the file is still online).",
            "The list gave a name to each photo (Photo: see the list / page 4).",
            "She joined NASA as a student and left it for a museum in Springfield.",
            "She wrote for two papers (The Times and The Springfield Register).",
            "The museum bought the painting last year on credit: the city guaranteed the loan.",
        ),
        "de": (
            "Das Foto machte Erika Beispiel für die dpa.",
            "Die Firma verkauft Bilder an Reuters und die dpa.",
            "Beispielverlag 2024 © Alle Rechte vorbehalten",
        ),
        "fr": ("La photo a été prise par Jeanne Exemple, de l'AFP.", "L'agence vend ses images à Reuters."),
        "es": ("La foto fue tomada por Juana Ejemplo, de la agencia EFE.", "La agencia vende sus fotos a Reuters."),
        "pl": ("Zdjęcie zrobił Jan Przykład dla agencji PAP.",),
        "hu": ("A fotó a régi hídról készült, Minta János otthonában.",),
        "fi": ("Kuva on otettu vanhalla sillalla viime kesänä.",),
        "hi": ("यह फोटो सीता ने पुराने पुल पर ली थी।",),
        "pt": ("A foto é de Joana Exemplo, da TV Exemplo.",),
        "ko": ("시는 다리를 막았다고 밝혔다. 연합뉴스", "▲ 나룻배 증편은 9월부터"),
        "zh": ("这张照片由张三拍摄，后来被摄影展收藏。",),
        "ja": ("写真は山田さんが撮影した。",),
    },
    role=Role.CAPTION,
)
