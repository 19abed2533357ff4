"""Opinions of the whole page: which blocks are the body, where no rule says so."""
