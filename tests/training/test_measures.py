"""Figures a reader can check by hand."""

import numpy as np
import pytest

from moderation.training.intervals import wilson
from moderation.training.measures import (
    calibration_error,
    measure,
    rounded,
)

TRUTH = np.array([1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0])
SCORES = np.array([0.9, 0.8, 0.3, 0.7, 0.4, 0.2, 0.2, 0.1])


def test_precision_recall_and_f1_are_taken_at_one_half() -> None:
    found = measure("s", "insult", TRUTH, SCORES)

    assert (found.precision, found.recall) == pytest.approx((2 / 3, 2 / 3))
    assert found.f1 == pytest.approx(2 / 3)
    assert found.macro_f1 == pytest.approx((2 / 3 + 4 / 5) / 2)


def test_the_area_under_the_curve_counts_ordered_pairs() -> None:
    found = measure("s", "insult", TRUTH, SCORES)

    assert found.auc == pytest.approx(13 / 15)
    low, high = found.auc_interval or (1.0, 0.0)
    assert low < 13 / 15 < high


def test_intervals_hold_their_values() -> None:
    found = measure("s", "insult", TRUTH, SCORES)

    assert found.macro_f1_interval[0] <= found.macro_f1 <= found.macro_f1_interval[1]
    assert found.recall_interval[0] <= found.recall <= found.recall_interval[1]


def test_a_source_of_one_class_has_no_area_and_no_calibration() -> None:
    found = measure("s", "insult", np.ones(4), SCORES[:4])

    assert found.auc is None
    assert found.ece is None


def test_scores_that_keep_their_word_have_no_calibration_error() -> None:
    assert calibration_error(np.array([1.0, 0.0]), np.array([0.5, 0.5])) == 0.0


def test_certainty_without_ground_is_a_calibration_error() -> None:
    assert calibration_error(np.array([0.0, 0.0]), np.array([1.0, 1.0])) == 1.0


def test_wilsons_interval_of_a_known_case() -> None:
    assert wilson(8, 10) == pytest.approx((0.490, 0.943), abs=1e-3)


def test_nothing_tried_is_nothing_known() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


def test_floats_are_rounded_at_any_depth() -> None:
    assert rounded({"a": [0.123456, ("b", 1)]}, 2) == {"a": [0.12, ["b", 1]]}
