"""Word sets that recipes look for beside a listed word; they overlap freely.

Within a phrase `_` is a space; words may be regular expressions of folded text.
"""

from collections.abc import Mapping

from moderation.core.rules.vocabulary.distress import DISTRESS
from moderation.core.rules.vocabulary.history import HISTORY
from moderation.core.rules.vocabulary.settings import SETTINGS
from moderation.core.rules.vocabulary.trade import TRADE
from moderation.core.rules.vocabulary.violence import VIOLENCE

VOCABULARY: Mapping[str, str] = {
    **DISTRESS,
    **HISTORY,
    **SETTINGS,
    **TRADE,
    **VIOLENCE,
}
