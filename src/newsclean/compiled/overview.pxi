# The compiled twins of the loops over a page; `newsclean/overview.py` is the specification.

from newsclean.model import Block, Container

cdef Slots OF_BLOCK = Slots(Block, "words", "folded", "sentence", "link_chars", "text", "container", "index")
cdef Slots OF_CONTAINER = Slots(Container, "hints", "parent", "index", "tag")


def words_and_folded(blocks):
    """Return the number of words and the folded text of every block."""
    cdef list words = [], folded = []
    for block in blocks:
        words.append(OF_BLOCK.read(block, 0))
        folded.append(OF_BLOCK.read(block, 1))
    return words, folded


def prose_among(blocks, Py_ssize_t fewest_words, double link_density):
    """Return the indices of the blocks of running prose, in order."""
    cdef dict found = {}
    cdef Py_ssize_t words, links
    for block in blocks:
        if OF_BLOCK.read(block, 2):
            words, links = OF_BLOCK.read(block, 0), OF_BLOCK.read(block, 3)
            if words >= fewest_words and links < link_density * len(<str?>OF_BLOCK.read(block, 4)):
                found[OF_BLOCK.read(block, 6)] = None
    return found


def openers_among(list words, list texts, Py_ssize_t most_words):
    """Return the indices of short texts by first word; by "" where that is not in plain letters."""
    cdef list others = [], known
    cdef dict found = {"": others}
    cdef Py_ssize_t index, size, end
    cdef const char* text
    for index in range(len(words)):
        if <Py_ssize_t>words[index] <= most_words:
            text = PyUnicode_AsUTF8AndSize(texts[index], &size)
            end = 0
            while end < size and (c"a" <= text[end] <= c"z" or c"A" <= text[end] <= c"Z"):
                end += 1
            if not end or (end < size and text[end] != c" "):
                others.append(index)
                continue
            first = PyUnicode_FromStringAndSize(text, end)
            known = found.get(first)
            if known is None:
                found[first] = [index]
            else:
                known.append(index)
    return found


def by_hints(containers):
    """Return the indices of the containers by their hints."""
    cdef dict found = {}
    cdef list known = None
    last = None
    for container in containers:
        hints = OF_CONTAINER.read(container, 0)
        # Neighbours often have the same class, or none.
        if hints is not last:
            last = hints
            known = found.get(hints)
            if known is None:
                known = found[hints] = []
        known.append(OF_CONTAINER.read(container, 2))
    return found


def by_tags(containers):
    """Return the indices of the containers by their tags."""
    cdef dict found = {}
    cdef list known
    for container in containers:
        tag = OF_CONTAINER.read(container, 3)
        known = found.get(tag)
        if known is None:
            found[tag] = [OF_CONTAINER.read(container, 2)]
        else:
            known.append(OF_CONTAINER.read(container, 2))
    return found


def block_runs(blocks, containers):
    """Return for each container its first block and the block after its last."""
    cdef Py_ssize_t index = 0, container, parent, size = len(containers)
    cdef Py_ssize_t* first = <Py_ssize_t*>allocate(size, sizeof(Py_ssize_t))
    cdef Py_ssize_t* last = NULL
    try:
        last = <Py_ssize_t*>allocate(size, sizeof(Py_ssize_t))
        for block in blocks:
            container = OF_BLOCK.read(block, 5)
            if not 0 <= container < size:
                raise IndexError(f"block {index} is in container {container} of {size}")
            if not last[container]:
                first[container] = index
            index += 1
            last[container] = index
        for index in range(size - 1, 0, -1):
            if last[index]:
                parent = OF_CONTAINER.read(containers[index], 1)
                if not 0 <= parent < size:
                    raise IndexError(f"container {index} is in container {parent} of {size}")
                if not last[parent] or first[index] < first[parent]:
                    first[parent] = first[index]
                if last[index] > last[parent]:
                    last[parent] = last[index]
        return [first[index] for index in range(size)], [last[index] for index in range(size)]
    finally:
        PyMem_Free(first)
        PyMem_Free(last)
