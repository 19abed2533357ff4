"""The pitch for a newsletter."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import BlockStart, words

RULE = BlockRule(
    id="newsletter-pitch",
    label=Label.SUBSCRIBE,
    why="the whole block asks the reader to take a newsletter",
    matches=BlockStart(
        {
            "en": (
                r"(?:(?:please |want more\b.{0,30}|like what you(?:'re| are) reading\b.{0,5}) ?)?(?:sign(?:[- ]?up)?|subscribe|join) (?:up )?(?:here |now |today |free |to receive |to get |for free |to |for |below ){0,3}(?:our|the|this|my|your|a) .{0,60}(?:newsletters?|mailing list|email list|e-?mail updates|email alerts|daily briefing|morning briefing)\b.{0,160}$",
                r"(?:get|receive|have) .{3,120}(?:(?:delivered|sent|straight|direct(?:ly)?|right) (?:straight |directly |right |free |daily |weekly |every \w{2,12} ){0,2}(?:to|in|into) (?:your|their) (?:e-?mail )?(?:inbox|mailbox|email)).{0,100}$",
                r"(?:our|the|free|daily|weekly|email|e-mail|monthly)? ?newsletters?(?: sign[- ]?up| signup| subscription)?$",
                r"(?:sign up|subscribe) (?:to|for) (?:[\w&'-]{1,20} ){0,5}(?:newsletters?|updates|email updates)[.!]?$",
                r"(?:join|subscribe to) (?:our |my |the |us)?(?:\w{1,14} ){0,3}(?:newsletter|mailing list|email list)(?: (?:today|now|here|below))?[.!]?$",
                r"(?:for more .{3,80}, )?(?:sign up|subscribe) (?:to|for) .{3,60} newsletter (?:here|now|today)?[.!]?$",
                r"want (?:more|the latest) .{3,80}\? (?:sign up|subscribe)\b.{0,120}$",
                r"love .{3,60} newsletter\?.{0,80}$",
            ),
            "de": (
                r"(?:jetzt )?(?:(?:hier )?(?:melden sie sich|abonnieren sie|bestellen sie|anmelden|abonnieren)) .{0,80}newsletter.{0,120}$",
                r"(?:(?:unser|der|zum|kostenloser|täglicher) )?newsletter(?: (?:abonnieren|bestellen|anmelden|anmeldung))?$",
                r"(?:jetzt|hier) .{0,60}newsletter (?:abonnieren|bestellen|anmelden).{0,60}$",
                r"(?:erhalten|bekommen) sie .{3,120}(?:in ihr(?:em)? (?:e-mail-?)?postfach|per e-?mail|per newsletter).{0,80}$",
            ),
            "fr": (
                r"(?:inscrivez-vous|abonnez-vous|s'inscrire|s'abonner) .{0,60}(?:newsletter|lettre d'information|infolettre).{0,120}$",
                r"(?:la |notre |nos )?(?:newsletters?|infolettre)$",
                r"recevez .{3,120}(?:dans votre bo[iî]te (?:mail|e-?mail|de r[ée]ception)|par e-?mail|par mail).{0,60}$",
            ),
            "es": (
                r"(?:suscr[íi]bete|suscr[íi]base|ap[úu]ntate|inscr[íi]bete|reg[íi]strate) .{0,60}(?:newsletter|bolet[íi]n|boletines).{0,120}$",
                r"(?:nuestr[oa] |la )?(?:newsletter|bolet[íi]n)$",
                r"recibe .{0,40}(?:newsletter|bolet[íi]n)\b.{0,120}$",
                r"recibe .{3,120}(?:en tu (?:correo|email|e-mail|bandeja)|por correo).{0,60}$",
            ),
            "it": (
                r"(?:iscriviti|abbonati|registrati) .{0,60}newsletter.{0,120}$",
                r"ricevi .{3,120}(?:nella tua (?:casella|e-?mail|posta)|via e-?mail).{0,60}$",
            ),
            "pt": (r"(?:assine|subscreva|inscreva-se|cadastre-se) .{0,60}newsletter.{0,120}$",),
            "nl": (r"(?:schrijf je in|meld je aan|abonneer je) .{0,60}nieuwsbrief.{0,120}$",),
        }
    ),
    triggers=words(
        "newsletter newsletters inbox mailbox briefing mailing updates alerts email postfach newsletter infolettre lettre boîte boite boletín boletin boletines correo casella nieuwsbrief mail bandeja posta"
    ),
    max_words=60,
    claims={
        "en": (
            "Sign up for our newsletter",
            "Subscribe to our weekly newsletter for more stories like this.",
            "Get the latest news delivered straight to your inbox.",
            "Join our mailing list!",
            "Newsletter",
            "Sign up for the Harbor Times morning briefing and never miss a story.",
            "Want more local stories? Sign up for our email updates.",
        ),
        "de": (
            "Newsletter abonnieren",
            "Melden Sie sich jetzt für unseren Newsletter an.",
            "Erhalten Sie jeden Morgen die wichtigsten Nachrichten in Ihr Postfach.",
        ),
        "fr": (
            "Inscrivez-vous à notre newsletter",
            "Recevez chaque matin l'essentiel de l'actualité dans votre boîte mail.",
        ),
        "es": (
            "Suscríbete a nuestro boletín",
            "Recibe cada mañana las noticias en tu correo.",
            "Recibe cada tarde nuestra newsletter con lo más leído.",
        ),
        "it": ("Iscriviti alla nostra newsletter",),
        "pt": ("Assine a nossa newsletter",),
        "nl": ("Schrijf je in voor onze nieuwsbrief",),
    },
    leaves={
        "en": (
            "The newsletter reached 40,000 readers before the paper closed it.",
            "She joined our newsroom as an intern.",
            "Get the letter to the mayor, he told his aide.",
            "He signed up for the newsletter of a rival, the court heard.",
            "Newsletter writers earn more than columnists",
        ),
        "de": (
            "Der Newsletter der Partei ging an 20.000 Mitglieder.",
            "Erhalten blieb nur der Turm.",
        ),
        "fr": (
            "La newsletter du syndicat critique la direction.",
            "Recevez mes excuses, a écrit le ministre.",
        ),
        "es": (
            "El boletín oficial publicó la norma el lunes.",
            "Recibe el premio su hermana.",
        ),
        "it": ("La newsletter del partito attacca il sindaco.",),
        "pt": ("A newsletter do partido critica o governo.",),
        "nl": ("In de nieuwsbrief van de partij staat kritiek.",),
    },
)
