"""The systems compared: newsclean, its peers, and a baseline. Each is imported only when asked for.

An adapter gets the page's bytes and nothing that the page does not have in a crawl: its
URL, and (for jusText alone, which cannot do without) its language. Each peer runs with its
documented call and default settings, without comments and without network.
"""

from __future__ import annotations

import importlib
import importlib.metadata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from benchmarks.data import Document, Prediction

Extract = Callable[[Document], Prediction]

LINE_TAGS = frozenset(
    "address article aside blockquote br caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 "
    "h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul".split()
)
UNSEEN_TAGS = frozenset(("script", "style", "noscript", "head"))


def day(moment: object) -> str | None:
    """Return the day of a date in ISO 8601, or of a `datetime`."""
    return str(moment)[:10] if moment else None


def split_names(names: str | None, separator: str = ";") -> tuple[str, ...]:
    """Return the names of a list that a system gives as one string."""
    return tuple(name.strip() for name in (names or "").split(separator) if name.strip())


def lines_of(html: str) -> str:
    """Return the text of HTML, a line for each block; nothing but scripts and styles is left out."""
    etree = importlib.import_module("lxml.etree")
    root = etree.fromstring(html.encode(), etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True))
    pieces: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        own_line = "\n" if element.tag in LINE_TAGS else ""
        if event == "end":
            pieces.extend((own_line, (element.tail or "").replace("\n", " ")))
        elif element.tag in UNSEEN_TAGS:
            walk.skip_subtree()
        else:
            pieces.extend((own_line, (element.text or "").replace("\n", " ")))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def decoded(content: bytes | str) -> str:
    """Return a page as text, for systems that take no bytes."""
    decode = importlib.import_module("newsclean.read.decode").decode
    return content if isinstance(content, str) else str(decode(content).text)


def load_newsclean(**settings: object) -> Extract:
    """Load newsclean with settings of its `Config`: `extract` for a page, `clean` for a text."""
    newsclean = importlib.import_module("newsclean")
    cleaner = newsclean.Cleaner(newsclean.Config(**settings))

    def extract(document: Document) -> Prediction:
        run = cleaner.extract if isinstance(document.content, bytes) else cleaner.clean
        article = run(document.content, url=document.url)
        return Prediction(document.id, article.text, article.title, article.authors, day(article.date_published))

    return extract


def load_trafilatura() -> Extract:
    """Load trafilatura with metadata and without comments."""
    bare_extraction = importlib.import_module("trafilatura").bare_extraction

    def extract(document: Document) -> Prediction:
        found = bare_extraction(document.content, include_comments=False, with_metadata=True, url=document.url)
        if found is None:
            return Prediction(document.id)
        return Prediction(document.id, found.text, found.title, split_names(found.author), found.date)

    return extract


def load_readability() -> Extract:
    """Load readability-lxml, which gives HTML; it has neither authors nor date."""
    readable = importlib.import_module("readability").Document

    def extract(document: Document) -> Prediction:
        page = readable(document.content)
        return Prediction(document.id, lines_of(page.summary()), page.short_title())

    return extract


def load_newspaper() -> Extract:
    """Load newspaper4k."""
    newspaper = importlib.import_module("newspaper")

    def extract(document: Document) -> Prediction:
        page = newspaper.Article(document.url or "https://example.org/", fetch_images=False)
        page.download(input_html=document.content)
        page.parse()
        return Prediction(document.id, page.text, page.title, tuple(page.authors), day(page.publish_date))

    return extract


def load_resiliparse() -> Extract:
    """Load resiliparse's main content; it has neither authors nor date."""
    plain_text = importlib.import_module("resiliparse.extract.html2text").extract_plain_text
    tree_of = importlib.import_module("resiliparse.parse.html").HTMLTree
    detect = importlib.import_module("resiliparse.parse.encoding").detect_encoding

    def extract(document: Document) -> Prediction:
        content = document.content
        tree = (
            tree_of.parse(content) if isinstance(content, str) else tree_of.parse_from_bytes(content, detect(content))
        )
        text = plain_text(tree, main_content=True, alt_texts=False, preserve_formatting=True, comments=False)
        return Prediction(document.id, text, tree.title)

    return extract


# jusText names its stop lists in English; without one for the language it uses its
# language-independent settings.
JUSTEXT_LANGUAGES = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "en": "English", "es": "Spanish",
    "fi": "Finnish", "fr": "French", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "nl": "Dutch",
    "no": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish",
    "tr": "Turkish", "uk": "Ukrainian",
}  # fmt: skip


def load_justext() -> Extract:
    """Load jusText, which gives paragraphs alone."""
    justext = importlib.import_module("justext")
    stop_words = {lang: justext.get_stoplist(name) for lang, name in JUSTEXT_LANGUAGES.items()}

    def extract(document: Document) -> Prediction:
        words = stop_words.get(document.lang or "en")
        settings = {} if words else {"stopwords_low": 0, "stopwords_high": 0}
        paragraphs = justext.justext(document.content, words or frozenset(), **settings)
        return Prediction(document.id, "\n\n".join(p.text for p in paragraphs if not p.is_boilerplate))

    return extract


def load_goose() -> Extract:
    """Load goose3."""
    goose = importlib.import_module("goose3").Goose({"enable_image_fetching": False})

    def extract(document: Document) -> Prediction:
        found = goose.extract(raw_html=decoded(document.content))
        return Prediction(document.id, found.cleaned_text, found.title, tuple(found.authors), day(found.publish_date))

    return extract


def load_news_please() -> Extract:
    """Load news-please."""
    from_html = importlib.import_module("newsplease").NewsPlease.from_html

    def extract(document: Document) -> Prediction:
        found = from_html(decoded(document.content), document.url, fetch_images=False)
        return Prediction(document.id, found.maintext, found.title, tuple(found.authors or ()), day(found.date_publish))

    return extract


def load_all_text() -> Extract:
    """Load the baseline that removes nothing but scripts and styles, and from a text nothing."""

    def extract(document: Document) -> Prediction:
        content = document.content
        return Prediction(document.id, content if isinstance(content, str) else lines_of(decoded(content)))

    return extract


@dataclass(frozen=True, slots=True)
class System:
    """A system that can take part.

    Attributes:
        package: the distribution whose version is named.
        load: imports it and returns its adapter.
        takes_text: whether it can clean a text; the others extract from HTML alone.
    """

    package: str
    load: Callable[[], Extract]
    takes_text: bool = False


SYSTEMS: Mapping[str, System] = {
    "newsclean": System("newsclean", load_newsclean, takes_text=True),
    "trafilatura": System("trafilatura", load_trafilatura),
    "readability": System("readability-lxml", load_readability),
    "newspaper4k": System("newspaper4k", load_newspaper),
    "resiliparse": System("resiliparse", load_resiliparse),
    "justext": System("jusText", load_justext),
    "goose3": System("goose3", load_goose),
    "news-please": System("news-please", load_news_please),
    "all-text": System("lxml", load_all_text, takes_text=True),
    "newsclean-without-dek": System("newsclean", partial(load_newsclean, text_roles=("body",)), takes_text=True),
}


def version_of(name: str) -> str:
    """Return the installed version of a system's package."""
    return importlib.metadata.version(SYSTEMS[name].package)


def load_system(name: str) -> tuple[Extract | None, str]:
    """Return a system's adapter and "", or None and a line that says why it takes no part."""
    try:
        return SYSTEMS[name].load(), ""
    except ImportError as error:
        return None, f"{name} takes no part: {SYSTEMS[name].package} is not installed ({error})"
