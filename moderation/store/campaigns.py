"""Who else sent the same text lately: one look at an index for a whole batch."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select

from moderation.store.columns import Moment
from moderation.store.revisions import padded
from moderation.store.tables import authors, history

LATELY = timedelta(days=7)
ENOUGH = 1_000
"""Accounts read for one batch; more make a campaign no clearer, only slower."""

Text = tuple[str, int]
"""A site, and the fingerprint of a text sent there."""


def senders_of(
    connection: Connection, fingerprints: Collection[int], now: datetime
) -> dict[Text, frozenset[bytes]]:
    """Find the pseudonyms of all who sent these texts, by site and fingerprint."""
    if not fingerprints:
        return {}
    wanted = {"fingerprints": padded(list(fingerprints)), "since": now - LATELY}
    found: dict[Text, set[bytes]] = defaultdict(set)
    for row in connection.execute(_SENDERS, wanted):
        found[row.site, row.fingerprint].add(row.author_ref)
    return {text: frozenset(refs) for text, refs in found.items()}


_SENDERS = (
    select(history.c.fingerprint, history.c.author_ref, authors.c.site)
    .distinct()
    .join_from(history, authors, authors.c.author_ref == history.c.author_ref)
    .where(
        history.c.fingerprint.in_(bindparam("fingerprints", expanding=True)),
        history.c.arrived_at >= bindparam("since", type_=Moment),
    )
    .limit(ENOUGH)
)
