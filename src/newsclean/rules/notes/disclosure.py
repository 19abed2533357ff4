"""The note that says what interest the writer or the publisher has in the matter."""

from newsclean.model import BlockRule, Label, Role
from newsclean.rules.matching import BlockStart, words

RULE = BlockRule(
    id="disclosure",
    label=Label.NOTES,
    why="the block discloses an interest of the writer or the publisher",
    matches=BlockStart(
        {
            "en": (
                r"(?:full |financial |advertiser |advertising |affiliate |conflict of interest |required |important |editorial )?(?:(?:disclosures?|disclosure statement)\s?(?::|-|$)|conflicts? of interest\s?:)",
                r"(?:the |neither the )?(?:authors?|writer|analyst|contributor|columnist)s?(?: of this (?:article|story|post))?(?: nor .{0,40})?,? (?:does not|do not|did not|has no|have no|own|owns|holds|hold|may hold|has a|declares? no|reports? no|works? for no)\b[^,.]{0,100}\b(?:shares|positions?|stocks?|securities|funding|conflicts?|interests?|stake|consult)\b",
                r"(?:i|we|[\w.' -]{3,50}) (?:has|have|hold|holds|own|owns) (?:no|a|an|positions|shares).{0,40}(?:position|shares|stock)s? in (?:any of the|the|all)? ?(?:stocks|companies|securities|funds)? ?mentioned",
                r"the .{2,40} (?:has|have) a disclosure policy",
                r"this (?:story|article|reporting|coverage|series|project) (?:receives?|is (?:supported|funded|made possible)|was (?:supported|funded|produced with|made possible)|gets) (?:financial )?(?:support|funding|in part |by |with )(?!.{0,80}\b(?:readers|listeners|viewers|people) like you).{0,160}(?:foundation|grant|fund|fellowship|donors|readers|philanthrop|institute)",
            ),
            "de": (
                r"(?:offenlegung|interessenkonflikte?|hinweis auf interessenkonflikte)\b.{0,40}:",
                r"(?:der|die) autor(?:in)? (?:hält|besitzt|erklärt|gibt an)\b.{0,60}(?:aktien|anteile|interessenkonflikte?|positionen)",
            ),
            "fr": (
                r"(?:déclaration d'intérêts|conflits? d'intérêts|transparence)\s?:",
                r"l'(?:auteur|autrice|auteure) (?:ne )?(?:détient|possède|déclare)\b.{0,60}(?:actions|parts|intérêts?)",
            ),
            "es": (
                r"(?:declaración de (?:intereses|transparencia)|conflictos? de intereses)\s?:",
                r"(?:el autor|la autora) (?:no )?(?:posee|tiene|declara)\b.{0,60}(?:acciones|intereses|participación)",
            ),
        }
    ),
    triggers=words(
        "disclosure disclosures conflict conflicts author authors writer analyst contributor columnist mentioned shares position positions supported funded foundation grant grants fellowship "
        "offenlegung interessenkonflikt interessenkonflikte aktien anteile positionen intérêts actions transparence intereses transparencia acciones participación"
    ),
    max_words=90,
    claims={
        "en": (
            "Disclosure: The author's sister works for the bridge company.",
            "Full disclosure: I own shares in two of the banks.",
            "Jane Doe has no position in any of the stocks mentioned.",
            "The author does not hold shares in any company named in this article.",
            "This story was supported by a grant from the Example Foundation.",
            "This series was funded by the readers of the Lakeside Courier.",
        ),
        "de": (
            "Offenlegung: Die Autorin hält Anteile an der Firma.",
            "Der Autor hält keine Aktien der genannten Unternehmen.",
        ),
        "fr": (
            "Déclaration d'intérêts : l'autrice détient des parts de la société.",
            "L'auteur ne détient pas d'actions des sociétés citées.",
        ),
        "es": (
            "Declaración de intereses: la autora trabaja para la empresa.",
            "El autor no posee acciones de las empresas citadas.",
        ),
    },
    leaves={
        "en": (
            "The disclosure of the letters cost the minister his post.",
            "This story was supported by readers like you, and by no foundation.",
            "This reporting is made possible by listeners like you and the Example Fund.",
            "The author has no regrets about the book, and its readers share none.",
            "The company has no position in the market for small boats.",
            "The museum was funded by the state, a bank and a club of rowers.",
            "Conflicts of interest are common on small councils, the audit found.",
        ),
        "de": ("Die Offenlegung der Briefe kostete ihn das Amt.", "Die Autorin hält eine Rede am Montag."),
        "fr": ("Les conflits d'intérêts sont fréquents, selon le rapport.", "L'auteur possède un chien."),
        "es": ("Los conflictos de intereses son frecuentes, según el informe.", "El autor tiene un perro."),
    },
    role=Role.NOTE,
)
