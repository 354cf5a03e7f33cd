"""`moderation breakers`: which rules may only flag for now, and their release."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from typing import TypeVar

import click

from moderation.cli.serve import environment_settings, opened
from moderation.clock import system_clock
from moderation.core.breakers import Breaker, Why
from moderation.store.errors import BadMasterKey, StoreDown
from moderation.store.store import Store

T = TypeVar("T")


@click.group()
def breakers() -> None:
    """Rules that block too often or wrongly, and may only flag for now."""


@breakers.command("list")
@click.option("--all", "everything", is_flag=True, help="Closed ones, too.")
def list_breakers(everything: bool) -> None:
    """Print the breakers that are tripped, and why."""
    now = system_clock()
    found = _with_store(lambda store: store.breakers_listed())
    shown = [one for one in found if everything or one.is_tripped(now)]
    for one in shown:
        click.echo("  ".join(_line(one, now)))
    if not shown:
        click.echo("No breaker is tripped.")


@breakers.command()
@click.argument("rule")
@click.option("--site", help="Only there; on every site by default.")
def reset(rule: str, site: str | None) -> None:
    """Let RULE block again; services know within seconds."""
    at = system_clock()
    found = _with_store(lambda store: store.reset_breaker(rule, site, at))
    if not found:
        raise click.ClickException(f"no breaker of {rule} is tripped")
    for one in found:
        click.echo(f"{one.rule} may block on {one.site} again.")


def _line(breaker: Breaker, now: datetime) -> Iterator[str]:
    yield breaker.site
    yield breaker.rule
    if breaker.why is Why.FLOOD:
        yield f"{breaker.blocks:.0f} blocks within an hour, usually {breaker.usual:.0f}"
    else:
        yield f"{breaker.blocks:.0f} blocks overturned"
    yield f"tripped {breaker.tripped_at:%Y-%m-%d %H:%M}"
    if breaker.closed_at is not None:
        yield f"reset {breaker.closed_at:%Y-%m-%d %H:%M} by {breaker.closed_by}"
    elif breaker.closes_at is None:
        yield "until reset"
    else:
        verb = "closes" if breaker.is_tripped(now) else "closed"
        yield f"{verb} {breaker.closes_at:%Y-%m-%d %H:%M}"


def _with_store(use: Callable[[Store], Awaitable[T]]) -> T:
    """Open the store of the settings for one use."""
    settings = environment_settings()

    async def run() -> T:
        async with opened(settings) as store:
            return await use(store)

    try:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        return asyncio.run(run())
    except (StoreDown, BadMasterKey, OSError) as error:
        raise click.ClickException(str(error)) from None
