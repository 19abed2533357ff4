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
                # What the settings of a consent manager say of each kind, and of the right to object.
                r"these cookies (?:are necessary for the (?:web)?site to|enable the (?:web)?site to provide|allow us to count visits|may be set (?:through|by) our (?:web)?site|collect information (?:about|on) how (?:visitors|you) use)",
                r"if you are a california (?:consumer|resident), you have the right,? (?:at any time, )?to",
                r"please note that opting[- ]out may not mean",
                r"under the california consumer privacy act,? you have the right to opt[- ]out",
                r"if you have enabled privacy controls on your browser",
            ),
            "de": (
                r"(?:wir|diese (?:web)?seite|diese website|unsere (?:web)?seite|unsere website)(?: und unsere partner)? (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)|benutz(?:en|t)) .{0,60}cookies",
                r"(?:wir und unsere (?:\d{1,4} )?partner) (?:speichern|verarbeiten|nutzen|verwenden)",
                r"diese cookies (?:sind (?:zur|für die) funktion|ermöglichen es uns, besuche|können über unsere (?:web)?(?:seite|site) von)|mit diesen cookies ist die website in der lage",
                r"wenn sie eine website besuchen, kann diese informationen",
                r"(?:durch die weitere nutzung|mit der nutzung|wenn sie diese (?:web)?seite) .{0,120}cookies",
            ),
            "fr": (
                r"(?:ce site|notre site|nous(?: et nos (?:\d{1,4} )?partenaires)?) utilis(?:e|ons) (?:des |les )?(?:\S{3,14} )?cookies",
                r"ces cookies (?:sont nécessaires au fonctionnement du site|nous permettent de (?:déterminer|compter)|permettent d'améliorer et de personnaliser|peuvent être mis en place)",
                r"en poursuivant (?:votre|la) navigation.{0,120}cookies",
                r"(?:nous et nos (?:\d{1,4} )?partenaires) (?:stockons|traitons|utilisons|d[ée]posons)",
            ),
            "es": (
                r"(?:este sitio(?: web)?|esta (?:web|p[áa]gina(?: web)?)|nosotros|utilizamos|usamos|nuestra web)(?: y nuestros socios)? ?(?:utiliza(?:mos)?|usa(?:mos)?)? ?cookies (?:propias|de|para|y)",
                r"estas cookies (?:son necesarias para que el sitio|nos permiten contar|permiten que el sitio ofrezca|pueden (?:ser|estar) (?:establecidas|en todo el sitio))",
                r"(?:nosotros y nuestros (?:\d{1,4} )?socios) (?:almacenamos|procesamos|utilizamos)",
            ),
            "it": (
                r"questi cookie (?:sono necessari per il funzionamento del sito|ci (?:permettono|consentono) di contare|consentono al sito|possono essere impostati)",
                r"(?:questo sito(?: web)?|noi e (?:i nostri )?(?:\d{1,4} )?(?:partner|terze parti)[\w ]{0,30}) (?:utilizza|usa|utilizziamo|archiviamo) .{0,40}cookie",
            ),
            "nl": (
                r"deze cookies (?:zijn (?:nodig|noodzakelijk) (?:anders|voor (?:het|de) (?:functioneren|werking)|om de website)|stellen ons in staat om? ?(?:bezoek|het aantal)|kunnen door onze adverteerders)",
                r"(?:wij|deze (?:web)?site|onze website)(?: en onze partners)? (?:gebruik(?:t|en)|maakt gebruik van|plaatsen) .{0,40}cookies",
            ),
            "pt": (
                r"est?es cookies (?:são necessários para (?:o funcionamento|que o (?:web)?site)|permitem[- ]nos contar|permitem que o site|podem ser estabelecidos)",
                r"(?:este site|n[óo]s|utilizamos|usamos)(?: e (?:os )?nossos parceiros)? ?(?:utiliza(?:mos)?|usa(?:mos)?)? ?cookies (?:para|e|pr[óo]prios)",
            ),
        }
    ),
    triggers=words("cookies cookie partner partners socios partenaires california opting privacy website"),
    max_words=250,  # a consent manager explains a kind of cookies in 160
    claims={
        "en": (
            "We use cookies to improve your experience. By continuing, you accept our policy.",
            "This website uses cookies to analyse traffic and to show you personalised content. You can change your settings at any time.",
            "We and our 214 partners use cookies and similar technologies to store information on your device.",
            "By continuing to use this site, you agree to our use of cookies.",
            "When you visit our website, we store cookies on your browser to collect information.",
            "These cookies allow us to count visits and to see which pages are read most.",
            "These cookies are necessary for the website to work and cannot be switched off.",
            "If you are a California consumer, you have the right, at any time, to object to a sale of what we know of you.",
            "Please note that opting-out may not mean that you see no advertisements.",
            "If you have enabled privacy controls on your browser, we take that as your wish.",
            "When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies.",
        ),
        "de": (
            "Wir verwenden Cookies, um Inhalte zu personalisieren.",
            "Diese Website nutzt Cookies. Mit der weiteren Nutzung stimmen Sie zu.",
            "Diese Cookies sind zur Funktion der Website erforderlich.",
            "Wenn Sie eine Website besuchen, kann diese Informationen in Ihrem Browser speichern.",
            "Wir und unsere 120 Partner verarbeiten personenbezogene Daten.",
        ),
        "fr": (
            "Ce site utilise des cookies pour améliorer votre expérience.",
            "Ces cookies sont nécessaires au fonctionnement du site et ne peuvent être refusés.",
            "Nous et nos 80 partenaires stockons des informations sur votre appareil.",
        ),
        "es": (
            "Utilizamos cookies propias y de terceros para mejorar nuestros servicios.",
            "Estas cookies nos permiten contar las visitas.",
            "Este sitio web utiliza cookies para analizar el tráfico.",
        ),
        "it": (
            "Questo sito utilizza cookie tecnici e di profilazione.",
            "Questi cookie sono necessari per il funzionamento del sito.",
        ),
        "nl": (
            "Wij gebruiken cookies om deze website te verbeteren.",
            "Deze website maakt gebruik van cookies.",
            "Deze cookies zijn nodig om de website te laten werken.",
        ),
        "pt": (
            "Utilizamos cookies para melhorar a sua experiência.",
            "Estes cookies são necessários para o funcionamento do site.",
        ),
    },
    leaves={
        "en": (
            "The regulator fined the retailer because its site set cookies before visitors could refuse them.",
            "Bakers use cookies as a test of a new oven, she said.",
            "The law says that sites which use cookies must ask first.",
            "These cookies are necessary for the feast, the baker says.",
            "These cookies may be set aside for an hour before they are baked.",
            "If you are a California resident, the state has a form for you.",
            "Under the California Consumer Privacy Act, the shop had to delete the list.",
            "Partners of the firm declined to comment.",
        ),
        "de": (
            "Die Aufsicht rügte, dass Händler Cookies setzen, ohne zu fragen.",
            "Die Partner verhandeln weiter.",
            "Diese Cookies sind zur Feier gebacken worden.",
        ),
        "fr": (
            "La Commission reproche à la société d'avoir déposé des cookies sans accord.",
            "Ces cookies sont nécessaires à la fête.",
        ),
        "es": ("La agencia multó a la empresa porque instalaba cookies sin permiso.", "Estas cookies son de avena."),
        "it": (
            "Il garante ha multato il negozio per i cookie installati senza consenso.",
            "Questi cookie sono fatti con l'avena.",
        ),
        "nl": (
            "De toezichthouder beboet winkels die cookies plaatsen zonder toestemming.",
            "Deze cookies zijn van haver.",
        ),
        "pt": ("A autoridade multou a loja porque instalava cookies sem autorização.", "Estes cookies são de aveia."),
    },
)
