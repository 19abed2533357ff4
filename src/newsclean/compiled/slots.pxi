# Attributes of slotted objects, read and set where they lie: a page has thousands of them.

cdef extern from "Python.h":
    object PyType_GenericAlloc(type row, Py_ssize_t items)


cdef Py_ssize_t place_of_slot(type row, str name) except -1:
    """Return how many bytes behind an object's beginning a slot lies; found by what is set through its descriptor.

    Raises:
        TypeError: if the attribute has no slot.
    """
    cdef Py_ssize_t place, size = row.__basicsize__
    made = PyType_GenericAlloc(row, 0)
    value = object()
    getattr(row, name).__set__(made, value)
    for place in range(sizeof(PyObject), size, sizeof(PyObject*)):
        if (<PyObject**>(<char*><PyObject*>made + place))[0] == <PyObject*>value:
            return place
    raise TypeError(f"{row.__name__}.{name} has no slot")


cdef class Slots:
    """Some slots of a class."""

    cdef type row
    cdef tuple names
    cdef Py_ssize_t places[16]

    def __init__(self, type row not None, *names):
        cdef Py_ssize_t index = 0
        if len(names) > 16:
            raise TypeError(f"{row.__name__}: more attributes than places")
        self.row, self.names = row, names
        for name in names:
            self.places[index] = place_of_slot(row, name)
            index += 1

    cdef inline object read(self, object item, Py_ssize_t index):
        """Return an attribute by its place among the names."""
        cdef PyObject* value
        if type(item) is self.row:
            value = (<PyObject**>(<char*><PyObject*>item + self.places[index]))[0]
            if value != NULL:
                return <object>value
        return getattr(item, self.names[index])
