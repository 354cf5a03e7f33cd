"""Texts of others (C5): copied, quoted beyond need, pirated or leaked.

Only a long verbatim match with a known source can block; what a text shows by itself
can flag at most.
"""

from collections.abc import Iterable

from moderation.core.evidence import Evidence
from moderation.core.phrases import key_of
from moderation.core.rules.copyright.copies import copies, long_quotation
from moderation.core.rules.copyright.pasted import furniture, verses
from moderation.core.rules.copyright.pirated import leak, piracy
from moderation.core.rules.copyright.words import BOOK, EXCUSES
from moderation.core.signal import Signal, lowered


def copyright(evidence: Evidence) -> Iterable[Signal]:
    """Report copies, over-long quotations and the marks of other people's texts."""
    key = key_of(evidence.text.plain.text)
    said = BOOK.found_in(key)
    yield from long_quotation(evidence)
    yield from piracy(evidence, said)
    found = [
        *copies(evidence),
        *furniture(evidence, said),
        *verses(evidence, said),
        *leak(evidence, said),
    ]
    if found and EXCUSES.found_in(key):
        found = [lower for signal in found if (lower := lowered(signal))]
    yield from found


__all__ = ["copyright"]
