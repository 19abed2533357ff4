"""The walk as an extension, in Cython; `read/ways.py` decides whether it is used."""
