"""Write the seeds: small documents of the hostile corpus, a few for each target."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.hostile.corpus import corpus

FOLDER = Path(__file__).with_name("corpus")
FAMILIES = {
    "extract": ("nesting", "special", "markup", "siblings", "bait"), "clean": ("texts", "bait"), "json_ld": ("values",),
    "encodings": ("encodings", "wrong-encodings"), "writers": ("characters", "special", "values"),
    "compiled": ("nesting", "special", "markup", "siblings", "characters"),
}  # fmt: skip
SMALL = 3  # n
LARGEST = 6_000  # bytes
SEEDS = 12  # of each target
NO_CAPS = b"\0\0"  # where caps are chosen by bytes


def main() -> None:
    """Write the seeds."""
    for target, families in FAMILIES.items():
        folder = FOLDER / target
        folder.mkdir(parents=True, exist_ok=True)
        names = [name for name in corpus() if name.split("/")[0] in families]
        chosen = names[:: max(1, len(names) // SEEDS)][:SEEDS]
        for name in chosen:
            kind = corpus()[name]
            document, _ = replace(kind, size=min(kind.size, SMALL)).make(0)
            data = document if isinstance(document, bytes) else document.encode("utf-8", "surrogatepass")
            if target == "json_ld" and b"ld+json" in data:
                data = data.partition(b'ld+json">')[2].partition(b"</script>")[0]
            if target == "compiled":
                data = NO_CAPS + data
            (folder / name.replace("/", "-")).write_bytes(data[:LARGEST])


if __name__ == "__main__":
    main()
