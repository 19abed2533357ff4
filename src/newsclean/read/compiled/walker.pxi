# `read/walker.py`, compiled: the same names, the same decisions in the same order.

cdef struct Frame:
    int container
    int owner
    int kind
    int level
    bint hidden


cdef enum:
    MOST_SHARED = 512  # strings; a power of two
    LONGEST_SHARED = 256  # bytes


cdef class Walk(Notes):
    """One walk over one page."""

    cdef list kinds, levels, owners, link_counts
    cdef list tags, parents, said, hidden
    cdef Buffer pieces, squeezed, scratch
    cdef Buffer link  # names and values, each with a zero at its end
    cdef bint has_pieces
    cdef int breaks, link_depth, unseen_depth
    cdef bint beside
    cdef size_t link_chars
    cdef Frame frame
    cdef Frame frames[DEEPEST + 2]
    cdef int frame_count
    cdef int codes[DEEPEST + 2]  # of the open elements
    cdef PyObject* met[MOST_SHARED]  # of `said`
    cdef bint has_begun  # an element was there
    cdef bint has_failed  # an event has raised; or it is being handled

    def __cinit__(self):
        self.kinds, self.levels, self.owners, self.link_counts = [], [], [], []
        self.tags, self.parents, self.said, self.hidden = ["document"], [-1], [""], [False]
        self.unseen_depth = NEVER
        self.frame = Frame(0, 0, PARAGRAPH, 0, False)

    def __dealloc__(self):
        PyMem_Free(self.pieces.data)
        PyMem_Free(self.squeezed.data)
        PyMem_Free(self.scratch.data)
        PyMem_Free(self.link.data)

    cdef int start(self, const char* tag, const char** attributes) except -1:
        cdef size_t size = strlen(tag)
        cdef Name* name
        cdef int code
        self.depth += 1
        self.has_begun = True
        if self.left <= 0:
            self.cut(MAX_ELEMENTS)
        self.left -= 1
        if self.depth > DEEPEST or (attributes != NULL and has_too_many(attributes)):
            raise Unlike
        name = find(&ELEMENT_NAMES, tag, size)
        code = name.code if name.text != NULL else INLINE
        self.codes[self.depth] = code
        if self.depth > self.skip_depth:
            if not self.shows_prose or name.text == NULL or <str>name.string not in PROSE:
                if self.in_noscript:
                    self.keep_start(tag, attributes)
                self.codes[self.depth] = PASSED
                return 0
            self.skip_depth = NEVER
        if self.text_count:
            self.take()
        if code == INLINE or code == LINK:
            if code == LINK:
                self.link_depth += 1
                self.keep_link(attributes)
            if self.ended and not is_within_words(tag):
                self.beside = True
            if attributes != NULL:
                self.start_inline(tag, attributes, code)
        elif code <= LAST_BLOCK:
            self.enter(attributes, name)
        elif code == BREAK:
            self.breaks += self.unseen_depth == NEVER or self.frame.hidden
        elif code == SKIPPED:
            self.skip(attributes, name)
        elif code == RUBY:
            self.has_brackets = strcmp(tag, "rp") == 0
            if attributes != NULL:
                self.start_inline(tag, attributes, code)
        elif code == TIME:
            self.declare(attributes, <str>name.string)
            self.add_piece(b" ", 1)
        elif strcmp(tag, "link") == 0:
            self.start_link(attributes)
        else:
            self.declare(attributes, <str>name.string)
        return 0

    cdef int end(self, const char* tag) except -1:
        cdef int depth = self.depth, code
        if depth <= 0:
            raise Unlike
        code = self.codes[depth]
        self.depth = depth - 1
        if depth >= self.skip_depth:
            return self.end_skipped(tag, depth)
        if self.text_count:
            self.take()
        if self.waiting_count and self.waiting[self.waiting_count - 1].depth >= depth:
            self.end_declarations(depth)
        if code == PASSED:
            return 0
        if 0 <= code <= LAST_BLOCK:
            if self.has_pieces:
                self.flush()
            if self.frame_count <= 0:
                raise Unlike
            self.frame_count -= 1
            self.frame = self.frames[self.frame_count]
        elif depth == self.unseen_depth:
            self.unseen_depth = NEVER
        if code == LINK:
            self.link_depth -= 1
            self.ended = True
        elif code == TIME:
            self.data(b"", 0)
        elif code == INLINE and not is_within_words(tag):
            self.ended = True
        return 0

    cdef int start_inline(self, const char* tag, const char** attributes, int code) except -1:
        cdef Attributes found
        read_attributes(attributes, &found)
        if signs(&found):
            self.declare(attributes, decoded(tag, strlen(tag)))
        elif found.itemprop != NULL or (code == LINK and found.rel != NULL and may_hold(found.rel, b"author")):
            self.declare_if(attributes, decoded(tag, strlen(tag)))
        if self.frame.kind == HEADING and found.said != NULL:
            self.declare_part(found.said)
        if self.unseen_depth == NEVER and is_unseen(&found):
            self.unseen_depth = self.depth
        return 0

    cdef int keep_link(self, const char** attribute) except -1:
        """Keep what the link that began last says, for its text comes later."""
        self.link.length = 0
        while attribute != NULL and attribute[0] != NULL:
            put(&self.link, attribute[0], strlen(attribute[0]) + 1)
            put(&self.link, value_at(attribute), strlen(value_at(attribute)) + 1)
            attribute += 2
        return 0

    cdef dict link_attributes(self):
        """Return the attributes of the link that began last."""
        cdef const char* parts[2 * MOST_ATTRIBUTES + 2]
        cdef const char* at = self.link.data
        cdef int count = 0
        while at != NULL and at < self.link.data + self.link.length:
            parts[count] = at
            count += 1
            at += strlen(at) + 1
        parts[count] = NULL
        return attributes_of(parts)

    cdef int add_piece(self, const char* text, size_t size) except -1:
        put(&self.pieces, text, size)
        self.has_pieces = True
        return 0

    cdef int take(self) except -1:
        cdef const char* text = self.joined.data
        cdef size_t size = self.joined.length
        self.text_count = 0
        if size == 0:
            text, size = b" ", 1
        if is_space(text, size):
            if self.has_pieces or self.frame.kind == PREFORMATTED:
                self.add_piece(text, size)
            return 0
        if self.unseen_depth != NEVER and not self.frame.hidden and count_characters(text, size) <= LONGEST_UNSEEN:
            return 0
        if self.breaks:
            if self.breaks > 1:
                self.flush()
            else:
                self.add_piece(b"\n", 1)
            self.breaks = 0
        if self.beside:
            self.set_apart(text, size)
        self.add_piece(text, size)
        if self.link_depth:
            self.take_linked(text, size)
        return 0

    cdef int set_apart(self, const char* text, size_t size) except -1:
        """`Walker.set_apart`."""
        self.beside = False
        if self.pieces.length and self.frame.kind != PREFORMATTED:
            if is_upper_first(text, size) and is_lower_last(self.pieces.data, self.pieces.length):
                self.add_piece(b" ", 1)
        return 0

    cdef int take_linked(self, const char* text, size_t size) except -1:
        cdef size_t count
        linked = None
        if squeeze_into(&self.squeezed, text, size):
            count = count_characters(self.squeezed.data, self.squeezed.length)
        else:
            linked = shape.squeeze(decoded(text, size))
            count = len(linked)
        self.link_chars += count
        if 0 < count <= LONGEST_PAGE_NUMBER:
            if linked is None:
                linked = decoded(self.squeezed.data, self.squeezed.length)
            if linked.isdecimal():
                self.declared.append(Declaration(PAGE_LINK, self.link_attributes(), linked, len(self.texts)))
        return 0

    cdef int flush(self) except -1:
        cdef size_t count
        if not self.has_pieces:
            return 0
        if self.frame.kind == PREFORMATTED:
            text = shape.squeeze_lines(decoded(self.pieces.data, self.pieces.length))
            count = len(text)
        elif squeeze_into(&self.squeezed, self.pieces.data, self.pieces.length):
            text = decoded(self.squeezed.data, self.squeezed.length)
            count = len(text)
        else:
            text = shape.squeeze(decoded(self.pieces.data, self.pieces.length))
            count = len(text)
        if count and len(self.texts) >= self.most_blocks:
            self.pieces.length = 0
            self.has_pieces = False
            self.cut(MAX_BLOCKS)
        if count:
            self.texts.append(text)
            self.kinds.append(self.frame.kind)
            self.levels.append(self.frame.level)
            self.owners.append(self.frame.owner)
            self.link_counts.append(min(self.link_chars, count))
        self.pieces.length = 0
        self.has_pieces = False
        self.link_chars = 0
        self.breaks = 0
        return 0

    cdef int enter(self, const char** attributes, Name* name) except -1:
        cdef Attributes found
        cdef int code = name.code, container = len(self.tags), kind = self.frame.kind, level = self.frame.level
        cdef int owner = container, outer = self.frame.container
        cdef bint hidden = self.frame.hidden
        if self.has_pieces:
            self.flush()
        self.frames[self.frame_count] = self.frame
        self.frame_count += 1
        said = ""
        if attributes != NULL:
            read_attributes(attributes, &found)
            said = self.say(&found)
            if not hidden:
                hidden = self.is_hidden(name, &found)
        elif not hidden:
            hidden = self.unseen_depth != NEVER or code == CLOSED
        self.tags.append(<str>name.string)
        self.parents.append(outer)
        self.said.append(said)
        self.hidden.append(hidden)
        if kind != HEADING or strcmp(name.text, "div") != 0:  # `frames.LINE`
            if code == LIST:
                level = min(level + 1, MOST_CONTAINERS_IN_LIST) if kind == LIST_ITEM else 1
            elif code == HEADING:
                level = name.text[1] - c"0"
            elif code != LIST_ITEM and (code < INHERIT or kind != LIST_ITEM):
                level = 0
            if code < INHERIT:
                kind = code
                if kind == CELL:
                    owner = outer
            elif kind == CELL or kind == HEADING or kind == PREFORMATTED:
                kind = PARAGRAPH
        self.frame = Frame(container, owner, kind, level, hidden)
        if strcmp(name.text, "html") == 0:
            self.declare(attributes, <str>name.string)
        return 0

    cdef object say(self, Attributes* found):
        """`elements.say`."""
        self.scratch.length = 0
        if found.said != NULL:
            put(&self.scratch, found.said, strlen(found.said))
        self.say_also(found.identifier)
        self.say_also(found.role)
        self.say_also(found.itemprop)
        return self.shared()

    cdef object shared(self):
        """Return what the buffer holds as a string; what the page has said before is the same object."""
        cdef size_t size = self.scratch.length, index, mixed = 2166136261  # FNV-1a
        cdef PyObject** known
        cdef const char* text
        cdef Py_ssize_t length
        if size == 0 or size > LONGEST_SHARED:
            return decoded(self.scratch.data, size)
        for index in range(size):
            mixed = (mixed ^ <unsigned char>self.scratch.data[index]) * 16777619
        known = &self.met[(mixed ^ mixed >> 15) & (MOST_SHARED - 1)]
        if known[0] != NULL:
            text = PyUnicode_AsUTF8AndSize(<object>known[0], &length)
            if <size_t>length == size and memcmp(text, self.scratch.data, size) == 0:
                return <object>known[0]
        said = decoded(self.scratch.data, size)
        if said.isascii():  # others would keep their bytes to be compared
            known[0] = <PyObject*>said  # `self.said` holds it
        return said

    cdef int say_also(self, const char* value) except -1:
        if value != NULL:
            put(&self.scratch, b" ", 1)
            put(&self.scratch, value, strlen(value))
        return 0

    cdef bint is_hidden(self, Name* name, Attributes* found) except -1:
        if self.unseen_depth != NEVER or (name.code == CLOSED and not found.opened):
            return True
        if (found.aria_hidden == NULL or strcmp(found.aria_hidden, "true") != 0) and not is_unseen(found):
            return False
        return <str>name.string not in elements.NEVER_HIDDEN

    cdef int finish(self) except -1:
        try:
            if self.text_count and self.skip_depth == NEVER:
                self.take()
            self.flush()
        except Cut:
            pass
        return self.end_declarations(0)
