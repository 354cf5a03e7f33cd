"""The estimator keeps scikit-learn's contract and explains itself exactly."""

import pickle
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.base import clone
from sklearn.exceptions import NotFittedError
from sklearn.model_selection import GridSearchCV, KFold
from sklearn.utils import estimator_checks as checks

from moderation.core.classifier import LABELS, CommentClassifier
from tests.training.sample import NICE, RUDE, a_classifier, targets, texts

TAUGHT = a_classifier()


def test_unseen_sentences_with_the_rude_word_score_higher() -> None:
    nice, rude = TAUGHT.predict_proba(["Danke, guter Test", "Ihr Zwetschgenköpfe!"])

    assert (rude > nice).all()


def test_probabilities_have_a_row_a_text_and_a_column_a_label() -> None:
    scores = TAUGHT.predict_proba(texts(7))

    assert scores.shape == (7, len(LABELS))
    assert ((scores >= 0) & (scores <= 1)).all()


def test_predictions_are_the_labels_above_one_half() -> None:
    scores = TAUGHT.predict_proba(texts())

    assert (TAUGHT.predict(texts()) == (scores > 0.5)).all()


def test_no_texts_give_no_rows() -> None:
    assert TAUGHT.predict_proba([]).shape == (0, len(LABELS))


@given(st.lists(st.text(max_size=40), min_size=1, max_size=12))
def test_a_score_does_not_depend_on_the_batch(batch: list[str]) -> None:
    together = TAUGHT.decision_function(batch)

    alone = np.concatenate([TAUGHT.decision_function([text]) for text in batch])

    assert np.array_equal(together, alone)


def test_a_long_list_is_scored_like_its_parts() -> None:
    whole = TAUGHT.decision_function(texts(200))

    parts = [TAUGHT.decision_function(texts(200)[i : i + 3]) for i in range(0, 200, 3)]

    assert np.array_equal(whole, np.concatenate(parts))


@given(st.text(max_size=80), st.sampled_from(LABELS))
def test_an_explanation_adds_up_to_the_logit(text: str, label: str) -> None:
    column = LABELS.index(label)

    total = sum(part.weight for part in TAUGHT.explain(text, label))

    logit = TAUGHT.decision_function([text])[0, column]
    assert total + TAUGHT.intercept_[column] == pytest.approx(logit, abs=1e-5)


def test_an_explanation_points_at_the_words() -> None:
    text = "Also  echt, du\tZwetschgenkopf! https://x.example/a"

    spans = [part.span for part in TAUGHT.explain(text, "insult")]

    assert [text[start:end] for start, end in spans] == text.split()


def test_the_passage_holds_the_rude_word_and_not_the_greeting() -> None:
    text = "Danke für den Artikel, du Zwetschgenkopf"

    start, end = TAUGHT.passage(text, "insult") or (0, 0)

    assert "Zwetschgenkopf" in text[start:end]
    assert "Artikel" not in text[start:end]


def test_a_text_that_speaks_against_a_label_has_no_passage() -> None:
    assert TAUGHT.passage("Danke", "insult") is None


def test_an_unknown_label_cannot_be_explained() -> None:
    with pytest.raises(ValueError, match="envy"):
        TAUGHT.explain("Danke", "envy")


def test_rows_that_say_nothing_teach_nothing() -> None:
    silent = [[np.nan] * len(LABELS) for _ in range(20)]

    extended = CommentClassifier(bits=12).fit(texts() + texts(20), targets() + silent)
    weighed = CommentClassifier(bits=12).fit(
        texts() + texts(20), targets() + targets(20), sample_weight=[1] * 60 + [0] * 20
    )

    assert np.array_equal(extended.coef_, weighed.coef_)


def test_a_label_nobody_spoke_of_is_the_same_for_every_text() -> None:
    known = np.array(targets())
    known[:, 3] = np.nan

    scores = CommentClassifier(bits=12).fit(texts(), known).predict_proba(texts())

    assert len(np.unique(scores[:, 3])) == 1


def weight_of_a_strict_sources_topic(source_scale: float) -> float:
    """Both sources judge at random, but the one about bicycles is stricter."""
    strict, mild = [f"Fahrrad {i}" for i in range(50)], ["Garten"] * 50
    y = [[float(i % 5 > 0)] for i in range(50)] + [
        [float(i % 5 == 0)] for i in range(50)
    ]
    classifier = CommentClassifier(
        labels=("insult",), bits=12, source_scale=source_scale, calibration=0.0
    ).fit(strict + mild, y, sources=["strict"] * 50 + ["mild"] * 50)
    return classifier.explain("Fahrrad", "insult")[0].weight


def test_a_strict_source_does_not_make_its_topic_suspicious() -> None:
    shared = weight_of_a_strict_sources_topic(source_scale=0.0)

    freed = weight_of_a_strict_sources_topic(source_scale=3.0)

    assert freed < shared / 2


