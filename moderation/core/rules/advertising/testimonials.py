"""The satisfied customer: praise of a product that says nothing but its advantages."""

from collections.abc import Iterable

from moderation.core.rules.advertising.hosts import Kind
from moderation.core.rules.advertising.reading import Reading, signal
from moderation.core.rules.advertising.words import PRAISE_POINTS
from moderation.core.signal import Severity, Signal


def testimonials(reading: Reading) -> Iterable[Signal]:
    """Report praise as advertisers write it (C6.2); it can flag, never block."""
    if _is_for_people(reading) or reading.words < _FEW_WORDS:
        return
    if not reading.says("praise", "call.switch", "call.try", "shape.titled"):
        return
    told = {
        name: points for name, points in PRAISE_POINTS.items() if reading.says(name)
    }
    points = max(_weight(reading, sum(told.values())), _mention(reading))
    if points < _WORTH_TELLING:
        return
    strongest = max(told, key=lambda name: told[name], default="praise.super")
    yield signal(
        reading,
        "testimonial",
        "C6.2",
        min(points, _MOST),
        at=strongest,
        severity=Severity.S2 if points >= 4 else Severity.S1,
    )
    if reading.foreign:
        facts = {"host": reading.foreign[0].site}
        sold = Kind.TRADE in reading.kinds or reading.says("gain", *_SALE)
        yield signal(
            reading,
            "testimonial_link",
            "C6.2",
            2,
            at=reading.foreign[0],
            strong=sold,
            facts=facts,
        )


_SALE = ("call.buy", "call.urgency", "call.found", "praise.turn", "praise.result")


def _weight(reading: Reading, said: float) -> float:
    """How much speaks for a seller; with no clear name it takes more."""
    points = said + _manner(reading) + (0.0 if reading.says("fair.review") else 1.0)
    if reading.says("shape.coined"):
        return max(points, _WORTH_TELLING) if _is_slogan(reading, said) else points
    if reading.says("shape.named") or Kind.TRADE in reading.kinds:
        enough = _WORTH_TELLING + 0.5 if reading.says("fair.review") else _NEARLY
        told = said >= _SAID and points >= enough
        return max(points, _WORTH_TELLING) if told else 0.0
    return said - 1.0 if said >= 3.0 else 0.0


def _mention(reading: Reading) -> float:
    """What it weighs that a name few would know is mentioned with no reservation.

    Those who buy tell of themselves, of numbers, and of what they did not like.
    """
    if not reading.says("shape.titled") or reading.words > _BRIEF:
        return 0.0
    if (
        reading.says(*_RESERVED)
        or reading.count("fair.but") > 1
        or _asks_or_counts(reading)
    ):
        return 0.0
    return _WORTH_TELLING if reading.says("shape.first", "praise") else 0.0


def _asks_or_counts(reading: Reading) -> bool:
    return "?" in reading.plain or any(sign.isdigit() for sign in reading.plain)


_BRIEF = 60
_RESERVED = (
    "fair.drawback",
    "fair.measured",
    "fair.compare",
    "fair.warning",
    "fair.about",
    "fair.answer",
    "fair.review",
    "fair.disclosed",
    "fair.deny",
)


def _is_slogan(reading: Reading, said: float) -> bool:
    """A name as marketing coins them, praise, and nothing of substance."""
    praised = said > 0 or reading.says("praise.super", "praise.smooth")
    return praised and reading.words <= 40 and not reading.says("fair")


def _is_for_people(reading: Reading) -> bool:
    """Whether whoever made this is praised to the face, as readers and fans do."""
    pushed = reading.says("praise.steer", "praise.loyal", "praise.turn")
    return reading.says("praise.you") and not (pushed and reading.foreign)


_FEW_WORDS = 6
_WORTH_TELLING = 3.0
_NEARLY = 2.5
_MOST = 5.0
# Exaggeration alone is how people are pleased.
_SAID = 1.0


def _manner(reading: Reading) -> float:
    """Glow without a shadow, loudness, and directions where to buy."""
    shadow = reading.says("fair.drawback", "fair.measured", "fair.compare")
    glow = reading.count("praise.glow") + reading.count("praise.smooth")
    most = 1.0 if reading.says("fair.review") else 2.0
    shine = 0.0 if shadow else min(most, 0.5 * glow)
    opener = reading.says("praise.empty") and glow > 1
    where = reading.says("praise.where") and bool(reading.foreign)
    return shine + float(opener) + float(reading.says("shape.shout")) + float(where)
