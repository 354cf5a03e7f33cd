"""All phrases of remarks and hints in one book, so that one pass reads both."""

from functools import lru_cache

from moderation.core.phrases import Phrasebook
from moderation.core.rules.remarks.belittling import BELITTLING
from moderation.core.rules.remarks.classes import CLASSES
from moderation.core.rules.remarks.degrading import DEGRADING
from moderation.core.rules.remarks.dying import DYING
from moderation.core.rules.remarks.hearsay import HEARSAY
from moderation.core.rules.remarks.hints import TELLING
from moderation.core.rules.remarks.jibes import JIBES
from moderation.core.rules.remarks.kinds import Remark, unwrapped
from moderation.core.rules.remarks.lewdness import LEWDNESS
from moderation.core.rules.remarks.mockery import MOCKERY
from moderation.core.rules.remarks.taunts import TAUNTS
from moderation.core.rules.remarks.wits import WITS

REMARKS: dict[str, Remark] = {
    **JIBES,
    **TAUNTS,
    **WITS,
    **HEARSAY,
    **BELITTLING,
    **DEGRADING,
    **DYING,
    **MOCKERY,
    **LEWDNESS,
}
BOOK = Phrasebook(
    {
        **{name: remark.phrases for name, remark in REMARKS.items()},
        **{name: unwrapped(phrases) for name, phrases in TELLING.items()},
    },
    CLASSES,
)


@lru_cache(maxsize=8)
def said_in(key: bytes) -> frozenset[str]:
    """Name the remarks and hints in a key, which two rules ask for."""
    return BOOK.found_in(key)
