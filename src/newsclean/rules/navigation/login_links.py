"""Links to the reader's account: log in, register, my account."""

from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import WholeBlock, is_statement, is_subhead, words

BETWEEN = r"(?:[\W_]*(?:or|oder|ou|o|of|или)?[\W_]*)"
EN = r"(?:log ?[- ]?in|log ?[- ]?out|sign[- ]?in|sign[- ]?out|sign[- ]?up|register(?: (?:now|here|for free))?|(?:my|your) (?:account|profile)|create (?:an |a free |your )?account|join now|log ?in to your account|sign in to your account|manage (?:my |your )?account|forgot (?:your )?password)"
DE = r"(?:anmelden|abmelden|einloggen|ausloggen|jetzt (?:anmelden|registrieren)|registrieren|mein (?:konto|profil)|konto (?:anlegen|erstellen)|kostenlos registrieren|passwort vergessen)"
FR = r"(?:se connecter|connectez-vous|connexion|déconnexion|se déconnecter|s'inscrire|s'identifier|inscription|mon (?:compte|profil)|mon espace|créer un compte|mot de passe oublié)"
ES = r"(?:iniciar sesión|inicia sesión|cerrar sesión|regístrate|registrarse|registrarme|crear (?:una )?cuenta|mi (?:cuenta|perfil)|identifícate|olvidé mi contraseña)"
IT = r"(?:accedi|esci|registrati|il mio (?:account|profilo)|crea (?:un )?account|password dimenticata)"
PT = r"(?:iniciar sessão|fazer login|faça login|cadastre-se|criar (?:uma )?conta|minha conta|terminar sessão)"
NL = r"(?:inloggen|uitloggen|registreren|mijn (?:account|profiel)|account aanmaken|wachtwoord vergeten)"

SUBHEADS = frozenset("register registration anmelden registrieren inscription registro inloggen регистрация".split())
LINKS = WholeBlock(
    {
        "en": (rf"{EN}(?:{BETWEEN}{EN}){{0,3}}",),
        "de": (rf"{DE}(?:{BETWEEN}{DE}){{0,3}}",),
        "fr": (rf"{FR}(?:{BETWEEN}{FR}){{0,3}}",),
        "es": (rf"{ES}(?:{BETWEEN}{ES}){{0,3}}",),
        "it": (rf"{IT}(?:{BETWEEN}{IT}){{0,3}}",),
        "pt": (rf"{PT}(?:{BETWEEN}{PT}){{0,3}}",),
        "nl": (rf"{NL}(?:{BETWEEN}{NL}){{0,3}}",),
        "ru": (r"войти(?: (?:через|с помощью) \w+)?|вход(?: и регистрация|[\W_]*регистрация)?|зарегистрироваться|регистрация|личный кабинет|забыли пароль",),
        "ar": (r"تسجيل الدخول|تسجيل الخروج|إنشاء حساب(?: جديد)?|حسابي",),
        "zh": (r"(?:登录|登入|登錄)(?:[\W_]*(?:注册|註冊))?|(?:注册|註冊)(?:会员|會員)?|会员登录|我的账户|退出登录",),
        "ja": (r"ログイン(?:[\W_]*(?:新規)?(?:会員)?登録)?|ログアウト|新規(?:会員)?登録|会員登録|マイページ",),
    }
)  # fmt: skip


def matches(block: Block) -> bool:
    """Tell whether the block is such links.

    "Log in.", with a full stop, is a step of instructions, and a heading may be about who registers for an event.
    """
    return not is_statement(block) and not (block.folded in SUBHEADS and is_subhead(block)) and LINKS(block)


RULE = BlockRule(
    id="login-links",
    label=Label.NAVIGATION,
    why="the whole block is a link to the reader's account",
    matches=matches,
    triggers=words(
        "log login logout sign signin signup register account profile join password anmelden abmelden einloggen ausloggen registrieren konto profil passwort "
        "connecter connectez connexion déconnexion déconnecter inscrire identifier inscription compte espace passe sesión regístrate registrarse registrarme cuenta perfil identifícate contraseña "
        "accedi esci registrati sessão cadastre conta inloggen uitloggen wachtwoord войти вход зарегистрироваться регистрация кабинет пароль الدخول الخروج حساب حسابي "
        "登录 登入 登錄 注册 註冊 账户 ログ 登録 マイページ"
    ),
    max_words=10,
    claims={
        "en": ("Log in", "Register", "My account", "Sign in | Register", "Login or Sign up", "Create an account"),
        "de": ("Anmelden", "Mein Konto", "Einloggen / Registrieren"),
        "fr": ("Se connecter", "S'inscrire", "Mon compte | Déconnexion"),
        "es": ("Iniciar sesión", "Mi cuenta", "Iniciar sesión / Regístrate"),
        "it": ("Accedi", "Accedi o registrati"),
        "pt": ("Fazer login", "Minha conta"),
        "nl": ("Inloggen", "Mijn account"),
        "ru": ("Войти", "Вход / Регистрация"),
        "ar": ("تسجيل الدخول", "إنشاء حساب"),
        "zh": ("登录/注册",),
        "ja": ("ログイン", "新規会員登録"),
    },
    leaves={
        "en": ("Log in.", "Create an account.", "Sign of the times", "Voters may register until Friday.", "Log jam", "By my account the pier was empty."),
        "de": ("Anmelden.", "Anmelden bis Freitag", "Mein Konto war leer, sagt sie."),
        "fr": ("Mon compte est bon", "Se connecter à la nature"),
        "es": ("Mi cuenta pendiente", "El congreso vuelve a iniciar sesión."),
        "it": ("Accedi alla gara da solo", "Esci dal tunnel"),
        "pt": ("Minha conta de luz dobrou", "Na minha conta são dez."),
        "nl": ("Mijn account was leeg", "Registreren kan tot vrijdag."),
        "ru": ("Вход в порт закрыт", "Войти в историю"),
        "ar": ("تسجيل الدخول إلى المسابقة يبدأ غدا.",),
        "zh": ("注册会计师",),
        "ja": ("登録者は百人",),
    },
)  # fmt: skip
