"""What speaks for a comment that shows signs of advertising."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from moderation.core.rules.advertising.hosts import Kind
from moderation.core.rules.advertising.reading import Reading, signal
from moderation.core.signal import Effect, Severity, Signal


def in_favour(reading: Reading, against: Sequence[Signal]) -> Iterable[Signal]:
    """Report mitigations, as far as the signs of advertising admit them.

    Fraud, paid links and offers with a contact are not excused by experience or
    balance, and a disclosed interest lowers a block to a flag.
    """
    yield from _speech(reading)
    if not _is_hard(reading, against):
        yield from _merits(reading)
        yield from _standing(reading)


def _is_hard(reading: Reading, against: Sequence[Signal]) -> bool:
    names = {found.rule for found in against}
    return not names.isdisjoint(_HARD) or any(
        s.severity >= Severity.S3 for s in against
    )


_HARD = frozenset(
    f"advertising.{rule}"
    for rule in (
        "paid_link",
        "own_code",
        "own_gain",
        "recruiting",
        "contact",
        "spam_trade",
        "name_only",
        "blocked_host",
        "job",
        "wants_recruiter",
        "petition",
        "donate",
        "helpers",
        "fund",
        "for_sale",
        "same_site",
        "flood",
        "repeated_text",
        "campaign",
    )
)


def _speech(reading: Reading) -> Iterator[Signal]:
    """The comment speaks about advertising or fraud rather than carrying it."""
    sells = reading.has_contact or reading.says("own.code", "own.recruit", "call.buy")
    sells |= reading.says("praise.steer") and reading.says("praise.loyal")
    if reading.says("fair.warning") and not sells:
        yield signal(reading, "warns", "C6.1", -4, at="fair.warning")
    elif reading.says("fair.about") and not (sells or reading.says("appeal")):
        yield signal(reading, "about_advertising", "C6.1", -3, at="fair.about")
    if reading.says("fair.third") and not reading.says("own", "scam", "offer.sell"):
        yield signal(reading, "passes_on", "C6.5", -6, at="fair.third")
    if _asks(reading) and not sells and not reading.says("own.recruit_me", "appeal"):
        yield signal(reading, "asks", "C6.5", -3, at="fair.ask")
    if reading.says("fair.deny"):
        yield signal(reading, "denies", "C6.5", -2, at="fair.deny")


def _asks(reading: Reading) -> bool:
    """Whether readers are asked something; advertising asks first and then answers."""
    plain = reading.plain.rstrip()
    if plain.endswith("?"):
        return True
    lured = bool(reading.foreign) and reading.says("gain", "call")
    lured |= reading.says("praise.steer", "praise.loyal", "praise.only", "praise.turn")
    return "?" in plain and reading.says("fair.ask") and not lured


def _merits(reading: Reading) -> Iterator[Signal]:
    pushes = reading.says("own", "call", "offer")
    for name, (rule, points) in _MERITS.items():
        shows = bool(reading.links) and not pushes
        if reading.says(name) and (shows or name != "fair.evidence"):
            yield signal(reading, rule, "C6.3", points, at=name)
    if reading.words >= _LONG:
        points = -2 if reading.words < 2 * _LONG else -3
        facts = {"count": str(reading.words)}
        yield signal(reading, "substance", "C6.2", points, facts=facts)
    if _answers(reading):
        yield signal(reading, "answers", "C6.2", -2, at="fair.answer")
    kinds = set(reading.kinds)
    if kinds == {Kind.REFERENCE}:
        yield signal(reading, "reference", "C6.1", -3, at=reading.links[0])
    elif reading.links and _is_topic(reading):
        yield signal(reading, "topic_link", "C6.1", -2, at=reading.links[0])


# Words; whoever writes as much has said something besides.
_LONG = 100
_AT_LENGTH = 80
_MERITS = {
    "fair.disclosed": ("disclosed", -3.0),
    "fair.drawback": ("drawback", -2.0),
    "fair.measured": ("measured", -2.0),
    "fair.free": ("free_of_charge", -2.0),
    "fair.compare": ("compares", -1.0),
    "fair.evidence": ("evidence", -2.0),
}


def _answers(reading: Reading) -> bool:
    parent = reading.evidence.comment.parent
    asked = parent is not None and (parent.text or "").rstrip().endswith("?")
    return asked or reading.says("fair.answer")


def _is_topic(reading: Reading) -> bool:
    """Whether the article is about whom the link leads to."""
    article = reading.evidence.comment.article
    if article is None:
        return False
    told = f"{article.title or ''} {article.text or ''} {article.url or ''}".lower()
    return any(len(x.label) >= 4 and x.label in told for x in reading.links)


def _standing(reading: Reading) -> Iterator[Signal]:
    """Many approved comments speak for their author, links or not."""
    approved = reading.evidence.history.approved_total
    told = max(approved, reading.evidence.comment.author.approved_count or 0)
    if told >= 5:
        points = -3 if told >= 50 else -2
        facts = {"count": str(told)}
        yield signal(reading, "approved_before", "C6.1", points, facts=facts)


def settled(reading: Reading, signals: Sequence[Signal]) -> list[Signal]:
    """Hold at a flag what a person should judge: a disclosed interest, a long text.

    Transparency removes most of the harm, and who writes at length may mean it.
    """
    disclosed = any(found.rule == "advertising.disclosed" for found in signals)
    long = reading.words >= _AT_LENGTH and not _is_hard(reading, signals)
    if not (disclosed or long):
        return list(signals)
    return [_softened(found) for found in signals]


def _softened(found: Signal) -> Signal:
    return replace(found, effect=Effect.FLAG) if found.effect is Effect.BLOCK else found
