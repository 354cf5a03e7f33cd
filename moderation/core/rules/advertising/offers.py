"""Offers: things for sale, services, jobs, and appeals for money or signatures."""

from collections.abc import Iterable, Iterator

from moderation.core.rules.advertising.reading import Reading, signal
from moderation.core.signal import Severity, Signal


def offers(reading: Reading) -> Iterable[Signal]:
    """Report what the writer offers or asks readers for (C6.5)."""
    if not (
        reading.says("offer", "own.firm", "own.business", "appeal", "call.contact")
        or reading.says("own.job")
        or reading.has_contact
        or reading.says("shape.price")
    ):
        return
    yield from _classified(reading)
    yield from _service(reading)
    yield from _job(reading)
    yield from _appeals(reading)
    yield from _contact(reading)


def _classified(reading: Reading) -> Iterator[Signal]:
    priced = reading.says("shape.price") or reading.has_contact
    at = _sale(reading, priced=priced)
    if at is None:
        return
    terms = priced or reading.says("offer.sellterm", "call.contact")
    points = 3 if terms or reading.words <= 12 else 2
    firm = priced or reading.says("offer.sellterm")
    yield signal(reading, "for_sale", "C6.5", points, at=at, strong=firm)
    if reading.says("offer.sellterm"):
        yield signal(reading, "sale_terms", "C6.5", 2, at="offer.sellterm")
    if reading.says("shape.price"):
        yield signal(reading, "price", "C6.5", 1, at="shape.price")


def _sale(reading: Reading, *, priced: bool) -> str | None:
    """Find the words that offer; terms of sale alone will do if there are several."""
    if reading.says("offer.nosale"):
        return None
    if reading.says("offer.sell"):
        return "offer.sell"
    if priced and reading.says("offer.spare"):
        return "offer.spare"
    several = reading.count("offer.sellterm") >= 2 and reading.words <= 40
    return "offer.sellterm" if priced and several else None


def _service(reading: Reading) -> Iterator[Signal]:
    kinds = [n for n in _SERVICE if reading.says(n)]
    if not kinds:
        return
    offered = reading.says(
        "offer.we",
        "place.own",
        "offer.care",
        "offer.short",
        "offer.consult",
        "offer.rent",
        "own.business",
    )
    firm_speak = reading.says("offer.we", "offer.consult", "offer.short")
    lured = reading.says("gain", "shape.price", "offer.record", "call.buy")
    asked = firm_speak and lured and reading.says("call.contact")
    reached = reading.reachable or asked
    several = len(kinds) >= 3 and lured
    strong = reached or several or "offer.consult" in kinds
    for name in kinds:
        clear = strong and (offered or lured or len(kinds) >= 2)
        rule, points = _SERVICE[name]
        yield signal(reading, rule, "C6.5", points, at=name, strong=clear)
    if offered and reading.says("gain.cheap", "gain.free", "gain.price"):
        yield signal(reading, "price", "C6.5", 1, at="gain")
    if reading.foreign:
        yield signal(reading, "offer_link", "C6.5", 2, at=reading.foreign[0])


_SERVICE = {
    "own.business": ("own_business", 3.0),
    "offer.we": ("service", 2.0),
    "place.own": ("service", 1.0),
    "offer.care": ("service", 3.0),
    "offer.ask": ("service_ask", 1.0),
    "offer.rent": ("rent", 3.0),
    "offer.short": ("service_short", 2.0),
    "offer.consult": ("consultation", 3.0),
    "offer.record": ("track_record", 1.0),
    "own.firm": ("own_firm", 2.0),
    "own.job": ("own_business", 1.0),
}


def _job(reading: Reading) -> Iterator[Signal]:
    marks = reading.tally("offer.job", "offer.jobmark", "offer.jobperk")
    if marks == 1 and not (reading.says("call.contact") or reading.reachable):
        if reading.says("offer.job") and not reading.says("fair"):
            yield signal(
                reading, "job", "C6.5", 3, at="offer.job", severity=Severity.S1
            )
    elif marks and (marks >= 2 or reading.says("call.contact") or reading.reachable):
        reached = reading.reachable or reading.says("call.contact")
        points = 2 + 2 * marks + 2 * reached
        strong = reading.reachable or reading.says("offer.jobmark")
        yield signal(reading, "job", "C6.5", points, at="offer", strong=strong)
    if reading.says("offer.sidejob"):
        reached = reading.reachable or reading.says("call")
        points = 4 if reached else 2
        paid = reading.reachable or reading.says("shape.price")
        clause = "C6.6" if reading.says("shape.price", "scam") else "C6.5"
        yield signal(
            reading, "side_job", clause, points, at="offer.sidejob", strong=paid
        )


def _appeals(reading: Reading) -> Iterator[Signal]:
    for name in _APPEALS:
        if reading.says(name):
            rule = name.partition(".")[2]
            yield signal(reading, rule, "C6.5", 3, at=name, severity=Severity.S1)
            return


_APPEALS = (
    "appeal.petition",
    "appeal.donate",
    "appeal.helpers",
    "appeal.fund",
    "appeal.event",
)


def _contact(reading: Reading) -> Iterator[Signal]:
    """A way to reach the writer counts with what it is good for."""
    sells = reading.says("offer", "own.firm", "own.business", "trade", "scam")
    sells |= reading.says("own.job")
    sells |= reading.says("gain", "call.urgency")
    sells |= reading.says("shape.price", "call.contact") and not _passes_on(reading)
    asked = reading.says("shape.price") and reading.says("call.contact")
    if reading.has_contact and (sells or asked):
        at = next(n for n in _CONTACTS if reading.says(n))
        points = 4 if sells else 3
        clause = "C6.6" if reading.says("scam") else "C6.5"
        yield signal(reading, "contact", clause, points, at=at, strong=sells)
    elif sells and reading.says("call.contact"):
        yield signal(reading, "contact_call", "C6.5", 2, at="call.contact")


def _passes_on(reading: Reading) -> bool:
    """Whether it is someone else's number, passed on in an answer."""
    return reading.says("fair.third", "fair.answer")


_CONTACTS = (
    "shape.phone",
    "shape.mail",
    "shape.handle",
    "shape.messenger",
    "call.contact",
)
