"""Authors' pasts, read for a whole batch in three queries whatever is stored."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    FromClause,
    and_,
    bindparam,
    func,
    literal_column,
    select,
    true,
    type_coerce,
)

from moderation.core.evidence import Finding, History, PastComment
from moderation.core.signal import Effect, Severity
from moderation.store.columns import AnyRow, AnySelect, Moment, moment
from moderation.store.revisions import padded
from moderation.store.tables import authors, findings, history

REMEMBERED = 50
FINDINGS_KEPT = 200
COUNTED = timedelta(days=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """An author's past: findings by their decision's id, comments beside their own."""

    findings: tuple[tuple[str, Finding], ...] = ()
    ids: tuple[str, ...] = ()
    recent: tuple[PastComment, ...] = ()
    comments_90d: int = 0
    approved_total: int = 0
    first_seen: datetime | None = None

    def without(self, comment_id: str | None, decision_id: str | None) -> History:
        """Leave out what is being decided: a comment does not repeat itself."""
        recent = self.recent
        if comment_id in self.ids:
            own = self.ids.index(comment_id)
            recent = recent[:own] + recent[own + 1 :]
        return History(
            findings=tuple(f for id, f in self.findings if id != decision_id),
            recent=recent[:REMEMBERED],
            comments_90d=self.comments_90d,
            approved_total=self.approved_total,
            first_seen=self.first_seen,
        )


NOTHING = Past()


def pasts_of(
    connection: Connection, refs: Collection[bytes], now: datetime
) -> dict[bytes, Past]:
    """Read the past of each author known; `refs` are pseudonyms, at least one."""
    wanted = {"refs": padded(list(refs))}
    counts = connection.execute(_COUNTS, wanted | {"since": now - COUNTED}).all()
    if not counts:
        return {}
    dialect = connection.dialect.name
    recent = _grouped(connection.execute(_RECENT[dialect], wanted).all())
    breaches = _grouped(connection.execute(_FINDINGS[dialect], wanted).all())
    return {
        row.author_ref: _past(row, recent[row.author_ref], breaches[row.author_ref])
        for row in counts
    }


def _past(counts: AnyRow, recent: Sequence[AnyRow], breaches: Sequence[AnyRow]) -> Past:
    first = counts.first_ordinal
    return Past(
        findings=tuple((row.decision_id, _finding(row)) for row in breaches),
        ids=tuple([row[1] for row in recent]),
        recent=tuple([_past_comment(*row[2:]) for row in recent]),
        comments_90d=0 if first is None else max(counts.comments - first + 1, 1),
        approved_total=counts.approved,
        first_seen=counts.first_seen,
    )


def _grouped(rows: Iterable[AnyRow]) -> Mapping[bytes, Sequence[AnyRow]]:
    """Group rows by their first column, the author's."""
    by_author: dict[bytes, list[AnyRow]] = defaultdict(list)
    for row in rows:
        by_author[row[0]].append(row)
    return by_author


@lru_cache(maxsize=1 << 16)
def _past_comment(
    at: int, effect: str, fingerprint: int, hosts: str | None, article: str | None
) -> PastComment:
    """Build a value once for all who recall it: an author is met again and again."""
    return PastComment(
        at=moment(at),
        effect=_EFFECTS[effect],
        fingerprint=fingerprint % (1 << 64),
        hosts=tuple(orjson.loads(hosts)) if hosts else (),
        article=article,
    )


_EFFECTS = {effect.value: effect for effect in Effect}


def _finding(row: AnyRow) -> Finding:
    return Finding(
        clause=row.clause,
        severity=Severity(row.severity),
        submitted_at=row.submitted_at,
        confirmed=row.confirmed,
        automatic_block=row.automatic_block,
        confirmed_at=row.confirmed_at,
        informed_at=row.informed_at,
        wilful=row.wilful,
    )


def _counted() -> AnySelect:
    """Totals, and the ordinal of the first comment in the window, one index seek."""
    first = (
        select(history.c.ordinal)
        .where(
            history.c.author_ref == authors.c.author_ref,
            history.c.arrived_at >= bindparam("since", type_=Moment),
        )
        .order_by(history.c.arrived_at, history.c.ordinal)
        .limit(1)
        .scalar_subquery()
    )
    return select(
        authors.c.author_ref,
        authors.c.comments,
        authors.c.approved,
        authors.c.first_seen,
        first.label("first_ordinal"),
    ).where(_MINE)


def _recent(dialect: str) -> AnySelect:
    """Each author's newest comments, by index whatever else they wrote.

    PostgreSQL takes them in a lateral join; SQLite, which has none, takes all from
    the last one wanted on. One more is read than remembered, as one may be the
    comment being decided.
    """
    own = history.alias("own")
    newest = own.c.arrived_at.desc(), own.c.ordinal.desc()
    mine = own.c.author_ref == authors.c.author_ref
    if dialect == "postgresql":
        picked = select(*_remembered(own)).where(mine).order_by(*newest)
        return _laterally(picked.limit(REMEMBERED + 1))
    last = select(own.c.arrived_at).where(mine).order_by(*newest)
    last_wanted = last.offset(REMEMBERED).limit(1).scalar_subquery()
    since_then = and_(
        history.c.author_ref == authors.c.author_ref,
        history.c.arrived_at >= func.coalesce(last_wanted, literal_column("0")),
    )
    joined = select(*_remembered(history)).join_from(authors, history, since_then)
    newest = history.c.arrived_at.desc(), history.c.ordinal.desc()
    return joined.where(_MINE).order_by(*newest)


def _breaches(dialect: str) -> AnySelect:
    """Each author's findings that matter most: strikes first, then the newest.

    PostgreSQL takes them in a lateral join; SQLite looks up the row ids that a
    correlated subquery picks.
    """
    own = findings.alias("own")
    picked = (
        select(*_telling(own) if dialect == "postgresql" else [_row_id("own")])
        .where(own.c.author_ref == authors.c.author_ref, own.c.voided_at.is_(None))
        .order_by(own.c.confirmed.desc(), own.c.submitted_at.desc())
        .limit(FINDINGS_KEPT)
    )
    if dialect == "postgresql":
        return _laterally(picked)
    among = _row_id("findings").in_(picked.correlate(authors))
    joined = select(*_telling(findings)).join_from(authors, findings, among)
    return joined.where(_MINE)


def _laterally(picked: AnySelect) -> AnySelect:
    each = picked.correlate(authors).lateral("each")
    return select(*each.c).select_from(authors.join(each, true())).where(_MINE)


def _remembered(rows: FromClause) -> list[ColumnElement[Any]]:
    return [
        rows.c.author_ref,
        rows.c.comment_id,
        type_coerce(rows.c.arrived_at, BigInteger).label("arrived_at"),
        rows.c.effect,
        type_coerce(rows.c.fingerprint, BigInteger).label("fingerprint"),
        rows.c.hosts,
        rows.c.article_url,
    ]


def _telling(rows: FromClause) -> list[ColumnElement[Any]]:
    return [
        rows.c.author_ref,
        *(column for column in rows.c if column.name not in ("author_ref", "comment")),
    ]


def _row_id(table: str) -> ColumnElement[int]:
    named: ColumnElement[int] = literal_column(f"{table}.rowid")
    return named


_MINE = authors.c.author_ref.in_(bindparam("refs", expanding=True))
_COUNTS = _counted()
_RECENT = {dialect: _recent(dialect) for dialect in ("sqlite", "postgresql")}
_FINDINGS = {dialect: _breaches(dialect) for dialect in ("sqlite", "postgresql")}
