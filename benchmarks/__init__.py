"""Accuracy and time of newsclean and its peers on annotated pages. See docs/benchmarks.md."""
