# The compiled twins of the loops over blocks and containers of `body/layout.py` and `body/path.py`.
#
# The pure functions of the same names are the specification.


# As in `body/path.py`.
cdef enum:
    HAS_CLASS = 1
    IS_WRAPPER = 2
    IS_ARTICLE = 4
    IS_HIDDEN = 8

cdef enum:
    PAIRS = 512  # a power of two
    TRIES = 4  # places that are looked at for a pair

cdef Slots OF_BLOCK = Slots(Block, "plain", "text", "link_chars", "words", "level", "container", "sentence", "kind")
cdef Slots OF_CONTAINER = Slots(Container, "tag", "hints", "parent", "hidden")


def fill_measures(tuple blocks, tuple kinds, long long[:, ::1] measures):
    """Fill in the numbers of each block."""
    cdef Py_ssize_t index = 0, place, attribute
    for block in blocks:
        measures[0, index] = len(<str?>OF_BLOCK.read(block, 0))
        measures[1, index] = len(<str?>OF_BLOCK.read(block, 1))
        for attribute in range(2, 6):
            measures[attribute, index] = OF_BLOCK.read(block, attribute)
        measures[6, index] = OF_BLOCK.read(block, 6) is True
        kind = OF_BLOCK.read(block, 7)
        place = 0
        for known in kinds:
            if known is kind:
                break
            place += 1
        measures[7, index] = place
        index += 1


cdef struct Pair:  # a tag and hints that have been met, by identity: a walk gives equal ones as one object
    PyObject* tag
    PyObject* hints
    Py_ssize_t first


cdef Pair* find_pair(Pair* pairs, PyObject* tag, PyObject* hints) noexcept:
    """Return the place of a tag and hints among the pairs that have been met, or the free one where they would be."""
    cdef size_t at = (<size_t>tag >> 4) * 31 + (<size_t>hints >> 4)
    cdef int step
    at ^= at >> 9
    for step in range(TRIES):
        at = (at + step) & (PAIRS - 1)
        if pairs[at].tag == NULL or (pairs[at].tag == tag and pairs[at].hints == hints):
            break
    return &pairs[at]


def fill_names(tuple containers, dict tag_marks, dict word_marks, long long[:, ::1] names):
    """Fill in what `Said` tells of each container."""
    cdef long long[::1] around = names[0], number = names[1], marks = names[2], flags = names[3]
    cdef dict firsts = {}
    cdef Py_ssize_t index = 0, first
    cdef Pair pairs[PAIRS]
    cdef Pair* place
    memset(pairs, 0, sizeof(pairs))
    for container in containers:
        tag = OF_CONTAINER.read(container, 0)
        hints = OF_CONTAINER.read(container, 1)
        around[index] = OF_CONTAINER.read(container, 2)
        place = find_pair(pairs, <PyObject*>tag, <PyObject*>hints)
        if place.tag == <PyObject*>tag and place.hints == <PyObject*>hints:
            first = place.first
        else:
            first = firsts.setdefault((tag, hints), index)
            if first == index:
                # The key holds both, so that nothing else can come to lie there.
                place[0] = Pair(<PyObject*>tag, <PyObject*>hints, first)
                marks[index] = said_by(tag, hints, tag_marks, word_marks)
                flags[index] = flags_of(tag, hints)
        marks[index] = marks[first]
        flags[index] = flags[first] & ~IS_HIDDEN
        number[index] = first
        if OF_CONTAINER.read(container, 3):
            flags[index] |= IS_HIDDEN
        index += 1


cdef long long said_by(object tag, object hints, dict tag_marks, dict word_marks) except? -1:
    cdef long long said = tag_marks.get(tag, 0)
    for word in hints:
        mark = word_marks.get(word)
        if mark is not None:
            said |= mark
    return said


cdef long long flags_of(object tag, object hints) except -1:
    cdef long long flags = HAS_CLASS if hints else IS_WRAPPER if tag == "div" else 0
    return flags | IS_ARTICLE if tag == "article" else flags
