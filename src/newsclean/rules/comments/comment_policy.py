"""The rules of the discussion, printed at a comment form."""

from newsclean.model import Block, BlockRule, Label
from newsclean.rules.matching import BlockStart, WholeBlock, words

WHOLE = WholeBlock(
    {
        "en": (
            r"(?:our |read our |see our |view our |please (?:read|see) our )?(?:comment(?:ing|s)?|discussion|community|moderation) (?:policy|guidelines|rules|terms|standards)(?: and faqs?| here)?",
            r"(?:all )?comments (?:are|will be|may be|might be) (?:pre-?|post-?)?(?:moderated|reviewed|held for (?:moderation|approval|review)|screened|subject to (?:moderation|review|approval|editing))\b[^.!?]{0,120}",
            r"please (?:read|see|review) our comment(?:ing)? policy(?: before (?:posting|commenting))?",
            r"thank you for being part of our community\W{1,3}read our comment policy before posting",
            r"your comment is awaiting moderation(?:\W{1,3}this is a preview\W.{0,80})?",
            r"comment moderation is (?:enabled|in use|on)\b[^.!?]{0,80}",
            r"(?:please )?(?:keep|be sure to keep) (?:your |the )?(?:comments|discussion|it) (?:civil|respectful|clean|polite|on topic|relevant|short)\b[^.!?]{0,100}",
            r"(?:please )?report (?:abusive|inappropriate|offensive) (?:comments|posts|content)\b[^.!?]{0,60}",
            r"report (?:this |a )?comment|flag (?:this )?comment(?: as inappropriate)?",
        ),
        "de": (
            r"(?:netiquette|kommentarregeln|unsere (?:netiquette|kommentarregeln|diskussionsregeln))",
            r"(?:alle )?kommentare werden (?:vor (?:der )?(?:veröffentlichung|freischaltung) )?(?:moderiert|geprüft|redaktionell geprüft|freigeschaltet)\b[^.!?]{0,80}",
            r"(?:dein|ihr) kommentar wartet auf (?:freischaltung|moderation)",
            r"kommentar melden",
        ),
        "fr": (
            r"(?:la )?(?:charte|règles|politique) (?:de modération|des commentaires|de commentaires)",
            r"(?:les |vos )?commentaires sont modérés\b[^.!?]{0,100}",
            r"votre commentaire est en attente de modération",
            r"signaler (?:ce commentaire|un abus)",
        ),
        "es": (
            r"(?:normas|política|reglas) (?:de (?:los )?comentarios|de participación|de uso de los comentarios)",
            r"(?:los )?comentarios (?:son|serán|están) moderados\b[^.!?]{0,100}",
            r"tu comentario está pendiente de moderación",
            r"denunciar (?:este )?comentario",
        ),
    }
)
# Sentences that open such a notice; what follows differs from paper to paper.
OPENING = BlockStart(
    {
        "en": (
            r"we want our comments to be a lively\b|comments have to be in english\b",
            r"(?:please |we ask that you |we ask you to )?(?:keep (?:your |the )?(?:comments|discussion) (?:civil|respectful|clean|polite|on topic)|be respectful when (?:posting|commenting)|avoid (?:obscene|personal attacks|profanity|offensive))\b",
            r"(?:all )?comments (?:are|may be|will be) (?:pre-?|post-?)?moderated(?: before|,| and| by|\.| for| in accordance)",
            r"(?:we (?:reserve the right|encourage your comments|welcome (?:your|relevant|reader) comments|do not (?:allow|tolerate|accept) (?:comments|personal attacks)|moderate comments|may remove comments))\b",
            r"(?:comments|posts|submissions) (?:that (?:are|include|contain)|containing|including|which (?:are|contain)) (?:abusive|offensive|off[ -]topic|profan\w{1,4}|obscen\w{1,4}|racis\w{1,2}|defamatory|personal attacks|links|threat\w{0,6}|inappropriate|libel\w{0,4})\b.{0,120}\b(?:will|may) (?:be|not be) (?:removed|deleted|approved|published|posted|allowed|tolerated)",
            r"welcome to our (?:new |improved |and )*comments?\b",
            r"you (?:will )?(?:need|have) to (?:register|log ?in|sign ?in) (?:before|to) (?:add|post|leav)(?:e|ing)? a comment\b",
            r"(?:please )?be (?:polite|civil|respectful)[.,;:!] (?:it's|it is) (?:ok|okay|fine) to disagree\b.{0,200}\bban\b",
            r"(?:we ask that|please (?:understand|note) that|all) comments are (?:civil|moderated|reviewed)\b",
            r"please be respectful when (?:making|posting|leaving) (?:a )?comments?\b",
            r"(?:the )?(?:views|opinions)(?: and opinions)? expressed in (?:the |these |user |reader )?comments (?:are|do not|belong)\b",
            r"by (?:posting|submitting|leaving) (?:a|your) comments?,? you (?:agree|accept|consent|acknowledge)\b",
        ),
        "de": (
            r"(?:bitte )?(?:bleiben sie|bleibt|achten sie|beachten sie (?:unsere|die) (?:netiquette|kommentarregeln|diskussionsregeln))\b.{0,40}(?:sachlich|netiquette|kommentarregeln|diskussionsregeln|kommentieren)",
            r"die redaktion behält sich (?:das recht )?vor,? (?:kommentare|beiträge|leserkommentare)\b",
        ),
        "fr": (
            r"la rédaction se réserve le droit de (?:supprimer|modérer|ne pas publier) (?:les|des|tout) commentaires?\b",
            r"en (?:publiant|postant|envoyant) un commentaire,? vous acceptez\b",
        ),
        "es": (
            r"(?:nos reservamos|la redacción se reserva|este (?:diario|medio|sitio) se reserva) el derecho (?:a|de) (?:eliminar|borrar|no publicar|moderar) (?:los|aquellos|cualquier) (?:comentarios?|mensajes)\b",
            r"al (?:publicar|enviar) (?:un|tu|su) comentario,? aceptas?\b",
        ),
    }
)
ABOUT_COMMENTS = words(
    "comment comments commenting posts discussion kommentare kommentieren netiquette commentaire commentaires comentario comentarios mensajes leserkommentare beiträge kommentarregeln"
)


