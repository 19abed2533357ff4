# cython: language_level=3
# cython: boundscheck=False, wraparound=False, initializedcheck=False, cdivision=True
"""The compiled loops over arrays: one module, since what Cython needs for arrays is most of what is compiled."""

from cpython.mem cimport PyMem_Calloc, PyMem_Free
from cpython.object cimport PyObject
from cython cimport view
from libc.string cimport memset

from newsclean.model import Block, Container

include "slots.pxi"
include "structure.pxi"
include "trees.pxi"
include "texts.pxi"
include "features.pxi"
include "survey.pxi"
include "groups.pxi"
