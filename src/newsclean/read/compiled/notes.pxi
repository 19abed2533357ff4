# What an element says about the page, and what is skipped: `read/declarations.py` and `read/notes.py`.

cdef enum:
    DEEPEST = 2_000  # elements inside each other, for which there is room
    NEVER = 1 << 30  # a depth that no element has

cdef enum:
    INLINE = -1  # an element that is in no table
    PASSED = -2  # one that was skipped when it began: where skipping ends in it, its end says nothing

cdef int HEADING = elements.HEADING
cdef int LIST_ITEM = elements.LIST_ITEM
cdef int CELL = elements.CELL
cdef int PARAGRAPH = elements.PARAGRAPH
cdef int PREFORMATTED = elements.PREFORMATTED
cdef int INHERIT = elements.INHERIT
cdef int LIST = elements.LIST
cdef int CLOSED = elements.CLOSED
cdef int LAST_BLOCK = elements.LAST_BLOCK
cdef int BREAK = elements.BREAK
cdef int LINK = elements.LINK
cdef int SKIPPED = elements.SKIPPED
cdef int META = elements.META
cdef int TIME = elements.TIME
cdef int RUBY = elements.RUBY
cdef object READINGS = elements.READINGS
cdef object SHOW_PROSE = elements.SHOW_PROSE
cdef object PROSE = elements.PROSE
cdef int MOST_CONTAINERS_IN_LIST = frames.MOST_CONTAINERS_IN_LIST
cdef size_t LONGEST_UNSEEN = walker.LONGEST_UNSEEN
cdef size_t LONGEST_PAGE_NUMBER = declarations.LONGEST_PAGE_NUMBER


cdef struct Waiting:
    int depth
    size_t first  # byte of the texts that are kept
    Py_ssize_t place


