"""The fields of an article, each chosen from what its blocks show and what the page declares."""
