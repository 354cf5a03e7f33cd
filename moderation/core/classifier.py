"""A linear multi-label classifier of comments: hashed n-grams, exact explanations."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
import scipy.sparse as sp
from numpy.typing import ArrayLike, NDArray
from scipy.special import expit
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.exceptions import NotFittedError
from sklearn.linear_model import LogisticRegression
from sklearn.utils import Tags

from moderation.core.ngrams import (
    COLUMNS,
    NOTHING,
    cells_of,
    compact,
    read,
    tokens_of,
)
from moderation.core.signal import Span

Floats = NDArray[np.float64]

LABELS: Final = (
    "offensive",
    "toxic",
    "insult",
    "profanity",
    "hate",
    "threat",
    "criminal",
    "sexism",
    "advertising",
)

_FEW: Final = 8
"""Below this many texts a plain sum is quicker than a sparse product."""

_SLICE: Final = 64
"""Texts scored at once: their arrays then stay in the nearest cache."""

_HEAP: Final = 2048
"""Texts counted at once, to bound memory."""

GRID: Final = 1024.0
"""Coefficients are multiples of 1/1024 and squared lengths whole numbers: sums of them
are exact in single precision, so a score does not depend on its batch."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one passage adds to a label's logit."""

    span: Span
    weight: float


class CommentClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]  # untyped
    """Logistic regressions over one hashed feature space, one per label.

    Parameters
    ----------
    labels : the columns of `y`, in order.
    bits : the feature space has 2**bits buckets.
    C : inverse strength of regularisation, as in scikit-learn.
    source_scale : size of the constant that stands for a row's source; the larger, the
        freer each source is to be stricter or milder than the others.
    calibration : share of a label's rows that calibrates before all rows teach.
    random_state : seed of the calibration split and of the solver.

    Attributes
    ----------
    labels_, classes_ : the labels in the order of the columns of every prediction.
    coef_ : float32, (2**bits, labels + 1); the last column adds up to squared lengths.
    intercept_ : float64, (labels,).
    """

    def __init__(
        self,
        *,
        labels: Sequence[str] = LABELS,
        bits: int = 18,
        C: float = 0.5,  # noqa: N803  # scikit-learn's name
        source_scale: float = 0.4,
        calibration: float = 0.2,
        random_state: int = 0,
    ) -> None:
        self.labels = labels
        self.bits = bits
        self.C = C
        self.source_scale = source_scale
        self.calibration = calibration
        self.random_state = random_state

    def fit(
        self,
        X: Sequence[str],  # noqa: N803  # scikit-learn's name
        y: ArrayLike,
        *,
        sources: Sequence[str] | None = None,
        sample_weight: ArrayLike | None = None,
        calibration_weight: ArrayLike | None = None,
        progress: Callable[[str], None] | None = None,
    ) -> Self:
        """Learn from texts whose labels may be missing.

        Parameters
        ----------
        y : (texts, labels) of 0, 1 or NaN; NaN says nothing and is left out.
        sources : where each text comes from; sources differ in strictness.
        sample_weight, calibration_weight : (texts,) or (texts, labels), at least 0.
        progress : told each label before it is learnt.

        Raises
        ------
        ValueError
            If shapes disagree, `X` is empty or one string, or `y` holds other values.
        """
        texts, targets = _checked(X, y, len(self.labels))
        weights = _weights(sample_weight, targets)
        judging = _weights(calibration_weight, targets) * (weights > 0)
        self.labels_ = self.classes_ = np.array(self.labels)
        counts = counts_of(texts, self.bits)
        rarity = _rarity(counts)
        origins = _one_hot(sources or ["all"] * len(texts), self.source_scale)
        lengths = _lengths(rarity)
        features = sp.hstack([_scaled(counts, rarity, lengths), origins], format="csr")
        self.coef_ = np.zeros((counts.shape[1], len(self.labels) + 1), np.float32)
        self.coef_[:, -1] = lengths
        self.intercept_ = np.zeros(len(self.labels))
        for column, label in enumerate(self.labels):
            if progress:
                progress(label)
            known = _known(targets[:, column], weights[:, column])
            coefficients, self.intercept_[column] = self._fit_label(
                features[known],
                targets[known, column],
                weights[known, column],
                judging[known, column],
            )
            gridded = np.rint(coefficients[: len(rarity)] * rarity * GRID) / GRID
            self.coef_[:, column] = gridded
        self.coef_[NOTHING] = 0.0
        return self

    def decision_function(self, X: Sequence[str]) -> Floats:  # noqa: N803
        """Return the logits, (texts, labels)."""
        coefficients = self._fitted()
        starts = range(0, len(X), _SLICE)
        sums = [_sums(coefficients, X[i : i + _SLICE], self.bits) for i in starts]
        totals = np.concatenate(sums) if sums else np.zeros((0, coefficients.shape[1]))
        norms = norms_of(totals[:, -1:].astype(np.float64))
        logits: Floats = totals[:, :-1] / norms + self.intercept_
        return logits

    def predict_proba(self, X: Sequence[str]) -> Floats:  # noqa: N803
        """Return the calibrated probability of each label, (texts, labels)."""
        probabilities: Floats = expit(self.decision_function(X))
        return probabilities

    def predict(self, X: Sequence[str]) -> NDArray[np.int64]:  # noqa: N803
        """Tell which labels are more likely than not, (texts, labels) of 0 and 1."""
        return (self.decision_function(X) > 0.0).astype(np.int64)

    def explain(self, text: str, label: str) -> tuple[Contribution, ...]:
        """Split a label's logit into what each word adds, in order of place.

        The weights and the label's `intercept_` add up to the logit.

        Raises
        ------
        ValueError
            If the label is none of `labels_`.
        """
        coefficients = self._fitted()
        column = list(self.labels_).index(label)
        reading = read([text])
        cells = cells_of(reading, self.bits)[: reading.bounds[-1]]
        norm = norms_of(coefficients[cells, -1].sum(dtype=np.float64))
        shares = coefficients[cells, column].astype(np.float64) / norm
        owners, spans = tokens_of(reading, text)
        weights = np.bincount(owners, shares.sum(axis=1), minlength=len(spans))
        return tuple(
            Contribution(span, float(weight))
            for span, weight in zip(spans, weights, strict=True)
        )

    def passage(self, text: str, label: str) -> Span | None:
        """Find the run of words that speaks most for a label; None if none does.

        Raises
        ------
        ValueError
            If the label is none of `labels_`.
        """
        return _heaviest(self.explain(text, label))

    def __sklearn_tags__(self) -> Tags:
        tags = super().__sklearn_tags__()
        tags.input_tags.string = True
        tags.input_tags.two_d_array = False
        tags.target_tags.two_d_labels = True
        tags.classifier_tags.multi_class = False
        tags.classifier_tags.multi_label = True
        return tags

    def _fitted(self) -> NDArray[np.float32]:
        if not hasattr(self, "coef_"):
            raise NotFittedError("This CommentClassifier is not fitted yet; call fit.")
        # A plain view: products with a memory map would copy the whole of it.
        return np.asarray(self.coef_)

    def _fit_label(
        self, features: sp.csr_matrix, target: Floats, weight: Floats, judging: Floats
    ) -> tuple[Floats, float]:
        """Learn from all rows; calibrate on rows that a first attempt did not see."""
        if len(np.unique(target)) < 2:
            rate = (target.sum() + 0.5) / (len(target) + 1.0)
            return np.zeros(features.shape[1]), float(np.log(rate / (1.0 - rate)))
        seed = np.random.default_rng(self.random_state)
        held = seed.random(len(target)) < self.calibration
        slope, offset = 1.0, 0.0
        if len(np.unique(target[held & (judging > 0)])) == 2:
            first = self._regression().fit(
                features[~held], target[~held], weight[~held]
            )
            slope, offset = _platt(
                self._without_source(first, features[held]), target[held], judging[held]
            )
        final = self._regression().fit(features, target, weight)
        return slope * final.coef_[0], slope * float(final.intercept_[0]) + offset

    def _regression(self) -> LogisticRegression:
        return LogisticRegression(
            C=self.C,
            solver="liblinear",
            class_weight="balanced",
            random_state=self.random_state,
        )

    def _without_source(
        self, model: LogisticRegression, features: sp.csr_matrix
    ) -> Floats:
        buckets = 1 << self.bits
        scores: Floats = features[:, :buckets] @ model.coef_[0, :buckets]
        scores += model.intercept_[0]
        return scores


