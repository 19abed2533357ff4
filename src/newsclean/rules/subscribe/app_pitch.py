"""The pitch for the site's app."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="app-pitch",
    label=Label.SUBSCRIBE,
    why="the whole block asks the reader to install an app",
    matches=WholeBlock(
        {
            "en": (
                r"(?:download|get|install|try|open)(?: (?:now|today))? (?:the |our |in |our free |the free |the new )?(?:\S{1,20} ){0,3}app(?: (?:now|today|here|for free|on [^,]{3,40}|for (?:ios|android|your|iphone|free|more|the latest)[^,]{0,50}|from [^,]{3,40}|to (?:get|read|stay|keep|continue|receive|follow|listen|watch)[^,]{3,60}))?",
                r"(?:available|download) on (?:the )?(?:app store|google play|ios|android).{0,40}|(?:get it on )?google play|(?:download on the )?app store",
                r"(?:read|view|open) (?:this )?(?:story |article )?in (?:the|our) app",
            ),
            "de": (
                r"(?:jetzt )?(?:laden sie |lade |holen sie sich )?(?:unsere|die|jetzt die) (?:\S{1,20} ){0,3}app (?:herunter(?:laden)?|laden|holen|installieren|testen).{0,60}",
                r"zur app|(?:in|mit) der app (?:lesen|[öo]ffnen)",
            ),
            "fr": (r"t[ée]l[ée]charge[rz] (?:l'|notre |la nouvelle )(?:app|application)\b.{0,60}",),
            "es": (r"desc[áa]rga(?:te)? (?:la|nuestra) (?:app|aplicaci[óo]n)\b.{0,60}",),
        }
    ),
    triggers=words("app store play application aplicación aplicacion ios"),
    max_words=20,
    claims={
        "en": (
            "Download our app",
            "Get the Harbor Times app",
            "Open in app",
            "Download on the App Store",
            "Get it on Google Play",
        ),
        "de": (
            "Jetzt die App herunterladen",
            "Zur App",
        ),
        "fr": ("Téléchargez notre application",),
        "es": ("Descarga nuestra app",),
    },
    leaves={
        "en": (
            "The app sends users a warning within seconds.",
            "Get an app to do it, the minister said.",
            "Try the app for teachers",
            "An app for farmers",
        ),
        "de": (
            "Die App warnt vor Hochwasser.",
            "Mit der App der Stadt lassen sich Schäden melden.",
        ),
        "fr": ("L'application alerte les habitants.",),
        "es": ("La aplicación avisa a los vecinos.",),
    },
)
