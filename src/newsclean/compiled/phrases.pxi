# The compiled twin of `Glimpser`; `newsclean/phrases/glimpse.py` is the specification.

cdef extern from "Python.h":
    str PyUnicode_FromStringAndSize(const char* text, Py_ssize_t size)

cdef enum:
    LONGEST = 256  # bytes of a text that is respelled here; blocks that are phrases are shorter


cdef class Glimpser:
    """Finds the texts that may hold a phrase."""

    cdef Table whole, heads, tails
    cdef object slow
    cdef unsigned char spelling[128]

    def __init__(self, slow, bytes spelling):
        """Lay out the tables.

        Args:
            slow: the pure one, asked for texts that are not ASCII.
            spelling: what each byte of ASCII becomes.
        """
        cdef Py_ssize_t code
        self.slow = slow
        self.whole, self.heads, self.tails = Table(slow.whole), Table(slow.heads), Table(slow.tails)
        for code in range(128):
            self.spelling[code] = spelling[code]

    def find(self, list texts):
        """Return the place of each text that may hold a phrase, and how it is respelled."""
        cdef list found = [], places = []
        cdef Py_ssize_t place = 0
        cdef str text
        for text in texts:
            if not text.isascii():
                places.append(place)
            else:
                line = self.line_of(text)
                if line is not None:
                    found.append((place, line))
            place += 1
        if places:
            others = self.slow.find([texts[place] for place in places])
            found += [(places[place], line) for place, line in others]
        return found

    cdef object line_of(self, str text):
        """Return an ASCII text respelled if it may hold a phrase, else None."""
        cdef char line[LONGEST]
        cdef Py_ssize_t size, place, end = 0, head = 0, tail = 0
        cdef const char* bytes_of = PyUnicode_AsUTF8AndSize(text, &size)
        cdef unsigned char byte
        cdef bint after_space = False
        cdef unsigned int mixed = <unsigned int>START, of_word = <unsigned int>START, of_head = 0
        if size > LONGEST:
            return None if not self.slow.find([text]) else self.slow.find([text])[0][1]
        # One space between words, none at the ends; numbers that follow each other are one.
        for place in range(size):
            byte = self.spelling[<unsigned char>bytes_of[place]]
            if byte == c" ":
                after_space = end > 0
                continue
            if byte == c"#" and end and line[end - 1] == c"#":
                after_space = False
                continue
            if after_space:
                if not head:
                    head, of_head = end, of_word
                line[end] = c" "
                mixed = mix(mixed, c" ")
                end += 1
                tail = end
                of_word = <unsigned int>START
                after_space = False
            line[end] = byte
            mixed = mix(mixed, byte)
            of_word = mix(of_word, byte)
            end += 1
        if not head:
            head, of_head = end, of_word
        if (
            self.whole.find(line, end, mixed)
            or self.heads.find(line, head, of_head)
            or self.tails.find(line + tail, end - tail, of_word)
        ):
            return PyUnicode_FromStringAndSize(line, end)
        return None
