"""Promotion of one's own: channel, shop, firm, codes that pay the writer."""

from collections.abc import Iterable, Iterator

from moderation.core.rules.advertising.hosts import Kind
from moderation.core.rules.advertising.reading import Reading, signal
from moderation.core.signal import Severity, Signal


def self_promotion(reading: Reading) -> Iterable[Signal]:
    """Report what sends readers to something of the writer's own (C6.3)."""
    own = reading.first("own.channel") or reading.first("own.firm")
    if own and reading.says("call.subscribe", "call.visit", "call.buy"):
        pressing = _presses(reading)
        severity = Severity.S2 if pressing else Severity.S1
        yield signal(
            reading,
            "own_channel",
            "C6.3",
            4,
            at=own,
            strong=pressing,
            severity=severity,
        )
        if pressing and (reading.words <= 14 or reading.says("own.habit")):
            yield signal(reading, "nothing_else", "C6.3", 2, at="call")
    elif reading.says("own.live", "own.news") or (
        reading.says("own.did") and reading.says(*_TOLD_WHERE)
    ):
        at = next(n for n in ("own.live", "own.news", "own.did") if reading.says(n))
        yield signal(reading, "own_ware", "C6.3", 3, at=at, severity=Severity.S1)
    elif reading.says("own.ware") or (
        reading.says("own.made")
        and reading.says("own.work")
        and reading.says("call", "praise.where")
    ):
        at = "own.ware" if reading.says("own.ware") else "own.made"
        sold = reading.says("gain", "shape.price", "call.buy")
        sold = sold and bool(reading.foreign)
        severity = Severity.S2 if sold else Severity.S1
        yield signal(
            reading, "own_ware", "C6.3", 3, at=at, strong=sold, severity=severity
        )
    elif own and (reading.says("own.bio", "own.find") or reading.foreign):
        yield signal(reading, "own_channel", "C6.3", 3, at=own, severity=Severity.S1)
    elif reading.says("call.subscribe"):
        yield from _subscribe(reading)
    if reading.says("own.bio"):
        yield signal(reading, "own_bio", "C6.3", 3, at="own.bio", severity=Severity.S1)
    yield from _own_host(reading)


_TOLD_WHERE = (
    "call",
    "praise.where",
    "own.bio",
    "own.find",
    "own.soon",
    "own.ware",
    "gain.free",
)


def _presses(reading: Reading) -> bool:
    """Whether goods, an address or a habit stand behind it; begging alone is idle."""
    return bool(reading.foreign) or reading.says(
        "call.buy", "own.shop", "own.habit", "gain.discount"
    )


def _subscribe(reading: Reading) -> Iterator[Signal]:
    """Begging for followers is a nuisance; with an address it is advertising."""
    begging = reading.says("call.beg")
    strong = begging and _presses(reading)
    points = 4 if begging else 2
    severity = Severity.S2 if strong else Severity.S1
    yield signal(
        reading,
        "subscribe",
        "C6.3",
        points,
        at="call.subscribe",
        strong=strong,
        severity=severity,
    )
    if strong and reading.words <= 14:
        yield signal(reading, "nothing_else", "C6.3", 2, at="call.subscribe")


def _own_host(reading: Reading) -> Iterator[Signal]:
    """A link whose host carries the writer's own name, without a word about it."""
    name = (reading.evidence.comment.author.name or "").lower()
    parts = {part for part in name.replace("-", " ").split() if len(part) >= 4}
    if not parts:
        return
    for link in reading.foreign:
        host = link.site.lower()
        if any(part in host for part in parts):
            facts = {"host": link.site}
            yield signal(reading, "own_host", "C6.3", 3, at=link, facts=facts)
            return


def referral(reading: Reading) -> Iterable[Signal]:
    """Report links and codes that pay whoever posted them (C6.4)."""
    for link, kind in zip(reading.links, reading.kinds, strict=True):
        if kind is Kind.AFFILIATE:
            facts = {"host": link.site}
            yield signal(
                reading, "paid_link", "C6.4", 6, at=link, strong=True, facts=facts
            )
            break
    yield from _codes(reading)
    if reading.says("own.recruit") and not reading.says("own.recruit_me"):
        yield signal(reading, "recruiting", "C6.4", 4, at="own.recruit", strong=True)
        if reading.says("own.split", "own.bio", "gain") or reading.reachable:
            yield signal(reading, "own_gain", "C6.4", 2, at="own.recruit")
    elif reading.says("own.recruit_me"):
        yield signal(
            reading,
            "wants_recruiter",
            "C6.4",
            3,
            at="own.recruit_me",
            severity=Severity.S1,
        )
    if reading.says("gain.deal"):
        yield signal(reading, "deal", "C6.4", 3, at="gain.deal", severity=Severity.S1)


def _codes(reading: Reading) -> Iterator[Signal]:
    if reading.says("own.recruit_me") and not reading.links:
        return
    if reading.says("own.code"):
        yield signal(reading, "own_code", "C6.4", 5, at="own.code", strong=True)
        gains = reading.says("own.split", "gain", "shape.code", "shape.price", "call")
        if gains or reading.links:
            yield signal(reading, "own_gain", "C6.4", 2, at="own.code")
    elif reading.says("own.gain") and (
        reading.links or reading.says("own.split", "shape.code")
    ):
        yield signal(reading, "own_gain", "C6.4", 6, at="own.gain", strong=True)
    elif reading.says("shape.code") and reading.says("own.codeword"):
        mine = reading.says("own.mine", "own.split")
        at = "own.codeword"
        yield signal(reading, "code", "C6.4", 4, at=at, strong=mine)
        if mine or reading.says("call", "gain.discount") or reading.links:
            yield signal(reading, "own_gain", "C6.4", 2, at=at, strong=True)
    elif reading.says("gain.discount", "own.split") and reading.says("shape.code"):
        linked = bool(reading.foreign) or reading.says("own.split")
        points = 6 if linked else 3
        yield signal(reading, "code", "C6.4", points, at="gain.discount", strong=linked)
