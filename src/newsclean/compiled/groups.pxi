# The groups of features, compiled, in the order of `body/features.py`.


def fill_features(observed, float[:, ::1] columns not None):
    """Fill in the features of blocks, by what was read of their page."""
    cdef Sheet sheet
    if not KNOWS_TERMS:
        learn_terms()
    if not len(observed.rows):
        return
    sheet = Sheet(observed, columns)
    survey(sheet)
    of_block(sheet)
    of_page(sheet)
    of_path(sheet)
    of_groups(sheet)
    of_kin(sheet)
    of_declaration(sheet)
    of_neighbours(sheet)
    of_place(sheet)
    of_distance(sheet)
    sheet.finish()


cdef int of_block(Sheet sheet) except -1:
    """Measure the block itself."""
    cdef Py_ssize_t row, block, place
    cdef double* chars = sheet.next_amount()
    cdef float* words = sheet.next()
    cdef double* mass = sheet.next_amount()
    cdef float* mass_share = sheet.next()
    cdef float* links = sheet.next()
    cdef float* sentence = sheet.next()
    cdef float* upper = sheet.next()
    cdef float* symbols = sheet.next()
    cdef float* stops = sheet.next()
    cdef float* level = sheet.next()
    cdef float* kinds[MOST_KINDS]
    cdef float* copies
    cdef float* is_copy
    cdef long long* copy_counts = sheet.integers(sheet.size)
    for place in range(TERMS.kinds):
        kinds[place] = sheet.next()
    copies, is_copy = sheet.next(), sheet.next()
    for block in range(sheet.size):
        copy_counts[sheet.firsts[block]] += 1
    for row in range(sheet.height):
        block = sheet.asked[row]
        chars[row] = sheet.chars[block]
        words[row] = <float>sheet.measures[3, block]
        mass[row] = sheet.mass[block]
        mass_share[row] = <float>(sheet.mass[block] / sheet.page_mass)
        links[row] = <float>sheet.share[block]
        sentence[row] = sheet.measures[6, block] != 0
        upper[row] = <float>ratio(<double>sheet.counts[0, row], sheet.chars[block])
        symbols[row] = <float>ratio(<double>sheet.counts[1, row], sheet.chars[block])
        stops[row] = <float>sheet.counts[2, row]
        level[row] = <float>sheet.measures[4, block]
        for place in range(TERMS.kinds):
            kinds[place][row] = sheet.kind[block] == TERMS.kind[place]
        copies[row] = <float>copy_counts[sheet.firsts[block]]
        is_copy[row] = sheet.firsts[block] < block
    return 0


cdef int of_page(Sheet sheet) except -1:
    """Measure the page, the same for each of its blocks."""
    cdef Py_ssize_t row
    cdef double* blocks
    sheet.fill_next(np.log(sheet.page_mass))
    blocks = sheet.next_amount()
    for row in range(sheet.height):
        blocks[row] = <double>sheet.size
    sheet.fill_next(sheet.page_links / max(1.0, sheet.page_chars))
    return 0


cdef int of_path(Sheet sheet) except -1:
    """Say what the containers around the block are, and how they lie to the prose."""
    cdef Py_ssize_t row, block, place, first_good = -1, heaviest = 0
    cdef float* column
    cdef float* columns[7]
    cdef long long article
    for block in range(sheet.size):
        if first_good < 0 and sheet.is_good(block):
            first_good = block
        if sheet.mass[block] > sheet.mass[heaviest]:
            heaviest = block
    article = sheet.article[first_good if first_good >= 0 else heaviest]
    for place in range(TERMS.paths):
        column = sheet.next()
        for row in range(sheet.height):
            column[row] = sheet.bits[sheet.asked[row]] >> place & 1
    for place in range(7):
        columns[place] = sheet.next()
    for row in range(sheet.height):
        block = sheet.asked[row]
        columns[0][row] = <float>sheet.depth[block]
        columns[1][row] = <float>sheet.below_rich[block]
        columns[2][row] = <float>sheet.below_main[block]
        columns[3][row] = sheet.is_inside(sheet.rich, block)
        columns[4][row] = sheet.is_inside(sheet.main, block)
        columns[5][row] = sheet.article[block] >= 0 and sheet.article[block] == article
        columns[6][row] = sheet.article[block] >= 0 and sheet.article[block] != article
    return 0


