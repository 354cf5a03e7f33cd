"""The schema's version: bring it to head, tell whether it is there."""

import asyncio
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from moderation.store.engines import asyncpg_url, bare_engine

SCRIPTS = Path(__file__).with_name("migrations")
MIGRATION_LOCK = 0x6D6F6430


async def upgrade(url: str) -> None:
    """Run what migrations are missing, one process at a time, all or nothing."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        if address.database:
            Path(address.database).parent.mkdir(parents=True, exist_ok=True)
        await asyncio.to_thread(_upgrade_sqlite, url)
        return
    engine = create_async_engine(asyncpg_url(address))
    try:
        async with engine.begin() as connection:
            await connection.run_sync(_upgrade_alone)
    finally:
        await engine.dispose()


def head() -> str:
    """The newest version this code knows; versions sort as text."""
    return ScriptDirectory(str(SCRIPTS)).get_current_head() or ""


def version(connection: Connection) -> str | None:
    """The version the schema is at; raises where there is none yet."""
    asked = text("SELECT version_num FROM alembic_version")
    return connection.execute(asked).scalar_one_or_none()


def config_for(connection: Connection) -> Config:
    """Configure Alembic to work on an open connection."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _upgrade_sqlite(url: str) -> None:
    engine = bare_engine(make_url(url))
    with engine.begin() as connection:
        _to_head(connection)


def _upgrade_alone(connection: Connection) -> None:
    connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
    _to_head(connection)


def _to_head(connection: Connection) -> None:
    """Leave a newer schema as it is: it has room for the code before it."""
    current = MigrationContext.configure(connection).get_current_revision()
    if current is None or current <= head():
        command.upgrade(config_for(connection), "head")
