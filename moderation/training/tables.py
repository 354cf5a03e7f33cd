"""Measurements as Markdown tables; the same in the terminal, the card and the docs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Plain = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a head; as a string, a Markdown table with aligned columns."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __str__(self) -> str:
        lines = (self.head, *self.rows)
        widths = [max(len(line[i]) for line in lines) for i in range(len(self.head))]
        ruled = (self.head, tuple("-" * width for width in widths), *self.rows)
        return "\n".join(_laid_out(line, widths) for line in ruled)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
    """Gather rows below a head."""
    return Table(tuple(head), tuple(tuple(row) for row in rows))


def measure_table(measures: Iterable[Plain]) -> Table:
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


def threshold_table(thresholds: Iterable[Plain]) -> Table:
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


def source_table(sources: Iterable[Plain]) -> Table:
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


def group_table(groups: Iterable[Plain]) -> Table:
    """Show how many sentences of each functional group are told rightly."""
    return table(
        ("sentences", "language", "should", "number", "told rightly"),
        (
            (
                g["name"],
                g["language"],
                "stand out" if g["breach"] else "pass",
                f"{g['sentences']}",
                _with_range(g["right"] / g["sentences"], g["interval"]),
            )
            for g in groups
        ),
    )


def bias_table(bias: Iterable[Plain]) -> Table:
    """Show how often harmless sentences about people raise an alarm."""
    return table(
        ("people", "language", "sentences", "false alarms", "gap", "most often"),
        (
            (
                b["kind"],
                b["language"],
                f"{b['sentences']}",
                _with_range(b["alarms"] / b["sentences"], b["interval"]),
                f"{b['gap']:+.3f}",
                ", ".join(f"{name} {share:.0%}" for name, share in b["worst"].items()),
            )
            for b in bias
        ),
    )


def contest_table(bouts: Iterable[Plain]) -> Table:
    """Show label by label how a challenger did against the champion."""
    return table(
        ("label", "rows", "AUC champion", "AUC challenger", "difference"),
        (
            (
                b["label"],
                f"{b['rows']}",
                _number(b["champion"]),
                _number(b["challenger"]),
                f"{b['difference']:+.3f} ({b['least']:+.3f} to {b['most']:+.3f})",
            )
            for b in bouts
        ),
    )


def correction_table(corrections: Mapping[str, Sequence[int]]) -> Table:
    """Show how often moderators said yes and no to each label."""
    return table(
        ("label", "corrections", "is so", "is not so"),
        (
            (label, f"{yes + no}", f"{yes}", f"{no}")
            for label, (no, yes) in corrections.items()
        ),
    )


def _laid_out(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return f"| {' | '.join(padded)} |"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _with_range(value: float | None, interval: Sequence[float] | None) -> str:
    if value is None or interval is None:
        return "–"
    return f"{value:.3f} ({interval[0]:.2f}–{interval[1]:.2f})"
