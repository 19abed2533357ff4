"""A page that shows what was kept and removed, side by side: one file that needs nothing else. See docs/report.md."""

from newsclean.report.write import write_report

__all__ = ["write_report"]
