"""Who the page declares to have written it: persons, pen names, and organisations that sign."""

from __future__ import annotations

import re
from typing import NamedTuple

import regex

from newsclean.fields.context import Context
from newsclean.fields.host import letters_of, registered_name, site_names
from newsclean.lexicon.agencies import is_agency, is_outlet
from newsclean.lexicon.byline_parts import INITIALS
from newsclean.lexicon.bylines import HANDLE, LONE_INTRO, cut_trailer, find_intro, read_parts
from newsclean.lexicon.given_names import is_given_name
from newsclean.lexicon.head_lines import TITLE_SEPARATOR
from newsclean.lexicon.other_credits import names_no_writer
from newsclean.lexicon.people import ARTICLES, is_name, is_role, is_staff, tidy_case
from newsclean.lexicon.signers import ACCOUNT, GENERIC, INTRO_ENDS, NOBODY, POSSESSIVES, TEAM, VERBS
from newsclean.model import Candidate
from newsclean.read.declared_names import ORGANISATION
from newsclean.read.shape import UNSPACED, fold, make_plain

# What may stand before a name: "Interview: Jane Doe", "vom Support Team".
LABEL = re.compile(r"\A(?:(?:[^\W\d]+ ){0,2}[^\W\d]+: ?|v(?:om|on der) )")
COLON = "\uff1a"  # behind a label in Chinese: "未知 责任编辑：林海"
LIBRARIES = ("citation_", "dc.", "dcterms.")  # meta elements of libraries, which sort by family names
SITE = re.compile(r"www\.|\w\.(?:com|org|net|de|info|co\.uk|fr|es|at|ch)\b", re.IGNORECASE)
LONGEST_NAME = 60  # characters
SHORTEST_PEN_NAME = 2  # characters; one is a mark of the layout
LONGEST_PEN_NAME = 40  # characters
MOST_PEN_WORDS = 5  # "Center for Drug Evaluation"; more is a sentence
LONGEST_DECLARED = 300  # characters; a dozen names
SHORTEST_HOST = 4  # letters
# "Reporter" behind a Korean, Japanese or Chinese name, and the two parts of a Japanese one.
REPORTER_END = re.compile(r"\s?(?:기자|記者|记者)(?:\s외.{0,10})?$")
TWO_PART_HAN = regex.compile(r"\p{Han}{1,3}\s[\p{Han}\p{Hiragana}\p{Katakana}]{1,4}")
# "Juan Pablo Ruiz C.", "Joe S."
ENDS_WITH_INITIAL = regex.compile(r"\p{Ll}\s\p{Lu}\.\Z")
LONE_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}'.-]{2,24}|\p{Lo}{2,10}")
# What portals put behind their name for a desk; and the last characters of a paper's or a portal's name itself.
DESKS = frozenset(
    """新闻 新聞 财经 財經 科技 体育 體育 娱乐 娛樂 订阅 手机 汽车 汽車 房产 教育 健康 军事 资讯 資訊 旅游 女人 时尚
    数码 网 網""".split()
)
PAPER_ENDS = ("网", "網", "报", "報", "新闻", "新聞", "社")
NAME_LIKE = regex.compile(r"[\p{L}\p{M}'.\- ]{3,60}")
DECLARED_SPLIT = re.compile(
    r"\s*[;|]\s*|\s*,\s+(?!(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq)\b)|\s*[/、，]\s*", re.IGNORECASE
)


class Declaration(NamedTuple):
    """Who one declaration names.

    Attributes:
        names: persons, in order.
        candidate: the declaration.
        pen: what is declared in place of a name: a pen name, an account, an organisation.
    """

    names: tuple[str, ...]
    candidate: Candidate
    pen: str = ""


def read_declarations(context: Context) -> list[Declaration]:
    """Return what the page's declarations name, most trusted first; the site's own name is no person's."""
    sites = context.once(site_names)
    host = context.once(registered_name)
    found: list[Declaration] = []
    for candidate in context.facts("authors"):
        if candidate.block >= 0:
            continue
        value = given_name_first(candidate)
        is_person = candidate.rank < ORGANISATION and not SITE.search(value)
        names = tuple(split_declared(value)) if is_person else ()
        # A person's own site is called as they are.
        names = tuple(
            n for n in names if is_given(n) or not (fold(n) in sites or is_host_name(n, host) or is_of_desk(context, n))
        )
        # What the site calls itself, and what the page declares to be an organisation, publishes; `site_name` says so.
        is_site = candidate.rank >= ORGANISATION or is_site_name(context, candidate.value, host)
        found.append(Declaration(names, candidate, "" if names or is_site else pen_name(candidate.value)))
    return found


def given_name_first(candidate: Candidate) -> str:
    """Return the author in a library's meta element ("Doe, Jane") as names are written elsewhere."""
    family, comma, given = candidate.value.partition(", ")
    is_turned = candidate.origin.startswith(LIBRARIES) and comma and "," not in given
    return (
        f"{given} {family}" if is_turned and len(given.split()) <= 3 and len(family.split()) <= 3 else candidate.value
    )


