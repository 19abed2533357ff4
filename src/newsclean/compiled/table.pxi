# A set of byte strings, looked up by the bytes: a page has thousands of words, and they become no objects.

from cpython.mem cimport PyMem_Calloc, PyMem_Free
from libc.string cimport memcmp

cdef extern from "Python.h":
    const char* PyUnicode_AsUTF8AndSize(object text, Py_ssize_t* size) except NULL

cdef enum:
    START = 2166136261  # FNV-1a of 32 bits
    PRIME = 16777619

cdef struct Entry:
    const char* text
    unsigned int size
    unsigned int number  # the place in the order in which they were entered, from 1; 0 is a free entry


cdef inline unsigned int mix(unsigned int mixed, unsigned char byte) noexcept nogil:
    return (mixed ^ byte) * <unsigned int>PRIME


cdef inline unsigned int mix_all(const char* text, Py_ssize_t size) noexcept nogil:
    cdef unsigned int mixed = <unsigned int>START
    cdef Py_ssize_t place
    for place in range(size):
        mixed = mix(mixed, <unsigned char>text[place])
    return mixed


cdef class Table:
    """A set of strings that does not change, and the number of each."""

    cdef Entry* entries
    cdef unsigned int mask
    cdef list kept  # the bytes that the entries point into

    def __cinit__(self, strings):
        cdef unsigned int room = 16, number = 0, size, at
        cdef bytes encoded
        cdef const char* text
        self.kept = [string.encode() for string in strings]
        while room < 3 * <unsigned int>len(self.kept):
            room *= 2
        self.mask = room - 1
        self.entries = <Entry*>PyMem_Calloc(room, sizeof(Entry))
        if self.entries == NULL:
            raise MemoryError
        for encoded in self.kept:
            number += 1
            text = encoded
            size = len(encoded)
            at = mix_all(text, size) & self.mask
            while self.entries[at].number:
                at = (at + 1) & self.mask
            self.entries[at] = Entry(text, size, number)

    def __dealloc__(self):
        PyMem_Free(self.entries)

    cdef inline unsigned int find(self, const char* text, unsigned int size, unsigned int mixed) noexcept nogil:
        """Return the number of a string, 0 where it is not in the set; `mixed` is its `mix_all`."""
        cdef unsigned int at = mixed & self.mask
        cdef Entry* entry = &self.entries[at]
        while entry.number:
            if entry.size == size and memcmp(entry.text, text, size) == 0:
                return entry.number
            at = (at + 1) & self.mask
            entry = &self.entries[at]
        return 0
