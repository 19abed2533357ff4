"""Hostile input: a corpus that is generated, what must hold on all of it, and how other tools fare."""
