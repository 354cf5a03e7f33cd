"""The running server: sockets, signals and an orderly end."""

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import structlog
from aiohttp import web

from moderation.settings import Settings
from moderation.web.app import Parts, application, metrics_application, parts_of
from moderation.web.keys import TRAFFIC
from moderation.web.reloading import reload_all, watching

KEEPALIVE_SECONDS = 75
CUT_SECONDS = 1.0

log = structlog.get_logger("moderation.server")


async def run_server(
    settings: Settings, announce: Callable[[Parts, str], Awaitable[None]]
) -> None:
    """Serve until told to stop by SIGINT or SIGTERM; SIGHUP reloads the policies.

    `announce` is awaited with the address once it can be reached.
    """
    stop = asyncio.Event()
    async with (
        parts_of(settings) as parts,
        watching(parts),
        serving(parts) as address,
    ):
        _obey_signals(parts, stop)
        gc.freeze()  # what is built by now lives as long as the process
        await announce(parts, address)
        await stop.wait()
        log.info("stopping")


@asynccontextmanager
async def serving(parts: Parts) -> AsyncIterator[str]:
    """Listen as the settings say; yields the address, lets calls finish at the end."""
    settings = parts.settings
    apps = {application(parts): settings.port}
    if settings.metrics_port is not None:
        apps[metrics_application(parts)] = settings.metrics_port
    async with AsyncExitStack() as stack:
        addresses = [
            await stack.enter_async_context(_listening(app, port, settings))
            for app, port in apps.items()
        ]
        yield addresses[0]


@asynccontextmanager
async def _listening(
    app: web.Application, port: int, settings: Settings
) -> AsyncIterator[str]:
    """Serve one application; at the end no call is cut short that ends in time.

    The framework's own shutdown drops what arrives meanwhile, so bodies under way
    would never be complete: the calls are waited for before it begins.
    """
    runner = web.AppRunner(
        app,
        access_log=None,
        keepalive_timeout=KEEPALIVE_SECONDS,
        shutdown_timeout=CUT_SECONDS,
    )
    try:
        await runner.setup()
        site = web.TCPSite(runner, settings.host, port)
        await site.start()
        yield _address(runner)
        await site.stop()
        await app[TRAFFIC].end(settings.shutdown_seconds)
    finally:
        await runner.cleanup()


def _address(runner: web.AppRunner) -> str:
    host, port = runner.addresses[0][:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _obey_signals(parts: Parts, stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    reloads: set[asyncio.Task[None]] = set()

    def reload() -> None:
        task = loop.create_task(reload_all(parts))
        reloads.add(task)  # a task nobody holds may be collected before it ends
        task.add_done_callback(reloads.discard)

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    loop.add_signal_handler(signal.SIGHUP, reload)
