"""Measurements as Markdown tables; the same in the terminal, the card and the docs."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Plain = Mapping[str, Any]


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Lay rows out as a Markdown table with aligned columns."""
    lines = [list(head), *(list(row) for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    ruled = [lines[0], ["-" * width for width in widths], *lines[1:]]
    return "\n".join(
        "| " + " | ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) + " |"
        for line in ruled
    )


def measure_table(measures: Iterable[Plain]) -> str:
    """Show how labels did, by source, at 0.5."""
    head = ("label", "source", "rows", "in breach", "precision", "recall", "F1")
    return table(
        (*head, "macro-F1", "AUC", "ECE"),
        (
            (
                m["label"],
                m["source"],
                f"{m['rows']}",
                f"{m['positives']}",
                _with_range(m["precision"], m["precision_interval"]),
                _with_range(m["recall"], m["recall_interval"]),
                _number(m["f1"]),
                _with_range(m["macro_f1"], m["macro_f1_interval"]),
                _with_range(m["auc"], m["auc_interval"]),
                _number(m["ece"]),
            )
            for m in measures
        ),
    )


def threshold_table(thresholds: Iterable[Plain]) -> str:
    """Show the scores that few calm comments exceed."""
    return table(
        ("label", "calm comments above", "score", "recall", "comments in breach"),
        (
            (
                t["label"],
                f"{t['false_alarms']:.1%}",
                _number(t["score"]),
                _with_range(t["recall"], t["recall_interval"]),
                f"{t['positives']}",
            )
            for t in thresholds
        ),
    )


def source_table(sources: Iterable[Plain]) -> str:
    """Show where the rows come from, on what terms, and what they teach."""
    return table(
        ("source", "genre", "language", "licence", "terms", "rows", "teaches"),
        (
            (
                f"{s['name']} ({s['origin']})",
                s["genre"],
                s["language"],
                s["licence"],
                s["terms"],
                f"{s['rows']}",
                ", ".join(f"{label} × {w:g}" for label, (_, w) in s["teaches"].items()),
            )
            for s in sources
        ),
    )


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _with_range(value: float | None, interval: Sequence[float] | None) -> str:
    if value is None or interval is None:
        return "–"
    return f"{value:.3f} ({interval[0]:.2f}–{interval[1]:.2f})"
