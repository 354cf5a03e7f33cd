"""Where the two databases differ: connections, transactions, and a little SQL.

Work on the database is a plain function of a connection. PostgreSQL runs it through
asyncpg on the event loop; SQLite runs it whole on a thread of its own, one hop a
transaction, with a single connection that writes.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

import asyncpg
from sqlalchemy import (
    URL,
    Connection,
    Engine,
    NullPool,
    Table,
    create_engine,
    event,
    make_url,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine

from moderation.store.errors import StoreDown

T = TypeVar("T")
Work = Callable[[Connection], T]

READERS = 4
BUSY_SECONDS = 10
SQLITE_SETTINGS = (
    f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA cache_size=-32768",
    "PRAGMA temp_store=MEMORY",
)
POSTGRES_SETTINGS = {
    "application_name": "moderation",
    "synchronous_commit": "on",
    "timezone": "UTC",
    "jit": "off",
}
CONNECT_SECONDS = 5
COMMAND_SECONDS = 30
STATEMENTS_KEPT = 500
REFUSALS = ("22", "23", "40")
"""SQLSTATE classes: bad data, broken constraint, lost race or deadlock."""
CHAIN_LOCK = 0x6D6F6431

Upsert = sqlite.Insert | postgresql.Insert
"""An insert that knows `on conflict`."""


class Refused(Exception):
    """The database is well, but would not have this: bad data or a lost race."""


class Database(Protocol):
    """A database that does work in a transaction, committed before it returns.

    Both raise StoreDown, and Refused when the work itself is at fault.
    """

    async def read(self, work: Work[T]) -> T:
        """Do work that only reads, on one snapshot where the engine has them."""

    async def write(self, work: Work[T]) -> T:
        """Do work that may write; all of it or nothing."""

    async def close(self) -> None:
        """Let go of every connection."""


def open_database(url: str) -> Database:
    """Choose by the URL; connects when first used."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        return _Sqlite(address)
    return _Postgres(address)


def bare_engine(url: URL) -> Engine:
    """An SQLite engine for a migration: one connection, one writing transaction."""
    rebuilding = "PRAGMA foreign_keys=OFF"  # or a table remade would lose its children
    return _sqlite_engine(url, "BEGIN IMMEDIATE", rebuilding, poolclass=NullPool)


def asyncpg_url(url: URL) -> URL:
    """Name the driver we have, whatever the operator's URL named."""
    return url.set(drivername="postgresql+asyncpg")


def upserts(table: Table, finish: Callable[[Upsert], Upsert]) -> dict[str, Upsert]:
    """Build an insert for each engine, by the dialect's name."""
    return {
        "sqlite": finish(sqlite.insert(table)),
        "postgresql": finish(postgresql.insert(table)),
    }


def durability(connection: Connection) -> dict[str, str]:
    """Ask a live connection what it does before it says a commit is done."""
    name = connection.dialect.name
    if name == "sqlite":
        level = _pragma(connection, "synchronous")
        return {
            "engine": name,
            "journal_mode": _pragma(connection, "journal_mode"),
            "synchronous": {"2": "FULL", "3": "EXTRA"}.get(level, level),
        }
    shown = ("fsync", "synchronous_commit", "full_page_writes")
    return {"engine": name} | {
        setting: str(connection.execute(text(f"SHOW {setting}")).scalar_one())
        for setting in shown
    }


def lock_chain(connection: Connection) -> None:
    """Let one transaction at a time append to the audit chain, until it ends.

    On SQLite a writer is alone already.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({CHAIN_LOCK})"))


class _Sqlite:
    """One thread that writes and a few that read."""

    def __init__(self, url: URL) -> None:
        self._writer = _sqlite_engine(url, "BEGIN IMMEDIATE", pool_size=1)
        self._reader = _sqlite_engine(
            url, "BEGIN", "PRAGMA query_only=ON", pool_size=READERS
        )
        self._writing = ThreadPoolExecutor(1, thread_name_prefix="store-write")
        self._reading = ThreadPoolExecutor(READERS, thread_name_prefix="store-read")

    async def read(self, work: Work[T]) -> T:
        return await self._on(self._reading, self._reader, work)

    async def write(self, work: Work[T]) -> T:
        return await self._on(self._writing, self._writer, work)

    async def close(self) -> None:
        await asyncio.to_thread(self._writing.shutdown)
        await asyncio.to_thread(self._reading.shutdown)
        self._writer.dispose()
        self._reader.dispose()

    async def _on(
        self, threads: ThreadPoolExecutor, engine: Engine, work: Work[T]
    ) -> T:
        def transaction() -> T:
            with engine.begin() as connection:
                return work(connection)

        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(threads, transaction)
        except (SQLAlchemyError, UnicodeError, OverflowError) as error:
            raise _translated(error) from error


class _Postgres:
    """A pool of connections on the event loop."""

    def __init__(self, url: URL) -> None:
        self._engine = create_async_engine(
            asyncpg_url(url).update_query_dict(
                {"prepared_statement_cache_size": str(STATEMENTS_KEPT)}
            ),
            hide_parameters=True,
            pool_size=10,
            max_overflow=20,
            pool_timeout=CONNECT_SECONDS,
            connect_args={
                "server_settings": POSTGRES_SETTINGS,
                "timeout": CONNECT_SECONDS,
                "command_timeout": COMMAND_SECONDS,
            },
        )

    async def read(self, work: Work[T]) -> T:
        return await self.write(work)

    async def write(self, work: Work[T]) -> T:
        try:
            async with self._engine.begin() as connection:
                return await connection.run_sync(work)
        except _POSTGRES_TROUBLE as error:
            raise _translated(error) from error

    async def close(self) -> None:
        await self._engine.dispose()


_POSTGRES_TROUBLE = (
    SQLAlchemyError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    OSError,
    TimeoutError,
    UnicodeError,
    OverflowError,
)


def _sqlite_engine(url: URL, begin: str, *settings: str, **options: Any) -> Engine:
    address = url.set(drivername="sqlite+pysqlite")
    engine = create_engine(address, hide_parameters=True, **options)

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver would begin too late
        for setting in (*SQLITE_SETTINGS, *settings):
            connection.execute(setting).close()

    @event.listens_for(engine, "begin")
    def _began(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _pragma(connection: Connection, name: str) -> str:
    return str(connection.execute(text(f"PRAGMA {name}")).scalar_one())


def _translated(error: Exception) -> Exception:
    """Tell a refusal from a failure; a refusal is worth another, smaller try."""
    if isinstance(error, UnicodeError | OverflowError):
        return Refused(str(error))
    if isinstance(error, DBAPIError) and error.orig is not None:
        state = getattr(error.orig, "sqlstate", None) or ""
        kind = type(error.orig).__name__
        if kind in ("IntegrityError", "DataError") or state[:2] in REFUSALS:
            return Refused(kind)
        return StoreDown(f"{kind}: {error.orig}")
    return StoreDown(type(error).__name__)
