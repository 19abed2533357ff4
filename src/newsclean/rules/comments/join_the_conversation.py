"""The call to be the first to comment, or to join the conversation."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="join-the-conversation",
    label=Label.COMMENTS,
    why="the whole block is a call to join the discussion below the article",
    matches=WholeBlock(
        {
            "en": (
                r"be the first to (?:comment|leave a (?:comment|reply|response)|post a comment|reply|respond|share your thoughts)(?: on (?:this (?:story|article|post)|\"[^\"]{1,120}\"))?",
                r"(?:join|start|continue|view|read|see) the (?:conversation|discussion)(?: below| here| in the comments)?(?: ?\(?\d{1,5}\)?)?",
                r"(?:what do you think|have your say|got (?:something|anything) to say|have something to say)\W{0,3} (?:leave|post|add|share|let us know|tell us|join|sound off)[^.!?]{0,60}(?:comments?|conversation|discussion|below|think)",
                r"(?:(?:do|would|have|did|are|will) you [^.?!]{3,80}\? )?(?:let us know|tell us|share)(?: what you think| your (?:thoughts|opinions?|views?))? in the comments?(?: section)?(?: below)?",
                r"if you (?:make|try|made|tried) this recipe\b[^?]{0,60}\b(?:rating|review|comments?|tag)\b[^?]{0,80}",
                r"(?:did you (?:make|try)|have you (?:made|tried)|(?:made|tried)) this recipe\?[^?]{0,60}\b(?:rate|rating|tag|share|comment|mention|let (?:us|me) know|review)\b[^?]{0,120}",
                r"sign in or (?:create an account|register) to (?:join the conversation|comment)",
            ),
            "de": (r"(?:sei|seien sie) (?:der|die|der/die) erste,? (?:der|die|der/die) (?:einen kommentar schreibt|kommentiert)", r"diskutieren sie mit", r"jetzt mitdiskutieren", r"jetzt kommentieren", r"mitdiskutieren"),
            "fr": (r"(?:soyez|sois) le premier à (?:commenter|réagir|laisser un commentaire)(?: (?:cet|l') ?article)?", r"(?:réagir|commenter|réagissez) (?:à )?(?:cet|l') ?article", r"(?:participer|participez) à la (?:conversation|discussion)", r"rejoignez la (?:conversation|discussion)"),
            "es": (r"(?:sé|sea) el primero en (?:comentar|opinar|dejar un comentario)(?: (?:este artículo|esta noticia))?", r"(?:únete|únase|participa|participe) (?:a|en) la (?:conversación|discusión)", r"comentar? (?:este artículo|esta noticia)"),
            "it": (r"(?:sii|commenta per) (?:il )?primo a commentare", r"commenta (?:per primo|l'articolo|la notizia)", r"partecipa alla (?:conversazione|discussione)"),
            "pt": (r"seja o primeiro a (?:comentar|deixar um comentário)", r"participe da (?:conversa|discussão)"),
            "nl": (r"(?:wees|reageer) als eerste(?: die reageert)?(?: op dit artikel)?", r"reageer op dit artikel", r"praat mee"),
            "ru": (r"будьте первым,? кто оставит (?:комментарий|отзыв)", r"обсудить(?: в комментариях| на форуме)?", r"(?:присоединяйтесь|присоединиться) к обсуждению"),
        }
    ),
    triggers=words(
        "recipe conversation discussion comment comments section say below erste mitdiskutieren kommentieren diskutieren premier réagir réagissez commenter participer participez conversation primero únete únase "
        "comentar comenta participa participe primo commenta partecipa primeiro eerste reageer praat первым обсудить обсуждению"
    ),
    max_words=32,
    claims={
        "en": ("Be the first to comment", "Do you use the ferry? Let us know in the comments section below.", "If you make this recipe, please leave a rating and let me know in the comments below!", "Join the Conversation", 'Be the first to comment on "Ferry to stay in port"', "Let us know what you think in the comments below!", "What do you think? Leave your answer in the comments.", "Did you make this recipe? Leave a rating and tag @harborkitchen."),
        "de": ("Seien Sie der Erste, der kommentiert", "Diskutieren Sie mit", "Jetzt kommentieren"),
        "fr": ("Soyez le premier à commenter", "Réagir à cet article"),
        "es": ("Sé el primero en comentar", "Únete a la conversación"),
        "it": ("Commenta per primo", "Partecipa alla discussione"),
        "pt": ("Seja o primeiro a comentar", "Participe da conversa"),
        "nl": ("Wees als eerste die reageert", "Reageer op dit artikel", "Praat mee"),
        "ru": ("Будьте первым, кто оставит комментарий", "Присоединяйтесь к обсуждению"),
    },
    leaves={
        "en": ("She was the first to comment on the plan when the council met.", "The mayor asked residents to join the conversation about the bridge.", "A first conversation", "Have you tried this recipe for disaster?", "Be the first to know the river, and you will be the last to leave it."),
        "de": ("Als Erste kommentierte die Bürgermeisterin den Beschluss.", "Am Abend wollen beide Seiten weiter diskutieren."),
        "fr": ("La maire a été la première à réagir à cet article du règlement.", "Le premier à partir"),
        "es": ("El alcalde fue el primero en comentar la sentencia.", "Una conversación pendiente"),
        "it": ("Il sindaco è stato il primo a commentare la sentenza.", "Chi partecipa alla corsa"),
        "pt": ("O prefeito foi o primeiro a comentar a decisão.", "Quem participe deve levar água."),
        "nl": ("De wethouder was de eerste die reageerde op het besluit.", "Iedereen praat mee over de brug, zei de wethouder."),
        "ru": ("Мэр был первым, кто оставил комментарий о мосте.", "Депутаты решили обсудить мост весной."),
    },
)  # fmt: skip
