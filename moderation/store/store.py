"""The one store: what the service and the doors may ask of memory."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from secrets import randbelow
from typing import TypeVar

from sqlalchemy import Connection

from moderation.core.breakers import Breaker, Hour
from moderation.store import (
    accounts,
    breakers,
    people,
    recall,
    recording,
    replay,
    reviewing,
    shadow,
    waiting,
)
from moderation.store.audit import Deed, Head, append, append_news, head_of, holds
from moderation.store.engines import Database, Refused, durability, open_database
from moderation.store.errors import StoreDown, Taken
from moderation.store.keyring import Keyring
from moderation.store.migrate import head, version
from moderation.store.once import Known
from moderation.store.people import OPERATOR
from moderation.store.prepared import Prepared, Seen, prepare
from moderation.store.records import (
    Account,
    ApiKey,
    Ask,
    Backlog,
    Entry,
    QueueItem,
    QueuePage,
    QueueQuery,
    Recalled,
    Recorded,
    Review,
    Session,
    Stored,
    User,
)
from moderation.store.revisions import stored_decision
from moderation.store.texts import Texts

T = TypeVar("T")
RACES = 3
WRITERS = 1 << 15
"""Numbers by which replicas tell their rows of counts apart."""


class Store:
    """Memory on SQLite or PostgreSQL.

    Every method raises StoreDown when the database cannot answer. What writes returns
    only after the commit.
    """

    def __init__(self, database: Database, keys: Keyring) -> None:
        self.keys = keys
        self.texts = Texts(self._read, self._write)
        self._database = database
        self._head = head()
        self._seen = Seen(authors=Known(), articles=Known())
        self._writer = randbelow(WRITERS)

    @classmethod
    async def open(cls, url: str, keys: Keyring) -> "Store":
        """Open `sqlite:///…` or `postgresql://…`; does not migrate."""
        return cls(open_database(url), keys)

    async def close(self) -> None:
        """Finish what is under way and let go of the database."""
        await self._database.close()

    async def ready(self) -> bool:
        """Tell whether the database answers and its schema is new enough.

        A newer schema will do: migrations leave room for the code before them.
        """
        try:
            return (await self._read(version) or "") >= self._head
        except StoreDown:
            return False

    async def durability(self) -> dict[str, str]:
        """Read from the writing connection what a commit waits for."""
        return await self._write(durability)

    # moderate

    async def recall(self, asks: Sequence[Ask], now: datetime) -> list[Recalled]:
        """Recall what bears on a batch, in a handful of queries."""
        paired = [(ask, self.keys.author_ref(ask.site, ask.author_id)) for ask in asks]
        return await self._read(partial(recall.recall, asks=paired, now=now))

    async def record(self, entries: Sequence[Entry]) -> list[Recorded]:
        """Record a batch in one transaction, or item by item if that fails."""
        batch = [prepare(entry, self.keys) for entry in entries]
        if not batch:
            return []
        if recording.distinct(entries):
            try:
                return await self._record(batch)
            except Refused:
                pass  # one of them is at fault, or lost a race: find out which
        return [await self._record_alone(item) for item in batch]

    # read

    async def decision(self, id: str) -> Stored | None:
        """Read a decision."""
        return await self._read(partial(stored_decision, id=id))

    async def queue(self, query: QueueQuery, now: datetime) -> QueuePage:
        """List the queue, most urgent first; ValueError for a foreign cursor."""
        page = partial(waiting.page, keys=self.keys, query=query, now=now)
        return await self._read(page)

    async def item(self, id: str) -> QueueItem | None:
        """Read a queue item."""
        return await self._read(partial(waiting.item, keys=self.keys, id=id))

    async def backlog(self) -> tuple[Backlog, ...]:
        """Count what is open by site and guideline."""
        return await self._read(waiting.backlog)

    async def account(self, site: str, author_id: str, now: datetime) -> Account | None:
        """Read what is known of an author."""
        ref = self.keys.author_ref(site, author_id)
        return await self._read(
            lambda connection: accounts.account(connection, site, author_id, ref, now)
        )

    async def kept(self, query: replay.KeptQuery) -> tuple[replay.Kept, ...]:
        """Read a page of comments with what was known when they were decided."""
        return await self._read(partial(replay.kept, keys=self.keys, query=query))

    # shadow

    async def keep_shadow(self, made: Sequence[shadow.ShadowDecision]) -> None:
        """Write down what a candidate would have decided of recorded comments."""
        await self._write(partial(shadow.keep, made=made))

    async def shadow_candidates(self) -> tuple[shadow.Candidate, ...]:
        """List the policies that ran in shadow, the latest first."""
        return await self._read(shadow.candidates)

    async def shadow_pairs(self, query: shadow.PairQuery) -> tuple[shadow.Pair, ...]:
        """Read a page of decisions beside what a candidate would have said."""
        return await self._read(partial(shadow.pairs, query=query))

    # breakers

    async def watch(self, now: datetime, since: datetime) -> breakers.Watch:
        """Read what bears on every breaker; overturns back to `since`."""
        return await self._read(partial(breakers.watch, now=now, since=since))

    async def baseline(
        self, rule: breakers.Rule, since: datetime, until: datetime
    ) -> tuple[Hour, ...]:
        """Read how a rule blocked, hour by hour, where the site decided anything."""
        return await self._read(
            partial(breakers.baseline, rule=rule, since=since, until=until)
        )

    async def drop_counts(self, before: datetime) -> None:
        """Drop what was counted of rules before a moment."""
        await self._write(partial(breakers.drop_counts, before=before))

    async def breakers_listed(self) -> tuple[Breaker, ...]:
        """List every breaker that ever tripped."""
        return await self._read(breakers.listed)

    async def trip(self, breaker: Breaker) -> bool:
        """Trip a breaker; False where another replica was quicker."""
        return await self._write(partial(breakers.trip, breaker=breaker))

    async def reset_breaker(
        self, rule: str, site: str | None, at: datetime, by: str = OPERATOR
    ) -> tuple[Breaker, ...]:
        """Close a rule's tripped breakers; returns them as they were."""
        return await self._write(
            partial(breakers.reset, rule=rule, site=site, by=by, at=at)
        )

    # desk

    async def claim(
        self,
        query: QueueQuery,
        by: str,
        now: datetime,
        lease: timedelta,
        item_id: str | None = None,
    ) -> QueueItem | None:
        """Lease the most urgent item that waits, or the named one."""
        return await self._write(
            lambda connection: waiting.claim(
                connection, self.keys, query, by, now, lease, item_id
            )
        )

    async def release(self, item_id: str, by: str, fence: int, now: datetime) -> None:
        """Give a claimed item back; raises Stale, Missing."""
        await self._write(
            lambda connection: waiting.release(connection, item_id, by, fence)
        )

    async def review(self, review: Review) -> Stored:
        """Put a person's decision in force; raises Stale, Missing."""
        return await self._write(partial(reviewing.review, said=review))

    async def outcome(
        self, site: str, comment_id: str, outcome: str, by: str, at: datetime
    ) -> bool:
        """Hear that a comment was `approved` or `removed`; False if unknown."""
        return await self._write(
            lambda connection: reviewing.outcome(
                connection, site, comment_id, outcome, by, at
            )
        )

    async def withdraw(self, site: str, comment_id: str, at: datetime) -> bool:
        """Drop a comment's text and what quotes it; False if unknown."""
        return await self._write(
            lambda connection: reviewing.withdraw(connection, site, comment_id, at)
        )

    # keys and people

    async def add_key(
        self, key: ApiKey, secret_digest: bytes, by: str = OPERATOR
    ) -> None:
        """Keep an API key; raises Taken."""
        await self._add(
            lambda connection: people.add_key(connection, key, secret_digest, by)
        )

    async def key_by_digest(self, digest: bytes) -> ApiKey | None:
        """Find a living key by the SHA-256 of its secret."""
        return await self._read(partial(people.key_by_digest, secret_digest=digest))

    async def keys_listed(self) -> tuple[ApiKey, ...]:
        """List every key."""
        return await self._read(people.keys_listed)

    async def revoke_key(self, id: str, at: datetime, by: str = OPERATOR) -> bool:
        """End a key; False if none lives by that id."""
        return await self._write(partial(people.revoke_key, id=id, at=at, by=by))

    async def add_user(self, user: User, by: str = OPERATOR) -> None:
        """Let someone log in; raises Taken."""
        await self._add(partial(people.add_user, user=user, by=by))

    async def user_by_name(self, name: str) -> User | None:
        """Find a user."""
        return await self._read(partial(people.user_by_name, name=name))

    async def users_listed(self) -> tuple[User, ...]:
        """List every user."""
        return await self._read(people.users_listed)

    async def set_password(
        self, name: str, password_hash: str, at: datetime, by: str = OPERATOR
    ) -> None:
        """Change a password and end the user's sessions; raises Missing."""
        await self._write(
            lambda connection: people.set_password(
                connection, name, password_hash, at, by
            )
        )

    async def add_session(
        self, token_digest: bytes, user_id: str, csrf: str, expires_at: datetime
    ) -> None:
        """Remember a login."""
        await self._write(
            lambda connection: people.add_session(
                connection, token_digest, user_id, csrf, expires_at
            )
        )

    async def session_by_digest(self, digest: bytes, now: datetime) -> Session | None:
        """Find a login that has not expired."""
        found = partial(people.session_by_digest, token_digest=digest, now=now)
        return await self._read(found)

    async def end_session(self, digest: bytes) -> None:
        """Forget a login."""
        await self._write(partial(people.end_session, token_digest=digest))

    # audit

    async def audit(self, deed: Deed) -> None:
        """Append to the chain what no other method does already."""
        await self._write(partial(append, deed=deed))

    async def audit_news(self, deed: Deed) -> None:
        """Append a deed unless the last of its action and subject says the same."""
        await self._write(partial(append_news, deed=deed))

    async def audit_head(self) -> Head:
        """Read the chain's end, to be kept elsewhere."""
        return await self._read(head_of)

    async def audit_verify(self) -> bool:
        """Walk the chain and tell whether it holds."""
        return await self._read(holds)

    async def _record(self, batch: Sequence[Prepared]) -> list[Recorded]:
        def work(connection: Connection) -> list[Recorded]:
            recorded = recording.record(connection, batch, self.keys, self._seen)
            made = [item.entry for item in _made(batch, recorded)]
            breakers.count(connection, made, self._writer)
            return recorded

        recorded = await self._database.write(work)
        self._seen.learn(_made(batch, recorded))
        return recorded

    async def _record_alone(self, item: Prepared) -> Recorded:
        for _ in range(RACES):
            try:
                return (await self._record([item]))[0]
            except Refused:
                continue
            except StoreDown:
                break  # what was committed before must still be told
        return Recorded(failed=True)

    async def _read(self, work: Callable[[Connection], T]) -> T:
        try:
            return await self._database.read(work)
        except Refused as error:
            raise StoreDown("refused") from error

    async def _write(self, work: Callable[[Connection], T]) -> T:
        for _ in range(RACES):
            try:
                return await self._database.write(work)
            except Refused:
                continue
        raise StoreDown("lost every race")

    async def _add(self, work: Callable[[Connection], None]) -> None:
        try:
            await self._database.write(work)
        except Refused as error:
            raise Taken from error


def _made(batch: Sequence[Prepared], recorded: Sequence[Recorded]) -> list[Prepared]:
    """Those of a batch that were newly decided."""
    return [
        item
        for item, outcome in zip(batch, recorded, strict=True)
        if outcome.stored is not None and not outcome.replayed
    ]
