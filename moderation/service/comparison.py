"""Two decisions on each of many comments, and how they differ on the whole."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from moderation.core.signal import Effect


class Change(StrEnum):
    """What a candidate would newly do to a comment."""

    BLOCKED = "blocked"
    FLAGGED = "flagged"
    FREED = "freed"


class Opinion(StrEnum):
    """How a decision stands to a person's word; a flag leaves it to people."""

    AGREES = "agrees"
    ASKS = "asks"
    TOO_STRICT = "too strict"
    TOO_LAX = "too lax"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What was decided of a comment, and what a candidate would decide.

    Clauses are those of the gravest reasons, empty where there is none; `said` is a
    person's latest word; `passage` shows the place the stricter decision rests on.
    """

    id: str
    site: str
    comment_id: str
    was: Effect
    was_clause: str
    would: Effect
    would_clause: str
    said: Effect | None = None
    passage: str | None = None

    @property
    def change(self) -> Change | None:
        """What is new; None where the effect stays."""
        return None if self.was is self.would else _CHANGES[self.would]

    @property
    def clause(self) -> str:
        """The clause the change is about: the new one, or the one it is freed from."""
        return self.would_clause if self.would.rank else self.was_clause

    @property
    def worse(self) -> bool:
        """Whether the change goes against a person's word."""
        return (
            self.change is not None
            and opinion(self.would, self.said) in _WRONG
            and opinion(self.was, self.said) not in _WRONG
        )


_CHANGES = {
    Effect.BLOCK: Change.BLOCKED,
    Effect.FLAG: Change.FLAGGED,
    Effect.ALLOW: Change.FREED,
}
_WRONG = (Opinion.TOO_STRICT, Opinion.TOO_LAX)


def opinion(effect: Effect, said: Effect | None) -> Opinion | None:
    """Hold a decision against a person's word; None where there is none."""
    if said is None or said is Effect.FLAG:
        return None
    if effect is said:
        return Opinion.AGREES
    if effect is Effect.FLAG:
        return Opinion.ASKS
    return Opinion.TOO_STRICT if effect is Effect.BLOCK else Opinion.TOO_LAX


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Sums over many comparisons, the same size however many there are.

    `effects` counts pairs of before and after; `changes` and `worse` (against a
    person's word) count by what is new and its clause; `renamed` counts comments
    with the same effect under another clause.
    """

    effects: Counter[tuple[Effect, Effect]] = field(default_factory=Counter)
    changes: Counter[tuple[Change, str]] = field(default_factory=Counter)
    worse: Counter[tuple[Change, str]] = field(default_factory=Counter)
    before: Counter[Opinion] = field(default_factory=Counter)
    after: Counter[Opinion] = field(default_factory=Counter)
    renamed: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, one: Compared) -> None:
        """Count one comment in."""
        self.effects[one.was, one.would] += 1
        if one.change is not None:
            self.changes[one.change, one.clause] += 1
            self.worse[one.change, one.clause] += one.worse
        elif one.was_clause != one.would_clause:
            self.renamed[one.was_clause, one.would_clause] += 1
        for counter, effect in ((self.before, one.was), (self.after, one.would)):
            if (held := opinion(effect, one.said)) is not None:
                counter[held] += 1

    @property
    def compared(self) -> int:
        """How many comments were compared."""
        return self.effects.total()

    @property
    def judged(self) -> int:
        """How many of them people have judged."""
        return self.before.total()
