"""Whom a page names beside its writers (editors, reviewers, photographers, translators), and links to other articles."""

from __future__ import annotations

import re
from functools import cache

import regex

# In bylines these are cut off with the names behind them.
OTHER_CREDITS = (
    (r"(?:(?:medically|clinically|legally|expertly|expert|technically|scientifically|financially|originally|content|peer|first|last) ){0,2}(?:(?:re)?viewed|edited|co-edited|fact[- ]?checked|checked|verified|approved|vetted|translated|adapted|photographed|photographs?|photography|photos?|pictures?|images?|"
    r"illustrat(?:ed|ions?)|artwork|graphics?|video|produced|production|curated|updated|sponsored|presented|powered|hosted|moderated|directed|designed|provided|featured|narrated|read|writing and editing|editing|additional reporting|additional (?:writing|research)|with contributions|contributions|research|brought to you)(?: and (?:edited|reviewed|fact[- ]?checked|updated|verified|approved))? by"),
    r"(?:editors?|reviewers?|fact[- ]?checkers?|translators?|photographers?|photos?|images?|photo credit|credits?|illustrators?|illustrations?|video|producers?|proofreaders?|medical reviewer|media contact|contact|source|via) ?[:：]",
    r"(?:übersetzt|übersetzung|aus dem [^\W\d_]{2,20}ischen(?: übersetzt)?|lektoriert|gegengelesen|redigiert|geprüft|überprüft|überarbeitet|bearbeitet|aktualisiert|fotografiert|fotos?|bilder|illustration(?:en)?|illustriert|medizinisch geprüft|fachlich geprüft) (?:von|durch)",
    r"(?:übersetzung(?: und adaptierung)?|lektorat|redaktion|bearbeitung|fotos?|bild(?:er)?|fotografie|archivfoto|illustration(?:en)?|grafik|kamera|quelle) ?[:：]|übersetzung(?=\s(?-i:\p{Lu}))",
    r"(?:traduite?|vérifiée?|validée?|relue?|révisée?|photographiée?|illustrée?|photos?|mise? à jour|corrigée?)(?: (?:de|du) [^|,]{3,20})? par|traduction de|traduction(?=\s(?-i:\p{Lu}))|(?:traduction|photos?|crédits?(?: photo)?|illustrations?|édition|vidéo|relecture|source) ?[:：]",
    r"(?:traducido|traducción|editado|revisado|verificado|fotos?|fotografías?|ilustraciones|actualizado|corregido)(?: (?:de|del) [^|,]{3,20})? (?:por|de)|(?:traducción|fotos?|fotografías?|edición|ilustración|fuente|vídeo|imagen) ?[:：]",
    r"(?:tradotto|revisionato|modificato|aggiornato|rivisto|foto) d[ai]|(?:traduzione|revisione|illustrazioni) di|(?:traduzione|foto|immagini|fonte) ?[:：]",
    r"(?:traduzido|revisado|editado|atualizado|fotos?) por|(?:tradução|revisão|edição|foto|fotos|imagem|fonte) ?[:：]",
    r"(?:vertaald|bewerkt|gecontroleerd|bijgewerkt|foto(?:'?s)?|beeld) door|(?:vertaling|foto(?:'?s)?|beeld|bron|eindredactie) ?[:：]",
    r"(?:översatt|redigerad|granskad|uppdaterad|foto|faktagranskad) av|(?:översättning|foto|bild|källa|redaktör) ?[:：]|(?:oversat|oversatt|redigeret|redigert|foto|fotos) a[fv]|(?:oversættelse|oversettelse|foto|kilde|redaktør) ?[:：]",
    r"(?:suomentanut|käännös|kuvat?|kuvaaja|toimitus|lähde) ?[:：]|(?:tłumaczenie|przekład|zdjęci[ae]|fot\.|foto|redakcja|źródło|korekta) ?[:：]|(?:překlad|přeložil|přeložila|foto|zdroj|editor|preklad|preložil) ?[:：]",
    r"(?:fordította|fotók?|szerkesztette|kép|forrás) ?[:：]|(?:tradus de|traducere|foto|editor|sursa) ?[:：]|tradus de|(?:превод|снимк[аи]|редактор|източник) ?[:：]",
    r"(?:перевод|перевел|перевела|фото|редактор|источник|иллюстрации|иллюстрация|переклад|переклала|переклав|ілюстрації|джерело|видео|відео|корректор) ?[:：]",
    r"(?:μετάφραση|επιμέλεια|φωτογραφί(?:α|ες)|φωτό|πηγή) ?[:：]|(?:çeviri|çeviren|editör|fotoğraf|fotoğraflar|kaynak|foto) ?[:：]",
    r"(?:ترجمة|تصوير|تحرير|صور|مراجعة|المصدر|مترجم|ترجمه|عکس|عکاس|ویراستار|منبع)(?: ?[:：]|(?=\s))|(?:צילום|תרגום|עריכה|מערכת|מקור) ?[:：]|(?:अनुवाद|अनुवादक|संपादन|संपादक|फोटो|स्रोत) ?[:：]",
    r"(?:editor|foto|penerjemah|sumber|penyunting|gambar) ?[:：]|(?:ảnh|dịch|biên tập|người dịch|nguồn|biên dịch) ?[:：]|(?:ภาพ|แปลโดย|เรียบเรียง)",
    r"(?:责任编辑|責任編輯|责编|編輯|编辑|摄影|攝影|翻译|翻譯|校对|校對|审核|審核|图片?|圖片?|编译|編譯|写真|撮影|翻訳|構成|編集|監修|イラスト|사진|편집|번역|감수|그래픽|영상|來源|来源)\s?[:：=＝/／]",
)  # fmt: skip
# The words one of which such a credit has, tested before the pattern.
CREDIT_WORDS = frozenset(
    """reviewed viewed edited co-edited checked fact-checked verified approved vetted translated adapted read photographed photograph photographs photography photo photos picture pictures
    image images illustrated illustration illustrations artwork graphic graphics video produced production curated updated sponsored presented powered hosted moderated directed designed
    provided featured narrated editing reporting writing research contributions brought editor editors reviewer reviewers checker checkers fact-checker fact-checkers factchecked factchecker factcheckers illustrators proofreaders translator translators
    photographer photographers credit credits illustrator producer producers proofreader reviewer contact source via
    übersetzt übersetzung aus lektoriert gegengelesen redigiert geprüft überprüft überarbeitet bearbeitet aktualisiert fotografiert foto fotos
    bild bilder illustrationen illustriert lektorat redaktion bearbeitung fotografie archivfoto grafik kamera quelle adaptierung
    traduit traduite vérifié vérifiée validé validée relu relue révisé révisée photographié illustré corrigé corrigée mise mis photographiée illustrée traduction crédit crédits édition vidéo relecture
    traducido traducción editado revisado verificado fotografía fotografías ilustraciones actualizado corregido edición ilustración fuente vídeo imagen
    tradotto revisionato modificato aggiornato rivisto traduzione revisione illustrazioni immagini fonte traduzido atualizado tradução revisão edição imagem
    vertaald bewerkt gecontroleerd bijgewerkt foto's beeld vertaling bron eindredactie översatt redigerad granskad uppdaterad faktagranskad översättning källa redaktör
    oversat oversatt redigeret redigert oversættelse oversettelse kilde redaktør suomentanut käännös kuva kuvat kuvaaja toimitus lähde tłumaczenie przekład zdjęcie zdjęcia fot. redakcja źródło korekta
    překlad přeložil přeložila zdroj preklad preložil fordította fotó fotók szerkesztette kép forrás tradus traducere sursa превод снимка снимки редактор източник
    перевод перевел перевела фото источник иллюстрации иллюстрация переклад переклала переклав ілюстрації джерело видео відео корректор
    μετάφραση επιμέλεια φωτογραφία φωτογραφίες φωτό πηγή çeviri çeviren editör fotoğraf fotoğraflar kaynak
    ترجمة تصوير تحرير صور مراجعة المصدر مترجم ترجمه عکس عکاس ویراستار منبع צילום תרגום עריכה מערכת מקור अनुवाद अनुवादक संपादन संपादक फोटो स्रोत
    penerjemah sumber penyunting gambar ảnh dịch biên nguồn ภาพ แปลโดย เรียบเรียง""".split()
)  # fmt: skip
UNSPACED_CREDIT = re.compile(
    "编|編|责|責|摄|攝|翻|校|审|審|图|圖|写真|撮影|構成|監修|イラスト|사진|편집|번역|감수|그래픽|영상|來源|来源"
)


