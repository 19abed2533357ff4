# cython: language_level=3
# cython: boundscheck=False, wraparound=False, initializedcheck=False, cdivision=True
"""The compiled look-ups of words and phrases."""

from cpython.object cimport PyObject

include "slots.pxi"
include "table.pxi"
include "spaced.pxi"
include "candidates.pxi"
include "phrases.pxi"
include "numbers.pxi"
include "signs.pxi"
include "overview.pxi"
