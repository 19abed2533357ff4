"""The kinds of hostile input, one module a family: what it does is its docstring."""
