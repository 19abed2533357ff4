# The compiled twin of `WordFinder`; `newsclean/read/spaced.py` is the specification.

# What a byte is: a part of a word, a space, a sign that is a word by itself, or the first byte of a sign of several.
cdef enum:
    LETTER = 0
    BLANK = 1
    SIGN = 2
    BEGINNING = 3


cdef class WordFinder:
    """Finds which of its words are in each text."""

    cdef Table words, far_blanks, far_signs
    cdef list strings
    cdef unsigned char kinds[256]

    def __init__(self, words, blanks, signs):
        cdef unsigned char byte
        self.strings = sorted(words)
        self.words = Table(self.strings)
        self.far_blanks = Table([sign for sign in blanks if not sign.isascii()])
        self.far_signs = Table([sign for sign in signs if not sign.isascii()])
        self.kinds[:] = [LETTER] * 256
        for sign in " " + blanks + signs:
            byte = sign.encode()[0]
            if byte >= 128:
                self.kinds[byte] = BEGINNING
            else:
                self.kinds[byte] = SIGN if sign in signs else BLANK

    def find(self, list texts):
        """Return for each text the words that are in it, each once, in no order of meaning."""
        cdef list found = []
        for text in texts:
            found.append(self.find_in(text))
        return found

    cdef object find_in(self, str text):
        cdef Py_ssize_t size, place = 0, start = 0, width
        cdef const char* bytes_of = PyUnicode_AsUTF8AndSize(text, &size)
        cdef unsigned int mixed = <unsigned int>START, number
        cdef unsigned char byte, kind
        cdef list hits = None
        while place <= size:
            # The end of the text is a blank.
            byte = <unsigned char>bytes_of[place] if place < size else c" "
            kind = self.kinds[byte]
            if kind == LETTER:
                mixed = mix(mixed, byte)
                place += 1
                continue
            width = 1
            if kind == BEGINNING:
                # The width of a character in UTF-8 is in its first byte.
                width = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
                if self.far_blanks.find(bytes_of + place, width, mix_all(bytes_of + place, width)):
                    kind = BLANK
                elif self.far_signs.find(bytes_of + place, width, mix_all(bytes_of + place, width)):
                    kind = SIGN
                else:
                    while width:
                        mixed = mix(mixed, <unsigned char>bytes_of[place])
                        place += 1
                        width -= 1
                    continue
            if place > start:
                number = self.words.find(bytes_of + start, place - start, mixed)
                if number:
                    hits = self.note(hits, number)
            if kind == SIGN:
                number = self.words.find(bytes_of + place, width, mix_all(bytes_of + place, width))
                if number:
                    hits = self.note(hits, number)
            place += width
            start = place
            mixed = <unsigned int>START
        return () if hits is None else hits

    cdef list note(self, list hits, unsigned int number):
        string = self.strings[number - 1]
        if hits is None:
            return [string]
        for known in hits:
            if known is string:
                return hits
        hits.append(string)
        return hits
