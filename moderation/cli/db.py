"""`moderation db`: the database's schema."""

import asyncio
import os

import click

from moderation.settings import settings_from
from moderation.store.migrate import upgrade as upgrade_schema


@click.group()
def db() -> None:
    """Look after the database."""


@db.command()
@click.option("--url", help="Database to upgrade; the configured one by default.")
def upgrade(url: str | None) -> None:
    """Create the schema or bring it up to date; safe to repeat."""
    asyncio.run(upgrade_schema(url or settings_from(os.environ).database))
    click.echo("The schema is up to date.")
