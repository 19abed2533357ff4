# cython: language_level=3
# cython: boundscheck=False, wraparound=False, initializedcheck=False, cdivision=True
"""The compiled loops over arrays: one module, since what Cython needs for arrays is most of what is compiled."""

from cython cimport view

include "structure.pxi"
include "trees.pxi"
