"""A reliability plot as SVG, drawn here: one picture is no reason for a plotting library."""

from __future__ import annotations

from collections.abc import Sequence

SIZE = 320  # pixels of the square between the axes
MARGIN = 50
LEAST = 0.4  # where both axes begin; nearly all documents are above
LARGEST_DOT = 14  # pixels, the radius of a dot that stands for all documents
TICKS = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


def place(value: float) -> float:
    """Return the distance of a value from the origin, in pixels."""
    return (max(value, LEAST) - LEAST) / (1 - LEAST) * SIZE


def reliability_plot(bins: Sequence[tuple[int, float, float]]) -> str:
    """Return a plot of mean true against mean expected values; dots grow with the number of documents."""
    total = sum(count for count, _, _ in bins)
    side = SIZE + 2 * MARGIN
    bottom = MARGIN + SIZE
    shapes = [
        f'<rect width="{side}" height="{side}" fill="#fff"/>',
        f'<path d="M{MARGIN} {MARGIN}V{bottom}H{bottom}" fill="none" stroke="#333"/>',
        f'<path d="M{MARGIN} {bottom}L{bottom} {MARGIN}" stroke="#999" stroke-dasharray="4 4"/>',
    ]
    for tick in TICKS:
        at = place(tick)
        shapes.append(f'<text x="{MARGIN + at:.0f}" y="{bottom + 18}" text-anchor="middle">{tick}</text>')
        shapes.append(f'<text x="{MARGIN - 8}" y="{bottom - at + 4:.0f}" text-anchor="end">{tick}</text>')
    for count, expected, true in bins:
        radius = max(3.0, LARGEST_DOT * (count / total) ** 0.5)
        x, y = MARGIN + place(expected), bottom - place(true)
        shapes.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#1769aa" fill-opacity="0.7">'
            f"<title>{count} documents: confidence {expected:.3f}, true {true:.3f}</title></circle>"
        )
    middle = MARGIN + SIZE / 2
    shapes.append(f'<text x="{middle}" y="{side - 10}" text-anchor="middle">mean confidence</text>')
    shapes.append(
        f'<text x="14" y="{middle}" text-anchor="middle" transform="rotate(-90 14 {middle})">mean true word-F1</text>'
    )
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" width="{side}" role="img"'
    label = 'aria-label="Mean true word-F1 against mean confidence" font-family="sans-serif" font-size="12">'
    return "\n".join([f"{head} {label}", *shapes, "</svg>", ""])
