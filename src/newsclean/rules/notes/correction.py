"""The note that says what was wrong in an earlier version of the article."""

from newsclean.model import BlockRule, Label, Role
from newsclean.rules.matching import BlockStart, words

ARTICLE = r"(?:article|story|report|post|piece|headline|column|version|caption|item|page|obituary|review|interview)"
ERROR = rf"(?:{ARTICLE}|misstated|misspelled|misidentified|incorrect(?:ly)?|corrected|erroneous(?:ly)?|in error|wrong(?:ly)?|amended|clarif)"

RULE = BlockRule(
    id="correction",
    label=Label.NOTES,
    why="the block says what was corrected in the article",
    matches=BlockStart(
        {
            "en": (
                rf"(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|update|amendment|editor's correction)\b.{{0,40}}[:\-.)].{{0,300}}\b{ERROR}\b",
                rf"(?:an|the|a previous|a prior) (?:earlier|previous|original|initial|prior)? ?version of this {ARTICLE}\b.{{0,200}}\b(?:misstated|misspelled|misidentified|incorrect(?:ly)?|said|stated|gave|referred|contained|included|omitted|reported|attributed|wrongly|has been|was|had|did not)\b",
                rf"(?:this|the) {ARTICLE} (?:has been|was) (?:\w+ ){{0,2}}(?:updated|corrected|amended|revised|edited|changed|clarified|modified)\b(?:\W*$|,? (?:on|to|with|at|after|in|since|for|throughout|from)\b)",
                rf"\W*(?:this|the) {ARTICLE} (?:has been|was|is) (?:re-?filed|re-?sent|re-?issued|repeated) to \w+",
                r"(?:because of|due to) an? (?:editing|reporting|production) error,? (?:the |this |(?:an? )?(?:earlier|previous|original|initial) )",
            ),
            "de": (
                r"(?:korrektur|korrekturhinweis|berichtigung|richtigstellung)\b.{0,40}[:\-)].{0,300}\b(?:fassung|version|artikel|text|beitrag|überschrift|hieß es|fälschlich(?:erweise)?|korrigiert|falsch|irrtümlich)\b",
                r"(?:in einer (?:früheren|ersten|vorherigen|ursprünglichen) (?:version|fassung)|eine (?:frühere|erste) (?:version|fassung)) (?:dieses|des) (?:artikels|textes|beitrags|berichts)",
                r"(?:dieser|der) (?:artikel|text|beitrag) wurde (?:[\w.:]+ ){0,6}(?:aktualisiert|korrigiert|ergänzt|überarbeitet)\W*$",
            ),
            "fr": (
                r"(?:correction|rectificatif|erratum|précision|mise à jour)\b.{0,40}[:\-)].{0,300}\b(?:version|article|titre|erreur|corrigé|indiquait|erronée?)\b",
                r"(?:une|la) (?:version précédente|première version|version antérieure) (?:de cet article|de ce texte)",
                r"cet article a été (?:\w+ ){0,2}(?:mis à jour|corrigé|modifié|actualisé)",
            ),
            "es": (
                r"(?:corrección|rectificación|fe de errores|fe de erratas|aclaración)\b.{0,40}[:\-)].{0,300}\b(?:versión|artículo|nota|titular|error|decía|corregid[oa]|errónea(?:mente)?)\b",
                r"(?:una|la) versión (?:anterior|previa|original) de (?:este artículo|esta nota|esta noticia|este texto)",
                r"(?:este artículo|esta nota|esta noticia) (?:ha sido|fue) (?:\w+ ){0,2}(?:actualizad[oa]|corregid[oa]|modificad[oa])",
            ),
        }
    ),
    triggers=words(
        "refiled resent reissued repeated filed correction corrections clarification clarifications update amendment version updated corrected amended revised edited changed clarified modified error "
        "korrektur korrekturhinweis berichtigung richtigstellung fassung aktualisiert korrigiert ergänzt überarbeitet rectificatif erratum précision jour corrigé modifié actualisé "
        "corrección rectificación errores erratas aclaración versión actualizado actualizada corregido corregida modificado modificada"
    ),
    max_words=130,
    claims={
        "en": (
            "Correction: An earlier version of this story misstated the year in which the bridge was built.",
            "CORRECTION (Aug. 12, 2024, 4:10 p.m.): The headline of this article misspelled the mayor's name.",
            "An earlier version of this article incorrectly said that the bridge was closed.",
            "This article was amended on 12 August 2024 to correct the length of the bridge.",
            "(This story was refiled to add a dropped word in the second paragraph)",
            "This story has been updated with comment from the mayor.",
            "Because of an editing error, an earlier version of this article gave the wrong year.",
            "Clarification: This story has been changed to make clear who paid for the work.",
        ),
        "de": (
            "Korrektur: In einer früheren Version dieses Artikels hieß es, die Brücke sei 1922 gebaut worden.",
            "In einer früheren Fassung dieses Textes stand ein falsches Baujahr. Wir haben das korrigiert.",
            "Dieser Artikel wurde am 12. August aktualisiert.",
        ),
        "fr": (
            "Rectificatif : une version précédente de cet article indiquait une mauvaise date.",
            "Cet article a été mis à jour le 12 août avec la réaction du maire.",
        ),
        "es": (
            "Fe de errores: una versión anterior de este artículo daba una fecha errónea.",
            "Este artículo ha sido actualizado con la respuesta de la alcaldesa.",
        ),
    },
    leaves={
        "en": (
            "Because of an editing error, an obituary of the keeper left out her brother.",
            "Correction officers at the prison walked out on Monday over pay.",
            "The correction in the housing market has been long in coming, the bank said.",
            "Update: Two people are still missing after the bridge fell.",
            "The report was updated every year until the money ran out.",
            "The story was changed by the studio, and the author sued.",
        ),
        "de": (
            "Die Korrektur am Aktienmarkt hält an.",
            "Der Text wurde im Unterricht gelesen.",
            "Die Richtigstellung verlangte der Minister vor Gericht.",
        ),
        "fr": ("La correction des copies a pris trois jours.", "Le titre a été mis en vente lundi."),
        "es": (
            "La corrección del mercado sigue, dijo el banco.",
            "El artículo quinto de la ley fue modificado por el Senado el lunes.",
        ),
    },
    role=Role.NOTE,
)
