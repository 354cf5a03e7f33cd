"""The service's memory for commands that only read it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import click
from sqlalchemy import make_url

from moderation.cli.serve import environment_settings
from moderation.settings import Settings
from moderation.store.errors import BadMasterKey
from moderation.store.keyring import Keyring
from moderation.store.store import Store


@asynccontextmanager
async def reading() -> AsyncIterator[Store]:
    """Open the configured database as it is; makes and migrates nothing."""
    settings = environment_settings()
    _demand_files(settings)
    try:
        keys = Keyring.load(settings.master_key)
    except BadMasterKey as error:
        raise click.ClickException(str(error)) from None
    store = await Store.open(settings.database, keys)
    try:
        if not await store.ready():
            raise click.ClickException(
                "the database does not answer or its schema is too old; "
                "`moderation db upgrade` brings it up to date"
            )
        yield store
    finally:
        await store.close()


def _demand_files(settings: Settings) -> None:
    """End the command where the data folder has no memory to read."""
    url = make_url(settings.database)
    files = [settings.master_key]
    if url.get_backend_name() == "sqlite" and url.database:
        files.append(settings.master_key.parent / url.database)
    missing = [str(path) for path in files if not path.exists()]
    if missing:
        raise click.ClickException(f"there is no {' and no '.join(missing)}")
