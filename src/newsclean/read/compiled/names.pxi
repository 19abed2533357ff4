# Names of elements and folders, looked up as bytes; and the attributes that the walk reads.

cdef enum:
    PLACES = 512  # of a table; twice the names that it holds, and a power of two
    MOST_ATTRIBUTES = 500  # of one element; what is done about more is the pure walk's matter

cdef struct Name:
    const char* text
    size_t size
    int code
    PyObject* string

cdef struct Names:
    Name places[PLACES]

cdef Names ELEMENT_NAMES
cdef Names FOLDER_NAMES
_kept = []  # what the tables point into


cdef inline size_t hash_of(const char* text, size_t size) noexcept:
    cdef size_t index, mixed = 2166136261  # FNV-1a
    for index in range(size):
        mixed = (mixed ^ <unsigned char>text[index]) * 16777619
    return mixed & (PLACES - 1)


cdef Name* find(Names* names, const char* text, size_t size) noexcept:
    """Return the entry of a name, or the free one where it would be."""
    cdef size_t at = hash_of(text, size)
    while names.places[at].text != NULL:
        if names.places[at].size == size and memcmp(names.places[at].text, text, size) == 0:
            break
        at = (at + 1) & (PLACES - 1)
    return &names.places[at]


cdef int enter_names(Names* names, dict codes) except -1:
    cdef Name* place
    cdef bytes text
    if 2 * len(codes) > PLACES:
        raise RuntimeError("more names than the table holds")
    for string, code in codes.items():
        text = string.encode()
        _kept.append((text, string))
        place = find(names, text, len(text))
        place.text = text
        place.size = len(text)
        place.code = code
        place.string = <PyObject*>string
    return 0

# An inline element that is in the table is one like any other.
enter_names(
    &ELEMENT_NAMES, {name: -1 if code == elements.INLINE else code for name, code in elements.ELEMENTS.items()}
)
enter_names(&FOLDER_NAMES, dict.fromkeys(signatures.AUTHOR_FOLDERS, 1))


class Unlike(Exception):
    """What the walk leaves to pure Python."""


class Cut(Exception):
    """`caps.CutError`."""


cdef inline const char* value_at(const char** attribute) noexcept:
    """Return the value of an attribute, which is empty where it has none."""
    if attribute[1] == NULL:
        return b""
    return attribute[1]


cdef dict attributes_of(const char** attribute):
    """Return the attributes of a declaring element that anyone reads; as `declarations.only_read`."""
    cdef const char* value
    cdef dict found = {}
    while attribute != NULL and attribute[0] != NULL:
        name = decoded(attribute[0], strlen(attribute[0]))
        if name in READ:
            value = value_at(attribute)
            found[name] = decoded(value, strlen(value))
        attribute += 2
    return found

cdef frozenset READ = declarations.READ
cdef frozenset WITHOUT_TEXT = declarations.WITHOUT_TEXT


cdef inline bint has_too_many(const char** attribute) noexcept:
    cdef int count = 0
    while attribute[0] != NULL and count <= MOST_ATTRIBUTES:
        attribute += 2
        count += 1
    return count > MOST_ATTRIBUTES


cdef struct Attributes:
    const char* said  # the class
    const char* identifier
    const char* role
    const char* itemprop
    const char* href
    const char* rel
    const char* style
    const char* kind  # the type
    const char* aria_hidden
    bint unseen  # hidden or popover
    bint opened
    bint shadow_root


cdef int read_attributes(const char** attribute, Attributes* found) except -1:
    """Read what the walk asks of an element; NULL is what it does not have."""
    cdef const char* name
    found[0] = Attributes(NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, False, False, False)
    while attribute != NULL and attribute[0] != NULL:
        name = attribute[0]
        if name[0] == c"c":
            if strcmp(name, "class") == 0:
                found.said = value_at(attribute)
        elif name[0] == c"h":
            if strcmp(name, "href") == 0:
                found.href = value_at(attribute)
            elif strcmp(name, "hidden") == 0:
                found.unseen = True
        elif name[0] == c"i":
            if strcmp(name, "id") == 0:
                found.identifier = value_at(attribute)
            elif strcmp(name, "itemprop") == 0:
                found.itemprop = value_at(attribute)
        elif name[0] == c"s":
            if strcmp(name, "style") == 0:
                found.style = value_at(attribute)
            elif strcmp(name, "shadowrootmode") == 0 or strcmp(name, "shadowroot") == 0:
                found.shadow_root = True
        elif name[0] == c"r":
            if strcmp(name, "role") == 0:
                found.role = value_at(attribute)
            elif strcmp(name, "rel") == 0:
                found.rel = value_at(attribute)
        elif name[0] == c"a":
            if strcmp(name, "aria-hidden") == 0:
                found.aria_hidden = value_at(attribute)
        elif name[0] == c"t":
            if strcmp(name, "type") == 0:
                found.kind = value_at(attribute)
        elif name[0] == c"o":
            if strcmp(name, "open") == 0:
                found.opened = True
        elif name[0] == c"p":
            if strcmp(name, "popover") == 0:
                found.unseen = True
        attribute += 2
    return 0


