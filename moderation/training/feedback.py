"""Learning from moderators: a shipped model, their corrections and nothing else."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

from moderation.artifact import Artifact, write_artifact
from moderation.core.classifier import (
    GRID,
    LABELS,
    CommentClassifier,
    counts_of,
    norms_of,
)
from moderation.training.card import feedback_card_of
from moderation.training.probes import (
    Bars,
    Probe,
    bars_of,
    functional_probes,
    identity_probes,
    told_rightly,
)

Floats = NDArray[np.float64]

FREEDOM: Final = 1.0
"""Inverse strength of the pull towards the coefficients that were there before."""

ANCHOR: Final = 16.0
"""How much one of our own sentences weighs that is to keep its score."""

FITTING: Final = 1.0
"""The same for a label that fits it: high scores need not stay as high as they are."""

SPOILT: Final = 0.005
"""Share of our own sentences, unseen in learning, that may become wrong."""


class FeedbackError(Exception):
    """The corrections cannot be read or would spoil the model; the message says why."""


class Correction(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a person said about one label of one text."""

    text: str
    label: str
    value: bool
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoilt:
    """How many of the guarding sentences were told rightly before and no more."""

    sentences: int
    lost: int


def read_corrections(path: Path) -> tuple[Correction, ...]:
    """Read JSON lines of `text`, `label`, `value` (0 or 1) and `weight` (1 if absent).

    Raises
    ------
    FeedbackError
        Naming the first line that cannot be used.
    """
    lines = path.read_bytes().splitlines()
    found = [
        _correction(line, f"{path}:{number}")
        for number, line in enumerate(lines, 1)
        if line.strip()
    ]
    if not found:
        raise FeedbackError(f"{path} holds no correction.")
    return tuple(found)


def _correction(line: bytes, place: str) -> Correction:
    try:
        # Lax: 0 and 1 are accepted for a truth value.
        found = msgspec.convert(msgspec.json.decode(line), Correction, strict=False)
    except msgspec.MsgspecError as error:
        raise FeedbackError(f"{place}: {error}.") from error
    if found.label not in LABELS:
        raise FeedbackError(
            f"{place}: unknown label {found.label!r}; known are {', '.join(LABELS)}."
        )
    if not 0.0 <= found.weight < float("inf"):
        raise FeedbackError(f"{place}: weight must be a number of at least 0.")
    return found


def learn_from(
    parent: Artifact, corrections: Sequence[Correction], folder: Path
) -> dict[str, Any]:
    """Fold corrections into a model and write the result; returns its manifest.

    Raises
    ------
    FeedbackError
        If too many of the guarding sentences would be told wrongly; nothing is written.
    """
    anchors, guards = guarding()
    child = relearnt(parent.classifier, corrections, anchors)
    bars = bars_of(parent.manifest["thresholds"])
    spoilt = spoilt_by(parent.classifier, child, guards, bars)
    if spoilt.lost > SPOILT * spoilt.sentences:
        raise FeedbackError(
            f"{spoilt.lost} of {spoilt.sentences} guarding sentences would be told "
            "wrongly from now on; nothing was written. Check the corrections for "
            "labels that do not fit, or lower their weights."
        )
    manifest = _manifest(parent, corrections, folder.name, spoilt)
    write_artifact(folder, child, manifest, feedback_card_of(manifest))
    return manifest


def guarding() -> tuple[tuple[Probe, ...], tuple[Probe, ...]]:
    """Divide our own sentences: those that keep their scores, those that watch."""
    probes = (*functional_probes(), *identity_probes())
    return probes[::2], probes[1::2]


def spoilt_by(
    before: CommentClassifier,
    after: CommentClassifier,
    guards: tuple[Probe, ...],
    bars: Bars,
) -> Spoilt:
    """Count sentences that were told rightly and are no more."""
    right, still = (told_rightly(model, guards, bars) for model in (before, after))
    return Spoilt(sentences=len(guards), lost=int((right & ~still).sum()))


