"""Breakers and what trips them: blocks by the hour, and blocks that people overturned.

Counts are written in the transaction of the decisions they count, and read every few
seconds by whoever decides.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, or_, select, update

from moderation.core.breakers import HOUR, Breaker, Hour, Why, blocking_rules
from moderation.core.signal import Effect
from moderation.store.audit import Deed, append
from moderation.store.columns import AnyRow, AnySelect, Moment
from moderation.store.engines import Upsert, upserts
from moderation.store.records import Entry, Stored
from moderation.store.revisions import nameable
from moderation.store.tables import breakers, overturns, rule_hours

ANY_RULE = ""
"""Under this name all decisions of a site are counted."""
MACHINE = "moderation"
"""Who trips breakers, for the audit chain."""

Rule = tuple[str, str]
"""A rule on a site: the site, and the rule's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What bears on every breaker just now.

    `this` and `last` count the hour of the clock that runs and the one before it.
    """

    breakers: Mapping[Rule, Breaker]
    this: Counter[Rule]
    last: Counter[Rule]
    overturns: Mapping[Rule, Sequence[datetime]]


def count(connection: Connection, entries: Iterable[Entry], writer: int) -> None:
    """Count a batch's decisions, and its blocks by the rules they rest on."""
    numbers: Counter[tuple[str, str, datetime]] = Counter()
    for entry in entries:
        site, hour = entry.comment.site, start_of(entry.received_at)
        numbers[site, ANY_RULE, hour] += 1
        if entry.decision.decision is Effect.BLOCK:
            for rule in blocking_rules(entry.decision):
                numbers[site, rule, hour] += 1
    rows = [
        {"site": site, "rule": rule, "hour": hour, "writer": writer, "number": number}
        for (site, rule, hour), number in sorted(numbers.items())
    ]
    if not rows:
        return
    connection.execute(_COUNT[connection.dialect.name], rows)


def drop_counts(connection: Connection, before: datetime) -> None:
    """Drop what was counted before a moment."""
    connection.execute(delete(rule_hours).where(rule_hours.c.hour < before))


def start_of(at: datetime) -> datetime:
    """The hour of the clock a moment lies in."""
    return at.replace(minute=0, second=0, microsecond=0)


def watch(connection: Connection, now: datetime, since: datetime) -> Watch:
    """Read the breakers, the latest hours and what was overturned `since`."""
    this, last = start_of(now), start_of(now) - HOUR
    numbers: dict[datetime, Counter[Rule]] = {this: Counter(), last: Counter()}
    for row in connection.execute(_LATEST, {"since": last, "until": this}):
        numbers[row.hour][row.site, row.rule] = row.number
    return Watch(
        breakers={(one.site, one.rule): one for one in listed(connection)},
        this=numbers[this],
        last=numbers[last],
        overturns=_overturned(connection, since),
    )


def baseline(
    connection: Connection, rule: Rule, since: datetime, until: datetime
) -> tuple[Hour, ...]:
    """Read the hours from `since` to before `until` in which the site decided."""
    site, name = rule
    span = {"site": site, "since": since, "until": until}
    decided = connection.execute(_BY_HOUR, span | {"rule": ANY_RULE}).all()
    blocked = {
        row.hour: row.number
        for row in connection.execute(_BY_HOUR, span | {"rule": name})
    }
    return tuple(
        Hour(blocks=blocked.get(row.hour, 0), decisions=row.number) for row in decided
    )


def listed(connection: Connection) -> tuple[Breaker, ...]:
    """Read every breaker that ever tripped, by site and rule."""
    rows = connection.execute(_BREAKERS)
    return tuple(_breaker(row) for row in rows)


def trip(connection: Connection, breaker: Breaker) -> bool:
    """Trip a breaker; False where another replica was quicker."""
    row = {
        "site": breaker.site,
        "rule": breaker.rule,
        "why": breaker.why.value,
        "tripped_at": breaker.tripped_at,
        "blocks": breaker.blocks,
        "usual": breaker.usual,
        "closes_at": breaker.closes_at,
    }
    done = connection.execute(_TRIP[connection.dialect.name], row).one_or_none()
    if done is None:
        return False
    detail = {"why": breaker.why.value, "blocks": round(breaker.blocks, 1)}
    _own_up(connection, MACHINE, "breaker.trip", breaker, breaker.tripped_at, detail)
    return True


