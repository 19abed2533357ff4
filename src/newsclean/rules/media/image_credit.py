"""The credit of a photograph on a line of its own."""

from __future__ import annotations

from newsclean.lexicon.image_credits import AGENCY, HOLDER, INTRODUCED, PICTURE_AGENCIES, WITH_SLASH, CreditPattern
from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Kind, Label, Role
from newsclean.rules.matching import words

CELL = Kind.CELL
HEADING = Kind.HEADING

CREDIT = CreditPattern(
    rf"[\s(\[|*•_-]*+(?:{INTRODUCED}(?:{WITH_SLASH}|{HOLDER})|{WITH_SLASH}|(?:© ?)?{PICTURE_AGENCIES}(?:[ /|,-]{{1,3}}{AGENCY}){{0,2}}"
    rf"|\((?:{HOLDER}\s)?{PICTURE_AGENCIES}\)"
    r"|(?i:(?:courtesy|contributed|submitted|file|handout|stock|staff|undated) (?:photo|image|picture|illustration)s?(?: (?:by|of|from) .{2,40})?)"
    r"|(?i:(?:archiv|symbol|agentur)(?:bild|foto))|(?i:photo d'(?:illustration|archives?))|(?i:foto de archivo|imagen de archivo))[\s)\]|*_.,]*"
)
# The label alone, or with an agency that is printed without capitals.
LABEL = LazyPattern(
    r"[\W_]*+(?:bild(?:er|quelle|nachweis|rechte)?|fotos?|fotoquelle|photos?|image (?:credit|source)|photo credit|imagen|beeld|zdjęcie|fot\.|kuva|källa|foto av|foto de archivo)"
    r"(?: ?[:\u00a9|/]{1,3} ?(?:(?:shutterstock|getty(?: ?images)?|istock(?:photo)?|adobe ?stock|pixabay|unsplash|pexels|imago(?: images)?|dpa|afp|apa|alamy|fotolia|picture alliance|pixelio|depositphotos|flickr|wikimedia|123rf|www\.[\w.-]{3,40}|[\w-]{2,30}\.(?:de|com|org|net|at|ch))(?:[ /|,].{0,40})?)?|:)[\W_]*\Z"
)
# Beside its pictures the BBC says who took them to those who listen to the page.
SPOKEN = LazyPattern(r"[\W_]*+(?:image|video|media) source, \S.{1,60}")
# "Jane Doe | Courier | Getty Images"; before a bar and an agency of news a name is that of the author.
BARRED = LazyPattern(rf"{HOLDER} ?\| ?{PICTURE_AGENCIES}[\W_]*")
CREDIT_EAST_ASIAN = LazyPattern(
    r"[\W_]*+(?:图片来源|图片|图源|图/|圖片來源|圖/|照片|摄影|攝影|写真提供|写真|画像提供|画像)\s?[:：/=]\s?.{1,40}|(?:تصوير|مصدر الصورة|صورة)\s?[:：]\s?.{1,40}"
)


def is_credit(block: Block) -> bool:
    """Tell whether the block is nothing but the credit of a picture; headings and cells are none."""
    if block.kind in (HEADING, CELL):
        return False
    return (
        CREDIT.fullmatch(block.plain)
        or LABEL.pattern.match(block.folded) is not None
        or ("|" in block.plain and BARRED.pattern.fullmatch(block.plain) is not None)
        or SPOKEN.pattern.fullmatch(block.folded) is not None
        or CREDIT_EAST_ASIAN.pattern.fullmatch(block.folded) is not None
    )