def test_the_same_rows_give_the_same_model() -> None:
    assert np.array_equal(a_classifier().coef_, TAUGHT.coef_)


def test_an_untaught_classifier_says_so() -> None:
    with pytest.raises(NotFittedError, match="call fit"):
        CommentClassifier().predict_proba(list(NICE))


CONTRACT = (
    checks.check_do_not_raise_errors_in_init_or_set_params,
    checks.check_estimator_cloneable,
    checks.check_estimator_repr,
    checks.check_estimator_tags_renamed,
    checks.check_get_params_invariance,
    checks.check_mixin_order,
    checks.check_no_attributes_set_in_init,
    checks.check_parameters_default_constructible,
    checks.check_set_params,
    checks.check_valid_tag_types,
)
"""scikit-learn's own checks, those that do not feed an array of numbers."""


@pytest.mark.parametrize("check", CONTRACT, ids=lambda check: check.__name__)
def test_the_estimator_passes_scikit_learns_own_check(check: Any) -> None:
    check("CommentClassifier", CommentClassifier())


def test_fitting_twice_is_fitting_once() -> None:
    again = a_classifier().fit(texts(), targets())

    assert np.array_equal(again.coef_, TAUGHT.coef_)


def test_what_is_learnt_ends_in_an_underscore_and_nothing_else_is_kept() -> None:
    learnt = vars(TAUGHT).keys() - CommentClassifier().get_params().keys()

    assert learnt == {"labels_", "classes_", "coef_", "intercept_"}


def test_neither_texts_nor_targets_are_changed_by_fitting() -> None:
    rows, known = texts(), np.array(targets())

    CommentClassifier(bits=8).fit(rows, known)

    assert rows == texts()
    assert np.array_equal(known, np.array(targets()))


def test_a_row_of_weight_two_is_a_row_given_twice() -> None:
    def fitted(rows: list[str], y: Any, weight: list[float]) -> Any:
        classifier = CommentClassifier(labels=("insult",), bits=12, calibration=0.0)
        return classifier.fit(rows, y, sample_weight=weight).decision_function(["Du"])

    known = [[row[0]] for row in targets(20)]
    twice = fitted(texts(20) * 2, known * 2, [1.0] * 40)

    assert fitted(texts(20) * 2, known * 2, [2.0] * 20 + [0.0] * 20) == pytest.approx(
        twice, abs=0.05
    )


def test_the_order_of_predicted_rows_is_that_of_the_texts() -> None:
    scores = TAUGHT.predict_proba(texts())

    assert np.array_equal(TAUGHT.predict_proba(texts()[::-1]), scores[::-1])


def test_it_can_be_searched_over_and_cross_validated() -> None:
    y = np.array(targets())
    search = GridSearchCV(CommentClassifier(bits=8), {"C": [0.1, 1.0]}, cv=KFold(3))

    search.fit(texts(), y)

    assert search.best_score_ == 1.0


def test_parameters_survive_cloning() -> None:
    copy = clone(CommentClassifier(bits=10, C=0.5))

    assert copy.get_params() == CommentClassifier(bits=10, C=0.5).get_params()
    assert not hasattr(copy, "coef_")


def test_setting_a_parameter_changes_what_is_learnt() -> None:
    small = CommentClassifier().set_params(bits=8).fit(texts(), targets())

    assert small.coef_.shape == (256, len(LABELS) + 1)


def test_fitting_returns_the_classifier_and_leaves_its_parameters() -> None:
    classifier = CommentClassifier(bits=12)
    before = classifier.get_params()

    assert classifier.fit(texts(), targets()) is classifier
    assert classifier.get_params() == before


def test_a_pickled_classifier_scores_alike() -> None:
    copy = pickle.loads(pickle.dumps(TAUGHT))  # noqa: S301  # our own bytes

    assert np.array_equal(copy.predict_proba(RUDE), TAUGHT.predict_proba(RUDE))


def test_labels_are_named_in_the_order_of_the_columns() -> None:
    assert list(TAUGHT.labels_) == list(LABELS)


def test_each_label_is_announced_before_it_is_learnt() -> None:
    heard: list[str] = []

    CommentClassifier(bits=8).fit(texts(), targets(), progress=heard.append)

    assert heard == list(LABELS)


@pytest.mark.parametrize(
    ("X", "y", "message"),
    [
        ("a text", targets(6), "not one text"),
        ([], [], "at least one row"),
        (texts(4), targets(3), "shape"),
        (texts(4), [[0.5] * len(LABELS)] * 4, "0, 1 and NaN"),
    ],
)
def test_unusable_rows_are_refused(X: Any, y: Any, message: str) -> None:  # noqa: N803
    with pytest.raises(ValueError, match=message):
        CommentClassifier().fit(X, y)


def test_negative_weights_are_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        CommentClassifier().fit(texts(4), targets(4), sample_weight=[1, 1, -1, 1])
