"""From the input to a `Page`: decode, parse once, walk once."""
