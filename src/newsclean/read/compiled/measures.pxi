# What every block is measured by: `shape.measure_all` for texts of ASCII, Latin letters and common signs; it is asked
# for the others.

cdef enum:
    LATIN = 0x300  # code points below; behind them come combining marks
    SIGNS = 0x2000  # punctuation, currencies, arrows and mathematics, up to U+22FF
    SIGNS_END = 0x2300

cdef enum:
    ENDS = 1
    CLOSES = 2

cdef struct Shape:  # what a character becomes, in UTF-8, and what it is at the end of a sentence
    char plain[4]
    char folded[4]
    unsigned char plain_size
    unsigned char folded_size
    unsigned char last_class
    bint is_rare

cdef Shape SHAPES[LATIN + SIGNS_END - SIGNS]


cdef int fill_shape(Shape* found, str character) except -1:
    """Note what a character becomes; it is rare where what it becomes depends on others, or is not one character."""
    plain = shape.make_plain(character)
    folded = plain.lower()
    cdef bytes written = plain.encode(), lower = folded.encode()
    found.is_rare = (
        len(plain) > 1
        or len(folded) > 1
        or unicodedata.combining(character) != 0
        or not unicodedata.is_normalized("NFC", character)
        or character == shape.SEPARATOR
        or shape.UNSPACED.search(character) is not None
    )
    if not found.is_rare:
        found.plain_size, found.folded_size = len(written), len(lower)
        memcpy(found.plain, <const char*>written, found.plain_size)
        memcpy(found.folded, <const char*>lower, found.folded_size)
    found.last_class = ENDS if character in shape.SENTENCE_ENDS else CLOSES if character in shape.CLOSERS else 0
    return 0


def _fill_shapes():
    for code in range(LATIN):
        fill_shape(&SHAPES[code], chr(code))
    for code in range(SIGNS, SIGNS_END):
        fill_shape(&SHAPES[LATIN + code - SIGNS], chr(code))

_fill_shapes()


cdef inline Shape* shape_at(const unsigned char* text, size_t* width) noexcept:
    """Return the shape of the character that begins there, NULL where it is rare; of valid UTF-8."""
    cdef int code = text[0]
    width[0] = 1
    if code >= 0x80:
        if code < 0xCC:  # U+0300 begins with 0xCC
            code = (code & 0x1F) << 6 | (text[1] & 0x3F)
            width[0] = 2
        elif code == 0xE2 and text[1] < 0x8C:
            code = (text[1] & 0x3F) << 6 | (text[2] & 0x3F)
            code += LATIN
            width[0] = 3
        else:
            return NULL
    return NULL if SHAPES[code].is_rare else &SHAPES[code]


cdef struct Measured:
    Buffer plain
    Buffer folded
    size_t spaces


cdef bint measure(const char* text, size_t size, Measured* found) except -1:
    """Write what a text becomes; False where a character is rare."""
    cdef size_t at = 0, width
    cdef Shape* place
    cdef char* plain
    cdef char* folded
    cdef char byte
    found.plain.length = found.folded.length = found.spaces = 0
    if found.plain.room < size:
        grow(&found.plain, size)
    if found.folded.room < 2 * size:  # a letter of one byte may become one of two
        grow(&found.folded, 2 * size)
    plain, folded = found.plain.data, found.folded.data
    while at < size:
        byte = text[at]
        if <unsigned char>byte < 0x80:
            plain[0] = byte
            folded[0] = byte + 32 if c"A" <= byte <= c"Z" else byte
            found.spaces += byte == c" "
            plain, folded, at = plain + 1, folded + 1, at + 1
            continue
        place = shape_at(<const unsigned char*>text + at, &width)
        if place == NULL:
            return False
        memcpy(plain, place.plain, place.plain_size)
        memcpy(folded, place.folded, place.folded_size)
        plain, folded, at = plain + place.plain_size, folded + place.folded_size, at + width
        found.spaces += place.plain_size == 1 and place.plain[0] == c" "
    found.plain.length, found.folded.length = plain - found.plain.data, folded - found.folded.data
    return True


cdef int measure_ascii(const char* text, size_t size, Measured* found) except -1:
    """The same of ASCII, which is plain."""
    cdef size_t index
    cdef char* folded
    found.spaces = 0
    if found.folded.room < size:
        grow(&found.folded, size)
    folded = found.folded.data
    for index in range(size):
        folded[index] = text[index] + 32 if c"A" <= text[index] <= c"Z" else text[index]
        found.spaces += text[index] == c" "
    found.folded.length = size
    return 0


cdef bint ends_sentence(const char* text, size_t size) noexcept:
    """`shape.ends_sentence`, of a text without a rare character."""
    cdef size_t width
    cdef Shape* place
    while size > 0:
        size -= 1
        if (<unsigned char>text[size] & 0xC0) != 0x80:
            place = shape_at(<const unsigned char*>text + size, &width)
            if place == NULL or place.last_class != CLOSES:
                return place != NULL and place.last_class == ENDS
    return False


cdef inline object unless_same(const Buffer* written, object known, const char* text, size_t size):
    """Return what is written as a string; the one that is known where it is the same."""
    if written.length == size and memcmp(written.data, text, size) == 0:
        return known
    return decoded(written.data, written.length)


def measure_all(texts):
    """Measure blocks of normalised, non-empty text; as `shape.measure_all`."""
    cdef list plain = list(texts), folded = [], words = [], sentence = [], places = []
    cdef Py_ssize_t place, size
    cdef const char* source
    cdef Measured found
    cdef str text
    cdef bytes written = b""
    found.plain = found.folded = Buffer(NULL, 0, 0)
    try:
        for place in range(len(plain)):
            text = plain[place]
            if text.isascii():
                source = PyUnicode_AsUTF8AndSize(text, &size)
                measure_ascii(source, size, &found)
                sentence.append(ends_sentence(source, size))
            else:
                # Not by what the string would keep of it; lone surrogates are rare, too.
                written = text.encode("utf-8", "surrogatepass")
                source, size = written, len(written)
                if not measure(source, size, &found):
                    places.append(place)
                    folded.append(None)
                    words.append(None)
                    sentence.append(None)
                    continue
                sentence.append(ends_sentence(source, size))
                plain[place] = text = unless_same(&found.plain, text, source, size)
                source, size = found.plain.data, found.plain.length
            folded.append(unless_same(&found.folded, text, source, size))
            words.append(found.spaces + 1)
    finally:
        PyMem_Free(found.plain.data)
        PyMem_Free(found.folded.data)
    if places:
        measured = shape.measure_all([plain[place] for place in places])
        for place, *values in zip(places, *measured, strict=True):
            plain[place], folded[place], words[place], sentence[place] = values
    return Shapes(plain, folded, words, sentence)
