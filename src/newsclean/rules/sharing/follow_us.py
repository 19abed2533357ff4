"""The call to follow the paper on a social network."""

from newsclean.lexicon.networks import NETWORK, PLAIN_WORDS
from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

HANDLE = r"@[\w.]{1,30}"
WHERE = (
    rf"(?:(?:the )?{NETWORK}(?: (?:page|channel|account|group))?(?: ?(?:at )?\(?{HANDLE}\)?)?|social media|{HANDLE})"
)
AND = r"(?:\s?[,/&|]\s?(?:and |or |und |et |y |e |en |и )?| (?:and|or|und|et|y|e|en|и) (?:on |auf |sur |en |su |no |op |в )?|\s)"
LIST = rf"{WHERE}(?:{AND}{WHERE}){{0,8}}"
MORE = r"(?:(?: (?:for|to|and) [^.!?]{1,90}|,? [^.!?]{0,40}(?:updates|news|notifications)))?"

RULE = BlockRule(
    id="follow-us",
    label=Label.SHARING,
    why="the whole block asks to follow the paper on social networks",
    matches=WholeBlock(
        {
            "en": (
                rf"follow [^.!?,]{{2,30}} on {LIST}\. send your story ideas to \S{{5,60}}",
                r"make us a preferred source\b.{0,90}",
                rf"(?:(?:for|to) [^.!?]{{1,90}},? |you can (?:also )?|(?:please |also |and )|don't forget to )?(?:follow|like|find|join|visit|add|watch|connect with|check out|subscribe to)(?: and (?:like|follow|share))? (?:us|our (?:page|channel|posts|accounts?|coverage|newsroom)) (?:on|at|via|over on)(?: our)? {LIST}{MORE}",
                rf"(?:(?:for|to) [^.!?]{{1,90}},? |please |also )?(?:follow|like|visit|join|check out|subscribe to) our {NETWORK} (?:page|channel|account|group|feed|community){MORE}",
                rf"(?:follow|like) us(?:: ?| )?(?:{LIST})?",
                rf"(?:we're|we are|we're also) (?:also )?on {LIST}{MORE}",
                r"(?:follow|find|connect with) us on(?: social(?: media)?| our socials)?",
                r"connect with us",
                rf"subscribe to our {NETWORK}(?: channel)?{MORE}",
                r"(?:join|follow) [^.!?,]{2,30} (?:whatsapp|telegram) channel(?: (?:and|to|for) [^.!?]{2,80})?",
                r"(?:click here to )?(?:join|follow) (?:the )?[^.!?,]{2,40} on (?:our )?(?:whatsapp|telegram)(?: channel| group)?(?: (?:and|to|for) [^.!?]{2,80})?",
            ),
            "de": (
                rf"(?:folgen sie|folge|folgt|besuchen sie|besuche|finden sie|abonnieren sie|liken sie) (?:uns|unserem kanal)(?: (?:auch|jetzt|hier))?(?: (?:auf|bei|in)(?: (?:den )?(?:sozialen medien|{LIST}))?)?",
                rf"(?:sie finden uns|wir sind)(?: auch)? (?:auf|bei) {LIST}",
                rf"uns (?:auf|bei) {LIST} folgen",
            ),
            "fr": (rf"(?:suivez|suivre|retrouvez|rejoignez|likez)[ -]nous(?: (?:aussi|également))?(?: sur(?: (?:les réseaux sociaux|{LIST}))?)?",),
            "es": (rf"(?:síguenos|síganos|siguenos|encuéntranos|búscanos|seguinos|únete a nosotros)(?: también)?(?: (?:en|por)(?: (?:las |nuestras )?(?:redes sociales|redes|{LIST}))?)?", rf"(?:sigue|suscríbete a) (?:nuestro|nuestra) (?:canal|página|cuenta) (?:de|en) {NETWORK}{MORE}"),
            "it": (rf"(?:seguici|trovaci|seguiteci)(?: anche)?(?: (?:su|sui)(?: (?:social|nostri social|{LIST}))?)?",),
            "pt": (rf"(?:siga-nos|siga-?nos|nos siga|acompanhe-nos|curta-nos)(?: também)?(?: (?:no|na|nas|em)(?: (?:redes sociais|{LIST}))?)?", rf"(?:siga|curta|entre no) (?:o nosso|nosso|a nossa|nossa) (?:canal|página|perfil|grupo) (?:no|do|de) {NETWORK}"),
            "nl": (rf"(?:volg|vind|like) ons(?: ook)?(?: (?:op|via)(?: (?:sociale media|social media|{LIST}))?)?",),
            "ru": (rf"(?:подписывайтесь|подпишитесь|присоединяйтесь)(?: на| к) наш(?:ему|и)? (?:{NETWORK}|телеграм)[- ]канал(?:у|ы)?(?:,? чтобы [^.!?]{{1,80}})?", rf"(?:подписывайтесь|подпишитесь|подписаться|читайте|присоединяйтесь)(?: на| к)? (?:нас|нам|наш(?:у|и|им)?)(?: (?:канал(?:у|ы)?|страниц[уы]|групп[уы]|телеграм-канал))?(?: (?:в|на|через)(?: (?:соцсетях|социальных сетях|{LIST}))?)?", rf"мы (?:в|на) (?:соцсетях|социальных сетях|{LIST})"),
            "ar": (rf"(?:تابعنا|تابعونا|تابعوا صفحتنا|انضموا إلينا)(?: (?:على|عبر)(?: (?:مواقع التواصل الاجتماعي|{NETWORK}))?)?",),
            "el": (rf"ακολουθήστε (?:μας|(?:το|τη|την|τον) .{{2,40}}) (?:στο|στα) (?:social media|{LIST})(?: και .{{2,90}})?",),
            "ro": (rf"urm[aă]re[sșş](?:te-ne|te .{{2,40}}) (?:și )?pe {LIST}(?: (?:pentru|și) .{{2,80}})?",),
            "pl": (rf"(?:obserwuj|śledź|polub|znajdź|znajdziesz) nas (?:także |też )?(?:na|w) (?:mediach społecznościowych|{LIST})(?: i .{{2,80}})?",),
            "cs": (rf"sledujte nás (?:i |také )?na (?:sociálních sítích|{LIST})(?: a .{{2,80}})?",),
            "hu": (rf"kövess(?:en)? (?:minket|bennünket) (?:a |az )?{NETWORK}(?:-?[oeö]n)?(?: is)?",),
            "tr": (rf"bizi {NETWORK}(?:'?[dt][ae]n?)?(?: üzerinden)? takip edin",),
            "hi": (r"(?:[^।.!?]{1,90} )?हमारे (?:व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|यूट्यूब|whatsapp|telegram) चैनल (?:से|को|पर) (?:जुड़ें|जुड़ें|फॉलो करें|सब्सक्राइब करें)",),
            "zh": (rf"(?:请)?(?:关注|關注|追蹤|追踪)我们?們?(?:的)?(?: ?{NETWORK})?(?:公众号|账号)?",),
            "ja": (rf"(?:私たちを)?(?:公式)?{NETWORK}で?を?フォロー(?:する|しよう|してください)?", r"フォローする"),
        }
    ),
    triggers=words(
        "preferred ideas follow connect subscribe folgen folge folgt uns suivez suivre retrouvez rejoignez likez síguenos síganos siguenos encuéntranos búscanos seguinos únete sigue suscríbete "
        "seguici trovaci seguiteci siga acompanhe curta volg vind подписывайтесь подпишитесь подписаться читайте присоединяйтесь мы تابعنا تابعونا تابعوا انضموا 关注 關注 追蹤 追踪 フォロー entre ons ακολουθήστε urmărește urmareste urmăreşte obserwuj śledź polub znajdź znajdziesz sledujte kövess kövessen takip चैनल"
    )
    | (PLAIN_WORDS - words("you")),
    max_words=50,
    claims={
        "en": ("Follow The Harbor on Facebook, X. Send your story ideas to harbor@tides.example.", "Make us a Preferred Source to get more of our news when you search.", "Follow us on Instagram", "Like us on Facebook", "Follow us", "Follow us on Facebook, Twitter and Instagram for more local news.", "For more stories like this, follow us on Facebook.", "Join our WhatsApp channel", "Find us on Facebook and X", "Click here to join The Harbor on WhatsApp and get the latest updates", "Join HT's WhatsApp Channel and get the latest news and must-reads."),
        "de": ("Folgen Sie uns auf Facebook", "Folge uns auf Instagram und X"),
        "fr": ("Suivez-nous sur Facebook", "Suivez-nous sur les réseaux sociaux", "Retrouvez-nous sur Instagram"),
        "es": ("Síguenos en Facebook", "Síguenos en redes sociales"),
        "it": ("Seguici su Facebook", "Seguici sui social"),
        "pt": ("Siga-nos no Instagram", "Siga-nos nas redes sociais"),
        "nl": ("Volg ons op Facebook", "Volg ons op sociale media"),
        "ru": ("Подписывайтесь на нас в Telegram", "Подпишитесь на наш Telegram-канал, чтобы быть в курсе", "Мы в соцсетях"),
        "ar": ("تابعنا على فيسبوك", "تابعونا"),
        "el": ("Ακολουθήστε το Λιμάνι στο Google News και μάθετε πρώτοι τα νέα",),
        "ro": ("Urmărește-ne pe Google News pentru cele mai noi știri",),
        "pl": ("Obserwuj nas na Facebook",),
        "cs": ("Sledujte nás na Instagram",),
        "hu": ("Kövessen minket a Facebookon",),
        "tr": ("Bizi Instagram üzerinden takip edin",),
        "hi": ("ताज़ा खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें।",),
        "zh": ("关注我们",),
        "ja": ("Twitterでフォローする", "フォローする"),
    },
    leaves={
        "en": ("The dog would follow us to the river.", "Join in, the mayor wrote on Telegram, and thousands did.", "They follow us on our way home, she said.", "Police follow Facebook lead", "The gang used Facebook to find us, the boy said.", "Follow the money", "Stay connected", "Join us for the spring fair on the river!"),
        "de": ("Sie folgen uns seit Tagen, sagte der Fahrer.", "Folgen der Flut"),
        "fr": ("Suivez le guide", "Ils nous suivent depuis des jours, dit le chauffeur."),
        "es": ("El perro nos sigue hasta el río.", "Nos siguen desde hace días, dijo el conductor."),
        "it": ("Il cane ci segue fino al fiume.",),
        "pt": ("O cachorro nos segue até o rio.",),
        "nl": ("De hond volgt ons tot aan de rivier.",),
        "ru": ("Мы в этом не виноваты, сказал водитель.", "Мы в Москве", "Подпишитесь на наш Telegram-канал, просил он прохожих, и многие соглашались."),
        "ar": ("تابعنا السيارة حتى النهر، قال السائق.",),
        "el": ("Ακολουθήστε το ποτάμι ως την παλιά γέφυρα.",),
        "ro": ("Urmărește râul până la podul vechi.",),
        "pl": ("Obserwuj rzekę, a zobaczysz stary most.",),
        "cs": ("Sledujte řeku až k starému mostu.",),
        "hu": ("Kövessen minket, mondta a révész.",),
        "tr": ("Polis aracı köprüye kadar takip etti.",),
        "hi": ("नाव चैनल से होकर बंदरगाह पहुंची।",),
        "zh": ("市长说，请大家关注我们的河流。",),
        "ja": ("市長は記者のフォローに感謝した。",),
    },
)  # fmt: skip
