"""An evaluation as one HTML page that needs nothing beside it."""

from collections.abc import Iterable, Mapping
from html import escape
from itertools import groupby
from typing import Any, Final

from moderation.training.evaluate import headline_of, sections_of
from moderation.training.plots import precision_recall_plot, reliability_plot
from moderation.training.tables import Table

_PAGE: Final = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --line: #8886; --curve: #2a6fbb; }}
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem;
  padding: 0 1rem; }}
.wide {{ overflow-x: auto; }}
table {{ border-collapse: collapse; font-variant-numeric: tabular-nums; }}
th, td {{ border-bottom: 1px solid var(--line); padding: .2rem .6rem; text-align: left;
  white-space: nowrap; }}
.plots {{ display: flex; flex-wrap: wrap; gap: 1rem; }}
svg {{ width: 18rem; }}
svg text {{ fill: currentColor; font-size: 11px; text-anchor: middle; }}
svg .tick {{ font-size: 8px; }}
.grid {{ stroke: var(--line); stroke-width: .5; fill: none; }}
.ideal {{ stroke: var(--line); stroke-dasharray: 4; fill: none; }}
.curve {{ stroke: var(--curve); stroke-width: 1.5; fill: none; }}
.range {{ stroke: var(--curve); opacity: .5; }}
circle {{ fill: var(--curve); }}
</style>
</head>
<body>
<h1>{title}</h1>
<p>{headline}</p>
<p>SHA-256 of the model: <code>{digest}</code></p>
{sections}
<h2>Curves</h2>
<p>Reliability: share in breach over mean score in ten bins, bounds cover 95&nbsp;%; on
the dashed line a score keeps its word. Beside it, precision over recall.</p>
{curves}
</body>
</html>
"""


def page_of(found: Mapping[str, Any]) -> str:
    """Lay an evaluation out as a page with plots, per label and source."""
    plain = dict(found)
    return _PAGE.format(
        title=escape(f"Evaluation of {plain['model']['name']}"),
        headline=escape(headline_of(plain)),
        digest=escape(plain["model"]["digest"]),
        sections="\n".join(_section(title, t) for title, t in sections_of(plain)),
        curves="\n".join(_curves(plain["curves"])),
    )


def _section(title: str, table: Table) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in table.head)
    rows = "\n".join(f"<tr>{_cells(row)}</tr>" for row in table.rows)
    return (
        f'<h2>{escape(title)}</h2>\n<div class="wide"><table>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>"
    )


def _cells(row: Iterable[str]) -> str:
    return "".join(f"<td>{escape(cell)}</td>" for cell in row)


def _curves(curves: Iterable[Mapping[str, Any]]) -> Iterable[str]:
    for label, drawn in groupby(curves, key=lambda curve: str(curve["label"])):
        plots = "\n".join(_pair(curve) for curve in drawn)
        yield f'<h3>{escape(label)}</h3>\n<div class="plots">\n{plots}\n</div>'


def _pair(curve: Mapping[str, Any]) -> str:
    name = f"{curve['label']}, {curve['source']}"
    return reliability_plot(curve["reliability"], name) + precision_recall_plot(
        curve["precision_recall"], name
    )
