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
            "Aktualisiert am 12. August 2024 um 14:30 Uhr",
            "Veröffentlicht am 12. August 2024",
            "vor 3 Stunden",
        ),
        "fr": ("Publié le 12 août 2024 à 14h30", "Mis à jour le 12/08/2024 à 14:30", "il y a 2 heures"),
        "es": ("Publicado el 12 de agosto de 2024", "Actualizado 12/08/2024 - 14:30", "hace 2 horas"),
        "it": ("Pubblicato il 12 agosto 2024", "Ultimo aggiornamento: 12/08/2024 14:30", "2 ore fa"),
        "pt": ("Publicado em 12 de agosto de 2024", "Atualizado em 12/08/2024 às 14h30", "há 2 horas"),
        "nl": ("Gepubliceerd op 12 augustus 2024", "Laatst bijgewerkt: 12-08-2024 14:30", "2 uur geleden"),
        "ru": ("Опубликовано 12 августа 2024", "12 августа 2024, 14:30", "2 часа назад"),
        "ar": ("نشر في 12 أغسطس 2024", "آخر تحديث: 12 أغسطس 2024", "منذ 3 ساعات"),
        "zh": ("发布时间：2024年8月12日", "2024年8月12日 14:30", "3小时前"),
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
        "ar": ("نشر التقرير في 12 أغسطس 2024 في العاصمة.", "منذ ثلاث ساعات والمطر يهطل."),
        "zh": ("报告于2024年8月12日发布，随后被撤回。", "三小时前还在下雨。"),
        "ja": ("報告書は2024年8月12日に公開された。", "三時間前はまだ雨だった。"),
    },
    role=Role.DATE,
)
