"""What changes between two configurations, or two versions of newsclean. See docs/diff.md."""
