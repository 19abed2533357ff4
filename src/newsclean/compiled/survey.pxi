# What the features start from, compiled: `measure_layout`, `add_up` and `main_containers`, `look_through` and
# `follow_paths`.


cdef int survey(Sheet sheet) except -1:
    """Compute what `body/context.py` does, in its order."""
    measure_blocks(sheet)
    measure_runs(sheet)
    measure_groups(sheet)
    add_up(sheet)
    find_main(sheet)
    add_columns(sheet)
    look_through(sheet)
    follow_paths(sheet)
    return 0


cdef int measure_blocks(Sheet sheet) except -1:
    """Compute the mass of each block, and its characters in links."""
    cdef Py_ssize_t index
    cdef double density, unlinked
    cdef const long long[:, ::1] measures = sheet.measures
    cdef double[:, ::1] measured
    sheet.measured = np.empty((4, sheet.size))
    measured = sheet.measured
    sheet.mass, sheet.chars = &measured[0, 0], &measured[1, 0]
    sheet.links, sheet.rich_mass = &measured[2, 0], &measured[3, 0]
    sheet.share = sheet.floats(sheet.size)
    for index in range(sheet.size):
        sheet.chars[index] = <double>measures[0, index]
        density = <double>measures[2, index] / <double>measures[1, index]
        if density > 1.0:
            density = 1.0
        sheet.links[index] = density * sheet.chars[index]
        sheet.share[index] = ratio(sheet.links[index], sheet.chars[index])
        unlinked = sheet.chars[index] * (1.0 - density)
        if measures[3, index] < TERMS.mass_words or measures[7, index] == TERMS.heading:
            sheet.mass[index] = 0.0
        else:
            sheet.mass[index] = unlinked if measures[6, index] else TERMS.without_sentence * unlinked
    return 0


cdef int measure_runs(Sheet sheet) except -1:
    """`fill_runs`."""
    cdef Py_ssize_t index
    cdef long long parent
    cdef long long* first = sheet.integers(sheet.count)
    cdef long long* last = sheet.integers(sheet.count)
    cdef long long* same = sheet.integers(sheet.count)
    sheet.first, sheet.last, sheet.same = first, last, same
    for index in range(sheet.count):
        first[index] = sheet.size
        same[index] = index
    for index in range(sheet.size):
        parent = sheet.inner[index]
        if not last[parent]:
            first[parent] = index
        last[parent] = index + 1
    for index in range(sheet.count - 1, 0, -1):
        if last[index]:
            parent = sheet.around[index]
            if first[index] < first[parent]:
                first[parent] = first[index]
            if last[index] > last[parent]:
                last[parent] = last[index]
    for index in range(1, sheet.count):
        if last[index]:
            parent = sheet.around[index]
            if last[index] == last[parent] and first[index] == first[parent]:
                same[index] = same[parent]
        else:
            first[index] = 0
    return 0


cdef inline long long beyond(Sheet sheet, long long container) noexcept:
    """Return the next larger container."""
    cdef long long around = sheet.around[sheet.same[container]]
    return sheet.same[around if around > 0 else 0]


cdef int measure_groups(Sheet sheet) except -1:
    """`groups_around`."""
    cdef Py_ssize_t index, level
    cdef long long own
    for level in range(LEVELS):
        sheet.groups[level] = sheet.integers(sheet.size)
    for index in range(sheet.size):
        own = sheet.same[sheet.inner[index]]
        sheet.groups[0][index] = own if sheet.last[own] - sheet.first[own] > 1 else beyond(sheet, own)
        for level in range(1, LEVELS):
            sheet.groups[level][index] = beyond(sheet, sheet.groups[level - 1][index])
    return 0


cdef int add_up(Sheet sheet) except -1:
    """Compute `Context.sums`, and the prose in each container."""
    cdef Py_ssize_t index, row
    cdef double values[SUMS]
    for row in range(SUMS):
        sheet.sums[row] = sheet.floats(sheet.size + 1)
    for index in range(sheet.size):
        values[0], values[1], values[2] = sheet.mass[index], sheet.chars[index], sheet.links[index]
        values[3] = sheet.measures[6, index] != 0
        values[4] = sheet.labels[index] >= 0
        values[5] = sheet.kind[index] == TERMS.heading and sheet.links[index] > TERMS.linked * sheet.chars[index]
        for row in range(SUMS):
            sheet.sums[row][index + 1] = sheet.sums[row][index] + values[row]
    sheet.prose = sheet.floats(sheet.count)
    for index in range(sheet.count):
        sheet.prose[index] = sheet.sums[0][sheet.last[index]] - sheet.sums[0][sheet.first[index]]
    return 0


