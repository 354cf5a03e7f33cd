"""Scores batches in one thread of its own, against a deadline."""

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import structlog

from moderation.artifact import Artifact
from moderation.core.classifier import CommentClassifier
from moderation.core.decision import ModelRef
from moderation.core.evidence import Scores
from moderation.core.signal import Span

_log = structlog.get_logger(__name__)

_NO_LABEL: Final[Mapping[str, float]] = {}


class Scorer:
    """A classifier behind one thread; every answer is in time or None.

    `backlog` is how many batches may be under way or waiting; more are refused at once.
    """

    def __init__(self, artifact: Artifact | None, *, backlog: int = 8) -> None:
        self.ref: ModelRef | None = artifact.ref if artifact else None
        self._artifact = artifact
        self._backlog = backlog
        self._under_way = 0
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="scorer")

    async def score(
        self,
        texts: Sequence[str],
        deadline: float,
        *,
        explain_over: Mapping[str, float] = _NO_LABEL,
    ) -> list[Scores] | None:
        """Score texts; None without a model, after `deadline` seconds or on failure.

        Labels that reach their value in `explain_over` carry the passage responsible.
        """
        if self._artifact is None or self._under_way >= self._backlog:
            return None
        self._under_way += 1
        work = self._thread.submit(scores_now, self._artifact, texts, explain_over)
        answer = asyncio.wrap_future(work)
        answer.add_done_callback(self._finished)
        # A batch that is late still runs to its end: a thread cannot be interrupted.
        done, _ = await asyncio.wait({answer}, timeout=deadline)
        return _result(answer) if done else None

    def close(self) -> None:
        """Finish the batch under way and end the thread."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _finished(self, answer: "asyncio.Future[list[Scores]]") -> None:
        self._under_way -= 1
        error = None if answer.cancelled() else answer.exception()
        if error is not None:
            _log.error("scoring_failed", error=type(error).__name__)


def _result(answer: "asyncio.Future[list[Scores]]") -> list[Scores] | None:
    return None if answer.cancelled() or answer.exception() else answer.result()


def scores_now(
    artifact: Artifact,
    texts: Sequence[str],
    explain_over: Mapping[str, float] = _NO_LABEL,
) -> list[Scores]:
    """Score texts in the calling thread."""
    classifier = artifact.classifier
    labels = [str(label) for label in classifier.labels_]
    return [
        _scores(classifier, text, dict(zip(labels, row, strict=True)), explain_over)
        for text, row in zip(
            texts, classifier.predict_proba(texts).tolist(), strict=True
        )
    ]


def _scores(
    classifier: CommentClassifier,
    text: str,
    values: Mapping[str, float],
    explain_over: Mapping[str, float],
) -> Scores:
    spans: dict[str, Span] = {}
    for label, least in explain_over.items():
        if values.get(label, -1.0) >= least:
            span = classifier.passage(text, label)
            if span is not None:
                spans[label] = span
    return Scores(values=values, spans=spans)
