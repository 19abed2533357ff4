# Growing buffers of UTF-8, and white space squeezed in them: `shape.squeeze`, but for what is rare.

cdef struct Buffer:
    char* data
    size_t length
    size_t room

cdef size_t LEAST_ROOM = 1024  # bytes

cdef int grow(Buffer* buffer, size_t more) except -1:
    cdef size_t room = max(max(2 * buffer.room, buffer.length + more), LEAST_ROOM)
    cdef char* data = <char*>PyMem_Realloc(buffer.data, room)
    if data == NULL:
        raise MemoryError
    buffer.data = data
    buffer.room = room
    return 0


cdef inline int put(Buffer* buffer, const char* text, size_t size) except -1:
    if buffer.room - buffer.length < size:
        grow(buffer, size)
    if size:
        memcpy(buffer.data + buffer.length, text, size)
        buffer.length += size
    return 0


cdef inline object decoded(const char* text, size_t size):
    """Return a string; what is not UTF-8 raises, and the page is left to the pure walk."""
    return PyUnicode_DecodeUTF8(text, <Py_ssize_t>size, NULL) if size else ""


# What a character is to `squeeze`: what joins is kept, but is nothing to see alone; what is RARE is asked of it.
cdef enum:
    PLAIN, SPACE, DROPPED, JOINS, RARE

cdef unsigned char LATIN_CLASSES[256]  # U+0000 to U+00FF
cdef unsigned char GENERAL_CLASSES[128]  # U+2000 to U+207F, "general punctuation"

def _class_of(character):
    if shape.INVISIBLE.match(character):
        return DROPPED
    if character.isspace():
        return SPACE
    return JOINS if character in shape.JOINERS_AND_MARKS else PLAIN

def _fill_classes():
    for code in range(256):
        LATIN_CLASSES[code] = _class_of(chr(code))
    for code in range(128):
        GENERAL_CLASSES[code] = _class_of(chr(0x2000 + code))

_fill_classes()


cdef inline int class_of(const unsigned char* at, size_t left, size_t* size) noexcept:
    """Tell what the character is that begins there, and how many bytes it has."""
    cdef unsigned char first = at[0]
    size[0] = 1
    if first < 0x80:
        return LATIN_CLASSES[first]
    size[0] = 2 if first < 0xE0 else 3 if first < 0xF0 else 4
    if left < size[0]:
        size[0] = left
        return RARE
    if first == 0xC2:
        return LATIN_CLASSES[at[1]]
    if first == 0xE2:
        return GENERAL_CLASSES[(at[1] & 1) << 6 | (at[2] & 0x3F)] if at[1] <= 0x81 else PLAIN
    if first == 0xE1:  # among them U+1680 and U+180E
        return RARE if at[1] == 0x9A or at[1] == 0xA0 else PLAIN
    if first == 0xE3:  # U+3000, the ideographic space
        return RARE if at[1] == 0x80 and at[2] == 0x80 else PLAIN
    if first == 0xED:  # surrogates
        return RARE if at[1] >= 0xA0 else PLAIN
    if first == 0xEF:  # U+FEFF, U+FFF9 to U+FFFF but for the two replacement characters
        if at[1] == 0xBB:
            return RARE if at[2] == 0xBF else PLAIN
        return RARE if at[1] == 0xBF and at[2] >= 0xB9 and at[2] != 0xBC and at[2] != 0xBD else PLAIN
    return PLAIN


cdef size_t count_characters(const char* text, size_t size) noexcept:
    cdef size_t index, count = 0
    for index in range(size):
        count += (<unsigned char>text[index] & 0xC0) != 0x80
    return count


cdef bint is_space(const char* text, size_t size) except -1:
    """`str.isspace`."""
    cdef size_t at = 0, length
    cdef int found
    if not size:
        return False
    while at < size:
        found = class_of(<const unsigned char*>text + at, size - at, &length)
        if found == RARE:
            return decoded(text, size).isspace()
        if found != SPACE:
            return False
        at += length
    return True


cdef int squeeze_into(Buffer* out, const char* text, size_t size) except -1:
    """Write the squeezed text in place of what the buffer holds; 0 where `shape.squeeze` must be asked."""
    cdef const unsigned char* source = <const unsigned char*>text
    cdef size_t at = 0, length
    cdef char* target
    cdef char* begin
    cdef int found
    cdef bint spaced = False, seen = False
    out.length = 0
    if out.room < size + 1:
        grow(out, size + 1)
    begin = target = out.data
    while at < size:
        if source[at] < 0x80:
            found = LATIN_CLASSES[source[at]]
            length = 1
        else:
            found = class_of(source + at, size - at, &length)
        if found == PLAIN or found == JOINS:
            seen |= found == PLAIN
            if spaced:
                target[0] = c" "
                target += 1
                spaced = False
            if length == 1:
                target[0] = <char>source[at]
                target += 1
            else:
                memcpy(target, source + at, length)
                target += length
        elif found == SPACE:
            spaced = target != begin
        elif found == RARE:
            return 0
        at += length
    out.length = target - begin if seen else 0
    return 1


cdef bint is_upper_first(const char* text, size_t size) except -1:
    """Tell whether a text, which is not empty, begins with a capital."""
    cdef size_t end = 1
    if <unsigned char>text[0] < 0x80:
        return c"A" <= text[0] <= c"Z"
    while end < size and (<unsigned char>text[end] & 0xC0) == 0x80:
        end += 1
    return (<str>decoded(text, end)).isupper()


cdef bint is_lower_last(const char* text, size_t size) except -1:
    """Tell whether a text, which is not empty, ends with a small letter."""
    cdef size_t start = size - 1
    if <unsigned char>text[start] < 0x80:
        return c"a" <= text[start] <= c"z"
    while start and (<unsigned char>text[start] & 0xC0) == 0x80:
        start -= 1
    return (<str>decoded(text + start, size - start)).islower()
