"""The button of a promotion."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="promotion-button",
    label=Label.SUBSCRIBE,
    why="the whole block is the button of a promotion",
    matches=WholeBlock(
        {
            "en": (
                r"(?:book|schedule|request|get|watch|see) (?:a|your|my|the) (?:free )?(?:demo|call|quote|consultation|estimate|free trial)(?: (?:now|today|here))?",
                r"(?:get|let's get) started(?: (?:today|now|here|for free|free))?|(?:try|start|sign up|join)(?: it)?(?: now)? (?:for )?free(?: (?:now|today|trial))?|(?:buy|shop|order|apply|enroll|enrol|register|book|join|start|try|call|play|bet|claim|check it out|check price|view offer|see deal|view deal|see price)(?: it)? (?:now|today|here)|learn more|find out more|see (?:packages|plans|pricing|deal|offer|details)|view (?:deal|offer|details|plans|pricing)|contact (?:us|sales)(?: today| now)?|talk to (?:sales|an expert|us)|check price|add to (?:cart|bag|basket|wishlist|list)",
                r"(?:view|see|buy|shop|check price|check it out)(?: it)? (?:on|at|from) (?:amazon|ebay|walmart|target|etsy|best buy)",
            ),
            "de": (
                r"(?:jetzt|hier) (?:kaufen|bestellen|buchen|registrieren|ansehen|anfragen|sichern|informieren|entdecken|vergleichen|bewerben)|mehr (?:erfahren|infos|informationen)|zum (?:angebot|shop|anbieter|deal)|in den warenkorb|(?:termin|beratung) (?:vereinbaren|buchen)",
            ),
            "fr": (
                r"en savoir plus|(?:acheter|commander|r[ée]server|d[ée]couvrir|essayer)(?: maintenant| gratuitement| l'offre)|voir l'offre|ajouter au panier",
            ),
            "es": (
                r"m[áa]s informaci[óo]n|saber m[áa]s|(?:comprar|reservar|reg[íi]strate|pedir)(?: ahora| gratis)|ver (?:oferta|precio)|a[ñn]adir al carrito",
            ),
        }
    ),
    triggers=words(
        "demo call quote consultation estimate trial started free now today here learn find packages plans pricing deal offer details contact sales expert price cart bag basket wishlist list amazon ebay walmart target etsy buy kaufen bestellen buchen registrieren ansehen anfragen sichern informieren entdecken vergleichen bewerben erfahren infos informationen angebot shop anbieter warenkorb vereinbaren savoir acheter commander réserver reserver découvrir decouvrir essayer offre panier información informacion saber comprar reservar regístrate registrate pedir oferta precio carrito"
    ),
    max_words=7,
    claims={
        "en": (
            "Book a demo",
            "Get started today",
            "Try it for free",
            "Learn more",
            "Contact us",
            "Add to cart",
            "View on Amazon",
            "Buy now",
        ),
        "de": (
            "Jetzt kaufen",
            "Mehr erfahren",
            "Zum Angebot",
        ),
        "fr": (
            "En savoir plus",
            "Ajouter au panier",
        ),
        "es": (
            "Más información",
            "Comprar ahora",
        ),
    },
    leaves={
        "en": (
            "How the talks got started",
            "Free at last",
            "The union will contact us today, he said.",
            "Contact tracing",
            "Learn more slowly",
        ),
        "de": (
            "Mehr erfahren die Bürger am Montag.",
            "Das Angebot gilt bis Mai.",
        ),
        "fr": ("Le ministre veut en savoir plus sur la fuite.",),
        "es": ("Más información falsa en la red",),
    },
)