cdef class Notes:
    """The text since the last tag, the declarations, and the element that is being skipped."""

    cdef list texts  # of the blocks
    cdef list declared, scripts, fallbacks
    cdef Buffer joined, kept, noscript
    cdef int text_count  # of those in `joined`, which came since the last tag
    cdef bint in_noscript, keeps_skipped, shows_prose
    cdef bint has_brackets  # whether the readings of the last ruby stand in brackets of the page's own
    cdef bint ended  # whether nothing came since the end of an inline element
    cdef int depth, skip_depth
    cdef Py_ssize_t left, most_blocks  # how many elements may still come, and how many blocks there may be
    cdef list reached  # the names of the caps that were
    cdef Waiting waiting[2 * DEEPEST + 4]  # an element may be awaited for what it is and as a part of a headline
    cdef int waiting_count

    def __cinit__(self):
        self.texts, self.declared, self.scripts, self.fallbacks = [], [], [], []
        self.skip_depth = NEVER
        self.reached = []

    def __dealloc__(self):
        PyMem_Free(self.joined.data)
        PyMem_Free(self.kept.data)
        PyMem_Free(self.noscript.data)

    cdef int cut(self, str cap) except -1:
        """Note the cap that was reached, and end the walk."""
        self.reached.append(cap)
        raise Cut

    cdef inline int data(self, const char* text, size_t size) except -1:
        """Note a text, which the parser keeps no longer than it gives it."""
        self.ended = False
        if self.waiting_count:
            put(&self.kept, text, size)
        if self.skip_depth != NEVER and not self.keeps_skipped:
            return 0
        if self.text_count == 0:
            self.joined.length = 0
        put(&self.joined, text, size)
        self.text_count += 1
        return 0

    cdef int declare_if(self, const char** attributes, str tag) except -1:
        """Note an element that may declare something."""
        if is_declared(tag, attributes_of(attributes)):
            self.declare(attributes, tag)
        return 0

    cdef int declare(self, const char** said, str tag) except -1:
        """Note an element that is known to declare something."""
        cdef dict attributes = attributes_of(said)
        if tag not in WITHOUT_TEXT and text_is_declared(tag, attributes):
            self.waiting[self.waiting_count] = Waiting(self.depth, self.kept.length, len(self.declared))
            self.waiting_count += 1
        self.declared.append(tuple.__new__(Declaration, (tag, attributes, "", len(self.texts))))
        return 0

    cdef int declare_part(self, const char* said) except -1:
        """`Declarations.part`."""
        part = headline_part(decoded(said, strlen(said)))
        if part:
            self.waiting[self.waiting_count] = Waiting(self.depth, self.kept.length, len(self.declared))
            self.waiting_count += 1
            self.declared.append(tuple.__new__(Declaration, (part, {}, "", len(self.texts))))
        return 0

    cdef int end_declarations(self, int depth) except -1:
        cdef Waiting* last
        while self.waiting_count and self.waiting[self.waiting_count - 1].depth >= depth:
            self.waiting_count -= 1
            last = &self.waiting[self.waiting_count]
            text = decoded(self.kept.data + last.first, self.kept.length - last.first)
            tag, attributes, _, block = self.declared[last.place]
            self.declared[last.place] = tuple.__new__(Declaration, (tag, attributes, text, block))
        if not self.waiting_count:
            self.kept.length = 0
        return 0

    cdef int start_link(self, const char** attributes) except -1:
        cdef Attributes found
        read_attributes(attributes, &found)
        if found.itemprop != NULL or (found.rel != NULL and may_be_linked(found.rel)):
            self.declare_if(attributes, "link")
        return 0

    cdef int skip(self, const char** attributes, Name* name) except -1:
        cdef Attributes found
        cdef bint is_script = strcmp(name.text, "script") == 0
        read_attributes(attributes, &found)
        if found.shadow_root and strcmp(name.text, "template") == 0:
            return 0
        if self.has_brackets and <str>name.string in READINGS:
            return 0
        self.skip_depth = self.depth
        self.keeps_skipped = is_script
        self.shows_prose = <str>name.string in SHOW_PROSE
        if strcmp(name.text, "title") == 0 or (
            is_script and found.kind != NULL and strstr(found.kind, "ld+json") != NULL
        ):
            self.declare(attributes, <str>name.string)
        elif strcmp(name.text, "noscript") == 0:
            self.keeps_skipped = self.in_noscript = True
            self.noscript.length = 0
            put(&self.noscript, b"<div>", 5)
        return 0

    cdef int end_skipped(self, const char* tag, int depth) except -1:
        if self.in_noscript:
            if depth > self.skip_depth:
                self.keep_end(tag)
            else:
                self.keep_text()
                put(&self.noscript, b"</div>", 6)
        if depth > self.skip_depth:
            return 0
        self.skip_depth = NEVER
        if self.in_noscript:
            self.fallbacks.append(decoded(self.noscript.data, self.noscript.length))
            self.in_noscript = False
        elif self.keeps_skipped and not (
            self.waiting_count and self.waiting[self.waiting_count - 1].depth == depth
        ):
            self.scripts.append(decoded(self.joined.data, self.joined.length) if self.text_count else "")
        self.end_declarations(depth)
        self.text_count = 0
        return 0

    cdef int keep_text(self) except -1:
        if self.text_count:
            put_escaped(&self.noscript, self.joined.data, self.joined.length)
            self.text_count = 0
        return 0

    cdef int keep_start(self, const char* tag, const char** attribute) except -1:
        """`Noscript.start`."""
        cdef const char* value
        self.keep_text()
        put(&self.noscript, b"<", 1)
        put(&self.noscript, tag, strlen(tag))
        while attribute != NULL and attribute[0] != NULL:
            if decoded(attribute[0], strlen(attribute[0])) in noscript.READ_AGAIN:
                value = value_at(attribute)
                put(&self.noscript, b" ", 1)
                put(&self.noscript, attribute[0], strlen(attribute[0]))
                put(&self.noscript, b'="', 2)
                put_escaped(&self.noscript, value, strlen(value))
                put(&self.noscript, b'"', 1)
            attribute += 2
        return put(&self.noscript, b">", 1)

    cdef int keep_end(self, const char* tag) except -1:
        self.keep_text()
        put(&self.noscript, b"</", 2)
        put(&self.noscript, tag, strlen(tag))
        return put(&self.noscript, b">", 1)


cdef int put_escaped(Buffer* buffer, const char* text, size_t size) except -1:
    """`html.escape`."""
    cdef size_t index
    for index in range(size):
        if text[index] == c"&":
            put(buffer, b"&amp;", 5)
        elif text[index] == c"<":
            put(buffer, b"&lt;", 4)
        elif text[index] == c">":
            put(buffer, b"&gt;", 4)
        elif text[index] == c'"':
            put(buffer, b"&quot;", 6)
        elif text[index] == c"'":
            put(buffer, b"&#x27;", 6)
        else:
            put(buffer, text + index, 1)
    return 0
