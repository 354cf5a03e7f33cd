"""`moderation texts`: protect texts from being copied into comments."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any, TypeVar

import click
import msgspec

from moderation.cli.serve import environment_settings, opened
from moderation.clock import system_clock
from moderation.core.licences import is_free
from moderation.core.overlap import traces
from moderation.registry.collection import BadText, TextRow, rows_in
from moderation.registry.registry import FILE, Registry
from moderation.settings import Settings
from moderation.store.errors import BadMasterKey, StoreDown
from moderation.store.store import Store
from moderation.store.texts import Listed, Protected
from moderation.web import schema
from moderation.web.guard import DEFAULT_SITE

T = TypeVar("T")
TOGETHER = 200
"""Texts in one transaction."""
_PATH = click.Path(exists=True, path_type=Path)


def _sited(
    _ctx: click.Context, _param: click.Parameter, site: str | None
) -> str | None:
    """Take a site that a comment can name."""
    try:
        return msgspec.convert(site, schema.Site | None)
    except msgspec.ValidationError as error:
        raise click.BadParameter(str(error)) from None


_site = click.option(
    "--site", default=DEFAULT_SITE, show_default=True, callback=_sited, help="Whose."
)


@click.group()
def texts() -> None:
    """Texts whose copies in comments are found."""


@texts.command()
@click.argument("paths", nargs=-1, required=True, type=_PATH)
@_site
@click.option("--id", help="The text's id; the file's name by default.")
@click.option("--title", help="By default the first line.")
@click.option("--author")
@click.option("--publisher")
@click.option("--url")
@click.option("--licence", help="CC0, CC-BY-SA, public-domain … let anybody copy it.")
@click.option("--own", is_flag=True, help="Published by the site's operator.")
def add(paths: tuple[Path, ...], site: str, own: bool, **about: str | None) -> None:
    """Protect the texts in PATHS, or put them in the place of former ones.

    A path is a file with one text, a folder of such, or JSON lines (`.jsonl`, also
    packed) with `id`, `text`, `title` and what else the options name. Only
    fingerprints are kept.
    """
    given: dict[str, Any] = {k: v for k, v in about.items() if v is not None}
    rows: Iterable[TextRow] = chain.from_iterable(map(rows_in, paths))
    if own:
        given["own"] = True
    if "id" in given:
        rows = _alone(rows)
    told = _with_store(lambda store: _added(store, site, rows, given))
    click.echo(", ".join(f"{n} {what}" for what, n in sorted(told.items())))


@texts.command("list")
@click.option("--site", callback=_sited, help="Of one site only.")
def list_texts(site: str | None) -> None:
    """Show what is protected; the words themselves are not kept."""
    _with_store(lambda store: _shown(store, site))


@texts.command()
@click.argument("id")
@_site
def remove(id: str, site: str) -> None:
    """Protect a text no longer."""
    if not _with_store(lambda store: store.texts.unprotect(site, id, system_clock())):
        raise click.ClickException(f"no such text on {site}: {id}")
    click.echo(f"removed {id}")


@texts.command()
def compact() -> None:
    """Make the index in the data folder anew from the database.

    A service on the same folder takes it over by itself.
    """
    path = environment_settings().data / FILE
    size = _with_store(lambda store: Registry(store.texts, path).compact())
    click.echo(f"{path}: {size:,} fingerprints")


async def _added(
    store: Store, site: str, rows: Iterable[TextRow], given: dict[str, Any]
) -> Counter[str]:
    told: Counter[str] = Counter()
    left = iter(rows)
    while some := list(islice(left, TOGETHER)):
        wanted = [_protected(msgspec.structs.replace(r, **given), site) for r in some]
        told.update(await store.texts.protect(wanted, system_clock()))
    return told


def _protected(row: TextRow, site: str) -> Protected:
    prints = traces(row.body)
    if not len(prints):
        raise BadText(f"{row.id}: too short to be told from others")
    return Protected(site=site, source=row.source, prints=prints, url=row.url)


def _alone(rows: Iterable[TextRow]) -> Iterator[TextRow]:
    first, *more = islice(rows, 2)
    if more:
        raise click.UsageError("--id names one text, and there are more")
    yield first


async def _shown(store: Store, site: str | None) -> None:
    after = 0
    while page := await store.texts.listed(site, after, TOGETHER):
        for text in page:
            click.echo(_line(text))
        after = page[-1].number


def _line(text: Listed) -> str:
    source = text.source
    whose = "own" if source.own else "free" if is_free(source.licence) else "protected"
    return f"{text.site}  {source.id}  {whose}  {source.named}"


def _with_store(use: Callable[[Store], Awaitable[T]]) -> T:
    """Open the store of the settings for one use."""
    settings = environment_settings()
    try:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        return asyncio.run(_used(settings, use))
    except (StoreDown, BadMasterKey, BadText, OSError) as error:
        raise click.ClickException(str(error)) from None


async def _used(settings: Settings, use: Callable[[Store], Awaitable[T]]) -> T:
    async with opened(settings) as store:
        return await use(store)
