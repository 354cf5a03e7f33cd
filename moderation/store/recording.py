"""One transaction for a batch: what stands, what becomes of it, what is new.

Tables are written in one order everywhere (queue, comments, authors, then what is
new), rows in the order of their keys, so that replicas wait for each other but do not
deadlock.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Update, bindparam, delete, update

from moderation.core.signal import Effect
from moderation.store.engines import Refused, Upsert, upserts
from moderation.store.filing import Filing
from moderation.store.keyring import Keyring
from moderation.store.plan import Filed, Plan, Remade, plan
from moderation.store.prepared import Prepared, Seen, bodies_of, marks_of
from moderation.store.records import Entry, ItemState, Recorded
from moderation.store.revisions import (
    Place,
    Revision,
    keyed_revisions,
    latest_revisions,
    nameable,
)
from moderation.store.rows import CHANGED, event_types, remembered
from moderation.store.tables import (
    articles,
    authors,
    comments,
    decisions,
    findings,
    history,
    queue,
)
from moderation.store.vault import seal_details

SUPERSEDED = "superseded"


def record(
    connection: Connection, batch: Sequence[Prepared], keys: Keyring, seen: Seen
) -> list[Recorded]:
    """Record a batch that names no comment and no idempotency key twice.

    Raises Refused when a race was lost or an entry cannot be stored.
    """
    plans = _plans(connection, batch)
    ordered = sorted(zip(plans, batch, strict=True), key=_by_comment)
    changes = [(p, item) for p, item in ordered if not isinstance(p, Recorded)]
    if not changes:
        return [p for p in plans if isinstance(p, Recorded)]
    _make_room(connection, changes)
    ordinals = _counted(connection, changes)
    _introduce(connection, [item for _, item in changes], keys, seen)
    filing = Filing()
    told = {item.entry.id: _filed(filing, p, item, ordinals) for p, item in changes}
    filing.insert(connection)
    return [
        p if isinstance(p, Recorded) else told[item.entry.id]
        for p, item in zip(plans, batch, strict=True)
    ]


def distinct(entries: Sequence[Entry]) -> bool:
    """Tell whether a batch names each comment and each idempotency key once."""
    names = [(e.comment.site, e.comment.id) for e in entries if e.comment.id]
    keys = [(e.comment.site, e.idempotency_key) for e in entries if e.idempotency_key]
    return len(set(names)) == len(names) and len(set(keys)) == len(keys)


Change = tuple[Filed | Remade, Prepared]


def _plans(connection: Connection, batch: Sequence[Prepared]) -> list[Plan]:
    entries = [item.entry for item in batch]
    if not all(nameable(name) for entry in entries for name in _names(entry)):
        raise Refused("a name that no database holds")
    latest = latest_revisions(
        connection, {(e.comment.site, e.comment.id) for e in entries}
    )
    keyed = keyed_revisions(
        connection, {(e.comment.site, e.idempotency_key) for e in entries}
    )
    return [
        plan(
            item.entry,
            item.author_ref,
            latest.get((item.entry.comment.site, item.entry.comment.id)),
            keyed.get((item.entry.comment.site, item.entry.idempotency_key)),
        )
        for item in batch
    ]


def _names(entry: Entry) -> tuple[str, ...]:
    return entry.comment.id or "", entry.idempotency_key or ""


def _by_comment(planned: tuple[Plan, Prepared]) -> tuple[str, str]:
    comment = planned[1].entry.comment
    return comment.site, comment.id or ""


def _make_room(connection: Connection, changes: Sequence[Change]) -> None:
    """Close what is open of earlier revisions and take their place."""
    known = [(p, item, s) for p, item in changes if (s := _standing(p)) is not None]
    for _, item, standing in known:
        close_items(
            connection, standing.subject.root, SUPERSEDED, item.entry.received_at
        )
    for planned, item, standing in known:
        if isinstance(planned, Filed):
            _replace(connection, standing, item.entry)
        else:
            _remake(connection, standing, item)


def close_items(connection: Connection, root: str, why: str, at: datetime) -> int:
    """Close the open items of a comment; return how many there were."""
    values = {"root_": root, "closed_why": why, "closed_at": at}
    return connection.execute(_CLOSE, values).rowcount


def _standing(planned: Filed | Remade) -> Revision | None:
    return planned.previous if isinstance(planned, Filed) else planned.standing


def _replace(connection: Connection, standing: Revision, entry: Entry) -> None:
    subject = standing.subject
    values = {"id_": subject.comment, "replaced": subject.revision}
    if connection.execute(_REPLACE, values).rowcount != 1:
        raise Refused("another revision came first")
    connection.execute(_remembering(standing).values(remembered(entry)))


def _remembering(standing: Revision) -> Update:
    return update(history).where(
        history.c.author_ref == standing.subject.author_ref,
        history.c.arrived_at == standing.place.arrived_at,
        history.c.ordinal == standing.place.ordinal,
    )


def _remake(connection: Connection, standing: Revision, item: Prepared) -> None:
    decision = item.entry.decision
    supersede(
        connection,
        standing,
        item.entry.id,
        decision.decision,
        attempts=standing.attempts + 1,
        events=standing.events + len(event_types(decision, CHANGED)),
    )
    connection.execute(_UNFIND, {"comment": standing.subject.comment})


def supersede(
    connection: Connection,
    standing: Revision,
    by: str,
    effect: Effect,
    *,
    attempts: int,
    events: int,
) -> None:
    """Put another decision in force; raises Refused when a third was quicker."""
    old = standing.decision.id
    values = {
        "id_": standing.subject.comment,
        "old": old,
        "decision_id": by,
        "attempts": attempts,
        "events": events,
    }
    if connection.execute(_PUT_IN_FORCE, values).rowcount != 1:
        raise Refused("another decision came first")
    connection.execute(_SUPERSEDE, {"old": old, "superseded_by": by})
    connection.execute(_remembering(standing).values(effect=effect.value))


def _counted(connection: Connection, changes: Sequence[Change]) -> dict[str, int]:
    """Count the authors' comments on, and number each entry's comment."""
    rows: dict[bytes, dict[str, object]] = {}
    added: Counter[bytes] = Counter()
    approved: Counter[bytes] = Counter()
    arrived = sorted(changes, key=lambda change: change[1].entry.id)
    for planned, item in arrived:
        ref, entry = item.author_ref, item.entry
        before = _standing(planned)
        added[ref] += before is None
        approved[ref] += approvals(entry.decision.decision, before)
        rows.setdefault(
            ref, {"site": entry.comment.site, "first_seen": entry.received_at}
        )
    totals = count_authors(
        connection,
        [
            {"author_ref": ref, "comments": added[ref], "approved": approved[ref]} | row
            for ref, row in sorted(rows.items())
        ],
    )
    return _numbered(arrived, {ref: totals[ref] - added[ref] for ref in rows})


def approvals(effect: Effect, before: Revision | None) -> int:
    """By how many an author's allowed comments grow: -1, 0 or 1."""
    was = before is not None and before.decision.effect is Effect.ALLOW
    return (effect is Effect.ALLOW) - was


