"""How advertising talks, and how readers talk about things: the turns of phrase.

`AIMS` are looked for in every comment, `SETTING` only where an aim or a link stands.
"""

from moderation.core.phrases import Phrasebook
from moderation.core.rules.advertising.words.calls import CALLS
from moderation.core.rules.advertising.words.classes import CLASSES
from moderation.core.rules.advertising.words.fairness import CONTACTS, FAIRNESS, SHAPES
from moderation.core.rules.advertising.words.fraud import FRAUD, FRAUD_SETTING
from moderation.core.rules.advertising.words.gains import GAINS, GAINS_SETTING
from moderation.core.rules.advertising.words.offers import OFFERS, OFFERS_SETTING
from moderation.core.rules.advertising.words.praise import PRAISE, PRAISE_SETTING

AIMS = Phrasebook({**CALLS, **GAINS, **OFFERS, **PRAISE, **FRAUD, **CONTACTS}, CLASSES)
SETTING = Phrasebook(
    {
        **GAINS_SETTING,
        **OFFERS_SETTING,
        **PRAISE_SETTING,
        **FRAUD_SETTING,
        **FAIRNESS,
        **SHAPES,
    },
    CLASSES,
)