cdef bint may_hold(const char* text, const char* word) noexcept:
    """Tell whether a text may hold a word in lower case, whatever the case; True of what is not ASCII."""
    cdef size_t at = 0
    cdef char character
    cdef const char* start = text
    while True:
        character = start[at]
        if <unsigned char>character >= 0x80 or word[at] == 0:
            return True
        if character == 0:
            return False
        if c"A" <= character <= c"Z":
            character += 32
        if character == word[at]:
            at += 1
        else:
            start += 1
            at = 0


cdef inline bint is_within_words(const char* tag) noexcept:
    """Tell whether an element is one of `elements.WITHIN_WORDS`."""
    return (tag[0] == c"s" or tag[0] == c"w") and (
        strcmp(tag, "sub") == 0 or strcmp(tag, "sup") == 0 or strcmp(tag, "wbr") == 0
    )


cdef bint may_be_linked(const char* rel) noexcept:
    """Tell whether a `rel` may hold one of `declarations.LINKED`."""
    return may_hold(rel, "canonical") or may_hold(rel, "next") or may_hold(rel, "prev")


cdef bint is_unseen(Attributes* found) except -1:
    """`elements.is_unseen`: the pattern is tried where a style may hide."""
    cdef const char* style = found.style
    if found.unseen:
        return True
    if style == NULL or not (may_hold(style, b"none") or may_hold(style, b"hidden")):
        return False
    return elements.HIDDEN_STYLE.search(decoded(style, strlen(style))) is not None


cdef size_t SHORTEST_FOLDER = min(len(name.encode()) for name in signatures.AUTHOR_FOLDERS)
cdef size_t LONGEST_FOLDER = max(len(name.encode()) for name in signatures.AUTHOR_FOLDERS)


cdef bint has_folder(const char* address) noexcept:
    """`signatures.is_author_page`."""
    cdef const char* end
    while True:
        end = address
        while end[0] != 0 and end[0] != c"/":
            end += 1
        if SHORTEST_FOLDER <= <size_t>(end - address) <= LONGEST_FOLDER:
            if find(&FOLDER_NAMES, address, end - address).text != NULL:
                return True
        if end[0] == 0:
            return False
        address = end + 1


cdef enum:
    MOST_PIECES = 16

cdef const char* AUTHOR_PIECES[MOST_PIECES]
cdef unsigned int AUTHOR_LETTERS[MOST_PIECES]  # of each piece, as in `letters_of`
cdef int AUTHOR_PIECE_COUNT = 0


cdef unsigned int letters_of(const char* text) noexcept:
    """Return which letters are in a text, a bit each, whatever the case; all of them where it is not ASCII."""
    cdef unsigned int found = 0
    cdef unsigned char character
    while text[0] != 0:
        character = <unsigned char>text[0]
        if character >= 0x80:
            return 0xFFFFFFFF
        # The other signs share bits with letters, which only makes them seem to be there.
        found |= <unsigned int>1 << (character & 31)
        text += 1
    return found


def _fill_author_pieces():
    global AUTHOR_PIECE_COUNT
    for piece in signatures.AUTHOR_PIECES[:MOST_PIECES]:
        text = piece.encode()
        _kept.append(text)
        AUTHOR_PIECES[AUTHOR_PIECE_COUNT] = text
        AUTHOR_LETTERS[AUTHOR_PIECE_COUNT] = letters_of(text)
        AUTHOR_PIECE_COUNT += 1

_fill_author_pieces()


cdef bint may_be_author_class(const char* said) noexcept:
    """Tell whether a class has a piece of a word for authors."""
    cdef int index
    cdef unsigned int letters = letters_of(said)
    for index in range(AUTHOR_PIECE_COUNT):
        if AUTHOR_LETTERS[index] & ~letters == 0 and may_hold(said, AUTHOR_PIECES[index]):
            return True
    return False


cdef bint signs(Attributes* found) except -1:
    """`signatures.signs`."""
    if found.said != NULL and may_be_author_class(found.said):
        if signatures.is_author_class(decoded(found.said, strlen(found.said))):
            return True
    return found.href != NULL and has_folder(found.href)
