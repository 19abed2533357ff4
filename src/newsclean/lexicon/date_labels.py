"""The words before a printed date that say what happened on that day."""

from __future__ import annotations

import regex

from newsclean.lexicon.lazy_pattern import LazyPattern

PUBLISHED = "published"
UPDATED = "updated"
OTHER = "other"

# Between the word and its date: a weekday, "on", "by Jane Doe", a colon, a time of day.
_TO_DATE = r"[\p{L}\p{M} :.,|'()-]{0,30}(?:\d{1,2}[:.]\d\d[\p{L} ,|(-]{0,12})?$"
UPDATE_WORDS = LazyPattern(
    r"\b(?:updated?|modified|revised|edited|reviewed|fact[ -]checked|last (?:change|edit)"
    r"|aktualisiert|aktualisierung|(?:geä|ä)ndert|änderung|bearbeitet|überarbeitet|update vom"
    r"|mise?s? à jour|modifiée?|actualisée?|actualizad[oa]|actualización|modificad[oa]|modificación"
    r"|aggiornat[oa]|aggiornamento|modificat[oa]|modifica|atualizad[oa]|atualização|bijgewerkt|gewijzigd|laatste update"
    r"|uppdatera[dt]|ändrad|opdateret|oppdatert|sist endret|ændret|päivitetty|muokattu"
    r"|aktualizacja|zaktualizowano|aktualizováno|aktualizované|aktualizovaný|frissítve|módosítva|actualizat|актуализирана?"
    r"|ενημερώθηκε|ενημέρωση|обновлен[оа]?|обновление|изменен[оа]?|оновлено|güncelle(?:me|ndi|nme)"
    r"|diperbarui|diupdate|cập nhật|به\s?روزرسانی|آخرین ویرایش|עודכן|עדכון|अपडेट(?:ेड)?|अद्यतन)"
    + _TO_DATE
    + r"|(?:تحديث|更新|修改|수정|업데이트|最終更新|อัปเดต|แก้ไข)[\p{L}\p{M} :：.,-]{0,30}$"
)
PUBLICATION_WORDS = LazyPattern(
    r"\b(?:published|posted|publication date|article date|publish(?:ing)? date|date published|first aired|veröffentlicht|veröffentlichung|geschrieben"
    r"|erstellt|gepostet|publiziert|erschienen|datum|erscheinungs(?:datum|termin)|publiée?|parue? le|mis en ligne|publicad[oa]|publicación"
    r"|pubblicat[oa]|pubblicazione|postado|gepubliceerd|geplaatst|publicerad|publicerat|publiceret|offentliggjort|publisert"
    r"|julkaistu|opublikowan[oy]|data publikacji|publikováno|zverejnené|publikované|megjelen(?:t|és)|közzétéve|publicat"
    r"|публикувана?|δημοσιεύ(?:θηκε|τηκε)|δημοσίευση|опубликован[оа]?|дата публикации|опубліковано|yayın(?:lanma|lama)?|yayınlandı"
    r"|dipublikasikan|diterbitkan|tayang|diposting|đăng (?:lúc|ngày)|xuất bản|منتشر شده|تاریخ انتشار|פורסם|प्रकाशित)"
    + _TO_DATE
    + r"|(?:نشر|发布|發布|发表|發表|公開|掲載|配信|投稿|입력|등록|게시|เผยแพร่)[\p{L}\p{M} :：.,-]{0,30}$"
    # At the very start of a line these mean the day of the text.
    + r"|^(?:date|created|on|dated|le|data|fecha|dato|tarih|tanggal|ngày)[ :]{1,3}$"
)
# What else a day near a headline may be: of an event, of a deadline, of a product, of an account.
OTHER_WORDS = LazyPattern(
    r"\b(?:until|till|since|from|by|before|after|through|between|as of|expires?|expiry|valid|deadline|born|died|joined|member since|registered"
    # "For immediate release" and "Press release" stand above the day of the text itself.
    r"|(?<!immediate |press |news |media )release[sd]?|release date|ended|ends|starts|event|starting|effective|archived|accessed|retrieved|filmed|recorded"
    r"|received|accepted|copyright|founded|established"
    r"|bis|seit|ab|zum|gültig|termin|registriert|mitglied|anmeldeschluss|einsendeschluss|ausgabe(?: vom)?|heft|geboren|gegründet|gestorben"
    r"|jusqu'au|depuis|à partir du|dès le|édition du|inscrit|hasta|desde|edición|fino al|dal|edizione|até|edição|tot|sinds|vanaf)"
    r"[ :]{0,3}(?:\p{L}{2,10},?\.? |den |the |el |le |il |o )?$|[©℗*†]\s?$|(?:まで|から|生まれ|生年月日|出生(?:日期|年月)?|生于)[ :：]?$"
)
# Said after the date: "2024年5月3日 更新".
LABEL_AFTER = {
    "更新": UPDATED,
    "公開": PUBLISHED,
    "掲載": PUBLISHED,
    "配信": PUBLISHED,
    "发布": PUBLISHED,
    "发表": PUBLISHED,
}
# "（...），1975年1月28日出生于...": the day of a birth.
BIRTH_AFTER = regex.compile(r"\s?(?:出生|生于|生於|生まれ|생\b)")
# German puts the participle last: "Dieser Artikel wurde am 3. Mai 2024 um 8:15 von Jane Doe veröffentlicht".
PASSIVE_BEFORE = regex.compile(r"\b(?:wurde|ist)(?: zuletzt)?(?: am)? $")
PARTICIPLES = {
    "veröffentlicht": PUBLISHED,
    "geschrieben": PUBLISHED,
    "publiziert": PUBLISHED,
    "erstellt": PUBLISHED,
    "gepostet": PUBLISHED,
    "aktualisiert": UPDATED,
    "bearbeitet": UPDATED,
    "geändert": UPDATED,
}
PARTICIPLE_AFTER = regex.compile(rf"\b(?:{'|'.join(PARTICIPLES)})\b")
LONGEST_LABEL = 48  # characters before a date in which its label may stand


def label_around(before: str, after: str) -> str:
    """Return what a date is by the folded text before and after it, as `label_before` does."""
    shown = after.strip(" :)]）.")
    if shown in LABEL_AFTER:
        return LABEL_AFTER[shown]
    if not after.isascii() and BIRTH_AFTER.match(after):
        return OTHER
    if PASSIVE_BEFORE.search(before) and (match := PARTICIPLE_AFTER.search(after)):
        return PARTICIPLES[match[0]]
    return ""


def label_before(before: str) -> str:
    """Return what a date is by the folded text before it: `PUBLISHED`, `UPDATED`, `OTHER`, or "" where it is not said.

    A label that stands nearer to the date than another one counts; "Published and updated" is an update.
    """
    before = before[-LONGEST_LABEL:]
    if not before.strip(" ,.|·•-–—/:()[]"):
        return ""
    if UPDATE_WORDS.pattern.search(before):
        return UPDATED
    if PUBLICATION_WORDS.pattern.search(before):
        return PUBLISHED
    return OTHER if OTHER_WORDS.pattern.search(before) else ""
