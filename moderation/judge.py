"""Deciding without memory: every comment is a fresh account's, nothing is stored."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from moderation.artifact import Artifact, load_artifact
from moderation.core.comment import Comment
from moderation.core.decide import decide
from moderation.core.decision import Decision
from moderation.core.evidence import Evidence, Scores, evidence_of, in_original
from moderation.core.overlap import in_original as matches_in_original
from moderation.core.policy import Policy, flag_thresholds
from moderation.policies import DEFAULT, load_policy
from moderation.registry.collection import Collection, collection_in
from moderation.registry.shelf import sample_of
from moderation.scorer import scores_now
from moderation.shipped import shipped_models, shipped_policies

NO_MODEL = "none"
DEFAULT_MODEL = "linear-all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """A policy, a model (None: rules alone), protected texts if any, and no past."""

    policy: Policy
    artifact: Artifact | None
    texts: Collection | None = None

    def decisions(
        self, comments: Sequence[Comment], times: Sequence[datetime]
    ) -> list[Decision]:
        """Decide each comment by itself, at its own time."""
        model = self.artifact.ref if self.artifact else None
        return [
            decide(evidence, scores, model=model)
            for evidence, scores in self.gathered(comments, times)
        ]

    def gathered(
        self, comments: Sequence[Comment], times: Sequence[datetime]
    ) -> list[tuple[Evidence, Scores | None]]:
        """What each comment is decided by; None for scores: there is no model."""
        evidences = self._with_matches(
            [
                evidence_of(comment, self.policy, now=now)
                for comment, now in zip(comments, times, strict=True)
            ]
        )
        views = [e.text.plain for e in evidences]
        scores: Sequence[Scores | None] = [None] * len(views)
        if self.artifact is not None:
            over = flag_thresholds([self.policy])
            found = scores_now(self.artifact, [v.text for v in views], over)
            scores = [in_original(s, v) for s, v in zip(found, views, strict=True)]
        return list(zip(evidences, scores, strict=True))

    def _with_matches(self, evidences: list[Evidence]) -> list[Evidence]:
        if self.texts is None:
            return evidences
        found = self.texts.matches([sample_of(evidence) for evidence in evidences])
        return [
            replace(evidence, matches=matches_in_original(shared, evidence.text.plain))
            for evidence, shared in zip(evidences, found, strict=True)
        ]


def judge_of(
    policy_file: Path | None = None,
    model: str | None = None,
    texts: Path | None = None,
) -> Judge:
    """Build a judge from files; by default from what is shipped.

    `model` is a folder, a name below the shipped models, or `none`; `texts` a file or
    folder of protected texts.
    """
    path = policy_file or shipped_policies() / f"{DEFAULT}.yaml"
    return Judge(
        policy=load_policy(path),
        artifact=artifact_named(model),
        texts=collection_in(texts) if texts else None,
    )


def artifact_named(model: str | None) -> Artifact | None:
    """Load a model by name or folder; raises ArtifactError where it is unusable."""
    if model == NO_MODEL:
        return None
    name = model or DEFAULT_MODEL
    folder = Path(name)
    return load_artifact(folder if folder.is_dir() else shipped_models() / name)
