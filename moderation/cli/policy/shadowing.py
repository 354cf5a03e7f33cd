"""`moderation policy shadow`: what a candidate beside the policy would have decided."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import click

from moderation.cli.policy.loading import as_json_option
from moderation.cli.policy.reading import reading
from moderation.cli.policy.reporting import (
    Report,
    since_option,
    site_option,
    starting,
)
from moderation.clock import system_clock
from moderation.service.comparison import Compared
from moderation.store.errors import StoreDown
from moderation.store.shadow import Candidate, Pair, PairQuery
from moderation.store.store import Store


@click.command()
@click.option(
    "--candidate", "digest", help="The start of its digest; the latest by default."
)
@since_option
@site_option
@as_json_option
def shadow(
    digest: str | None, since: timedelta | None, site: str | None, as_json: bool
) -> None:
    """Tell what the candidate in shadow would have done.

    Compares it with what was decided: prints each comment that it would newly block,
    flag or free, newest first, then the sums, and where it goes with or against what
    people decided. With --json every change is a line of JSON and the last line is
    the summary.
    """
    query = PairQuery(
        candidate=digest or "", since=starting(since, system_clock()), site=site
    )
    try:
        asyncio.run(_compared(query, as_json))
    except StoreDown as error:
        raise click.ClickException(str(error)) from None


async def _compared(query: PairQuery, as_json: bool) -> None:
    report = Report(as_json=as_json)
    async with reading() as store:
        candidate = _chosen(await store.shadow_candidates(), query.candidate)
        if not as_json:
            click.echo(_headline(candidate))
        async for pair in _pairs(store, replace(query, candidate=candidate.digest)):
            report.add(_comparison(pair))
    report.close({}, candidate=candidate)


def _chosen(candidates: tuple[Candidate, ...], start: str) -> Candidate:
    found = [c for c in candidates if c.digest.startswith(start)]
    if not found:
        raise click.ClickException("no such candidate has run in shadow yet")
    if start and len(found) > 1:
        raise click.ClickException(f"{start} is the start of {len(found)} candidates")
    return found[0]


def _headline(candidate: Candidate) -> str:
    span = f"{candidate.first:%Y-%m-%d %H:%M} to {candidate.last:%Y-%m-%d %H:%M} UTC"
    return f"candidate {candidate.digest}\n{span}\n"


async def _pairs(store: Store, query: PairQuery) -> AsyncIterator[Pair]:
    while page := await store.shadow_pairs(query):
        for pair in page:
            yield pair
        query = replace(query, before=page[-1].decision_id)


def _comparison(pair: Pair) -> Compared:
    return Compared(
        id=pair.decision_id,
        site=pair.site,
        comment_id=pair.comment_id,
        was=pair.effect,
        was_clause=pair.clause,
        would=pair.would,
        would_clause=pair.would_clause,
        said=pair.said,
    )
