"""`python -m training confidence --data DIR ...`: measure what the package ships."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from training import confidence

ROOT = Path(__file__).parent.parent


def main(argv: list[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("confidence", help="the curve behind Article.confidence")
    command.add_argument(
        "--data", type=Path, nargs="+", required=True, metavar="DIR", help="data sets (see docs/benchmarks.md)"
    )
    command.add_argument("--page-type", default="article", help="of a set with page types, only these (article)")
    command.add_argument("--output", type=Path, default=ROOT / "src/newsclean/body/confidence.json")
    command.add_argument("--report", type=Path, default=ROOT / "docs/confidence.md")
    arguments = parser.parse_args(argv)
    confidence.train(arguments.data, arguments.page_type, arguments.output, arguments.report)
    return 0


if __name__ == "__main__":
    sys.exit(main())
