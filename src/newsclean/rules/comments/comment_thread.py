"""The thread of comments below an article, as the markup names it."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.model import Case, Kind, Label, Need, RunRule
from newsclean.rules.containers import named_parts
from newsclean.rules.runs import title_index
from newsclean.view import BOILERPLATE, View, hints_of_page, prose_of_page

HEADING = Kind.HEADING

THREAD = frozenset(("comments", "commentlist", "commentarea", "commentthread", "commtree", "disqus"))
PLURAL = frozenset(("list", "thread", "section", "area", "container", "wrapper"))
# In a forum or among questions, answers are what the page is for.
FORUM_WORDS = frozenset(("forum", "forums", "answers"))
FORUM_TYPES = ("forum", "qapage", "product")
# What comments are about must stand above them.
LEAST_PROSE_ABOVE = 300  # characters
LEAST_SHARE_ABOVE = 0.15  # of the prose of the thread


def finds(view: View) -> Iterator[int]:
    """Give the blocks of such threads."""
    parts = named_parts(view, is_thread, THREAD | {"comment"})
    if not parts or is_forum(view):
        return
    title = title_index(view) or 0
    lengths = {index: len(view.blocks[index].text) for index in view.of_page(prose_of_page)}
    for part, members in parts.items():
        start, end = members[0], members[-1]
        signs = has_comment(view, part) + is_headed(view, start)
        if start <= title <= end or not signs:
            continue  # a wrapper of the page, or a chapter about comments
        above = sum(size for index, size in lengths.items() if title <= index < start)
        within = sum(size for index, size in lengths.items() if start <= index <= end)
        # Below its heading a thread may follow an article of a few lines.
        least = LEAST_PROSE_ABOVE if signs == 1 else 1
        if above >= max(least, LEAST_SHARE_ABOVE * within):
            yield from members


def is_thread(hints: frozenset[str]) -> bool:
    """Tell whether the words of a class or id name a thread of comments."""
    return not THREAD.isdisjoint(hints) or ("comment" in hints and not PLURAL.isdisjoint(hints))


def has_comment(view: View, part: int) -> bool:
    """Tell whether a part of the page holds a container that is called one comment."""
    members = view.page.containers[part + 1 :]
    inside = {part}
    for container in members:
        if container.parent not in inside:
            return False
        if "comment" in container.hints:
            return True
        inside.add(container.index)
    return False


def is_headed(view: View, start: int) -> bool:
    """Tell whether a part of the page begins with a heading that a rule has dropped, or stands below one: "3 comments"."""
    return any(
        view.blocks[index].kind is HEADING and view.roles[index] is BOILERPLATE
        for index in (start - 1, start)
        if index >= 0
    )


def is_forum(view: View) -> bool:
    """Tell whether the page is a thread itself, by its declared type or its class names."""
    types = [candidate.value.lower() for candidate in view.page.facts.get("type", ())]
    if any(name in declared for declared in types for name in FORUM_TYPES):
        return True
    return any(not FORUM_WORDS.isdisjoint(hints) for hints in view.of_page(hints_of_page))


ARTICLE = (
    "<article><h1>Lock at Sandmere fails for the third time</h1>"
    "<p>The lock at Sandmere jammed on Thursday for the third time in a month, and forty barges had to wait until dark.</p>"
    "<p>Divers found that a chain had slipped from its wheel, as it had in the two weeks before, the harbour office said.</p>"
    "<p>A new wheel has been ordered from a foundry in Elsin, which promised to deliver it before the first frost comes.</p></article>"
)
THREAD_OF_TWO = (
    "<ol class='comment-list'><li class='comment'><p>Old Bargee</p><p>They should have bought the wheel ten years ago, when it was half the price.</p></li>"
    "<li class='comment'><p>Lockkeeper's daughter</p><p>My father told them so every single winter, and nobody ever listened to him.</p></li></ol>"
)

RULE = RunRule(
    id="comment-thread",
    label=Label.COMMENTS,
    why="the markup calls the part of the page it stands in comments, and the article is above it",
    finds=finds,
    repeats=False,
    need=Need.HTML,
    cases=(
        Case(html=f"<body>{ARTICLE}<div id='comments'>{THREAD_OF_TWO}</div></body>", claims=(4, 5, 6, 7)),
        Case(html=f"<body>{ARTICLE}{THREAD_OF_TWO}</body>", claims=(4, 5, 6, 7)),
        Case(
            html=f"<body>{ARTICLE}<h3>2 comments</h3><div id='comments'><p>They should have bought the wheel ten years ago.</p><p>My father told them so.</p></div></body>",
            claims=(5, 6),
        ),
        Case(
            html="<body><h1>Lock fails</h1><p>The lock at Sandmere jammed on Thursday for the third time in a month, the harbour office said.</p><h3>1 comment</h3><ol class='comment-list'><li class='comment'><p>My father told them so.</p></li></ol></body>",
            claims=(3,),
        ),
        # A wrapper of the page with such a name, comments without an article above them, a forum.
        Case(html=f"<body><div class='comments-open comments'>{ARTICLE}</div></body>", claims=()),
        Case(html=f"<body><h1>What readers say</h1>{THREAD_OF_TWO}</body>", claims=()),
        Case(html=f"<body>{ARTICLE}<section id='review-comments'><p>Comments by reviewers are answered within a week, as the rules of the house demand.</p></section></body>", claims=()),
        Case(html=f"<meta property='og:type' content='forum'><body>{ARTICLE}<div id='comments'>{THREAD_OF_TWO}</div></body>", claims=()),
        Case(html=f"<body class='forum'>{ARTICLE}<div id='comments'>{THREAD_OF_TWO}</div></body>", claims=()),
    ),
)  # fmt: skip
