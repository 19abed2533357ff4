"""The heading, the counter or the button of the comments below an article."""

from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import WholeBlock, is_statement, words

CELL = Kind.CELL

MOST_WORDS_OF_ANSWER = 2
COUNT = r"(?:\d{1,3}(?:[., ]?\d{3})?|\d{1,3}[.,]\d ?k|\d{1,3} ?k)"

PHRASES = WholeBlock(
    {
        "en": (
            rf"(?:(?:user|reader|readers'?|recent|latest|top|all|your|facebook|article|viewer) )?comments(?: section)?\W{{0,3}}(?:{COUNT})?",
            rf"comment\W{{0,3}}{COUNT}",
            rf"(?:{COUNT}|no|zero) (?:comments|responses|replies|reactions)(?: so far| yet| found)?",
            r"(?:1|one) (?:comment|response|reply)(?: so far)?",
            # Without the quoted title it may be the subhead of a list: "12 thoughts on the match".
            rf"(?:{COUNT}|no|one) (?:comments?|responses?|replies|reply|thoughts?|reactions?) (?:on|to):? ?\"[^\"]{{1,200}}",
            rf"(?:show|view|see|read|load|hide|open|expand|more|go to|jump to|skip to|toggle|sort|display)(?: all| the| more| older| newer| previous| new)?(?: {COUNT})?(?: more)? (?:comments?|replies)\W{{0,3}}(?:{COUNT})?",
            r"(?:newer|older|previous|next) comments",
            rf"(?:there (?:is|are) )?{COUNT} comments?\W{{1,4}} ?read (?:them|it) below(?: or add one)?",
            rf"(?:be the first|there are (?:no|{COUNT}) comments?|there are currently no comments?)(?: (?:yet|on this (?:article|story|post)|so far))?",
            r"comments? (?:navigation|below)",
            r"share your (?:thoughts|comments?|opinion|views?)",
        ),
        "de": (
            rf"(?:alle |leser|neueste )?(?:kommentare|leserkommentare)\W{{0,3}}(?:{COUNT})?",
            rf"(?:dieser (?:artikel|beitrag) hat )(?:{COUNT}|keine|einen?) kommentare?",
            rf"(?:{COUNT}|ein) (?:gedanken?|kommentare?|antworten?) (?:zu|auf|über):? ?\"[^\"]{{1,200}}",
            r"(?:letzte|neueste|neue|bisherige) (?:leser)?kommentare(?: zur nachricht)?(?: ?\(\d{1,4}\))?",
            r"(?:kommentare|feed der kommentare)(?: als)? ?-?(?:rss|feed)|kommentar-?feed",
            rf"(?:{COUNT}|keine|ein|noch keine|bisher keine) (?:kommentare?|antworten|leserkommentare?)(?: (?:zu|auf) \S.{{0,140}})?(?: vorhanden)?",
            rf"(?:alle |{COUNT} |weitere |mehr )*(?:leser)?kommentare (?:lesen und schreiben\W{0,3}(?:hier klicken)?|anzeigen|lesen|ansehen|laden|ausblenden|öffnen|einblenden)",
        ),
        "fr": (
            rf"(?:les |vos |tous les |derniers )?commentaires\W{{0,3}}(?:{COUNT})?",
            rf"réactions\W{{0,3}}{COUNT}",
            rf"(?:{COUNT}|aucun|pas de|un) (?:commentaires?|réactions?|réponses?)(?: (?:sur|à|pour) \S.{{0,140}}| pour le moment)?",
            rf"(?:voir|afficher|lire|charger|masquer)(?: tous| plus de)?(?: les)?(?: {COUNT})? (?:commentaires|réactions)",
        ),
        "es": (
            rf"(?:los |últimos |todos los )?comentarios\W{{0,3}}(?:{COUNT})?",
            rf"(?:{COUNT}|sin|no hay|ningún|un|aún no hay) (?:comentarios?|respuestas?)(?: (?:en|a) \S.{{0,140}}| todavía| aún)?",
            rf"(?:ver|mostrar|leer|cargar|ocultar)(?: todos)?(?: los| más)?(?: {COUNT})? comentarios",
        ),
        "it": (rf"(?:i |ultimi |tutti i )?commenti\W{{0,3}}(?:{COUNT})?", rf"(?:{COUNT}|nessun|un) comment[oi]", rf"(?:vedi|mostra|leggi|visualizza|vai ai|carica)(?: tutti)?(?: i| altri)?(?: {COUNT})? ?commenti"),
        "pt": (rf"(?:os |últimos |todos os )?comentários\W{{0,3}}(?:{COUNT})?", rf"(?:{COUNT}|nenhum|sem|um) comentários?", rf"(?:ver|mostrar|ler|carregar)(?: todos)?(?: os| mais)?(?: {COUNT})? comentários"),
        "nl": (rf"(?:alle reacties|reacties\W{{0,3}}{COUNT})", rf"(?:{COUNT}|geen|nog geen|een) reacties?", rf"(?:bekijk|toon|lees|laat|verberg)(?: alle| de| meer)?(?: {COUNT})? reacties(?: zien)?"),
        "ru": (rf"(?:все )?(?:комментарии|комментариев|комментария|обсуждение)\W{{0,3}}(?:{COUNT})?", rf"(?:{COUNT}|нет|пока нет) комментари(?:й|я|ев)", r"(?:показать|читать|смотреть|скрыть|загрузить)(?: все| ещё| еще)? комментарии"),
        "ar": (rf"(?:التعليقات|تعليقات|تعليقات القراء)\W{{0,3}}(?:{COUNT})?", rf"(?:{COUNT}|لا توجد) تعليقات?"),
        "zh": (rf"(?:网友|用户|最新|全部|读者)?(?:评论|評論|留言)(?:区|區)?\W{{0,3}}(?:{COUNT})?(?: ?条)?", rf"(?:{COUNT}) ?(?:条|條|则|則)?(?:评论|評論|留言)", r"(?:查看|显示)(?:全部|更多)?(?:评论|評論)", r"(?:暂无|暫無|没有)(?:评论|評論|留言)"),
        "ja": (rf"コメント(?:一覧|欄|\W{{0,3}}{COUNT}(?: ?件)?)", rf"(?:{COUNT}) ?件のコメント", r"(?:すべての|全ての)?コメントを(?:見る|読む|もっと見る|表示)", r"コメントは(?:まだ)?ありません"),
    }
)  # fmt: skip


