"""The label of a field, a box or a button of a comment form."""

from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import WholeBlock, is_step, words

CELL = Kind.CELL

FIELDS = WholeBlock(
    {
        "en": (
            r"save my name(?:,| and)? e-?mail(?: address)?,?(?: and website| and site url)? in this browser(?: until i comment| for the next time i comment)?",
            r"(?:notify|inform|e-?mail) me (?:of|about|when|via e-?mail (?:of|when|if))(?: there are| any)?(?: new| follow-?up)? (?:comments?|posts?|replies)(?: (?:to this (?:post|article)|are (?:posted|added)|by e-?mail|via e-?mail)){0,2}",
            r"(?:notify me (?:when|if) (?:someone|anyone) (?:replies|answers|responds)[^.!?]{0,50}|subscribe to (?:the )?comments(?: (?:feed|rss|via rss))?)",
            r"(?:your |full |e-?mail |first |last )?(?:name|e-?mail|address|e-?mail address|comment|message|website|url)(?: \(?(?:required|optional|will not be published|not published|hidden|never made public|address never made public)\)?)+",
            r"name (?:\* ?)?e-?mail(?: address)? (?:\* ?)?(?:website|url|site)(?: post comment| submit)?(?: [δΔ])?",
            r"(?:enter|type|write) your (?:comment|name|message|reply|website url|e-?mail address or username)(?: (?:here|to comment|or username to comment|\(optional\)|below))?\.{0,3}",
            r"(?:please )?enter your (?:name|comment|e-?mail address)(?: or username)?(?: here| to comment| \(optional\)|!)?",
            r"you may use these html tags and attributes\b.{0,400}",
            r"you have entered an incorrect email address",
            r"this comment form is under antispam protection",
            r"(?:allowed html tags|lines and paragraphs break automatically|web page addresses and e-?mail addresses turn into links automatically)\b.{0,120}",
            r"please keep comments to \d{1,4} (?:words|characters)(?: or less)?",
            r"(?:\d{1,5}|\d,\d{3}) characters (?:left|remaining)",
            r"current (?:ye@r|day month ye@r)",
        ),
        "de": (
            r"(?:meinen namen, meine e-?mail-?adresse und meine website|name, e-?mail-?adresse und website|meinen namen und meine e-?mail-?adresse) in diesem browser(?: für die nächste kommentierung| speichern| für meinen nächsten kommentar)* ?(?:speichern)?",
            r"benachrichtig(?:e|t) mich (?:über|bei) (?:nachfolgende|neue|weitere) (?:kommentare|beiträge)n?(?: (?:via|per) e-?mail)?",
            r"(?:name|e-?mail|e-?mail-adresse|kommentar|webseite|website) \(?(?:erforderlich|pflichtfeld|optional|freiwillig|wird (?:nicht veröffentlicht|benötigt|benöetigt)(?: und nicht veröffentlicht)?|beachte den hinweis)\)?",
            r"spam-?schutz\b.{0,80}|trackback-?url",
            r"(?:noch )?\d{1,5} zeichen (?:übrig|verbleibend)",
        ),
        "fr": (
            r"enregistrer mon nom,? mon e-?mail et mon site(?: web)? dans le navigateur pour mon prochain commentaire",
            r"(?:prévenez-moi|avertissez-moi|me prévenir|recevoir une notification)[^.!?]{0,40}(?:commentaires?|articles?)(?: par e-?mail)?",
            r"(?:nom|e-?mail|courriel|commentaire) \(?(?:obligatoire|requis|facultatif)\)?",
        ),
        "es": (
            r"(?:guarda|guardar) mi nombre,? (?:mi )?(?:correo electrónico|correo) y (?:mi )?(?:sitio )?web en este navegador(?: para la próxima vez que comente)?",
            r"(?:recibir|notificarme|avísame|recibe)[^.!?]{0,60}(?:siguientes|nuevos) (?:comentarios|entradas)(?: por (?:correo electrónico|correo|e-?mail))?",
            r"(?:nombre|correo electrónico|comentario) \(?(?:obligatorio|requerido)\)?",
        ),
        "it": (
            r"salva il mio nome,? (?:la mia )?e-?mail e (?:il mio )?sito(?: web)? in questo browser(?: per la prossima volta che commento)?",
            r"(?:avvertimi|notificami|avvisami)[^.!?]{0,40}commenti[^.!?]{0,30}",
        ),
        "pt": (
            r"(?:salvar|guardar) (?:meus dados|o meu nome, e-?mail e site|meu nome, e-?mail e site)(?: neste navegador)?(?: para a próxima vez que eu comentar)?",
            r"(?:notifique-me|avise-me|notificar-me)[^.!?]{0,40}(?:comentários|publicações)[^.!?]{0,30}",
        ),
        "nl": (
            r"mijn naam, e-?mail(?:adres)? en (?:site|website) (?:opslaan|bewaren) in deze browser(?: voor de volgende keer wanneer ik een reactie plaats)?",
            r"(?:houd mij op de hoogte|stuur mij)[^.!?]{0,40}(?:reacties|berichten)[^.!?]{0,30}",
        ),
        "ru": (
            r"сохранить мо[её] имя,? email и адрес сайта в этом браузере(?: для последующих моих комментариев)?",
            r"(?:уведомить|уведомлять) меня о (?:новых|следующих) (?:комментариях|записях)[^.!?]{0,20}",
        ),
    }
)
# Without the star of a required field these are the heading of a column or of an address.
STARRED = WholeBlock(
    {
        "und": (
            r"(?:your )?(?:name|e-?mail|e-?mail address|comment|nom|e-mail-adresse|kommentar|nombre|correo electrónico|comentario|commentaire|nome|commento|comentário|naam|reactie|имя|комментарий|名前|メール|コメント|姓名|邮箱|评论)",
        )
    }
)
MOST_WORDS = 60  # the list of allowed HTML tags is the longest


