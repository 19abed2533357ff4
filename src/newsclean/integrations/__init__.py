"""newsclean inside of engines and scrapers: an adapter for each, on the same supervised processes.

`documents.py` is what all of them do: documents in, rows out, each failure a row. See
docs/engines.md and docs/scrapers.md.
"""
