# Many objects of a frozen, slotted dataclass, from an iterable for each field.

cdef class RowMaker:
    """`model.page.column_maker`, which sets each field where its slot is.

    Raises:
        TypeError: if the slots of the class are not where they can be set.
    """

    cdef type row
    cdef Py_ssize_t places[16]
    cdef Py_ssize_t width

    def __init__(self, type row not None, names):
        cdef Py_ssize_t place, size = row.__basicsize__
        cdef PyObject* probe
        self.row = row
        self.width = 0
        for name in names:
            # Each slot is found by what is set there through its descriptor.
            made = PyType_GenericAlloc(row, 0)
            value = object()
            getattr(row, name).__set__(made, value)
            probe = <PyObject*>made
            for place in range(sizeof(PyObject), size, sizeof(PyObject*)):
                if (<PyObject**>(<char*>probe + place))[0] == <PyObject*>value:
                    break
            else:
                raise TypeError(f"{row.__name__}.{name} has no slot")
            if self.width == 16:
                raise TypeError(f"{row.__name__} has more fields than places")
            self.places[self.width] = place
            self.width += 1

    def __call__(self, *columns):
        """Return the objects of all rows, up to the end of the shortest column."""
        cdef list made = [], kept = []
        cdef PyObject* lists[16]
        cdef PyObject* following[16]
        cdef PyObject* value
        cdef Py_ssize_t index, row = 0
        if len(columns) != self.width:
            raise TypeError(f"{self.row.__name__} has {self.width} fields, not {len(columns)}")
        for index in range(self.width):
            column = columns[index]
            lists[index] = <PyObject*>column if type(column) is list else NULL
            kept.append(iter(column) if lists[index] == NULL else column)
            following[index] = <PyObject*>kept[index]
        while True:
            item = PyType_GenericAlloc(self.row, 0)
            for index in range(self.width):
                if lists[index] == NULL:
                    value = PyIter_Next(<object>following[index])
                elif row < PyList_Size(<object>lists[index]):
                    value = PyList_GetItem(<object>lists[index], row)
                    Py_INCREF(<object>value)
                else:
                    value = NULL
                if value == NULL:
                    return tuple(made)
                (<PyObject**>(<char*><PyObject*>item + self.places[index]))[0] = value
            made.append(item)
            row += 1
