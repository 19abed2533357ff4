"""The built-in rules: one a file; the folder is the label, the file name is the id."""
