"""What the engines promise, read from live connections."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import Connection, make_url, text

from moderation.core.signal import Effect
from moderation.store.engines import Refused, open_database
from moderation.store.errors import StoreDown
from moderation.store.records import QueueQuery
from moderation.store.store import Store
from tests.builders import NOON
from tests.store.builders import KEYS, an_ask, an_entry, rows_of
from tests.store.conftest import NewDatabase

DURABLE = {
    "sqlite": {"journal_mode": "wal", "synchronous": "FULL"},
    "postgresql": {
        "fsync": "on",
        "synchronous_commit": "on",
        "full_page_writes": "on",
    },
}


async def test_a_commit_waits_for_the_disk(store: Store) -> None:
    told = await store.durability()
    assert told == {"engine": told["engine"], **DURABLE[told["engine"]]}


async def test_no_default_of_the_server_weakens_a_commit(
    new_on_postgres: NewDatabase,
) -> None:
    url = new_on_postgres()
    name = make_url(url).database
    await rows_of(url, f"ALTER DATABASE {name} SET synchronous_commit TO off")
    store = await Store.open(url, KEYS)
    assert (await store.durability())["synchronous_commit"] == "on"
    await store.close()


async def test_a_store_with_its_schema_is_ready(store: Store) -> None:
    assert await store.ready()


async def test_a_store_without_its_schema_is_not_ready(tmp_path: Path) -> None:
    store = await Store.open(f"sqlite:///{tmp_path}/empty.db", KEYS)
    assert not await store.ready()
    await store.close()


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////nowhere/at/all.db",
        "postgresql://nobody@127.0.0.1:1/nothing",
        "postgresql://nobody@/nothing?host=/nowhere",
    ],
)
async def test_a_database_out_of_reach_is_down(url: str) -> None:
    store = await Store.open(url, KEYS)
    with pytest.raises(StoreDown):
        await store.recall([an_ask()], NOON)
    with pytest.raises(StoreDown):
        await store.record([an_entry()])
    assert not await store.ready()
    await store.close()


async def test_a_failure_tells_what_the_database_said(own_url: str) -> None:
    with pytest.raises(StoreDown, match="no_such_table"):
        await rows_of(own_url, "SELECT 1 FROM no_such_table")


async def test_a_failure_does_not_tell_what_a_comment_said(own_url: str) -> None:
    store = await Store.open(own_url, KEYS)
    await rows_of(own_url, "ALTER TABLE comments RENAME TO gone")
    with pytest.raises(StoreDown) as failure:
        await store.record([an_entry(text="Geheimnis", id="d1")])
    assert "Geheimnis" not in f"{failure.value} {failure.value.__cause__}"
    await store.close()


async def test_work_that_raises_is_rolled_back(url: str) -> None:
    database = open_database(url)

    def spoilt(connection: Connection) -> None:
        connection.execute(text("DELETE FROM alembic_version"))
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(spoilt)
    assert await rows_of(url, "SELECT count(*) FROM alembic_version") == [(1,)]
    await database.close()


async def test_a_broken_constraint_is_a_refusal(url: str) -> None:
    twice = "INSERT INTO alembic_version SELECT version_num FROM alembic_version"
    with pytest.raises(Refused):
        await rows_of(url, twice)


async def test_a_row_without_its_comment_is_refused(url: str) -> None:
    orphan = (
        'INSERT INTO labels (comment, effect, source, made_by, "at")'
        " VALUES ('nowhere', 'allow', 'review', 'anna', 0)"
    )
    with pytest.raises(Refused):
        await rows_of(url, orphan)


async def test_reading_goes_on_while_a_batch_is_written(store: Store) -> None:
    batches = [[an_entry() for _ in range(32)] for _ in range(4)]
    writing = [store.record(batch) for batch in batches]
    reading = [store.recall([an_ask()], NOON) for _ in range(8)]
    await asyncio.gather(*writing, *reading)
    account = await store.account("default", "reader-1", NOON)
    assert account is not None
    assert account.history.comments_90d == 128


async def test_a_store_can_be_opened_again(url: str) -> None:
    first = await Store.open(url, KEYS)
    await first.record([an_entry(id="d1")])
    await first.close()
    second = await Store.open(url, KEYS)
    decision = await second.decision("d1")
    await second.close()
    assert decision is not None
    assert decision.effect is Effect.ALLOW


async def test_an_empty_store_answers_every_question(store: Store) -> None:
    assert (await store.queue(QueueQuery(), NOON)).items == ()
    assert await store.backlog() == ()
    assert await store.item("nowhere") is None
