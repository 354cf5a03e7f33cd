"""Policies change while the service runs: on a signal, or when their files do."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress

import structlog

from moderation.core.policy import Policy
from moderation.store.audit import Deed
from moderation.store.errors import StoreDown
from moderation.store.people import OPERATOR
from moderation.web.app import Parts, reload_candidates, reload_policies

IN_FORCE, ON_TRIAL = "policy.in_force", "policy.on_trial"
"""What the audit chain calls a policy that was put there."""

log = structlog.get_logger("moderation.policy")


async def reload_all(parts: Parts) -> None:
    """Take over what is on disk now, changed or not."""
    await _reload_policies(parts)
    await _reload_candidates(parts)


@asynccontextmanager
async def watching(parts: Parts) -> AsyncIterator[None]:
    """Look for changed files as often as the settings say, until the block ends."""
    await _note(parts, IN_FORCE, {}, parts.policies.sites())
    await _note(parts, ON_TRIAL, {}, parts.candidates.sites())
    if not parts.settings.policy_watch:
        yield
        return
    looking = asyncio.create_task(_look_again_and_again(parts))
    try:
        yield
    finally:
        looking.cancel()
        with suppress(asyncio.CancelledError):
            await looking


async def _look_again_and_again(parts: Parts) -> None:
    while True:
        await asyncio.sleep(parts.settings.policy_watch)
        await _look(parts.policies.changed, lambda: _reload_policies(parts, True))
        await _look(parts.candidates.changed, lambda: _reload_candidates(parts, True))


async def _look(
    changed: Callable[[], bool], reload: Callable[[], Awaitable[None]]
) -> None:
    try:
        if await asyncio.to_thread(changed):
            await reload()
    except Exception as error:  # the edge named in the architecture: look again later
        log.error("looking for changed policies failed", error=repr(error))


async def _reload_policies(parts: Parts, at_rest: bool = False) -> None:
    """Read the policies beside the event loop, which goes on deciding meanwhile."""
    before = parts.policies.sites()
    error = await asyncio.to_thread(reload_policies, parts, at_rest=at_rest)
    if error:
        log.error("policy refused, the earlier one stays", reason=str(error))
    elif parts.policies.sites() is not before:
        log.info("policy reloaded")
        await _note(parts, IN_FORCE, before, parts.policies.sites())


async def _reload_candidates(parts: Parts, at_rest: bool = False) -> None:
    before = parts.candidates.sites()
    error = await asyncio.to_thread(reload_candidates, parts, at_rest=at_rest)
    if error:
        log.error("candidate refused, the earlier one stays", reason=str(error))
    elif parts.candidates.sites() is not before:
        log.info("candidate reloaded")
        await _note(parts, ON_TRIAL, before, parts.candidates.sites())


async def _note(
    parts: Parts,
    action: str,
    before: Mapping[str, Policy],
    after: Mapping[str, Policy],
) -> None:
    """Write into the audit chain what is new, once for all replicas."""
    digests = {site: policy.ref.digest for site, policy in before.items()}
    try:
        for site in sorted({*before, *after}):
            found = after.get(site)
            if found is None or found.ref.digest != digests.get(site):
                await parts.store.audit_news(_deed(parts, action, site, found))
    except StoreDown:
        log.warning("change of policy is missing in the audit chain", action=action)


def _deed(parts: Parts, action: str, site: str, policy: Policy | None) -> Deed:
    ref = policy.ref if policy else None
    return Deed(
        actor=OPERATOR,
        action=action,
        subject=site,
        at=parts.clock(),
        detail={
            "id": ref and ref.id,
            "version": ref and ref.version,
            "digest": ref and ref.digest,
        },
    )
