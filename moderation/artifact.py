"""Trained classifiers on disk: written whole, refused unless their digest matches."""

import hashlib
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from io import BufferedReader
from pathlib import Path
from typing import Any, Final

import joblib
import orjson

from moderation.core.classifier import LABELS, CommentClassifier
from moderation.core.decision import ModelRef

MODEL_FILE: Final = "model.joblib"
MANIFEST_FILE: Final = "manifest.json"
CARD_FILE: Final = "README.md"

LIBRARIES: Final = ("joblib", "numpy", "scikit-learn", "scipy")

_NEEDED: Final = {"sha256": str, "labels": list, "libraries": dict}


class ArtifactError(Exception):
    """The artifact cannot be used; the message says why."""


class ArtifactMissingError(ArtifactError):
    """A file of the artifact is not there."""


class ManifestError(ArtifactError):
    """The manifest cannot be read or lacks what loading needs."""


class DigestMismatchError(ArtifactError):
    """The model file is not the one the manifest describes."""


class UnknownLabelError(ArtifactError):
    """The model scores labels that this version does not know."""


class IncompatibleVersionError(ArtifactError):
    """The model was written by another minor version of scikit-learn."""


@dataclass(frozen=True, slots=True)
class Artifact:
    """A classifier fit for use, and where it comes from."""

    classifier: CommentClassifier
    ref: ModelRef
    manifest: Mapping[str, Any]


def load_artifact(folder: Path) -> Artifact:
    """Load a trained classifier after comparing its digest with the manifest.

    The file is hashed and unpickled through one descriptor, so that no other file can
    take its place in between; its arrays are memory-mapped and shared by processes.

    Raises
    ------
    ArtifactError
        One of its kinds, when a file is missing, the manifest is unreadable, the digest
        differs, a label is unknown or scikit-learn has another minor version.
    """
    manifest = _manifest(folder)
    _check_versions(folder, manifest)
    _check_labels(folder, manifest)
    try:
        with (folder / MODEL_FILE).open("rb") as file:
            _check_digest(folder, file, manifest["sha256"])
            classifier = joblib.load(f"/dev/fd/{file.fileno()}", mmap_mode="r")
    except FileNotFoundError as error:
        raise ArtifactMissingError(f"{error.filename} is missing.") from error
    return Artifact(
        classifier, ModelRef(name=folder.name, digest=manifest["sha256"]), manifest
    )


def write_artifact(
    folder: Path, classifier: CommentClassifier, manifest: Mapping[str, Any], card: str
) -> Path:
    """Write model, card and manifest, each whole or not at all; the manifest last.

    `sha256`, `bytes`, `labels` and `libraries` are added to the manifest. Between the
    first and the last rename the folder is refused as mismatched, never misread.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=folder, delete=False) as file:
        joblib.dump(classifier, file)
    written = Path(file.name)
    full = dict(manifest) | described(written, classifier)
    _put(written, folder / MODEL_FILE)
    _write(folder / CARD_FILE, card.encode())
    options = orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE
    _write(folder / MANIFEST_FILE, orjson.dumps(full, option=options))
    return folder


def described(file: Path, classifier: CommentClassifier) -> dict[str, Any]:
    """Say what loading must find: digest, size, labels and library versions."""
    with file.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return {
        "sha256": digest,
        "bytes": file.stat().st_size,
        "labels": [str(label) for label in classifier.labels_],
        "libraries": {name: version(name) for name in LIBRARIES},
    }


def _manifest(folder: Path) -> dict[str, Any]:
    path = folder / MANIFEST_FILE
    try:
        manifest = orjson.loads(path.read_bytes())
    except FileNotFoundError as error:
        raise ArtifactMissingError(f"{path} is missing.") from error
    except orjson.JSONDecodeError as error:
        raise ManifestError(f"{path} is no JSON: {error}.") from error
    if not isinstance(manifest, dict):
        raise ManifestError(f"{path} is no JSON object.")
    for key, kind in _NEEDED.items():
        if not isinstance(manifest.get(key), kind):
            raise ManifestError(f"{path} lacks {key}, without which nothing is loaded.")
    return manifest


def _check_versions(folder: Path, manifest: Mapping[str, Any]) -> None:
    written, here = manifest["libraries"].get("scikit-learn"), version("scikit-learn")
    if f"{written}".split(".")[:2] != here.split(".")[:2]:
        raise IncompatibleVersionError(
            f"{folder} was written by scikit-learn {written}, this is {here}; "
            "train it again or install the version it names."
        )


def _check_labels(folder: Path, manifest: Mapping[str, Any]) -> None:
    unknown = [label for label in manifest["labels"] if label not in LABELS]
    if unknown:
        raise UnknownLabelError(
            f"{folder} scores {', '.join(map(str, unknown))}, unknown to this version; "
            f"it knows {', '.join(LABELS)}."
        )


def _check_digest(folder: Path, file: BufferedReader, expected: str) -> None:
    found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != expected:
        raise DigestMismatchError(
            f"{folder / MODEL_FILE} has SHA-256 {found}, its manifest says {expected}; "
            "it was changed, cut short or belongs to another manifest, "
            "and was not opened."
        )


def _write(target: Path, content: bytes) -> None:
    with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as file:
        file.write(content)
    _put(Path(file.name), target)


def _put(written: Path, target: Path) -> None:
    """Move a finished file into place, readable by all and safe from a crash."""
    descriptor = os.open(written, os.O_RDONLY)
    try:
        os.fchmod(descriptor, 0o644)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    written.replace(target)
