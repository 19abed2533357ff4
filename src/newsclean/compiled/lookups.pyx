# cython: language_level=3
# cython: boundscheck=False, wraparound=False, initializedcheck=False, cdivision=True
"""The compiled look-ups of words and phrases."""

include "table.pxi"
include "words.pxi"
include "phrases.pxi"
include "signs.pxi"
