"""C4: what may be criminally relevant, found by frames; data and signs aside."""

from collections.abc import Iterator

from moderation.core.evidence import Evidence
from moderation.core.frames import framed, indexed
from moderation.core.rules.cruelty import CRUELTY
from moderation.core.rules.incitement import INCITEMENT
from moderation.core.rules.menace import MENACES
from moderation.core.rules.offers import OFFERS
from moderation.core.rules.privacy import PRIVACY
from moderation.core.rules.symbols import SYMBOLS
from moderation.core.rules.threats import THREATS
from moderation.core.signal import Signal

FRAMES = indexed(INCITEMENT, THREATS, MENACES, SYMBOLS, PRIVACY, OFFERS, CRUELTY)


def crime_frames(evidence: Evidence) -> Iterator[Signal]:
    """Threats, incitement, slogans, doxxing, illegal offers, delight in cruelty."""
    return framed(evidence, FRAMES)