def _heaviest(contributions: Sequence[Contribution]) -> Span | None:
    """Find the contiguous passage of greatest total weight (Kadane)."""
    best, span = 0.0, None
    running, start = 0.0, 0
    for contribution in contributions:
        if running <= 0.0:
            running, start = 0.0, contribution.span[0]
        running += contribution.weight
        if running > best:
            best, span = running, (start, contribution.span[1])
    return span


def counts_of(texts: Sequence[str], bits: int) -> sp.csr_matrix:
    """Count the n-grams of each text by bucket, (texts, 2**bits)."""
    return sp.vstack(
        [_counts(texts[i : i + _HEAP], bits) for i in range(0, len(texts), _HEAP)],
        format="csr",
    )


def _counts(texts: Sequence[str], bits: int) -> sp.csr_matrix:
    reading = read(texts)
    buckets, bounds = compact(cells_of(reading, bits), reading.bounds)
    buckets = buckets[: bounds[-1]]
    ones = np.ones(len(buckets), np.float32)
    counts = sp.csr_matrix((ones, buckets, bounds), (len(texts), 1 << bits))
    counts.sum_duplicates()
    return counts


def _sums(
    coefficients: NDArray[np.float32], texts: Sequence[str], bits: int
) -> NDArray[np.float32]:
    """Add up the coefficient rows of each text's n-grams."""
    reading = read(texts)
    cells = cells_of(reading, bits).ravel()
    bounds = reading.bounds * COLUMNS
    if len(texts) < _FEW:
        sums: NDArray[np.float32]
        sums = np.add.reduceat(coefficients.take(cells, 0), bounds[:-1], axis=0)
        sums[bounds[:-1] == bounds[1:]] = 0.0
        return sums
    ones = np.ones(len(cells), np.float32)
    rows = sp.csr_array((ones, cells, bounds), (len(texts), len(coefficients)))
    sums = rows @ coefficients
    return sums


