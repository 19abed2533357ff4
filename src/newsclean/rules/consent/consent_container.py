"""The dialog of a consent platform, as its markup names it."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Label, Need, Phase, RunRule
from newsclean.rules.containers import named_parts
from newsclean.view import View

# Consent platforms put their own names on what they add to a page.
PLATFORMS = frozenset(
    "onetrust otsdk cookiebot didomi usercentrics quantcast qccmp trustarc truste iubenda cookielaw cookieyes "
    "borlabs complianz cookiefirst sourcepoint osano cookiescript klaro tarteaucitron axeptio termly".split()
)
CONSENT = frozenset(("consent", "gdpr", "ccpa", "cookie", "cookies"))
DIALOG = frozenset(
    "banner bar dialog modal popup overlay notice notification manager preferences settings popin layer".split()
)
# A page about cookies may be called so too; its text is the page.
LARGEST_SHARE_OF_PAGE = 0.5  # of its words
MOST_WORDS_BY_NAME = 400  # of a part that no platform names


def finds(view: View) -> Iterator[int]:
    """Give the blocks of such dialogs."""
    total = sum(view.words)
    for container, members in named_parts(view, is_dialog, PLATFORMS | CONSENT).items():
        size = sum(view.words[index] for index in members)
        named = not PLATFORMS.isdisjoint(view.page.containers[container].hints)
        if size <= LARGEST_SHARE_OF_PAGE * total and (named or size <= MOST_WORDS_BY_NAME):
            yield from members


def is_dialog(hints: frozenset[str]) -> bool:
    """Tell whether the words of a class or id name a consent dialog."""
    return not PLATFORMS.isdisjoint(hints) or not (CONSENT.isdisjoint(hints) or DIALOG.isdisjoint(hints))


ARTICLE = (
    "<article><h1>Bakers of Kirkdale go back to sourdough</h1>"
    "<p>Three bakers in Kirkdale have given up yeast altogether, and their customers queue around the corner for the loaves.</p>"
    "<p>The oldest of them keeps a starter that his grandmother brought over the mountains in a jar, wrapped in her coat.</p>{}</article>"
)
WORDS = "<p>We and our partners store information on your device.</p><p>Strictly necessary</p>"

RULE = RunRule(
    id="consent-container",
    label=Label.CONSENT,
    why="the markup calls the part of the page it stands in a consent dialog",
    finds=finds,
    phase=Phase.BLOCK,
    need=Need.HTML,
    cases=(
        Case(html=f"<body>{ARTICLE.format('')}<div id='onetrust-consent-sdk'><div>{WORDS}</div></div></body>", claims=(3, 4)),
        Case(html=f"<body><div class='cookie-banner'>{WORDS}</div>{ARTICLE.format('')}</body>", claims=(0, 1)),
        # A recipe for cookies, and a page that is all about consent.
        Case(html=f"<body>{ARTICLE.format('<div class=cookies><p>Roll the dough for the cookies thinly.</p></div>')}</body>", claims=()),
        Case(html=f"<body><div class='cookie-notice'>{ARTICLE.format('')}</div></body>", claims=()),
    ),
)  # fmt: skip
