"""From data sets to a usable artifact, end to end."""

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from moderation.artifact import load_artifact
from moderation.cli import main
from moderation.training.sources import Terms
from moderation.training.train import Lesson, train
from tests.training.sample import a_data_folder


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("school")
    lesson = Lesson(data=a_data_folder(folder / "data"), bits=12)
    train(lesson, folder / "tiny", lambda step: None)
    return folder / "tiny"


def test_a_trained_artifact_knows_what_its_data_taught(model: Path) -> None:
    artifact = load_artifact(model)
    insult = list(artifact.classifier.labels_).index("insult")

    nice, rude = artifact.classifier.predict_proba(["Danke", "Zwetschgenkopf!"])

    assert nice[insult] < 0.5 < rude[insult]


def test_the_manifest_names_every_source_with_licence_and_terms(model: Path) -> None:
    sources = load_artifact(model).manifest["sources"]

    terms = {source["name"]: source["terms"] for source in sources}
    assert terms["germeval2018"] == "open"
    assert terms["germeval2019"] == "research"
    assert all(source["licence"] for source in sources)


def test_the_manifest_holds_thresholds_for_every_label(model: Path) -> None:
    manifest = load_artifact(model).manifest

    labels = {row["label"] for row in manifest["thresholds"]}
    assert labels == set(manifest["labels"]) == set(manifest["operating_table"])


def test_measurements_leave_out_what_taught(model: Path) -> None:
    manifest = load_artifact(model).manifest

    held_out = {s["name"]: s["held_out"] for s in manifest["sources"]}
    measured = [m for m in manifest["measures"] if m["source"] == "germeval2018"]
    assert {m["rows"] for m in measured} == {held_out["germeval2018"]}


def test_the_card_names_sources_and_figures(model: Path) -> None:
    card = (model / "README.md").read_text()

    assert "uds-lsv/GermEval-2018-Data" in card
    assert "moderation train --data DIR --terms all --seed 0" in card


def test_the_same_lesson_gives_the_same_model(model: Path, tmp_path: Path) -> None:
    lesson = Lesson(data=model.parent / "data", bits=12)

    train(lesson, tmp_path / "again", lambda step: None)

    again = load_artifact(tmp_path / "again").classifier
    first = load_artifact(model).classifier
    assert np.array_equal(again.coef_, first.coef_)
    assert np.array_equal(again.intercept_, first.intercept_)


def test_a_lesson_on_open_terms_names_no_research_source(
    model: Path, tmp_path: Path
) -> None:
    lesson = Lesson(data=model.parent / "data", terms=Terms.OPEN, bits=12)

    manifest = train(lesson, tmp_path / "open", lambda step: None)

    assert {source["terms"] for source in manifest["sources"]} == {"open"}


def test_the_commands_train_and_evaluate(tmp_path: Path) -> None:
    data, out = str(a_data_folder(tmp_path / "data")), str(tmp_path / "new")
    runner = CliRunner()

    trained = runner.invoke(main, ["train", "--data", data, "--out", out])
    measured = runner.invoke(main, ["evaluate", "--data", data, "--model", out])

    assert trained.exit_code == 0, trained.output
    assert "learning insult" in trained.output
    assert "germeval2018" in measured.output


def test_evaluating_a_missing_model_says_what_is_missing(tmp_path: Path) -> None:
    data = str(a_data_folder(tmp_path / "data"))

    result = CliRunner().invoke(main, ["evaluate", "--data", data, "--model", "nosuch"])

    assert result.exit_code == 1
    assert "manifest.json is missing" in result.output


def test_training_without_data_is_refused(tmp_path: Path) -> None:
    arguments = ["train", "--data", str(tmp_path), "--out", str(tmp_path / "x")]

    result = CliRunner().invoke(main, arguments)

    assert result.exit_code == 1
    assert "No known data set" in result.output
