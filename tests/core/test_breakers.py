"""When a rule loses the right to block, and when it gets it back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.core.breakers import (
    Breaker,
    Hour,
    Limits,
    Why,
    are_too_many,
    blocking_rules,
    is_flood,
    lately,
    may_flood,
)
from moderation.core.decide import decide
from moderation.core.evidence import Scores
from moderation.core.signal import Effect, Severity
from tests.builders import (
    NOON,
    a_label_use,
    a_policy,
    days_before,
    evidence,
    evidence_with_lists,
)
from tests.store.builders import a_decision, a_flag

LIMITS = Limits()
CALM = Scores(values={})


def hours(*blocks: int, decisions: int = 100, times: int = 1) -> tuple[Hour, ...]:
    return tuple(Hour(blocks=b, decisions=decisions) for b in blocks) * times


def flood(blocks: float, usual: Sequence[Hour], decisions: float = 100) -> bool:
    return is_flood(Hour(blocks=blocks, decisions=decisions), usual, LIMITS)


def a_breaker(**fields: object) -> Breaker:
    defaults: dict[str, object] = {
        "site": "default",
        "rule": "test.rule",
        "why": Why.FLOOD,
        "tripped_at": NOON,
        "blocks": 30.0,
        "usual": 2.0,
        "closes_at": NOON + timedelta(hours=2),
    }
    return Breaker(**{**defaults, **fields})  # type: ignore[arg-type]  # as builders do


@pytest.mark.parametrize(
    ("usual", "most_borne"),
    [(0, 19), (1, 19), (3, 19), (5, 22), (10, 32), (100, 299)],
)
def test_a_flood_is_far_more_than_usual_and_more_than_a_few(
    usual: int, most_borne: int
) -> None:
    steady = hours(usual, times=100)
    assert not flood(most_borne, steady)
    assert flood(most_borne + 1, steady)


def test_a_rule_that_blocks_by_day_only_is_no_flood_at_noon() -> None:
    nights = hours(0, decisions=5, times=12 * 14)
    days = hours(40, decisions=400, times=12 * 14)
    assert not flood(110, (*nights, *days), decisions=400)
    assert flood(125, (*nights, *days), decisions=400)


def test_floods_of_the_past_do_not_hide_the_next() -> None:
    assert flood(30, hours(*[2] * 90, *[400] * 9))


def test_with_more_comments_more_blocks_are_usual() -> None:
    steady = hours(10, times=100)
    assert flood(50, steady, decisions=100)
    assert not flood(50, steady, decisions=400)


def test_with_fewer_comments_fewer_blocks_are_usual() -> None:
    steady = hours(10, times=100)
    assert not flood(25, steady, decisions=100)
    assert flood(25, steady, decisions=30)


def test_the_quiet_hours_of_the_night_do_not_say_what_is_usual() -> None:
    nights = hours(1, decisions=2, times=60)
    assert flood(50, (*hours(1, times=60), *nights))


def test_a_flood_of_comments_that_are_all_blocked_is_one() -> None:
    assert flood(1_000, hours(1, decisions=10, times=100), decisions=1_010)


def test_what_is_usual_must_have_been_learned() -> None:
    assert not flood(1_000, hours(0, times=LIMITS.learned - 1))
    assert not flood(1_000, ())


@given(st.lists(st.integers(0, 500), min_size=48, max_size=80), st.integers(0, 5_000))
def test_more_blocks_never_make_a_flood_less_of_one(
    usual: list[int], blocks: int
) -> None:
    assert flood(blocks, hours(*usual)) <= flood(blocks + 1, hours(*usual))


def test_the_last_sixty_minutes_are_two_parts_of_the_clock() -> None:
    assert lately(10, 20, NOON) == 30
    assert lately(10, 20, NOON + timedelta(minutes=45)) == 15


def test_a_breaker_of_a_flood_closes_by_itself() -> None:
    breaker = a_breaker()
    assert breaker.is_tripped(NOON + timedelta(minutes=119))
    assert not breaker.is_tripped(NOON + timedelta(minutes=120))


def test_a_breaker_of_overturns_waits_for_a_person() -> None:
    breaker = a_breaker(why=Why.OVERTURNS, closes_at=None)
    assert breaker.is_tripped(NOON + timedelta(days=999))
    assert not replace(breaker, closed_at=NOON, closed_by="anna").is_tripped(NOON)


def test_a_flood_trips_again_once_its_breaker_has_closed() -> None:
    later = NOON + timedelta(hours=2)
    assert not may_flood(a_breaker(), NOON, LIMITS)
    assert may_flood(a_breaker(), later, LIMITS)
    assert may_flood(None, NOON, LIMITS)


def test_a_flood_somebody_has_looked_at_does_not_trip_again_at_once() -> None:
    reset = a_breaker(closed_at=NOON, closed_by="anna")
    assert not may_flood(reset, NOON + timedelta(minutes=30), LIMITS)
    assert may_flood(reset, NOON + timedelta(hours=2), LIMITS)


def overturned(*days: float, last: Breaker | None = None, **limits: int) -> bool:
    times: list[datetime] = [days_before(d) for d in days]
    return are_too_many(times, last, NOON, replace(LIMITS, **limits))


def test_two_overturned_blocks_within_thirty_days_are_too_many() -> None:
    assert overturned(29, 1)
    assert not overturned(1)
    assert not overturned(31, 1)


def test_overturns_can_be_left_out_of_account() -> None:
    assert not overturned(1, 2, 3, overturns=0)


def test_what_was_overturned_before_a_reset_has_been_looked_at() -> None:
    reset = a_breaker(closed_at=days_before(5), closed_by="anna")
    assert not overturned(6, 7, 1, last=reset)
    assert overturned(6, 4, 1, last=reset)


def test_a_breaker_that_waits_for_a_person_does_not_trip_twice() -> None:
    tripped = a_breaker(why=Why.OVERTURNS, closes_at=None)
    assert not overturned(1, 2, last=tripped)
    assert overturned(1, 2, last=a_breaker())


def test_only_rules_that_block_answer_for_a_block() -> None:
    assert blocking_rules(a_decision(Effect.BLOCK)) == {"test.rule"}
    assert blocking_rules(a_flag()) == frozenset()


def test_a_threat_found_by_a_tripped_rule_is_held_and_never_published() -> None:
    seen = evidence_with_lists("Ich bringe dich um, ich weiß, wo du wohnst.")
    rules = blocking_rules(decide(seen, CALM))
    braked = decide(replace(seen, tripped=rules), CALM)
    assert rules
    assert (braked.decision, braked.hold) == (Effect.FLAG, True)
    assert braked.severity is Severity.S4
    assert set(braked.braked) == rules


def test_a_decision_names_only_the_tripped_rules_that_spoke() -> None:
    seen = evidence("Danke für den Artikel.", tripped=["test.rule"])
    assert decide(seen, CALM).braked == ()


def test_a_score_whose_breaker_has_tripped_may_only_flag() -> None:
    use = a_label_use(flag=0.5, block=0.9)
    seen = evidence(policy=a_policy(labels=(use,)), tripped=["classifier.insult"])
    decision = decide(seen, Scores(values={"insult": 0.95}))
    assert (decision.decision, decision.hold) == (Effect.FLAG, True)
