"""The note that says the publisher earns when readers buy."""

from newsclean.lexicon.lazy_pattern import LazyPattern
from newsclean.model import Block, BlockRule, Label, Role
from newsclean.rules.matching import words

# Who earns speaks of itself; an article about affiliate marketing speaks of others.
OURS = LazyPattern(
    r"\b(?:we|us|our|i|my|me|(?:this|the) (?:page|post|article|story|site|website|blog|video)|some (?:links|posts)|wir|uns|unsere?n?|dieser|diesem|nous|notre|cet article|nos|nuestr[oa]s?|este artículo)\b|\b[\w.]+\.(?:com|org|net) (?:may|earns?)"
)
EARNS = LazyPattern(
    r"\b(?:earns?|earning|receives?|gets?|makes?|paid|get paid|compensated)\b.{0,60}\b(?:commissions?|compensation|kick ?back|referral fees?|affiliate fees?|affiliate revenue|portion of (?:the )?(?:sales?|revenue))\b"
    r"|\b(?:contains?|includes?|uses?|use|contain)\b (?:\w+ ){0,3}affiliate (?:links|codes)"
    r"|\b(?:commission|compensation)\b.{0,60}\b(?:if you (?:buy|purchase|click|make)|when you (?:buy|purchase|click|make)|on purchases|from (?:your )?purchases|through (?:links|our links)|from (?:our |these )?links|on orders)"
    r"|\b(?:earn|earns|receive) (?:us|me) (?:a|an|some) (?:small )?commission|\bearn from qualifying purchases"
    r"|\b(?:affiliate-?links?|partner-?links?|provisions-?links?)\b.{0,160}\b(?:provision|kommission)|\b(?:links?|käufen?|kauf)\b.{0,80}\bprovision\b|\bprovision\b.{0,120}\b(?:affiliate-?links?|partner-?links?|links?)\b"
    r"|\bliens? (?:d'affiliation|affiliés?)\b|\bcommission\b.{0,60}\b(?:si vous achetez|lorsque vous achetez|sur les achats|via (?:ces|nos) liens)"
    r"|\benlaces? de afiliad[oa]s?\b|\bcomisión\b.{0,60}\b(?:si compras|cuando compras|por (?:tus|las) compras|a través de)"
)


# The short label at the head of a blog's article, which need not say whose links they are.
LABEL = LazyPattern(
    r"[\W_]*+(?:(?:anzeige|werbung)\W{1,4})?(?:(?:enthält|beinhaltet) (?:unbezahlte |bezahlte )?(?:werbung|affiliate[- ]?links?|werbelinks?)|(?:dieser (?:beitrag|artikel|post) (?:enthält|beinhaltet) (?:unbezahlte |bezahlte |unbeauftragte )?(?:werbung|affiliate[- ]?links?|werbelinks?|produktplatzierungen?)))"
    r"(?: (?:für|und|wegen|durch|mit|von) [^.!?]{1,60})?[\W_]*(?:\(?(?:links mit )?\*?\)?)?[\W_]*\Z"
    r"|[\W_]*+(?:unbezahlte |unbeauftragte |bezahlte )?werbung,? (?:wegen|durch|da|weil|aufgrund) [^.!?]{3,60}[\W_]*\Z"
    r"|[\W_]*+(?:\*\W?)?(?:affiliate[- ]?links?|werbelinks?|(?:enthält|mit) affiliate[- ]?links?|(?:contains|with|includes) affiliate links?)[\W_]*\Z"
    r"|[\W_]*+(?:ad|sponsored|gifted)\W{1,4}(?:contains|includes) (?:affiliate links|gifted items|pr samples)[\W_]*\Z"
    r"|[\W_]*+(?:artykuł|wpis|tekst) (?:zawiera|sponsorowany\W{1,3}zawiera) (?:linki afiliacyjne|lokowanie produktu)[\W_]*\Z"
)
SHORT_NOTE = 45  # words; a longer block is a note only if it starts as one
LONGEST_NOTE = 1_000  # characters of such a block; longer words are addresses
START = 240  # characters, about two sentences
LONGEST_LABEL = 14  # words


def is_affiliate_note(block: Block) -> bool:
    """Tell whether the block says, of the publisher itself, that it earns when readers buy."""
    if block.words <= LONGEST_LABEL and LABEL.pattern.match(block.folded):
        return True
    start = block.folded[: LONGEST_NOTE if block.words <= SHORT_NOTE else START]
    return EARNS.pattern.search(start) is not None and OURS.pattern.search(start) is not None


RULE = BlockRule(
    id="affiliate-note",
    label=Label.NOTES,
    why="the block says that the publisher earns when readers buy",
    matches=is_affiliate_note,
    triggers=words(
        "werbung werbelink werbelinks sponsored gifted afiliacyjne lokowanie affiliate commission commissions compensation kickback referral qualifying affiliatelinks affiliatelink partnerlinks partnerlink provision provisionslinks affiliation affilié affiliés affilies afiliado afiliados comisión"
    ),
    max_words=90,
    claims={
        "en": (
            "We may earn a commission when you buy through links on our site.",
            "This post contains affiliate links. If you use them, we receive a small commission at no cost to you.",
            "Products are chosen by our editors. Purchases made through our links may earn us a commission.",
            "As an affiliate I earn from qualifying purchases.",
            "This article contains affiliate links.",
        ),
        "de": (
            "Dieser Artikel enthält Affiliate-Links. Wir erhalten beim Kauf eine kleine Provision.",
            "Für Käufe über unsere Links erhalten wir eine Provision vom Händler.",
            "Anzeige, enthält Affiliate Links",
            "*Werbung. Dieser Beitrag enthält Werbung für Beispielmarke.",
            "Werbung wegen Markennennung",
        ),
        "fr": (
            "Cet article contient des liens d'affiliation.",
            "Nous touchons une commission si vous achetez via nos liens.",
        ),
        "es": (
            "Este artículo contiene enlaces de afiliados.",
            "Recibimos una comisión si compras a través de nuestros enlaces.",
        ),
        "pl": ("Artykuł zawiera linki afiliacyjne",),
    },
    leaves={
        "en": (
            "The commission said that the bridge would be inspected twice a year.",
            "Agents earn a commission of 3% on every house they sell.",
            "The fund offered compensation to farmers who lost cattle.",
            "Influencers receive a commission from brands, a study found.",
        ),
        "de": (
            "Der Makler erhielt eine Provision von drei Prozent.",
            "Die Provision der Vermittler steigt.",
            "Werbung für Tabak bleibt verboten.",
            "Die Stadt enthält sich der Werbung für Tabak.",
        ),
        "fr": ("La commission d'enquête a entendu le maire.", "Le courtier touche une commission de 3 %."),
        "es": ("La comisión de investigación citó a la alcaldesa.", "El agente cobra una comisión del 3 %."),
        "pl": ("Artykuł zawiera opis mostu.", "Linki afiliacyjne to źródło dochodu, mówi bloger."),
    },
    role=Role.NOTE,
)
