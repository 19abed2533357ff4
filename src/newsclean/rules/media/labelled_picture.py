"""The label of a picture in more languages: that it is from the archive, or who took it."""

from __future__ import annotations

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Kind, Label, Role
from newsclean.rules.matching import WholeBlock, words

HEADING = Kind.HEADING
CELL = Kind.CELL

# What is said of a picture that does not show the event.
STOCK = WholeBlock(
    {
        "de": (r"beispielfoto", r"foto-?illustration", r"themenbild", r"archivaufnahme"),
        "fr": (r"image d'illustration", r"image d'archives?", r"photo (?:illustration|archives)"),
        "es": (r"imagen (?:ilustrativa|referencial|de referencia)", r"foto (?:ilustrativa|referencial)"),
        "it": (r"(?:foto|immagine|immagini) (?:di repertorio|d'archivio|di archivio|generica)",),
        "pt": (r"(?:imagem|foto) (?:ilustrativa|de arquivo|meramente ilustrativa)", r"foto: divulgação"),
        "nl": (r"foto ter illustratie", r"archief(?:foto|beeld)", r"stockfoto", r"(?:foto|beeld) uit archief"),
        "pl": (r"(?:zdjęcie|zdj\.?|fotografia) (?:ilustracyjne|poglądowe|archiwalne|ilustracyjna)",),
        "ru": (r"(?:архивное|иллюстративное) фото", r"фото(?: из)? (?:архива|открытых источников)", r"фото: (?:архив|из открытых источников|пресс-служба .{3,40})"),
        "uk": (r"(?:ілюстративне|архівне) фото", r"фото ілюстративне", r"фото: ?(?:архів|з відкритих джерел)", r"фото з (?:архіву|відкритих джерел)"),
        "tr": (r"(?:temsili|arşiv) (?:fotoğraf|görsel)", r"fotoğraf: ?(?:arşiv|temsili)"),
        "sv": (r"(?:arkiv|genre)(?:bild|foto)",),
        "da": (r"(?:arkiv|model|genre)foto(?: ?: .{3,40})?",),
        "no": (r"(?:arkiv|illustrasjons)foto(?: ?: .{3,40})?",),
        "fi": (r"(?:kuvitus|arkisto|havainne)kuva",),
        "cs": (r"ilustrační (?:foto|snímek|fotografie|obrázek)",),
        "sk": (r"ilustračn[éáý] (?:foto|snímka|fotografia|obrázok)",),
        "hu": (r"(?:a )?(?:kép|fotó) illusztráció", r"illusztráció: .{3,40}"),
        "ro": (r"(?:foto|imagine|fotografie) cu (?:caracter|rol) ilustrativ",),
        "el": (r"φωτογραφία αρχείου", r"φωτό αρχείου"),
        "bg": (r"(?:илюстративна|архивна) снимка", r"снимка: ?архив"),
        "ar": (r"صورة (?:أرشيفية|تعبيرية|توضيحية)", r"أرشيفية"),
        "fa": (r"عکس (?:آرشیوی است|از آرشیو|آرشیوی)", r"تصویر تزئینی است"),
        "he": (r"(?:צילום )?אילוסטרציה", r"צילום ארכיון"),
        "hi": (r"(?:सांकेतिक|प्रतीकात्मक|फाइल) (?:तस्वीर|फोटो)",),
        "id": (r"foto ilustrasi", r"ilustrasi: .{3,40}"),
        "vi": (r"ảnh minh họa(?: ?: .{3,40})?",),
        "th": (r"ภาพประกอบ(?:ข่าว)?",),
        "ja": (r"(?:写真|画像)は(?:イメージ|資料)(?:です)?", r"イメージ(?:写真|画像)"),
        "ko": (r"자료 ?사진", r"연합뉴스 자료사진\. 재판매 및 db 금지"),
        "zh": (r"示意[图圖]", r"[资資]料[图圖](?:片)?", r"[\(\uff08]示意[图圖][/\uff0f].{1,30}"),
    }
)  # fmt: skip
# Who took it: a label, a sign, and a few names without an end of a sentence.
LABELS = (
    r"fotó|fotók|fotoğraf(?:lar)?|φωτογραφί(?:α|ες)|φωτό|снимк[аи]|sursa foto|sursă foto|źródło zdję(?:cia|ć)|ảnh|צילום|عکس|عکاس|الصورة|फोटो|ภาพ(?:จาก)?"
    r"|撮影|사진(?:제공)?|[图圖][片]?(?:源)?"
)
CREDIT = LazyPattern(rf"[\W_]*+(?:{LABELS})\s?[:=/\uff1a\uff0f\uff1d]\s?(?!文)[^.!?。:]{{2,40}}[.)\]]?\W*\Z")
MOST_WORDS = 9


def is_label(block: Block) -> bool:
    """Tell whether the whole block says of a picture where it is from; headings and cells do not."""
    return block.kind not in (HEADING, CELL) and (STOCK(block) or CREDIT.pattern.match(block.folded) is not None)