# Marks that a word of a credit may touch: "(Photos:", "*Edited by".
WORD_ENDS = str.maketrans(dict.fromkeys(":：(*[|/•·●⋅–—", " "))


@cache
def other_credit() -> regex.Pattern[str]:
    """Return the pattern of credits for others than writers; compiled when first needed."""
    return regex.compile(rf"(?:^|(?<=[\s|,;.•·●⋅(/—–\-]))\(?(?:{'|'.join(OTHER_CREDITS)})\s*", regex.IGNORECASE)


# What leads to other articles of somebody, or to who they are; not who wrote this one.
OTHER_ARTICLES = re.compile(
    r"\W*(?:(?:show|view|see|read) (?:all|more)|all (?:posts|articles)|more (?:posts|from|by)"
    r"|(?:zeige )?alle (?:beiträge|artikel)|mehr (?:artikel |beiträge )?von|voir tous|ver todos|tous les articles"
    # Networks that sell places for links.
    r"|(?:by|par|por|von) (?:taboola|outbrain|revcontent|plista|dianomi)"
    r"|about the|über )",
    re.IGNORECASE,
)


@cache
def not_by() -> regex.Pattern[str]:
    """Return the pattern of lines that begin with a credit for others than writers; compiled when first needed."""
    return regex.compile(rf"\W*(?:{'|'.join(OTHER_CREDITS)})", regex.IGNORECASE)


def may_credit_others(text: str) -> bool:
    """Tell by its words whether a line may have a credit for others; a quick look, and no proof."""
    if not CREDIT_WORDS.isdisjoint(text.lower().translate(WORD_ENDS).split()):
        return True
    return not text.isascii() and UNSPACED_CREDIT.search(text) is not None


def names_no_writer(text: str) -> bool:
    """Tell whether a line begins as credits for others do, or as links to other articles."""
    return (may_credit_others(text) and not_by().match(text) is not None) or OTHER_ARTICLES.match(text) is not None


def announces_no_writer(text: str) -> bool:
    """Tell whether the line below names no writer: a credit that names nobody yet, or a link to other articles."""
    start = not_by().match(text) if may_credit_others(text) else None
    return (start is not None and not text[start.end() :].strip(" :")) or OTHER_ARTICLES.match(text) is not None
