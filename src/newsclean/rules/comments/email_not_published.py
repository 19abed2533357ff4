"""The notice above a comment form that the e-mail address stays private."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="email-not-published",
    label=Label.COMMENTS,
    why="the whole block is the notice of a comment form about the e-mail address and required fields",
    matches=WholeBlock(
        {
            "en": (
                r"(?:your |the )?e-?mail(?: address)? (?:will|is) (?:not|never) (?:be )?(?:published|displayed|shared|publish|made public|shown publicly|published (?:or|nor) shared)\W{0,6}(?:required fields (?:are|have been) marked)?",
                r"(?:all )?(?:required|mandatory) fields (?:are|have been) marked(?: with an? (?:asterisk|star))?",
                r"\(?(?:e-?mail )?(?:will not be published|never published)\)?(?: \(?required\)?)?",
                r"your name and e-?mail(?: address)? will not be (?:published|shared)",
            ),
            "de": (
                r"(?:deine|ihre|die) e-?mail-?(?:adresse)? wird nicht veröffentlicht\W{0,4}(?:(?:erforderliche felder|pflichtfelder) sind (?:mit|markiert)(?: \*)? ?(?:markiert|gekennzeichnet)?)?",
                r"(?:erforderliche felder|pflichtfelder) sind (?:mit \*+ )?(?:markiert|gekennzeichnet)",
            ),
            "fr": (r"(?:votre adresse|l'adresse) (?:e-?mail|de messagerie|courriel|électronique)?(?: ne sera pas| n'est pas) publiée?\W{0,4}(?:les champs obligatoires sont indiqués avec)?", r"votre (?:e-?mail|courriel) ne sera pas publié", r"les champs obligatoires sont (?:indiqués avec|marqués d'un astérisque)"),
            "es": (r"(?:tu|su) (?:dirección de )?(?:correo electrónico|correo|e-?mail) no será (?:publicad[oa]|mostrad[oa])\W{0,4}(?:los campos (?:obligatorios|requeridos|necesarios) están marcados(?: con)?)?", r"los campos (?:obligatorios|requeridos|necesarios) están marcados(?: con)?"),
            "it": (r"il tuo indirizzo e-?mail non sarà pubblicato\W{0,4}(?:i campi obbligatori sono contrassegnati)?", r"i campi obbligatori sono contrassegnati(?: con)?"),
            "pt": (r"o (?:seu )?(?:endereço de )?e-?mail não será publicado\W{0,4}(?:(?:os )?campos obrigatórios (?:são marcados com|marcados com|estão marcados com))?", r"(?:os )?campos obrigatórios (?:são |estão )?marcados com"),
            "nl": (r"(?:je|het|uw|jouw) e-?mail ?-?adres (?:wordt|zal) niet (?:gepubliceerd|worden gepubliceerd|getoond)\W{0,4}(?:(?:vereiste|verplichte) velden zijn (?:gemarkeerd|aangegeven) met)?", r"(?:vereiste|verplichte) velden zijn (?:gemarkeerd|aangegeven) met"),
            "ru": (r"ваш (?:адрес (?:email|e-mail|электронной почты)|e-?mail) не будет опубликован\W{0,4}(?:обязательные поля помечены)?", r"обязательные поля (?:помечены|отмечены)"),
            "pl": (r"twój adres e-?mail nie zostanie opublikowany\W{0,4}(?:wymagane pola są oznaczone|pola,? których wypełnienie jest wymagane,? są oznaczone symbolem)?",),
            "ar": (r"لن يتم نشر عنوان بريدك الإلكتروني\W{0,4}(?:الحقول الإلزامية مشار إليها بـ)?",),
            "zh": (r"您的(?:邮箱|电子邮箱|电子邮件)地址不会被公开\W{0,4}(?:必填项已用 ?\*? ?标注)?", r"發佈留言必須填寫的電子郵件地址不會公開\W{0,4}(?:必填欄位標示為)?"),
            "ja": (r"メールアドレスが公開されることはありません\W{0,4}(?:\*? ?が付いている欄は必須項目です)?",),
        }
    ),
    triggers=words(
        "email mail fields published veröffentlicht pflichtfelder felder publiée publié champs correo campos pubblicato campi publicado velden gepubliceerd опубликован обязательные "
        "opublikowany بريدك 邮箱 电子邮件 電子郵件 メールアドレス"
    ),
    max_words=30,
    claims={
        "en": ("Your email address will not be published. Required fields are marked *", "Your email address will not be published.", "Required fields are marked *", "Your email will never be shared."),
        "de": ("Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert", "Ihre E-Mail-Adresse wird nicht veröffentlicht."),
        "fr": ("Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *", "Votre adresse de messagerie ne sera pas publiée."),
        "es": ("Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *",),
        "it": ("Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *",),
        "pt": ("O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *",),
        "nl": ("Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *",),
        "ru": ("Ваш адрес email не будет опубликован. Обязательные поля помечены *",),
        "pl": ("Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *",),
        "ar": ("لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *",),
        "zh": ("您的邮箱地址不会被公开。 必填项已用 * 标注",),
        "ja": ("メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です",),
    },
    leaves={
        "en": ("Her email to the council will not be published until the trial ends.", "The letter said that required fields on the ballot were left empty.", "The report will not be published this year."),
        "de": ("Die E-Mail der Ministerin wird nicht veröffentlicht, entschied das Gericht.", "Der Bericht wird nicht veröffentlicht."),
        "fr": ("La lettre de la ministre ne sera pas publiée avant le procès.",),
        "es": ("El correo de la ministra no será publicado antes del juicio.",),
        "it": ("Il rapporto sul ponte non sarà pubblicato prima del processo.",),
        "pt": ("O relatório sobre a ponte não será publicado antes do julgamento.",),
        "nl": ("Het rapport over de brug wordt niet gepubliceerd voor de rechtszaak.",),
        "ru": ("Доклад о мосте не будет опубликован до суда.",),
        "pl": ("Raport o moście nie zostanie opublikowany przed procesem.",),
        "ar": ("قال القاضي إن عنوان بريدك الإلكتروني قد يكون دليلا في القضية.",),
        "zh": ("法院决定，市长的电子邮件不会被公开。",),
        "ja": ("裁判所は、市長のメールアドレスは証拠にならないと述べた。",),
    },
)  # fmt: skip
