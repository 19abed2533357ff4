"""The button of a promotion."""

from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import WholeBlock, is_subhead, words

LEADS_OVER = ("let's get started.", "let's get started:", "let us get started.")  # to the next paragraph
PHRASES = WholeBlock(
    {
        "en": (
            r"(?:book|schedule|request|get|watch|see) (?:a|your|my|the) (?:free )?(?:demo|call|quote|consultation|estimate|free trial)(?: (?:now|today|here))?",
            r"(?:get|let's get) started(?: (?:today|now|here|for free|free))?|(?:try|start|sign up|join)(?: it)?(?: now)? (?:for )?free(?: (?:now|today|trial))?|(?:buy|shop|order|apply|enroll|enrol|register|book|join|start|try|call|play|bet|claim|check it out|check price|view offer|see deal|view deal|see price)(?: it)? (?:now|today|here)|learn more|find out more|see (?:packages|plans|pricing|deal|offer|details)|view (?:deal|offer|details|plans|pricing)|contact (?:us|sales)(?: today| now)?|talk to (?:sales|an expert|us)|check price|add to (?:cart|bag|basket|wishlist|list)",
            r"(?:shop|buy|order)(?: it)? now: .{3,80}(?:\$|£|€) ?\d[\d.,]{0,8},? (?:at|from|on) .{2,40}",
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
)


def is_button(block: Block) -> bool:
    """Tell whether the block is such a button, and neither a sentence that leads over nor a heading."""
    return block.folded not in LEADS_OVER and not is_subhead(block) and PHRASES(block)


RULE = BlockRule(
    id="promotion-button",
    label=Label.SUBSCRIBE,
    why="the whole block is the button of a promotion",
    matches=is_button,
    triggers=words(
        "demo call quote consultation estimate trial started free now today here learn find packages plans pricing deal offer details contact sales expert price cart bag basket wishlist list amazon ebay walmart target etsy buy kaufen bestellen buchen registrieren ansehen anfragen sichern informieren entdecken vergleichen bewerben erfahren infos informationen angebot shop anbieter warenkorb vereinbaren savoir acheter commander réserver reserver découvrir decouvrir essayer offre panier información informacion saber comprar reservar regístrate registrate pedir oferta precio carrito"
    ),
    max_words=12,
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
            "Shop now: Canvas apron, $24 at Harbor Supply",
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
            "Shop now: the last bakery on the quay sells bread for $2",
            "Let's get started.",
        ),
        "de": (
            "Mehr erfahren die Bürger am Montag.",
            "Das Angebot gilt bis Mai.",
        ),
        "fr": ("Le ministre veut en savoir plus sur la fuite.",),
        "es": ("Más información falsa en la red",),
    },
)
