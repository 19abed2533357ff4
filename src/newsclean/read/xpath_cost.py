"""How long an XPath expression may take on a page, at most: lxml cannot be interrupted, so it is worked out before.

Two things make XPath slow. A predicate is evaluated for each node that its path reaches, so that one that looks
through the tree (`//div[.//p]`) costs as often. And where a path goes on from many nodes (`//div//p`), libxml2 merges
their results, each against all. Both are counted in steps of the merge, of which libxml2 does about two billion a
second; `python -m benchmarks sites` measures it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsclean.errors import ConfigError

LONGEST = 2_000  # characters; the longest that people write have 400
DEEPEST_SEARCH = 3  # predicates inside each other that each look through the tree
VISIT = 20  # steps of the merge that it takes to visit a node
CHARACTERS_PER_NODE = 64  # of text, read as fast as a node is visited

TOKEN = re.compile(
    r"""(?P<literal>"[^"]*"|'[^']*')
    |(?P<axis>descendant-or-self|descendant|ancestor-or-self|ancestor|following-sibling|preceding-sibling
        |following|preceding|parent)\s*::
    |(?P<wide>//)|(?P<step>/)|(?P<up>\.\.)|(?P<self>\.)|(?P<open>\[)|(?P<close>\])|(?P<left>\()|(?P<right>\))
    |(?P<union>\|)|(?P<other>,|<=?|>=?|!?=|\+|\s(?:-|and|or|div|mod)\s)|(?P<name>[^\s\[\]()/|,=<>!+."'@]+)""",
    re.VERBOSE,
)
SIBLINGS = frozenset(("following-sibling", "preceding-sibling"))
PARENT = frozenset(("..", "parent"))
EVERYWHERE = frozenset(("following", "preceding"))


@dataclass(frozen=True, slots=True)
class Size:
    """How large a tree is, as far as it matters here.

    Attributes:
        elements: their number.
        characters: of the text.
        depth: the mean number of elements around an element; so many are below one, on average.
        siblings: the mean number of elements beside an element.
    """

    elements: int
    characters: int
    depth: float
    siblings: float


@dataclass(slots=True)
class Path:
    """A path that is being read.

    Attributes:
        times: how often it is evaluated.
        reached: how many nodes it has reached, at most.
        is_begun: whether it has a step below the node that it starts from.
        starts_at_root: whether it starts from the root of the tree.
    """

    times: float
    reached: float = 1.0
    is_begun: bool = False
    starts_at_root: bool = False

    def step(self, sign: str, size: Size, nodes: float) -> float:
        """Take a step, and return what it costs."""
        if sign == "/" and not self.is_begun:
            self.starts_at_root = True
            return 0.0
        is_below_root = sign == "//" and (self.starts_at_root or not self.is_begun)
        reach = nodes if is_below_root or sign in EVERYWHERE else reach_of(sign, size)
        is_merged = self.reached > 1 and (reach > 1 or sign in PARENT)
        merges = self.reached if is_merged else VISIT
        cost = self.times * self.reached * reach * merges
        # The text of a node is that of all below it; reading it leads nowhere.
        self.reached = self.reached if sign == "." else min(nodes, self.reached * reach)
        self.is_begun, self.starts_at_root = True, False
        return cost


def reach_of(step: str, size: Size) -> float:
    """Return how many nodes a step reaches from one node, on average."""
    if step == "/" or step in PARENT:
        return 1.0
    return max(1.0, size.siblings if step in SIBLINGS else size.depth)


def estimate(expression: str, size: Size) -> float:
    """Return how many steps an expression takes on a tree of a size, at most."""
    nodes = size.elements + size.characters / CHARACTERS_PER_NODE
    path = Path(1)
    stack: list[Path] = []
    cost = 0.0
    for match in TOKEN.finditer(expression):
        kind, token = match.lastgroup, match["axis"] or match[0]
        if kind == "open":
            stack.append(path)
            path = Path(path.times * path.reached)
        elif kind == "left":
            stack.append(path)
            path = Path(path.times)
        elif kind == "close" and stack:
            path = stack.pop()
        elif kind == "right" and stack:
            inner, path = path, stack.pop()
            path.reached, path.is_begun = max(path.reached, inner.reached), True
        elif kind in ("union", "other"):
            cost += path.times * path.reached**2 * (kind == "union")
            path = Path(path.times)
        elif kind in ("wide", "axis", "up", "self", "step"):
            cost += path.step(token, size, nodes)
        elif kind == "name":
            path.is_begun = True
    return cost


def check_form(expression: str, where: str) -> None:
    """Raise `ConfigError` for an expression that is longer, or searches deeper, than any that is meant."""
    if len(expression) > LONGEST:
        raise ConfigError(f"{where}: the expression has {len(expression)} characters; {LONGEST} are allowed")
    depth = deepest_search(expression)
    if depth > DEEPEST_SEARCH:
        raise ConfigError(
            f"{where}: {depth} predicates inside each other look through the tree (`//`, or an axis such as "
            f"`following::`), and {DEEPEST_SEARCH} are allowed: on a long page it would take hours. "
            f"Write the steps in full, or name a class or an id"
        )


def deepest_search(expression: str) -> int:
    """Return how many predicates inside each other look through the tree."""
    searching = [False]
    deepest = 0
    for match in TOKEN.finditer(expression):
        if match.lastgroup == "open":
            searching.append(False)
        elif match.lastgroup == "close" and len(searching) > 1:
            searching.pop()
        elif match.lastgroup in ("wide", "axis"):
            searching[-1] = True
            deepest = max(deepest, sum(searching[1:]))
    return deepest
