# The page that the compiled features are made of: `survey.pxi` computes what `body/context.py`, `layout.py` and
# `path.py` do, and `groups.pxi` what `body/feature_groups.py` does. They are the specification.
#
# The sums of whole columns and the logarithms are numpy's here as there: nobody else adds and rounds as it does.

cdef enum:
    REACHES = 3
    LEVELS = 3  # of groups, and of kin
    MOST_LABELS = 8
    MOST_KINDS = 8
    MOST_AMOUNTS = 32
    MOST_ROOM = 64
    SUMS = 6
    PATHS = 5

cdef struct Terms:  # the constants of the pure modules
    double massive, linked, main_share, named_share, without_sentence
    long long mass_words, longest_heading, far, heading, title
    long long article_body, both, marks_of_whole, hidden
    int paths, kinds, above, below
    long long reaches[REACHES]
    long long kind[MOST_KINDS]
    long long labels_above[MOST_LABELS]
    long long labels_below[MOST_LABELS]

cdef Terms TERMS
cdef bint KNOWS_TERMS = False
cdef object np = None


cdef int learn_terms() except -1:
    """Take over the constants; not at import, since their modules ask for this one, and numpy is loaded when needed."""
    global KNOWS_TERMS, np
    import numpy

    np = numpy
    from newsclean.body import columns, context, feature_groups, layout, path
    from newsclean.read import main_container

    TERMS.massive, TERMS.linked = context.MASSIVE, context.LINKED
    TERMS.main_share, TERMS.named_share = layout.SHARE_OF_MAIN, path.LARGEST_NAMED_SHARE
    TERMS.without_sentence, TERMS.mass_words = main_container.MASS_WITHOUT_SENTENCE, main_container.MASS_WORDS
    TERMS.longest_heading, TERMS.far = feature_groups.LONGEST_HEADING, columns.FAR
    TERMS.heading, TERMS.title = layout.HEADING, context.IS_TITLE
    TERMS.article_body, TERMS.both = path.ARTICLE_BODY, path.BOTH
    TERMS.marks_of_whole, TERMS.hidden, TERMS.paths = path.MARKS_OF_WHOLE, path.HIDDEN, len(path.PATH_NAMES)
    if len(feature_groups.REACHES) != REACHES or feature_groups.KIN_LEVELS != LEVELS:
        raise RuntimeError("the compiled features have another number of levels")
    kinds, above, below = (
        list(feature_groups.KINDS_TOLD), feature_groups.PLACES_ABOVE[:, 0].tolist(),
        feature_groups.PLACES_BELOW[:, 0].tolist(),
    )
    if len(kinds) > MOST_KINDS or max(len(above), len(below)) > MOST_LABELS:
        raise RuntimeError("the compiled features have fewer places")
    TERMS.kinds, TERMS.above, TERMS.below = len(kinds), len(above), len(below)
    for place, value in enumerate(feature_groups.REACHES):
        TERMS.reaches[place] = value
    for place, value in enumerate(kinds):
        TERMS.kind[place] = value
    for place, value in enumerate(above):
        TERMS.labels_above[place] = value
    for place, value in enumerate(below):
        TERMS.labels_below[place] = value
    KNOWS_TERMS = True
    return 0


cdef inline double ratio(double part, double whole) noexcept:
    return part / (whole if whole > 1.0 else 1.0)