def relearnt(
    classifier: CommentClassifier,
    corrections: Sequence[Correction],
    anchors: Sequence[Probe],
) -> CommentClassifier:
    """Move coefficients as little as the corrections ask for; constants stay.

    Only n-grams of corrected texts move. Each anchor pulls its score back to what the
    model says now, so that words every text shares are not blamed; a harmless one may
    fall freely, and one in breach rise for the labels that fit it.
    """
    child = copy(classifier)
    child.coef_ = np.array(classifier.coef_)
    labels = [str(label) for label in classifier.labels_]
    for label in sorted({c.label for c in corrections}.intersection(labels)):
        chosen = [c for c in corrections if c.label == label]
        child.coef_[:, labels.index(label)] += _shift(
            classifier, labels.index(label), chosen, anchors
        )
    return child


def _shift(
    classifier: CommentClassifier,
    column: int,
    corrections: Sequence[Correction],
    anchors: Sequence[Probe],
) -> NDArray[np.float32]:
    """Find what to add to one label's coefficients, on their grid."""
    texts = [*(c.text for c in corrections), *(p.text for p in anchors)]
    features, scale = _features(classifier, texts)
    spoken = np.unique(features[: len(corrections)].indices)
    logits = classifier.decision_function(texts)[:, column]
    pulls = _pulls(logits, corrections, anchors, str(classifier.labels_[column]))
    found = _least_change(features[:, spoken], logits, pulls)
    shift = np.zeros(len(scale), np.float32)
    shift[spoken] = np.rint(found * scale[spoken] * GRID) / GRID
    return shift


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pulls:
    """Where each row's score is pulled, how hard, and between which logits at all."""

    target: Floats
    weight: Floats
    least: Floats
    most: Floats


def _pulls(
    logits: Floats,
    corrections: Sequence[Correction],
    anchors: Sequence[Probe],
    label: str,
) -> _Pulls:
    count = len(corrections)
    target, weight = expit(logits), np.full(len(logits), ANCHOR)
    target[:count] = [float(c.value) for c in corrections]
    weight[:count] = [c.weight for c in corrections]
    least, most = np.full((2, len(logits)), ((-np.inf,), (np.inf,)))
    harmless = np.array([False] * count + [not p.catches for p in anchors])
    fitting = np.array([False] * count + [label in p.catches for p in anchors])
    least[harmless], most[fitting] = logits[harmless], logits[fitting]
    weight[fitting] = FITTING
    return _Pulls(target=target, weight=weight, least=least, most=most)


def _features(
    classifier: CommentClassifier, texts: Sequence[str]
) -> tuple[sp.csr_matrix, Floats]:
    """Weigh n-grams as training did; the last column remembers how rare they are."""
    counts = counts_of(texts, classifier.bits)
    lengths = np.asarray(classifier.coef_)[:, -1].astype(np.float64)
    scale = np.sqrt(lengths)
    norms = norms_of(counts @ lengths)
    features = sp.diags(1.0 / norms) @ counts @ sp.diags(scale)
    return sp.csr_matrix(features), scale


def _least_change(features: sp.csr_matrix, logits: Floats, pulls: _Pulls) -> Floats:
    """Minimise weighted log loss plus the squared size of the change."""

    def loss(change: Floats) -> tuple[float, Floats]:
        free = logits + features @ change
        # Beyond its bounds a row no longer pulls: the loss is level there.
        moved = np.clip(free, pulls.least, pulls.most)
        miss = np.logaddexp(0.0, moved) - pulls.target * moved
        pull = pulls.weight * (expit(moved) - pulls.target) * (moved == free)
        size = change @ change / (2.0 * FREEDOM)
        return float(pulls.weight @ miss + size), features.T @ pull + change / FREEDOM

    start = np.zeros(features.shape[1])
    found: Floats = minimize(loss, start, jac=True, method="L-BFGS-B").x
    return found


def _manifest(
    parent: Artifact, corrections: Sequence[Correction], name: str, spoilt: Spoilt
) -> dict[str, Any]:
    """Say where the model comes from; what was measured was measured of its parent."""
    counted = {label: [0, 0] for label in sorted({c.label for c in corrections})}
    for correction in corrections:
        counted[correction.label][correction.value] += 1
    kept = ("parameters", "terms", "sources", "thresholds", "operating_table")
    return {
        "name": name,
        "parent": {"name": parent.ref.name, "digest": parent.ref.digest},
        "corrections": counted,
        "guard": {"sentences": spoilt.sentences, "lost": spoilt.lost},
        **{key: parent.manifest[key] for key in kept if key in parent.manifest},
    }
