"""Links dropped for traffic: hidden, shortened, stuffed, or hung on empty praise."""

import re
from collections.abc import Iterable, Iterator

from moderation.core.links import Dress, Link
from moderation.core.rules.advertising.hosts import Kind
from moderation.core.rules.advertising.reading import Reading, signal
from moderation.core.signal import Severity, Signal


def link_drops(reading: Reading) -> Iterable[Signal]:
    """Report what is wrong with the links themselves (C6.1)."""
    if reading.says("shape.bbcode"):
        yield from _anchors(reading)
    if not reading.links:
        return
    yield from _kinds(reading)
    yield from _disguises(reading)
    foreign = reading.foreign
    if foreign:
        yield from _calls(reading, foreign[0])
        yield from _shape(reading, foreign)


def _anchors(reading: Reading) -> Iterator[Signal]:
    """Link markup that comment fields do not understand is left by machines."""
    yield signal(reading, "markup", "C6.1", 3, at="shape.bbcode", strong=True)
    if reading.says("scam", "gain", "praise.super", "call"):
        yield signal(reading, "anchor", "C6.1", 3, at="shape.bbcode", strong=True)


def _kinds(reading: Reading) -> Iterator[Signal]:
    for link, kind in zip(reading.links, reading.kinds, strict=True):
        facts = {"host": link.site}
        if kind is Kind.BLOCKED:
            yield signal(
                reading, "blocked_host", "C6.1", 6, at=link, strong=True, facts=facts
            )
        elif kind is Kind.WATCHED:
            yield signal(reading, "watched_host", "C6.1", 2, at=link, facts=facts)
        elif kind is Kind.SHORTENER:
            empty = reading.words < 8 or reading.says("call.look", "call.more")
            points = 3 if empty else 2
            lure = reading.says("call.buy", "call.urgency", "gain")
            yield signal(
                reading, "shortener", "C6.1", points, at=link, strong=lure, facts=facts
            )
        elif kind is Kind.TRADE and reading.says("call", "gain", "praise", "offer"):
            yield signal(reading, "trade_host", "C6.1", 2, at=link, facts=facts)


def _disguises(reading: Reading) -> Iterator[Signal]:
    hidden = [link for link in reading.links if link.dress is Dress.HIDDEN]
    if hidden:
        facts = {"host": hidden[0].site}
        yield signal(
            reading, "hidden_link", "C6.1", 4, at=hidden[0], strong=True, facts=facts
        )
        sells = reading.says("gain", "scam", "call", "offer", "trade", "shape.price")
        if sells or reading.words < _FEW_WORDS:
            yield signal(reading, "bare_link", "C6.1", 2, at=hidden[0], facts=facts)


_FEW_WORDS = 4


def _calls(reading: Reading, link: Link) -> Iterator[Signal]:
    facts = {"host": link.site}
    empty = reading.says("praise.empty") and reading.words <= 30
    if empty and not reading.says("fair.evidence", "fair.measured"):
        yield signal(
            reading, "praise_link", "C6.1", 4, at=link, strong=True, facts=facts
        )
    if reading.says("call.buy", "call.urgency", "call.contact"):
        short = reading.words <= 12 and not reading.says("fair")
        points = 6 if short else 4
        yield signal(
            reading, "order_link", "C6.1", points, at=link, strong=True, facts=facts
        )
    elif reading.says("gain.discount", "gain.free") and not (
        reading.says("own", "fair.free")
    ):
        yield signal(reading, "offer_link", "C6.1", 3, at=link, facts=facts)
    yield from _steered(reading, link)
    if reading.says("call.visit"):
        yield signal(reading, "visit_link", "C6.1", 3, at="call.visit", facts=facts)
    elif reading.says("call.more"):
        yield signal(reading, "more_link", "C6.1", 1, at="call.more", facts=facts)
    if reading.says("call.better"):
        yield signal(reading, "better_link", "C6.3", 3, at="call.better", facts=facts)


def _steered(reading: Reading, link: Link) -> Iterator[Signal]:
    """Readers led to where something is sold, as a reader's tip or with a price."""
    facts = {"host": link.site}
    selling = Kind.TRADE in reading.kinds
    found = reading.says("call.found", "praise.steer")
    lured = reading.says("praise", "gain", "call.urgency")
    pushed = reading.says("gain", "call.urgency", *_PUSHED)
    if found and (selling or pushed) and not _reasons(reading):
        strong = selling and lured
        yield signal(
            reading, "tip_link", "C6.1", 3, at=link, strong=strong, facts=facts
        )
    if reading.says("gain.price") and selling and not _reasons(reading):
        yield signal(
            reading, "price_link", "C6.1", 3, at=link, strong=True, facts=facts
        )


_PUSHED = ("praise.loyal", "praise.effect", "praise.smooth", "praise.turn")


def _reasons(reading: Reading) -> bool:
    """Whether there is more to it than the goods."""
    return reading.says(
        "fair.drawback", "fair.measured", "fair.compare", "fair.disclosed", "fair.free"
    )


def _shape(reading: Reading, links: tuple[Link, ...]) -> Iterator[Signal]:
    link = links[0]
    facts = {"host": link.site}
    sites = {other.site for other in links}
    named = link.dress is Dress.NAKED and not link.path and reading.words
    named = named and not reading.says("call.more", "call.look")
    bare = reading.words < _FEW_WORDS and link.dress is not Dress.HIDDEN and not named
    if bare and not reading.says("fair", "praise.empty"):
        yield signal(
            reading, "bare_link", "C6.1", 3, at=link, severity=Severity.S1, facts=facts
        )
    if len(sites) > 2:
        points = 1 if len(sites) < 5 else 3
        facts = {"count": str(len(sites))}
        yield signal(reading, "many_hosts", "C6.1", points, at=link, facts=facts)
    if _is_stuffed(reading, link) and not reading.says("appeal"):
        yield signal(reading, "stuffing", "C6.1", 4, at=link, strong=True, facts=facts)


def _is_stuffed(reading: Reading, link: Link) -> bool:
    """Whether the words of the host are repeated around it, as for search engines."""
    said = reading.plain.lower()
    for sign, plain in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        said = said.replace(sign, plain)
    parts = [part for part in re.split(r"[-\d.]+", link.host) if len(part) >= 4]
    repeats = sum(said.count(part) - 1 for part in parts)
    return len(parts) >= 2 and repeats >= 2 and reading.words <= 40
