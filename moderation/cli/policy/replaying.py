"""`moderation policy replay`: stored comments under a policy that is not in force."""

import asyncio
import sys
from datetime import timedelta
from pathlib import Path

import click

from moderation.artifact import Artifact, ArtifactError
from moderation.cli.policy.loading import as_json_option, policy_in
from moderation.cli.policy.reading import reading
from moderation.cli.policy.reporting import (
    Report,
    since_option,
    site_option,
    starting,
)
from moderation.cli.serve import environment_settings
from moderation.clock import system_clock
from moderation.core.policy import Policy
from moderation.judge import artifact_named
from moderation.registry.registry import FILE, Registry
from moderation.service.replay import Replay, Scope
from moderation.store.errors import StoreDown
from moderation.store.store import Store

_policy = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.option("--candidate", required=True, type=_policy, help="The policy to try.")
@click.option(
    "--against",
    type=_policy,
    help="Compare with what this policy decides today, not with what was decided.",
)
@since_option
@site_option
@click.option("--limit", type=click.IntRange(1), help="The newest ones, so many.")
@click.option("--model", help="A folder, a name below models/, or `none`.")
@as_json_option
def replay(
    candidate: Path,
    against: Path | None,
    since: timedelta | None,
    site: str | None,
    limit: int | None,
    model: str | None,
    as_json: bool,
) -> None:
    """Decide stored comments again under a candidate, newest first.

    Prints each comment that it would newly block, flag or free, then the sums, and
    where it goes with or against what people decided. Reads only. With --json every
    change is a line of JSON and the last line is the summary.
    """
    scope = Scope(site=site, since=starting(since, system_clock()), limit=limit)
    policies = [policy_in(path) if path else None for path in (candidate, against)]
    artifact = _artifact(model)
    try:
        asyncio.run(_replayed(policies[0], policies[1], artifact, scope, as_json))
    except StoreDown as error:
        raise click.ClickException(str(error)) from None


async def _replayed(
    candidate: Policy | None,
    against: Policy | None,
    artifact: Artifact | None,
    scope: Scope,
    as_json: bool,
) -> None:
    if candidate is None:
        return
    report = Report(as_json=as_json)
    async with reading() as store:
        replay = Replay(
            store=store,
            candidate=candidate,
            against=against,
            artifact=artifact,
            registry=_registry(store),
        )
        async for one in replay.compared(scope):
            report.add(one)
    report.close(replay.notes, candidate=candidate.ref)


def _registry(store: Store) -> Registry:
    """Look texts up in the service's index, which is never written here."""
    path = environment_settings().data / FILE
    return Registry(store.texts, path, most_later=sys.maxsize)


def _artifact(model: str | None) -> Artifact | None:
    try:
        return artifact_named(model or environment_settings().model)
    except ArtifactError as error:
        raise click.ClickException(f"the model cannot be used: {error}") from None
