"""A challenger that is worse is refused."""

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from moderation.artifact import load_artifact
from moderation.cli import main
from moderation.core.classifier import LABELS, CommentClassifier
from moderation.training.contest import Bout, Contest, WorseModelError, contest
from moderation.training.corpus import Corpus
from moderation.training.train import Lesson, train
from tests.training.sample import a_classifier, a_data_folder, targets, texts

GOOD = a_classifier()
GUESSING = CommentClassifier(bits=12).fit(texts(), np.array(targets())[::-1])


def a_corpus(count: int = 60) -> Corpus:
    """Rows of which each sets the scale of every label."""
    shape = (count, len(LABELS))
    rows = tuple(f"{text}, ja" for text in texts(count))
    known, false = np.ones(shape, bool), np.zeros(count, bool)
    truth = np.array(targets(count))
    return Corpus(rows, ("s",) * count, truth, truth, known, known, ~false, false)


def a_bout(difference: float, margin: float = 0.01) -> Bout:
    return Bout(
        label="insult",
        rows=100,
        champion=0.8,
        challenger=0.8 + difference,
        difference=difference,
        least=difference - margin,
        most=difference + margin,
    )


def a_contest(*differences: float, rise: float = 0.0) -> Contest:
    bouts = tuple(a_bout(difference) for difference in differences)
    return Contest(bouts=bouts, champion_alarms=0.0, challenger_alarms=rise)


def test_an_equal_challenger_may_take_over() -> None:
    found = contest(GOOD, a_classifier(), a_corpus())

    assert found.refusals == ()
    assert {bout.difference for bout in found.bouts} == {0.0}


def test_a_challenger_that_turns_all_labels_round_is_refused() -> None:
    refusals = contest(GOOD, GUESSING, a_corpus()).refusals

    assert refusals[: len(LABELS)] == tuple(f"{label} is worse" for label in LABELS)


def test_a_better_challenger_may_take_over() -> None:
    found = contest(GUESSING, GOOD, a_corpus())

    assert all(bout.least > 0 for bout in found.bouts)


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (a_contest(-0.02), "insult is worse"),
        (a_contest(-0.008, -0.008), "the mean AUC falls by 0.008"),
        (a_contest(0.1, rise=0.02), "false alarms about people rise by 2.0%"),
    ],
)
def test_each_kind_of_loss_is_named(found: Contest, reason: str) -> None:
    assert reason in found.refusals


def test_a_loss_within_chance_is_forgiven() -> None:
    assert a_contest(-0.004, 0.0, rise=0.01).refusals == ()


def test_a_sure_but_tiny_loss_is_forgiven() -> None:
    sure = Contest(
        bouts=(a_bout(-0.001, margin=0.0001),),
        champion_alarms=0.0,
        challenger_alarms=0.0,
    )

    assert sure.refusals == ()


def test_areas_are_those_of_ordered_pairs() -> None:
    corpus = a_corpus(4)
    scores = GOOD.predict_proba(corpus.texts)[:, 2]
    truth = corpus.targets[:, 2] == 1

    [bout] = [b for b in contest(GOOD, GOOD, corpus).bouts if b.label == "insult"]

    pairs = scores[truth][:, None] > scores[~truth]
    assert bout.champion == pytest.approx(pairs.mean())


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with data, a good model and one that learnt the opposite."""
    folder = tmp_path_factory.mktemp("contest")
    a_data_folder(folder / "data")
    a_data_folder(folder / "turned", breach=0)
    for data, name in (("data", "good"), ("turned", "bad")):
        run("train", folder / data, "--out", str(folder / name))
    return folder


def run(command: str, data: Path, *arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, [command, "--data", str(data), *arguments])
    return result.exit_code, result.output


def test_evaluating_a_worse_model_against_a_better_ends_with_status_1(
    school: Path,
) -> None:
    good, bad = str(school / "good"), str(school / "bad")

    status, said = run("evaluate", school / "data", "--model", bad, "--against", good)

    assert status == 1
    assert "refused: offensive is worse" in said
    assert "A challenger is refused if" in said


def test_evaluating_a_model_against_itself_ends_well(school: Path) -> None:
    good = str(school / "good")

    status, said = run("evaluate", school / "data", "--model", good, "--against", good)

    assert status == 0, said
    assert "it may take over" in said


def test_a_newly_trained_model_that_is_worse_is_not_written(school: Path) -> None:
    champion = load_artifact(school / "good")
    coarse = Lesson(data=school / "data", bits=1)

    with pytest.raises(WorseModelError, match="nothing written: offensive is worse"):
        train(coarse, school / "coarse", lambda step: None, champion)
    assert not (school / "coarse").exists()


def test_a_newly_trained_model_that_is_as_good_is_written(school: Path) -> None:
    good, out = str(school / "good"), school / "new"

    status, said = run("train", school / "data", "--challenge", good, "--out", str(out))

    assert (status, out.exists()) == (0, True), said


def test_the_card_shows_the_model_beside_another(school: Path) -> None:
    good, out = str(school / "good"), school / "other"

    run("train", school / "turned", "--beside", good, "--out", str(out))

    assert "## Beside good" in (out / "README.md").read_text()
    bouts = load_artifact(out).manifest["beside"]["bouts"]
    assert any(bout["label"] == "offensive" for bout in bouts)
