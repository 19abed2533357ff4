"""Which fold a site belongs to: pages of one site are never on both sides."""

from __future__ import annotations

import hashlib

FOLDS = 5


def fold_of(site: str) -> int:
    """Return the fold of a site, the same on every machine."""
    return int(hashlib.sha1(site.encode()).hexdigest(), 16) % FOLDS  # noqa: S324  not for security
