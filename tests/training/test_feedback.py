"""A shipped model learns from moderators without its data."""

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from moderation.artifact import Artifact, load_artifact
from moderation.cli import main
from moderation.core.classifier import CommentClassifier
from moderation.core.policy import flag_thresholds
from moderation.policies import DEFAULT, load_policy
from moderation.policies.trials import load_trials, trials_beside
from moderation.shipped import shipped_models, shipped_policies
from moderation.training.feedback import (
    Correction,
    FeedbackError,
    guarding,
    learn_from,
    read_corrections,
    relearnt,
    spoilt_by,
)
from moderation.training.probes import bars_of
from tests.training.corrections import TAUGHT, UNSEEN, WORD

POLICY_FILE = shipped_policies() / f"{DEFAULT}.yaml"
POLICY = load_policy(POLICY_FILE)


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def flagged(classifier: CommentClassifier, texts: list[str]) -> Any:
    """Tell which labels call a person under the shipped policy, (texts, labels)."""
    bars = flag_thresholds([POLICY])
    least = [bars.get(str(label), np.inf) for label in classifier.labels_]
    return classifier.predict_proba(texts) >= least


def fifty(value: bool = True) -> list[Correction]:
    return [Correction(text=text, label="insult", value=value) for text in TAUGHT]


@pytest.fixture(scope="module")
def parent() -> Artifact:
    return load_artifact(shipped_models() / "linear-all")


@pytest.fixture(scope="module")
def child(parent: Artifact) -> CommentClassifier:
    anchors, _ = guarding()
    return relearnt(parent.classifier, fifty(), anchors)


@pytest.fixture(scope="module")
def unrelated() -> list[str]:
    """Our own sentences about other matters, none of which guards or anchors."""
    trials = load_trials(trials_beside(POLICY_FILE))
    own = {p.text for half in guarding() for p in half}
    texts = {trial.comment.text for trial in trials.cases}
    return sorted(t for t in texts - own if WORD.casefold() not in t.casefold())


def test_the_unseen_comment_shares_only_the_expression() -> None:
    taught = set().union(*(words(text) for text in TAUGHT))

    assert len(set(TAUGHT)) == 50
    assert all(WORD in text for text in (*TAUGHT, UNSEEN))
    assert taught & words(UNSEEN) == {WORD.casefold()}


def test_fifty_corrections_change_the_decision_of_an_unseen_comment(
    parent: Artifact, child: CommentClassifier
) -> None:
    column = list(child.labels_).index("insult")

    assert not flagged(parent.classifier, [UNSEEN]).any()
    assert flagged(child, [UNSEEN])[0, column]


def test_the_same_comment_without_the_expression_stays_as_it_was(
    child: CommentClassifier,
) -> None:
    assert not flagged(child, [UNSEEN.replace(WORD, "Hausmeister")]).any()


def test_hardly_any_unrelated_decision_moves(
    parent: Artifact, child: CommentClassifier, unrelated: list[str]
) -> None:
    before, after = flagged(parent.classifier, unrelated), flagged(child, unrelated)

    moved = (before != after).any(axis=1)

    assert len(unrelated) > 400
    assert moved.mean() <= 0.005


def test_a_correction_can_be_taken_back(
    parent: Artifact, child: CommentClassifier
) -> None:
    anchors, _ = guarding()

    again = relearnt(child, fifty(value=False), anchors)

    assert not flagged(again, [UNSEEN]).any()


def test_a_false_alarm_about_a_word_is_unlearnt(parent: Artifact) -> None:
    anchors, _ = guarding()
    column = list(parent.classifier.labels_).index("sexism")
    fair = ("{} bauten das Haus.", "Elf {} singen im Chor.")
    said = [
        Correction(text=text.format("Frauen"), label="sexism", value=False)
        for text in fair * 10
    ]

    child = relearnt(parent.classifier, said, anchors)

    question = ["Wie viele Frauen arbeiten in der Redaktion?"]
    assert flagged(parent.classifier, question)[0, column]
    assert not flagged(child, question).any()


