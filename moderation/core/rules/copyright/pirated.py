"""Ways around a paywall, copies on offer, leaked papers."""

import re
from collections.abc import Iterator

from moderation.core.evidence import Evidence
from moderation.core.links import links_of
from moderation.core.phrases import key_of
from moderation.core.rules.copyright.words import BOOK
from moderation.core.signal import Effect, Severity, Signal


def piracy(evidence: Evidence, said: frozenset[str]) -> Iterator[Signal]:
    """Report ways around a paywall and copies on offer (C5.4)."""
    kind = _kind(evidence, said)
    if kind is not None:
        severity = Severity.S1 if kind == "archive" else Severity.S2
        yield _signal(evidence, kind, "C5.4", severity)


def _kind(evidence: Evidence, said: frozenset[str]) -> str | None:
    if "pirated" in said:
        return "pirated"
    pointing = said & {"mirror", "archive"}
    if pointing and links_of(evidence.text.original):
        return max(pointing)
    if "reworded" in said and len(evidence.text.plain.text) > _MUCH:
        return "reworded"
    return None


def leak(evidence: Evidence, said: frozenset[str]) -> Iterator[Signal]:
    """Report letters, internal papers and licensed documents given in full (C5.5)."""
    text = evidence.text.plain.text
    place = BOOK.span("leak", key_of(text)) if "leak" in said else None
    if place and len(text) - place[1] > _A_LINE and _SHOWN.search(text, place[0]):
        yield _signal(evidence, "leak", "C5.5", Severity.S2)


_SHOWN = re.compile(r"[:„“\"»…]|\n")
# Characters: a reworded article is long, and a leak is followed by what leaked.
_MUCH = 400
_A_LINE = 30


def _signal(evidence: Evidence, kind: str, clause: str, severity: Severity) -> Signal:
    plain = evidence.text.plain
    place = BOOK.span(kind, key_of(plain.text))
    return Signal(
        rule=f"copyright.{kind}",
        clause=clause,
        severity=severity,
        effect=Effect.FLAG,
        span=plain.span(*place) if place else None,
        facts={"passage": plain.text[slice(*place)].strip()} if place else {},
    )
