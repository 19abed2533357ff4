"""The buttons that share an article, alone or in a row."""

from newsclean.lexicon.networks import NETWORK, PLAIN_NETWORK, PLAIN_WORDS
from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import Button, WholeBlock, words

CELL = Kind.CELL

ARTICLE = r"(?:article|story|post|page|content|video|photo|gallery|news|item|link|report|obituary|recipe|column|interview|review|with (?:your )?friends)"
OPENS = r"(?: ?\(?(?:opens?|opening) in (?:a )?new (?:window|tab)\)?)?"
SHARE = r"(?:share|sharethis|tweet|pin it|teilen|twittern|partager|compartir|tuitear|condividi|compartilhar|partilhar|delen|поделиться)"
SENDER = r"(?:e-?mail|print|copy link|x|imprimer|imprimir|courriel|correo|drucken|stampa)"
LOOSE = r"(?:like|pin|mail|link|sms|save|more|comments?|post|copy|copied|line|threads|pocket)"
# Atomic, so that "Facebook Messenger" is one name and no row. Neither a comma, which stands in a
# list of names, nor a slash, which stands in a credit, separates buttons.
ROW_GAP = r"[\s|:\u2022\u00b7]{1,3}"
ROW_ITEM = rf"(?>{PLAIN_NETWORK}|{SHARE}|{SENDER})"
ROW = WholeBlock(
    {
        "und": (
            rf"(?>{PLAIN_NETWORK}|{SHARE})(?:{ROW_GAP}{ROW_ITEM}(?!\w)){{1,14}}",
            rf"{SHARE}(?:{ROW_GAP}(?:on |to |via |this )?(?>{PLAIN_NETWORK}|{SHARE}|{SENDER}|{LOOSE})(?!\w)){{1,14}}",
            rf"{SENDER}(?:{ROW_GAP}{ROW_ITEM}(?!\w)){{0,4}}{ROW_GAP}(?>{SHARE}|{PLAIN_NETWORK})(?:{ROW_GAP}{ROW_ITEM}(?!\w)){{0,10}}",
            rf"(?>{PLAIN_NETWORK})(?:{ROW_GAP}{ROW_ITEM}(?!\w)){{1,10}}{ROW_GAP}{LOOSE}(?:{ROW_GAP}(?>{PLAIN_NETWORK}|{SHARE}|{SENDER}|{LOOSE})(?!\w)){{0,6}}",
        ),
    }
)  # fmt: skip

# Buttons with their counts, where mark-up was the space between them: "SHARE 23 CONNECT 8 TWEETCOMMENTEMAIL".
FIRST_GLUED = tuple(
    f"{first}{second}"
    for first in ("share", "tweet")
    for second in ("", "connect", "tweet", "share", "email", "print", "like", "pin", "post")
)
GLUED_ITEM = rf"(?>{PLAIN_NETWORK}|{SHARE}|{SENDER}|{LOOSE}|connect)(?:\s\d[\d.,]{{0,6}}k?)?"
GLUED = WholeBlock({"und": (rf"(?:{'|'.join(FIRST_GLUED)})(?=\s)(?:\s\d[\d.,]{{0,6}}k?)?(?:\s?{GLUED_ITEM}){{2,9}}",)})