def test_other_labels_and_the_constants_stay(
    parent: Artifact, child: CommentClassifier
) -> None:
    changed = (child.coef_ != parent.classifier.coef_).any(axis=0)

    assert np.flatnonzero(changed).tolist() == [list(child.labels_).index("insult")]
    assert np.array_equal(child.intercept_, parent.classifier.intercept_)


def test_moved_coefficients_stay_on_their_grid(child: CommentClassifier) -> None:
    sums = child.decision_function([*TAUGHT, UNSEEN])

    assert np.array_equal(sums[-1:], child.decision_function([UNSEEN]))
    assert np.array_equal(child.coef_ * 1024, np.rint(child.coef_ * 1024))


def test_the_guard_stays_quiet_about_good_corrections(
    parent: Artifact, child: CommentClassifier
) -> None:
    _, guards = guarding()
    bars = bars_of(parent.manifest["thresholds"])

    assert spoilt_by(parent.classifier, child, guards, bars).lost == 0


def test_corrections_that_would_spoil_the_model_are_refused(
    parent: Artifact, tmp_path: Path
) -> None:
    _, guards = guarding()
    wrong = [
        Correction(text=p.text, label="hate", value=True, weight=1000.0)
        for p in guards
        if not p.catches
    ]

    with pytest.raises(FeedbackError, match="guarding sentences would be told wrongly"):
        learn_from(parent, wrong, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_weight_of_nothing_teaches_nothing(parent: Artifact) -> None:
    mute = [Correction(text=TAUGHT[0], label="insult", value=True, weight=0.0)]

    child = relearnt(parent.classifier, mute, [])

    assert np.array_equal(child.coef_, parent.classifier.coef_)


def test_the_command_writes_a_model_that_names_its_parent(tmp_path: Path) -> None:
    rows = [{"text": text, "label": "insult", "value": 1} for text in TAUGHT]
    file = tmp_path / "feedback.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows))
    arguments = ["--feedback", str(file), "--out", str(tmp_path / "next")]

    result = CliRunner().invoke(main, ["train", "--from", "linear-all", *arguments])

    assert result.exit_code == 0, result.output
    assert "| insult | 50 " in result.output
    manifest = load_artifact(tmp_path / "next").manifest
    assert manifest["parent"]["name"] == "linear-all"
    assert manifest["corrections"] == {"insult": [0, 50]}
    assert "linear-all" in (tmp_path / "next" / "README.md").read_text()


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "f.jsonl:2"),
        ('{"text": "a", "label": "envy", "value": 1}', "unknown label 'envy'"),
        ('{"text": "a", "label": "insult", "value": 3}', "value"),
        ('{"text": "a", "label": "insult"}', "value"),
        ('{"text": "a", "label": "insult", "value": 0, "weight": -1}', "weight"),
        ('{"text": "a", "label": "insult", "value": 0, "mood": 1}', "mood"),
    ],
)
def test_an_unusable_row_is_named(tmp_path: Path, line: str, complaint: str) -> None:
    file = tmp_path / "f.jsonl"
    file.write_text('{"text": "a", "label": "insult", "value": 0}\n' + line)

    with pytest.raises(FeedbackError, match=complaint) as caught:
        read_corrections(file)
    assert "f.jsonl:2" in str(caught.value)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "f.jsonl"
    file.write_text("\n")

    with pytest.raises(FeedbackError, match="holds no correction"):
        read_corrections(file)


@pytest.mark.parametrize("given", [[], ["--from", "linear-all"]])
def test_training_needs_data_or_feedback(given: list[str], tmp_path: Path) -> None:
    arguments = ["train", "--out", str(tmp_path / "x"), *given]

    result = CliRunner().invoke(main, arguments)

    assert result.exit_code == 2
    assert "Give --data, or --from with --feedback" in result.output
