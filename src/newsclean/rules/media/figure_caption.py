"""The caption of a figure that says so: "Figure 3: The lock in winter", "Abbildung 2: ...", "Image caption, ..."."""

from newsclean.model import Block, BlockRule, Kind, Label, Role
from newsclean.rules.matching import BlockStart, words

PARAGRAPH = Kind.PARAGRAPH
CAPTION = Kind.CAPTION

# The number, a sign behind it, and a description: "Figure 3 shows" is a sentence of the article.
NUMBERED = r" ?\d{1,3}(?:[-.]\d{1,3})?[a-z]?(?: ?[:|]|\.| -) ?(?=[^\W\d])"
NAMED = r" ?: ?(?=[^\W\d])"

START = BlockStart(
    {
        "en": (rf"(?:figure|fig\.?|photo|image){NUMBERED}", r"(?:image|media|video) caption,? (?=[^\W\d])"),
        "de": (rf"(?:abbildung|abb\.?|bild|foto){NUMBERED}", rf"(?:abbildung|abb\.|beitragsbild|titelbild){NAMED}"),
        "fr": (rf"(?:figure|fig\.?|illustration){NUMBERED}",),
        "es": (rf"(?:figura|fig\.?|imagen){NUMBERED}",),
        "it": (rf"(?:figura|fig\.?){NUMBERED}",),
        "pt": (rf"(?:figura|fig\.?|imagem){NUMBERED}",),
        "nl": (rf"(?:figuur|afbeelding|fig\.?|afb\.?){NUMBERED}",),
        "ru": (rf"(?:рисунок|рис\.?){NUMBERED}",),
    }
)  # fmt: skip


def is_figure_caption(block: Block) -> bool:
    """Tell whether a paragraph begins as the caption of a figure does."""
    return block.kind in (PARAGRAPH, CAPTION) and START(block)


RULE = BlockRule(
    id="figure-caption",
    label=Label.MEDIA,
    why="it begins with the name or the number of a figure, as captions do",
    matches=is_figure_caption,
    triggers=words(
        "figure fig photo image media video abbildung abb bild foto beitragsbild titelbild illustration figura imagen imagem figuur afbeelding afb рисунок рис"
    ),
    min_words=3,
    max_words=90,
    claims={
        "en": ("Figure 3: The lock at Sandmere in winter", "Fig. 2. Water level by month", "Photo 4: Holm at the pump", "Image caption, The ferry takes nine cars a day"),
        "de": ("Abbildung 4: Schichten im Schnee", "Abb. 2: Pegel der Elsin", "Abbildung: Der Pegel im Vergleich", "Beitragsbild: Titelseite des Hafenboten"),
        "fr": ("Figure 3 : L'écluse en hiver", "Fig. 2. Niveau de la rivière"),
        "es": ("Figura 3: La esclusa en invierno",),
        "it": ("Figura 3: La chiusa in inverno",),
        "pt": ("Figura 3: A comporta no inverno",),
        "nl": ("Figuur 3: De sluis in de winter", "Afb. 2: De waterstand per maand"),
        "ru": ("Рис. 3. Шлюз зимой", "Рисунок 2: Уровень воды"),
    },
    leaves={
        "en": ("Figure 3 shows the lock in winter.", "Figure it out: the bridge is shut.", "Fig trees line the road.", "Photo finish: Holm wins by an inch", "The image caption, he said, was wrong."),
        "de": ("Abbildung 4 zeigt die Schichten im Schnee.", "Bild dir eine Meinung: so geht es.", "Bild: ein Wort mit vier Buchstaben"),
        "fr": ("La figure 3 montre l'écluse.", "Figure libre : le patin aux mondiaux"),
        "es": ("La figura 3 muestra la esclusa.", "Figura clave: el portero"),
        "it": ("La figura 3 mostra la chiusa.", "Figura chiave: il portiere"),
        "pt": ("A figura 3 mostra a comporta.", "Figura central: o goleiro"),
        "nl": ("Figuur 3 toont de sluis.", "Afbeelding van een stad in nood"),
        "ru": ("Рисунок ребёнка: море и маяк", "На рисунке 3 показан шлюз."),
    },
    role=Role.CAPTION,
)  # fmt: skip
