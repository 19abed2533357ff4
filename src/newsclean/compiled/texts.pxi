# The compiled twin of `fill_counts`; `body/characters.py` is the specification.

cdef extern from "Python.h":
    const char* PyUnicode_AsUTF8AndSize(object text, Py_ssize_t* size) except NULL

cdef unsigned char CLASSES[1 << 16]
cdef bint KNOWS_CLASSES = False


cdef int learn_classes() except -1:
    """Take over the table; not at import, since its module asks for this one."""
    global KNOWS_CLASSES
    from newsclean.body.characters import character_classes

    cdef const unsigned char[::1] table = character_classes()
    cdef Py_ssize_t code
    for code in range(1 << 16):
        CLASSES[code] = table[code]
    KNOWS_CLASSES = True
    return 0


cdef void count_classes(const unsigned char* text, Py_ssize_t size, long long* counts) noexcept:
    """Count the characters of each class in valid UTF-8."""
    cdef Py_ssize_t at = 0
    cdef unsigned char byte
    while at < size:
        byte = text[at]
        if byte < 0x80:
            counts[CLASSES[byte]] += CLASSES[byte] != 0
            at += 1
        elif byte < 0xE0:
            counts[CLASSES[(byte & 0x1F) << 6 | (text[at + 1] & 0x3F)]] += 1
            at += 2
        elif byte < 0xF0:
            counts[CLASSES[(byte & 0x0F) << 12 | (text[at + 1] & 0x3F) << 6 | (text[at + 2] & 0x3F)]] += 1
            at += 3
        else:
            at += 4  # rarer characters are of no class


def fill_counts(list texts, tuple classes, long long[:, ::1] counts):
    """Fill in how many characters of each class are in each text."""
    cdef long long found[256]
    cdef Py_ssize_t place = 0, row, size
    cdef const char* source
    if not KNOWS_CLASSES:
        learn_classes()
    for text in texts:
        if not text.isascii():
            # Not by what the string would keep of it; lone surrogates are of no class.
            text = (<str>text).encode("utf-8", "surrogatepass")
            source = <bytes>text
            size = len(<bytes>text)
        else:
            source = PyUnicode_AsUTF8AndSize(text, &size)
        memset(found, 0, sizeof(found))
        count_classes(<const unsigned char*>source, size, found)
        for row in range(len(classes)):
            counts[row, place] = found[<unsigned char>classes[row]]
        place += 1