PHRASES = WholeBlock(
    {
        "en": (
            rf"(?:please |click to |click here to )?share(?: (?:this|the|it|our))?(?: {ARTICLE})?(?: (?:on|via|to|with|through|by) (?:{NETWORK}|e-?mail|social media|your friends|friends)){{0,2}}{OPENS}",
            rf"(?:share|post|send|pin|tweet|save|submit)(?: this)?(?: {ARTICLE})? (?:on|to|via|with) {NETWORK}{OPENS}",
            rf"(?:click to (?:share|post|send|tweet) (?:this )?(?:on|to|via|with) {NETWORK} ?\(opens in new (?:window|tab)\)\s?(?:{NETWORK})?[\s,|]{{0,3}}){{1,16}}(?:more)?",
            r"share (?:this|options|now|buttons?|it|full article|with (?:others|your (?:friends|network))|on social media)",
            r"sharing(?: options| is caring)?|sharethis",
            r"(?:(?:tweet|retweet)(?: (?:this|it))?(?: (?:article|story|post))?|pin (?:it|this)|re-?post this)",
            rf"(?:facebook|twitter|{NETWORK}) (?:share|share (?:button|icon|link)|icon|logo)",
            r"(?:like this\W{1,3})?like loading",
            r"(?:share|tweet)\W{1,3}\d[\d,.]{0,8}k?",
            r"(?:enjoy(?:ed)? (?:the|this) post\? )?pin (?:it|this) (?:for later|here)|pin for later",
            r"copy (?:link|to clipboard|the link|shortlink)|d (?:bloggers|people) like this",
        ),
        "de": (
            r"(?:jetzt |artikel |beitrag |seite |diesen (?:artikel|beitrag) |diese seite |inhalt |link |mit freunden )?(?:teilen|twittern|tweeten|weitersagen)(?: mit| auf| via| per)?",
            rf"(?:artikel |beitrag |diesen artikel |diesen beitrag )?(?:auf|bei|per|über|via|mit|in) (?:{NETWORK}|e-?mail|mail) (?:teilen|posten|senden|verschicken|versenden|weiterleiten)",
            rf"(?:(?:klick|klicke|klicken),? um (?:auf|über|dies auf|dies über) {NETWORK} zu teilen ?\(wird in neuem fenster geöffnet\)\s?(?:{NETWORK})?[\s,|]{{0,3}}){{1,16}}",
            r"teil(?:e|en sie) (?:dies mit|diesen (?:artikel|beitrag)|den artikel)",
            r"(?:möchten sie|willst du|wollt ihr|gefällt (?:ihnen|dir|euch)) (?:den|diesen|der|dieser) (?:artikel|beitrag)(?: (?:jetzt |gern |gerne )*teilen)?(?:\? teilen sie ihn)?",
            r"(?:den )?(?:aktuellen )?link (?:in die zwischenablage )?kopieren|kopiere den (?:aktuellen )?link|url zum kopieren",
            r"(?:d bloggern gefällt das|gefällt mir:? ?(?:liken?|gefällt mir)? ?(?:lade|wird geladen)|liken lade)",
            rf"teilen (?:auf|via|per|über|mit) (?:{NETWORK}|e-?mail)",
        ),
        "fr": (
            rf"(?:partager|partagez)(?: (?:cet article|l'article|cette page|la page|cette actualité|ce contenu))?(?: (?:sur|par|via|avec)(?: (?:{NETWORK}|e-?mail|mail|courriel|messagerie|les réseaux sociaux|vos amis))?)?",
            rf"(?:(?:cliquez|cliquer) pour partager sur {NETWORK} ?\(ouvre dans une nouvelle fenêtre\)\s?(?:{NETWORK})?[\s,|]{{0,3}}){{1,16}}",
            r"tweeter|twitter cet article|(?:envoyer|publier) sur (?:twitter|facebook|whatsapp)",
        ),
        "es": (
            rf"(?:compartir|comparte|compártelo|comparta)(?: (?:esto|este artículo|esta noticia|esta nota|esta página|el artículo|la noticia|la nota))?(?: (?:en|por|vía|via|con)(?: (?:{NETWORK}|e-?mail|correo electrónico|correo|redes sociales|tus amigos))?)?",
            rf"(?:haz clic para compartir en {NETWORK} ?\(se abre en una ventana nueva\)\s?(?:{NETWORK})?[\s,|]{{0,3}}){{1,16}}",
            r"tuitear|tuitéalo|twittear|retuitear",
        ),
        "it": (
            rf"condividi(?: (?:questo articolo|l'articolo|la notizia|questa pagina))?(?: (?:su|via|con|tramite)(?: (?:{NETWORK}|e-?mail|mail))?)?",
            rf"(?:fai clic (?:qui )?per condividere su {NETWORK} ?\(si apre in una nuova finestra\)\s?(?:{NETWORK})?[\s,|]{{0,3}}){{1,16}}",
        ),
        "pt": (
            rf"(?:compartilhar|compartilhe|partilhar|partilhe)(?: (?:isso|isto|este artigo|esta notícia|esta matéria|esta página|o artigo|a notícia))?(?: (?:no|na|em|por|via|pelo|com)(?: (?:{NETWORK}|e-?mail|redes sociais|os amigos))?)?",
            rf"(?:(?:clique|carregue aqui) para (?:compartilhar|partilhar) (?:no|em|na) {NETWORK} ?\(abre em (?:uma )?nova janela\)\s?(?:{NETWORK})?[\s,|]{{0,3}}){{1,16}}",
        ),
        "nl": (
            rf"(?:delen|deel(?: (?:dit artikel|dit bericht|deze pagina|dit|artikel))?|artikel delen)(?: (?:op|via|met|per)(?: (?:{NETWORK}|e-?mail|mail))?)?",
            rf"(?:klik om te delen (?:op|met|via) {NETWORK} ?\(wordt in een nieuw venster geopend\)\s?(?:{NETWORK})?[\s,|]{{0,3}}){{1,16}}",
        ),
        "ru": (
            rf"(?:поделиться|поделитесь|поделись)(?: (?:новостью|статьей|статьёй|ссылкой|материалом|этой новостью|с друзьями|с друзьями в соцсетях))?(?: (?:в|на|через)(?: (?:{NETWORK}|соцсетях|социальных сетях))?)?",
            rf"(?:нажмите(?: здесь)?,? чтобы поделиться (?:на|в|контентом на) {NETWORK} ?\(открывается в новом окне\)\s?(?:{NETWORK})?[\s,|]{{0,3}}){{1,16}}",
            r"рассказать друзьям|твитнуть",
        ),
        "pl": (rf"udostępnij(?: (?:ten )?(?:artykuł|wpis|tekst))?(?: (?:na|przez|w)(?: (?:{NETWORK}ze?|{NETWORK}u|{NETWORK}|facebooku|twitterze|e-?mail))?)?",),
        "sv": (rf"dela(?: (?:artikeln|inlägget|den här artikeln))?(?: (?:på|via|med)(?: (?:{NETWORK}|e-?post))?)?",),
        "da": (rf"del (?:artiklen|denne artikel|på {NETWORK}|via (?:{NETWORK}|e-?mail))",),
        "no": (rf"del (?:artikkelen|denne artikkelen|på {NETWORK}|via (?:{NETWORK}|e-?post))",),
        "cs": (rf"sdílet(?: (?:článek|tento článek))?(?: (?:na|přes)(?: {NETWORK}u?)?)?",),
        "tr": (rf"(?:{NETWORK}'?(?:ta|te|da|de) )?paylaş(?:ın)?",),
        "ar": (rf"(?:شارك|مشاركة|شاركها|شاركه)(?: (?:هذا )?(?:المقال|الخبر|المقالة|الموضوع))?(?: (?:على|عبر)(?: {NETWORK})?)?",),
        "zh": (rf"(?:一键)?分享(?:到|至)?(?::|：)?(?: ?{NETWORK})?(?:朋友圈|好友)?", r"分享(?:本文|文章|此文)"),
        "ja": (r"(?:この記事を|記事を)?(?:シェア|ツイート|ポスト|共有)(?:する)?", rf"{NETWORK}(?:で|に|へ)?(?:シェア|共有|送る|投稿)(?:する)?"),
    }
)  # fmt: skip
LONE = WholeBlock({"und": (PLAIN_NETWORK, r"e-?mail|share via e-?mail|x")})


