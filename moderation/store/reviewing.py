"""What people say of a comment: reviews, outcomes elsewhere, withdrawals."""

from datetime import datetime

import orjson
from sqlalchemy import Connection, bindparam, func, insert, literal, select, update

from moderation.core.evidence import Finding
from moderation.core.signal import Effect
from moderation.store.audit import Deed, append
from moderation.store.breakers import overturn
from moderation.store.columns import Moment
from moderation.store.engines import Refused
from moderation.store.errors import Stale
from moderation.store.recording import (
    approvals,
    close_items,
    count_authors,
    supersede,
)
from moderation.store.records import ItemState, Review, Stored
from moderation.store.revisions import Revision, latest_revisions, revision_of
from moderation.store.rows import (
    CHANGED,
    ESCALATED,
    Row,
    decision_row,
    event_rows,
    finding_row,
    stored_from,
    without_quotes,
)
from moderation.store.tables import (
    comments,
    decisions,
    findings,
    labels,
    outbox,
    queue,
)
from moderation.store.waiting import holding, refusal

OUTCOMES = {"approved": Effect.ALLOW, "removed": Effect.BLOCK}


def review(connection: Connection, said: Review) -> Stored:
    """Put a person's decision in force, with all that follows from it.

    Raises Stale or Missing when the claim is no longer good.
    """
    held = holding(said.item_id, said.by, said.fence)
    closed = {
        "state": ItemState.REVIEWED.value,
        "closed_at": said.at,
        "closed_why": "review",
    }
    done = update(queue).where(*held).values(closed).returning(queue.c.comment)
    comment = connection.execute(done).scalar_one_or_none()
    if comment is None:
        raise refusal(connection, said.item_id)
    standing = revision_of(connection, comment)
    stored = _decide(connection, said, standing)
    _judge(connection, said, standing)
    if stored.effect is Effect.ALLOW:
        overturn(connection, standing.decision, said.at)
    reasons = said.decision.reasons
    label: Row = {
        "effect": stored.effect.value,
        "clause": reasons[0].clause if reasons else None,
        "source": "review",
        "made_by": said.by,
        "at": said.at,
    }
    _learn(connection, standing, label)
    _own_up(connection, said, stored, label["clause"])
    return stored


def outcome(
    connection: Connection,
    site: str,
    comment_id: str,
    what: str,
    by: str,
    at: datetime,
) -> bool:
    """Hear what became of a comment elsewhere; False if it is unknown.

    Approved means no breach was seen: an unconfirmed finding is void, and a machine's
    block is overturned. Removed confirms none, as a comment may go for other reasons.
    """
    effect = OUTCOMES[what]
    standing = _latest(connection, site, comment_id)
    if standing is None:
        return False
    close_items(connection, standing.subject.root, f"outcome:{what}", at)
    if effect is Effect.ALLOW:
        unconfirmed = {"comment_": standing.subject.comment, "at_": at}
        connection.execute(_VOID.where(findings.c.confirmed.is_(False)), unconfirmed)
        overturn(connection, standing.decision, at)
    label = {"effect": effect.value, "source": "outcome", "made_by": by, "at": at}
    _learn(connection, standing, label)
    return True


def withdraw(connection: Connection, site: str, comment_id: str, at: datetime) -> bool:
    """Drop the text of every revision and what quotes it; False if unknown."""
    standing = _latest(connection, site, comment_id)
    if standing is None:
        return False
    close_items(connection, standing.subject.root, "withdrawn", at)
    all_revisions = comments.c.site == site, comments.c.comment_id == comment_id
    dropped = {"content": None, "text_dropped_at": at}
    connection.execute(update(comments).where(*all_revisions).values(dropped))
    theirs = select(decisions.c.id, decisions.c.record).where(
        decisions.c.comment.in_(select(comments.c.id).where(*all_revisions))
    )
    for row in connection.execute(theirs).all():
        record = orjson.dumps(without_quotes(orjson.loads(row.record))).decode()
        connection.execute(_UNQUOTE, {"id_": row.id, "record": record})
    return True