def reset(
    connection: Connection, rule: str, site: str | None, by: str, at: datetime
) -> tuple[Breaker, ...]:
    """Close a rule's tripped breakers, on one site or on all; returns them."""
    if not nameable(rule) or not nameable(site or ""):
        return ()
    found = [
        one
        for one in listed(connection)
        if one.rule == rule and site in (None, one.site) and one.is_tripped(at)
    ]
    for one in found:
        own = breakers.c.site == one.site, breakers.c.rule == one.rule
        closed = {"closed_at": at, "closed_by": by}
        connection.execute(update(breakers).where(*own).values(closed))
        _own_up(connection, by, "breaker.reset", one, at, {"why": one.why.value})
    return tuple(found)


def overturn(connection: Connection, standing: Stored, at: datetime) -> None:
    """Charge a machine's block, which a person turned into allow, to its rules."""
    record = standing.record
    if standing.effect is not Effect.BLOCK or not record["automated"]:
        return
    rows = [
        {"decision_id": standing.id, "rule": rule, "site": standing.site, "at": at}
        for rule in sorted(_blamed(record))
    ]
    if rows:
        connection.execute(_OVERTURN[connection.dialect.name], rows)


def _blamed(record: Mapping[str, Any]) -> set[str]:
    """The rules a recorded block rests on; older records do not tell effects apart."""
    return {
        signal["rule"]
        for reason in record["reasons"]
        if reason["effect"] == Effect.BLOCK
        for signal in reason["signals"]
        if signal.get("effect", Effect.BLOCK) == Effect.BLOCK and signal["weight"] > 0
    }


def _overturned(
    connection: Connection, since: datetime
) -> dict[Rule, Sequence[datetime]]:
    found: dict[Rule, list[datetime]] = defaultdict(list)
    for row in connection.execute(_OVERTURNED, {"since": since}):
        found[row.site, row.rule].append(row.at)
    return dict(found)


def _breaker(row: AnyRow) -> Breaker:
    return Breaker(**row._asdict() | {"why": Why(row.why)})


def _own_up(
    connection: Connection,
    actor: str,
    action: str,
    breaker: Breaker,
    at: datetime,
    detail: Mapping[str, Any],
) -> None:
    subject = f"{breaker.site}/{breaker.rule}"
    deed = Deed(actor=actor, action=action, subject=subject, at=at, detail=detail)
    append(connection, deed)


def _added(insert: Upsert) -> Upsert:
    return insert.on_conflict_do_update(
        index_elements=["site", "rule", "hour", "writer"],
        set_={"number": rule_hours.c.number + insert.excluded.number},
    )


def _tripped(insert: Upsert) -> Upsert:
    """Only what is closed trips; overturns also take the place of a flood."""
    new, own = insert.excluded, breakers.c
    closed = or_(own.closed_at.is_not(None), own.closes_at <= new.tripped_at)
    graver = and_(new.why == Why.OVERTURNS.value, own.why == Why.FLOOD.value)
    told = ("why", "tripped_at", "blocks", "usual", "closes_at")
    return insert.on_conflict_do_update(
        index_elements=["site", "rule"],
        set_={name: new[name] for name in told}
        | {"closed_at": None, "closed_by": None},
        where=or_(closed, graver),
    )


def _summed() -> AnySelect:
    own = rule_hours.c
    return select(own.site, own.rule, own.hour, func.sum(own.number).label("number"))


_BETWEEN = and_(
    rule_hours.c.hour >= bindparam("since", type_=Moment),
    rule_hours.c.hour <= bindparam("until", type_=Moment),
)
_LATEST = (
    _summed()
    .where(_BETWEEN)
    .group_by(rule_hours.c.site, rule_hours.c.rule, rule_hours.c.hour)
)
_BY_HOUR = (
    _summed()
    .where(
        rule_hours.c.site == bindparam("site"),
        rule_hours.c.rule == bindparam("rule"),
        rule_hours.c.hour >= bindparam("since", type_=Moment),
        rule_hours.c.hour < bindparam("until", type_=Moment),
    )
    .group_by(rule_hours.c.site, rule_hours.c.rule, rule_hours.c.hour)
)
_BREAKERS = select(breakers).order_by(breakers.c.site, breakers.c.rule)
_OVERTURNED = select(overturns.c.site, overturns.c.rule, overturns.c.at).where(
    overturns.c.at >= bindparam("since", type_=Moment)
)
_COUNT = upserts(rule_hours, _added)
_OVERTURN = upserts(overturns, lambda insert: insert.on_conflict_do_nothing())
_TRIP = {
    dialect: insert.returning(breakers.c.site)
    for dialect, insert in upserts(breakers, _tripped).items()
}