cdef int find_main(Sheet sheet) except -1:
    """`main_containers`."""
    cdef Py_ssize_t index, best = 0, smallest = 0
    cdef double* own = sheet.floats(sheet.count)
    cdef double* children = sheet.floats(sheet.count)
    cdef double* grandchildren = sheet.floats(sheet.count)
    cdef long long* group = sheet.groups[0]
    cdef long long* above = sheet.groups[1]
    cdef long long* around = sheet.groups[2]
    for index in range(sheet.size):
        own[group[index]] += sheet.mass[index]
        if above[index] != group[index]:
            children[above[index]] += sheet.mass[index]
        if around[index] != above[index]:
            grandchildren[around[index]] += sheet.mass[index]
    for index in range(sheet.count):
        own[index] = own[index] + children[index] + grandchildren[index] / 2
        if own[index] > own[best]:
            best = index
        if sheet.prose[0] > 0 and sheet.prose[index] >= TERMS.main_share * sheet.prose[0]:
            smallest = index
    sheet.rich, sheet.main = best, sheet.same[smallest]
    for index in range(sheet.size):
        sheet.rich_mass[index] = sheet.mass[index] if sheet.is_inside(sheet.rich, index) else 0.0
    return 0


cdef int add_columns(Sheet sheet) except -1:
    """Add up whole columns; each is summed as if alone."""
    cdef const double[::1] totals = np.add.reduce(sheet.measured, 1)
    sheet.page_mass = max(1.0, totals[0])
    sheet.page_chars, sheet.page_links, sheet.page_rich_mass = totals[1], totals[2], totals[3]
    return 0


cdef int look_through(Sheet sheet) except -1:
    """`look_through` and `fill_named`."""
    cdef Py_ssize_t index
    cdef long long outermost
    cdef long long* first_named = sheet.integers(sheet.count)
    sheet.sizes = sheet.floats(sheet.count)
    sheet.named, sheet.above = sheet.integers(sheet.count), sheet.integers(sheet.count)
    # For an outermost container the one that is named first among those with the same blocks; -1 while it is alone.
    for index in range(sheet.count):
        first_named[index] = -1
        sheet.sizes[sheet.number[index]] += 1.0
    for index in range(sheet.count):
        if not sheet.flags[index] & HAS_CLASS:
            sheet.sizes[index] = 0.0
        outermost = sheet.same[index]
        if outermost != index:
            if first_named[outermost] < 0:
                first_named[outermost] = outermost
            if sheet.flags[index] & HAS_CLASS and not sheet.flags[first_named[outermost]] & HAS_CLASS:
                first_named[outermost] = index
    for index in range(sheet.count):
        outermost = sheet.same[index]
        sheet.named[index] = first_named[outermost] if first_named[outermost] >= 0 else outermost
        if index:
            outermost = sheet.around[index]
            sheet.above[index] = outermost
            if sheet.flags[outermost] & IS_WRAPPER and first_named[sheet.same[outermost]] >= 0:
                sheet.above[index] = sheet.above[outermost]
    return 0


cdef long long headline_of(Sheet sheet) noexcept:
    """Return the block of the title."""
    cdef Py_ssize_t index
    for index in range(sheet.size):
        if sheet.labels[index] == TERMS.title:
            return index
    return 0


cdef long long marks_of(Sheet sheet, Py_ssize_t index, long long headline) noexcept:
    """Return the marks of a container: `read_names` and `wrongly_named`."""
    cdef long long marks = sheet.said_of[2, index]
    if marks & TERMS.both == TERMS.both:
        marks |= TERMS.article_body
    marks &= ~TERMS.both
    if sheet.prose[index] > TERMS.named_share * sheet.prose[0] and sheet.is_inside(index, headline):
        marks &= TERMS.marks_of_whole
    return marks | TERMS.hidden if sheet.flags[index] & IS_HIDDEN else marks


cdef int follow_paths(Sheet sheet) except -1:
    """`fill_paths`: follow the path to each container once."""
    cdef Py_ssize_t index, row
    cdef long long container, headline = headline_of(sheet)
    # Of each container: marks, below rich, below main, depth, article; then whether it is on the path to those.
    cdef long long* seen[PATHS + 2]
    cdef long long* found[PATHS]
    for row in range(PATHS + 2):
        seen[row] = sheet.integers(sheet.count)
    for row in range(2):
        container = sheet.main if row else sheet.rich
        while container >= 0:
            seen[PATHS + row][container] = 1
            container = sheet.around[container]
    for index in range(sheet.count):
        container = sheet.around[index]
        seen[4][index] = -1
        if not sheet.last[index]:
            continue
        if container >= 0:
            for row in range(PATHS):
                seen[row][index] = seen[row][container]
        seen[0][index] |= marks_of(sheet, index, headline)
        if index and sheet.same[index] == index:
            for row in range(1, 4):
                seen[row][index] += 1
        for row in range(2):
            if seen[PATHS + row][index]:
                seen[1 + row][index] = 0
        if index and sheet.flags[index] & IS_ARTICLE:
            seen[4][index] = index
    for row in range(PATHS):
        found[row] = sheet.integers(sheet.size)
        for index in range(sheet.size):
            found[row][index] = seen[row][sheet.inner[index]]
    sheet.bits, sheet.below_rich, sheet.below_main, sheet.depth, sheet.article = (
        found[0], found[1], found[2], found[3], found[4]
    )
    return 0
