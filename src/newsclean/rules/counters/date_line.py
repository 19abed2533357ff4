"""A line that says when the article was published or updated."""

from __future__ import annotations

from newsclean.lexicon.date_patterns import date_pieces
from newsclean.model import Block, BlockRule, Kind, Label, Role
from newsclean.rules.matching import words

UNLABELLED_ELSEWHERE = (Kind.CELL, Kind.LIST_ITEM, Kind.HEADING)
MOMENTS = frozenset(("ago", "date", "time", "month"))


def is_date_line(block: Block) -> bool:
    """Tell whether the block is nothing but labelled dates, or dates with a time of day.

    Tables, lists and headings hold dates of events, too: there a date needs a label.
    """
    kinds = date_pieces(block.folded)
    if "label" in kinds:
        return not MOMENTS.isdisjoint(kinds)
    if block.kind in UNLABELLED_ELSEWHERE:
        return False
    # "12 August 2024, 7 p.m. - 9 p.m." says when something takes place.
    return "ago" in kinds or 0 < kinds.count("time") <= kinds.count("date")


YEARS = frozenset(str(year) for year in range(1990, 2050))

RULE = BlockRule(
    id="date-line",
    label=Label.COUNTERS,
    why="the whole block says when the article was published or updated",
    matches=is_date_line,
    triggers=YEARS
    | words(
        "published posted updated modified created edited revised uploaded filed released date ago just update "
        "aktualisiert aktualisierung veröffentlicht erschienen publiziert stand datum vor publié publiée jour modifié "
        "modifiée il hace publicado publicada actualizado actualizada fecha pubblicato pubblicata aggiornato aggiornata "
        "aggiornamento fa em há atrás atualizado atualizada atualização actualización gepubliceerd geplaatst bijgewerkt "
        "opublikowano zaktualizowano uppdaterad uppdaterat publicerad publicerat opdateret udgivet oppdatert publisert julkaistu päivitetty "
        "publikováno aktualizováno güncelleme yayınlanma yayın 입력 수정 송고 פורסם עודכן utworzenia "
        "geleden опубликовано обновлено назад منذ قبل تحديث نشر نُشر النشر التحديث 发布 发表 更新 年 前 公開 掲載 投稿 發布 配信"
    ),
    max_words=24,
    claims={
        "en": (
            "Published: 12 August 2024",
            "Updated August 12, 2024, 8:15 p.m. EDT",
            "Posted on Mon, 12 Aug 2024 14:30:00 +0000",
            "First published on Tue 13 Aug 2024 06.00 BST",
            "Published August 12, 2024 at 8:15 AM | Updated August 13, 2024 at 9:01 AM",
            "Last updated: 2 hours ago",
            "2 hours ago",
            "2024-08-12T20:15:00Z",
            "Aug. 12, 2024 at 8:15 pm",
            "8:15 AM EDT, Mon August 12, 2024",
            "Last Updated: July 2021",
        ),
        "de": (
            "Stand: 12.08.2024, 14:30 Uhr",
            "12.08.2024, 14.30 Uhr",
            "12. August 2024 um 14:30 Uhr, Lesezeit: 3 Min.",
            "Aktualisiert am 12. August 2024 um 14:30 Uhr",
            "Veröffentlicht am 12. August 2024",
            "vor 3 Stunden",
        ),
        "fr": ("Publié le 12 août 2024 à 14h30", "Mis à jour le 12/08/2024 à 14:30", "il y a 2 heures"),
        "es": ("Publicado el 12 de agosto de 2024", "Actualizado 12/08/2024 - 14:30", "hace 2 horas"),
        "it": ("Pubblicato il 12 agosto 2024", "Ultimo aggiornamento: 12/08/2024 14:30", "2 ore fa"),
        "pt": ("Publicado em 12 de agosto de 2024", "Atualizado em 12/08/2024 às 14h30", "há 2 horas"),
        "nl": ("Gepubliceerd op 12 augustus 2024", "Laatst bijgewerkt: 12-08-2024 14:30", "2 uur geleden"),
        "ru": (
            "Опубликовано 12 августа 2024",
            "12 августа 2024, 14:30",
            "2 часа назад",
            "14 октября 2024, 12:45 Просмотров: 1 204",
        ),
        "pl": ("Opublikowano: 12 sierpnia 2024, 14:30", "Data publikacji: 12.08.2024, godz. 14:30"),
        "sv": ("Uppdaterad 15.59 | Publicerad 14.14", "Publicerad 12 augusti 2024 kl. 14.14"),
        "da": ("Udgivet 12. aug. 2024 kl. 14.30",),
        "no": ("Publisert 12. august 2024 kl. 14:30 | Oppdatert kl. 15:10",),
        "fi": ("Julkaistu 12.8.2024 klo 14.30",),
        "cs": ("Publikováno 12. 8. 2024, 14:30",),
        "hu": ("Frissítve: 2024. 08. 12. 14:30", "Megjelent: 2024. augusztus 12. 14:30"),
        "ro": ("Publicat la 12 august 2024, ora 14:30",),
        "el": ("Δημοσιεύτηκε: 12 Αυγούστου 2024, 14:30",),
        "tr": (
            "12 Ağustos 2024, Pazartesi 14:30",
            "Yayınlanma: 12 Ağustos 2024 - 14:30",
            "Son güncelleme tarihi: 12.08.2024 saat 14:30",
        ),
        "id": ("Diterbitkan pada 12 Agustus 2024, 14:30 WIB",),
        "vi": ("Cập nhật ngày 12/08/2024 lúc 14:30",),
        "uk": ("Опубліковано 12 серпня 2024, 14:30",),
        "bg": ("Публикувано на 12.08.2024, 14:30",),
        "he": ("פורסם בתאריך 12.08.2024, 14:30", "פורסם: 12.08.24, 14:05"),
        "hi": ("प्रकाशित: 12 अगस्त 2024, 14:30",),
        "ko": (
            "입력 2024.08.12. 오후 2:05 수정 2024.08.12. 오후 4:12",
            "송고 2024년08월12일 14시05분",
            "입력 2024.08.12 14:30",
            "2024-08-12 14:30 입력 | 수정 2024-08-13 09:00",
        ),
        "ar": (
            "نشر في 12 أغسطس 2024",
            "آخر تحديث: 12 أغسطس 2024",
            "منذ 3 ساعات",
            "نشر في: 5 مايو 2024 - 10:30 ص",
            "تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً",
        ),
        "zh": (
            "发布时间：2024年8月12日",
            "2024-08-12 14:05:33 来源：新华网",
            "上網時間：2024-08-12",
            "2024年8月12日 14:30",
            "3小时前",
        ),
        "ja": ("更新日：2024年8月12日", "公開日時: 2024/08/12 14:30", "3時間前"),
    },
    leaves={
        "en": (
            "The report was published on 12 August 2024 and withdrawn a week later.",
            "Two years ago",
            "She was born on August 12, 2024.",
            "12 August 2024",
            "Aug. 12, 2024, 7:00 p.m. - 9:00 p.m.",
            "Updated guidance for schools",
            "The clock stopped at 8:15 p.m.",
            "12 August 2024: 3 min read, 2 min write",
            "In 2024 the video had views: 1,204 a day.",
        ),
        "de": (
            "Am 12.08.2024 um 14.30 Uhr brach das Feuer aus.",
            "Vor drei Stunden noch war die Brücke offen.",
            "Stand der Dinge",
        ),
        "fr": ("Le rapport a été publié le 12 août 2024.", "Il y a deux ans, le pont fermait."),
        "es": ("El informe fue publicado el 12 de agosto de 2024.", "Hace 2 horas llovía en la ciudad."),
        "it": ("Il rapporto è stato pubblicato il 12 agosto 2024.", "Due ore fa pioveva."),
        "pt": ("O relatório foi publicado em 12 de agosto de 2024.", "Há duas horas chovia."),
        "nl": ("Het rapport werd op 12 augustus 2024 gepubliceerd.", "Twee uur geleden regende het nog."),
        "ru": ("Доклад опубликован 12 августа 2024 года в Москве.", "Два часа назад шёл дождь."),
        "pl": ("Raport opublikowano 12 sierpnia 2024 w Łodzi.", "Aktualizacja planu miasta na 2024 rok"),
        "sv": (
            "Uppdaterade regler för båtar 2024",
            "Rapporten publicerades 12 augusti 2024.",
            "Uppdaterad 15.59 kronor",
        ),
        "da": ("Udgivet i to bind 2024", "Bogen blev udgivet 12. august 2024 i Aarhus."),
        "no": ("Oppdatert plan for havna 2024", "Rapporten ble publisert 12. august 2024."),
        "fi": ("Kirja julkaistu Turussa 12.8.2024", "Päivitetty suunnitelma 2024"),
        "cs": ("Vydáno ve dvou svazcích 2024", "Zpráva byla publikována 12. 8. 2024 v Brně."),
        "hu": ("Megjelent két kötetben 2024",),
        "ro": ("Publicat la Cluj în 2024, în două volume",),
        "el": ("Η έκθεση δημοσιεύτηκε στις 12 Αυγούστου 2024 στην Πάτρα.",),
        "tr": ("Giriş ücreti 2024 yılında 14:30 lira", "Rapor 12 Ağustos 2024 tarihinde yayınlandı."),
        "id": ("Buku itu diterbitkan pada 12 Agustus 2024 di Bandung.",),
        "vi": ("Cập nhật quy hoạch thành phố 2024",),
        "uk": ("Звіт опубліковано 12 серпня 2024 у Львові.",),
        "bg": ("Докладът е публикуван на 12.08.2024 в Русе.",),
        "he": ("הדוח פורסם בתאריך 12.08.2024 בחיפה.",),
        "hi": ("रिपोर्ट 12 अगस्त 2024 को प्रकाशित हुई।",),
        "ko": ("보고서는 2024년 8월 12일에 수정됐다.", "2024년 입력 방식의 변화"),
        "ar": ("نشر التقرير في 12 أغسطس 2024 في العاصمة.", "منذ ثلاث ساعات والمطر يهطل."),
        "zh": ("报告于2024年8月12日发布，随后被撤回。", "三小时前还在下雨。"),
        "ja": ("報告書は2024年8月12日に公開された。", "三時間前はまだ雨だった。"),
    },
    role=Role.DATE,
)
