"""Ids that sort by time, so that indexes grow at one end."""

import secrets
from datetime import datetime


def new_id(now: datetime) -> str:
    """Make 32 hex digits: 48 bits of milliseconds, 80 of chance (cf. RFC 9562)."""
    milliseconds = int(now.timestamp() * 1000)
    return f"{milliseconds:012x}{secrets.token_hex(10)}"
