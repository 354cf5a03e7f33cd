"""Fraud by its set pieces: quick money, lost coins, false hotlines, prizes, spells."""

from collections.abc import Iterable, Iterator

from moderation.core.rules.advertising.reading import Reading, signal
from moderation.core.signal import Severity, Signal


def scams(reading: Reading) -> Iterable[Signal]:
    """Report the set pieces of fraud (C6.6) and of trades that live on spam (C6.1)."""
    yield from _finance(reading)
    if not reading.says("scam"):
        return
    if reading.says("scam.brag"):
        yield signal(reading, "brag", "C6.6", 3, at="scam.brag", severity=Severity.S1)
    told = [name for name in _PIECES if reading.says(name)]
    reached = reading.reachable or reading.says("call")
    pieces = sum(reading.count(name) for name in told)
    for name in told:
        lone, joined = _PIECES[name]
        points = joined if reached or pieces > 1 else lone
        if points:
            yield _piece(reading, name, points)
    if pieces > 1 and reading.words <= _SHORT and not reading.says("fair"):
        yield _piece(reading, told[0], 2, rule="fraud_pieces")
    pressed = reading.says("call.buy", "call.urgency", "call.contact")
    if told and (reading.reachable or pressed):
        yield _piece(reading, told[0], 2, rule="fraud_contact")
    yield from _support(reading)
    yield from _trades(reading, reached)


_SHORT = 60
# Points of a set piece that stands alone, and of one that comes with another piece
# or with a way to follow it up.
_PIECES = {
    "scam.earn": (3.0, 4.0),
    "scam.income": (0.0, 2.0),
    "scam.invest": (2.0, 4.0),
    "scam.recover": (4.0, 6.0),
    "scam.loan": (3.0, 4.0),
    "scam.prize": (3.0, 4.0),
    "scam.spell": (4.0, 6.0),
    "scam.healer": (1.0, 4.0),
    "scam.kin": (0.0, 4.0),
    "scam.gift": (0.0, 4.0),
    "scam.order": (3.0, 6.0),
    "scam.phish": (2.0, 4.0),
}


def _finance(reading: Reading) -> Iterator[Signal]:
    """Money, a way to make it, and someone to write to."""
    lured = reading.says("money.finance") and reading.says("shape.price")
    short = reading.words <= _SHORT
    if lured and short and reading.has_contact and not reading.says("scam"):
        yield _piece(reading, "shape.price", 6, rule="fraud_invest")


def _piece(reading: Reading, name: str, points: float, rule: str = "") -> Signal:
    return signal(
        reading,
        rule or f"fraud_{name.partition('.')[2]}",
        "C6.6",
        points,
        at=name,
        strong=True,
        severity=Severity.S3,
    )


def _support(reading: Reading) -> Iterator[Signal]:
    """A well-known maker's help line with a number nobody knows."""
    if reading.says("scam.support") and reading.says("shape.phone"):
        yield _piece(reading, "scam.support", 6)


def _trades(reading: Reading, reached: bool) -> Iterator[Signal]:
    if reading.says("scam.vice"):
        points = 4 if reached or reading.says("gain") else 2
        strong = reached or reading.says("gain")
        yield signal(
            reading, "spam_trade", "C6.1", points, at="scam.vice", strong=strong
        )
        if reading.links:
            yield signal(reading, "trade_host", "C6.1", 2, at=reading.links[0])
