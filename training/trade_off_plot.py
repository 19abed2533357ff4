"""Curves of precision against recall as SVG, drawn here: one picture is no reason for a plotting library."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 440, 320  # pixels between the axes
MARGIN = 60
COLOURS = ("#1769aa", "#b3541e", "#3d7a3d", "#7a3d78")
DASHES = ("", "6 4", "2 3", "8 3 2 3")  # told apart without colour too
STEP = 0.02  # between ticks


class Point(NamedTuple):
    """A place on a curve, and what to call it."""

    recall: float
    precision: float
    name: str


def trade_off_plot(curves: Mapping[str, Sequence[Point]]) -> str:
    """Return a plot with a line for each curve and a dot for each of its points."""
    points = [point for curve in curves.values() for point in curve]
    left, low = (math.floor(min(values) / STEP) * STEP for values in zip(*(point[:2] for point in points), strict=True))

    def place(point: Point) -> tuple[float, float]:
        x = MARGIN + (point.recall - left) / (1 - left) * WIDTH
        return x, MARGIN + HEIGHT - (point.precision - low) / (1 - low) * HEIGHT

    width, height = WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN
    shapes = [
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
        f'<path d="M{MARGIN} {MARGIN}V{MARGIN + HEIGHT}H{MARGIN + WIDTH}" fill="none" stroke="#333"/>',
    ]
    for tick in ticks(left):
        x, _ = place(Point(tick, low, ""))
        shapes.append(f'<text x="{x:.0f}" y="{MARGIN + HEIGHT + 18}" text-anchor="middle">{tick:.2f}</text>')
    for tick in ticks(low):
        _, y = place(Point(left, tick, ""))
        shapes.append(f'<text x="{MARGIN - 8}" y="{y + 4:.0f}" text-anchor="end">{tick:.2f}</text>')
    for number, (name, curve) in enumerate(curves.items()):
        colour, dash = COLOURS[number % len(COLOURS)], DASHES[number % len(DASHES)]
        path = "L".join("{:.1f} {:.1f}".format(*place(point)) for point in curve)
        shapes.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-dasharray="{dash}"/>')
        for point in curve:
            x, y = place(point)
            title = f"{name}, balance {point.name}: precision {point.precision:.3f}, recall {point.recall:.3f}"
            shapes.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"><title>{title}</title></circle>')
            shapes.append(f'<text x="{x + 6:.1f}" y="{y - 6:.1f}" fill="{colour}" font-size="10">{point.name}</text>')
        y = MARGIN + HEIGHT - 16 * (len(curves) - number)
        shapes.append(f'<path d="M{MARGIN + 16} {y}h24" stroke="{colour}" stroke-dasharray="{dash}"/>')
        shapes.append(f'<text x="{MARGIN + 46}" y="{y + 4}" fill="{colour}">{name}</text>')
    shapes.append(f'<text x="{MARGIN + WIDTH / 2}" y="{height - 14}" text-anchor="middle">mean recall</text>')
    middle = MARGIN + HEIGHT / 2
    shapes.append(
        f'<text x="16" y="{middle}" text-anchor="middle" transform="rotate(-90 16 {middle})">mean precision</text>'
    )
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" role="img"'
    label = 'aria-label="Precision against recall for each balance" font-family="sans-serif" font-size="12">'
    return "\n".join([f"{head} {label}", *shapes, "</svg>", ""])


def ticks(first: float) -> list[float]:
    """Return the values of the ticks from the first one to 1."""
    return [round(first + step * STEP, 4) for step in range(round((1 - first) / STEP) + 1)]
