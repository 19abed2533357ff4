# The compiled twin of `CandidateFinder`; `newsclean/candidates.py` is the specification, and of the words `read/spaced.py`.

cdef enum:
    # The first byte of the characters from U+0800 on; no unspaced script has characters before that.
    FAR = 0xE0


cdef struct Limits:
    Py_ssize_t least
    Py_ssize_t most


cdef struct Scratch:
    # What is known of the page so far. A block's stamp is its place from 1, so that nothing need be cleared.
    unsigned int* seen_triggers  # by trigger: the last block that holds it
    unsigned int* present  # by trigger: whether a block short enough holds it
    unsigned int* hits  # the triggers of the block
    unsigned int* seen_rules  # by rule: the last block that has called it
    unsigned int count  # of the hits
    unsigned int stamp


cdef class CandidateFinder:
    """Finds the pairs of block and rule worth testing."""

    cdef Table words
    cdef Splitter splitter
    cdef list triggers  # by number, from 1
    cdef dict numbers  # of the triggers
    cdef list rules
    cdef object find_parts
    cdef Limits* limits  # of the rules, in words
    cdef unsigned int* first_call  # by trigger: where its rules begin in `calls`; the last ends there
    cdef unsigned int* calls
    cdef unsigned char* is_long
    cdef unsigned int untriggered  # the first so many rules
    cdef Py_ssize_t most_words, short_block, calling_words, longest_word, longest_line

    def __init__(self, called):
        from newsclean import candidates

        self.short_block, self.calling_words = candidates.SHORT_BLOCK, candidates.CALLING_WORDS
        self.longest_word, self.longest_line = candidates.LONGEST_WORD, candidates.LONGEST_LINE
        self.most_words = called.most_words
        self.find_parts = called.parts.find
        self.triggers = sorted({candidates.NO_WORD, *called.by_trigger})
        self.words = Table(self.triggers)
        self.numbers = {trigger: number for number, trigger in enumerate(self.triggers, 1)}
        self.splitter = Splitter()
        self.enter_rules(called)

    def enter_rules(self, called):
        """Number the rules, and note which trigger calls which."""
        cdef unsigned int place = 0, number = 0
        calls = [called.by_trigger.get(trigger, ()) for trigger in self.triggers]
        self.rules = list(dict.fromkeys((*called.untriggered, *(rule for rules in calls for rule in rules))))
        self.untriggered = len(dict.fromkeys(called.untriggered))
        places = {rule: place for place, rule in enumerate(self.rules)}
        self.limits = <Limits*>allocate(len(self.rules), sizeof(Limits))
        self.is_long = <unsigned char*>allocate(len(calls) + 1, 1)
        self.first_call = <unsigned int*>allocate(len(calls) + 2, sizeof(unsigned int))
        self.calls = <unsigned int*>allocate(sum(map(len, calls)), sizeof(unsigned int))
        for rule in self.rules:
            self.limits[number] = Limits(rule.min_words, rule.max_words)
            number += 1
        for number in range(1, len(calls) + 1):
            self.is_long[number] = self.triggers[number - 1] in called.long_words
            self.first_call[number] = place
            for rule in calls[number - 1]:
                self.calls[place] = places[rule]
                place += 1
        self.first_call[len(calls) + 1] = place

    def __dealloc__(self):
        PyMem_Free(self.limits)
        PyMem_Free(self.first_call)
        PyMem_Free(self.calls)
        PyMem_Free(self.is_long)

    def find(self, blocks):
        """Return the pairs, each once, and the triggers in blocks of up to `CALLING_WORDS` words."""
        cdef Py_ssize_t triggers = len(self.triggers) + 1
        cdef unsigned int* room = <unsigned int*>allocate(3 * triggers + len(self.rules), sizeof(unsigned int))
        cdef Scratch scratch = Scratch(room, room + triggers, room + 2 * triggers, room + 3 * triggers, 0, 0)
        cdef list pairs = []
        cdef set present = set()
        try:
            for block in blocks:
                self.look_at(block, &scratch, pairs, present)
            return pairs, present
        finally:
            PyMem_Free(room)

    cdef int look_at(self, object block, Scratch* scratch, list pairs, set present) except -1:
        """Add the pairs of a block."""
        cdef Py_ssize_t words = OF_BLOCK.read(block, 0)
        cdef str folded
        cdef unsigned int place, number, call
        if words > self.most_words:
            return 0
        folded = OF_BLOCK.read(block, 1)
        if len(folded) > self.longest_word * words + self.longest_line:
            return 0
        scratch.stamp += 1
        scratch.count = 0
        self.find_triggers(folded, words > self.short_block, scratch)
        for place in range(scratch.count):
            number = scratch.hits[place]
            if words <= self.calling_words and not scratch.present[number]:
                scratch.present[number] = 1
                present.add(self.triggers[number - 1])
            for call in range(self.first_call[number], self.first_call[number + 1]):
                self.add_pair(block, words, self.calls[call], scratch, pairs)
        for place in range(self.untriggered):
            self.add_pair(block, words, place, scratch, pairs)
        return 0

    cdef int add_pair(self, object block, Py_ssize_t words, unsigned int rule, Scratch* scratch, list pairs) except -1:
        """Add a pair, if it is not there and the block as long as the rule asks for."""
        if scratch.seen_rules[rule] != scratch.stamp and self.limits[rule].least <= words <= self.limits[rule].most:
            scratch.seen_rules[rule] = scratch.stamp
            pairs.append((block, self.rules[rule]))
        return 0

    cdef int find_triggers(self, str text, bint is_long, Scratch* scratch) except -1:
        """Find the triggers of a text; of a long one only those that call something there."""
        cdef Py_ssize_t size
        cdef const char* bytes_of = PyUnicode_AsUTF8AndSize(text, &size)
        cdef unsigned char highest = self.find_words(bytes_of, size, is_long, scratch)
        cdef unsigned char first = <unsigned char>bytes_of[0]
        if highest < FAR and (is_letter_or_digit(first) or (first >= 128 and text[:1].isalnum())):
            return 0
        for trigger in self.find_parts(text):
            note(self.numbers[trigger], scratch)
        return 0

    cdef unsigned char find_words(
        self, const char* bytes_of, Py_ssize_t size, bint is_long, Scratch* scratch
    ) noexcept:
        """Find the triggers that are words; return the highest byte."""
        cdef Span span = Span(0, 0, 0, 0, 0)
        while self.splitter.find_next(bytes_of, size, &span):
            self.look_up(bytes_of + span.start, span.size, span.mixed, is_long, scratch)
        return span.highest

    cdef inline void look_up(
        self, const char* word, Py_ssize_t size, unsigned int mixed, bint is_long, Scratch* scratch
    ) noexcept:
        """Note a word if it is a trigger."""
        cdef unsigned int number = self.words.find(word, size, mixed)
        if number and (self.is_long[number] or not is_long):
            note(number, scratch)


cdef inline void note(unsigned int number, Scratch* scratch) noexcept:
    """Note a trigger of the block, once."""
    if scratch.seen_triggers[number] != scratch.stamp:
        scratch.seen_triggers[number] = scratch.stamp
        scratch.hits[scratch.count] = number
        scratch.count += 1


cdef inline bint is_letter_or_digit(unsigned char byte) noexcept:
    return c"a" <= byte <= c"z" or c"0" <= byte <= c"9" or c"A" <= byte <= c"Z"


cdef void* allocate(Py_ssize_t count, size_t size) except NULL:
    """Return zeroed memory for so many; never none, so that there is always something to free."""
    cdef void* memory = PyMem_Calloc(count + 1, size)
    if memory == NULL:
        raise MemoryError
    return memory
