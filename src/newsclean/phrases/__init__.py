"""Phrases that sites print around their articles, as data: packs, and the index that finds them all in one pass."""

from newsclean.phrases.index import PhraseIndex, compile_phrases
from newsclean.phrases.load import builtin_packs, load_index
from newsclean.phrases.pack import Pack, Phrase, Place

__all__ = ["Pack", "Phrase", "PhraseIndex", "Place", "builtin_packs", "compile_phrases", "load_index"]
