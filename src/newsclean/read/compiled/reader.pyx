# cython: language_level=3
# cython: boundscheck=False, wraparound=False, initializedcheck=False, cdivision=True
"""The walk over a page, compiled: it takes the events of lxml's parser, and gives what the pure walk gives.

What is decided for the reader of a page is decided in `read/elements.py`, `read/declarations.py`,
`read/signatures.py` and `read/shape.py`; the tables here are made of theirs, and what is rare is asked of
their functions. What is too deep or too much for it is left to the pure walk: `walk` then returns None.
"""

from cpython.mem cimport PyMem_Free, PyMem_Realloc
from cpython.object cimport PyObject
from cpython.ref cimport Py_INCREF, Py_XDECREF
from libc.string cimport memchr, memcmp, memcpy, strcmp, strlen, strstr

import ctypes
import unicodedata

from lxml import etree

from newsclean.read.caps import DEFAULT_CAPS, MAX_BLOCKS, MAX_ELEMENTS, status_of
from newsclean.read import declarations, elements, frames, hints, noscript, shape, signatures, walker
from newsclean.read.declarations import PAGE_LINK, Declaration, is_declared, text_is_declared
from newsclean.read.shape import Shapes
from newsclean.read.signatures import headline_part
from newsclean.read.walked import Walked

cdef extern from "Python.h":
    object PyUnicode_DecodeUTF8(const char* text, Py_ssize_t size, const char* errors)
    const char* PyUnicode_AsUTF8AndSize(object text, Py_ssize_t* size) except NULL
    PyObject* PyIter_Next(object iterator) except? NULL  # NULL at the end
    object PyFrozenSet_New(PyObject* words)
    Py_ssize_t PyUnicode_GetLength(object text) except -1
    int PySet_Add(object words, object word) except -1  # also to a frozen set that nobody else has seen
    PyObject* PyList_GetItem(object items, Py_ssize_t place) except NULL  # not to be kept without being counted
    Py_ssize_t PyList_Size(object items) except -1
    object PyType_GenericAlloc(type row, Py_ssize_t items)

include "text.pxi"
include "measures.pxi"
include "hints.pxi"
include "names.pxi"
include "notes.pxi"
include "walker.pxi"
include "events.pxi"
include "rows.pxi"
