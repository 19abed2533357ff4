"""The heading or link that opens a comment form."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import Button, WholeBlock, words

# The link below a comment. Without the link the word may be a subhead.
REPLY = WholeBlock(
    {
        "und": (
            r"reply|antworten?(?:löschen)?|répondre|responder|rispondi|beantwoorden|odpowiedz|svar[ae]?|ответить|reply to comment|reply (?:↓|to this comment)",
        )
    }
)

RULE = BlockRule(
    id="leave-a-response",
    label=Label.COMMENTS,
    why="the whole block is the heading or button of a comment form",
    matches=Button(WholeBlock(
        {
            "en": (
                r"(?:leave|post|add|write|submit|make) (?:a|an|your|us a)(?: new| public)? (?:response|reply|comment|reaction)(?: below| here| on this (?:story|article|post))?",
                r"(?:leave a reply|leave a comment|reply) (?:cancel reply|to \S.{0,60} cancel reply)",
                r"leave a (?:reply|comment) to \S.{0,60}",
                r"cancel (?:reply|comment)",
                r"(?:post|submit) (?:comment|reply)",
                r"sign (?:the|our) guest ?book",
                r"click here to (?:cancel reply|leave a comment|post a comment)",
            ),
            "de": (
                r"(?:schreibe?n?|verfasse?n?|hinterlasse?n?)(?: sie)? (?:einen|deinen|ihren|eine|deine|ihre) (?:kommentar|antwort)(?: antworten? abbrechen)?",
                r"(?:einen |den |ersten |neuen |ihr |dein )?kommentar (?:schreiben|verfassen|hinterlassen|abgeben|hinzufügen|absenden|abschicken|erstellen|posten)",
                r"(?:hinterlasse?|schreibe?) (?:jetzt |uns )?(?:einen|den ersten|deinen) kommentar",
                r"antworten? abbrechen",
            ),
            "fr": (
                r"(?:laisser|laissez|écrire|ajouter|poster|publier)(?: un| votre)? (?:commentaire|réponse)(?: annuler la réponse)?",
                r"laisser une réponse(?: annuler la réponse)?",
                r"annuler la réponse",
                r"(?:ajouter|publier|poster|laisser) un commentaire(?: annuler la réponse)?",
            ),
            "es": (
                r"(?:deja|dejar|deje|escribe|escribir|añade|añadir|publica|publicar|agregar)(?: una?| tu| su| el)? (?:comentario|respuesta)(?: cancelar (?:la )?respuesta)?",
                r"cancelar (?:la )?respuesta",
            ),
            "it": (
                r"(?:lascia|scrivi|aggiungi|inserisci|invia)(?: una?| il tuo)? (?:commento|risposta)(?: annulla risposta)?",
                r"annulla risposta",
            ),
            "pt": (
                r"(?:deixe|deixar|escreva|adicionar|adicione|publicar|enviar)(?: uma?| o seu| seu)? (?:comentário|resposta|coment[aá]rio)(?: cancelar resposta)?",
                r"cancelar resposta",
            ),
            "nl": (
                r"(?:geef|plaats|laat|schrijf)(?: een| uw| je)? (?:reactie|antwoord)(?: achter)?(?: (?:reactie|antwoord) annuleren)?",
                r"(?:reactie|antwoord) (?:annuleren|plaatsen|toevoegen)",
            ),
            "ru": (
                r"(?:добавить|оставить|написать|отправить|оставьте|добавьте)(?: свой| ваш)? (?:комментарий|ответ|отзыв)(?: отменить ответ)?",
                r"отменить ответ",
            ),
            "ar": (r"(?:اترك|أضف|اكتب) (?:تعليقا|تعليقاً|تعليقك|تعليق|ردا|رداً)(?: إلغاء الرد)?", r"إلغاء الرد"),
            "zh": (r"(?:发表|發表|撰写|添加|新增)(?:评论|評論|回复|回覆|留言)(?: ?取消(?:回复|回覆))?", r"取消回复|取消回覆"),
            "ja": (r"コメントを(?:残す|書く|投稿する|追加)(?: ?コメントをキャンセル| ?返信をキャンセル)?", r"(?:返信|コメント)をキャンセル(?:する)?"),
            "pl": (r"(?:dodaj|zostaw|napisz) (?:komentarz|odpowiedź)(?: anuluj pisanie odpowiedzi)?", r"anuluj pisanie odpowiedzi"),
            "sv": (r"(?:lämna|skriv) (?:en |ett )?(?:kommentar|svar)(?: avbryt svar)?",),
            "da": (r"(?:skriv|tilføj|efterlad) (?:en |et )?(?:kommentar|svar)(?: annuller svar)?",),
            "no": (r"(?:legg (?:igjen|til)|skriv) (?:en |et )?(?:kommentar|svar)(?: avbryt svar)?",),
            "cs": (r"(?:napsat|přidat|napište|vložit) (?:komentář|odpověď)(?: zrušit odpověď na komentář)?",),
            "tr": (r"(?:bir )?(?:yanıt|yorum) (?:yaz(?:ın)?|bırak(?:ın)?|yap(?:ın)?|gönder)(?: yanıtı iptal et)?",),
            "uk": (r"(?:залишити|додати|написати) (?:коментар|відповідь)(?: скасувати відповідь)?",),
        }
    ), REPLY),
    triggers=words(
        "antwortenlöschen répondre responder rispondi beantwoorden odpowiedz svar svara svare ответить komentarz odpowiedź odpowiedzi komentář odpověď yanıt yorum yanıtı коментар відповідь guestbook guest response reply comment reaction kommentar antwort antworten commentaire réponse comentario respuesta commento risposta "
        "comentário resposta reactie antwoord комментарий ответ отзыв تعليقا تعليقاً تعليقك تعليق ردا رداً الرد 评论 評論 留言 取消回复 取消回覆 回复 回覆 コメント キャンセル"
    ),
    max_words=14,
    claims={
        "en": ("Leave a Response", "Post a comment »", "LEAVE A REPLY", "Leave a Reply Cancel reply", "Leave a reply to Mona Tarn Cancel reply", "Post Comment", "Sign the Guest Book"),
        "de": ("Schreibe einen Kommentar", "Kommentar verfassen", "Antworten abbrechen", "Hinterlassen Sie einen Kommentar", "Ersten Kommentar schreiben", "Kommentar erstellen"),
        "fr": ("Laisser un commentaire", "Laisser un commentaire Annuler la réponse", "Laisser une réponse"),
        "es": ("Deja un comentario", "Deja una respuesta Cancelar la respuesta", "Escribe tu comentario"),
        "it": ("Lascia un commento", "Lascia una risposta Annulla risposta"),
        "pt": ("Deixe um comentário", "Deixe uma resposta Cancelar resposta"),
        "nl": ("Geef een reactie", "Laat een reactie achter", "Reactie annuleren"),
        "ru": ("Добавить комментарий", "Добавить комментарий Отменить ответ"),
        "ar": ("اترك تعليقاً", "أضف تعليقا"),
        "zh": ("发表评论", "发表评论 取消回复", "發表評論"),
        "ja": ("コメントを残す", "コメントをキャンセル"),
    },
    leaves={
        "en": ("He promised to leave a response with the clerk.", "No comment", "The council will post a comment period next week.", "Voters reply to the mayor", "She signed the guest book of the town hall."),
        "de": ("Ein Kommentar des Herausgebers", "Sie wollte keinen Kommentar abgeben, sagte ihr Sprecher."),
        "fr": ("Le maire n'a pas souhaité laisser un commentaire à la presse.", "Un commentaire qui passe mal"),
        "es": ("El alcalde no quiso dejar un comentario a la prensa.", "Un comentario desafortunado"),
        "it": ("Il sindaco non ha voluto lasciare un commento ai giornalisti.", "Una risposta ai cittadini"),
        "pt": ("O prefeito não quis deixar um comentário à imprensa.", "Uma resposta aos moradores"),
        "nl": ("De burgemeester wilde geen reactie geven op de plannen.", "Een reactie van de gemeente"),
        "ru": ("Мэр отказался оставить комментарий журналистам.", "Ответ города"),
        "ar": ("رفض رئيس البلدية أن يضيف تعليقا على القرار.",),
        "zh": ("市长拒绝就此事发表评论。",),
        "ja": ("市長はこの件についてコメントを残すことを拒んだ。",),
    },
)  # fmt: skip
