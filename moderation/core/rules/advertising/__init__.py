"""Advertising (C6): points for and against a comment's primary purpose being to sell.

Positive weights speak for advertising, negative ones for the comment; `BLOCK` marks
strong signals. Naming a product or linking a source alone never yields a point.
"""

from collections.abc import Iterable

from moderation.core.evidence import Evidence
from moderation.core.links import hosts_of
from moderation.core.rules.advertising.drops import link_drops
from moderation.core.rules.advertising.fairness import in_favour, settled
from moderation.core.rules.advertising.habits import campaign, habits
from moderation.core.rules.advertising.names import account_names
from moderation.core.rules.advertising.offers import offers
from moderation.core.rules.advertising.pitch import pitch
from moderation.core.rules.advertising.promotion import referral, self_promotion
from moderation.core.rules.advertising.reading import Reading, reading_of
from moderation.core.rules.advertising.scams import scams
from moderation.core.rules.advertising.testimonials import testimonials
from moderation.core.signal import Signal


def advertising(evidence: Evidence) -> Iterable[Signal]:
    """Report all that speaks for and against advertising, or nothing."""
    reading = reading_of(evidence)
    pushes = reading is not None
    against = [*account_names(evidence), *habits(evidence, pushes=pushes)]
    if evidence.campaign:
        against.extend(campaign(evidence, offers=_offers(evidence, reading)))
    if reading is not None:
        against.extend(_told(reading))
    if not against or reading is None:
        return against
    return settled(reading, [*against, *in_favour(reading, against)])


def _offers(evidence: Evidence, reading: Reading | None) -> bool:
    """Whether a comment leads anywhere: by a link, a contact, or an offer."""
    if reading is None:
        return bool(hosts_of(evidence.text.original))
    return bool(reading.links) or reading.has_contact or reading.says("offer", "own")


def _told(reading: Reading) -> Iterable[Signal]:
    for look in _LOOKS:
        yield from look(reading)


_LOOKS = (
    link_drops,
    self_promotion,
    referral,
    offers,
    testimonials,
    scams,
    pitch,
)

__all__ = ["advertising"]
