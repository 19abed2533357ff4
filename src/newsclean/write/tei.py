"""TEI P5 (https://tei-c.org): a header with what is known of the article, and its text in divisions by headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from newsclean.model import Author
from newsclean.write.outline import Part, Piece, outline
from newsclean.write.values import authors_of, host_of, writable
from newsclean.write.xml import TEI, add, add_piece

if TYPE_CHECKING:
    from newsclean.article import Article

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def render_tei(article: Article) -> str:
    """Return a TEI document. It has no XML declaration, so that it is UTF-8 wherever it is written as that."""
    # The stubs do not know that None stands for the default namespace.
    root = etree.Element(f"{{{TEI.namespace}}}TEI", nsmap={None: TEI.namespace})  # type: ignore[dict-item]
    header = add(root, "teiHeader")
    add_file(add(header, "fileDesc"), article)
    add_profile(header, article)
    text = add(root, "text")
    if article.language:
        text.set(LANG, writable(article.language))
    add_body(text, outline(article.blocks_in(*article.text_roles), article.page.containers))
    return etree.tostring(root, encoding="unicode", pretty_print=True).rstrip("\n")


def add_file(file: etree._Element, article: Article) -> None:
    """Add who wrote, published and owns it, and where it stands."""
    titles = add(file, "titleStmt")
    add(titles, "title", article.title or "", type="main")
    for author in authors_of(article):
        add_author(titles, author)
    if article.agency:
        agency = add(titles, "respStmt")
        add(agency, "resp", "agency")
        add(agency, "orgName", article.agency)
    add_publication(add(file, "publicationStmt"), article)
    notes = [("kicker", article.kicker), ("type", article.type), *(("credit", credit) for credit in article.credits)]
    if said := [(kind, note) for kind, note in notes if note]:
        statement = add(file, "notesStmt")
        for kind, note in said:
            add(statement, "note", note, type=kind)
    source = add(add(file, "sourceDesc"), "bibl")
    add(source, "title", article.title or "")
    if article.url:
        add(source, "ref", article.url, target=article.url)


def add_author(parent: etree._Element, author: Author) -> None:
    """Add an author with role and e-mail address; `ref` is the address of their page."""
    said = add(parent, "author")
    name = add(said, "persName" if author.kind == "person" else "orgName", author.name)
    if author.url:
        name.set("ref", writable(author.url))
    if author.role:
        add(said, "roleName", author.role)
    if author.email:
        add(said, "email", author.email)


def add_publication(statement: etree._Element, article: Article) -> None:
    """Add publisher and dates. By the schema only a paragraph may stand without a publisher."""
    publisher = article.site_name or host_of(article)
    place = statement
    if publisher:
        add(statement, "publisher", publisher)
    else:
        place = add(statement, "p")
    if article.date_published:
        add(place, "date", article.date_raw or article.date_published, when=article.date_published)
    if article.date_modified:
        add(place, "date", article.date_modified, type="modified", when=article.date_modified)
    if article.copyright and publisher:
        add(add(statement, "availability"), "p", article.copyright)
    elif article.copyright:
        add(statement, "p", article.copyright)


def add_profile(header: etree._Element, article: Article) -> None:
    """Add summary, place of writing, language, section and keywords, where any is known."""
    profile = add(header, "profileDesc")
    if article.dek:
        add(add(profile, "abstract"), "p", article.dek)
    if article.place:
        add(add(profile, "creation"), "placeName", article.place)
    if article.language:
        add(add(profile, "langUsage"), "language", article.language, ident=article.language)
    if article.section or article.tags:
        words = add(add(profile, "textClass"), "keywords")
        if article.section:
            add(words, "term", article.section, type="section")
        for tag in article.tags:
            add(words, "term", tag)
    if not len(profile):
        header.remove(profile)


def add_body(text: etree._Element, pieces: list[Piece]) -> None:
    """Add the text. What follows a heading is in its division, which ends at the next one of its level or above."""
    division = add(add(text, "body"), "div", type="article")
    open_divisions = [(0, division)]
    for piece in pieces:
        if piece.part is Part.HEADING:
            while open_divisions[-1][0] >= piece.level:
                open_divisions.pop()
            open_divisions.append((piece.level, add(open_divisions[-1][1], "div")))
        add_piece(open_divisions[-1][1], piece, TEI)
