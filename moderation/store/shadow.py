"""What candidate policies would have decided, beside what was decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from moderation.core.signal import Effect
from moderation.store.bulk import insert_rows
from moderation.store.columns import AnySelect
from moderation.store.revisions import nameable
from moderation.store.tables import comments, decisions, labels, shadow_decisions


@dataclass(frozen=True, slots=True, kw_only=True)
class ShadowDecision:
    """What a candidate would have said; `clause` is empty where nothing was met."""

    candidate: str
    decision_id: str
    effect: Effect
    clause: str
    differs: bool
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A policy that ran in shadow, by its digest, and how long."""

    digest: str
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A decision, what the candidate would have said, and what people say.

    `said` is the latest word of a person, None where there is none.
    """

    decision_id: str
    site: str
    comment_id: str
    effect: Effect
    clause: str
    would: Effect
    would_clause: str
    said: Effect | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PairQuery:
    """Which pairs, newest first; `before` continues after a decision's id."""

    candidate: str
    since: datetime | None = None
    site: str | None = None
    before: str | None = None
    limit: int = 500


def keep(connection: Connection, made: Sequence[ShadowDecision]) -> None:
    """Write down what a candidate would have decided."""
    rows = [
        {
            "candidate": one.candidate,
            "decision_id": one.decision_id,
            "effect": one.effect.value,
            "clause": one.clause,
            "differs": one.differs,
            "created_at": one.at,
        }
        for one in made
    ]
    insert_rows(connection, shadow_decisions, rows)


def candidates(connection: Connection) -> tuple[Candidate, ...]:
    """List the policies that ran in shadow, the latest first."""
    return tuple(
        Candidate(digest=row.candidate, first=row.first, last=row.last)
        for row in connection.execute(_CANDIDATES)
    )


def pairs(connection: Connection, query: PairQuery) -> tuple[Pair, ...]:
    """Read a page of pairs."""
    if not nameable(query.site or ""):
        return ()
    rows = connection.execute(_asked(query))
    return tuple(
        Pair(
            decision_id=row.decision_id,
            site=row.site,
            comment_id=row.comment_id,
            effect=Effect(row.effect),
            clause=row.clause,
            would=Effect(row.would),
            would_clause=row.would_clause,
            said=Effect(row.said) if row.said else None,
        )
        for row in rows
    )


def _asked(query: PairQuery) -> AnySelect:
    own = shadow_decisions.c
    asked = _PAIRS.where(own.candidate == query.candidate)
    if query.since is not None:
        asked = asked.where(own.created_at >= query.since)
    if query.site is not None:
        asked = asked.where(comments.c.site == query.site)
    if query.before is not None:
        asked = asked.where(own.decision_id < query.before)
    return asked.order_by(own.decision_id.desc()).limit(query.limit)


_LAST_WORD = (
    select(labels.c.effect)
    .where(labels.c.comment == comments.c.id)
    .order_by(labels.c.id.desc())
    .limit(1)
    .correlate(comments)
    .scalar_subquery()
)
_PAIRS = (
    select(
        shadow_decisions.c.decision_id,
        comments.c.site,
        comments.c.comment_id,
        decisions.c.effect,
        decisions.c.clause,
        shadow_decisions.c.effect.label("would"),
        shadow_decisions.c.clause.label("would_clause"),
        _LAST_WORD.label("said"),
    )
    .join_from(shadow_decisions, decisions)
    .join(comments, comments.c.id == decisions.c.comment)
)
_CANDIDATES = (
    select(
        shadow_decisions.c.candidate,
        func.min(shadow_decisions.c.created_at).label("first"),
        func.max(shadow_decisions.c.created_at).label("last"),
    )
    .group_by(shadow_decisions.c.candidate)
    .order_by(func.max(shadow_decisions.c.created_at).desc())
)
