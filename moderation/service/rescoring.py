"""Scores for comments scored before: the stored ones, where they still hold."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from moderation.artifact import Artifact
from moderation.core.evidence import Evidence, Scores, in_original
from moderation.core.signal import Span
from moderation.scorer import scores_now

RESCORED = "scored anew, as another model scored then"
UNSCORED = "without scores, as then"

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescorer:
    """A model at hand (None: stored scores must do), and where policies flag by label.

    A comment that had no scores gets none: what then happens is the policy's to say.
    """

    artifact: Artifact | None
    over: Mapping[str, float]

    def scores(
        self,
        records: Sequence[Record],
        evidences: Sequence[Evidence],
        notes: Counter[str],
    ) -> list[Scores | None]:
        """Find each comment's scores; `notes` counts those that are not as usual."""
        anew = [n for n, record in enumerate(records) if self._made_otherwise(record)]
        notes[RESCORED] += len(anew)
        notes[UNSCORED] += sum(record["scores"] is None for record in records)
        scored = dict(zip(anew, self._anew([evidences[n] for n in anew]), strict=True))
        return [
            scored[n] if n in scored else self._stored(record["scores"], evidence)
            for n, (record, evidence) in enumerate(zip(records, evidences, strict=True))
        ]

    def _made_otherwise(self, record: Record) -> bool:
        if self.artifact is None or record["scores"] is None:
            return False
        by = record["model"]
        return by is None or by["digest"] != self.artifact.ref.digest

    def _anew(self, evidences: Sequence[Evidence]) -> list[Scores]:
        if self.artifact is None or not evidences:
            return []
        views = [evidence.text.plain for evidence in evidences]
        found = scores_now(self.artifact, [view.text for view in views], self.over)
        return [in_original(s, view) for s, view in zip(found, views, strict=True)]

    def _stored(
        self, values: Mapping[str, float] | None, evidence: Evidence
    ) -> Scores | None:
        if values is None:
            return None
        spans = Scores(values=values, spans=dict(self._passages(values, evidence)))
        return in_original(spans, evidence.text.plain)

    def _passages(
        self, values: Mapping[str, float], evidence: Evidence
    ) -> Iterable[tuple[str, Span]]:
        """Find again what carried a score; records do not keep it."""
        if self.artifact is None:
            return
        text = evidence.text.plain.text
        for label, least in self.over.items():
            if values.get(label, -1.0) >= least:
                span = self.artifact.classifier.passage(text, label)
                if span is not None:
                    yield label, span
