"""The sentence of a site's footer or form that refers to its terms."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import BlockStart, words

TERMS = r"(?:terms|user agreement|privacy|policy|policies|conditions|agreement)"

RULE = BlockRule(
    id="terms-line",
    label=Label.LEGAL,
    why="the block refers readers to the terms of the site",
    matches=BlockStart(
        {
            "en": (
                rf"(?:your )?(?:use of|using|access to|by using|by accessing|by continuing to use|registration on or use of|by visiting) (?:of )?(?:this|our|the) (?:web ?)?(?:site|service|page|app)s?\b.{{0,80}}(?:constitutes|signifies|indicates|means|you (?:agree|accept|consent|acknowledge)|implies).{{0,120}}{TERMS}",
                r"(?:this|the) (?:site|form|page) is protected by (?:re|h)captcha",
                r"(?:the )?(?:google )?(?:privacy policy and )?terms of (?:service|use) apply\W*$",
                rf"by (?:signing up|registering|submitting|subscribing|creating an account|clicking|entering|providing|logging in|continuing|commenting|posting)\b.{{0,160}}\byou(?:'re| are)? (?:agree|agreeing|accept|consent|acknowledge|confirm).{{0,160}}{TERMS}",
                rf"by (?:signing up|registering|submitting|subscribing|clicking|continuing|logging in)\b.{{0,100}}\bi (?:agree|accept|consent|acknowledge).{{0,160}}{TERMS}",
                r"(?:[\w' ]{2,40}: )?this (?:copy|article|content|material|reprint) is for (?:your )?personal,? (?:and )?non-?commercial use only\b",
                r"(?:please )?(?:read|see|visit|view|review) our (?:website )?(?:full )?(?:terms|privacy|user agreement)\b.{0,120}(?:for (?:more|further) (?:information|details)|before)",
            ),
            "de": (
                r"es gelten (?:die|unsere) (?:nutzungsbedingungen|agb|datenschutz|allgemeinen geschäftsbedingungen)",
                r"(?:diese|die) (?:seite|website|webseite) (?:ist|wird) durch recaptcha geschützt",
                r"mit (?:der nutzung|ihrer anmeldung|deiner anmeldung|der anmeldung|der registrierung|dem absenden)\b.{0,100}(?:akzeptieren|stimmen|stimmst|akzeptierst|erklären).{0,120}(?:nutzungsbedingungen|agb|datenschutz)",
            ),
            "fr": (
                r"(?:en (?:utilisant|poursuivant|continuant|vous inscrivant|cliquant)|l'utilisation de ce (?:site|service))\b.{0,120}(?:vous acceptez|implique|vaut acceptation).{0,120}(?:conditions|politique|cgu)",
                r"ce site est protégé par recaptcha",
            ),
            "es": (
                r"(?:al (?:usar|utilizar|continuar|registrarte|registrarse|suscribirte|hacer clic)|el uso de este sitio)\b.{0,120}(?:aceptas?|acepta|implica|supone).{0,120}(?:términos|condiciones|política)",
                r"este sitio está protegido por recaptcha",
            ),
        }
    ),
    triggers=words(
        "noncommercial commercial terms agreement privacy policy policies conditions recaptcha hcaptcha nutzungsbedingungen agb datenschutz datenschutzerklärung geschäftsbedingungen bedingungen "
        "datenschutzbestimmungen conditions politique cgu términos condiciones política"
    ),
    max_words=80,
    claims={
        "en": (
            "Use of this site constitutes acceptance of our User Agreement and Privacy Policy.",
            "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
            "By signing up you agree to our terms of use and acknowledge our privacy policy.",
            "By using this site, you agree to the Terms of Use.",
            "Terms of Service apply.",
            "This copy is for your personal, non-commercial use only. Its distribution is governed by our Subscriber Agreement.",
        ),
        "de": (
            "Es gelten die Nutzungsbedingungen und die Datenschutzerklärung.",
            "Mit der Nutzung dieser Seite akzeptieren Sie unsere AGB.",
            "Diese Seite ist durch reCAPTCHA geschützt.",
        ),
        "fr": (
            "En utilisant ce site, vous acceptez nos conditions générales d'utilisation.",
            "Ce site est protégé par reCAPTCHA.",
        ),
        "es": (
            "Al registrarte aceptas los términos y condiciones del servicio.",
            "Este sitio está protegido por reCAPTCHA.",
        ),
    },
    leaves={
        "en": (
            "Use of the site as a landfill angered the town, which says the terms of the permit were broken.",
            "The site is protected by a fence.",
            "This copy is for personal use, the librarian said, and not for a commercial edition.",
            "The terms of the agreement apply from June, the union said.",
            "By signing the treaty the two states agree to talks, and the terms are public.",
        ),
        "de": (
            "Es gelten die Regeln der Liga.",
            "Mit der Nutzung des Parks stimmen die Anwohner den Bedingungen nicht zu.",
            "Die Seite der Stadt ist durch einen Zaun geschützt.",
        ),
        "fr": (
            "En utilisant ce pont, les camions abîment la chaussée malgré les conditions.",
            "Ce site est protégé par l'Unesco.",
        ),
        "es": (
            "Al usar este puente, los camiones dañan la calzada en malas condiciones.",
            "Este sitio está protegido por la Unesco.",
        ),
    },
)
