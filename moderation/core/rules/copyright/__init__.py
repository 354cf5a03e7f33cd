"""Texts of others (C5): copied, quoted beyond need, pirated or leaked.

Only a long verbatim match with a known source can block; what a text shows by itself
can flag at most.
"""

from collections.abc import Iterable

from moderation.core.evidence import Evidence
from moderation.core.phrases import key_of
from moderation.core.rules.copyright.copies import (
    copies,
    long_quotation,
    paraphrase,
)
from moderation.core.rules.copyright.pasted import excerpt, furniture, verses
from moderation.core.rules.copyright.pirated import leak, piracy
from moderation.core.rules.copyright.words import BOOK, EXCUSES
from moderation.core.signal import Effect, Signal, lowered


def copyright(evidence: Evidence) -> Iterable[Signal]:
    """Report copies, over-long quotations and the marks of other people's texts."""
    key = key_of(evidence.text.plain.text)
    said = BOOK.found_in(key)
    yield from long_quotation(evidence)
    yield from piracy(evidence, said)
    copied = list(copies(evidence))
    found = [
        *([] if copied else paraphrase(evidence)),
        *furniture(evidence, said),
        *excerpt(evidence, said),
        *verses(evidence, said),
        *leak(evidence, said),
    ]
    excuses = EXCUSES.found_in(key) if copied or found else frozenset()
    if excuses:
        found = [lower for signal in found if (lower := lowered(signal))]
        copied = [lower for signal in copied if (lower := _doubted(signal, excuses))]
    yield from (*copied, *found)


def _doubted(copy: Signal, excuses: frozenset[str]) -> Signal | None:
    """Take a step back from a copy; calling it one's own words does not free it."""
    if excuses <= {"own_words"} and copy.effect is Effect.FLAG:
        return copy
    return lowered(copy)


__all__ = ["copyright"]
