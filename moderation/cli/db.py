"""`moderation db`: the database's schema."""

import asyncio

import click

from moderation.cli.serve import environment_settings, upgraded
from moderation.store.errors import StoreDown


@click.group()
def db() -> None:
    """Look after the database."""


@db.command()
@click.option("--url", help="Database to upgrade; the configured one by default.")
def upgrade(url: str | None) -> None:
    """Create the schema or bring it up to date; safe to repeat."""
    try:
        asyncio.run(upgraded(url or environment_settings().database))
    except StoreDown as error:
        raise click.ClickException(str(error)) from None
    click.echo("The schema is up to date.")
