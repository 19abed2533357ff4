"""A menu that an extractor left on one line: "Home News Sports Contact us"."""

from newsclean.lexicon.sections import MENU_WORDS, SECTION_WORDS, is_known, spell_entries, split_entries, trim
from newsclean.model import Block, BlockRule, Kind, Label

CELL = Kind.CELL
PREFORMATTED = Kind.PREFORMATTED

ONLY_MENU = MENU_WORDS - SECTION_WORDS
FEWEST_ENTRIES = 4
# Entries that are words of any prose too; a menu of this length has others.
COMMON = frozenset(
    "more about start app apps help links press legal support plus más mais meer mehr aide services shop store staff parole".split()
)
SHARE_OF_KNOWN = 0.75


def matches(block: Block) -> bool:
    """Tell whether nearly all of the block is names of sections and menu entries, one after the other."""
    if block.words < FEWEST_ENTRIES or block.sentence or block.kind in (CELL, PREFORMATTED):
        return False
    entries = split_entries(block.folded)
    if len(entries) < FEWEST_ENTRIES:
        entries = spell_entries(trim(block.folded).split()) or []
    if len(entries) < FEWEST_ENTRIES:
        return False
    known = sum(is_known(entry) for entry in entries)
    return known >= SHARE_OF_KNOWN * len(entries) and not ONLY_MENU.isdisjoint(entries)


RULE = BlockRule(
    id="menu-line",
    label=Label.NAVIGATION,
    why="the whole block is entries of a menu, one after the other",
    matches=matches,
    triggers=frozenset(word for word in ONLY_MENU if word.isalpha() and word not in COMMON)
    | frozenset(("contact", "edition", "paper", "über", "quiénes", "propos", "somos", "mentions")),
    min_words=4,
    max_words=60,
    claims={
        "en": (
            "Home News Sports Weather Contact us",
            "Home | Politics | World | Business",
            "News • Opinion • Obituaries • Classifieds • E-edition",
        ),
        "de": ("Startseite Politik Wirtschaft Sport", "Politik | Kultur | Sport | Impressum"),
        "fr": ("Accueil Politique Monde Culture Sport", "Accueil | Société | Économie | Contact"),
        "es": ("Inicio Política Deportes Cultura", "Portada | Economía | Sociedad | Opinión"),
        "ru": ("Главная Политика Экономика Спорт",),
    },
    leaves={
        "en": (
            "Home news travels fast",
            "Music Film Theater Dance",
            "Politics, business, sport and more at home",
            "Contact Sport Weather Warning",
        ),
        "de": ("Politik Wirtschaft Sport", "Suche nach Kultur in der Stadt"),
        "fr": ("Contact avec la tour perdu", "Politique Monde Culture Sport"),
        "es": ("Inicio de la temporada de deportes", "Política Economía Cultura"),
        "ru": ("Главная политика спорта", "Политика Экономика Спорт"),
    },
)
