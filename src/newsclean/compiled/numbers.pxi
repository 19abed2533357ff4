# The compiled twin of `number_words`; `newsclean/body/lines/words.py` is the specification.

from cpython.mem cimport PyMem_Realloc

cdef extern from "Python.h":
    str PyUnicode_DecodeUTF8(const char* text, Py_ssize_t size, const char* errors)
    bytes PyBytes_FromStringAndSize(const char* text, Py_ssize_t size)

cdef enum:
    # Looks for a word before the pure one is asked: whoever makes words that fall together gains nothing by it.
    MOST_LOOKS = 128

cdef Splitter OF_LINES = Splitter()


cdef class Numbering:
    """Numbers words in the order in which they come; 0 is the end of a line."""

    cdef Entry* entries
    cdef unsigned int room
    cdef unsigned int count
    cdef int* numbers
    cdef Py_ssize_t filled, room_for_numbers
    cdef list words

    def __cinit__(self, list words):
        self.words = words
        self.room, self.room_for_numbers = 1024, 4096
        self.entries = <Entry*>allocate(self.room, sizeof(Entry))
        self.numbers = <int*>allocate(self.room_for_numbers, sizeof(int))

    def __dealloc__(self):
        PyMem_Free(self.entries)
        PyMem_Free(self.numbers)

    cdef Entry* place_of(self, const char* text, unsigned int size, unsigned int mixed) noexcept:
        """Return the entry of a word, or the free one where it belongs; NULL where neither is near."""
        cdef unsigned int looks, at = mixed
        cdef Entry* entry
        for looks in range(MOST_LOOKS):
            entry = &self.entries[(at + looks) & (self.room - 1)]
            if not entry.number or (entry.size == size and memcmp(entry.text, text, size) == 0):
                return entry
        return NULL

    cdef bint add(self, const char* text, unsigned int size, unsigned int mixed) except -1:
        """Add a word; tell whether it could be."""
        cdef Entry* entry = self.place_of(text, size, mixed)
        if entry == NULL:
            return False
        if not entry.number:
            self.count += 1
            entry.text, entry.size, entry.number = text, size, self.count
            self.words.append(PyUnicode_DecodeUTF8(text, size, NULL))
            self.note(self.count)
            return 2 * self.count < self.room or self.grow()
        self.note(entry.number)
        return True

    cdef bint grow(self) except -1:
        """Make room for more words; tell whether all that are there have found theirs."""
        cdef Entry* old = self.entries
        cdef Entry* entry
        cdef unsigned int place, size = self.room
        self.entries = <Entry*>allocate(4 * size, sizeof(Entry))
        self.room = 4 * size
        try:
            for place in range(size):
                if old[place].number:
                    entry = self.place_of(old[place].text, old[place].size, mix_all(old[place].text, old[place].size))
                    if entry == NULL:
                        return False
                    entry[0] = old[place]
            return True
        finally:
            PyMem_Free(old)

    cdef int note(self, unsigned int number) except -1:
        """Add a number."""
        cdef int* numbers
        if self.filled == self.room_for_numbers:
            numbers = <int*>PyMem_Realloc(self.numbers, 2 * self.room_for_numbers * sizeof(int))
            if numbers == NULL:
                raise MemoryError
            self.numbers = numbers
            self.room_for_numbers *= 2
        self.numbers[self.filled] = <int>number
        self.filled += 1
        return 0


def number_words(list folded not None, Py_ssize_t longest_line):
    """Return the numbers of the words of all lines, and the words by number."""
    from newsclean.body.lines.words import number_words as slow
    from newsclean.read.shape import SEPARATOR, UNSPACED

    cdef list words = [SEPARATOR], kept = []
    cdef Numbering numbering = Numbering(words)
    cdef Span span
    cdef const char* text
    cdef Py_ssize_t size
    cdef str line
    for line in folded:
        if len(line) > longest_line:
            line = line[:longest_line]
            kept.append(line)
        if line.isascii():
            text = PyUnicode_AsUTF8AndSize(line, &size)
        else:
            # Not by what the string would keep of it.
            encoded = line.encode()
            kept.append(encoded)
            text, size = encoded, len(<bytes>encoded)
        span = Span(0, 0, 0, 0, 0)
        while OF_LINES.find_next(text, size, &span):
            if not numbering.add(text + span.start, <unsigned int>span.size, span.mixed):
                return slow(folded, longest_line)
        # Where words are not parted by spaces, the pure one is asked.
        if span.highest >= FAR and UNSPACED.search(line):
            return slow(folded, longest_line)
        numbering.note(0)
    return PyBytes_FromStringAndSize(<char*>numbering.numbers, numbering.filled * sizeof(int)), words
