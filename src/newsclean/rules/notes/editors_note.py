"""The note in which the editors speak to readers about the article."""

from newsclean.model import BlockRule, Label, Role
from newsclean.rules.matching import BlockStart, words

AFTER = r"\s?(?:\([^)]{1,40}\)\s?)?(?:[:：\-|]|\.(?:\s|$)|\W*$)"

RULE = BlockRule(
    id="editors-note",
    label=Label.NOTES,
    why="the block is introduced as a note of the editors",
    matches=BlockStart(
        {
            "en": (
                rf"(?:an? )?(?:editor|editors|editor's|editors'|editorial|publisher's|author's|reporter's|writer's|reader's|ed\.?)\s?(?:'s)? notes?{AFTER}",
                rf"(?:a )?note (?:to|for) (?:our )?readers{AFTER}",
                r"this (?:interview|conversation|q&a|transcript|article|story|text) (?:has been|have been|was|is) (?:lightly |slightly )?(?:edited|condensed|shortened)\b.{0,80}$",
                r"trigger warning\s?[:\-]",
                r"(?:content|reader) (?:warning|advisory)\s?[:\-]",
            ),
            "de": (
                rf"(?:anmerkung(?:en)? (?:der|d\.) red(?:aktion|\.)|anm\. ?(?:d\. ?)?red(?:aktion|\.)|hinweis (?:der|d\.) redaktion|redaktionelle(?:r hinweis| anmerkung)|anmerkung des (?:autors|herausgebers)|transparenzhinweis){AFTER}",
                r"in eigener sache\s?:",
            ),
            "fr": (rf"(?:note (?:de la rédaction|de l'éditeur|de l'auteur)|ndlr){AFTER}",),
            "es": (
                rf"nota (?:del? (?:la )?(?:editor|editora|redacción|redactor|autor|autora)|de los editores){AFTER}",
            ),
            # "NDR-Reporter" are those of a broadcaster.
            "it": (rf"nota (?:della redazione|dell'autore|del direttore){AFTER}|ndr\s?:",),
            "pt": (rf"nota (?:da redação|do editor|da editora|do autor|dos editores){AFTER}",),
            "nl": (rf"(?:noot van de redactie|redactionele noot|naschrift (?:van de )?redactie){AFTER}",),
            "ru": (rf"(?:примечание редакции|прим\. ред\.?|от редакции){AFTER}",),
            "ar": (r"(?:ملاحظة (?:المحرر|من المحرر|التحرير))\s?[:.\-]?",),
            "zh": (r"(?:编者按|编者注|編者按|编辑注)\s?[:：]",),
            "ja": (r"(?:編集部注|編集者注|編集部より)\s?[:：)]?",),
        }
    ),
    triggers=words(
        "edited condensed shortened note notes warning advisory anmerkung anmerkungen anm hinweis redaktioneller redaktionelle sache transparenzhinweis ndlr nota ndr noot naschrift примечание прим редакции ملاحظة 编者 編者 编辑注 編集部 編集者"
    ),
    max_words=150,
    claims={
        "en": (
            "Editor's note: This story is part of a series on old bridges.",
            "EDITOR’S NOTE — Jane Doe has covered the county for ten years.",
            "Editors' Note:",
            "This interview has been edited and condensed for clarity.",
            "A note to readers: We have changed how we report on weather.",
        ),
        "de": (
            "Anmerkung der Redaktion: Der Name der Zeugin wurde geändert.",
            "Anm. d. Red.: Das Gespräch fand im Juli statt.",
            "Transparenzhinweis: Die Autorin ist Mitglied des Vereins.",
        ),
        "fr": ("Note de la rédaction : le prénom a été changé.", "NDLR : l'entretien a eu lieu en juillet."),
        "es": (
            "Nota del editor: este artículo forma parte de una serie.",
            "Nota de la redacción: el nombre fue cambiado.",
        ),
        "it": ("Nota della redazione: il nome è stato cambiato.",),
        "pt": ("Nota da redação: o nome foi alterado.",),
        "nl": ("Noot van de redactie: de naam is veranderd.",),
        "ru": ("Примечание редакции: имя изменено.",),
        "ar": ("ملاحظة المحرر: تم تغيير الاسم.",),
        "zh": ("编者按：本文是系列报道之一。",),
        "ja": ("編集部注：名前は仮名です。",),
    },
    leaves={
        "en": (
            "The editor noted that the paper had run the photograph twice.",
            "A note to the mayor was found on the bridge.",
            "This interview was edited out of the broadcast a day later, and the host resigned over it, the station said in a letter.",
            "Note the date: the bridge closes on Monday.",
        ),
        "de": (
            "Die Anmerkung der Richterin war deutlich.",
            "Der Hinweis kam von Anwohnern.",
            "In eigener Sache sprach der Minister ungern.",
            "NDR-Reporter konnten den Mann finden, der die Daten ins Netz gestellt hat.",
        ),
        "fr": ("La note de l'éditeur tient en une page.", "La note est salée pour la ville."),
        "es": ("La nota del alumno fue baja.", "El editor notó el error."),
        "it": ("La nota del maestro era bassa.",),
        "pt": ("A nota do aluno foi baixa.",),
        "nl": ("De noot van de pianist klonk vals.",),
        "ru": ("От редакции газеты до моста пять минут.",),
        "ar": ("أبدى المحرر ملاحظة على النص.",),
        "zh": ("编者说，这座桥很旧。",),
        "ja": ("編集者は橋が古いと話した。",),
    },
    role=Role.NOTE,
)
