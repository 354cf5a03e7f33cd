"""One comment through reading, listed words, classifier, rules and answer."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from statistics import median
from time import perf_counter_ns

import orjson

from benchmarks.page import table
from benchmarks.sentences import NOW, corpus
from moderation.artifact import Artifact, ArtifactError
from moderation.core.comment import Comment
from moderation.core.decide import decide
from moderation.core.evidence import Scores, evidence_of, in_original
from moderation.core.policy import Policy, flag_thresholds
from moderation.core.record import record_of
from moderation.judge import artifact_named, judge_of
from moderation.scorer import scores_now

ROUNDS = 5
BATCH = 32
READ, SCORE = "read, look up listed words", "score"
JUDGE, RENDER = "rules and decision", "render as JSON"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """A policy, a model where there is one, and what each step took so far (µs)."""

    policy: Policy
    artifact: Artifact | None
    taken: dict[str, list[float]] = field(default_factory=dict)

    def decide(self, comments: Sequence[Comment]) -> None:
        """Everything but the network and the store, timed by step a comment."""
        size = len(comments)
        with self._timed(READ, size):
            evidences = [evidence_of(c, self.policy, now=NOW) for c in comments]
        with self._timed(SCORE, size):
            scores = self._scores([e.text.plain.text for e in evidences])
        with self._timed(JUDGE, size):
            decisions = [
                decide(evidence, score and in_original(score, evidence.text.plain))
                for evidence, score in zip(evidences, scores, strict=True)
            ]
        with self._timed(RENDER, size):
            for decision in decisions:
                orjson.dumps(record_of(decision))

    def medians(self) -> dict[str, float]:
        """The median comment's time in each step, and in all."""
        steps = {step: median(taken) for step, taken in self.taken.items()}
        alone = [sum(t) for t in zip(*self._without(SCORE), strict=True)]
        whole = [sum(t) for t in zip(*self.taken.values(), strict=True)]
        return {
            **steps,
            "all, rules alone": median(alone),
            "all, with the classifier": median(whole),
        }

    def _scores(self, texts: Sequence[str]) -> Sequence[Scores | None]:
        if self.artifact is None:
            return [None] * len(texts)
        return scores_now(self.artifact, texts, flag_thresholds([self.policy]))

    def _without(self, left_out: str) -> list[list[float]]:
        return [taken for step, taken in self.taken.items() if step != left_out]

    @contextmanager
    def _timed(self, step: str, size: int) -> Iterator[None]:
        started = perf_counter_ns()
        yield
        nanoseconds = perf_counter_ns() - started
        self.taken.setdefault(step, []).append(nanoseconds / size / 1000)


def measure() -> str:
    """Time every step on comments without and with something to object to."""
    policy, artifact = judge_of(model="none").policy, _artifact()
    sorts = corpus(policy)
    columns = [
        _medians(policy, artifact, comments, size)
        for size in (1, BATCH)
        for comments in (sorts.clean, sorts.suspect)
    ]
    head = ("µs a comment, median", "clean", "suspect")
    together = [f"{column}, {BATCH} together" for column in head[1:]]
    rows = [(step, *(f"{c[step]:.0f}" for c in columns)) for step in columns[0]]
    note = "" if artifact else "\n\nNo model was there; scoring is empty."
    return table([*head, *together], rows) + note


def _medians(
    policy: Policy, artifact: Artifact | None, comments: Sequence[Comment], size: int
) -> dict[str, float]:
    bench = Bench(policy=policy, artifact=artifact)
    for turn in range(ROUNDS):
        fresh = [_never_seen(comment, turn) for comment in comments]
        for at in range(0, len(fresh) - size + 1, size):
            bench.decide(fresh[at : at + size])
    return bench.medians()


def _never_seen(comment: Comment, turn: int) -> Comment:
    """A text of its own each time, so that nothing remembers it."""
    return replace(comment, text=f"{comment.text} {turn}")


def _artifact() -> Artifact | None:
    try:
        return artifact_named(None)
    except ArtifactError:
        return None
