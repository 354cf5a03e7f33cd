"""Scores come in time or not at all."""

import asyncio
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from structlog.testing import capture_logs

from moderation.artifact import Artifact, load_artifact, write_artifact
from moderation.core.classifier import LABELS
from moderation.core.decision import ModelRef
from moderation.scorer import Scorer, scores_now
from tests.training.sample import NICE, RUDE, a_classifier

LONG = 60.0
NO_TIME = 0.0


class GatedClassifier:
    """Scores only once its gate is open; fails when told to."""

    labels_ = LABELS

    def __init__(self, failure: Exception | None = None) -> None:
        self.gate = threading.Event()
        self.failure = failure

    def predict_proba(self, texts: Sequence[str]) -> np.ndarray[Any, Any]:
        self.gate.wait(LONG)
        if self.failure:
            raise self.failure
        return np.zeros((len(texts), len(LABELS)))


def an_artifact(classifier: Any) -> Artifact:
    return Artifact(classifier, ModelRef(name="gated", digest="0"), {})


@pytest.fixture
def artifact(tmp_path: Path) -> Artifact:
    return load_artifact(write_artifact(tmp_path / "tiny", a_classifier(), {}, ""))


async def test_scores_come_for_every_text_and_label(artifact: Artifact) -> None:
    scorer = Scorer(artifact)

    scores = await scorer.score(RUDE, LONG) or []

    scorer.close()
    assert [set(score.values) for score in scores] == [set(LABELS)] * len(RUDE)


async def test_the_thread_scores_like_a_plain_call(artifact: Artifact) -> None:
    scorer = Scorer(artifact)

    scores = await scorer.score(NICE, LONG)

    scorer.close()
    assert scores == scores_now(artifact, NICE)


def test_labels_over_their_value_carry_the_passage(artifact: Artifact) -> None:
    [score] = scores_now(artifact, ["Danke, du Zwetschgenkopf"], {"insult": 0.5})

    start, end = score.spans["insult"]
    assert "Zwetschgenkopf" in "Danke, du Zwetschgenkopf"[start:end]


def test_labels_below_their_value_carry_none(artifact: Artifact) -> None:
    [score] = scores_now(artifact, ["Danke"], {"insult": 0.5, "unknown": 0.0})

    assert score.spans == {}


async def test_without_a_model_there_are_no_scores() -> None:
    scorer = Scorer(None)

    assert await scorer.score(NICE, LONG) is None
    assert scorer.ref is None


async def test_a_late_batch_gives_none_and_the_next_is_scored() -> None:
    classifier = GatedClassifier()
    scorer = Scorer(an_artifact(classifier))

    late = await scorer.score(NICE, NO_TIME)
    classifier.gate.set()
    in_time = await scorer.score(NICE, LONG)

    scorer.close()
    assert late is None
    assert in_time is not None


async def test_more_batches_than_the_backlog_are_refused_at_once() -> None:
    classifier = GatedClassifier()
    scorer = Scorer(an_artifact(classifier), backlog=1)
    first = asyncio.create_task(scorer.score(NICE, LONG))
    await asyncio.sleep(0)

    refused = await scorer.score(NICE, LONG)
    classifier.gate.set()

    assert refused is None
    assert await first is not None
    scorer.close()


async def test_a_late_batch_fills_the_backlog_until_it_ends() -> None:
    classifier = GatedClassifier()
    scorer = Scorer(an_artifact(classifier), backlog=1)
    await scorer.score(NICE, NO_TIME)

    refused = await scorer.score(NICE, LONG)
    classifier.gate.set()
    scorer.close()

    assert refused is None


async def test_a_failure_is_logged_without_the_text_and_gives_none() -> None:
    classifier = GatedClassifier(ValueError("Zwetschgenkopf"))
    classifier.gate.set()
    scorer = Scorer(an_artifact(classifier))

    with capture_logs() as logs:
        scores = await scorer.score(RUDE, LONG)

    scorer.close()
    assert scores is None
    assert [log["event"] for log in logs] == ["scoring_failed"]
    assert "Zwetschgenkopf" not in str(logs)
