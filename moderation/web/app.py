"""The application: everything is built once here and handed on as arguments."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import orjson
import structlog
from aiohttp import web

from moderation import __version__
from moderation.artifact import Artifact, ArtifactError
from moderation.clock import Clock, system_clock
from moderation.judge import artifact_named
from moderation.metrics import Metrics
from moderation.policies import PolicyShelf
from moderation.policies.candidates import CandidateShelf
from moderation.policies.problems import PolicyError
from moderation.registry.registry import FILE, Registry
from moderation.scorer import Scorer
from moderation.service.breakers import Breakers
from moderation.service.moderate import Moderation, Options
from moderation.service.review import Desk
from moderation.service.shadow import Shadow
from moderation.settings import Settings
from moderation.shipped import shipped_policies
from moderation.store.errors import StoreDown
from moderation.store.keyring import Keyring
from moderation.store.store import Store
from moderation.web import keys
from moderation.web.auth import Gate
from moderation.web.desk.routes import desk_routes
from moderation.web.edge import dress, edge
from moderation.web.guard import DEFAULT_SITE
from moderation.web.limits import Buckets
from moderation.web.openapi import openapi_of
from moderation.web.routes import METRICS_ROUTE, ROUTES, Route, install
from moderation.web.traffic import Traffic

LOGIN_RATE = 1 / 60
LOGIN_BURST = 5

log = structlog.get_logger("moderation.start")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the doors need from the rooms behind them."""

    settings: Settings
    store: Store
    registry: Registry
    policies: PolicyShelf
    candidates: CandidateShelf
    scorer: Scorer
    moderation: Moderation
    desk: Desk
    metrics: Metrics
    clock: Clock


@asynccontextmanager
async def parts_of(
    settings: Settings, *, clock: Clock = system_clock
) -> AsyncIterator[Parts]:
    """Build everything from the settings; raises PolicyError, StoreDown."""
    policies = PolicyShelf(settings.policies or shipped_policies())
    artifact = _artifact(settings)
    async with assembled(settings, policies, artifact, clock=clock) as parts:
        yield parts


@asynccontextmanager
async def assembled(
    settings: Settings,
    policies: PolicyShelf,
    artifact: Artifact | None,
    *,
    clock: Clock = system_clock,
) -> AsyncIterator[Parts]:
    """Put the parts together, and take them down in reverse order."""
    metrics = Metrics(__version__, {DEFAULT_SITE, *settings.sites, *policies.sites()})
    metrics.policies_loaded((p.ref for p in policies.sites().values()), clock())
    metrics.model_loaded(artifact.ref if artifact else None)
    candidates = _candidates(settings, policies, metrics)
    scorer = Scorer(artifact)
    store = await Store.open(settings.database, Keyring.load(settings.master_key))
    registry = await _registry(settings, store)
    moderation = Moderation(
        store=store,
        registry=registry,
        scorer=scorer,
        policies=policies,
        clock=clock,
        observer=metrics,
        options=_options(settings),
        shadow=_shadow(settings, store, candidates, metrics),
        breakers=Breakers(store=store, policies=policies, observer=metrics),
    )
    try:
        yield Parts(
            settings=settings,
            store=store,
            registry=registry,
            policies=policies,
            candidates=candidates,
            scorer=scorer,
            moderation=moderation,
            desk=Desk(store=store, policies=policies, clock=clock),
            metrics=metrics,
            clock=clock,
        )
    finally:
        await moderation.close()
        await registry.close()
        await store.close()
        scorer.close()


def application(parts: Parts) -> web.Application:
    """Build the application; /metrics is left out where it has its own port."""
    own_port = parts.settings.metrics_port is not None
    app = _application(parts, ROUTES if own_port else (*ROUTES, METRICS_ROUTE))
    app.add_routes(desk_routes())
    return app


def metrics_application(parts: Parts) -> web.Application:
    """Build the application that serves /metrics alone."""
    return _application(parts, (METRICS_ROUTE,))


def reload_policies(parts: Parts, *, at_rest: bool = False) -> PolicyError | None:
    """Put the policies on disk in force, or keep those in force and say why.

    With `at_rest` files that are being written are left for later.
    """
    before = parts.policies.sites()
    if error := parts.policies.reload(at_rest=at_rest):
        parts.metrics.policies_refused()
        return error
    if (now := parts.policies.sites()) is not before:
        refs = [policy.ref for policy in now.values()]
        parts.metrics.policies_loaded(refs, parts.clock())
    return None


def reload_candidates(parts: Parts, *, at_rest: bool = False) -> PolicyError | None:
    """Put the candidates on disk on trial, or keep those on trial and say why."""
    before = parts.candidates.sites()
    if error := parts.candidates.reload(at_rest=at_rest):
        parts.metrics.candidates_refused()
        return error
    if (now := parts.candidates.sites()) is not before:
        parts.metrics.candidates_loaded(policy.ref for policy in now.values())
    return None


def _application(parts: Parts, routes: tuple[Route, ...]) -> web.Application:
    app = web.Application(middlewares=[edge])
    app[keys.SETTINGS] = parts.settings
    app[keys.STORE] = parts.store
    app[keys.REGISTRY] = parts.registry
    app[keys.POLICIES] = parts.policies
    app[keys.SCORER] = parts.scorer
    app[keys.MODERATION] = parts.moderation
    app[keys.DESK] = parts.desk
    app[keys.METRICS] = parts.metrics
    app[keys.CLOCK] = parts.clock
    app[keys.GATE] = Gate(parts.store, parts.clock, time.monotonic)
    app[keys.BUCKETS] = Buckets(
        parts.settings.rate, parts.settings.burst, time.monotonic
    )
    app[keys.TRAFFIC] = Traffic()
    app[keys.LOGINS] = Buckets(LOGIN_RATE, LOGIN_BURST, time.monotonic)
    app[keys.OPENAPI] = orjson.dumps(openapi_of(routes))
    app.on_response_prepare.append(dress)
    install(app, routes)
    return app


def _candidates(
    settings: Settings, policies: PolicyShelf, metrics: Metrics
) -> CandidateShelf:
    """Read the candidates; bad ones never keep the service from starting."""
    candidates = CandidateShelf(settings.shadow_policies, policies)
    if error := candidates.reload():
        metrics.candidates_refused()
        log.error("candidate refused, none is on trial", reason=str(error))
    else:
        metrics.candidates_loaded(p.ref for p in candidates.sites().values())
    return candidates


def _shadow(
    settings: Settings, store: Store, candidates: CandidateShelf, metrics: Metrics
) -> Shadow | None:
    if settings.shadow_policies is None:
        return None
    return Shadow(store=store, candidates=candidates, observer=metrics)


def _artifact(settings: Settings) -> Artifact | None:
    """Load the model; without a usable one the rules decide alone and say so."""
    try:
        return artifact_named(settings.model)
    except (ArtifactError, FileNotFoundError) as error:
        log.warning("model unusable, rules decide alone", reason=str(error))
        return None


async def _registry(settings: Settings, store: Store) -> Registry:
    """Take in the protected texts; without a database they come when it does."""
    registry = Registry(store.texts, settings.data / FILE)
    try:
        await registry.refresh()
    except StoreDown as error:
        log.warning("protected texts not there yet", reason=str(error))
    return registry


def _options(settings: Settings) -> Options:
    return Options(
        deadline=settings.scoring_ms / 1000,
        answer_unrecorded=settings.when_unrecorded == "answer",
        backlog=settings.waiting,
    )
