"""A line that says where in the site the page is: "Home > News > Politics"."""

import re

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.lexicon.sections import HOME_WORDS, is_known
from newsclean.model import Block, BlockRule, Kind, Label
from newsclean.rules.matching import words

CELL = Kind.CELL

# Folding makes a plain quote of the guillemet that many sites use as an arrow.
ARROW = re.compile(r"\s*[>\u203a\u2192\u25b8\u25ba]+\s*|\s\"\s")
HAS_ARROW = re.compile(r"[>\u203a\u2192\u25b8\u25ba\"]")  # a quick look before the split
BAR = re.compile(r"\s*[/|\u00b7\u2022\\]\s*|\s-\s")
YOU_ARE_HERE = LazyPattern(
    r"(?:you are here|sie sind hier|vous [eê]tes ici|est[aá] (?:usted )?aqu[ií]|ti trovi qui|você está aqui|je bent hier|вы здесь) ?[:>/\"-]+ *(?=\w)"
)
SIGNS = re.compile(r"[>\u203a\u2192\u25b8\u25ba/|\u00b7\u2022\\:]|\s[\"-]\s")
MOST_PARTS = 9
MOST_WORDS_OF_SECTION = 5


def matches(block: Block) -> bool:
    """Tell whether the block is a path of sections; its last part may be the article's title."""
    folded = block.folded
    if block.kind is CELL or SIGNS.search(folded) is None:
        return False
    if YOU_ARE_HERE.pattern.match(folded):
        return True
    path = folded.strip(' >\u203a"/|')
    arrows = ARROW.split(path) if HAS_ARROW.search(path) else [path]
    parts = arrows if len(arrows) > 1 else BAR.split(folded.strip(" /|"))
    if not 2 <= len(parts) <= MOST_PARTS or not all(parts):
        return False
    if any(part.count(" ") >= MOST_WORDS_OF_SECTION for part in parts[:-1]):
        return False
    home = parts[0] in HOME_WORDS
    known = sum(is_known(part) for part in parts[1:])
    if len(arrows) > 1:
        return home or (is_known(parts[0]) and (known > 0 or len(parts) > 2))
    # A bar is common in other lines too: "Home / Away", "Music / Film".
    return not block.sentence and (known > 0 if home else known > 1 and is_known(parts[0]))


RULE = BlockRule(
    id="breadcrumb",
    label=Label.NAVIGATION,
    why="the whole block is a path through the site's sections",
    matches=matches,
    # Either a sign, or the first part with what folding makes of a guillemet.
    triggers=words("> / | › → ▸ ►")
    | frozenset(word for word in HOME_WORDS if word.isalpha())
    | words("page hier ici aquí aqui qui здесь página"),
    min_words=2,
    max_words=30,
    claims={
        "en": ("Home > News > Politics", "Home / Sport / Football", "Home » Business » Ferry line sold for a pound", "You are here: Home / News", "News › World › Europe", "Home | News | Local"),
        "de": ("Startseite > Politik > Ausland", "Startseite / Sport / Fußball", "Sie sind hier: Startseite"),
        "fr": ("Accueil > Politique", "Accueil » Monde » Europe", "Vous êtes ici : Accueil"),
        "es": ("Inicio > Deportes > Fútbol", "Portada / Economía"),
        "it": ("Home > Cronaca > Milano",),
        "pt": ("Página inicial > Economia",),
        "nl": ("Voorpagina > Sport > Voetbal",),
        "ru": ("Главная > Новости > Политика",),
        "ar": ("الرئيسية > أخبار > سياسة",),
        "zh": ("首页 > 新闻 > 国际",),
        "ja": ("ホーム > ニュース > 政治",),
    },
    leaves={
        "en": ("Home / Away", "He drove home - and the politics followed him.", "Music / Film", "Business - what next for the port", '"Home" is where the "news" is not.'),
        "de": ("Start - Ziel - Sieg", "Politik / Macht", "Die Welt > die Stadt"),
        "fr": ("Accueil - un mot oublié", "Politique : le retour"),
        "es": ("Inicio - Final", "Portada de lujo"),
        "it": ("Home page nuova per il comune", "Cronaca > poesia"),
        "pt": ("Início / Fim",),
        "nl": ("Voorpagina - achterpagina",),
        "ru": ("Главная новость дня - дождь",),
        "ar": ("الرئيسية والفرعية",),
        "zh": ("首页改版了",),
        "ja": ("ホームで勝つ",),
    },
)  # fmt: skip
