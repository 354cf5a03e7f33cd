"""How advertising talks, and how readers talk about things: the turns of phrase.

`AIMS` are looked for in every comment, `SETTING` only where an aim or a link stands.
"""

from moderation.core.phrases import Phrasebook
from moderation.core.rules.advertising.words.calls import CALLS, CALLS_SETTING
from moderation.core.rules.advertising.words.classes import CLASSES
from moderation.core.rules.advertising.words.fairness import CONTACTS, FAIRNESS, SHAPES
from moderation.core.rules.advertising.words.fraud import FRAUD, FRAUD_SETTING
from moderation.core.rules.advertising.words.gains import GAINS, GAINS_SETTING
from moderation.core.rules.advertising.words.heads import BRANDS, CANDOUR
from moderation.core.rules.advertising.words.offers import OFFERS, OFFERS_SETTING
from moderation.core.rules.advertising.words.praise import (
    PRAISE,
    PRAISE_POINTS,
    PRAISE_SETTING,
)
from moderation.core.rules.advertising.words.testimony import TESTIMONY

AIMS = Phrasebook(
    {**CALLS, **GAINS, **OFFERS, **PRAISE, **TESTIMONY, **FRAUD, **CONTACTS, **BRANDS},
    CLASSES,
)
SETTING = Phrasebook(
    {
        **CALLS_SETTING,
        **GAINS_SETTING,
        **OFFERS_SETTING,
        **PRAISE_SETTING,
        **FRAUD_SETTING,
        **FAIRNESS,
        **SHAPES,
        **CANDOUR,
    },
    CLASSES,
)

__all__ = ["AIMS", "PRAISE_POINTS", "SETTING"]
