"""The sentence that forbids to copy the article, without a notice of who owns it."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import BlockStart, words

RULE = BlockRule(
    id="rights-reserved",
    label=Label.LEGAL,
    why="the block forbids readers to copy the article",
    matches=BlockStart(
        {
            "en": (
                r"all rights? reserved(?=\W*$|\W{1,4}(?:this|no|unauthori[sz]ed|reproduction|any|use|the|privacy|terms|do not|powered|site|published))",
                r"(?:this|the) (?:material|content|article|story|copy|report|information|document|site)s?(?: and other digital content)?(?: (?:on|in) this (?:site|website|page))? (?:may|can|must|cannot|should)(?: not|not)? be (?:published|reproduced|copied|republished|redistributed|distributed|used)\b",
                r"no part of this (?:article|story|publication|site|website|material|document|content)\b.{0,60}(?:may|can) be (?:reproduced|copied|used|published|republished)",
                r"(?:any )?(?:unauthori[sz]ed )?(?:use|reproduction|republication|redistribution|copying|duplication|reprinting)(?:,? (?:and/or|or|and) (?:use|reproduction|republication|redistribution|distribution|duplication))?(?:,? in whole or in part,?)?(?: of (?:this|the|any|our) (?:article|material|content|story|site|text|publication)s?)?(?: .{0,60})? (?:is|are) (?:strictly )?(?:prohibited|forbidden)",
                r"(?:this|the) (?:material|content|article|document|text|work) is (?:protected by|subject to) copyright",
                r"reproduced with (?:the )?permission\W*$",
                r"(?:click here for )?(?:reprints|rights (?:and|&) permissions|reprints (?:and|&) permissions|request reprint(?: permission)?s?|licen[cs]e this (?:article|content|story))\W*$",
            ),
            "de": (
                r"alle rechte vorbehalten(?=\W*$|\W{1,4}(?:vervielfältigung|nachdruck|jede|die|weiterverbreitung))",
                r"(?:jede |die )?(?:vervielfältigung|nachdruck|weiterverbreitung|weiterverwendung|wiedergabe)\b.{0,80}(?:nur mit|ohne)\b.{0,60}(?:genehmigung|zustimmung|erlaubnis)",
                r"(?:dieser|der) (?:text|artikel|beitrag|inhalt) ist (?:urheberrechtlich geschützt|lizenziert unter)",
            ),
            "fr": (
                r"tous droits réservés(?=\W*$|\W{1,4}(?:toute|reproduction))",
                r"(?:toute )?reproduction\b.{0,60}\b(?:est )?(?:strictement |formellement )?interdite",
            ),
            "es": (
                r"(?:todos los )?derechos reservados(?=\W*$|\W{1,4}(?:queda|prohibida|se))",
                r"(?:queda )?(?:terminantemente )?prohibida (?:la|su|toda)\b.{0,40}reproducción",
            ),
            "zh": (r"未经.{0,12}(?:授权|許可|许可|允许|同意).{0,6}(?:禁止|不得|严禁).{0,12}(?:转载|使用|复制)",),
            "ja": (r"(?:.{0,20})無断(?:転載|複製|使用).{0,12}(?:禁止|禁じ|禁ず)",),
        }
    ),
    triggers=words(
        "reserved published reproduced copied republished redistributed distributed prohibited forbidden copyright permission reprints reprint "
        "permissions license licence vorbehalten genehmigung zustimmung erlaubnis geschützt lizenziert réservés interdite reservados prohibida 未经 無断"
    ),
    max_words=70,
    claims={
        "en": (
            "All rights reserved.",
            "All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
            "This material may not be published, broadcast, rewritten or redistributed without permission.",
            "No part of this article may be reproduced without the written consent of the publisher.",
            "Unauthorized reproduction is prohibited.",
            "Any reproduction of this content without permission is strictly forbidden.",
        ),
        "de": (
            "Alle Rechte vorbehalten.",
            "Alle Rechte vorbehalten. Nachdruck nur mit Genehmigung des Verlags.",
            "Jede Vervielfältigung ist ohne schriftliche Zustimmung des Verlags untersagt.",
        ),
        "fr": ("Tous droits réservés.", "Toute reproduction, même partielle, est interdite."),
        "es": ("Todos los derechos reservados.", "Queda prohibida la reproducción total o parcial de este contenido."),
        "zh": ("未经授权，禁止转载。",),
        "ja": ("記事の無断転載を禁じます。",),
    },
    leaves={
        "en": (
            "All rights reserved to the crown passed to the state in 1922, the court held.",
            "The use of fire is prohibited in the forest until October.",
            "The material may not be strong enough for the bridge, engineers said.",
            "Reproduction in captivity is rare among these birds.",
            "Copying the old pumps is cheaper, the town said.",
        ),
        "de": (
            "Alle Rechte vorbehalten hat sich auch die Gegenseite, sagte der Anwalt.",
            "Die Wiedergabe der Rede war schlecht.",
            "Der Text ist lang und schwer zu lesen.",
        ),
        "fr": ("La reproduction des loups est surveillée.", "Les droits réservés aux éleveurs sont contestés."),
        "es": ("La reproducción de las aves es escasa este año.", "Los derechos reservados al Estado vencen."),
        "zh": ("未经许可进入工地的三人被带走。",),
        "ja": ("無断で橋に入った男が逮捕された。",),
    },
)
