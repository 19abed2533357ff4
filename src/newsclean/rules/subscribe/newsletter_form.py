"""A field, a button or a consent line of a subscription form."""

from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import WholeBlock, is_step, is_subhead, words

FORM = WholeBlock(
    {
        "en": (
            r"(?:enter |type )?(?:your |the )?(?:e-?mail)(?: address)?(?: here)?(?: (?:required|\(required\)))?",
            r"sign me up|sign up(?: (?:now|today|here|for free|free))?|subscribe(?: (?:now|today|here|for free|to us))?|unsubscribe",
            r"(?:by (?:signing up|subscribing|submitting|registering|entering|providing|clicking|joining)|when you sign up).{3,160}(?:agree|acknowledge|consent|accept|confirm).{3,240}",
            r"(?:thank you|thanks) for (?:subscribing|signing up|your subscription|registering).{0,80}",
            r"you (?:can|may) (?:unsubscribe|opt out)(?: at)? (?:any ?time|from).{0,60}",
            r"(?:we (?:respect|value) your privacy|no spam).{0,60}(?:unsubscribe)?.{0,30}",
            r"please enter a valid e-?mail(?: address)?",
            r"(?:check your inbox|you're (?:now )?subscribed|you have successfully subscribed).{0,80}",
            r"first name|last name|full name|e-?mail \*",
        ),
        "de": (
            r"(?:ihre |deine )?e-?mail-?(?:\s)?adresse(?: eingeben)?",
            r"(?:jetzt )?(?:abonnieren|anmelden)",
            r"(?:mit (?:der|ihrer) (?:anmeldung|registrierung)) .{5,240}(?:datenschutz|einverstanden|nutzungsbedingungen|zu).{0,160}",
            r"vielen dank f[üu]r (?:ihre|deine) anmeldung.{0,60}",
        ),
        "fr": (
            r"(?:votre |entrez votre )?adresse (?:e-?)?mail",
            r"je m'(?:abonne|inscris)|s'abonner|s'inscrire",
            r"en vous (?:inscrivant|abonnant),? .{5,240}",
        ),
        "es": (
            r"(?:tu |introduce tu )?(?:correo electr[óo]nico|direcci[óo]n de correo)",
            r"suscribirse|suscribirme|suscr[íi]bete|ap[úu]ntate|apuntarme",
            r"al (?:suscribirte|registrarte|suscribirse),? .{5,240}",
        ),
    }
)


def matches(block: Block) -> bool:
    """Tell whether the block is such a part, and neither a step of instructions nor a lone word above its chapter."""
    return not is_step(block) and not (block.words == 1 and is_subhead(block)) and FORM(block)


RULE = BlockRule(
    id="newsletter-form",
    label=Label.SUBSCRIBE,
    why="the whole block is part of a subscription form",
    matches=matches,
    triggers=words(
        "email e mail sign subscribe unsubscribe subscribing signing subscription spam subscribed registering submitting inbox name privacy adresse abonnieren anmelden anmeldung registrierung abonne inscris abonner inscrire inscrivant abonnant correo suscribirse suscribirme suscríbete suscribete apúntate apuntate apuntarme suscribirte registrarte"
    ),
    max_words=70,
    claims={
        "en": (
            "Enter your email",
            "Email address",
            "Subscribe",
            "Sign up",
            "By signing up, you agree to our Terms of Use and Privacy Policy.",
            "Thank you for subscribing!",
            "You can unsubscribe at any time.",
            "Please enter a valid email address",
        ),
        "de": (
            "Ihre E-Mail-Adresse",
            "Jetzt abonnieren",
            "Mit der Anmeldung stimmen Sie den Nutzungsbedingungen zu.",
        ),
        "fr": (
            "Votre adresse e-mail",
            "Je m'abonne",
            "En vous inscrivant, vous acceptez nos conditions.",
        ),
        "es": (
            "Tu correo electrónico",
            "Suscribirse",
            "Apúntate",
            "Al suscribirte aceptas nuestras condiciones.",
        ),
    },
    leaves={
        "en": (
            "Email remains the weak point of most firms.",
            "By signing the treaty, both states agree to inspections within a year.",
            "Thank you for the music",
            "She agreed to sign up voters.",
        ),
        "de": (
            "Ihre E-Mail blieb unbeantwortet.",
            "Anmelden können sich Bürger bis Freitag.",
        ),
        "fr": (
            "Son adresse reste secrète.",
            "Il refuse de s'inscrire sur les listes.",
        ),
        "es": (
            "El correo llegó tarde.",
            "Al firmar el acuerdo, las partes renuncian a todo.",
        ),
    },
)
