"""`moderation serve`: the service on its port."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import click
from asyncpg import PostgresError
from sqlalchemy.exc import SQLAlchemyError

from moderation.policies.problems import PolicyError
from moderation.settings import Settings, SettingsError, settings_from, strangers_in
from moderation.store.errors import BadMasterKey, StoreDown
from moderation.store.keyring import Keyring
from moderation.store.migrate import upgrade
from moderation.store.store import Store
from moderation.web.app import Parts
from moderation.web.logs import configure_logs
from moderation.web.people import Credentials, first_credentials
from moderation.web.server import run_server


@click.command()
@click.option("--host", help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), help="Port; 0 picks a free one.")
def serve(**given: Any) -> None:
    """Serve the API and the moderators' pages.

    The first start creates the data folder, the database, an API key and a login,
    and shows these once. All settings are MODERATION_* environment variables.
    """
    settings = replace(
        environment_settings(), **{k: v for k, v in given.items() if v is not None}
    )
    configure_logs(settings.log)
    for stranger in strangers_in(os.environ):
        click.echo(f"Warning: {stranger}", err=True)
    try:
        prepare(settings)
        _run(settings)
    except PolicyError as error:
        raise click.ClickException(f"the policy cannot be used:\n{error}") from None
    except (StoreDown, BadMasterKey, OSError) as error:
        raise click.ClickException(str(error)) from None


def environment_settings() -> Settings:
    """Read the settings; ends the command where they cannot be used."""
    try:
        return settings_from(os.environ)
    except SettingsError as error:
        raise click.ClickException(f"settings:\n{error}") from None


def prepare(settings: Settings) -> None:
    """Create what is missing: folder, master key, database; raises StoreDown."""
    settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    asyncio.run(_prepared(settings))


async def _prepared(settings: Settings) -> None:
    async with opened(settings):
        pass


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Store]:
    """Open the database at the newest schema; raises StoreDown, BadMasterKey."""
    await upgraded(settings.database)
    store = await Store.open(settings.database, Keyring.load(settings.master_key))
    try:
        yield store
    finally:
        await store.close()


async def upgraded(url: str) -> None:
    """Bring a database to the newest schema; raises StoreDown."""
    try:
        await upgrade(url)
    except (OSError, SQLAlchemyError, PostgresError) as error:
        raise StoreDown(f"the database cannot be used: {error}") from error


def _run(settings: Settings) -> None:
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(run_server(settings, _announce))


async def _announce(parts: Parts, address: str) -> None:
    """Make the first credentials only now that they are sure to be shown."""
    credentials = await first_credentials(parts.store, parts.clock)
    click.echo(announcement(parts, address, credentials))


def announcement(parts: Parts, address: str, credentials: Credentials) -> str:
    """Say where the service is, and the first credentials when they are new."""
    lines = [f"API      {address}/v1/decisions", f"Desk     {address}/desk/queue"]
    if (port := parts.settings.metrics_port) is None:
        lines.append(f"Metrics  {address}/metrics")
    else:
        lines.append(f"Metrics  port {port}, /metrics")
    if parts.scorer.ref is None:
        lines.append("No usable model: the rules decide alone.")
    if credentials.key:
        lines += ["", f"API key  {credentials.key}"]
    if credentials.password:
        lines.append(f"Login    {credentials.user} / {credentials.password}")
    if credentials.key or credentials.password:
        lines.append("These are shown this once; keep them.")
    return "\n".join(lines)


def _loop_factory() -> Any:
    if sys.platform == "win32":
        return None
    import uvloop

    return uvloop.new_event_loop
