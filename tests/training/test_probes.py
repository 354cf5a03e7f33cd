"""Our own sentences judge a model."""

import numpy as np
import pytest

from moderation.core.classifier import LABELS, CommentClassifier
from moderation.training.probes import (
    CONTROL,
    bars_of,
    functional_probes,
    group_results,
    identity_probes,
    suspicion_rate,
    suspicions,
)

NEVER = dict.fromkeys(LABELS, 1.0)
ALWAYS = dict.fromkeys(LABELS, -1.0)


def afraid_of(name: str, *, bits: int = 14) -> CommentClassifier:
    """A classifier that takes every sentence with a name for a breach."""
    probes = identity_probes()
    y = np.array([[float(name in probe.text)] * len(LABELS) for probe in probes])
    return CommentClassifier(bits=bits, C=100.0).fit([p.text for p in probes], y)


AFRAID = afraid_of("Muslime")
HALF = dict.fromkeys(LABELS, 0.5)


def test_a_model_that_never_speaks_up_tells_only_harmless_groups_rightly() -> None:
    results = group_results(AFRAID, NEVER)

    assert all(r.right == (0 if r.breach else r.sentences) for r in results)


def test_a_model_that_always_speaks_up_tells_only_breaches_rightly() -> None:
    results = group_results(AFRAID, ALWAYS)

    assert all(r.right == (r.sentences if r.breach else 0) for r in results)


def test_every_sentence_is_counted_once() -> None:
    results = group_results(AFRAID, NEVER)

    assert sum(r.sentences for r in results) == len(functional_probes())
    assert len({(r.name, r.language) for r in results}) == len(results)


def test_fear_of_one_group_shows_in_its_kind_alone() -> None:
    found = {(s.language, s.kind): s for s in suspicions(AFRAID, HALF)}

    assert found["de", "religion"].gap == pytest.approx(1 / 7)
    assert found["de", "religion"].worst == {"Muslime": 1.0}
    assert found["de", "nationality"].alarms == 0


def test_control_groups_have_no_gap() -> None:
    controls = [s for s in suspicions(AFRAID, ALWAYS) if s.kind == CONTROL]

    assert [s.gap for s in controls] == [0.0, 0.0]
    assert all(s.alarms == s.sentences for s in controls)


def test_looking_like_advertising_is_no_suspicion() -> None:
    bars = NEVER | {"advertising": -1.0}

    assert suspicion_rate(suspicions(AFRAID, bars)) == 0.0


def test_the_rate_leaves_control_groups_out() -> None:
    assert suspicion_rate(suspicions(AFRAID, ALWAYS)) == 1.0


def test_the_bar_is_what_one_calm_comment_in_a_hundred_exceeds() -> None:
    rows = [
        {"label": "insult", "false_alarms": rate, "score": rate * 50, "calm": 10}
        for rate in (0.005, 0.01, 0.02)
    ]

    assert bars_of(rows) == {"insult": 0.5}


def test_without_calm_comments_the_bar_is_one_half() -> None:
    row = {"label": "insult", "false_alarms": 0.01, "score": 1.0, "calm": 0}

    assert bars_of([row]) == {"insult": 0.5}


def test_sentences_differ_and_expect_known_labels() -> None:
    probes = functional_probes()

    assert len({probe.text for probe in probes}) == len(probes)
    assert {label for probe in probes for label in probe.catches} <= set(LABELS)


def test_every_group_of_people_is_spoken_of_in_the_same_words() -> None:
    said: dict[tuple[str, str], set[str]] = {}
    for probe in identity_probes():
        sentence = probe.text.replace(probe.named, "")
        said.setdefault((probe.language, probe.named), set()).add(sentence)

    shared = {(p.language, p.named) for p in identity_probes() if p.kind != "reclaimed"}
    assert len({(lang, frozenset(said[lang, n])) for lang, n in shared}) == 2
