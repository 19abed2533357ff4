"""The link or notice that only members may comment."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="log-in-to-reply",
    label=Label.COMMENTS,
    why="the whole block says that one must log in to comment",
    matches=WholeBlock(
        {
            "en": (
                r"(?:please )?(?:log ?in|sign ?in|register|subscribe|log in or register|sign in or register|login or register|sign in or sign up|log in or sign up|login or sign up)(?: or (?:register|sign up|create an account|subscribe))? (?:to|and) (?:reply|post (?:a )?(?:comments?|reply)|comment|leave a (?:comment|reply)|add (?:a )?comments?|view comments)(?: on this (?:article|story|post))?",
                r"you (?:must|need to|have to|should) (?:be )?(?:logged|log|signed|sign|registered|register)(?: ?in)?(?: or (?:register|registered|create an account))? (?:to|in order to|before you can) (?:reply|post|comment|leave|add|write)(?: a| an| your)? ?(?:comments?|reply|response|review)?",
                r"only (?:registered|logged[ -]in) (?:users|members|readers) (?:can|may) (?:post |leave |write )?comments?",
                r"you (?:do not|don't) have permission to (?:post|comment)(?: a)?(?: comments?)?",
                r"to (?:comment|leave a comment|post a comment)(?: on this (?:article|story))?,? (?:you must be logged in|please (?:log ?in|sign ?in|register)(?: or (?:register|sign up|create an account))?)",
            ),
            "de": (
                r"(?:sie müssen|du musst) (?:sich|dich) (?:einloggen|anmelden|registrieren),? um (?:sich |dich )?(?:an (?:einer|der) diskussion (?:zu )?beteiligen(?: zu können)?|(?:mit)?diskutieren zu können|zu kommentieren|kommentieren zu können)",
                r"bitte melden sie sich an, um (?:die kommentarfunktion nutzen zu können|zu kommentieren)",
                r"(?:zum|um zu) (?:kommentieren|antworten) (?:bitte )?(?:einloggen|anmelden|registrieren)",
                r"(?:anmelden|einloggen|melde dich an|melden sie sich an|bitte melden sie sich an|logge dich ein),? (?:um zu (?:antworten|kommentieren)|um einen kommentar (?:zu schreiben|abzugeben|zu verfassen|schreiben zu können|verfassen zu können))",
                r"(?:du musst|sie müssen) (?:angemeldet|eingeloggt|registriert) sein,? um (?:einen kommentar|kommentare) (?:abzugeben|zu schreiben|zu verfassen|schreiben zu können|abgeben zu können)",
            ),
            "fr": (
                r"(?:connectez-vous|se connecter|identifiez-vous) pour (?:répondre|commenter|réagir|laisser un commentaire|poster un commentaire)",
                r"vous devez (?:être connecté(?:\(e\))?|vous connecter|être abonné|être identifié)(?: ou inscrit)? pour (?:publier|laisser|poster|rédiger|écrire|ajouter) un commentaire",
            ),
            "es": (
                r"(?:inicia sesión|inicie sesión|accede|acceder|regístrate|conéctate|identifícate) para (?:responder|comentar|dejar un comentario)",
                r"(?:debes|debe|tienes que|lo siento, debes) (?:iniciar sesión|estar (?:conectado|registrado|identificado)|acceder|registrarte) para (?:publicar|dejar|escribir|enviar|poder)(?: un)? ?comentarios?",
            ),
            "it": (r"(?:accedi|registrati|effettua il login) per (?:rispondere|commentare|lasciare un commento)", r"(?:devi|bisogna) (?:essere (?:connesso|registrato|loggato)|effettuare il login|aver effettuato l'accesso)(?: per (?:inviare|pubblicare|lasciare|scrivere) un commento)"),
            "pt": (r"(?:faça login|faça o login|entre|inicie sessão|acesse) para (?:responder|comentar|deixar um comentário)", r"(?:você precisa|você deve|tem de|é necessário)(?: fazer (?:o )?login| estar (?:logado|conectado)| iniciar (?:a )?sessão) para (?:publicar|deixar|enviar|postar) um comentário"),
            "nl": (r"log in om te (?:reageren|antwoorden)", r"(?:je|u) moet (?:ingelogd|geregistreerd) zijn om (?:een reactie te (?:plaatsen|kunnen plaatsen)|te (?:reageren|kunnen reageren))", r"(?:je|u) moet inloggen om (?:een reactie te (?:plaatsen|kunnen plaatsen)|te reageren)"),
            "ru": (r"(?:войдите|авторизуйтесь|зарегистрируйтесь)(?: или зарегистрируйтесь)?,? чтобы (?:ответить|оставить комментарий|комментировать|отправить комментарий)", r"для отправки комментария (?:вам )?необходимо (?:авторизоваться|войти)", r"(?:только зарегистрированные|комментировать могут только зарегистрированные|только авторизованные) пользователи(?: могут (?:оставлять комментарии|комментировать))?"),
        }
    ),
    triggers=words(
        "diskussion diskutieren mitdiskutieren kommentarfunktion reply comment comments kommentieren antworten kommentar kommentare répondre commenter réagir commentaire responder comentar comentario comentarios rispondere commentare commento "
        "comentário reageren antwoorden reactie ответить комментарий комментировать комментария пользователи"
    ),
    max_words=24,
    claims={
        "en": ("Log in to Reply", "You must be logged in to post a comment.", "Sign in or Register to comment", "Please log in to leave a comment"),
        "de": ("Anmelden, um zu antworten", "Du musst angemeldet sein, um einen Kommentar abzugeben.", "Sie müssen sich einloggen, um sich an einer Diskussion beteiligen zu können."),
        "fr": ("Connectez-vous pour répondre", "Vous devez être connecté pour publier un commentaire."),
        "es": ("Inicia sesión para responder", "Debes iniciar sesión para publicar un comentario."),
        "it": ("Accedi per rispondere", "Devi essere connesso per inviare un commento."),
        "pt": ("Faça login para comentar", "Você precisa fazer login para publicar um comentário."),
        "nl": ("Log in om te reageren", "Je moet ingelogd zijn om een reactie te plaatsen."),
        "ru": ("Войдите, чтобы ответить", "Для отправки комментария вам необходимо авторизоваться."),
    },
    leaves={
        "en": ("Residents must log in to the city portal to reply to the notice by Friday.", "You must register to vote by the first of May.", "Register to vote"),
        "de": ("Die Anwohner müssen sich anmelden, um auf das Schreiben zu antworten, teilte die Stadt mit.", "Anmelden bis Freitag", "Sie müssen sich an einer Diskussion beteiligen, sagte die Ministerin."),
        "fr": ("Vous devez être inscrit pour voter, rappelle la mairie.",),
        "es": ("Debes registrarte para votar antes del viernes, recuerda el ayuntamiento.",),
        "it": ("Bisogna registrarsi per votare entro venerdì, ricorda il comune.",),
        "pt": ("É preciso se cadastrar para votar até sexta, lembra a prefeitura.",),
        "nl": ("De raad moet reageren op het plan, zegt de rechter.",),
        "ru": ("Жители вошли в зал, чтобы ответить на вопросы мэра.",),
    },
)  # fmt: skip