RULE = BlockRule(
    id="labelled-picture",
    label=Label.MEDIA,
    why="the whole block says where a picture is from",
    matches=is_label,
    triggers=words(
        "beispielfoto foto fotoillustration themenbild archivaufnahme image photo imagen immagine immagini imagem archieffoto archiefbeeld stockfoto beeld zdjęcie zdj fotografia фото "
        "fotoğraf görsel arkivbild genrebild arkivfoto genrefoto modelfoto illustrasjonsfoto kuvituskuva arkistokuva havainnekuva ilustrační ilustračné ilustračná ilustračný illusztráció "
        "fotografie imagine φωτογραφία φωτογραφίες φωτό снимка снимки صورة الصورة أرشيفية عکس عکاس تصویر אילוסטרציה צילום तस्वीर फोटो ilustrasi ảnh ภาพ イメージ 자료사진 자료 사진 사진제공 示意 资料 資料 "
        "fotó fotók fotoğraflar sursa sursă źródło 写真 画像 撮影 图 圖"
    ),
    max_words=MOST_WORDS,
    role=Role.CAPTION,
    claims={
        "de": ("Beispielfoto", "(Themenbild)"),
        "fr": ("Image d'illustration",),
        "es": ("Imagen ilustrativa", "Imagen referencial."),
        "it": ("(Foto di repertorio)", "Immagine d'archivio"),
        "pt": ("Imagem ilustrativa",),
        "nl": ("Foto ter illustratie.", "Archieffoto"),
        "pl": ("Zdjęcie ilustracyjne", "Źródło zdjęcia: PAP"),
        "ru": ("Архивное фото", "Фото из открытых источников"),
        "uk": ("Фото ілюстративне", "Ілюстративне фото"),
        "tr": ("Temsili fotoğraf", "Fotoğraf: Ayşe Köprülü"),
        "sv": ("Arkivbild.", "Genrebild"),
        "da": ("Arkivfoto: Anna Kelder", "Modelfoto"),
        "no": ("Illustrasjonsfoto", "Arkivfoto: Anna Kelder"),
        "fi": ("Kuvituskuva.",),
        "cs": ("Ilustrační foto",),
        "sk": ("Ilustračné foto", "Ilustračná snímka"),
        "hu": ("Fotó: Kelemen Anna", "Illusztráció: Kelemen Anna"),
        "ro": ("Foto cu caracter ilustrativ", "Sursa foto: Ana Chelaru"),
        "el": ("Φωτογραφία: Άννα Κέλη", "Φωτογραφία αρχείου"),
        "bg": ("Снимка: Анна Келова", "Архивна снимка"),
        "ar": ("صورة أرشيفية", "(أرشيفية)"),
        "fa": ("عکس: هانا والی", "عکس آرشیوی است"),
        "he": ("צילום: חנה וולק", "אילוסטרציה"),
        "hi": ("प्रतीकात्मक तस्वीर", "फोटो: हेमा वर्मा"),
        "id": ("Foto ilustrasi", "Ilustrasi: Ana Kelana"),
        "vi": ("Ảnh minh họa", "(Ảnh: Hà Lâm)"),
        "th": ("ภาพ: ฮานา วงศ์ดี", "ภาพประกอบข่าว"),
        "ja": ("※写真はイメージです", "撮影：山田花子"),
        "ko": ("[사진=김하나 기자]", "자료사진"),
        "zh": ("示意圖", "（圖／翻攝畫面）"),
    },
    leaves={
        "de": ("Das Foto zeigt die Brücke.",),
        "fr": ("L'image d'illustration est fausse.",),
        "es": ("La imagen ilustrativa no basta.",),
        "it": ("La foto di repertorio non basta.",),
        "pt": ("A imagem ilustrativa não basta.",),
        "nl": ("De foto ter illustratie is oud.",),
        "pl": ("Zdjęcie mostu obiegło kraj.",),
        "ru": ("Архивное фото моста нашли в суде.",),
        "uk": ("Фото мосту показали в суді.",),
        "tr": ("Fotoğraf köprüyü gösteriyor.",),
        "sv": ("En arkivbild visar bron.",),
        "da": ("Et arkivfoto viser broen.",),
        "no": ("Et illustrasjonsfoto viser brua.",),
        "fi": ("Kuvituskuva on vanha.",),
        "cs": ("Ilustrační foto ukazuje most.",),
        "sk": ("Ilustračné foto ukazuje most.",),
        "hu": ("A fotó a hidat mutatja.", "Fotó: ezt látták a hídon? Nem hiszik el."),
        "ro": ("Foto cu podul a făcut înconjurul țării.",),
        "el": ("Η φωτογραφία δείχνει τη γέφυρα.",),
        "bg": ("Снимка на моста обиколи страната.",),
        "ar": ("صورة الجسر أمام المحكمة.",),
        "fa": ("عکس پل در دادگاه نشان داده شد.",),
        "he": ("צילום הגשר הוצג בבית המשפט.",),
        "hi": ("फोटो में पुराना पुल दिखता है।",),
        "id": ("Foto jembatan itu beredar luas.",),
        "vi": ("Ảnh cây cầu được đưa ra tòa.",),
        "th": ("ภาพสะพานถูกแสดงในศาล",),
        "ja": ("写真は橋が崩れる前のものだ。",),
        "ko": ("사진에는 낡은 다리가 보인다.",),
        "zh": ("图中的老桥建于1931年。", "图/文 王晓明"),
    },
)  # fmt: skip
