"""The whole pitch: an offer, a reason to want it, and a way to get it, at once."""

import re
from collections.abc import Iterable

from moderation.core.rules.advertising.hosts import Kind
from moderation.core.rules.advertising.reading import Reading, signal
from moderation.core.signal import Signal


def pitch(reading: Reading) -> Iterable[Signal]:
    """Report how many parts of an advertisement come together around one address.

    No part is suspicious alone; readers rarely need three of them at once.
    """
    if not _shows_the_way(reading):
        return
    parts = [name for name, phrases in _PARTS.items() if reading.says(*phrases)]
    if (Kind.TRADE in reading.kinds or _is_hook(reading)) and "offer" not in parts:
        parts.append("offer")
    # A bare price is part of many a story; it counts only beside something else.
    if parts and "gain" not in parts and reading.says("shape.price"):
        parts.append("gain")
    count = len(parts) + (reading.has_contact and "call" not in parts)
    if count >= 2:
        points = 2 if count == 2 else 4
        baited = bool(reading.foreign) and {"call", "gain"} <= set(parts)
        whole = count >= 3 and (reading.reachable or "gain" in parts)
        yield signal(
            reading,
            "pitch",
            _clause(reading),
            points,
            at=reading.foreign[0] if reading.foreign else "call.contact",
            strong=whole or baited,
            facts={"count": str(count)},
        )


def _clause(reading: Reading) -> str:
    """Where it belongs: to fraud, to offers of work and wares, or to dropped links."""
    if reading.says("scam"):
        return "C6.6"
    offered = reading.says("offer", "own.firm", "own.business")
    return "C6.5" if offered or not reading.links else "C6.1"


def _is_hook(reading: Reading) -> bool:
    """A question of a word or two, then the answer at an address."""
    return bool(reading.foreign) and bool(_HOOK.match(reading.plain))


_HOOK = re.compile(r"(?:[\w-]+ ){0,4}[\w-]+\? \S.{8}")


def _shows_the_way(reading: Reading) -> bool:
    if reading.reachable or reading.says("own.bio", "shape.code"):
        return True
    return reading.says("call.contact") and reading.says("offer", "own.firm")


_PARTS = {
    "call": (
        "call.buy",
        "call.visit",
        "call.subscribe",
        "call.contact",
        "call.urgency",
        "call.switch",
        "call.more",
    ),
    "gain": ("gain", "own.split"),
    "offer": ("offer", "scam", "trade"),
    "interest": ("own.firm", "own.code", "own.channel", "own.recruit", "own.business"),
    "praise": (
        "praise.empty",
        "praise.super",
        "praise.recommend",
        "praise.turn",
        "praise.result",
    ),
}
