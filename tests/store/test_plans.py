"""What the database does for a batch must not grow with what it holds."""

import sqlite3
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, event, make_url

from moderation.store.records import QueueQuery
from moderation.store.store import Store
from tests.builders import NOON, a_comment
from tests.store.builders import (
    KEYS,
    LEASE,
    a_flag,
    a_review,
    an_ask,
    an_entry,
    stored_by,
)
from tests.store.conftest import NewDatabase

STOPS_AT_ONCE = ("SCAN queue USING INDEX ix_queue_open", "SCAN audit")
"""Walks in the order asked for, of which the first row is taken."""
SMALL = ("SCAN breakers USING INDEX sqlite_autoindex_breakers_1",)
"""Walks of tables that do not grow: one row a rule."""


@pytest.fixture
def statements() -> Iterator[list[str]]:
    """Every statement sent to a database while the test runs."""
    sent: list[str] = []

    def listen(_connection: object, _cursor: object, sql: str, *_: object) -> None:
        sent.append(sql)

    event.listen(Engine, "before_cursor_execute", listen)
    yield sent
    event.remove(Engine, "before_cursor_execute", listen)


async def test_no_statement_of_the_hot_path_walks_a_table(
    new_on_sqlite: NewDatabase, statements: list[str]
) -> None:
    url = new_on_sqlite()
    store = await Store.open(url, KEYS)
    comment = a_comment(id="c1")
    first = await stored_by(store, an_entry(a_flag(), comment=comment))
    await store.record([an_entry(a_flag(), comment=comment, supersedes=first.id)])
    await store.record([an_entry(a_flag(), comment=a_comment("neu", id="c1"))])
    await store.recall([an_ask(id="c1", idempotency_key="k", fingerprint=7)], NOON)
    await store.watch(NOON, NOON)
    await store.baseline(("default", "test.rule"), NOON, NOON)
    item = await store.claim(QueueQuery(), "anna", NOON, LEASE)
    assert item is not None
    await store.review(a_review(item))
    await store.close()
    assert walks(url, statements) == []


def walks(url: str, statements: list[str]) -> list[str]:
    """The steps of the statements' plans that read a whole table or index."""
    database = sqlite3.connect(str(make_url(url).database))
    planned = [sql for sql in statements if sql.startswith(("SELECT", "UPDATE"))]
    assert planned
    steps = [
        str(step[3])
        for sql in planned
        for step in database.execute(
            f"EXPLAIN QUERY PLAN {sql}", (None,) * sql.count("?")
        )
    ]
    database.close()
    return [s for s in steps if s.startswith("SCAN") and s not in STOPS_AT_ONCE + SMALL]
