"""Measuring an artifact on held-out rows."""

from pathlib import Path
from typing import Any

from moderation.artifact import Artifact
from moderation.training.corpus import present, read_corpus
from moderation.training.measures import measures, pooled, rounded, thresholds
from moderation.training.tables import measure_table, threshold_table


def evaluation(artifact: Artifact, data: Path) -> dict[str, Any]:
    """Measure an artifact on the rows of a folder that training never reads.

    Raises
    ------
    DataMissingError
        If the folder holds no known data set.
    """
    corpus = read_corpus(data, present(data))
    unseen = corpus.part(corpus.held_out)
    scores = artifact.classifier.predict_proba(unseen.texts)
    plain: dict[str, Any] = rounded(
        {
            "model": {"name": artifact.ref.name, "digest": artifact.ref.digest},
            "rows": len(unseen.texts),
            "reference": [m.plain() for m in pooled(unseen, scores)],
            "measures": [m.plain() for m in measures(unseen, scores)],
            "thresholds": [t.plain() for t in thresholds(unseen, scores)],
        }
    )
    return plain


def report_of(found: dict[str, Any]) -> str:
    """Lay an evaluation out for reading."""
    parts = (
        f"Model {found['model']['name']}, {found['rows']} held-out rows.",
        "Labels, on the rows that set their scale:",
        measure_table(found["reference"]),
        "Scores that few calm comments exceed:",
        threshold_table(found["thresholds"]),
        "Labels by source:",
        measure_table(found["measures"]),
    )
    return "\n\n".join(parts)
