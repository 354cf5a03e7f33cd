"""What would have been decided without a passage, by weighing what is left."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.core import decide as decide_module
from moderation.core.decide import decide
from moderation.core.decision import Decision
from moderation.core.evidence import Scores
from moderation.core.policy import Switches
from moderation.core.signal import Effect, Severity, Signal
from tests.builders import a_label_use, a_policy, a_signal, evidence

SILENT = Scores(values={"insult": 0.01})


def decided(
    *signals: Signal, scores: Scores | None = SILENT, **policy: object
) -> Decision:
    """A decision over signals alone; `policy` are fields of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decide_module, "RULES", (("told", lambda _: iter(signals)),))
        return decide(evidence(policy=a_policy(**policy)), scores)


def without(decision: Decision) -> dict[str, Effect | None]:
    return {reason.clause: reason.without for reason in decision.reasons}


def ad(weight: float, *span: int, **fields: object) -> Signal:
    place = (span[0], span[1]) if span else None
    return a_signal(clause="C6.1", weight=weight, span=place, **fields)


def test_an_allowed_comment_needs_nothing_taken_out() -> None:
    assert decided().allowed_without == ()


def test_a_single_passage_makes_the_difference() -> None:
    decision = decided(a_signal(span=(4, 9)))
    assert without(decision) == {"C1.1": Effect.ALLOW}
    assert decision.allowed_without == ((4, 9),)


def test_what_stands_elsewhere_still_counts() -> None:
    flag = a_signal(clause="C7.1", effect=Effect.FLAG, span=(20, 25))
    decision = decided(a_signal(span=(4, 9)), flag)
    assert without(decision) == {"C1.1": Effect.FLAG, "C7.1": Effect.BLOCK}
    assert decision.allowed_without == ((4, 9), (20, 25))


def test_what_overlaps_a_passage_goes_with_it() -> None:
    wider = a_signal(clause="C7.1", effect=Effect.FLAG, span=(0, 12))
    decision = decided(a_signal(span=(4, 9)), wider)
    assert without(decision)["C1.1"] is Effect.ALLOW


def test_of_overlapping_passages_the_gravest_is_taken_out() -> None:
    narrow = a_signal(clause="C7.1", effect=Effect.FLAG, span=(4, 9))
    assert decided(narrow, a_signal(span=(0, 12))).allowed_without == ((0, 12),)


def test_of_equally_grave_ones_the_shortest_is_taken_out() -> None:
    wider = a_signal(clause="C1.7", span=(0, 12))
    assert decided(wider, a_signal(span=(4, 9))).allowed_without == ((4, 9),)


def test_a_score_goes_with_the_passage_that_carried_it() -> None:
    scores = Scores(values={"insult": 0.9}, spans={"insult": (0, 12)})
    labels = (a_label_use(clause="C1.7"),)
    decision = decided(a_signal(span=(4, 9)), scores=scores, labels=labels)
    assert without(decision)["C1.1"] is Effect.ALLOW


def test_a_score_without_a_passage_of_its_own_stays() -> None:
    scores = Scores(values={"insult": 0.9})
    labels = (a_label_use(clause="C1.7"),)
    decision = decided(a_signal(span=(4, 9)), scores=scores, labels=labels)
    assert without(decision)["C1.1"] is Effect.FLAG
    assert decision.allowed_without is None


def test_what_was_seen_in_no_single_place_goes_with_its_own_reason() -> None:
    decision = decided(ad(4, 0, 5), ad(4))
    assert without(decision) == {"C6.1": Effect.ALLOW}
    assert decision.allowed_without == ((0, 5),)


def test_a_reason_without_any_passage_cannot_be_taken_out() -> None:
    assert decided(a_signal(span=None)).allowed_without is None


def test_an_empty_passage_is_none() -> None:
    assert decided(a_signal(span=(5, 5))).allowed_without is None


def test_of_points_only_the_heaviest_need_to_go() -> None:
    light = (ad(1, 20, 25), ad(1, 30, 35))
    assert decided(*light, ad(5, 0, 5)).allowed_without == ((0, 5),)


def test_what_spoke_for_a_comment_no_longer_does_once_taken_out() -> None:
    speaks_for = ad(-4, 0, 20, effect=Effect.ALLOW)
    decision = decided(a_signal(span=(0, 5)), ad(5, 30, 35), speaks_for)
    assert without(decision) == {"C1.1": Effect.FLAG}
    assert decision.allowed_without == ((0, 5), (30, 35))


def test_without_the_classifier_taking_out_passages_does_not_help() -> None:
    unsure = Switches(when_unscored=Effect.FLAG)
    decision = decided(a_signal(span=(4, 9)), scores=None, switches=unsure)
    assert without(decision) == {"C1.1": Effect.FLAG}
    assert decision.allowed_without is None


places = st.builds(
    lambda start, length: (start, start + length), st.integers(0, 30), st.integers(1, 9)
)
against = st.builds(
    a_signal,
    clause=st.sampled_from(["C1.1", "C1.7", "C4.2", "C6.1", "C7.1"]),
    severity=st.sampled_from(list(Severity)[1:]),
    effect=st.sampled_from([Effect.FLAG, Effect.BLOCK]),
    weight=st.floats(0, 5),
    span=st.none() | places,
)
in_favour = st.builds(ad, st.floats(-3, 0), effect=st.just(Effect.ALLOW))
some_signals = st.lists(against | in_favour, max_size=8)


@given(some_signals)
def test_what_is_told_to_be_enough_leaves_no_objection_in_any_passage(
    signals: list[Signal],
) -> None:
    taken = decided(*signals).allowed_without
    left = [s for s in signals if not goes(s, taken or ())]
    assert taken is None or decided(*left).decision is Effect.ALLOW


@given(some_signals)
def test_passages_to_take_out_never_overlap(signals: list[Signal]) -> None:
    taken = decided(*signals).allowed_without or ()
    assert all(a[1] <= b[0] for a, b in pairwise(taken))


def goes(signal: Signal, taken: Sequence[tuple[int, int]]) -> bool:
    if signal.span is None:
        return signal.effect is not Effect.ALLOW
    start, end = signal.span
    return any(start < last and first < end for first, last in taken)
