from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from moderation.core.decision import Recommendation
from moderation.core.evidence import History, PastComment
from moderation.core.signal import Effect, Severity
from moderation.core.standing import advice_for, points_of, standing_of
from tests.builders import (
    NOON,
    a_finding,
    a_ladder,
    days_before,
    strikes,
)


def test_an_account_without_findings_has_no_points_and_no_advice() -> None:
    advice = advice_for(History(), a_ladder(), NOON)
    assert (advice.points, advice.recommendation) == (0, Recommendation.NONE)


def test_a_strike_loses_half_its_points_in_its_half_life() -> None:
    assert points_of(strikes(90), a_ladder(), NOON) == 0.5


def test_graver_strikes_count_more_and_fade_more_slowly() -> None:
    assert points_of(strikes(180, severity=Severity.S3), a_ladder(), NOON) == 1.5


def test_small_remains_are_dropped() -> None:
    assert points_of(strikes(200), a_ladder(), NOON) == 0


def test_what_a_machine_found_counts_nothing_until_a_person_confirms_it() -> None:
    unconfirmed = a_finding(confirmed=False, submitted_at=days_before(30))
    advice = advice_for(History(findings=(unconfirmed,)), a_ladder(), NOON)
    assert (advice.points, advice.recommendation) == (0, Recommendation.NONE)


def test_a_policy_may_count_unappealed_automatic_blocks_in_part() -> None:
    finding = a_finding(
        confirmed=False, automatic_block=True, submitted_at=days_before(15)
    )
    ladder = a_ladder(unreviewed_factor=0.5)
    standing = standing_of(History(findings=(finding,)), ladder, NOON)
    assert 0.4 < standing.points < 0.5


def test_a_wave_before_the_author_was_told_counts_as_one_and_a_half() -> None:
    wave = [
        a_finding(submitted_at=NOON - timedelta(hours=h), informed_at=NOON)
        for h in (3, 2)
    ]
    assert 1.49 < points_of(wave, a_ladder(), NOON) <= 1.5


def test_a_breach_after_the_author_was_told_counts_in_full() -> None:
    assert 1.98 < points_of(strikes(1, 0), a_ladder(), NOON) <= 2


def test_the_first_copied_text_is_free_and_the_second_is_not() -> None:
    first, second = (replace(f, clause="C5.1") for f in strikes(1, 0))
    assert points_of([first], a_ladder(), NOON) == 0
    assert points_of([first, second], a_ladder(), NOON) == 1


def test_twenty_clean_comments_halve_the_points_of_a_clear_breach() -> None:
    clean = tuple(
        PastComment(at=days_before(1), effect=Effect.ALLOW, fingerprint=n)
        for n in range(20)
    )
    history = History(findings=strikes(2), recent=clean)
    lone = standing_of(History(findings=strikes(2)), a_ladder(), NOON)
    assert standing_of(history, a_ladder(), NOON).points == round(lone.points / 2, 3)


def test_the_first_clear_breach_brings_a_warning() -> None:
    advice = advice_for(History(), a_ladder(), NOON, a_finding(confirmed=False))
    assert (advice.recommendation, advice.points) == (Recommendation.WARN, 0)


def test_many_rejected_comments_bring_premoderation() -> None:
    recent = tuple(
        PastComment(
            at=days_before(1),
            effect=Effect.BLOCK if n < 3 else Effect.ALLOW,
            fingerprint=n,
        )
        for n in range(10)
    )
    advice = advice_for(History(recent=recent), a_ladder(), NOON)
    assert advice.recommendation is Recommendation.PREMODERATE


def test_a_suspension_needs_number_share_or_gravity_and_a_person() -> None:
    history = History(findings=strikes(6, 4, 2, 1, 0), comments_90d=20)
    advice = advice_for(history, a_ladder(), NOON)
    assert advice.recommendation is Recommendation.SUSPEND
    assert (advice.duration, advice.approvals_required) == (timedelta(days=7), 1)


def test_a_busy_commenter_with_few_breaches_is_not_suspended() -> None:
    history = History(findings=strikes(6, 4, 2, 1, 0), comments_90d=600)
    advice = advice_for(history, a_ladder(), NOON)
    assert advice.recommendation is Recommendation.PREMODERATE


def test_a_confirmed_threat_leads_straight_to_the_last_step_by_two_people() -> None:
    threat = a_finding(clause="C4.2", severity=Severity.S4)
    advice = advice_for(History(findings=(threat,)), a_ladder(), NOON)
    assert advice.recommendation is Recommendation.SUSPEND_PERMANENTLY
    assert advice.approvals_required == 2


def test_permanent_is_out_of_reach_without_an_earlier_suspension() -> None:
    lone = strikes(0, severity=Severity.S4) * 1
    ladder = a_ladder(points={Severity.S4: 13}, straight_to_last=())
    advice = advice_for(History(findings=lone), ladder, NOON)
    assert advice.recommendation is not Recommendation.SUSPEND_PERMANENTLY


def test_advice_names_number_share_and_gravity() -> None:
    advice = advice_for(History(findings=strikes(0)), a_ladder(), NOON)
    assert [w.en.split(" ")[0] for w in advice.because] == [
        "Breaches",
        "Share",
        "Gravest",
    ]


@given(st.lists(st.floats(0, 400), max_size=8), st.randoms())
def test_the_order_findings_are_kept_in_does_not_matter(ages, random) -> None:
    kept = list(strikes(*ages))
    shuffled = random.sample(kept, len(kept))
    ladder = a_ladder()
    assert points_of(kept, ladder, NOON) == points_of(shuffled, ladder, NOON)


@given(st.lists(st.floats(0, 400), min_size=1, max_size=8))
def test_voiding_a_finding_never_adds_points(ages) -> None:
    kept, ladder = strikes(*ages), a_ladder()
    assert points_of(kept[1:], ladder, NOON) <= points_of(kept, ladder, NOON)
