"""C4: what may be criminally relevant, found by frames; data and signs aside."""

from collections.abc import Iterator

from moderation.core import frames, recipes
from moderation.core.evidence import Evidence
from moderation.core.rules.agitation import AGITATION
from moderation.core.rules.atrocity import ATROCITY
from moderation.core.rules.contraband import CONTRABAND, EXPOSURE
from moderation.core.rules.cruelty import CRUELTY
from moderation.core.rules.incitement import INCITEMENT
from moderation.core.rules.intimidation import INTIMIDATION
from moderation.core.rules.menace import MENACES
from moderation.core.rules.offers import OFFERS
from moderation.core.rules.privacy import PRIVACY
from moderation.core.rules.symbols import SYMBOLS
from moderation.core.rules.threats import THREATS
from moderation.core.signal import Signal

FRAMES = frames.indexed(INCITEMENT, THREATS, MENACES, SYMBOLS, PRIVACY, OFFERS, CRUELTY)
RECIPES = recipes.indexed(INTIMIDATION, AGITATION, ATROCITY, CONTRABAND, EXPOSURE)


def crime_frames(evidence: Evidence) -> Iterator[Signal]:
    """Threats, incitement, slogans, doxxing, illegal offers, delight in cruelty."""
    return frames.framed(evidence, FRAMES)


def crime_recipes(evidence: Evidence) -> Iterator[Signal]:
    """The same where no order of words is sure."""
    return recipes.cooked(evidence, RECIPES)
