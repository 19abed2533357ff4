# The words of classes and ids: `hints.split_hints` for ASCII; it is asked for the others.

cdef enum:
    LONGEST_WORD = 24  # bytes; a longer one is not remembered
    WORDS = 1024  # a power of two

# Pages share their words: those seen last are kept as strings that know their hash.
cdef struct Word:
    char text[LONGEST_WORD]
    Py_ssize_t size
    PyObject* string

cdef Word REMEMBERED[WORDS]


cdef object word_of(const char* text, Py_ssize_t size):
    """Return a word in lower case; the text is ASCII letters."""
    cdef char lower[LONGEST_WORD]
    cdef Py_ssize_t index
    cdef size_t mixed = 2166136261
    cdef Word* place
    if size > LONGEST_WORD:
        return decoded(text, size).lower()
    for index in range(size):
        lower[index] = text[index] | 32
        mixed = (mixed ^ <unsigned char>lower[index]) * 16777619
    place = &REMEMBERED[(mixed ^ mixed >> 16) & (WORDS - 1)]
    if place.size == size and memcmp(place.text, lower, size) == 0:
        return <object>place.string
    word = decoded(lower, size)
    Py_INCREF(word)
    Py_XDECREF(place.string)
    place.string = <PyObject*>word
    place.size = size
    memcpy(place.text, lower, size)
    return word


cdef Py_ssize_t LONGEST_HINT = hints.LONGEST_HINT


cdef object split(object value):
    """`hints.split_hints`."""
    cdef Py_ssize_t size, at = 0, end
    cdef const char* source
    if PyUnicode_GetLength(value) > LONGEST_HINT or not (<str>value).isascii():
        return hints.split_hints(value)
    source = PyUnicode_AsUTF8AndSize(value, &size)
    words = PyFrozenSet_New(NULL)
    while at < size:
        end = at
        while end < size and c"A" <= source[end] <= c"Z":
            end += 1
        if end < size and c"a" <= source[end] <= c"z":
            if end > at + 1:
                end -= 1  # the last capital begins the next word
            else:
                end += 1
                while end < size and c"a" <= source[end] <= c"z":
                    end += 1
        if end == at:
            at += 1
            continue
        PySet_Add(words, word_of(source + at, end - at))
        at = end
    return words


def split_hints(str value not None):
    """Return the words of a class, id or role; as `hints.split_hints`."""
    return split(value)


def hints_of(list said not None):
    """Return the words of each class, id or role of a page, the same for the same."""
    cdef dict known = {}
    cdef list found = []
    for value in said:
        words = known.get(value)
        if words is None:
            known[value] = words = split(value)
        found.append(words)
    return found