def is_policy(block: Block) -> bool:
    """Tell whether the block says what may be written in comments, to those who write them."""
    if WHOLE(block):
        return True
    # A quotation mark: the rules are quoted in an article about them.
    if '"' in block.folded or not OPENING(block):
        return False
    return any(word in block.folded for word in ABOUT_COMMENTS) or "disagree" in block.folded


RULE = BlockRule(
    id="comment-policy",
    label=Label.COMMENTS,
    why="the block tells those who comment which rules hold",
    matches=is_policy,
    triggers=words("disagree comment comments commenting moderation discussion netiquette kommentarregeln kommentare kommentar kommentieren leserkommentare diskussionsregeln commentaire commentaires abus modération comentario comentarios mensajes participación community"),
    max_words=110,
    claims={
        "en": (
            "We want our comments to be a lively and valuable part of our community.",
            "Comments have to be in English, and in full sentences. They cannot be abusive or personal.",
            "Comments are moderated and may take some time to appear.",
            "Please keep comments civil.",
            "Comment policy",
            "Your comment is awaiting moderation.",
            "We reserve the right to remove comments that attack other readers or that have nothing to do with the topic.",
            "Comments that are abusive or off topic will be removed.",
            "Report this comment",
            "We ask that comments are civil and free of hateful material.",
            "Please read our comment policy before posting.",
            "Welcome to our new and improved comments, which are open to subscribers.",
            "You will need to register before adding a comment.",
            "Please be polite. It's OK to disagree with other readers, but insults and threats can result in a ban.",
        ),
        "de": ("Kommentare werden vor der Veröffentlichung geprüft.", "Die Redaktion behält sich vor, Kommentare zu kürzen oder zu löschen.", "Netiquette"),
        "fr": ("Les commentaires sont modérés.", "La rédaction se réserve le droit de supprimer les commentaires injurieux."),
        "es": ("Los comentarios son moderados.", "Nos reservamos el derecho de eliminar los comentarios que insulten a otros lectores."),
    },
    leaves={
        "en": (
            "The county asked residents to keep comments civil at Monday's hearing.",
            "We reserve the right to close the bridge in high winds, the county said.",
            "Report abuse",
            "Be polite. It's fine to disagree with the referee, the coach told his team.",
            "You need to register to vote, the county said.",
            "Her comments were moderated by the judge's warning.",
            "The platform's comment policy bans threats, its lawyer told the court.",
        ),
        "de": ("Die Redaktion der Zeitung hat am Montag beschlossen, Kommentare nicht mehr zu veröffentlichen.", "Seine Kommentare waren moderat."),
        "fr": ("Les commentaires du maire sont restés modérés, dit l'opposition, qui en attendait davantage.",),
        "es": ("Los comentarios del alcalde fueron moderados, según la oposición.",),
    },
)  # fmt: skip
