"""The result: the article, and what became of every block of the input."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pickle import PickleBuffer
from typing import Any, SupportsIndex

from newsclean.account import PROTOCOL, Account, Packed, pack, unpack
from newsclean.body.confidence import expected_f1
from newsclean.config import check_roles
from newsclean.errors import InputError
from newsclean.explain import Explanation, explain_article
from newsclean.model import Author, Block, Choice, Comment, Decider, Image, Page, Role, Verdict
from newsclean.registry import check_names
from newsclean.write.json import article_dict, dump_json
from newsclean.write.markdown import render_markdown
from newsclean.write.text import count_words, reading_minutes, render_text

# How the warnings begin that say what else a page is; see `assemble.choose_status`.
NOT_ARTICLE = "not-article:"
WIDEST_INDENT = 100  # spaces, before each level of JSON


class Sent:
    """An article from another process: it has its account packed until somebody asks for it, and its text."""

    __slots__ = ("_packed", "_text")

    _packed: Packed
    _text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Sent):
    """A news article and the account of what was removed to get it.

    Attributes:
        title: the headline as printed, without the site's name.
        kicker: the words printed over the headline as a part of it ("Opinion", the name of a series).
        byline: who wrote it, as printed, without "By" and date.
        authors: the names in the byline, in order.
        author_details: the same with role, address of their page and e-mail address, where the page has them.
        agency: the news agency or paper that the article comes from.
        dek: the summary printed under the headline.
        date_published, date_modified: ISO 8601, with time and zone where stated.
        date_raw: the publication date as the page states it.
        place: where the report was written, as the dateline says.
        section: the part of the site or paper it stands in.
        tags: keywords, in order.
        site_name: the name of the site, where the page declares it.
        type: `news`, `opinion`, `review` and the like, where the page declares it.
        language: ISO 639-1, as the page declares it unless its text is plainly in another, else as its text reads.
        url: the canonical address the page declares, else the one the caller gave.
        pages: the addresses of the other pages of an article that is printed on several.
        image: the address of the lead image.
        image_caption, image_credit: what is printed below it, and who took it.
        copyright: the copyright line as printed.
        copyright_holder: who holds the rights, as that line or the page's declarations say.
        credits: reporting and contribution credits as printed.
        is_free: whether the page declares itself free to read; None if it does not say.
        status: `ok`; `empty` (no text in the input), `not_article` (text, but no body,
            or not one article: a warning `not-article:...` says what it is; the text stays),
            `truncated` (cut at a cap of the configuration, which a warning `truncated:...` names),
            `timeout` (not all was done in `Config.timeout`), `parse_error`.
        warnings: codes of what else a user should know, e.g. `encoding-uncertain`.
        choices: for each of the fields above what it was chosen from, and why; see `explain`.
        confidence: the word-F1 to expect of `text`, 0 to 1. See docs/confidence.md.
        page: the input as it was read.
        verdicts: what became of each block, in the order of `blocks`.
        text_roles: the roles that make up `text`.
    """

    title: str | None = None
    kicker: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    author_details: tuple[Author, ...] = ()
    agency: str | None = None
    dek: str | None = None
    date_published: str | None = None
    date_modified: str | None = None
    date_raw: str | None = None
    place: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    type: str | None = None
    site_name: str | None = None
    language: str | None = None
    url: str | None = None
    pages: tuple[str, ...] = ()
    image: str | None = None
    image_caption: str | None = None
    image_credit: str | None = None
    copyright: str | None = None
    copyright_holder: str | None = None
    credits: tuple[str, ...] = ()
    is_free: bool | None = None
    choices: Mapping[str, Choice] = field(default_factory=dict, repr=False)
    status: str = "ok"
    warnings: tuple[str, ...] = ()
    confidence: float = 0.0
    page: Page
    verdicts: tuple[Verdict, ...]
    text_roles: tuple[str, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks of the input, kept and removed, in order."""
        return self.page.blocks

    def blocks_in(self, *roles: str) -> tuple[Block, ...]:
        """Return the blocks that have one of the roles, in order.

        Raises:
            ConfigError: if there is no such role.
        """
        check_roles("roles", roles)
        return tuple(b for b, v in zip(self.blocks, self.verdicts, strict=True) if v.role in roles)

    @property
    def body(self) -> tuple[Block, ...]:
        """The blocks of the body."""
        return self.blocks_in(Role.BODY)

    @property
    def removed(self) -> tuple[Block, ...]:
        """The blocks that are no part of the article."""
        return self.blocks_in(Role.BOILERPLATE)

    @property
    def text(self) -> str:
        """The article's text: the blocks whose roles were chosen for it (by default body and dek)."""
        text: str | None = getattr(self, "_text", None)
        return render_text(self.blocks_in(*self.text_roles)) if text is None else text

    @property
    def images(self) -> tuple[Image, ...]:
        """The pictures that stand in the text, in order; with `Config(include=["images"])`."""
        from newsclean.write.images import images_in_text

        return images_in_text(self)

    @property
    def comments(self) -> tuple[Comment, ...]:
        """The readers' comments that the markup says are some, in order; with `Config(include=["comments"])`."""
        return self.page.asked.comments

    @property
    def word_count(self) -> int:
        """The number of words of `text`, by white space; of scripts without it two characters are one word."""
        return count_words(self.blocks_in(*self.text_roles))

    @property
    def reading_time(self) -> int:
        """The minutes that reading `text` takes at 238 words a minute, at least 1; 0 where there is no text."""
        return reading_minutes(self.word_count)

    def explain(self, phrase: str | None = None) -> Explanation:
        """Say of each block what became of it and why, and of each field what it was chosen from.

        With a phrase, of the blocks that contain it and the fields with a candidate that does.

        Raises:
            InputError: if the phrase is no string.
        """
        if phrase is not None and not isinstance(phrase, str):
            raise InputError(f"phrase: expected a string, got {type(phrase).__name__}")
        return explain_article(self.page, self.verdicts, self.choices, phrase)

    def restore(self, *names: str) -> Article:
        """Return the article with what these rules or labels took out of the text put back as body.

        Raises:
            UnknownRule: if a name is neither a rule nor a label.
        """
        check_names(name for name in names if not any(name in (v.rule.id, v.rule.label) for v in self.verdicts))
        verdicts = tuple(
            restored(v) if v.role not in self.text_roles and {v.rule.id, v.rule.label.value, "all"} & set(names) else v
            for v in self.verdicts
        )
        has_body = any(v.role is Role.BODY for v in verdicts)
        has_other_type = any(warning.startswith(NOT_ARTICLE) for warning in self.warnings)
        status = "ok" if self.status == "not_article" and has_body and not has_other_type else self.status
        in_text = [verdict.role in self.text_roles for verdict in verdicts]
        confidence = expected_f1(self.page, verdicts, in_text)
        return replace(self, verdicts=verdicts, status=status, confidence=confidence)

    def to_text(self, *roles: str) -> str:
        """Return the blocks with these roles as plain text; without any, `text`.

        Raises:
            ConfigError: if there is no such role.
        """
        return render_text(self.blocks_in(*roles)) if roles else self.text

    def to_dict(self, *, explain: bool = False) -> dict[str, Any]:
        """Return all fields and every block as plain data (see docs/json.md).

        Args:
            explain: whether to add what each field was chosen from, and why, under `choices`.
        """
        return article_dict(self, explain=explain)

    def to_json(self, *, indent: int | None = None, explain: bool = False) -> str:
        """Return `to_dict()` as JSON.

        Raises:
            InputError: if `indent` is no number of spaces up to 100.
        """
        if indent is not None and not isinstance(indent, int):
            raise InputError(f"indent: expected a number of spaces, got {type(indent).__name__}")
        if indent is not None and not 0 <= indent <= WIDEST_INDENT:
            raise InputError(f"indent: expected a number of spaces from 0 to {WIDEST_INDENT}, got {indent}")
        return dump_json(self.to_dict(explain=explain), indent=indent)

    def to_markdown(self) -> str:
        """Return title and text as CommonMark, with every character of the text literal."""
        from newsclean.write.images import illustration

        return render_markdown(self.title, self.blocks_in(*self.text_roles), self.page.containers, illustration(self))

    def to_html(self) -> str:
        """Return a page with title, byline, date and text, and nothing else; everything is escaped."""
        from newsclean.write.html import render_html

        return render_html(self)

    def to_xml(self) -> str:
        """Return a TEI P5 document (see docs/interchange.md)."""
        from newsclean.write.tei import render_tei

        return render_tei(self)

    def to_schema_org(self) -> dict[str, Any]:
        """Return a JSON-LD object in the vocabulary of schema.org (see docs/interchange.md)."""
        from newsclean.write.schema_org import schema_org_dict

        return schema_org_dict(self)

    def to_trafilatura(self) -> dict[str, Any]:
        """Return what trafilatura's `bare_extraction(..., with_metadata=True).as_dict()` would.

        All values but `body` and `commentsbody`, which are lxml elements, are plain data.
        """
        from newsclean.write.trafilatura import trafilatura_dict

        return trafilatura_dict(self)

    def to_zyte(self) -> dict[str, Any]:
        """Return an item with the keys of Zyte's article schema (see docs/interchange.md)."""
        from newsclean.write.zyte import zyte_dict

        return zyte_dict(self)

    def __str__(self) -> str:
        return self.text

    def __getattr__(self, name: str) -> Any:
        """Open the account, for who asks for a part of it first."""
        packed: Packed | None = getattr(self, "_packed", None) if name in Account._fields else None
        if packed is not None:
            for part, value in unpack(packed)._asdict().items():
                object.__setattr__(self, part, value)
            with suppress(AttributeError):  # another thread was here as well
                object.__delattr__(self, "_packed")
        return object.__getattribute__(self, name)

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        """Go to another process with the account packed; it is opened there when somebody asks for it."""
        packed = getattr(self, "_packed", None) or pack(Account(self.page, self.verdicts, self.choices))
        beside = protocol.__index__() >= PROTOCOL
        values = [getattr(self, name) for name in FIELDS_OUTSIDE]
        return receive, (values, self.text, PickleBuffer(packed) if beside else bytes(packed))


# An article's fields that are no part of its account.
FIELDS_OUTSIDE = tuple(item.name for item in fields(Article) if item.name not in Account._fields)


def receive(values: list[Any], text: str, packed: Packed) -> Article:
    """Return an article that comes from another process."""
    article = object.__new__(Article)
    for name, value in zip((*FIELDS_OUTSIDE, "_text", "_packed"), (*values, text, packed), strict=True):
        object.__setattr__(article, name, value)
    return article


def restored(verdict: Verdict) -> Verdict:
    """Return the verdict of a block that a user has put back."""
    rule = verdict.rule
    why = f"restored; {rule.id} had made it {verdict.role}: {verdict.why}"
    return Verdict(Role.BODY, Decider("restored", rule.label, why), verdict.score)
