# The compiled twins of the loops over blocks and containers of `body/layout.py` and `body/path.py`.
#
# The pure functions of the same names are the specification.


# As in `body/path.py`.
cdef enum:
    HAS_CLASS = 1
    IS_WRAPPER = 2
    IS_ARTICLE = 4
    IS_HIDDEN = 8

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


def fill_names(tuple containers, dict tag_marks, dict word_marks, long long[:, ::1] names):
    """Fill in what `Names` and the path need of each container, its tag and class."""
    cdef long long[::1] around = names[0], number = names[1], marks = names[2], flags = names[3]
    cdef dict by_tag = {}, by_hints
    cdef Py_ssize_t index = 0, first
    cdef long long said, flag
    for container in containers:
        tag = OF_CONTAINER.read(container, 0)
        hints = OF_CONTAINER.read(container, 1)
        around[index] = OF_CONTAINER.read(container, 2)
        by_hints = <dict>by_tag.get(tag)
        if by_hints is None:
            by_hints = by_tag[tag] = {}
        found = by_hints.get(hints)
        if found is None:
            by_hints[hints] = index
            first = index
            said = tag_marks.get(tag, 0)
            flag = IS_ARTICLE if tag == "article" else 0
            if hints:
                flag |= HAS_CLASS
                for word in hints:
                    mark = word_marks.get(word)
                    if mark is not None:
                        said |= mark
            elif tag == "div":
                flag |= IS_WRAPPER
            marks[index] = said
            flags[index] = flag
        else:
            first = found
            marks[index] = marks[first]
            flags[index] = flags[first] & ~IS_HIDDEN
        number[index] = first
        if OF_CONTAINER.read(container, 3):
            flags[index] |= IS_HIDDEN
        index += 1


def block_runs(list inner, list around):
    """Return for each container its first block and the block after its last."""
    cdef Py_ssize_t index, container, parent, size = len(around)
    cdef long long[::1] first = view.array((size,), sizeof(long long), "q")
    cdef long long[::1] last = view.array((size,), sizeof(long long), "q")
    for index in range(size):
        first[index] = last[index] = 0
    for index in range(len(inner)):
        container = inner[index]
        if not last[container]:
            first[container] = index
        last[container] = index + 1
    for index in range(size - 1, 0, -1):
        if last[index]:
            parent = around[index]
            if not last[parent] or first[index] < first[parent]:
                first[parent] = first[index]
            if last[index] > last[parent]:
                last[parent] = last[index]
    return list(first), list(last)
