# Words as `read/spaced.py` and `str.split` find them, without an object for each.

# What a byte is: a part of a word, a space, a sign that is a word by itself, or the first byte of a sign of several.
cdef enum:
    LETTER = 0
    BLANK = 1
    SIGN = 2
    BEGINNING = 3


cdef struct Span:
    # A word, and where the next one is looked for.
    Py_ssize_t place
    Py_ssize_t start
    Py_ssize_t size  # in bytes
    unsigned int mixed  # its `mix_all`
    unsigned char highest  # byte so far


cdef class Splitter:
    """Finds the words of a text in UTF-8."""

    cdef Table far_blanks, far_signs
    cdef unsigned char kinds[256]

    def __init__(self):
        """Tell what each byte is."""
        from newsclean.read.spaced import OTHER_PUNCTUATION, PUNCTUATION, SIGNS

        cdef unsigned char byte
        blanks = PUNCTUATION + OTHER_PUNCTUATION
        self.far_blanks = Table([sign for sign in blanks if not sign.isascii()])
        self.far_signs = Table([sign for sign in SIGNS if not sign.isascii()])
        self.kinds[:] = [LETTER] * 256
        for sign in " " + blanks + SIGNS:
            byte = sign.encode()[0]
            if byte >= 128:
                self.kinds[byte] = BEGINNING
            else:
                self.kinds[byte] = SIGN if sign in SIGNS else BLANK

    cdef unsigned char look_far(self, const char* text, Py_ssize_t* width) noexcept:
        """Return what a character of several bytes is, and how many these are."""
        cdef unsigned char byte = <unsigned char>text[0]
        # The width of a character in UTF-8 is in its first byte.
        width[0] = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
        cdef unsigned int mixed = mix_all(text, width[0])
        if self.far_blanks.find(text, width[0], mixed):
            return BLANK
        return SIGN if self.far_signs.find(text, width[0], mixed) else LETTER

    cdef bint find_next(self, const char* text, Py_ssize_t size, Span* span) noexcept:
        """Find the next word; tell whether there is one."""
        cdef Py_ssize_t place = span.place, width
        cdef unsigned int mixed = <unsigned int>START
        cdef unsigned char byte, kind
        span.start = -1
        while place < size:
            byte = <unsigned char>text[place]
            if byte > span.highest:
                span.highest = byte
            kind, width = self.kinds[byte], 1
            if kind == BEGINNING:
                kind = self.look_far(text + place, &width)
            if kind == LETTER:
                if span.start < 0:
                    span.start = place
                while width:
                    mixed = mix(mixed, <unsigned char>text[place])
                    place += 1
                    width -= 1
            elif span.start >= 0:
                break
            else:
                if kind == SIGN:
                    span.start, span.size, span.mixed = place, width, mix_all(text + place, width)
                    span.place = place + width
                    return True
                place += width
        span.place, span.size, span.mixed = place, place - span.start, mixed
        return span.start >= 0
