# The compiled twin of `texts_with`; `newsclean/read/signs.py` is the specification.

cdef enum:
    MOST_SIGNS = 16  # at once


cdef struct Sign:
    const char* text
    Py_ssize_t size


cdef bint holds(const char* text, Py_ssize_t size, const Sign* signs, const unsigned char* begins) noexcept nogil:
    """Tell whether a text holds one of the signs.

    `begins` is of each byte the place from 1 of the first sign that begins with it, 0 where none does; those that begin
    alike stand side by side.
    """
    cdef Py_ssize_t place
    cdef unsigned char byte
    cdef const Sign* sign
    for place in range(size):
        byte = <unsigned char>text[place]
        if begins[byte]:
            sign = signs + begins[byte] - 1
            while sign.size and <unsigned char>sign.text[0] == byte:
                if place + sign.size <= size and memcmp(text + place, sign.text, sign.size) == 0:
                    return True
                sign += 1
    return False


def texts_with(texts, signs):
    """Return the places of the texts that hold one of the signs; at most 16 of them, none empty."""
    cdef unsigned char begins[256]
    cdef Sign known[MOST_SIGNS + 1]
    cdef Py_ssize_t size, place = 0
    cdef const char* text_bytes
    cdef list found = [], ordered = sorted(signs)
    if len(ordered) > MOST_SIGNS or not all(ordered):
        raise ValueError("at most 16 signs, none of them empty")
    begins[:] = [0] * 256
    for sign in ordered:
        text_bytes = PyUnicode_AsUTF8AndSize(sign, &size)
        known[place] = Sign(text_bytes, size)
        place += 1
        if not begins[<unsigned char>text_bytes[0]]:
            begins[<unsigned char>text_bytes[0]] = place
    known[place] = Sign(NULL, 0)
    place = 0
    for text in texts:
        text_bytes = PyUnicode_AsUTF8AndSize(text, &size)
        if holds(text_bytes, size, known, begins):
            found.append(place)
        place += 1
    return found
