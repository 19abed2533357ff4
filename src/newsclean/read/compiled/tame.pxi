# Pages that cost more as a tree than as events: libxml2 goes through all attributes of an element to add one.

cdef enum:
    MOST_ATTRIBUTES = 500  # of one element; libxml2 takes half a millisecond for them
    MOST_TAGS = 200_000  # a tree of so many elements takes about 50 MB

cdef inline bint ends_name(unsigned char at) noexcept:
    return at == c" " or at == c"/" or at == c">" or (9 <= at <= 13)


cdef inline bint is_letter(unsigned char at) noexcept:
    return c"a" <= (at | 32) <= c"z"


cdef size_t end_of_tag(const char* page, size_t at, size_t size) noexcept:
    """Return where a start tag ends, or 0 if it has too many attributes. Never too few are counted."""
    cdef int attributes = 0
    cdef const void* quote
    while at < size and not ends_name(page[at]):
        at += 1
    while True:
        while at < size and ends_name(page[at]) and page[at] != c">":
            at += 1
        if at >= size or page[at] == c">":
            return at
        attributes += 1
        if attributes > MOST_ATTRIBUTES:
            return 0
        at += 1
        while at < size and not ends_name(page[at]) and page[at] != c"=":
            at += 1
        while at < size and ends_name(page[at]) and page[at] != c">" and page[at] != c"/":
            at += 1
        if at >= size or page[at] != c"=":
            continue
        at += 1
        while at < size and ends_name(page[at]) and page[at] != c">" and page[at] != c"/":
            at += 1
        if at < size and (page[at] == c'"' or page[at] == c"'"):
            quote = memchr(page + at + 1, page[at], size - at - 1)
            if quote == NULL:
                return size
            at = <const char*>quote - page + 1
        else:
            while at < size and (not ends_name(page[at]) or page[at] == c"/"):
                at += 1


cdef bint is_tame(const char* page, size_t size) noexcept:
    """Tell whether no element has too many attributes, and the page not too many elements.

    What looks like a tag may stand in a comment or a script, and its quotes may swallow a real one; so
    the search goes on from the first "<" inside. That is bounded, too.
    """
    cdef size_t at = 0, end
    cdef size_t steps = 0, most_steps = 4 * size + 65_536
    cdef int tags = 0
    cdef const void* next
    while True:
        next = memchr(page + at, c"<", size - at)
        if next == NULL:
            return True
        at = <const char*>next - page + 1
        if at >= size:
            return True
        if not is_letter(page[at]):
            continue
        end = end_of_tag(page, at, size)
        tags += 1
        steps += end - at
        if end == 0 or tags > MOST_TAGS or steps > most_steps:
            return False
        next = memchr(page + at, c"<", end - at)
        at = end if next == NULL else <const char*>next - page
