"""What is known of one author."""

from datetime import datetime

from sqlalchemy import Connection

from moderation.store.history import pasts_of
from moderation.store.records import Account


def account(
    connection: Connection, site: str, author_id: str, author_ref: bytes, now: datetime
) -> Account | None:
    """Read an author's past; None for one never seen."""
    past = pasts_of(connection, (author_ref,), now).get(author_ref)
    if past is None:
        return None
    history = past.without(None, None)
    return Account(
        site=site,
        author_id=author_id,
        history=history,
        findings=history.findings,
        first_seen=history.first_seen,
    )
