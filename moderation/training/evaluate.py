"""Measuring an artifact on held-out rows."""

from pathlib import Path
from typing import Any

from moderation.artifact import Artifact
from moderation.training.contest import RULE, contest
from moderation.training.corpus import present, read_corpus, with_own
from moderation.training.curves import curves
from moderation.training.measured import measured
from moderation.training.measures import rounded
from moderation.training.tables import (
    bias_table,
    contest_table,
    group_table,
    measure_table,
    threshold_table,
)


def evaluation(
    artifact: Artifact, data: Path, champion: Artifact | None = None
) -> dict[str, Any]:
    """Measure an artifact on the rows of a folder that training never reads.

    With a champion, `contest` tells how the artifact does against it.

    Raises
    ------
    DataMissingError
        If the folder holds no known data set.
    """
    corpus = read_corpus(data, with_own(present(data)))
    unseen = corpus.part(corpus.held_out)
    scores = artifact.classifier.predict_proba(unseen.texts)
    found: dict[str, Any] = {
        "model": {"name": artifact.ref.name, "digest": artifact.ref.digest},
        "rows": len(unseen.texts),
        **measured(artifact.classifier, unseen, scores),
        "curves": rounded(curves(unseen, scores)),
    }
    if champion is not None:
        bouts = contest(champion.classifier, artifact.classifier, unseen)
        found["contest"] = {"champion": champion.ref.name, **rounded(bouts.plain())}
    return found


def sections_of(found: dict[str, Any]) -> list[tuple[str, Any]]:
    """Divide an evaluation into titled tables."""
    sections = [
        ("Labels, on the rows that set their scale", measure_table(found["reference"])),
        ("Scores that few calm comments exceed", threshold_table(found["thresholds"])),
        ("Our own sentences, by functional group", group_table(found["groups"])),
        ("Harmless sentences about people", bias_table(found["bias"])),
        ("Labels by source", measure_table(found["measures"])),
    ]
    if "contest" in found:
        title = f"Against {found['contest']['champion']}"
        sections.insert(0, (title, contest_table(found["contest"]["bouts"])))
    return sections


def headline_of(found: dict[str, Any]) -> str:
    """Say what was measured and, if there was a contest, how it ended."""
    said = f"Model {found['model']['name']}, {found['rows']} held-out rows."
    if "contest" not in found:
        return said
    refusals = found["contest"]["refusals"]
    ending = f"refused: {'; '.join(refusals)}" if refusals else "it may take over"
    return f"{said} Against {found['contest']['champion']}, {ending}. {RULE}"


def report_of(found: dict[str, Any]) -> str:
    """Lay an evaluation out for reading."""
    tables = (f"{title}:\n\n{table}" for title, table in sections_of(found))
    return "\n\n".join((headline_of(found), *tables))
