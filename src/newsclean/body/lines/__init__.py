"""The model of texts: what of a text without markup is body."""