def is_given(name: str) -> bool:
    """Tell whether a name begins with a common given name, and has the shape of a person's."""
    return is_given_name(fold(name).partition(" ")[0]) and is_name(make_plain(name))


def is_host_name(name: str, host: str) -> bool:
    """Tell whether a name without the shape of a person's is the site's own."""
    letters = letters_of(name)
    return (
        len(host) >= SHORTEST_HOST
        and not is_name(name)
        and len(letters) >= SHORTEST_HOST
        and (host in letters or letters in host)
    )


def split_declared(value: str) -> list[str]:
    """Return the persons in a declared author: no roles, addresses, handles, agencies or accounts."""
    if len(value) > LONGEST_DECLARED or HANDLE.fullmatch(value) or value.startswith(("http", "www.", "/")):
        return []
    if names_no_writer(value):
        return []
    intro = find_intro(value)
    value = REPORTER_END.sub("", value[intro.end() :] if intro else value)
    if TWO_PART_HAN.fullmatch(value):
        return [value]
    authors, _, _ = read_parts(value, introduced=True)
    if authors:
        return authors
    return [name for part in DECLARED_SPLIT.split(value) if (name := clean_name(part))]


def clean_name(part: str) -> str:
    """Return a declared name that has not the usual shape, if it may be a person's; else ""."""
    name = cut_trailer(part).strip(" ,:;-")
    name = name if ENDS_WITH_INITIAL.search(name) else name.strip(" .")
    folded = fold(name)
    if not name or len(name) > LONGEST_NAME or HANDLE.search(name) or "@" in name or folded in NOBODY:
        return ""
    if (
        folded.split()[0] in ARTICLES
        or is_staff(name)
        or is_role(name)
        or is_agency(name)
        or is_outlet(name)
        or not NOBODY.isdisjoint(folded.split())
    ):
        return ""
    plain = make_plain(name)
    if is_name(plain):
        return tidy_case(name)
    words = plain.split()
    if len(words) == 1:
        return name if LONE_NAME.fullmatch(plain) and not plain.isupper() else ""
    shaped = NAME_LIKE.fullmatch(plain) and len(words) <= 5 and words[0][:1].isupper() and words[-1][:1].isupper()
    return tidy_case(name) if shaped or (UNSPACED.search(name) and len(name) <= 20) else ""


def pen_name(value: str) -> str:
    """Return a value that may be a pen name, an account or a team that signs; else "".

    Agencies are none (they are the article's agency), nor are addresses, handles, accounts of
    the system and words for staff alone.
    """
    name = LABEL.sub("", make_plain(value).strip(" .,:;-"))
    words = fold(name).split()
    if (
        not SHORTEST_PEN_NAME <= len(name) <= LONGEST_PEN_NAME
        or len(words) > MOST_PEN_WORDS
        or HANDLE.search(name)
        or ACCOUNT.search(name)
        or COLON in name
    ):
        return ""
    if (
        GENERIC.issuperset(words)
        or words[-1] in INTRO_ENDS
        or (words[-1] in VERBS and len(words) > 1)
        or (words[0] in POSSESSIVES and len(words) > 1)
        or LONE_INTRO.fullmatch(name)
        or names_no_writer(name)
        or (is_role(name) and words[-1] not in TEAM)
    ):
        return ""
    authors, agency, _ = read_parts(name, introduced=True)
    is_desk = all(INITIALS.fullmatch(author) for author in authors) and agency is not None
    if agency is not None and is_desk and (is_agency(agency) or fold(agency) != fold(name)):
        return ""
    return name if sum(map(str.isalpha, name)) > len(name) / 2 else ""


def is_organisation(context: Context, name: str) -> bool:
    """Tell whether a name that signs is a team's, a firm's or the site's own."""
    return (
        is_site_name(context, name, context.once(registered_name))
        or not TEAM.isdisjoint(fold(name).split())
        or is_outlet(name)
    )


def is_site_name(context: Context, name: str, host: str) -> bool:
    """Tell whether a name is the site's own, as it declares it or as its address has it."""
    is_host = is_host_name(name, host) and TEAM.isdisjoint(fold(name).split()) and not is_account(name)
    return is_host or bool(SITE.search(name)) or fold(name) in context.once(site_names) or is_of_desk(context, name)


def is_of_desk(context: Context, name: str) -> bool:
    """Tell whether a Chinese name with a word for a desk ends the title of the window: "老灯塔_南岬新闻", by "南岬"."""
    if not UNSPACED.search(name):
        return False
    ends = {part for c in context.facts("title") if c.block < 0 for part in TITLE_SEPARATOR.split(c.value)[1:]}
    return any(
        end.startswith(name) and (end[len(name) :] in DESKS or (end == name and name.endswith(PAPER_ENDS)))
        for end in ends
    )


def is_account(name: str) -> bool:
    """Tell whether a name is written as accounts are, in small letters: blogs are often named after theirs."""
    return name.islower()