def count_authors(
    connection: Connection, rows: Sequence[dict[str, object]]
) -> dict[bytes, int]:
    """Add to the authors' counts and return how many comments each has sent."""
    counted = connection.execute(_COUNT[connection.dialect.name], rows)
    return {row.author_ref: row.comments for row in counted}


def _numbered(arrived: Iterable[Change], before: dict[bytes, int]) -> dict[str, int]:
    ordinals = {}
    for planned, item in arrived:
        before[item.author_ref] += _standing(planned) is None
        ordinals[item.entry.id] = before[item.author_ref]
    return ordinals


def _introduce(
    connection: Connection, items: Sequence[Prepared], keys: Keyring, seen: Seen
) -> None:
    """Write down authors and articles this process has not met."""
    at = items[0].entry.received_at
    details = {item.author_ref: item.details for item in items}
    marks = seen.authors.unknown(marks_of(items))
    seal_details(connection, keys, details, marks, at)
    bodies = bodies_of(items)
    rows = [
        {"digest": digest, "body": bodies[digest].decode(), "seen_at": at}
        for digest in seen.articles.unknown(dict.fromkeys(bodies, b""))
    ]
    if rows:
        connection.execute(_KEEP_ARTICLE[connection.dialect.name], rows)


def _filed(
    filing: Filing,
    planned: Filed | Remade,
    item: Prepared,
    ordinals: Mapping[str, int],
) -> Recorded:
    if isinstance(planned, Filed):
        stored = filing.file(planned, item, _place(planned, item, ordinals))
    else:
        stored = filing.remake(planned, item)
    return Recorded(stored=stored)


def _place(planned: Filed, item: Prepared, ordinals: Mapping[str, int]) -> Place:
    """An edit stays where the comment stood."""
    if planned.previous is not None:
        return planned.previous.place
    entry = item.entry
    return Place(arrived_at=entry.received_at, ordinal=ordinals[entry.id])


def _added(insert: Upsert) -> Upsert:
    return insert.on_conflict_do_update(
        index_elements=["author_ref"],
        set_={
            "comments": authors.c.comments + insert.excluded.comments,
            "approved": authors.c.approved + insert.excluded.approved,
        },
    )


_CLOSE = (
    update(queue)
    .where(queue.c.root == bindparam("root_"), queue.c.closed_at.is_(None))
    .values(
        state=ItemState.CLOSED.value,
        closed_at=bindparam("closed_at"),
        closed_why=bindparam("closed_why"),
    )
)
_REPLACE = (
    update(comments)
    .where(comments.c.id == bindparam("id_"), comments.c.replaced == 0)
    .values(replaced=bindparam("replaced"))
)
_PUT_IN_FORCE = (
    update(comments)
    .where(
        comments.c.id == bindparam("id_"), comments.c.decision_id == bindparam("old")
    )
    .values(
        decision_id=bindparam("decision_id"),
        attempts=bindparam("attempts"),
        events=bindparam("events"),
    )
)
_SUPERSEDE = (
    update(decisions)
    .where(decisions.c.id == bindparam("old"))
    .values(superseded_by=bindparam("superseded_by"))
)
_UNFIND = delete(findings).where(
    findings.c.comment == bindparam("comment"), findings.c.confirmed.is_(False)
)
_COUNT = {
    dialect: insert.returning(authors.c.author_ref, authors.c.comments)
    for dialect, insert in upserts(authors, _added).items()
}
_KEEP_ARTICLE = upserts(articles, lambda insert: insert.on_conflict_do_nothing())