BUTTONS = Button(PHRASES, LONE)


def is_share_bar(block: Block) -> bool:
    """Tell whether the block is nothing but buttons, and not a cell of a table."""
    return BUTTONS(block) or (block.kind is not CELL and (ROW(block) or GLUED(block)))


RULE = BlockRule(
    id="share-bar",
    label=Label.SHARING,
    why="the whole block is buttons that share the page",
    matches=is_share_bar,
    triggers=PLAIN_WORDS
    | frozenset(FIRST_GLUED)
    | words(
        "share sharing sharethis tweet retweet repost pin post loading twittern tweeten teilen teile weitersagen posten senden verschicken versenden weiterleiten partager partagez tweeter "
        "compartir comparte compártelo comparta tuitear tuitéalo twittear retuitear condividi condividere compartilhar compartilhe partilhar partilhe delen deel поделиться поделитесь поделись рассказать твитнуть "
        "dela artiklen artikkelen udostępnij sdílet paylaş paylaşın clipboard copy shortlink bloggern bloggers gefällt liken lade kopieren kopiere "
        "شارك مشاركة شاركها شاركه email mail x 分享 シェア ツイート ポスト 共有 送る"
    ),
    max_words=120,
    claims={
        "und": ("Facebook Twitter WhatsApp Email", "Facebook | X | LinkedIn | Reddit", "Share Tweet Pin Email", "SHARE 23 CONNECT 8 TWEET 6 COMMENTEMAILMORE", "SHARECONNECT 1,240 TWEETCOMMENTEMAILMORE"),
        "en": ("Share", "Share this article", "Share this:", "Share on Facebook", "Tweet", "Click to share on Twitter (Opens in new window)", "Click to share on Facebook (Opens in new window) Click to share on X (Opens in new window)", "Like this: Like Loading...", "Pin this for later!", "Copy to clipboard"),
        "de": ("Teilen", "Auf Facebook teilen", "Artikel teilen", "Teile dies mit:", "Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)", "Möchten Sie den Artikel teilen?", "%d Bloggern gefällt das:", "Kopiere den aktuellen Link"),
        "fr": ("Partager", "Partager sur Facebook", "Partagez cet article", "Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)"),
        "es": ("Compartir", "Compartir en Facebook", "Comparte esto:", "Haz clic para compartir en Twitter (Se abre en una ventana nueva)"),
        "it": ("Condividi", "Condividi su Facebook"),
        "pt": ("Compartilhar", "Compartilhe no WhatsApp", "Partilhar"),
        "nl": ("Delen", "Deel dit artikel", "Delen via WhatsApp"),
        "ru": ("Поделиться", "Поделиться в Telegram", "Поделиться новостью"),
        "pl": ("Udostępnij", "Udostępnij na Facebooku"),
        "sv": ("Dela", "Dela artikeln"),
        "da": ("Del artiklen", "Del på Facebook"),
        "no": ("Del artikkelen", "Del på Facebook"),
        "cs": ("Sdílet", "Sdílet článek"),
        "tr": ("Paylaş",),
        "ar": ("شارك", "مشاركة عبر واتساب"),
        "zh": ("分享", "分享到微博"),
        "ja": ("シェアする", "ツイート", "LINEで送る"),
    },
    leaves={
        "und": ("Facebook", "Facebook, Twitter", "Twitter / X", "Facebook Messenger", "Facebook post", "X", "Share 23 postcards", "Tweet 6 printmakers more"),
        "en": ("Share of the vote", "Share prices fell.", "Facebook and Twitter said on Monday that they had closed the accounts.", "Facebook to share data", "Tweet by the mayor sets off a row", "Why Facebook bought WhatsApp", "Post", "The sign looked like this:"),
        "de": ("Facebook will Daten teilen", "Sie teilen sich den Preis.", "Teilen der Stadt fehlt Strom", "Möchten Sie den Preis teilen?", "Gefällt mir nicht"),
        "fr": ("Partager le pouvoir", "Ils veulent partager la route avec les cyclistes."),
        "es": ("Compartir el poder", "Los vecinos quieren compartir el coche con la ciudad."),
        "it": ("Condividi la strada, dice il comune ai ciclisti.",),
        "pt": ("Compartilhar o poder", "Os moradores querem compartilhar a rua com os ciclistas."),
        "nl": ("Delen van de stad zitten zonder stroom.",),
        "ru": ("Поделиться властью", "Жители готовы поделиться дорогой с велосипедистами."),
        "pl": ("Udostępnij lud światu, wołał poeta.", "Miasto udostępni wieżę"),
        "sv": ("Dela makten", "Byborna vill dela bilen med staden."),
        "da": ("Del af byen uden strøm", "De vil dele bilen med byen."),
        "no": ("Del av byen uten strøm", "De vil dele bilen med byen."),
        "cs": ("Sdílet moc", "Sousedé chtějí sdílet auto."),
        "tr": ("Acıyı paylaş, dedi annesi.",),
        "ar": ("شارك رئيس البلدية في الاجتماع.",),
        "zh": ("市长在会上分享了他的看法。",),
        "ja": ("市長は会議で情報を共有した。", "シェアハウス"),
    },
)  # fmt: skip
