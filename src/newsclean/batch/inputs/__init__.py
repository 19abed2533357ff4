"""Where documents come from: one file for each format, all of them giving the same records."""
