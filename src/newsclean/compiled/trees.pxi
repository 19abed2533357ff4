# The compiled twin of the loop over trees; `body/trees.py` is the specification.

# Rows take their steps together: a step waits for a look-up, and those of many rows do not wait for each other.
cdef enum:
    TOGETHER = 128
    TOP = 3  # levels, of which all questions are asked at once


cdef void descend_top(
    const float** columns, const float* threshold, int* place, Py_ssize_t count
) noexcept:
    """Answer the seven questions of the three top levels for some rows, without looking up which is next.

    Args:
        columns: for each question what it is asked about.
        threshold: of each question.
        place: what is filled in: the place among the nodes of the next level.
        count: the number of rows.
    """
    cdef Py_ssize_t row
    cdef int top, left, right, upper, lower
    cdef const float* c0 = columns[0]
    cdef const float* c1 = columns[1]
    cdef const float* c2 = columns[2]
    cdef const float* c3 = columns[3]
    cdef const float* c4 = columns[4]
    cdef const float* c5 = columns[5]
    cdef const float* c6 = columns[6]
    cdef float t0 = threshold[0], t1 = threshold[1], t2 = threshold[2], t3 = threshold[3]
    cdef float t4 = threshold[4], t5 = threshold[5], t6 = threshold[6]
    for row in range(count):
        # All bits or none.
        top = -(c0[row] > t0)
        left = -(c1[row] > t1)
        right = -(c2[row] > t2)
        upper = (left & -(c4[row] > t4)) | (~left & -(c3[row] > t3))
        lower = (right & -(c6[row] > t6)) | (~right & -(c5[row] > t5))
        left = (top & right) | (~top & left)
        upper = (top & lower) | (~top & upper)
        place[row] = (top & 4) | (left & 2) | (upper & 1)


def add_leaves(trees, const float[:, ::1] columns, double[::1] sums):
    """Add to each row's sum what the leaves that it falls into add."""
    cdef const unsigned char[:, ::1] features = trees.feature
    cdef const float[:, ::1] thresholds = trees.threshold, values = trees.value
    cdef const unsigned char* feature
    cdef const float* threshold
    cdef const float* value
    cdef const float* first
    cdef const float* asked[(1 << TOP) - 1]
    cdef Py_ssize_t start, row, tree, count, nodes = features.shape[1], rows = columns.shape[1]
    cdef int step, top, node, depth = 0
    cdef int place[TOGETHER]
    while (1 << depth) <= nodes:
        depth += 1
    top = TOP if depth >= TOP else 0
    for start in range(0, rows, TOGETHER):
        count = min(<Py_ssize_t>TOGETHER, rows - start)
        first = &columns[0, start]
        for tree in range(features.shape[0]):
            feature, threshold, value = &features[tree, 0], &thresholds[tree, 0], &values[tree, 0]
            if top:
                for node in range((1 << TOP) - 1):
                    asked[node] = first + feature[node] * rows
                descend_top(asked, threshold, place, count)
            else:
                for row in range(count):
                    place[row] = 0
            for step in range(top, depth):
                for row in range(count):
                    node = place[row] + (1 << step) - 1
                    place[row] = 2 * place[row] + (first[feature[node] * rows + row] > threshold[node])
            for row in range(count):
                sums[start + row] += value[place[row]]
