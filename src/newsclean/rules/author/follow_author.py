"""The line that says where to follow or reach the writer."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

HANDLE = r"@[\w.]{2,40}"
ADDRESS = r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}"
NAME = r"(?!us\b|our\b|your\b|you\b)[\p{L}\p{M}.'-]{1,25}(?: [\p{L}\p{M}.'-]{1,25}){0,3}"
NETWORK = r"(?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon|tiktok|youtube|telegram|google news|x \(formerly twitter\))"
NETWORKS = rf"{NETWORK}(?:(?:, ?| and | or | & |, and )(?:on )?{NETWORK}){{0,5}}"
WHERE = rf"(?:on {NETWORKS}|{NETWORK}|auf {NETWORK}|sur {NETWORK}|en {NETWORK})"

RULE = BlockRule(
    id="follow-author",
    label=Label.AUTHOR,
    why="the whole block says where to follow or reach the writer",
    matches=WholeBlock(
        {
            "und": (
                rf"(?:e-?mail|twitter|x|instagram|facebook|threads|bluesky) ?[:(|] ?(?:{ADDRESS}|{HANDLE})(?:\W{{1,4}}(?:(?:twitter|x|instagram|facebook)\W{{0,3}})?{HANDLE})?",
            ),
            "en": (
                rf"follow (?:the (?:author|writer|reporter) |him |her |them |me |us |{NAME} )?(?:{WHERE} ?)?(?:at |: ?)?{HANDLE}(?: {WHERE})?(?: for .{{2,60}})?",
                # "Follow Jane Doe @janedoe and Google+. Follow us @courier, Facebook and Google+. Original article on Courier.com."
                rf"(?:follow (?:us|{NAME}) (?:{WHERE} )?(?:at |: ?)?{HANDLE}(?:(?:, ?| and |, and )(?:{NETWORK}|google\+|{HANDLE})){{0,4}}[. ]*){{1,2}}(?:(?:original|first) (?:article |story )?(?:published )?(?:on|at) [\w.' -]{{3,40}})?",
                rf"(?:you can )?(?:also )?follow (?:the author|the writer|him|her|them|me|{NAME}) {WHERE}(?:(?: at|:)? ?{HANDLE})?(?: (?:here|for (?:more|updates).{{0,60}}))?",
                # "Follow me on Twitter, and check out my new book", "ada@courier.example and follow me on Twitter: @ada"
                rf"follow me {WHERE}(?:(?: at|:)? ?{HANDLE})?,? (?:and|or) (?:check out|read|see|buy|order|pre-?order|e-?mail|visit|subscribe to) (?:my|me)\b.{{0,160}}",
                rf"(?:e-?mail me (?:at )?|e-?mail: ?)?{ADDRESS},? (?:and|or) follow me {WHERE}(?: at|:)? ?{HANDLE}",
                rf"(?:e-?mail|contact|reach|write to|message) (?:the (?:author|writer|reporter|editor)|him|her|them|me|reporter {NAME}|(?:staff )?writer {NAME}|{NAME})(?: (?:by e-?mail )?(?:at|on|via))?:? ?(?:{ADDRESS}|{HANDLE}|[\d().+ -]{{7,20}})(?:.{{0,120}})",
                rf"(?:{NAME}|she|he|they|the (?:author|writer|reporter)) can be (?:reached|contacted|followed|emailed) (?:at|on|via|by) .{{0,60}}(?:{ADDRESS}|{HANDLE}|{NETWORK}\b|\d{{3}}[ .-]\d{{3,4}}).{{0,80}}",
                r"(?:contact|e-?mail) the (?:author|writer|reporter)",
                r"do you have a story (?:suggestion|idea|tip) for [^?]{2,60}\? (?:contact|e-?mail|get in touch|let us know)\b.{0,120}",
                rf"(?:do you have a story(?: idea)?(?: to (?:tell|share))?|have you (?:been affected|seen anything)|are [^?]{{5,60}} in your area|do you know more)\b[^?]{{0,60}}\? (?:please )?(?:e-?mail|contact|get in touch|let us know|write to)\b.{{0,40}}{ADDRESS}",
                rf"(?:got|have) a (?:news )?(?:tip|story idea|story)\b.{{0,90}}(?:{ADDRESS}|e-?mail|contact|let us know|send)\b.{{0,90}}",
                rf"on {NETWORK}:? {HANDLE}",
                rf"(?:follow )?{NAME} (?:is )?on {NETWORK}(?: at)?:? (?:https?://)?(?:www\.)?[\w-]{{1,20}}\.com/@?[\w.]{{2,40}}",
                rf"to contact the (?:reporter|editor|author|writer|columnist)s?(?: responsible)? (?:on|for) (?:this|the) (?:story|article|column)s?: ?.{{2,200}}{ADDRESS}",
            ),
            "de": (
                rf"(?:folgen sie|folge|folgt) (?:dem autor|der autorin|ihm|ihr|mir|{NAME}) auf {NETWORK}(?::? ?{HANDLE})?",
                rf"(?:e-mail an|kontakt(?: zum autor| zur autorin)?|schreiben sie (?:dem autor|der autorin|uns|an))\W{{0,3}}{ADDRESS}",
            ),
            "fr": (
                rf"(?:suivez|suivre) (?:l'auteure?|l'autrice|{NAME}) sur {NETWORK}(?: ?:? ?{HANDLE})?",
                rf"(?:écrire|contacter|courriel)\b.{{0,30}}{ADDRESS}",
            ),
            "nl": (rf"heb je (?:een )?tips? (?:over|voor) [^?]{{3,60}}\? (?:mail|tip|stuur)\b.{{0,60}}{ADDRESS}\W*",),
            "pt": (rf"tem uma (?:sugestão|dica)\b[^?]{{0,60}}\? (?:envie|escreva|mande)\b.{{0,40}}{ADDRESS}\W*",),
            "no": (r"tips oss!? har du tips til denne saken\?.{0,60}",),
            "ko": (rf"\p{{Hangul}}{{2,4}} ?(?:\p{{Hangul}}{{2}} )?(?:기자|특파원) ?[(\[<]?{ADDRESS}[)\]>]?",),
            "pl": (rf"napisz (?:do )?(?:autora|autorki|autorów)\W{{1,3}}{ADDRESS}",),
            "es": (
                rf"(?:sigue|siga|seguir) (?:al autor|a la autora|a {NAME}|{NAME}) en {NETWORK}(?::? ?{HANDLE})?",
                rf"(?:correo|contacto|escribe a|correo electrónico)\W{{0,3}}{ADDRESS}",
            ),
        }
    ),
    triggers=words(
        "tips sugestão dica mail suggestion idea 기자 특파원 napisz follow email mail twitter instagram facebook threads bluesky linkedin contact reach reached contacted followed emailed write message tip org net co de fr es uk edu "
        "folgen folge folgt schreiben kontakt suivez suivre écrire contacter courriel sigue siga seguir correo contacto escribe "
    ),
    max_words=28,
    claims={
        "en": (
            "Follow @janedoe",
            "Follow me on Twitter, and check out my new book, The Ferry: How Springfield Learned to Wait.",
            "jane.doe@courier.example and follow me on Twitter: @janedoe",
            "Follow Jane Doe on Twitter",
            "Follow her on Twitter: @janedoe",
            "Follow Jane Doe @janedoe and Google+. Follow us @courier, Facebook and Google+. Original article on Courier.com.",
            "Email Jane Doe at jane.doe@courier.example",
            "Contact the reporter at jane@courier.example or 555-123-4567.",
            "Jane Doe can be reached at jane@courier.example.",
            "Got a tip? Email jane@courier.example",
            "Jane Doe on Twitter: http://twitter.com/janedoe",
            "To contact the reporter on this story: Jane Doe in Harlow at jane@courier.example",
            "Do you have a story to tell? Email: jane@courier.example",
            "Do you have a story to share? Email jane@courier.example.",
            "Do you have a story suggestion for Springfield? Contact us below.",
        ),
        "nl": ("Heb je een tip over dit onderwerp? Mail de redactie: tip@haven.example",),
        "pt": ("Tem uma sugestão de reportagem? Envie-nos para local@correio.example",),
        "no": ("Tips oss! Har du tips til denne saken? Send oss en e-post.",),
        "de": ("Folgen Sie Erika Beispiel auf Twitter", "E-Mail an: erika@bote.example"),
        "fr": ("Suivez Jeanne Exemple sur Twitter", "Contacter la rédaction : jeanne@courrier.example"),
        "es": ("Sigue a Juana Ejemplo en Twitter", "Correo: juana@correo.example"),
        "ko": ("김서준 기자 seojun@hanbit.example",),
        "pl": ("Napisz do autora: jan.przyklad@kurier.example",),
        "und": ("Email: jane.doe@courier.example", "Twitter: @janedoe"),
    },
    leaves={
        "en": (
            "Follow us and Jane Doe, the two runners wrote, and they did. Original art on every wall.",
            "Follow the river on foot and the old bridge comes in sight.",
            "The two sides can be reached by ferry, the city said.",
            "He follows nobody on Twitter.",
            "Follow me on foot, and see my bridge, she said.",
            "To contact the reporter on this story took the clerk two days.",
            "They agreed to contact the families by letter.",
            "Do not follow him, the police said on Monday.",
        ),
        "nl": ("Heb je een tip over wat hier gebeurt? vroeg de agent.",),
        "pt": ("Tem uma sugestão melhor? perguntou o prefeito.",),
        "no": ("Tips oss ikke om vær, sier vakten.",),
        "de": ("Folgen der Flut sind noch zu sehen.", "Kontakt zu den Familien besteht seit Montag."),
        "fr": ("Suivre le fleuve à pied prend deux jours.", "La ville a pu contacter les familles."),
        "es": ("Sigue el río hasta el puente viejo.", "El correo llegó tarde."),
        "ko": ("김서준 기자가 seojun@hanbit.example 로 온 편지를 공개했다.",),
        "pl": ("Napisz do autora listu, prosi redakcja.",),
        "und": ("He wrote to jane.doe@courier.example and never heard back from anyone.",),
    },
)
