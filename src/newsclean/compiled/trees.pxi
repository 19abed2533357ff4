# The compiled twin of the loop over trees; `body/trees.py` is the specification.

# Rows take their steps together: a step waits for a look-up, and those of many rows do not wait for each other.
cdef enum:
    TOGETHER = 64


def add_leaves(trees, const float[:, ::1] columns, double[::1] sums):
    """Add to each row's sum what the leaves that it falls into add."""
    cdef const unsigned char[:, ::1] feature = trees.feature
    cdef const float[:, ::1] threshold = trees.threshold, value = trees.value
    cdef Py_ssize_t start, row, tree, count, nodes = feature.shape[1], rows = columns.shape[1]
    cdef int step, node, depth = 0
    cdef int place[TOGETHER]
    while (1 << depth) <= nodes:
        depth += 1
    for start in range(0, rows, TOGETHER):
        count = min(<Py_ssize_t>TOGETHER, rows - start)
        for tree in range(feature.shape[0]):
            for row in range(count):
                place[row] = columns[feature[tree, 0], start + row] > threshold[tree, 0]
            for step in range(1, depth):
                for row in range(count):
                    node = place[row] + (1 << step) - 1
                    place[row] = 2 * place[row] + (columns[feature[tree, node], start + row] > threshold[tree, node])
            for row in range(count):
                sums[start + row] += value[tree, place[row]]
