"""Everything that is measured of a model, as plain values; one place for all uses."""

from typing import Any

from moderation.core.classifier import CommentClassifier
from moderation.training.corpus import Corpus
from moderation.training.measures import (
    Floats,
    measures,
    operating_table,
    pooled,
    rounded,
    thresholds,
)
from moderation.training.probes import bars_of, group_results, suspicions


def measured(
    classifier: CommentClassifier, unseen: Corpus, scores: Floats
) -> dict[str, Any]:
    """Measure a model on held-out rows and on our own sentences."""
    cuts: list[dict[str, Any]] = rounded(
        [t.plain() for t in thresholds(unseen, scores)]
    )
    bars = bars_of(cuts)
    plain: dict[str, Any] = rounded(
        {
            "reference": [m.plain() for m in pooled(unseen, scores)],
            "measures": [m.plain() for m in measures(unseen, scores)],
            "thresholds": cuts,
            "operating_table": operating_table(unseen, scores),
            "groups": [g.plain() for g in group_results(classifier, bars)],
            "bias": [s.plain() for s in suspicions(classifier, bars)],
        }
    )
    return plain
