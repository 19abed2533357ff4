"""How long an article takes to read or to hear."""

from newsclean.model import BlockRule, Label
from newsclean.rules.matching import WholeBlock, words

RULE = BlockRule(
    id="min-read",
    label=Label.COUNTERS,
    why="the whole block says how long the article takes to read",
    matches=WholeBlock(
        {
            "en": (
                r"(?:(?:estimated )?(?:reading|read) time\W{0,3})?(?:about |less than )?(?:\d{1,3}|an?|one|two|three|four|five)[ -]?(?:-\d{1,2} )?(?:min(?:ute)?s?)\.?[ -]?(?:read(?:ing time)?|to read|listen)",
                r"(?:estimated )?(?:reading|read|listening) time\W{0,3}(?:about |less than )?(?:\d{1,3}|a|one) ?(?:min(?:ute)?s?\.?|m)(?: \d{1,2} ?(?:seconds?|secs?|s))?",
                r"(?:estimated )?(?:reading|read) time",
                "min read",
                r"read(?: this)? in \d{1,2} min(?:ute)?s?",
            ),
            "de": (
                r"(?:lesezeit|lesedauer|hördauer)\W{0,3}(?:ca\.? ?|etwa )?\d{1,3} ?min(?:uten?)?\.?",
                r"\d{1,3} ?min(?:uten?)?\.? (?:lesezeit|lesedauer|zu lesen)",
                "lesezeit",
                "lesedauer",
            ),
            "fr": (
                r"(?:temps|durée) de lecture ?\W{0,3}(?:environ )?\d{1,3} ?min(?:utes?)?\.?",
                r"(?:lecture|à lire en|lire en) ?:? ?\d{1,3} ?min(?:utes?)?\.?",
                r"\d{1,3} ?min(?:utes?)? de lecture",
                "temps de lecture",
            ),
            "es": (
                r"tiempo (?:estimado )?de lectura\W{0,3}\d{1,3} ?min(?:utos?)?\.?",
                r"\d{1,3} ?min(?:utos?)?\.? (?:de lectura|de lectura aproximada|lectura)",
                "tiempo de lectura",
            ),
            "it": (r"tempo di lettura\W{0,3}\d{1,3} ?min(?:ut[oi])?\.?", r"\d{1,3} ?min(?:ut[oi])? di lettura"),
            "pt": (r"tempo de leitura\W{0,3}\d{1,3} ?min(?:utos?)?\.?", r"\d{1,3} ?min(?:utos?)? de leitura"),
            "nl": (
                r"(?:leestijd|leesduur)\W{0,3}\d{1,3} ?min(?:uten|uut)?\.?",
                r"\d{1,3} ?min(?:uten|uut)?\.? (?:leestijd|lezen)",
            ),
            "ru": (
                r"время (?:чтения|на чтение)\W{0,3}\d{1,3} ?мин(?:ут[аы]?)?\.?",
                r"\d{1,3} ?мин(?:ут[аы]?)?\.? (?:чтения|на чтение)",
            ),
        }
    ),
    triggers=words(
        "read reading listen listening lesezeit lesedauer hördauer lesen lecture lire lectura lettura leitura leestijd leesduur lezen чтения чтение"
    ),
    max_words=9,
    claims={
        "en": (
            "5 min read",
            "• 3 minute read",
            "Reading time: 4 minutes",
            "Estimated read time: 2 minutes",
            "8-minute read",
            "12 MIN READ",
        ),
        "de": ("Lesezeit: 3 Minuten", "4 Min. Lesezeit", "Lesedauer: ca. 5 Min."),
        "fr": ("Temps de lecture : 3 min", "3 minutes de lecture", "Lecture 2 min."),
        "es": ("Tiempo de lectura: 4 min", "3 min de lectura"),
        "it": ("Tempo di lettura: 3 minuti", "2 minuti di lettura"),
        "pt": ("Tempo de leitura: 3 min", "4 minutos de leitura"),
        "nl": ("Leestijd: 3 minuten", "4 min. lezen"),
        "ru": ("Время чтения: 3 минуты", "4 мин. на чтение"),
    },
    leaves={
        "en": ("It took him five minutes to read the verdict.", "A good read", "The clerk read for 5 minutes."),
        "de": ("Die Lesezeit der Messe beträgt drei Tage.", "Er wollte 5 Minuten lesen."),
        "fr": ("La lecture du verdict a duré 3 minutes.", "Une lecture de vacances"),
        "es": ("La lectura del fallo duró 4 minutos.", "Un tiempo de lectura y calma"),
        "it": ("La lettura della sentenza è durata 3 minuti.", "Una lettura estiva"),
        "pt": ("A leitura da sentença durou 3 minutos.", "Um clube de leitura"),
        "nl": ("Het lezen van het vonnis duurde 3 minuten.", "Samen lezen"),
        "ru": ("Чтение приговора заняло 3 минуты.", "Круг чтения"),
    },
)
