"""What `newsclean --version` says: the version, the rules and the models, so that two results can be told apart."""

from __future__ import annotations

import hashlib
from importlib import resources
from pathlib import Path

from newsclean.batch.settings import model_version
from newsclean.registry import all_rules, builtin_rules

DIGITS = 12
# What no verdict depends on: it reads the command line, runs many documents, or writes a format.
NOT_JUDGING = frozenset(
    ("batch", "cli", "compare", "integrations", "report", "scaffold", "supervise", "testing", "write", "__main__.py")
)


def show_version() -> str:
    """Return the version, the number of rules with a digest of their code, and a digest of models and phrases.

    Raises:
        ConfigError: if a plug-in cannot be loaded.
    """
    from newsclean import __version__
    from newsclean.read.ways import PURE_BECAUSE

    added = len(all_rules()) - len(builtin_rules())
    more = f" and {added} of plug-ins" if added else ""
    pure = f"; pages are read in pure Python: {PURE_BECAUSE}" if PURE_BECAUSE else ""
    return (
        f"newsclean {__version__} ({len(builtin_rules())} rules{more}, code {code_version()}, "
        f"models and phrases {model_version()[:DIGITS]}{pure})"
    )


def code_version() -> str:
    """Return a digest of the code that verdicts depend on."""
    found = hashlib.sha256()
    root = Path(str(resources.files("newsclean")))
    for path in sorted(root.rglob("*.py")):
        inside = path.relative_to(root)
        if inside.parts[0] not in NOT_JUDGING:
            # Line ends differ between systems, and mean nothing.
            found.update(inside.as_posix().encode() + b"\n" + path.read_bytes().replace(b"\r\n", b"\n"))
    return found.hexdigest()[:DIGITS]
