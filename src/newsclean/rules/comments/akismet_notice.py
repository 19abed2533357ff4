"""The notice about a comment form's spam protection."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="akismet-notice",
    label=Label.COMMENTS,
    why="the whole block is the notice of a spam filter",
    matches=WholeBlock(
        {
            "en": (
                r"this (?:site|website|blog) uses akismet to reduce spam\W{0,3}(?:learn (?:more about )?how your (?:comment|feedback) data (?:is|are) processed)?",
                r"learn (?:more about )?how your comment data (?:is|are) processed",
                r"this (?:site|website|form) is protected by (?:re|h)captcha(?: enterprise)?(?:,? and the google|\W{0,3})?(?: ?privacy policy(?:,)? and terms of (?:service|use) apply)?",
                r"the recaptcha verification period has expired\W{1,3}please reload the page",
            ),
            "de": (r"diese (?:website|seite) verwendet akismet,? um spam zu reduzieren\W{0,3}(?:erfahre(?:n sie)?(?: mehr darüber)?,? wie (?:deine|ihre) kommentardaten verarbeitet werden)?", r"erfahre(?:n sie)?(?: mehr darüber)?,? wie (?:deine|ihre) kommentardaten verarbeitet werden"),
            "fr": (r"ce site utilise akismet pour réduire les indésirables\W{0,3}(?:en savoir plus sur (?:comment les données de vos commentaires sont utilisées|la façon dont les données de vos commentaires sont traitées))?",),
            "es": (r"este sitio (?:usa|utiliza) akismet para reducir el spam\W{0,3}(?:aprende cómo se procesan los datos de tus comentarios)?",),
            "it": (r"questo sito (?:usa|utilizza) akismet per ridurre lo spam\W{0,3}(?:scopri come (?:i tuoi dati|vengono elaborati i dati derivati dai commenti)(?: vengono elaborati)?)?",),
            "pt": (r"(?:este|esse) site utiliza o akismet para reduzir (?:o )?spam\W{0,3}(?:(?:saiba|fique a saber) como (?:seus|são processados os) dados (?:em comentários são processados|dos comentários))?",),
            "nl": (r"deze site gebruikt akismet om spam te verminderen\W{0,3}(?:bekijk hoe je reactie-?gegevens worden verwerkt)?",),
            "ru": (r"этот сайт использует akismet для борьбы со? спамом\W{0,3}(?:узнайте,? как обрабатываются ваши данные комментариев)?",),
            "ja": (r"このサイトはスパムを低減するために akismet を使っています\W{0,3}(?:コメントデータの処理方法の詳細はこちらをご覧ください)?",),
        }
    ),
    triggers=words("akismet recaptcha hcaptcha comment kommentardaten"),
    max_words=32,
    claims={
        "en": ("This site uses Akismet to reduce spam. Learn how your comment data is processed.", "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply."),
        "de": ("Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre, wie deine Kommentardaten verarbeitet werden.",),
        "fr": ("Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur comment les données de vos commentaires sont utilisées.",),
        "es": ("Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.",),
        "it": ("Questo sito utilizza Akismet per ridurre lo spam. Scopri come vengono elaborati i dati derivati dai commenti.",),
        "pt": ("Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados.",),
        "nl": ("Deze site gebruikt Akismet om spam te verminderen. Bekijk hoe je reactie-gegevens worden verwerkt.",),
        "ru": ("Этот сайт использует Akismet для борьбы со спамом. Узнайте, как обрабатываются ваши данные комментариев.",),
        "ja": ("このサイトはスパムを低減するために Akismet を使っています。コメントデータの処理方法の詳細はこちらをご覧ください。",),
    },
    leaves={
        "en": ("The blog uses Akismet to reduce spam, as most of its rivals do.", "The court will rule on how your comment data may be sold."),
        "de": ("Viele Blogs verwenden Akismet, um Spam zu reduzieren.",),
        "fr": ("Beaucoup de blogs utilisent Akismet pour réduire les indésirables.",),
        "es": ("Muchos blogs usan Akismet para reducir el spam.",),
        "it": ("Molti blog utilizzano Akismet per ridurre lo spam.",),
        "pt": ("Muitos blogs utilizam o Akismet para reduzir spam.",),
        "nl": ("Veel blogs gebruiken Akismet om spam te verminderen.",),
        "ru": ("Многие блоги используют Akismet для борьбы со спамом.",),
        "ja": ("多くのブログがスパム対策に Akismet を使っている。",),
    },
)  # fmt: skip