RULE = BlockRule(
    id="image-credit",
    label=Label.MEDIA,
    why="the whole block credits a picture",
    matches=is_credit,
    triggers=words(
        "photo photos photograph photographs image images picture pictures pic pics illustration illustrations graphic credit credits courtesy photographer photography "
        "getty ap afp reuters epa shutterstock istock istockphoto unsplash pexels pixabay adobe alamy depositphotos dreamstime 123rf corbis wikimedia flickr commons thinkstock alliance "
        "imago ddp keystone scanpix zuma sipa nurphoto anadolu imagn magnum tass sputnik xinhua pa dpa "
        "zdjęcie fot kuva källa foto fotos bild bilder grafik symbolbild archivbild archivfoto symbolfoto titelbild bildquelle fotoquelle bildnachweis bildrechte fotocredit crédit crédits "
        "fotografía imagen crédito immagine crediti imagem créditos beeld afbeelding fotograaf фото иллюстрация источник "
        "图片 图源 图 圖 照片 摄影 攝影 写真 画像 تصوير الصورة صورة"
    ),
    max_words=16,
    claims={
        "en": (
            "Photo: Jane Doe / Reuters",
            "(AP Photo/John Doe)",
            "(AP Photo/John Doe, File)",
            "Getty Images",
            "Image source: Example Motors",
            "Photo by Jane Doe",
            "Image courtesy of Springfield Museum",
            "Jane Doe/Getty Images",
            "Photograph: Jane Doe/AFP/Getty Images",
            "Courtesy photo",
            "Credit: Jane Doe/Springfield Courier",
            "Picture credit: Getty",
            "Image source, Jane Doe",
            "Jane Doe | Bloomberg | Getty Images",
        ),
        "de": (
            "Foto: dpa",
            "Bild: Erika Beispiel",
            "Foto: Erika Beispiel/dpa",
            "Bildquelle: Stadt Beispielhausen",
            "Symbolbild",
            "Bild: shutterstock",
            "Bild:",
            "Foto: www.beispiel.de",
        ),
        "fr": ("Crédit photo : Jeanne Exemple", "Photo : Jeanne Exemple/AFP", "Photo d'illustration"),
        "es": ("Foto: Juana Ejemplo", "Imagen: Getty", "Foto de archivo"),
        "it": ("Foto: Giovanna Esempio/ANSA", "Foto di repertorio: ANSA"),
        "pt": ("Foto: Joana Exemplo/Lusa", "Crédito da foto: Joana Exemplo"),
        "nl": ("Foto: ANP", "Beeld: Jan Voorbeeld"),
        "ru": ("Фото: Иван Примеров", "Фото: РИА Пример"),
        "ar": ("تصوير: فلان الفلاني",),
        "zh": ("图片来源：新华社", "摄影：王某"),
        "ja": ("写真：例示新聞社", "画像提供：例示市"),
    },
    leaves={
        "en": (
            "Photo by photo, the album tells how the town grew.",
            "Photos show the bridge before it fell",
            "Images of the flood moved the nation.",
            "Getty Images sued the company in a London court.",
            "Credit: why banks lend less",
            "AP exams start on Monday",
            "Pictures at an Exhibition",
            "The image source was a mystery for years.",
        ),
        "de": (
            "Bild: Springer verkauft seine Zeitung nicht",
            "Das Foto zeigt die Brücke vor dem Einsturz.",
            "Bilder einer Ausstellung",
            "Bild",
            "Fotos: So feiert die Stadt",
        ),
        "fr": ("La photo montre le pont avant sa chute.", "Crédit : pourquoi les banques prêtent moins"),
        "es": ("La foto muestra el puente antes de caer.", "Imagen: cómo cambió la ciudad en diez años"),
        "it": ("La foto mostra il ponte prima del crollo.",),
        "pt": ("A foto mostra a ponte antes da queda.",),
        "nl": ("De foto toont de brug voor de instorting.",),
        "ru": ("Фото моста до обрушения показали в суде.",),
        "ar": ("بدأ تصوير الفيلم في المدينة القديمة.",),
        "zh": ("这张照片拍摄于大桥倒塌之前。",),
        "ja": ("写真は橋が崩れる前のものだ。",),
    },
    role=Role.CAPTION,
)
