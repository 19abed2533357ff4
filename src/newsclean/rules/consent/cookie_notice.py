"""The notice that a site uses cookies."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import BlockStart, words

# A notice speaks as the site to its visitor. An article about cookies speaks of third persons.
RULE = BlockRule(
    id="cookie-notice",
    label=Label.CONSENT,
    why="the block is the site's own notice about its cookies",
    matches=BlockStart(
        {
            "en": (
                r"(?:we(?: and our (?:\d{1,4} )?(?:trusted )?partners)?|our (?:web)?site|this (?:web)?site|\S{3,40}) (?:also )?uses? (?:[a-z]{3,12}, ){0,2}(?:[a-z]{3,12} )?(?:and )?cookies (?:(?:and|or) (?:[a-z]{3,14} ){1,3})?(?:to|on (?:this|our)|for|in order)",
                r"(?:we value your privacy|cookies? (?:notice|policy|consent)|about cookies)\b.{0,200}cookies",
                r"by (?:continuing to (?:use|browse)|using|clicking|browsing) .{2,80} you (?:agree|accept|consent) to .{0,60}(?:cookies|cookie policy|privacy policy|tracking)",
                r"(?:we|this site) (?:and our (?:\d{1,4} )?partners )?(?:store|process)\w* .{0,40}(?:on|information) .{0,60}(?:device|such as).{0,120}(?:cookies|personal data|unique identifiers)",
                r"to provide the best experiences?, we use technologies like cookies",
                r"when you visit (?:our|this|any|a) (?:web)?site,? (?:we|it)(?: may)? (?:store|retrieve|place|set) .{0,80}cookies",
                r"when you visit (?:our|this) (?:web)?site,? we (?:store|place|set) cookies",
            ),
            "de": (
                r"(?:wir|diese (?:web)?seite|diese website|unsere (?:web)?seite|unsere website)(?: und unsere partner)? (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)|benutz(?:en|t)) .{0,60}cookies",
                r"(?:wir und unsere (?:\d{1,4} )?partner) (?:speichern|verarbeiten|nutzen|verwenden)",
                r"(?:durch die weitere nutzung|mit der nutzung|wenn sie diese (?:web)?seite) .{0,120}cookies",
            ),
            "fr": (
                r"(?:ce site|notre site|nous(?: et nos (?:\d{1,4} )?partenaires)?) utilis(?:e|ons) (?:des |les )?(?:\S{3,14} )?cookies",
                r"en poursuivant (?:votre|la) navigation.{0,120}cookies",
                r"(?:nous et nos (?:\d{1,4} )?partenaires) (?:stockons|traitons|utilisons|d[ée]posons)",
            ),
            "es": (
                r"(?:este sitio(?: web)?|esta (?:web|p[áa]gina(?: web)?)|nosotros|utilizamos|usamos|nuestra web)(?: y nuestros socios)? ?(?:utiliza(?:mos)?|usa(?:mos)?)? ?cookies (?:propias|de|para|y)",
                r"(?:nosotros y nuestros (?:\d{1,4} )?socios) (?:almacenamos|procesamos|utilizamos)",
            ),
            "it": (
                r"(?:questo sito(?: web)?|noi e (?:i nostri )?(?:\d{1,4} )?(?:partner|terze parti)[\w ]{0,30}) (?:utilizza|usa|utilizziamo|archiviamo) .{0,40}cookie",
            ),
            "nl": (
                r"(?:wij|deze (?:web)?site|onze website)(?: en onze partners)? (?:gebruik(?:t|en)|maakt gebruik van|plaatsen) .{0,40}cookies",
            ),
            "pt": (
                r"(?:este site|n[óo]s|utilizamos|usamos)(?: e (?:os )?nossos parceiros)? ?(?:utiliza(?:mos)?|usa(?:mos)?)? ?cookies (?:para|e|pr[óo]prios)",
            ),
        }
    ),
    triggers=words("cookies cookie partner partners socios partenaires"),
    max_words=150,
    claims={
        "en": (
            "We use cookies to improve your experience. By continuing, you accept our policy.",
            "This website uses cookies to analyse traffic and to show you personalised content. You can change your settings at any time.",
            "We and our 214 partners use cookies and similar technologies to store information on your device.",
            "By continuing to use this site, you agree to our use of cookies.",
            "When you visit our website, we store cookies on your browser to collect information.",
            "When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies.",
        ),
        "de": (
            "Wir verwenden Cookies, um Inhalte zu personalisieren.",
            "Diese Website nutzt Cookies. Mit der weiteren Nutzung stimmen Sie zu.",
            "Wir und unsere 120 Partner verarbeiten personenbezogene Daten.",
        ),
        "fr": (
            "Ce site utilise des cookies pour améliorer votre expérience.",
            "Nous et nos 80 partenaires stockons des informations sur votre appareil.",
        ),
        "es": (
            "Utilizamos cookies propias y de terceros para mejorar nuestros servicios.",
            "Este sitio web utiliza cookies para analizar el tráfico.",
        ),
        "it": ("Questo sito utilizza cookie tecnici e di profilazione.",),
        "nl": ("Wij gebruiken cookies om deze website te verbeteren.", "Deze website maakt gebruik van cookies."),
        "pt": ("Utilizamos cookies para melhorar a sua experiência.",),
    },
    leaves={
        "en": (
            "The regulator fined the retailer because its site set cookies before visitors could refuse them.",
            "Bakers use cookies as a test of a new oven, she said.",
            "The law says that sites which use cookies must ask first.",
            "Partners of the firm declined to comment.",
        ),
        "de": ("Die Aufsicht rügte, dass Händler Cookies setzen, ohne zu fragen.", "Die Partner verhandeln weiter."),
        "fr": ("La Commission reproche à la société d'avoir déposé des cookies sans accord.",),
        "es": ("La agencia multó a la empresa porque instalaba cookies sin permiso.",),
        "it": ("Il garante ha multato il negozio per i cookie installati senza consenso.",),
        "nl": ("De toezichthouder beboet winkels die cookies plaatsen zonder toestemming.",),
        "pt": ("A autoridade multou a loja porque instalava cookies sem autorização.",),
    },
)
