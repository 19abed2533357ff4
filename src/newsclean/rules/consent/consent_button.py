"""The buttons of a consent dialogue."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="consent-button",
    label=Label.CONSENT,
    why="the whole block is a button of a consent dialogue",
    matches=WholeBlock(
        {
            "en": (
                r"(?:i )?(?:accept|agree|reject|decline|deny|allow|refuse)(?: (?:all|only))?(?: (?:the |necessary |essential |optional )?cookies)?(?: (?:&|and) (?:continue|close))?",
                r"(?:manage|change|customi[sz]e|review|update|your|open|edit|cookie|consent|privacy) (?:my |your |cookie |consent |privacy )?(?:preferences|settings|choices|options|consent)",
                r"(?:manage|accept|use|only|about|necessary|essential|functional|marketing|analytics|performance) (?:necessary |essential )?cookies(?: only)?",
                r"(?:save|confirm) (?:my |and )?(?:preferences|settings|choices|close|accept)|do not sell(?: or share)? my (?:personal )?(?:information|data)|your privacy choices|your california privacy rights|got it!?",
            ),
            "de": (
                r"(?:alle|alles|nur notwendige|notwendige|cookies?)(?: cookies)? (?:akzeptieren|ablehnen|zulassen|erlauben|annehmen|verwalten)",
                r"(?:akzeptieren|zustimmen|ablehnen|einverstanden)(?: und (?:weiter|schlie(?:ß|ss)en))?|(?:cookie|datenschutz|privatsph[äa]re)-?(?:\s)?einstellungen(?: verwalten| [äa]ndern)?|einstellungen (?:verwalten|anpassen|speichern)",
            ),
            "fr": (
                r"(?:tout|j') ?(?:accepter|accepte|refuser|refuse)|(?:accepter|refuser)(?: (?:tout|et fermer|les cookies|et continuer))?|continuer sans accepter|(?:g[ée]rer|param[ée]trer) (?:mes|les|vos) (?:cookies|pr[ée]f[ée]rences|choix)|param[èe]tres des cookies",
            ),
            "es": (
                r"(?:aceptar|rechazar|permitir)(?: (?:todo|todas|cookies|y continuar|y cerrar|todas las cookies))?|(?:configurar|gestionar|administrar) (?:las |mis )?(?:cookies|preferencias)|configuraci[óo]n de cookies",
            ),
            "it": (
                r"(?:accetta|rifiuta|accetto)(?: (?:tutto|tutti|i cookie|e continua|e chiudi))?|(?:gestisci|personalizza) (?:i )?(?:cookie|preferenze)|continua senza accettare",
            ),
            "nl": (
                r"(?:alles|cookies|alle cookies) (?:accepteren|weigeren|toestaan)|(?:akkoord|accepteren|weigeren)|(?:cookie|privacy)-?\s?(?:instellingen|voorkeuren)",
            ),
        }
    ),
    triggers=words(
        "accept agree reject decline deny allow refuse cookies cookie preferences settings choices consent sell got privacy "
        "akzeptieren ablehnen zulassen erlauben annehmen zustimmen einverstanden einstellungen datenschutzeinstellungen cookieeinstellungen "
        "accepter accepte refuser refuse préférences choix aceptar rechazar permitir preferencias accetta rifiuta accetto accettare preferenze "
        "accepteren weigeren toestaan akkoord instellingen cookievoorkeuren cookieinstellingen privacyinstellingen"
    ),
    max_words=8,
    claims={
        "en": (
            "Accept all cookies",
            "I agree",
            "Manage preferences",
            "Reject all",
            "Cookie settings",
            "Do Not Sell My Personal Information",
            "Accept & Close",
        ),
        "de": ("Alle akzeptieren", "Nur notwendige Cookies zulassen", "Cookie-Einstellungen", "Akzeptieren und weiter"),
        "fr": ("Tout accepter", "Continuer sans accepter", "Gérer mes cookies"),
        "es": ("Aceptar todo", "Configurar las cookies", "Rechazar"),
        "it": ("Accetta tutto", "Continua senza accettare"),
        "nl": ("Alles accepteren", "Cookie-instellingen"),
    },
    leaves={
        "en": (
            "They accept all visitors.",
            "Accept nothing less",
            "I agree with the mayor on this, she said.",
            "Your choices at the ballot",
        ),
        "de": ("Alle Parteien akzeptieren das Ergebnis.", "Einstellungen zur Arbeit"),
        "fr": ("Le maire dit accepter la critique.", "Refuser de partir"),
        "es": ("Aceptar la derrota", "El club decidió rechazar la oferta."),
        "it": ("Il sindaco accetta la sfida.",),
        "nl": ("De partijen accepteren het voorstel.",),
    },
)
