"""How captions and the credits in them are printed: patterns for text as it is printed."""

from __future__ import annotations

from newsclean.lexicon.image_credits import AGENCY, HOLDER, INTRODUCED, PICTURE_AGENCIES, SLASHED
from newsclean.lexicon.lazy_pattern import LazyPattern

# "Photo: ", "Foto: © ", "Image courtesy of ", "© 2019 ", "Credit...": what introduces a credit and is no part of the name.
LABEL = LazyPattern(
    rf"\W*?(?:(?:{INTRODUCED}|(?:Photo|Photo[- ][Ii]llustration|Foto|Foto \p{{Lu}}[\p{{L}} ]{{2,20}}|Image|Bild|Video|VIDEO|FOTO|PHOTO|Kuva|Kuvat|Zdjęcie|Fuente|FUENTE|Source|Quelle|[Cc]redit|Screenshots?|Grafik|Grafika"
    rf"|Isithombe|图片来源|图片|图源|写真提供|写真|画像提供|画像|تصوير|مصدر الصورة) ?(?:[:\uff1a=]|/(?= )|\.\.\.|\u2026)|(?:©|ⓒ|\([Cc]\))(?: ?[Cc]opyright)?(?: (?:19|20)\d\d\b,?)?"
    rf"|[Cc]opyright(?: ?©)?:?|[Ff]ot\. ?|[Ff]oto av|[Pp]icture by|[Pp]hoto by|[Ii]mage by)\s*)+"
)
WHOLE = LazyPattern(
    rf"[\s(\[|*•_-]*+(?:{INTRODUCED}(?:© ?)?(?:{SLASHED}|{HOLDER})|{SLASHED}|(?:© ?)?(?:{HOLDER}\s?[/|,-]\s?)?{PICTURE_AGENCIES}|(?:©|\([Cc]\)) ?(?:[Pp]hoto|[Ff]oto|[Bb]ild)?:? ?{HOLDER}(?: ?/ ?{HOLDER})*"
    rf"|{HOLDER} (?:via|for|für|pour|para) {AGENCY}|{HOLDER} ?[/|] ?{AGENCY}|{AGENCY}(?: ?[/|,] ?{AGENCY})*)[\s)\]|*_.,]*"
)
BRACKETED = LazyPattern(r"[(\[\uff08]\s*+([^()\[\]\uff08\uff09]{2,120})[)\]\uff09][\s.]*+$")
NAME_AND_PAPER = LazyPattern(rf"{HOLDER} ?/ ?{HOLDER}")
# Behind a sentence, without a label: "JEAN EXEMPLE", "JANE DOE/THE COURIER", "Jane Doe/The Courier".
IN_CAPITALS = LazyPattern(
    r"\p{Lu}{2,}[\p{Lu}.'-]*(?: (?:\p{Lu}\.|\p{Lu}[\p{Lu}'-]+)){1,3}(?: ?/ ?\p{Lu}[\p{Lu} '-]{2,30}|, \p{Lu}[\p{Lu} '-]{2,30})?"
)
# Where a credit may begin: after the sentence, a dash or a bar; the label and the sign begin one anywhere.
STARTS = LazyPattern(
    r"(?<=[.!?\")\u201d\u3002\u2026])\s?(?:[|/\u2013\u2014-] ?)?(?=[\p{Lu}\p{Lo}©(])|(?<=['\u2019])\s(?:[|/\u2013\u2014-] ?)?(?=[\p{Lu}\p{Lo}©(])|\s[|/\u2013\u2014-]\s(?=\S)|(?<=\S)\s?(?=(?:©|\([Cc]\)) ?\w)"
    r"|(?<=[\p{Ll}\d\"'),])\s?(?=(?:Photo|Foto|Image|Bild|Fotograf|Photograph|Credit|Crédit|Picture|FOTO|PHOTO|Фото)(?:s|grafie|graphy)?(?: [Cc]redits?| [Cc]ourtesy| by)?(?: ?[:/]| by | courtesy ))"
)
# The photographer's mark in Chinese and Japanese: "（张三 摄）", "＝山田太郎撮影".
EAST_ASIAN = LazyPattern(
    r"(.{4,200}?)(?:[(\uff08]([^()\uff08\uff09]{1,24}?)\s?[摄攝撮](?:影)?[)\uff09]|[=\uff1d\u3001]([^=\uff1d\u3001]{2,40}?)撮影"
    r"|[(\uff08]撮影[・:\uff1a ]\s?([^()\uff08\uff09]{2,24})[)\uff09]|[記记]者(\p{Han}{2,4})[/\uff0f][攝摄]影?)[\s.\u3002]*"
)


# The lines of the page that share a container with the caption.
NO_CAPTION = LazyPattern(
    r"(?i)^(?:published|updated|posted|veröffentlicht|publié|publicado|listen|watch|view|toggle caption|media playback|aktuelle ausgabe|enlarge|image \d+ of|bild \d+ von|\d+ (?:photos?|fotos?|bilder|zdjęć|images))\b"
    r"|^(?:von|by|par|por)\b(?!.*[.!?]).{3,50}$|min(?:s|utes?|uten)? (?:read|lesezeit)|lesezeit|reading time|\d{1,2}:\d\d uhr"
    r"|^\W*(?:\d{1,2}\.? \p{L}{3,10}\.?,? (?:19|20)\d\d|\p{L}{3,10}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?:\W|$)(?=.{0,25}$)"
)
# Notes on links that are paid for, beside the picture of what is sold.
DISCLOSURE = LazyPattern(
    r"(?i)\baffiliate|\b(?:earns?|receives?) (?:an? )?(?:small )?commission|erh[aä]lt(?:en)? .{2,60}\bprovision|touche(?:r|ns)? une commission"
)
