"""An artifact is loaded whole and unchanged, or refused with a clear message."""

from pathlib import Path
from typing import Any

import numpy as np
import orjson
import pytest

from moderation.artifact import (
    ArtifactError,
    ArtifactMissingError,
    DigestMismatchError,
    IncompatibleVersionError,
    ManifestError,
    UnknownLabelError,
    load_artifact,
    write_artifact,
)
from tests.training.sample import RUDE, a_classifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_artifact(tmp_path / "tiny", a_classifier(), {"seed": 0}, "# Tiny")


def change_manifest(folder: Path, **fields: Any) -> None:
    path = folder / "manifest.json"
    path.write_bytes(orjson.dumps(orjson.loads(path.read_bytes()) | fields))


def test_a_loaded_classifier_scores_like_the_one_written(folder: Path) -> None:
    loaded = load_artifact(folder).classifier

    expected = a_classifier().predict_proba(RUDE)
    assert np.array_equal(loaded.predict_proba(RUDE), expected)


def test_coefficients_are_mapped_from_the_file(folder: Path) -> None:
    coefficients = load_artifact(folder).classifier.coef_

    assert isinstance(coefficients, np.memmap)
    assert not coefficients.flags.writeable


def test_the_reference_names_folder_and_digest(folder: Path) -> None:
    artifact = load_artifact(folder)

    assert artifact.ref.name == "tiny"
    assert artifact.ref.digest == artifact.manifest["sha256"]


def test_what_the_trainer_says_is_kept_in_the_manifest(folder: Path) -> None:
    assert load_artifact(folder).manifest["seed"] == 0
    assert (folder / "README.md").read_text() == "# Tiny"


def test_a_loaded_model_outlives_its_replacement(folder: Path) -> None:
    loaded = load_artifact(folder)
    before = loaded.classifier.predict_proba(RUDE)

    write_artifact(folder, a_classifier(C=0.01), {}, "# Other")

    assert np.array_equal(loaded.classifier.predict_proba(RUDE), before)
    assert load_artifact(folder).ref.digest != loaded.ref.digest


def test_nothing_unfinished_is_left_behind(folder: Path) -> None:
    names = {path.name for path in folder.iterdir()}

    assert names == {"model.joblib", "manifest.json", "README.md"}


def test_a_changed_byte_is_refused(folder: Path) -> None:
    model = folder / "model.joblib"
    content = bytearray(model.read_bytes())
    content[-100] ^= 1
    model.write_bytes(content)

    with pytest.raises(DigestMismatchError, match="not opened"):
        load_artifact(folder)


def test_a_truncated_model_is_refused(folder: Path) -> None:
    model = folder / "model.joblib"
    model.write_bytes(model.read_bytes()[:1000])

    with pytest.raises(DigestMismatchError, match="cut short"):
        load_artifact(folder)


def test_code_in_a_foreign_file_never_runs(folder: Path) -> None:
    proof = folder / "ran"
    payload = f"cos\nsystem\n(S'touch {proof}'\ntR.".encode()
    (folder / "model.joblib").write_bytes(payload)

    with pytest.raises(DigestMismatchError):
        load_artifact(folder)
    assert not proof.exists()


@pytest.mark.parametrize("name", ["model.joblib", "manifest.json"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()

    with pytest.raises(ArtifactMissingError, match=name):
        load_artifact(folder)


def test_another_minor_version_of_scikit_learn_is_refused(folder: Path) -> None:
    change_manifest(folder, libraries={"scikit-learn": "0.1.0"})

    with pytest.raises(IncompatibleVersionError, match=r"0\.1\.0"):
        load_artifact(folder)


def test_a_label_we_do_not_know_is_refused(folder: Path) -> None:
    change_manifest(folder, labels=["insult", "envy"])

    with pytest.raises(UnknownLabelError, match="envy"):
        load_artifact(folder)


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"labels": []}'])
def test_an_unreadable_manifest_is_refused(folder: Path, content: bytes) -> None:
    (folder / "manifest.json").write_bytes(content)

    with pytest.raises(ManifestError, match=r"manifest\.json"):
        load_artifact(folder)


def test_every_refusal_is_an_artifact_error() -> None:
    with pytest.raises(ArtifactError):
        load_artifact(Path("/nowhere"))
