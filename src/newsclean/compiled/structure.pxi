# The compiled twins of the loops over blocks and containers of `body/layout.py` and `body/path.py`.
#
# The pure functions of the same names are the specification.


# As in `body/path.py`.
cdef long long HAS_CLASS = 1, IS_WRAPPER = 2, IS_ARTICLE = 4, IS_HIDDEN = 8


def fill_measures(tuple blocks, tuple kinds, long long[:, ::1] measures):
    """Fill in the numbers of each block."""
    cdef Py_ssize_t index = 0, place
    for block in blocks:
        measures[0, index] = len(<str>block.plain)
        measures[1, index] = len(<str>block.text)
        measures[2, index] = block.link_chars
        measures[3, index] = block.words
        measures[4, index] = block.level
        measures[5, index] = block.container
        measures[6, index] = block.sentence is True
        kind = block.kind
        place = 0
        for known in kinds:
            if known is kind:
                break
            place += 1
        measures[7, index] = place
        index += 1


def fill_runs(const long long[::1] inner, const long long[::1] around, long long[:, ::1] runs):
    """Fill in for each container its first block, the block after its last, and `Layout.same`."""
    cdef Py_ssize_t index, size = around.shape[0], count = inner.shape[0]
    cdef long long container, parent
    cdef long long[::1] first = runs[0], last = runs[1], same = runs[2]
    for index in range(size):
        first[index] = count
        last[index] = 0
        same[index] = index
    for index in range(count):
        container = inner[index]
        if not last[container]:
            first[container] = index
        last[container] = index + 1
    for index in range(size - 1, 0, -1):
        if last[index]:
            parent = around[index]
            if first[index] < first[parent]:
                first[parent] = first[index]
            if last[index] > last[parent]:
                last[parent] = last[index]
    for index in range(1, size):
        if last[index]:
            parent = around[index]
            if last[index] == last[parent] and first[index] == first[parent]:
                same[index] = same[parent]
        else:
            first[index] = 0


def fill_names(tuple containers, dict tag_marks, dict word_marks, long long[:, ::1] names):
    """Fill in what `Names` and the path need of each container, its tag and class."""
    cdef long long[::1] around = names[0], number = names[1], marks = names[2], flags = names[3]
    cdef dict by_tag = {}, by_hints
    cdef Py_ssize_t index = 0, first
    cdef long long said, flag
    for container in containers:
        tag = container.tag
        hints = container.hints
        around[index] = container.parent
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
        if container.hidden:
            flags[index] |= IS_HIDDEN
        index += 1


def fill_paths(
    const long long[:, ::1] containers,
    const long long[::1] inner,
    (long long, long long) main,
    long long[:, ::1] paths,
):
    """Fill in what `Paths` tells of each block, by following the path to each container once."""
    cdef const long long[::1] around = containers[0], last = containers[1], same = containers[2]
    cdef const long long[::1] marks = containers[3], is_article = containers[4]
    cdef Py_ssize_t index, row, size = around.shape[0]
    cdef long long parent
    cdef long long[:, ::1] seen = view.array((7, size), sizeof(long long), "q")
    # Of each container: marks, below rich, below main, depth, article; then whether it is on the path to those.
    for index in range(size):
        seen[5, index] = seen[6, index] = 0
    index = main[0]
    while index >= 0:
        seen[5, index] = 1
        index = around[index]
    index = main[1]
    while index >= 0:
        seen[6, index] = 1
        index = around[index]
    for index in range(size):
        parent = around[index]
        if not last[index]:
            seen[0, index] = seen[1, index] = seen[2, index] = seen[3, index] = 0
            seen[4, index] = -1
            continue
        if parent < 0:
            seen[0, index] = seen[1, index] = seen[2, index] = seen[3, index] = 0
            seen[4, index] = -1
        else:
            for row in range(5):
                seen[row, index] = seen[row, parent]
        seen[0, index] |= marks[index]
        if index and same[index] == index:
            seen[1, index] += 1
            seen[2, index] += 1
            seen[3, index] += 1
        if seen[5, index]:
            seen[1, index] = 0
        if seen[6, index]:
            seen[2, index] = 0
        if index and is_article[index]:
            seen[4, index] = index
    for row in range(5):
        for index in range(inner.shape[0]):
            paths[row, index] = seen[row, inner[index]]


def fill_named(const long long[:, ::1] said, long long[:, ::1] found):
    """Fill in `Names.named` and `Names.above`."""
    cdef const long long[::1] has_class = said[0], is_wrapper = said[1], around = said[2], same = said[3]
    cdef long long[::1] named = found[0], above = found[1]
    cdef Py_ssize_t index, size = around.shape[0]
    cdef long long outermost
    # For an outermost container the one that is named first among those with the same blocks; -1 while it is alone.
    cdef long long[::1] first_named = view.array((size,), sizeof(long long), "q")
    for index in range(size):
        first_named[index] = -1
    for index in range(size):
        outermost = same[index]
        if outermost != index:
            if first_named[outermost] < 0:
                first_named[outermost] = outermost
            if has_class[index] and not has_class[first_named[outermost]]:
                first_named[outermost] = index
    for index in range(size):
        outermost = same[index]
        named[index] = first_named[outermost] if first_named[outermost] >= 0 else outermost
    above[0] = 0
    for index in range(1, size):
        outermost = around[index]
        above[index] = above[outermost] if is_wrapper[outermost] and first_named[same[outermost]] >= 0 else outermost


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