cdef int of_groups(Sheet sheet) except -1:
    """Measure the three smallest containers around the block that hold more than it."""
    cdef Py_ssize_t row, level, place
    cdef long long group, first, last
    cdef double sums[SUMS]
    cdef double blocks
    cdef float* mass[LEVELS]
    cdef float* links[LEVELS]
    cdef double* chars[LEVELS]
    cdef double* size[LEVELS]
    cdef float* sentences[LEVELS]
    cdef float* dropped[LEVELS]
    cdef double* headings[LEVELS]
    cdef double* alike[LEVELS]
    for level in range(LEVELS):
        mass[level] = sheet.next()
    for level in range(LEVELS):
        links[level] = sheet.next()
    for level in range(LEVELS):
        chars[level] = sheet.next_amount()
    for level in range(LEVELS):
        size[level] = sheet.next_amount()
    for level in range(LEVELS):
        sentences[level] = sheet.next()
    for level in range(LEVELS):
        dropped[level] = sheet.next()
    for level in range(LEVELS):
        headings[level] = sheet.next_amount()
    for level in range(LEVELS):
        alike[level] = sheet.next_amount()
    for row in range(sheet.height):
        for level in range(LEVELS):
            group = sheet.groups[level][sheet.asked[row]]
            first, last = sheet.first[group], sheet.last[group]
            for place in range(SUMS):
                sums[place] = sheet.sums[place][last] - sheet.sums[place][first]
            blocks = <double>(last - first)
            mass[level][row] = <float>(sums[0] / sheet.page_mass)
            links[level][row] = <float>ratio(sums[2], sums[1])
            chars[level][row] = sums[1]
            size[level][row] = blocks
            sentences[level][row] = <float>ratio(sums[3], blocks)
            dropped[level][row] = <float>ratio(sums[4], blocks)
            headings[level][row] = sums[5]
            alike[level][row] = sheet.sizes[sheet.number[sheet.named[group]]]
    return 0


cdef int refine(Sheet sheet, const long long* own, const long long* place, long long* finer) except -1:
    """Number the blocks by the first one with the same number and the same kind of container.

    They are sorted by one and then by the other, each by counting, so that it takes linear time on any page.

    Args:
        sheet: the page.
        own: the number of each block.
        place: its container.
        finer: its new number.
    """
    cdef Py_ssize_t index, step, bound = max(sheet.size, sheet.count)
    cdef long long* ends = sheet.integers(bound + 1)
    cdef long long* order = sheet.integers(sheet.size)
    cdef long long* sorted_ = sheet.integers(sheet.size)
    cdef long long block, previous = -1
    for index in range(sheet.size):
        ends[sheet.number[place[index]] + 1] += 1
    for index in range(bound):
        ends[index + 1] += ends[index]
    for index in range(sheet.size):
        step = sheet.number[place[index]]
        order[ends[step]] = index
        ends[step] += 1
    memset(ends, 0, (bound + 1) * sizeof(long long))
    for index in range(sheet.size):
        ends[own[index] + 1] += 1
    for index in range(bound):
        ends[index + 1] += ends[index]
    for index in range(sheet.size):
        block = order[index]
        sorted_[ends[own[block]]] = block
        ends[own[block]] += 1
    for index in range(sheet.size):
        block = sorted_[index]
        if (
            previous < 0
            or own[block] != own[previous]
            or sheet.number[place[block]] != sheet.number[place[previous]]
        ):
            previous = block
        finer[block] = previous
    return 0


