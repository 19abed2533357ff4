"""Render the kept blocks. A format is one file; none of them decides anything."""
