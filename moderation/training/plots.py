"""Curves as inline SVG, drawn by hand: two kinds of plot need no library."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any, Final

_SIDE: Final = 220
_MARGIN: Final = 34
_WHOLE: Final = _SIDE + 2 * _MARGIN

Point = tuple[float, float]


def reliability_plot(bins: Sequence[Mapping[str, Any]], title: str) -> str:
    """Plot the share in breach over the mean score; on the diagonal both agree."""
    marks = [_bar(b["score"], b["interval"]) for b in bins]
    marks += [_dot(b["score"], b["share"], f"{b['rows']} rows") for b in bins]
    line = _line([(b["score"], b["share"]) for b in bins])
    diagonal = _line([(0.0, 0.0), (1.0, 1.0)], "ideal")
    return _plot(title, "score", "in breach", (diagonal, line, *marks))


def precision_recall_plot(points: Sequence[Point], title: str) -> str:
    """Plot precision over recall."""
    return _plot(title, "recall", "precision", (_line(points),))


def _plot(title: str, across: str, up: str, marks: Iterable[str]) -> str:
    grid = "".join(_gridline(step / 4) for step in range(5))
    middle, end = _WHOLE // 2, _WHOLE - 4
    return (
        f'<svg viewBox="0 0 {_WHOLE} {_WHOLE}" role="img" '
        f'aria-label="{escape(title)}"><title>{escape(title)}</title>{grid}'
        f'{"".join(marks)}<text x="{middle}" y="14">{escape(title)}</text>'
        f'<text x="{middle}" y="{end}">{across}</text>'
        f'<text x="{-middle}" y="10" transform="rotate(-90)">{up}</text></svg>'
    )


def _gridline(share: float) -> str:
    (left, level), (right, _) = _at(0.0, share), _at(1.0, share)
    (place, top), (_, foot) = _at(share, 1.0), _at(share, 0.0)
    return (
        f'<path class="grid" d="M{left} {level}H{right}M{place} {top}V{foot}"/>'
        f'<text class="tick" x="{place}" y="{foot + 11}">{share:g}</text>'
        f'<text class="tick" x="{left - 11}" y="{level + 3}">{share:g}</text>'
    )


def _line(points: Sequence[Point], kind: str = "curve") -> str:
    path = " ".join(f"{x},{y}" for x, y in (_at(*point) for point in points))
    return f'<polyline class="{kind}" points="{path}"/>'


def _dot(across: float, up: float, note: str) -> str:
    x, y = _at(across, up)
    return f'<circle cx="{x}" cy="{y}" r="3"><title>{escape(note)}</title></circle>'


def _bar(across: float, interval: Sequence[float]) -> str:
    (x, low), (_, high) = (_at(across, bound) for bound in interval)
    return f'<path class="range" d="M{x} {low}V{high}"/>'


def _at(across: float, up: float) -> tuple[float, float]:
    """Turn shares into places on the sheet, whose vertical axis points down."""
    return round(_MARGIN + across * _SIDE, 1), round(_MARGIN + (1 - up) * _SIDE, 1)
