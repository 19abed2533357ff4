# The parser's events, taken from the libxml2 inside lxml: no tree is built, which takes half of a parse.

cdef extern from "libxml/HTMLparser.h" nogil:
    ctypedef struct xmlParserCtxt:
        pass
    ctypedef struct xmlDoc:
        pass
    ctypedef struct xmlSAXHandler:
        void* startElement
        void* endElement
        void* characters
        void* cdataBlock
        void* serror
        unsigned int initialized
    enum:
        XML_SAX2_MAGIC
        HTML_PARSE_RECOVER
        HTML_PARSE_NOERROR
        HTML_PARSE_NOWARNING

cdef enum:
    HTML_PARSE_HUGE = 1 << 19  # the headers of lxml 5 do not name it
    CATASTROPHIC = 1 << 3  # XML_STATUS_CATASTROPHIC_ERROR
    MOST_BYTES = 1 << 30  # of a page; libxml2 counts them in an int

# The functions of libxml2 that are called. None of them depends on how a context is laid out.
ctypedef xmlParserCtxt* (*NewContext)(const xmlSAXHandler* handler, void* target) noexcept
ctypedef xmlDoc* (*ReadMemory)(
    xmlParserCtxt* context, const char* page, int size, const char* url, const char* encoding, int options
) except? NULL  # there is no document ever; what the target has raised is found when it returns
ctypedef int (*GetStatus)(xmlParserCtxt* context) noexcept
ctypedef void (*FreeContext)(xmlParserCtxt* context) noexcept

cdef NewContext new_context
cdef ReadMemory read_memory
cdef GetStatus get_status
cdef FreeContext free_context
cdef xmlSAXHandler HANDLER


cdef size_t address_of(library, str name) except 0:
    return ctypes.cast(getattr(library, name), ctypes.c_void_p).value


def _find_parser():
    """Find the functions in lxml's own library, which is loaded already."""
    global new_context, read_memory, get_status, free_context
    library = ctypes.CDLL(etree.__file__)
    new_context = <NewContext>address_of(library, "htmlNewSAXParserCtxt")
    read_memory = <ReadMemory>address_of(library, "htmlCtxtReadMemory")
    get_status = <GetStatus>address_of(library, "xmlCtxtGetStatus")
    free_context = <FreeContext>address_of(library, "htmlFreeParserCtxt")
    HANDLER.startElement = <void*>on_start
    HANDLER.endElement = <void*>on_end
    HANDLER.characters = HANDLER.cdataBlock = <void*>on_text
    HANDLER.serror = <void*>on_error
    HANDLER.initialized = XML_SAX2_MAGIC

try:
    _find_parser()
except (AttributeError, OSError) as error:
    raise NotImplementedError(f"lxml shows none of the functions of its libxml2: {error}") from error


# What raises leaves its mark: libxml2 goes on to the end of the page, and nothing more is done for it.
cdef int on_start(void* target, const char* tag, const char** attributes) except -1:
    cdef Walk walk = <Walk>target
    if walk.has_failed:
        return 0
    walk.has_failed = True
    walk.start(tag, attributes)
    walk.has_failed = False
    return 0


cdef int on_end(void* target, const char* tag) except -1:
    cdef Walk walk = <Walk>target
    if walk.has_failed:
        return 0
    walk.has_failed = True
    walk.end(tag)
    walk.has_failed = False
    return 0


cdef int on_text(void* target, const char* text, int size) except -1:
    cdef Walk walk = <Walk>target
    if walk.has_failed:
        return 0
    walk.has_failed = True
    walk.data(text, <size_t>size)
    walk.has_failed = False
    return 0


cdef void on_error(void* target, void* error) noexcept:
    """Nothing: a page is full of errors."""


cdef bint parse(Walk walk, bytes page) except -1:
    """Give a walk the events of a page in UTF-8; tell whether the parser could read it to its end.

    Raises:
        MemoryError: if there is none for the parser.
        Unlike: if the walk leaves the page to pure Python.
    """
    cdef int status
    cdef xmlParserCtxt* context
    if len(page) > MOST_BYTES:
        return False
    context = new_context(&HANDLER, <void*>walk)
    if context == NULL:
        raise MemoryError
    try:
        read_memory(
            context, page, <int>len(page), NULL, b"utf-8",
            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_HUGE,
        )
        status = get_status(context)
    finally:
        free_context(context)
    return status & CATASTROPHIC == 0 and walk.has_begun


def walk(str page not None, bytes data=None, caps=DEFAULT_CAPS):
    """Parse a page, given as text or also in UTF-8, and walk over it up to the caps; time is no matter here.

    Returns:
        What the pure walk would find, or None where that is left to it.
    """
    cdef Walk walk = Walk()
    walk.left, walk.most_blocks = caps.elements, caps.blocks
    if data is None:
        data = page.encode()
    try:
        try:
            if not parse(walk, data):
                return None
        except Cut:
            pass
        walk.finish()
    except (Unlike, ValueError):
        return None
    return Walked(
        walk.texts, walk.kinds, walk.levels, walk.owners, walk.link_counts,
        walk.tags, walk.parents, walk.said, walk.hidden,
        walk.declared, walk.scripts, walk.fallbacks, walk.reached, status_of(walk.reached),
    )
