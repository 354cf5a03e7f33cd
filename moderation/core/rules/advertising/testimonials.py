"""The satisfied customer: praise of a product that says nothing but its advantages."""

from collections.abc import Iterable

from moderation.core.rules.advertising.reading import Reading, signal
from moderation.core.signal import Severity, Signal


def testimonials(reading: Reading) -> Iterable[Signal]:
    """Report praise as advertisers write it (C6.2); it can flag, never block."""
    if not reading.says("praise", "call.switch", "call.try"):
        return
    told = {name: points for name, points in _TOLD.items() if reading.says(name)}
    named = reading.says("shape.coined") or bool(reading.foreign)
    points = sum(told.values()) + _manner(reading) + (1.0 if named else 0.0)
    if _is_slogan(reading):
        points = max(points, _WORTH_TELLING)
    elif not told or not (named or max(told.values()) >= 2):
        return
    if points < _WORTH_TELLING:
        return
    strongest = max(told, key=lambda name: told[name], default="praise.super")
    yield signal(
        reading,
        "testimonial",
        "C6.2",
        min(points, 4.0),
        at=strongest,
        severity=Severity.S2 if points >= 4 else Severity.S1,
    )
    if reading.foreign:
        facts = {"host": reading.foreign[0].site}
        yield signal(
            reading,
            "testimonial_link",
            "C6.2",
            2,
            at=reading.foreign[0],
            strong=True,
            facts=facts,
        )


def _is_slogan(reading: Reading) -> bool:
    """A name as marketing coins them, a superlative, and nothing of substance."""
    praised = reading.says("shape.coined") and reading.says("praise.super")
    return praised and reading.words <= 30 and not reading.says("fair")


_WORTH_TELLING = 3.0
_TOLD = {
    "praise.since": 1.0,
    "praise.turn": 2.0,
    "praise.only": 2.0,
    "praise.recommend": 1.0,
    "praise.love": 1.0,
    "praise.result": 2.0,
    "praise.shop": 1.0,
    "call.switch": 2.0,
    "call.try": 1.0,
}


def _manner(reading: Reading) -> float:
    """Exaggeration, loudness and directions where to buy."""
    superlatives = min(2, reading.count("praise.super"))
    loud = superlatives if superlatives * 20 >= reading.words else 0
    shouting = reading.says("shape.shout")
    where = reading.says("praise.where") and bool(reading.foreign)
    return float(loud) + float(shouting) + float(where)
