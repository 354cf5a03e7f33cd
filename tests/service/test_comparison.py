"""Decisions held against others and against what people said."""

import pytest

from moderation.core.signal import Effect
from moderation.service.comparison import Change, Compared, Opinion, Tally, opinion

ALLOW, FLAG, BLOCK = Effect


def compared(was: Effect, would: Effect, said: Effect | None = None) -> Compared:
    clauses = {ALLOW: "", FLAG: "C1.1", BLOCK: "C1.2"}
    return Compared(
        id="d",
        site="a",
        comment_id="c",
        was=was,
        was_clause=clauses[was],
        would=would,
        would_clause=clauses[would],
        said=said,
    )


def tally_of(*found: Compared) -> Tally:
    tally = Tally()
    for one in found:
        tally.add(one)
    return tally


@pytest.mark.parametrize(
    ("was", "would", "change", "clause"),
    [
        (ALLOW, BLOCK, Change.BLOCKED, "C1.2"),
        (FLAG, BLOCK, Change.BLOCKED, "C1.2"),
        (BLOCK, FLAG, Change.FLAGGED, "C1.1"),
        (ALLOW, FLAG, Change.FLAGGED, "C1.1"),
        (BLOCK, ALLOW, Change.FREED, "C1.2"),
        (FLAG, FLAG, None, "C1.1"),
    ],
)
def test_a_change_is_named_for_what_is_new(
    was: Effect, would: Effect, change: Change | None, clause: str
) -> None:
    found = compared(was, would)
    assert (found.change, found.clause) == (change, clause)


@pytest.mark.parametrize(
    ("effect", "said", "expected"),
    [
        (BLOCK, BLOCK, Opinion.AGREES),
        (ALLOW, ALLOW, Opinion.AGREES),
        (BLOCK, ALLOW, Opinion.TOO_STRICT),
        (ALLOW, BLOCK, Opinion.TOO_LAX),
        (FLAG, ALLOW, Opinion.ASKS),
        (FLAG, None, None),
        (BLOCK, FLAG, None),
    ],
)
def test_a_decision_is_held_against_a_persons_word(
    effect: Effect, said: Effect | None, expected: Opinion | None
) -> None:
    assert opinion(effect, said) is expected


@pytest.mark.parametrize(
    ("was", "would", "said", "worse"),
    [
        (FLAG, BLOCK, ALLOW, True),
        (BLOCK, ALLOW, BLOCK, True),
        (FLAG, BLOCK, BLOCK, False),
        (BLOCK, FLAG, ALLOW, False),
        (ALLOW, BLOCK, None, False),
    ],
)
def test_a_change_is_worse_where_it_turns_against_people(
    was: Effect, would: Effect, said: Effect | None, worse: bool
) -> None:
    assert compared(was, would, said).worse is worse


def test_a_tally_counts_by_change_and_clause() -> None:
    tally = tally_of(
        compared(ALLOW, BLOCK, ALLOW), compared(FLAG, BLOCK), compared(ALLOW, ALLOW)
    )
    assert tally.changes == {(Change.BLOCKED, "C1.2"): 2}
    assert tally.worse == {(Change.BLOCKED, "C1.2"): 1}
    assert (tally.compared, tally.judged) == (3, 1)


def test_a_tally_shows_what_people_think_before_and_after() -> None:
    tally = tally_of(compared(FLAG, BLOCK, BLOCK), compared(BLOCK, FLAG, ALLOW))
    assert tally.before == {Opinion.ASKS: 1, Opinion.TOO_STRICT: 1}
    assert tally.after == {Opinion.AGREES: 1, Opinion.ASKS: 1}
