"""How good scores are: pure functions of targets and probabilities."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from moderation.core.classifier import LABELS
from moderation.training.corpus import Corpus
from moderation.training.intervals import NINETY_FIVE, Interval, wilson

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_BINS: Final = 10
_RESAMPLES: Final = 1000

FALSE_ALARM_RATES: Final = (0.005, 0.01, 0.02)
"""Shares of calm comments that may exceed a threshold."""

GRID: Final = (*tuple(round(0.05 * step, 2) for step in range(1, 20)), 0.97, 0.98, 0.99)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """How one label did at 0.5 on the rows of one source; intervals cover 95 %.

    `auc` and `ece` are None where a class is missing.
    """

    source: str
    label: str
    rows: int
    positives: int
    precision: float
    precision_interval: Interval
    recall: float
    recall_interval: Interval
    f1: float
    macro_f1: float
    macro_f1_interval: Interval
    auc: float | None
    auc_interval: Interval | None
    ece: float | None

    def plain(self) -> dict[str, Any]:
        """Return what JSON can hold."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """The score that a given share of calm comments exceeds, and the recall there."""

    label: str
    false_alarms: float
    score: float
    recall: float
    recall_interval: Interval
    calm: int
    positives: int

    def plain(self) -> dict[str, Any]:
        """Return what JSON can hold."""
        return asdict(self)


def measure(source: str, label: str, target: Floats, score: Floats) -> Measure:
    """Measure one label on rows whose target is known."""
    truth, said = target == 1.0, score > 0.5
    hits, calls, real = (truth & said).sum(), said.sum(), int(truth.sum())
    both = 0 < real < len(truth)
    auc = float(roc_auc_score(truth, score)) if both else None
    return Measure(
        source=source,
        label=label,
        rows=len(truth),
        positives=real,
        precision=float(hits / max(calls, 1)),
        precision_interval=wilson(hits, calls),
        recall=float(hits / max(real, 1)),
        recall_interval=wilson(hits, real),
        f1=_f1(truth, said),
        macro_f1=_macro_f1(truth, said),
        macro_f1_interval=_macro_f1_interval(truth, said),
        auc=auc,
        auc_interval=_auc_interval(auc, real, len(truth) - real) if auc else None,
        ece=calibration_error(target, score) if both else None,
    )


def calibration_error(target: Floats, score: Floats) -> float:
    """Return the expected calibration error over ten bins of equal width."""
    bins = np.minimum((score * _BINS).astype(int), _BINS - 1)
    gaps = np.bincount(bins, score - target, minlength=_BINS)
    return float(np.abs(gaps).sum() / len(target))


def measures(corpus: Corpus, scores: Floats) -> list[Measure]:
    """Measure every label on every source that says something about it."""
    sources = np.array(corpus.sources)
    return [
        measure(name, label, corpus.targets[rows, column], scores[rows, column])
        for column, label in enumerate(LABELS)
        for name in sorted(set(corpus.sources))
        if (rows := (sources == name) & corpus.stated[:, column]).any()
        and corpus.targets[rows, column].any()
    ]


def thresholds(corpus: Corpus, scores: Floats) -> list[Threshold]:
    """Find for each label the scores that few calm comments exceed."""
    found = []
    for column, label in enumerate(LABELS):
        calm = scores[corpus.calm, column]
        real = scores[
            corpus.judging[:, column] & (corpus.targets[:, column] == 1), column
        ]
        for rate in FALSE_ALARM_RATES:
            score = float(np.quantile(calm, 1.0 - rate)) if len(calm) else 1.0
            caught = int((real > score).sum())
            found.append(
                Threshold(
                    label=label,
                    false_alarms=rate,
                    score=score,
                    recall=caught / max(len(real), 1),
                    recall_interval=wilson(caught, len(real)),
                    calm=len(calm),
                    positives=len(real),
                )
            )
    return found


def operating_table(
    corpus: Corpus, scores: Floats
) -> dict[str, list[dict[str, float]]]:
    """Bound recall from below and false alarms from above on a grid of scores.

    Recall is of rows that set the scale of the label, false alarms of calm comments.
    """
    return {
        label: [_operating_point(corpus, scores, column, score) for score in GRID]
        for column, label in enumerate(LABELS)
    }


def _operating_point(
    corpus: Corpus, scores: Floats, column: int, score: float
) -> dict[str, float]:
    over = scores[:, column] >= score
    real = corpus.judging[:, column] & (corpus.targets[:, column] == 1)
    caught, alarms = (over & real).sum(), (over & corpus.calm).sum()
    return {
        "score": score,
        "recall": float(caught / max(real.sum(), 1)),
        "recall_at_least": wilson(caught, real.sum())[0],
        "false_alarms": float(alarms / max(corpus.calm.sum(), 1)),
        "false_alarms_at_most": wilson(alarms, corpus.calm.sum())[1],
    }


def pooled(corpus: Corpus, scores: Floats) -> list[Measure]:
    """Measure every label on all rows that set the scale of its probabilities."""
    found = []
    for column, label in enumerate(LABELS):
        rows = corpus.judging[:, column]
        if rows.any():
            target, score = corpus.targets[rows, column], scores[rows, column]
            found.append(measure("reference", label, target, score))
    return found


def _f1(truth: Flags, said: Flags) -> float:
    return float(2 * (truth & said).sum() / max(truth.sum() + said.sum(), 1))


def _macro_f1(truth: Flags, said: Flags) -> float:
    return (_f1(truth, said) + _f1(~truth, ~said)) / 2


def _macro_f1_interval(truth: Flags, said: Flags) -> Interval:
    """Draw the four kinds of rows again and again, as often as there are rows."""
    kinds = np.bincount(2 * truth + said, minlength=4)
    draws = np.random.default_rng(0).multinomial(
        len(truth), kinds / len(truth), size=_RESAMPLES
    )
    quiet, false, missed, hits = draws.T
    wrong = false + missed
    scores = hits / np.maximum(2 * hits + wrong, 1) + quiet / np.maximum(
        2 * quiet + wrong, 1
    )
    low, high = np.quantile(scores, (0.025, 0.975))
    return float(low), float(high)


def _auc_interval(auc: float, real: int, other: int) -> Interval:
    """Bound an AUC by its standard error (Hanley and McNeil 1982)."""
    first, second = auc / (2 - auc), 2 * auc * auc / (1 + auc)
    spread = auc * (1 - auc) + (real - 1) * (first - auc * auc)
    spread = (spread + (other - 1) * (second - auc * auc)) / (real * other)
    margin = NINETY_FIVE * float(np.sqrt(max(spread, 0.0)))
    return max(auc - margin, 0.0), min(auc + margin, 1.0)


def rounded(value: Any, digits: int = 4) -> Any:
    """Round every float inside plain values, for files that people compare."""
    if isinstance(value, float):
        return round(value, digits)
    if isinstance(value, Mapping):
        return {key: rounded(inner, digits) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [rounded(inner, digits) for inner in value]
    return value
