"""Whether a pitch is the site's own, or a feature of what the article is about."""

from __future__ import annotations

import re

from newsclean.model import Block, Kind
from newsclean.rules.matching import BUTTON_LINK_DENSITY

# With these the site speaks of itself and of what it publishes.
SITE_WORDS = frozenset(
    """our us we this news story stories article articles post posts journalism reporting newsletter newsletters
    subscribe subscriber subscribers subscribed subscription member members membership supporter edition paper whatsapp
    telegram youtube channel nos notre actualité nuestro nuestra nuestros nuestras boletín noticias artículos
    unser unsere nachrichten eilmeldungen artikel abo abonnent abonnieren abonniere notícias""".split()
)
MOST_WORDS_OF_BUTTON = 3
WORD = re.compile(r"[^\W\d_]+")


def is_feature(block: Block) -> bool:
    """Tell whether "Get notifications when the tide turns" may be a feature, in an article's list or text.

    It is longer than a button, an item of a list or a sentence, no link, and has no word of a site about itself.
    """
    if block.words <= MOST_WORDS_OF_BUTTON or block.link_density >= BUTTON_LINK_DENSITY:
        return False
    if block.kind is not Kind.LIST_ITEM and not block.plain.endswith("."):
        return False
    return SITE_WORDS.isdisjoint(WORD.findall(block.folded))