cdef int of_kin(Sheet sheet) except -1:
    """Measure the blocks whose containers look like the block's own: its container alone, and two and three levels."""
    cdef Py_ssize_t row, block, level
    cdef long long* place = sheet.integers(sheet.size)
    cdef long long* own[LEVELS]
    cdef double* kin_mass
    cdef double* main_mass
    cdef float* column
    cdef double* alike
    for level in range(LEVELS):
        own[level] = sheet.integers(sheet.size)
        kin_mass = sheet.floats(max(sheet.size, sheet.count))
        if level:
            for block in range(sheet.size):
                place[block] = sheet.above[place[block]]
            refine(sheet, own[level - 1], place, own[level])
        else:
            for block in range(sheet.size):
                place[block] = sheet.inner[block]
                own[0][block] = sheet.number[place[block]]
        for block in range(sheet.size):
            kin_mass[own[level][block]] += sheet.mass[block]
        column = sheet.next()
        for row in range(sheet.height):
            column[row] = <float>(kin_mass[own[level][sheet.asked[row]]] / sheet.page_mass)
    main_mass = sheet.floats(max(sheet.size, sheet.count))
    for block in range(sheet.first[sheet.main], sheet.last[sheet.main]):
        main_mass[own[LEVELS - 1][block]] += sheet.mass[block]
    column, alike = sheet.next(), sheet.next_amount()
    for row in range(sheet.height):
        block = own[LEVELS - 1][sheet.asked[row]]
        column[row] = <float>ratio(main_mass[block], kin_mass[block])
        alike[row] = sheet.sizes[own[0][sheet.asked[row]]]
    return 0


cdef int of_declaration(Sheet sheet) except -1:
    """Say whether the page's data declare the block as a part of the article's text."""
    cdef Py_ssize_t row
    cdef const unsigned char[::1] declared
    cdef float* column
    if not len(sheet.declared):
        sheet.fill_next(0.0)
        sheet.fill_next(0.0)
        return 0
    declared = sheet.declared.view(np.uint8)
    column = sheet.next()
    for row in range(sheet.height):
        column[row] = declared[sheet.asked[row]] != 0
    sheet.fill_next(<double>sheet.measured[0][sheet.declared].sum() / sheet.page_mass)
    return 0


cdef int of_neighbours(Sheet sheet) except -1:
    """Measure the blocks around the block."""
    cdef Py_ssize_t row, reach, place, block, size = sheet.size
    cdef Py_ssize_t first, last
    cdef double sums[5]
    cdef double* mass[REACHES]
    cdef double* chars[REACHES]
    cdef float* links[REACHES]
    cdef float* sentences[REACHES]
    cdef float* dropped[REACHES]
    cdef double* previous_chars
    cdef float* previous_links
    cdef double* next_chars
    cdef float* next_links
    cdef float* next_heading
    for reach in range(REACHES):
        mass[reach] = sheet.next_amount()
    for reach in range(REACHES):
        chars[reach] = sheet.next_amount()
    for reach in range(REACHES):
        links[reach] = sheet.next()
    for reach in range(REACHES):
        sentences[reach] = sheet.next()
    for reach in range(REACHES):
        dropped[reach] = sheet.next()
    previous_chars, previous_links = sheet.next_amount(), sheet.next()
    next_chars, next_links, next_heading = sheet.next_amount(), sheet.next(), sheet.next()
    for row in range(sheet.height):
        block = sheet.asked[row]
        for reach in range(REACHES):
            first = max(block - TERMS.reaches[reach], 0)
            last = min(block + TERMS.reaches[reach] + 1, size)
            for place in range(5):
                sums[place] = sheet.sums[place][last] - sheet.sums[place][first]
            mass[reach][row] = sums[0]
            chars[reach][row] = sums[1]
            links[reach][row] = <float>ratio(sums[2], sums[1])
            sentences[reach][row] = <float>sums[3]
            dropped[reach][row] = <float>sums[4]
        first, last = max(block - 1, 0), min(block + 1, size - 1)
        previous_chars[row], previous_links[row] = sheet.chars[first], <float>sheet.share[first]
        next_chars[row], next_links[row] = sheet.chars[last], <float>sheet.share[last]
        next_heading[row] = sheet.kind[last] == TERMS.heading
    return 0