def _checked(
    texts: Sequence[str], y: ArrayLike, labels: int
) -> tuple[list[str], Floats]:
    if isinstance(texts, str):
        raise ValueError("X must be a sequence of texts, not one text.")
    targets = np.asarray(y, dtype=np.float64)
    if not len(texts) or targets.shape != (len(texts), labels):
        raise ValueError(
            f"y must have shape ({len(texts)}, {labels}) with at least one row; "
            f"it has {targets.shape}."
        )
    if not np.isin(targets[~np.isnan(targets)], (0.0, 1.0)).all():
        raise ValueError("y may hold 0, 1 and NaN only.")
    return list(texts), targets


def _weights(given: ArrayLike | None, targets: Floats) -> Floats:
    if given is None:
        return np.ones_like(targets)
    weights = np.asarray(given, dtype=np.float64)
    if weights.ndim == 1:
        weights = weights[:, None]
    if weights.min() < 0.0:
        raise ValueError("Weights must not be negative.")
    return np.broadcast_to(weights, targets.shape)


def _known(target: Floats, weight: Floats) -> NDArray[np.int64]:
    return np.flatnonzero(~np.isnan(target) & (weight > 0.0))


def _rarity(counts: sp.csr_matrix) -> Floats:
    """Weigh buckets by how few texts they occur in: inverse frequency, squared."""
    texts = np.bincount(counts.indices, minlength=counts.shape[1])
    rarity: Floats = np.log((1.0 + counts.shape[0]) / (1.0 + texts)) + 1.0
    return rarity**2 / 8.0


def _lengths(rarity: Floats) -> Floats:
    """Tell what each bucket adds to a text's squared length, in whole numbers."""
    lengths: Floats = np.maximum(np.rint(rarity**2), 1.0)
    lengths[NOTHING] = 0.0
    return lengths


def _scaled(counts: sp.csr_matrix, rarity: Floats, lengths: Floats) -> sp.csr_matrix:
    norms = norms_of(counts @ lengths)
    return (sp.diags(1.0 / norms) @ counts @ sp.diags(rarity)).astype(np.float32)


def norms_of(squared_lengths: Floats) -> Floats:
    """Shorten long texts a little less than to unit length.

    They have more room for a breach. Roots alone are exact on every machine.
    """
    root = np.sqrt(np.sqrt(np.maximum(squared_lengths, 1.0)))
    norms: Floats = root * np.sqrt(root)
    return norms


def _one_hot(names: Sequence[str], scale: float) -> sp.csr_matrix:
    _, columns = np.unique(np.asarray(names), return_inverse=True)
    values = np.full(len(columns), scale, np.float32)
    return sp.csr_matrix((values, (np.arange(len(columns)), columns)))


def _platt(scores: Floats, target: Floats, weight: Floats) -> tuple[float, float]:
    """Fit the line that turns raw scores into logits; its slope is at least zero."""
    line = LogisticRegression(C=1e6).fit(scores[:, None], target, weight)
    return max(float(line.coef_[0, 0]), 0.0), float(line.intercept_[0])