def is_form_field(block: Block) -> bool:
    """Tell whether the block is the label of a field, and no table's column nor a step of instructions."""
    if block.kind is CELL or is_step(block):
        return False
    text = block.folded.rstrip(" :")
    return FIELDS(block) or (text.endswith(("*", "※")) and not text.startswith("*") and STARRED(block))


RULE = BlockRule(
    id="comment-form-field",
    label=Label.COMMENTS,
    why="the whole block is a label of a comment form",
    matches=is_form_field,
    triggers=words(
        "webseite spam spamschutz trackback name email mail comment comments notify inform url website message html characters antispam ye browser namen kommentar kommentare zeichen benachrichtige "
        "nom courriel commentaire commentaires prévenez nombre nombres correo comentario comentarios avísame navegador nome commento commenti comentário comentários "
        "naam reactie reacties browser navigateur имя комментариях записях комментарий браузере 名前 メール コメント 姓名 邮箱 评论"
    ),
    max_words=MOST_WORDS,
    claims={
        "en": ("Name *", "Email *", "Save my name, email, and website in this browser for the next time I comment.", "Notify me of follow-up comments by email.", "Notify me of new posts by email.", "Email (required)", "1000 characters left"),
        "de": ("Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern.", "Kommentar *", "E-Mail (wird benötigt und nicht veröffentlicht)", "Spam-Schutz: Summiere 2 + 8 !"),
        "fr": ("Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.", "Nom *"),
        "es": ("Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.", "Nombre *"),
        "it": ("Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.", "Commento *"),
        "pt": ("Salvar meus dados neste navegador para a próxima vez que eu comentar.", "Comentário *"),
        "nl": ("Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.", "Naam *"),
        "ru": ("Сохранить моё имя, email и адрес сайта в этом браузере для последующих моих комментариев.", "Имя *"),
        "zh": ("评论 *", "姓名 *"),
        "ja": ("コメント ※", "名前 *"),
    },
    leaves={
        "en": ("Name", "Email", "Name: Ada Fenwick", "Ada saved her name in the browser, and the police found it there.", "* Name changed"),
        "de": ("Name", "Die Webseite wird benötigt, sagte der Richter.", "Der Name der Ministerin stand nicht auf der Liste.", "Kommentar"),
        "fr": ("Nom", "Le nom de la ministre ne figurait pas sur la liste."),
        "es": ("Nombre", "El nombre de la ministra no figuraba en la lista."),
        "it": ("Nome", "Il nome della ministra non era nella lista."),
        "pt": ("Nome", "O nome da ministra não estava na lista."),
        "nl": ("Naam", "De naam van de minister stond niet op de lijst."),
        "ru": ("Имя", "Имя министра не значилось в списке."),
        "zh": ("姓名", "市长的姓名不在名单上。"),
        "ja": ("名前", "市長の名前は名簿になかった。"),
    },
)  # fmt: skip
