"""The thread of comments below an article, as the markup names it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from newsclean.model import Block, Case, Kind, Label, Need, Role, RunRule
from newsclean.rules.containers import containers_named, named_parts, outermost, runs_of_page
from newsclean.rules.runs import title_index
from newsclean.view import BOILERPLATE, View, hints_of_page, prose_of_page

HEADING = Kind.HEADING
DATE = Role.DATE

THREAD = frozenset(("comments", "commentlist", "commentarea", "commentthread", "commtree", "disqus"))
PLURAL = frozenset(("list", "thread", "section", "area", "container", "wrapper"))
# In a forum or among questions, answers are what the page is for.
FORUM_WORDS = frozenset(("forum", "forums", "answers"))
FORUM_TYPES = ("forum", "qapage", "product")
# What comments are about must stand above them.
LEAST_PROSE_ABOVE = 300  # characters
LEAST_SHARE_ABOVE = 0.15  # of the prose of the thread
PROSE_OF_ARTICLE = 2000  # characters above, which are an article however long its thread is
# Forums declare their posts as comments on the first of them.
POSTS = frozenset(("post", "posts", "topic", "reply"))
TAGS = frozenset(("div", "li", "article", "section", "dd"))
COMMENTS = re.compile(r"\b(?:comments|kommentare|commentaires|comentarios|comentários|commenti|reacties)\b")
FEWEST_COMMENTS = 3  # one beside the other, where nothing around them is called a thread


def finds(view: View) -> Iterator[int]:
    """Give the blocks of such threads."""
    lengths = {index: len(view.blocks[index].text) for index in view.of_page(prose_of_page)}
    for members in posts_below_heading(view):
        if is_below_article(view, members, lengths, signs=1):
            yield from members
    parts = named_parts(view, is_thread, THREAD | {"comment"})
    if not (parts or has_comments(view)) or is_forum(view):
        return
    for part, members in parts.items():
        signs = has_comment(view, part) + is_headed(view, members[0])
        if signs and is_below_article(view, members, lengths, signs):
            yield from members
    for members in rows_of_comments(view, lengths):
        if is_below_article(view, members, lengths, signs=1):
            yield from members


def is_below_article(view: View, members: list[int], lengths: Mapping[int, int], signs: int) -> bool:
    """Tell whether enough prose stands above a thread, which is no wrapper of the page, nor a chapter about comments.

    Args:
        view: the snapshot.
        members: the blocks of the thread.
        lengths: characters of each prose block of the page.
        signs: what speaks for the thread. Below its heading it may follow an article of a few lines.
    """
    start, end = members[0], members[-1]
    title = title_index(view) or 0
    if start <= title <= end:
        return False
    above = sum(size for index, size in lengths.items() if title <= index < start)
    within = sum(size for index, size in lengths.items() if start <= index <= end)
    least = LEAST_PROSE_ABOVE if signs == 1 else 1
    return above >= max(least, min(PROSE_OF_ARTICLE, LEAST_SHARE_ABOVE * within))


def has_comments(view: View) -> bool:
    """Tell whether any container of the page is called a comment."""
    return "comment" in view.of_page(hints_of_page).words


def rows_of_comments(view: View, lengths: Mapping[int, int]) -> Iterator[list[int]]:
    """Give the blocks of containers that are called one comment each, side by side, with no other prose between."""
    containers = view.page.containers
    rows: dict[tuple[int, str], list[range]] = {}
    named = containers_named(view, lambda hints: "comment" in hints or is_thread(hints), THREAD | {"comment"})
    for index, blocks in outermost(view, named):
        if (
            containers[index].tag in TAGS
            and not is_thread(hints := containers[index].hints)
            and POSTS.isdisjoint(hints)
        ):
            rows.setdefault((containers[index].parent, containers[index].tag), []).append(blocks)
    for row in rows.values():
        members = [block for blocks in row for block in blocks]
        between = set(range(members[0], members[-1])).difference(members)
        comments = sum(not lengths.keys().isdisjoint(blocks) for blocks in row)
        if comments >= FEWEST_COMMENTS and between.isdisjoint(lengths):
            yield members


def posts_below_heading(view: View) -> Iterator[list[int]]:
    """Give the blocks of posts side by side, each with its date, below the heading of the comments.

    Where comments are kept by a forum, they are called its posts.
    """
    containers = view.page.containers
    named = containers_named(view, lambda hints: not POSTS.isdisjoint(hints), POSTS)
    if not named or is_declared_forum(view):
        return
    heading = next((b.index for b in view.blocks if view.roles[b.index] is BOILERPLATE and heads_comments(b)), None)
    if heading is None:
        return
    first, last = view.of_page(runs_of_page)
    rows: dict[int, list[range]] = {}
    for index in named:
        blocks = range(first[index], last[index])
        if first[index] > heading and containers[index].tag in TAGS and any(view.roles[i] is DATE for i in blocks):
            rows.setdefault(containers[index].parent, []).append(blocks)
    for row in rows.values():
        if len(row) >= FEWEST_COMMENTS:
            yield list(range(row[0].start, row[-1].stop))


def heads_comments(block: Block) -> bool:
    """Tell whether a heading speaks of comments."""
    return block.kind is HEADING and COMMENTS.search(block.folded) is not None


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
    return is_declared_forum(view) or not FORUM_WORDS.isdisjoint(view.of_page(hints_of_page).words)


def is_declared_forum(view: View) -> bool:
    """Tell whether the page declares that it is a thread itself."""
    types = [candidate.value.lower() for candidate in view.page.facts.get("type", ())]
    return any(name in declared for declared in types for name in FORUM_TYPES)


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

ONE = "<div class='comment'><p>Old Bargee</p><p>They should have bought the wheel ten years ago, when it was half the price.</p></div>"
TWO_OF_THREE = ONE * 2 + "<div class='comment-button'><p>Write one</p></div>"
ROW_OF_THREE = ONE * 3
AMID_PROSE = (
    f"{ONE * 2}<p>The keeper read both letters aloud and laughed until the barges had to wait once more.</p>{ONE}"
)
POST = "<div class='post reply'><p>Posted 12 August 2024, 9:30 am</p><p>Old Bargee</p><p>They should have bought the wheel ten years ago, when it was half the price.</p></div>"
IN_FORUM = "<body class='article_in_forums'>"
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
        # Nothing around them is called a thread.
        Case(html=f"<body>{ARTICLE}<div>{ROW_OF_THREE}</div></body>", claims=(4, 5, 6, 7, 8, 9)),
        Case(html=f"<body>{ARTICLE}<div>{ROW_OF_THREE}<div class='comment'><p>Hear, hear!</p></div></div></body>", claims=tuple(range(4, 11))),
        # Comments that a forum keeps are called its posts; each has its date.
        Case(html=f"{IN_FORUM}{ARTICLE}<h2>Comments</h2><div id='rated'>{POST * 3}</div></body>", claims=(6, 7, 9, 10, 12, 13)),
        Case(html=f"{IN_FORUM}{ARTICLE}<h2>Comments</h2><div id='rated'>{POST * 2}</div></body>", claims=()),
        Case(html=f"{IN_FORUM}{ARTICLE}<h2>The lock</h2><div id='rated'>{POST * 3}</div></body>", claims=()),
        Case(html=f"{IN_FORUM}<div>{POST * 3}</div>{ARTICLE}<h2>Comments</h2></body>", claims=()),
        Case(html=f"{IN_FORUM}<h1>What readers say</h1><h2>Comments</h2><div>{POST * 3}</div></body>", claims=()),
        Case(html=f"<meta property='og:type' content='forum'>{IN_FORUM}{ARTICLE}<h2>Comments</h2><div>{POST * 3}</div></body>", claims=()),
        Case(html=f"<body><h1>What readers say</h1><div class='comments'>{ROW_OF_THREE}</div></body>", claims=()),
        Case(html=f"<body>{ARTICLE}<div>{TWO_OF_THREE}</div></body>", claims=()),
        Case(html=f"<body>{ARTICLE}<div>{ROW_OF_THREE}</div></body>".replace("class='comment'", "class='topic' itemprop='comment'"), claims=()),
        Case(html=f"<body>{ARTICLE}<div>{AMID_PROSE}</div></body>", claims=()),
        # A wrapper of the page with such a name, comments without an article above them, a forum.
        Case(html=f"<body><div class='comments-open comments'>{ARTICLE}</div></body>", claims=()),
        Case(html=f"<body><div class='comments-open comments'>{ARTICLE}<ol>{ONE}</ol></div></body>", claims=()),
        Case(html=f"<body><h1>What readers say</h1>{THREAD_OF_TWO}</body>", claims=()),
        Case(html=f"<body><h1>What readers say</h1><div>{ROW_OF_THREE}</div></body>", claims=()),
        Case(html=f"<body>{ARTICLE}<section id='review-comments'><p>Comments by reviewers are answered within a week, as the rules of the house demand.</p></section></body>", claims=()),
        Case(html=f"<meta property='og:type' content='forum'><body>{ARTICLE}<div id='comments'>{THREAD_OF_TWO}</div></body>", claims=()),
        Case(html=f"<body class='forum'>{ARTICLE}<div id='comments'>{THREAD_OF_TWO}</div></body>", claims=()),
    ),
)  # fmt: skip
