"""C3: hatred against people for what they are born, believe or are."""

import re
from collections.abc import Iterator

from moderation.core.context import Target, context_at, in_context
from moderation.core.evidence import Evidence
from moderation.core.frames import framed, indexed
from moderation.core.lexicon import Hit
from moderation.core.rules.antisemitism import ANTISEMITISM
from moderation.core.rules.exclusion import EXCLUSIONS
from moderation.core.rules.generalisation import GENERALISATIONS
from moderation.core.rules.stereotypes import STEREOTYPES
from moderation.core.signal import Effect, Severity, Signal, lowered

_WORDS = {
    "hate-slur": ("hate.slur", "C3.1", Severity.S3, Effect.BLOCK),
    "hate-jewslur": ("hate.antisemitism", "C3.4", Severity.S3, Effect.BLOCK),
    "hate-queerslur": ("hate.slur", "C3.5", Severity.S3, Effect.BLOCK),
    "hate-queerlight": ("hate.slurlight", "C3.5", Severity.S2, Effect.FLAG),
    "hate-code": ("hate.code", "C3.6", Severity.S2, Effect.FLAG),
    "hate-codestrong": ("hate.code", "C3.6", Severity.S3, Effect.BLOCK),
}
"""What a list's words say by themselves."""

# `Trans*` is an inclusive spelling, though it looks like a masked slur.
_GENDER_STAR = re.compile(r"trans\*\w*", re.IGNORECASE)
_NONE_OF = re.compile(r"\bkein(?:e|en|em|er)?\s$")
_SLURS = frozenset(("hate-slur", "hate-queerslur", "hate-jewslur"))
_RECLAIMED = frozenset(("hate-slur", "hate-queerslur", "hate-queerlight"))

FRAMES = indexed(GENERALISATIONS, STEREOTYPES, EXCLUSIONS, ANTISEMITISM)


def hate_words(evidence: Evidence) -> Iterator[Signal]:
    """Words that degrade wherever they stand as the author's own."""
    for name, (rule, clause, severity, effect) in _WORDS.items():
        for hit in evidence.hits.get(name, ()):
            written = evidence.text.original[slice(*hit.span)]
            if _GENDER_STAR.fullmatch(written):
                continue
            signal = Signal(
                rule=rule,
                clause=clause,
                severity=severity,
                effect=effect,
                span=hit.span,
                facts={"term": written},
            )
            context = context_at(evidence.text, hit.start, hit.end)
            meant = in_context(signal, context)
            if not meant and name in _SLURS and _refuses(evidence, hit):
                meant = lowered(signal)
            reclaimed = name in _RECLAIMED and context.target is Target.SELF
            if meant and not reclaimed:
                yield meant


def _refuses(evidence: Evidence, hit: Hit) -> bool:
    """Whether "kein" stands before a slur, which denies nothing of its contempt."""
    return bool(
        _NONE_OF.search(evidence.text.folded.text[max(0, hit.start - 8) : hit.start])
    )


def hate_frames(evidence: Evidence) -> Iterator[Signal]:
    """Statements that degrade, exclude or slander a group."""
    return framed(evidence, FRAMES)
