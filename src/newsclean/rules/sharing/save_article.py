"""The buttons that save an article, read it aloud, or change how it is shown."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import Button, WholeBlock, words

ARTICLE = r"(?:article|story|post|page)"
PHRASES = WholeBlock(
    {
        "en": (
            rf"(?:save|bookmark)(?: (?:this|the))? {ARTICLE}(?: for later)?|(?:save|bookmark)(?: (?:this|it))? for later|bookmark(?: this)?|save to (?:reading list|favou?rites|my list|bookmarks|pocket)|(?:read|save) later",
            rf"(?:add|added|save|saved) (?:this {ARTICLE} )?to (?:your |my )?(?:favou?rites|bookmarks|reading list|saved (?:articles|stories|items)|list)|(?:my )?(?:saved|bookmarked) (?:articles|stories)|{ARTICLE} (?:saved|bookmarked)",
            rf"remove (?:from )?(?:favou?rites|bookmarks?|saved (?:articles|stories)|reading list)|unsave(?: {ARTICLE})?|already saved",
            rf"(?:listen|listen to|hear|play|pause)(?: (?:this|the))? (?:{ARTICLE}|audio)(?: (?:now|here))?(?:\W{{1,3}}\d{{1,3}}(?::\d\d| min(?:utes)?))?|listen (?:now|here)(?: to this {ARTICLE})?|listen to this|read (?:this )?{ARTICLE} (?:aloud|out loud)|audio version",
            r"(?:increase|decrease|reset|change|adjust) (?:the )?(?:font|text)(?: size)?|(?:font|text) size(?: ?[-+a]){0,4}|(?:larger|smaller) text|a a a",
            rf"gift (?:this )?{ARTICLE}|give (?:this {ARTICLE}|gift)|your browser does not support (?:the|this) audio(?: element| player)?",
        ),
        "de": (r"(?:artikel|beitrag|diesen artikel) (?:merken|speichern|anhören|vorlesen|hören|verschenken|gemerkt|gespeichert)|merken|zur merkliste(?: hinzufügen)?|(?:auf die|in die) merkliste(?: setzen)?|(?:zu|als) (?:den )?(?:favoriten|lesezeichen) (?:hinzufügen|setzen)|vorlesen|anhören", r"schriftgröße(?: (?:ändern|vergrößern|verkleinern))?"),
        "fr": (r"(?:sauvegarder|enregistrer|écouter|offrir|lire plus tard|ajouter) (?:cet article|l'article|à (?:mes|vos) favoris)(?: dans (?:mes|vos) favoris)?|lire plus tard|(?:ajouter|ajouté) (?:à (?:mes|vos) favoris|aux favoris)|taille (?:du texte|de la police)",),
        "es": (r"(?:guardar|escuchar|regalar|escucha|guarda) (?:este |esta |el |la )?(?:artículo|noticia|nota)|(?:guardar|añadir|agregar) (?:en|a) (?:mis )?favoritos|leer (?:más tarde|después)|(?:aumentar|reducir|disminuir) (?:el )?(?:tamaño de (?:la )?)?(?:fuente|letra|texto)",),
        "it": (r"(?:salva|ascolta)(?: (?:questo|l'))? ?articolo|(?:aggiungi|salva)(?: (?:ai|tra i|nei))? preferiti|leggi più tardi",),
        "pt": (r"(?:salvar|guardar|ouvir|ouça) (?:este |o )?(?:artigo|matéria|notícia|texto)|(?:adicionar|salvar) (?:aos|nos) favoritos|ler mais tarde",),
        "nl": (r"(?:artikel (?:opslaan|bewaren|beluisteren)|(?:bewaar|beluister|luister naar) (?:dit )?artikel|lees later|toevoegen aan favorieten)",),
        "ru": (r"(?:сохранить|прослушать|слушать) (?:статью|новость)|(?:добавить )?в (?:избранное|закладки)|читать позже",),
        "zh": (r"(?:收藏|朗读|收听)(?:本文|文章)|加入收藏",),
        "ja": (r"(?:この記事を)?(?:保存|ブックマーク)する|(?:お気に入りに(?:追加|登録)|あとで読む|後で読む)(?:する)?|(?:文字|フォント)サイズ(?:の変更)?|記事を聴く|記事を保存",),
    }
)  # fmt: skip
LONE = WholeBlock(
    {
        "und": (
            r"save|saved|listen|speichern|hören|sauvegarder|écouter|guardar|escuchar|salva|ascolta|salvar|opslaan|bewaren|сохранить|слушать|收藏|保存",
        )
    }
)


RULE = BlockRule(
    id="save-article",
    label=Label.SHARING,
    why="the whole block is a button to save the article, to hear it or to change how it is shown",
    matches=Button(PHRASES, LONE),
    triggers=words(
        "save saved unsave bookmark bookmarked bookmarks favorites favourites later list listen hear play pause aloud loud audio font text size gift a article story merken gemerkt speichern gespeichert anhören vorlesen hören verschenken merkliste favoriten "
        "lesezeichen schriftgröße sauvegarder enregistrer écouter offrir favoris lire taille guardar escuchar regalar escucha guarda favoritos leer fuente letra salva ascolta preferiti leggi salvar ouvir ouça ler opslaan bewaren bewaar "
        "beluisteren beluister luister lees favorieten сохранить прослушать слушать избранное закладки позже 收藏 朗读 收听 保存 ブックマーク お気に入り 読む サイズ 聴く"
    ),
    max_words=12,
    claims={
        "en": ("Save article", "Bookmark", "Listen to this article", "Add to favourites", "Save for later", "Increase font size", "Listen to this article 5 min"),
        "de": ("Artikel merken", "Artikel anhören", "Zur Merkliste hinzufügen"),
        "fr": ("Écouter cet article", "Lire plus tard", "Ajouter à mes favoris"),
        "es": ("Guardar artículo", "Escuchar esta noticia"),
        "it": ("Salva articolo", "Leggi più tardi"),
        "pt": ("Ouvir notícia", "Ler mais tarde"),
        "nl": ("Artikel opslaan", "Beluister dit artikel"),
        "ru": ("В избранное", "Читать позже"),
        "zh": ("收藏本文",),
        "ja": ("あとで読む", "ブックマークする"),
    },
    leaves={
        "en": ("Save", "Listen", "Save the bridge", "Listen to the river, she said.", "A later story"),
        "de": ("Speichern", "Merken Sie sich den Tag, sagte der Richter.", "Die Stadt will Wasser speichern."),
        "fr": ("Écouter la rivière", "Il faut sauvegarder le pont, dit le maire."),
        "es": ("Escuchar el río", "Hay que guardar agua, dijo el alcalde."),
        "it": ("Salva il ponte", "Ascolta il fiume, disse."),
        "pt": ("Ouvir o rio", "É preciso guardar água, disse o prefeito."),
        "nl": ("Luister naar de rivier, zei ze.",),
        "ru": ("Сохранить мост", "Слушать реку"),
        "zh": ("博物馆收藏了这幅画。",),
        "ja": ("市は古い橋を保存することを決めた。",),
    },
)  # fmt: skip
