"""The counters and buttons of picture galleries."""

from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import WholeBlock, is_statement, is_subhead, words

CELL = Kind.CELL

PHRASES = WholeBlock(
    {
        "en": (
            r"(?:image|photo|picture|slide|gallery|photo gallery)? ?\d{1,3} of \d{1,3}",
            r"(?:image|photo|picture|slide) \d{1,3}(?: ?/ ?\d{1,3})",
            r"(?:view|open|see|launch|show|click (?:here )?(?:to view|for)) (?:the |full |all |photo |image |our )*(?:gallery|galleries|slideshow|photos|images|pictures|\d{1,3} (?:photos|images|pictures))",
            r"(?:\+ ?)?\d{1,3} (?:more )?(?:photos|images|pictures|slides)(?: in (?:the )?gallery)?",
            r"(?:photo|image|picture) ?gallery(?: \d{1,3} (?:photos|images))?",
            r"(?:next|previous|prev) (?:image|photo|picture|slide)",
            r"(?:previous|prev|back)\W{1,5}(?:next|forward)(?: (?:image|photo|slide))?",
            r"(?:expand|enlarge|zoom in on|open|view larger|see larger) (?:this |the )?(?:image|photo|picture)(?: in (?:fullscreen|full screen|new window|lightbox|gallery))?",
            r"(?:click|tap) (?:image |photo |here )?to (?:enlarge|expand|zoom)(?: (?:the )?(?:image|photo))?|view larger",
            r"(?:hide|show|toggle|view) captions?",
            r"image (?:gallery|slider|carousel)",
            r"press enter or click to view image in full size",
        ),
        "de": (
            r"(?:bild|foto) \d{1,3} (?:von|/) \d{1,3}",
            r"\d{1,3} (?:bilder|fotos)",
            r"(?:zur |alle )?(?:bildergalerie|fotostrecke|fotogalerie|bilderstrecke|bilderserie)(?: (?:öffnen|starten|ansehen|anzeigen))?",
            r"(?:bild|foto) (?:vergrößern|in großansicht|maximieren)",
            r"(?:nächstes|vorheriges) bild",
            r"\d{1,3} von \d{1,3}",
        ),
        "fr": (
            r"(?:image|photo|diapo) \d{1,3} (?:sur|/) \d{1,3}",
            r"(?:voir |lancer )?(?:le |la |les )?(?:diaporama|galerie(?: photos?)?|\d{1,3} photos)",
            r"agrandir (?:l'image|la photo)",
            r"(?:image|photo) (?:suivante|précédente)",
        ),
        "es": (
            r"(?:imagen|foto) \d{1,3} (?:de|/) \d{1,3}",
            r"(?:ver |abrir )?(?:la )?(?:galería(?: de (?:fotos|imágenes))?|fotogalería)",
            r"ampliar (?:imagen|foto|la imagen)",
            r"(?:imagen|foto) (?:siguiente|anterior)",
        ),
        "ko": (r"이미지 확대(?:보기)?|사진 크게보기",),
    }
)


def is_gallery_part(block: Block) -> bool:
    """Tell whether the block is a part of a gallery's frame.

    A cell or a sentence may say "3 of 7" in earnest, and "Galerie" may head a part of the article.
    """
    if block.kind is CELL or is_statement(block) or (block.words == 1 and is_subhead(block)):
        return False
    return PHRASES(block)


RULE = BlockRule(
    id="gallery-counter",
    label=Label.MEDIA,
    why="the whole block is a counter or a button of a picture gallery",
    matches=is_gallery_part,
    triggers=words(
        "of image images photo photos picture pictures slide slides gallery galleries slideshow next previous prev expand enlarge zoom larger caption captions lightbox "
        "bild bilder foto fotos von bildergalerie fotostrecke fotogalerie bilderstrecke bilderserie diapo diaporama galerie agrandir imagen imágenes galería fotogalería ampliar 이미지 사진"
    ),
    max_words=10,
    claims={
        "en": (
            "1 of 12",
            "Image 3 of 7",
            "View gallery",
            "12 Images",
            "Photo gallery",
            "Next image",
            "Click to enlarge",
            "View all photos",
            "Hide caption",
            "Press enter or click to view image in full size",
            "Previous | Next",
        ),
        "de": ("Bild 3 von 7", "12 Bilder", "Zur Bildergalerie", "Bild vergrößern", "Fotostrecke"),
        "fr": ("Image 3 sur 7", "Voir le diaporama", "Agrandir l'image"),
        "es": ("Imagen 3 de 7", "Ver galería", "Ampliar imagen"),
        "ko": ("이미지 확대보기",),
    },
    leaves={
        "en": (
            "One of twelve",
            "1 of 3.",
            "She won 1 of 12 races this year.",
            "The gallery opens on Friday",
            "Images of the flood",
            "Next in line",
            "Open house",
        ),
        "de": (
            "Drei von sieben Brücken sind gesperrt.",
            "12 Bilder.",
            "Bilder einer Ausstellung",
            "Die Galerie öffnet am Freitag.",
        ),
        "fr": ("La galerie ouvre vendredi.", "12 photos.", "Agrandir le port coûtera cher."),
        "ko": ("이미지 정치의 시대",),
        "es": ("La galería abre el viernes.", "Foto 3 de 7.", "Ampliar el puerto costará caro."),
    },
)
