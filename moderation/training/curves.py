"""Curves that show how far scores can be trusted: reliability, precision and recall."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import precision_recall_curve

from moderation.core.classifier import LABELS
from moderation.training.corpus import Corpus
from moderation.training.intervals import wilson

Floats = NDArray[np.float64]

_BINS: Final = 10
_POINTS: Final = 100
"""A curve keeps about this many of its points; no eye sees more."""


def curves(corpus: Corpus, scores: Floats) -> list[dict[str, Any]]:
    """Draw each label's curves, on reference rows and on every source with both kinds.

    Each has `label`, `source`, `reliability` (mean score, share in breach, its bounds,
    rows) and `precision_recall` (recall, precision).
    """
    found = []
    for column, label in enumerate(LABELS):
        for source, rows in _samples(corpus, column):
            target, score = corpus.targets[rows, column], scores[rows, column]
            if 0 < target.sum() < len(target):
                found.append(
                    {
                        "label": label,
                        "source": source,
                        "reliability": reliability(target, score),
                        "precision_recall": precision_recall(target, score),
                    }
                )
    return found


def _samples(corpus: Corpus, column: int) -> list[tuple[str, NDArray[np.bool_]]]:
    names = np.array(corpus.sources)
    stated = corpus.stated[:, column]
    by_source = [
        (name, stated & (names == name)) for name in sorted(set(corpus.sources))
    ]
    return [("reference", corpus.judging[:, column]), *by_source]


def reliability(target: Floats, score: Floats) -> list[dict[str, Any]]:
    """Compare mean score and share in breach in ten bins of equal width."""
    bins = np.minimum((score * _BINS).astype(int), _BINS - 1)
    return [
        {
            "score": float(score[bins == i].mean()),
            "share": float(target[bins == i].mean()),
            "interval": wilson(target[bins == i].sum(), (bins == i).sum()),
            "rows": int((bins == i).sum()),
        }
        for i in np.unique(bins)
    ]


def precision_recall(target: Floats, score: Floats) -> list[tuple[float, float]]:
    """Return points of recall and precision, recall falling."""
    precision, recall, _ = precision_recall_curve(target, score)
    keep = np.unique(np.linspace(0, len(recall) - 1, _POINTS).round().astype(int))
    return list(zip(recall[keep].tolist(), precision[keep].tolist(), strict=True))
