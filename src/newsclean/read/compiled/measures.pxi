# What every block is measured by: `shape.measure_all` for texts in ASCII; it is asked for the others.

cdef enum:
    ENDS = 1
    CLOSES = 2

cdef unsigned char LAST_CLASSES[128]

def _fill_last_classes():
    for code in range(128):
        LAST_CLASSES[code] = ENDS if chr(code) in shape.SENTENCE_ENDS else CLOSES if chr(code) in shape.CLOSERS else 0

_fill_last_classes()


cdef bint ends_sentence(const char* text, Py_ssize_t size) noexcept:
    while size > 0:
        size -= 1
        if LAST_CLASSES[<unsigned char>text[size]] != CLOSES:
            return LAST_CLASSES[<unsigned char>text[size]] == ENDS
    return False


def measure_all(texts):
    """Measure blocks of normalised, non-empty text; as `shape.measure_all`."""
    cdef list plain = list(texts), folded = [], words = [], sentence = [], places = []
    cdef Py_ssize_t place, index, size, spaces
    cdef const char* source
    cdef bint upper
    cdef Buffer lower = Buffer(NULL, 0, 0)
    cdef str text
    try:
        for place in range(len(plain)):
            text = plain[place]
            if not text.isascii():
                places.append(place)
                folded.append(None)
                words.append(None)
                sentence.append(None)
                continue
            source = PyUnicode_AsUTF8AndSize(text, &size)
            if lower.room < <size_t>size:
                grow(&lower, size)
            spaces = 0
            upper = False
            for index in range(size):
                if c"A" <= source[index] <= c"Z":
                    lower.data[index] = source[index] + 32
                    upper = True
                else:
                    lower.data[index] = source[index]
                    spaces += source[index] == c" "
            folded.append(decoded(lower.data, size) if upper else text)
            words.append(spaces + 1)
            sentence.append(ends_sentence(source, size))
    finally:
        PyMem_Free(lower.data)
    if places:
        measured = shape.measure_all([plain[place] for place in places])
        for place, *values in zip(places, *measured, strict=True):
            plain[place], folded[place], words[place], sentence[place] = values
    return Shapes(plain, folded, words, sentence)
