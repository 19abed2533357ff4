"""News agencies and papers, as bylines and datelines name them."""

from __future__ import annotations

from newsclean.read.shape import fold

# Names that are an agency wherever a byline or a dateline has them, folded.
AGENCY_NAMES = frozenset(
    name.strip()
    for name in """
    associated press; the associated press; ap; ap news; reuters; thomson reuters; reuters staff; afp; agence france-presse;
    agence france presse; upi; united press international; bloomberg; bloomberg news; pa; pa media; press association;
    pa news agency; cp; the canadian press; canadian press; la presse canadienne; aap; australian associated press; tns;
    tribune news service; tribune content agency; states newsroom; kff health news; stacker; cnn wire; cnn newsource;
    dpa; deutsche presse-agentur; dpa-afx; dpa/tmn; kna; epd; sid; apa; austria presse agentur; sda; keystone-sda; ats;
    dts nachrichtenagentur; reuters/dpa; afp/dpa; dpa/afp; ap/dpa; efe; agencia efe; europa press; agencias; ansa; adnkronos; agi;
    lapresse; askanews; lusa; agencia lusa; agencia brasil; agência brasil; agência lusa; belga; anp; novum; tt; tt-ritzau;
    ritzau; ntb; stt; pap; čtk; ctk; mti; tanjug; hina; beta; agerpres; mediafax; bta; ana-mpa; ukrinform; unian; interfax;
    interfax-ukraine; tass; ria novosti; риа новости; тасс; интерфакс; укринформ; xinhua; xinhua news agency; 新华社; 中新社;
    kyodo; kyodo news; 共同通信; 共同; jiji press; 時事通信; 時事; yonhap; yonhap news agency; 연합뉴스; pti; press trust of india; ani;
    ians; antara; bernama; anadolu agency; anadolu ajansı; aa; irna; wam; spa; mena; petra; qna; وكالة الأنباء الفرنسية; رويترز;
    أ ف ب; ap/reuters; epa; prensa latina; notimex; telam; télam; associated press news; sputnik; inter press service;
    religion news service; catholic news agency; pro publica; propublica; the conversation; stat; reuters health
    """.replace("\n", " ").split(";")
    if name.strip()
)  # fmt: skip

ABBREVIATIONS = frozenset("AP AFP Reuters dpa UPI EFE ANSA APA SDA TASS".split())

# Words that end the name of a paper, a broadcaster or a desk and no person's name.
OUTLET_WORDS = frozenset(
    """news times post journal tribune gazette herald press agency magazine today newsroom newspaper newspapers media network wire wires
    newswire service services chronicle courier dispatch examiner globe guardian inquirer independent mirror monitor observer register
    reporter review sentinel standard star sun telegraph telegram weekly daily ledger record argus echo bugle messenger pioneer dealer transcript intelligencer clarion statesman recorder packet bulletin banner advocate beacon bee citizen eagle
    enterprise leader mercury republic union radio tv zeitung nachrichten tageblatt anzeiger kurier presse blatt rundschau
    nachrichtenagentur agentur diario periódico noticias agencia giornale jornal krant dagblad tidning avis gazeta новости газета""".split()
)
MOST_OUTLET_WORDS = 7
LONGEST_OUTLET = 60  # characters
SMALL_WORDS = frozenset(
    "of the and for in on & der die das des und für de la le les du el los y il e del da do van het en".split()
)


def is_agency(text: str) -> bool:
    """Tell whether the whole text names a news agency."""
    name = fold(text).strip(" .()")
    if name in AGENCY_NAMES:
        return True
    # "AFP Deutschland", "dpa Berlin": an abbreviation as printed, and its branch.
    first, _, branch = text.strip(" .()").partition(" ")
    return first in ABBREVIATIONS and branch.isalpha() and branch.istitle()


def is_outlet(text: str) -> bool:
    """Tell whether the whole text looks like the name of a paper, a broadcaster or an agency."""
    if len(text) > LONGEST_OUTLET or not text[:1].isupper():
        return False
    words = text.split()
    if words[-1].lower() in OUTLET_WORDS:
        return len(words) <= MOST_OUTLET_WORDS and all(not w[0].islower() or w in SMALL_WORDS for w in words)
    return is_agency(text)
