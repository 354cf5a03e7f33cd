"""What the store knows that bears on a batch of asks."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from moderation.store.campaigns import senders_of
from moderation.store.history import NOTHING, Past, pasts_of
from moderation.store.plan import same_request
from moderation.store.records import Ask, Conflict, Recalled
from moderation.store.revisions import Revision, keyed_revisions, latest_revisions

NOBODY: frozenset[bytes] = frozenset()


def recall(
    connection: Connection, asks: Sequence[tuple[Ask, bytes]], now: datetime
) -> list[Recalled]:
    """Answer each ask, paired with its author's pseudonym, in order."""
    if not asks:
        return []
    pasts = pasts_of(connection, dict.fromkeys(ref for _, ref in asks), now)
    latest = latest_revisions(connection, {(a.site, a.comment_id) for a, _ in asks})
    keyed = keyed_revisions(connection, {(a.site, a.idempotency_key) for a, _ in asks})
    sent = {ask.fingerprint for ask, _ in asks if ask.fingerprint}
    senders = senders_of(connection, sent, now)
    return [
        _recalled(
            ask,
            author_ref,
            latest.get((ask.site, ask.comment_id)),
            keyed.get((ask.site, ask.idempotency_key)),
            pasts.get(author_ref, NOTHING),
            senders.get((ask.site, ask.fingerprint), NOBODY),
        )
        for ask, author_ref in asks
    ]


def _recalled(
    ask: Ask,
    author_ref: bytes,
    latest: Revision | None,
    keyed: Revision | None,
    past: Past,
    senders: frozenset[bytes],
) -> Recalled:
    """Give the past without the comment itself, which must not count against it."""
    known = keyed or latest
    if known is None:
        history = past.without(ask.comment_id, None)
        return Recalled(history=history, senders=senders)
    conflict = _conflict(ask, author_ref, latest, keyed)
    repeats = conflict is None and known.digest == ask.digest
    own_decision = known.decision.id if repeats else None
    return Recalled(
        history=past.without(known.subject.comment_id, own_decision),
        revision=known.subject.revision,
        standing=known.decision if repeats else None,
        attempts=known.attempts if repeats else 0,
        conflict=conflict,
        senders=senders,
    )


def _conflict(
    ask: Ask, author_ref: bytes, latest: Revision | None, keyed: Revision | None
) -> Conflict | None:
    if keyed is not None:
        same = same_request(keyed, ask.comment_id, ask.digest, author_ref)
        return None if same else Conflict.IDEMPOTENCY_KEY
    foreign = latest is not None and latest.subject.author_ref != author_ref
    return Conflict.AUTHOR if foreign else None