cdef class Sheet:
    """A page as numbers, and the columns that are filled in; the names are those of the pure modules."""

    cdef Py_ssize_t size, count, height  # blocks, containers, rows
    cdef void* room[MOST_ROOM]
    cdef int rooms
    # As in `Observed`.
    cdef const long long[:, ::1] measures, said_of, counts
    cdef const long long[::1] labels, firsts, asked
    cdef object declared
    # The columns, and those of which the logarithm is still to be taken.
    cdef float[:, ::1] columns
    cdef Py_ssize_t column, amount_count
    cdef object amount_array
    cdef double[:, ::1] amounts
    cdef Py_ssize_t places[MOST_AMOUNTS]
    # Of blocks.
    cdef const long long* inner
    cdef const long long* kind
    cdef object measured  # mass, chars, links, and the mass in the rich container
    cdef double* mass
    cdef double* chars
    cdef double* links
    cdef double* rich_mass
    cdef double* share
    cdef double* sums[SUMS]
    cdef long long* groups[LEVELS]
    cdef long long* bits
    cdef long long* below_rich
    cdef long long* below_main
    cdef long long* depth
    cdef long long* article
    cdef double page_mass, page_chars, page_links, page_rich_mass
    # Of containers.
    cdef const long long* around
    cdef const long long* number
    cdef const long long* flags
    cdef long long* first
    cdef long long* last
    cdef long long* same
    cdef long long* named
    cdef long long* above
    cdef double* prose
    cdef double* sizes
    cdef long long rich, main

    def __cinit__(self):
        self.rooms = 0

    def __dealloc__(self):
        while self.rooms:
            self.rooms -= 1
            PyMem_Free(self.room[self.rooms])

    def __init__(self, observed, float[:, ::1] columns not None):
        self.columns = columns
        self.measures, self.said_of, self.counts = observed.measures, observed.names, observed.counts
        self.labels, self.firsts, self.asked = observed.labels, observed.firsts, observed.rows
        self.declared = observed.declared
        self.size, self.count, self.height = self.measures.shape[1], self.said_of.shape[1], self.asked.shape[0]
        self.check()
        self.inner, self.kind = &self.measures[5, 0], &self.measures[7, 0]
        self.around, self.number, self.flags = &self.said_of[0, 0], &self.said_of[1, 0], &self.said_of[3, 0]
        self.amount_array = np.empty((MOST_AMOUNTS, self.height))
        self.amounts = self.amount_array

    cdef int check(self) except -1:
        """Raise where a number is no place in its array, which pure Python would notice on its way."""
        cdef Py_ssize_t index
        cdef bint fits = (
            self.size > 0 and self.count > 0 and self.height > 0 and self.columns.shape[1] == self.height
            and self.measures.shape[0] == 8 and self.said_of.shape[0] == 4
            and self.counts.shape[0] == 3 and self.counts.shape[1] == self.height
            and self.labels.shape[0] == self.size and self.firsts.shape[0] == self.size
            and len(self.declared) in (0, self.size) and self.said_of[0, 0] == -1
        )
        if fits:
            for index in range(self.size):
                fits &= 0 <= self.measures[5, index] < self.count and 0 <= self.firsts[index] <= index
            for index in range(self.count):
                fits &= self.said_of[0, index] < index and 0 <= self.said_of[1, index] <= index
                fits &= index == 0 or self.said_of[0, index] >= 0
            for index in range(self.height):
                fits &= 0 <= self.asked[index] < self.size
        if not fits:
            raise IndexError("the numbers of the blocks and containers of the page do not fit together")
        return 0

    cdef void* get_room(self, Py_ssize_t numbers) except NULL:
        """Return zeros of eight bytes each."""
        cdef void* found
        if self.rooms >= MOST_ROOM:
            raise RuntimeError("the compiled features have fewer places")
        found = PyMem_Calloc(numbers + 1, sizeof(double))
        if found == NULL:
            raise MemoryError
        self.room[self.rooms] = found
        self.rooms += 1
        return found

    cdef long long* integers(self, Py_ssize_t numbers) except NULL:
        return <long long*>self.get_room(numbers)

    cdef double* floats(self, Py_ssize_t numbers) except NULL:
        return <double*>self.get_room(numbers)

    cdef float* next(self) except NULL:
        """Return the next column."""
        if self.column >= self.columns.shape[0]:
            raise RuntimeError("the compiled features are more than the pure ones")
        self.column += 1
        return &self.columns[self.column - 1, 0]

    cdef int fill_next(self, double value) except -1:
        """Fill the next column with a number."""
        cdef Py_ssize_t row
        cdef float* column = self.next()
        for row in range(self.height):
            column[row] = <float>value
        return 0

    cdef double* next_amount(self) except NULL:
        """Return the place for amounts whose logarithms become the next column."""
        if self.amount_count >= MOST_AMOUNTS:
            raise RuntimeError("the compiled features have fewer amounts")
        self.next()
        self.places[self.amount_count] = self.column - 1
        self.amount_count += 1
        return &self.amounts[self.amount_count - 1, 0]

    cdef int finish(self) except -1:
        """Take the logarithms."""
        cdef Py_ssize_t place, row
        if self.column != self.columns.shape[0]:
            raise RuntimeError("the compiled features are fewer than the pure ones")
        amounts = self.amount_array[: self.amount_count]
        np.log1p(amounts, out=amounts)
        for place in range(self.amount_count):
            for row in range(self.height):
                self.columns[self.places[place], row] = <float>self.amounts[place, row]
        return 0

    cdef inline bint is_inside(self, long long container, Py_ssize_t block) noexcept:
        return self.first[container] <= block < self.last[container]

    cdef inline bint is_good(self, Py_ssize_t block) noexcept:
        return self.mass[block] >= TERMS.massive and self.is_inside(self.rich, block)

    cdef inline bint is_short_heading(self, Py_ssize_t block) noexcept:
        return self.kind[block] == TERMS.heading and self.measures[3, block] < TERMS.longest_heading
