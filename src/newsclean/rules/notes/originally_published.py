"""The note that says where the article appeared first."""

from newsclean.model import BlockRule, Label, Role
from newsclean.rules.matching import BlockStart, words

ARTICLE = r"(?:article|story|post|piece|report|column|essay|interview|op-ed|commentary|content|opinion|review|excerpt|version|blog(?: post)?|feature|editorial|analysis|transcript)"

RULE = BlockRule(
    id="originally-published",
    label=Label.NOTES,
    why="the block says where the article appeared first",
    matches=BlockStart(
        {
            "en": (
                rf"(?:a version of |an earlier version of |a longer version of |parts of )?(?:this|the) {ARTICLE}(?: (?:was|is|has been))? (?:also )?(?:originally|first|previously|initially) (?:published|appeared|ran|posted|written by|produced by|reported by)\b",
                rf"(?:this|the) {ARTICLE} (?:is|was|has been) (?:re-?published|reprinted|reproduced|syndicated|adapted|excerpted|cross-?posted)(?: here)? (?:with|from|under|by|courtesy|in|on)\b",
                rf"a version of this {ARTICLE} (?:appeared|appears|ran|was published|first appeared)\b",
                rf"(?:this|the) {ARTICLE} (?:first )?(?:appeared|appears) (?:first |originally )?(?:in|on|at) (?:the )?(?:print|[^.]{{2,50}}(?:edition|issue)|[^.,]{{2,40}}\W*$)",
                r"published in [^.]{3,40}, \w{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}\W*$",
                # "Originally posted by oldbargee" stands above what a comment quotes.
                r"(?!originally posted by \S+(?: \S+)?\W*$)(?:originally|first|previously) (?:published|appeared|posted)(?: (?:on|in|by|at|as|under|here|via)\b|\W{1,3}).{0,90}$",
                r"(?:the post|the article|this post|this article) .{3,160} (?:first appeared|appeared first|was first published|originally appeared) (?:on|in)\b",
                rf"(?:except for the headline, )?this {ARTICLE} has not been edited by .{{2,60}} (?:and|feed|staff|wire)\b.{{0,120}}$",
                rf"(?:disclaimer\W{{1,3}})?this {ARTICLE} (?:has been|is|was) (?:auto-?generated|published|sourced) from (?:a |an )?(?:\w+ )?(?:syndicated|agency|wire|news)\b.{{0,120}}$",
                rf"read the (?:original|full) {ARTICLE} (?:here|on|at|in|by)\b.{{0,60}}$|read the original {ARTICLE}\W*$",
                r"appeared in (?:the|print on) .{3,60} print edition\b.{0,160}$",
                r"(?:re-?published|reprinted|reproduced) (?:here )?(?:with (?:the )?(?:kind )?permission|from|under a creative commons)\b.{0,120}$",
            ),
            "de": (
                r"(?:dieser|der|ein) (?:artikel|text|beitrag|bericht|kommentar)(?: ist| wurde| erschien)?(?: zuerst| ursprünglich| zunächst)\b.{0,120}(?:erschienen|erschien|veröffentlicht|in|auf|bei)",
                r"(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht) (?:in|auf|bei|am)\b.{0,60}$|erstveröffentlichung\W.{0,60}$",
            ),
            "fr": (
                r"(?:cet article|ce texte|cette (?:tribune|chronique)) (?:a été|est) (?:\w+ )?(?:initialement|d'abord|à l'origine|republié|publié[e]? (?:initialement|à l'origine)|paru)\b",
                r"(?:initialement|d'abord) (?:publié|paru)\b.{0,80}$",
            ),
            "es": (
                r"(?:este (?:artículo|texto)|esta (?:nota|columna)) (?:se publicó|fue publicad[oa]|apareció|ha sido publicad[oa]) (?:originalmente|por primera vez|originariamente|inicialmente)\b",
                r"publicad[oa] originalmente (?:en|por|el)\b.{0,80}$",
            ),
        }
    ),
    triggers=words(
        "published edited syndicated agency originally first previously initially republished reprinted reproduced syndicated adapted excerpted crossposted appeared appears original ran "
        "zuerst ursprünglich zunächst erstveröffentlichung initialement abord origine republié paru originalmente primera originariamente inicialmente"
    ),
    max_words=45,
    claims={
        "en": (
            "This article was originally published on The Example Review.",
            "Published in The Harbor Daily, May 3rd, 2024",
            "This story first appeared in the Springfield Courier.",
            "The post Old Bridge to Close appeared first on Springfield Courier.",
            "Originally published on springfieldcourier.example",
            "This article is republished from The Example Review under a Creative Commons license. Read the original article.",
            "A version of this article appeared in the August 12, 2024, print edition.",
            "Appeared in the August 12, 2024, print edition as 'Small Ferries Are in Demand'.",
            "Reprinted with permission from the Springfield Courier.",
            "(Except for the headline, this story has not been edited by Courier staff and comes from a wire.)",
            "This article has been auto-generated from a syndicated feed.",
        ),
        "de": (
            "Dieser Artikel erschien zuerst im Springfielder Boten.",
            "Dieser Text ist ursprünglich auf beispiel.example erschienen.",
            "Zuerst erschienen in der Beispielzeitung",
        ),
        "fr": ("Cet article a été initialement publié sur Le Courrier.", "Ce texte est paru dans Le Courrier."),
        "es": ("Este artículo se publicó originalmente en El Correo.", "Publicado originalmente en El Correo"),
    },
    leaves={
        "en": (
            "Published in The Harbor Daily on May 3, the list names nobody.",
            "Originally Posted by oldbargee",
            "The novel was first published in 1922, and the first printing sold out in a week.",
            "The disease first appeared in the valley in June.",
            "The story of the bridge is older than the town itself.",
            "This story has not been edited out of the town's memory, the mayor said.",
            "First published as a serial, the novel was a sensation in its day, and its author was soon asked for another one by three houses.",
        ),
        "de": ("Der Roman erschien zuerst in zwei Bänden.", "Zuerst fiel der Strom aus, dann das Licht."),
        "fr": ("Le roman a d'abord paru en feuilleton.", "Cet article de loi a été voté lundi."),
        "es": ("La novela se publicó por entregas.", "Este artículo de la ley se votó el lunes."),
    },
    role=Role.NOTE,
)
