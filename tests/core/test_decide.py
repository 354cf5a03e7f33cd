"""`decide` with rules of the test's own, so that only the weighing is tested."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.core import decide as decide_module
from moderation.core.decide import decide
from moderation.core.decision import Decision, ModelRef, Recommendation
from moderation.core.evidence import Evidence, Scores
from moderation.core.lexicon import lexicon_of
from moderation.core.policy import Switches
from moderation.core.record import record_of
from moderation.core.signal import Effect, Severity, Signal
from tests.builders import a_label_use, a_policy, a_signal, evidence

SILENT = Scores(values={"insult": 0.01})


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[Signal]:
    """What the one rule of these tests reports; tests append to it."""
    signals: list[Signal] = []
    rules = (("told", lambda _: iter(signals)),)
    monkeypatch.setattr(decide_module, "RULES", rules)
    return signals


def decided(*, scores: Scores | None = SILENT, **given: object) -> Decision:
    return decide(evidence(**given), scores)  # type: ignore[arg-type]  # kw pass-through


def test_a_comment_nobody_objects_to_is_allowed(seen: list[Signal]) -> None:
    decision = decided()
    assert (decision.decision, decision.reasons) == (Effect.ALLOW, ())


def test_the_strongest_signal_decides_and_gives_the_reason(seen: list[Signal]) -> None:
    seen += [a_signal(effect=Effect.FLAG, clause="C1.7"), a_signal(clause="C1.1")]
    decision = decided()
    assert decision.decision is Effect.BLOCK
    assert [r.clause for r in decision.reasons] == ["C1.1", "C1.7"]


def test_what_is_merely_unfair_never_blocks(seen: list[Signal]) -> None:
    seen.append(a_signal(severity=Severity.S1))
    assert decided().decision is Effect.FLAG


def test_a_clause_that_may_only_flag_does_not_block(seen: list[Signal]) -> None:
    seen.append(a_signal(clause="C7.1"))
    assert decided().decision is Effect.FLAG


def test_a_rule_whose_breaker_tripped_flags_and_holds(seen: list[Signal]) -> None:
    seen.append(a_signal(rule="told.tripped"))
    decision = decided(tripped=["told.tripped"])
    assert (decision.decision, decision.hold) == (Effect.FLAG, True)


def test_a_suspected_crime_is_blocked_provisionally_and_escalated(
    seen: list[Signal],
) -> None:
    seen.append(a_signal(clause="C4.2", severity=Severity.S4))
    decision = decided()
    assert (decision.decision, decision.provisional) == (Effect.BLOCK, True)
    assert decision.escalate == ("dsa-18",)


def test_a_call_for_help_takes_the_care_path_alone(seen: list[Signal]) -> None:
    seen.append(
        a_signal(rule="cry", clause="C4.2", severity=Severity.S4, effect=Effect.FLAG)
    )
    policy = a_policy(escalate_rules={"cry": ("crisis",)})
    decision = decided(policy=policy)
    assert decision.escalate == ("crisis",)
    assert decision.account.recommendation is Recommendation.NONE


def test_a_minor_flag_stays_visible_and_a_clear_one_is_held(
    seen: list[Signal],
) -> None:
    minor = a_signal(effect=Effect.FLAG, severity=Severity.S1)
    seen.append(minor)
    visible = decided().hold
    seen[:] = [replace(minor, severity=Severity.S2)]
    assert (visible, decided().hold) == (False, True)


def test_points_block_only_with_a_strong_signal(seen: list[Signal]) -> None:
    weak = a_signal(clause="C6.1", effect=Effect.FLAG, weight=7)
    seen.append(weak)
    without = decided().decision
    seen.append(replace(weak, effect=Effect.BLOCK, weight=1))
    assert (without, decided().decision) == (Effect.FLAG, Effect.BLOCK)


def test_points_that_speak_for_a_comment_are_subtracted(seen: list[Signal]) -> None:
    seen.append(a_signal(clause="C6.1", weight=6))
    seen.append(a_signal(clause="C6.1", effect=Effect.ALLOW, weight=-4))
    assert decided().decision is Effect.ALLOW


def test_a_comment_is_flagged_when_the_classifier_is_silent_and_the_policy_says_so(
    seen: list[Signal],
) -> None:
    policy = a_policy(switches=Switches(when_unscored=Effect.FLAG))
    decision = decided(policy=policy, scores=None)
    assert (decision.decision, decision.degraded) == (Effect.FLAG, ("classifier",))


def test_a_score_over_its_threshold_flags_with_the_passage(seen: list[Signal]) -> None:
    policy = a_policy(labels=(a_label_use(flag=0.8),))
    scores = Scores(values={"insult": 0.9}, spans={"insult": (0, 5)})
    [reason] = decided(policy=policy, scores=scores).reasons
    assert (reason.effect, reason.signals[0].signal.span) == (Effect.FLAG, (0, 5))


def test_a_label_without_a_block_threshold_never_blocks(seen: list[Signal]) -> None:
    policy = a_policy(labels=(a_label_use(flag=0.5),))
    decision = decided(policy=policy, scores=Scores(values={"insult": 1.0}))
    assert decision.decision is Effect.FLAG


def test_a_score_carried_by_an_excused_word_is_not_held_against_the_author(
    seen: list[Signal],
) -> None:
    lexicon = lexicon_of({"insult-noun": ("depp",)})
    policy = a_policy(labels=(a_label_use(flag=0.8),), lexicon=lexicon)
    scores = Scores(values={"insult": 0.9}, spans={"insult": (4, 8)})
    excused = decided(text="Ich Depp.", policy=policy, scores=scores)
    seen.append(a_signal(effect=Effect.FLAG, span=(4, 8)))
    blamed = decided(text="Ich Depp.", policy=policy, scores=scores)
    assert (excused.decision, len(blamed.reasons[0].signals)) == (Effect.ALLOW, 2)


def test_a_flood_of_one_sign_makes_no_endless_record(seen: list[Signal]) -> None:
    seen += [a_signal(span=(at, at + 1)) for at in range(0, 20_000, 2)]
    [reason] = decided(text="x" * 20_000).reasons
    assert len(reason.signals) == 100


def test_a_rule_that_raises_costs_only_its_own_signals(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_: Evidence) -> Iterable[Signal]:
        raise ZeroDivisionError

    rules = (("broken", broken), ("sound", lambda _: [a_signal()]))
    monkeypatch.setattr(decide_module, "RULES", rules)
    decision = decided()
    assert (decision.decision, decision.degraded) == (Effect.BLOCK, ("rule:broken",))


def test_the_model_is_named_only_where_it_scored(seen: list[Signal]) -> None:
    model = ModelRef(name="m", digest="d")
    scored = decide(evidence(), SILENT, model=model)
    unscored = decide(evidence(), None, model=model)
    assert (scored.model, unscored.model) == (model, None)


some_signals = st.lists(
    st.builds(
        a_signal,
        clause=st.sampled_from(["C1.1", "C1.7", "C4.2", "C6.1", "C7.1"]),
        severity=st.sampled_from(list(Severity)[1:]),
        effect=st.sampled_from([Effect.FLAG, Effect.BLOCK]),
        weight=st.floats(0, 5),
    ),
    max_size=6,
)


@given(some_signals, some_signals)
def test_adding_a_signal_never_softens_a_decision(
    some: list[Signal], more: list[Signal]
) -> None:
    before = _decided_over(some).decision.rank
    assert _decided_over([*some, *more]).decision.rank >= before


@given(some_signals, st.randoms())
def test_the_order_of_signals_does_not_matter(some, random) -> None:
    shuffled = random.sample(some, len(some))
    first, second = _decided_over(some), _decided_over(shuffled)
    assert (first.decision, first.severity, first.hold) == (
        second.decision,
        second.severity,
        second.hold,
    )


@given(some_signals)
def test_deciding_twice_gives_the_same_record(some: list[Signal]) -> None:
    assert record_of(_decided_over(some)) == record_of(_decided_over(some))


def _decided_over(signals: list[Signal]) -> Decision:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decide_module, "RULES", (("told", lambda _: iter(signals)),))
        return decide(evidence(), SILENT)
