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
from moderation.scorer import Scorer
from moderation.service.moderate import Moderation, Options
from moderation.service.review import Desk
from moderation.settings import Settings
from moderation.shipped import shipped_policies
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
    policies: PolicyShelf
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
    scorer = Scorer(artifact)
    store = await Store.open(settings.database, Keyring.load(settings.master_key))
    moderation = Moderation(
        store=store,
        scorer=scorer,
        policies=policies,
        clock=clock,
        observer=metrics,
        options=_options(settings),
    )
    try:
        yield Parts(
            settings=settings,
            store=store,
            policies=policies,
            scorer=scorer,
            moderation=moderation,
            desk=Desk(store=store, policies=policies, clock=clock),
            metrics=metrics,
            clock=clock,
        )
    finally:
        await moderation.close()
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


def reload_policies(parts: Parts) -> Exception | None:
    """Put the policies on disk in force, or keep those in force and say why."""
    if error := parts.policies.reload():
        parts.metrics.policies_refused()
        return error
    refs = [policy.ref for policy in parts.policies.sites().values()]
    parts.metrics.policies_loaded(refs, parts.clock())
    return None


def _application(parts: Parts, routes: tuple[Route, ...]) -> web.Application:
    app = web.Application(middlewares=[edge])
    app[keys.SETTINGS] = parts.settings
    app[keys.STORE] = parts.store
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


def _artifact(settings: Settings) -> Artifact | None:
    """Load the model; without a usable one the rules decide alone and say so."""
    try:
        return artifact_named(settings.model)
    except (ArtifactError, FileNotFoundError) as error:
        log.warning("model unusable, rules decide alone", reason=str(error))
        return None


def _options(settings: Settings) -> Options:
    return Options(
        deadline=settings.scoring_ms / 1000,
        answer_unrecorded=settings.when_unrecorded == "answer",
        backlog=settings.waiting,
    )
