"""The line of an agency or a syndicate that says who distributes the article."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

SITE = r"[\w./-]{3,60}\.[a-z]{2,12}[\w./-]{0,40}"

RULE = BlockRule(
    id="distribution-line",
    label=Label.LEGAL,
    why="the whole block says who distributes the article",
    matches=WholeBlock(
        {
            "en": (
                r"distributed (?:by|via|through|for) [^.!?]{2,80}(?:, (?:llc|inc)\.?)?",
                r"visit (?:us |the [^.!?]{2,60} |[^.!?]{2,60} )?(?:online )?at "
                + SITE
                + r"(?:\W{1,3}distributed by [^!?]{2,80})?",
                r"(?:provided|syndicated|supplied|licensed) (?:by|via|through) (?:[^.!?]{2,60}\b(?:syndigate|syndication|agency|wire|newswire|media inc|content|service|services)\b[^!?]{0,60})",
                r"(?:source|sources)\W{1,3}[^.!?]{0,60}\b(?:newswire|news wire|globenewswire|pr newswire|business wire)\b[^!?]{0,40}",
                r"republish (?:our|this) (?:articles?|story|stories|work)(?: for free)?(?:, online or in print)?(?:,? under (?:a |our )?(?:creative commons|cc)\b.{0,40})?",
                r"view (?:the )?(?:original content|source version)(?: (?:on|to download multimedia).{0,200})?",
            ),
            "de": (
                r"original-content von:? .{2,100}, übermittelt durch .{2,40}",
                r"(?:übermittelt|verbreitet) (?:durch|von) [^.!?]{2,60}",
                r"(?:sofern|soweit|wenn) nicht anders (?:ausgewiesen|angegeben|gekennzeichnet),? (?:stehen|sind|steht|ist) .{3,80}\b(?:cc[ -]by|creative[ -]commons)\b.{0,60}",
                r"(?:die |alle )?(?:inhalte|texte) (?:dieser|auf dieser) (?:website|webseite|seite) (?:sind|stehen) unter (?:einer|der) creative[ -]commons.{0,80}",
                r"dpa-infocom, dpa:[\d/-]{6,40}",
            ),
            "fr": (r"(?:distribué|diffusé) par [^.!?]{2,60}(?:pour (?:le compte de )?[^.!?]{2,60})?",),
            "es": (r"distribuido por [^.!?]{2,60}",),
        }
    ),
    triggers=words(
        "republish commons cc distributed visit provided syndicated supplied licensed newswire globenewswire wire source übermittelt verbreitet dpa distribué diffusé distribuido"
    ),
    max_words=24,
    claims={
        "en": (
            "Distributed by Example Content Agency, LLC.",
            "Visit at springfieldcourier.example. Distributed by Example Content Agency, LLC.",
            "Visit the Springfield Courier at www.springfieldcourier.com.",
            "Provided by Example Syndication Media Inc.",
            "SOURCE: Example Newswire",
            "Republish our articles for free, online or in print, under a Creative Commons license.",
        ),
        "de": (
            "Original-Content von: Beispiel AG, übermittelt durch beispiel aktuell",
            "Übermittelt durch Beispiel Aktuell",
            "dpa-infocom, dpa:240812-99-123456/3",
            "Sofern nicht anders ausgewiesen, stehen Inhalte dieser Website unter CC-BY",
        ),
        "fr": ("Distribué par Exemple Group pour le compte de Banque Exemple",),
        "es": ("Distribuido por Agencia Ejemplo",),
    },
    leaves={
        "en": (
            "The leaflets were distributed by volunteers in the north of the city.",
            "Visit her at home and she will talk for hours.",
            "Food provided by neighbors kept the families going.",
            "Sources: Two officials with knowledge of the talks",
        ),
        "de": (
            "Die Nachricht wurde durch Boten übermittelt.",
            "Verbreitet ist die Ansicht, die Brücke sei sicher.",
            "Die Meldung verbreitete dpa am Montag.",
        ),
        "fr": ("Le film est distribué par une petite société.", "Les tracts étaient distribués la nuit."),
        "es": ("El agua fue distribuido por vecinos en la plaza.",),
    },
)
