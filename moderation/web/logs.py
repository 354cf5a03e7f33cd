"""How log lines look: one JSON object each, or readable ones for a terminal."""

import logging
import sys
from collections.abc import Sequence

import structlog
from aiohttp.http_exceptions import HttpProcessingError
from structlog.typing import Processor


def configure_logs(form: str) -> None:
    """Send structured lines to standard error; `form` is json, console or auto."""
    readable = form == "console" or (form == "auto" and sys.stderr.isatty())
    structlog.configure(
        processors=processors_for("console" if readable else "json"),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.getLogger("aiohttp.server").addFilter(without_requests)


def without_requests(record: logging.LogRecord) -> bool:
    """Keep requests that cannot be read out of the log: they may hold a secret."""
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, HttpProcessingError | ConnectionError)


def processors_for(form: str) -> Sequence[Processor]:
    """What a line passes through, in `json` or `console` form."""
    return (
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        *(_CONSOLE if form == "console" else _JSON),
    )


# Tracebacks are plain on purpose: the richer forms print local variables, and these
# hold comments.
_CONSOLE: tuple[Processor, ...] = (
    structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
)
_JSON: tuple[Processor, ...] = (
    structlog.processors.format_exc_info,
    structlog.processors.JSONRenderer(),
)