def _latest(connection: Connection, site: str, comment_id: str) -> Revision | None:
    return latest_revisions(connection, [(site, comment_id)]).get((site, comment_id))


def _decide(connection: Connection, said: Review, standing: Revision) -> Stored:
    decision, subject = said.decision, standing.subject
    types = _told(said, standing)
    try:
        supersede(
            connection,
            standing,
            said.id,
            decision.decision,
            attempts=standing.attempts,
            events=standing.events + len(types),
        )
    except Refused as error:
        raise Stale(said.item_id) from error
    _recount(connection, said, standing)
    stored = stored_from(said.id, subject, decision, supersedes=standing.decision.id)
    row = decision_row(stored, subject, decision, made_by=said.by, note=said.note)
    connection.execute(insert(decisions), row)
    events = event_rows(
        stored,
        subject,
        types,
        told=standing.events,
        not_before=said.not_before or said.at,
    )
    connection.execute(insert(outbox), events)
    return stored


def _told(said: Review, standing: Revision) -> tuple[str, ...]:
    """Who was alerted by the machine's decision need not be alerted again."""
    fresh = set(said.decision.escalate).difference(standing.decision.record["escalate"])
    return (CHANGED, ESCALATED) if fresh else (CHANGED,)


def _recount(connection: Connection, said: Review, standing: Revision) -> None:
    change = approvals(said.decision.decision, standing)
    if change == 0:
        return
    row = {
        "author_ref": standing.subject.author_ref,
        "site": standing.subject.site,
        "first_seen": said.at,
        "comments": 0,
        "approved": change,
    }
    count_authors(connection, [row])


def _judge(connection: Connection, said: Review, standing: Revision) -> None:
    """Make the finding a strike in the reviewer's terms, or void it."""
    subject = standing.subject
    if not said.confirms:
        connection.execute(_VOID, {"comment_": subject.comment, "at_": said.at})
        return
    reasons = said.decision.reasons
    terms = {
        "decision_id": said.id,
        "severity": int(said.decision.severity),
        "confirmed": True,
        "confirmed_at": said.at,
        "voided_at": None,
        "informed_at": func.coalesce(findings.c.informed_at, literal(said.at, Moment)),
    }
    terms |= {"clause": reasons[0].clause} if reasons else {}
    found = update(findings).where(findings.c.comment == subject.comment)
    if connection.execute(found.values(terms)).rowcount == 0 and reasons:
        strike = Finding(
            clause=reasons[0].clause,
            severity=said.decision.severity,
            submitted_at=_received(connection, subject.comment),
            confirmed=True,
            confirmed_at=said.at,
            informed_at=said.at,
        )
        connection.execute(insert(findings), finding_row(strike, subject, said.id))


def _received(connection: Connection, comment: str) -> datetime:
    asked = select(comments.c.received_at).where(comments.c.id == comment)
    received_at: datetime = connection.execute(asked).scalar_one()
    return received_at


def _learn(connection: Connection, standing: Revision, said: Row) -> None:
    """Keep what a person said as a label, to learn from."""
    connection.execute(insert(labels), {"comment": standing.subject.comment, **said})


def _own_up(
    connection: Connection, said: Review, stored: Stored, clause: str | None
) -> None:
    append(
        connection,
        Deed(
            actor=said.by,
            action="review",
            subject=said.item_id,
            at=said.at,
            detail={
                "decision": stored.id,
                "supersedes": stored.supersedes,
                "effect": stored.effect.value,
                "clause": clause,
            },
        ),
    )


_VOID = (
    update(findings)
    .where(findings.c.comment == bindparam("comment_"), findings.c.voided_at.is_(None))
    .values(voided_at=bindparam("at_"))
)
_UNQUOTE = (
    update(decisions)
    .where(decisions.c.id == bindparam("id_"))
    .values(record=bindparam("record"), note=None)
)