cdef int of_place(Sheet sheet) except -1:
    """Say where on the page and in which section the block stands."""
    cdef Py_ssize_t row, block, size = sheet.size
    cdef long long section, heading
    cdef double rich = max(1.0, sheet.page_rich_mass), sum_of_rich = 0.0
    cdef long long* sections = sheet.integers(size)
    cdef long long* headings = sheet.integers(size)
    cdef double* rich_above = sheet.floats(size)
    cdef double* mass = sheet.floats(size + 1)
    cdef double* chars = sheet.floats(size + 1)
    cdef double* links = sheet.floats(size + 1)
    cdef float* place = sheet.next()
    cdef float* mass_above = sheet.next()
    cdef float* rich_mass_above = sheet.next()
    cdef double* section_mass = sheet.next_amount()
    cdef float* section_links = sheet.next()
    cdef float* heading_level = sheet.next()
    cdef float* heading_links = sheet.next()
    section, heading = 0, -1
    for block in range(size):
        if sheet.is_short_heading(block):
            section += 1
            heading = block
        sections[block], headings[block] = section, heading
        mass[section] += sheet.mass[block]
        chars[section] += sheet.chars[block]
        links[section] += sheet.links[block]
        sum_of_rich += sheet.rich_mass[block]
        rich_above[block] = sum_of_rich
    for row in range(sheet.height):
        block = sheet.asked[row]
        section, heading = sections[block], headings[block]
        place[row] = <float>(<double>block / <double>size)
        mass_above[row] = <float>(sheet.sums[0][block + 1] / sheet.page_mass)
        rich_mass_above[row] = <float>(rich_above[block] / rich)
        section_mass[row] = mass[section]
        section_links[row] = <float>ratio(links[section], chars[section])
        heading_level[row] = <float>sheet.measures[4, heading] if heading >= 0 else 0
        heading_links[row] = <float>sheet.share[heading] if heading >= 0 else 0
    return 0


cdef struct Flags:  # of each block, and room for its distance from one
    unsigned char* are_set
    long long* distances


cdef Flags make_flags(Sheet sheet) except *:
    return Flags(<unsigned char*>sheet.get_room(sheet.size), sheet.integers(sheet.size))


cdef int put_distance(Sheet sheet, Flags flags, bint upwards) except -1:
    """Fill the next column with the distance from the last flag above, or the next one below."""
    cdef Py_ssize_t row, step, block
    cdef long long distance = TERMS.far
    cdef float* column = sheet.next()
    for step in range(sheet.size):
        block = sheet.size - 1 - step if upwards else step
        distance = 0 if flags.are_set[block] else min(distance + 1, TERMS.far)
        flags.distances[block] = distance
    for row in range(sheet.height):
        column[row] = <float>flags.distances[sheet.asked[row]]
    return 0


cdef int put_distance_of_label(Sheet sheet, Flags flags, long long label, bint upwards) except -1:
    cdef Py_ssize_t block
    for block in range(sheet.size):
        flags.are_set[block] = sheet.labels[block] == label
    return put_distance(sheet, flags, upwards)


cdef int of_distance(Sheet sheet) except -1:
    """Say how far what tells where an article begins and ends is."""
    cdef Py_ssize_t block, place
    cdef Flags good = make_flags(sheet), massive = make_flags(sheet), heading = make_flags(sheet)
    for block in range(sheet.size):
        good.are_set[block] = sheet.is_good(block)
        massive.are_set[block] = sheet.mass[block] >= TERMS.massive
        heading.are_set[block] = sheet.is_short_heading(block)
    put_distance(sheet, good, False)
    put_distance(sheet, good, True)
    put_distance(sheet, massive, True)
    put_distance(sheet, heading, False)
    put_distance(sheet, heading, True)
    for place in range(TERMS.above):
        put_distance_of_label(sheet, good, TERMS.labels_above[place], False)
    for place in range(TERMS.below):
        put_distance_of_label(sheet, good, TERMS.labels_below[place], True)
    return 0
