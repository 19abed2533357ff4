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
                r"(?:click here to )?(?:download|get|install|try|open)(?: (?:now|today))? (?:the |our |in |our free |the free |the new )?(?:\S{1,20} ){0,3}app(?: (?:now|today|here|for free|on [^,]{3,40}|for (?:ios|android|your|iphone|free|more|the latest|breaking|full)[^,]{0,50}|from [^,]{3,40}|to (?:get|read|stay|keep|continue|receive|follow|listen|watch)[^,]{3,60}))?",
                r"(?:available|download) on (?:the )?(?:app store|google play|ios|android).{0,40}|(?:get it on )?google play|(?:download on the )?app store",
                r"(?:read|view|open) (?:this )?(?:story |article )?in (?:the|our) app",
                r"(?:for the latest .{3,60},? |to stay .{3,60},? )download the (?:\S{1,20} ){0,3}apps?(?: for (?:ios|android)\b.{0,30})?",
                r"get (?:the latest|breaking|our) .{3,60}(?:straight |right |directly )?(?:to|on) your phone with (?:the|our) (?:\S{1,20} ){0,3}app",
            ),
            "de": (
                r"(?:jetzt )?(?:laden sie |lade |holen sie sich )?(?:unsere|die|jetzt die) (?:\S{1,20} ){0,3}app (?:herunter(?:laden)?|laden|holen|installieren|testen).{0,60}",
                r"zur app|(?:in|mit) der app (?:lesen|[öo]ffnen)",
            ),
            "pl": (r"(?:pobierz|ściągnij|zainstaluj) (?:naszą |bezpłatną |darmową )?aplikację\b.{0,60}",),
            "it": (r"scarica (?:la nostra |l'|la )app\b.{0,60}",),
            "pt": (r"baixe (?:o nosso |nosso |o )(?:app|aplicativo)\b.{0,60}",),
            "fr": (r"t[ée]l[ée]charge[rz] (?:l'|notre |la nouvelle )(?:app|application)\b.{0,60}",),
            "es": (r"desc[áa]rga(?:te)? (?:la|nuestra) (?:app|aplicaci[óo]n)\b.{0,60}",),
        }
    ),
    triggers=words("apps app aplicação aplicativo aplikację store play application aplicación aplicacion ios"),
    max_words=20,
    claims={
        "en": (
            "Download our app",
            "CLICK HERE TO GET THE HARBOR NEWS APP",
            "Download the Harbor News app for breaking news and politics.",
            "Get the Harbor Times app",
            "Open in app",
            "Download on the App Store",
            "Get it on Google Play",
            "For the latest stories and breaking news updates download the Harbor Times apps for iOS and Android.",
            "Get the latest news straight to your phone with the Harbor Times app.",
        ),
        "de": (
            "Jetzt die App herunterladen",
            "Zur App",
        ),
        "pl": ("Pobierz naszą aplikację",),
        "it": ("Scarica la nostra app",),
        "pt": ("Baixe o nosso aplicativo",),
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
        "pl": ("Aplikację pobrało sto tysięcy osób.",),
        "it": ("L'app avvisa gli abitanti.",),
        "pt": ("O aplicativo avisa os moradores.",),
        "fr": ("L'application alerte les habitants.",),
        "es": ("La aplicación avisa a los vecinos.",),
    },
)