def is_comments_heading(block: Block) -> bool:
    """Tell whether the block is a heading or counter of comments, and not of a table's column."""
    if block.kind is CELL or not PHRASES(block):
        return False
    # One word, of a sentence that was broken at its markup or in a listing of code.
    is_fragment = block.words == 1 and (
        block.plain[0].islower() or block.plain[0] in "'\"`/" or block.plain[-1] in ".?'\""
    )
    # "No comments." is an answer; longer ones are the site's: "This article has 32 comments."
    return not is_fragment and not (block.words <= MOST_WORDS_OF_ANSWER and is_statement(block))


RULE = BlockRule(
    id="comments-heading",
    label=Label.COMMENTS,
    why="the whole block is a heading, a counter or a button of the comments",
    matches=is_comments_heading,
    triggers=words(
        "comment comments response responses replies thought thoughts reaction reactions opinion views kommentar kommentare leserkommentare antworten gedanke gedanken commentaire commentaires réaction réactions réponse réponses "
        "comentario comentarios respuesta respuestas commento commenti comentário comentários reactie reacties комментарии комментариев комментария комментарий обсуждение "
        "تعليق تعليقات التعليقات 评论 評論 留言 コメント"
    ),
    max_words=26,
    claims={
        "en": ("Comments", "Comments (12)", "12 Comments", "Show comments", "View all 34 comments", "No comments yet", "One thought on “Ferry to stay in port”", "3 Responses to “Ferry to stay in port”", "{ 38 comments… read them below or add one }"),
        "de": ("Ein Gedanke zu „Fähre bleibt im Hafen“", "Dieser Artikel hat 32 Kommentare.", "Kommentare", "3 Kommentare", "Alle Kommentare anzeigen", "Keine Kommentare"),
        "fr": ("Commentaires", "2 commentaires", "Voir les commentaires"),
        "es": ("Comentarios", "5 comentarios", "Ver comentarios", "Sin comentarios"),
        "it": ("Commenti", "Nessun commento", "4 commenti"),
        "pt": ("Comentários", "7 comentários", "Nenhum comentário"),
        "nl": ("Reacties (8)", "6 reacties", "Geen reacties"),
        "ru": ("Комментарии", "Комментарии (4)", "Нет комментариев"),
        "ar": ("التعليقات", "لا توجد تعليقات"),
        "zh": ("评论", "12条评论", "查看更多评论"),
        "ja": ("コメント一覧", "コメント (3)", "3件のコメント", "コメントを見る"),
    },
    leaves={
        "en": ("No comment", "No comments.", "His comments drew laughter from the bench.", "12 comments that changed the inquiry", "Comment: the bridge was never safe", "Comment", "'comments'", "comments.", "3 responses to a flood", "12 thoughts on the match"),
        "de": ("Ein Gedanke zu viel", "Keine Kommentare.", "Die Kommentare der Ministerin sorgten für Streit.", "Kommentar", "Kommentar: Die Brücke war nie sicher", "Keine Antwort"),
        "fr": ("Les commentaires du maire ont surpris le conseil.", "Réactions", "Réactions politiques", "Un commentaire de trop"),
        "es": ("Sin comentarios.", "Los comentarios del alcalde sorprendieron al concejo.", "Sin comentarios del alcalde hasta hoy"),
        "it": ("Nessun commento.", "I commenti del sindaco hanno sorpreso il consiglio.", "Nessun commento dal sindaco"),
        "pt": ("Os comentários do prefeito surpreenderam a câmara.", "Sem comentários do prefeito até agora"),
        "nl": ("Geen reacties.", "De reacties van de burgemeester verrasten de raad.", "Reacties", "Reacties uit de buurt"),
        "ru": ("Комментарии мэра удивили городской совет.", "Нет ответа"),
        "ar": ("أثارت تعليقات رئيس البلدية جدلا في المجلس.",),
        "zh": ("市长的评论引起了争议。",),
        "ja": ("市長のコメントが議会を驚かせた。", "コメント"),
    },
)  # fmt: skip
