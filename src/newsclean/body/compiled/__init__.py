"""The compiled twins of loops of the body model; optional, see `newsclean/compiled.py`."""
