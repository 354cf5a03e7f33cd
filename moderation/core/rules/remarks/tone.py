"""C1, C7 by hints: words that slight only beside an address, irony or a target."""

from collections.abc import Iterator
from dataclasses import dataclass

from moderation.core.evidence import Evidence
from moderation.core.lexicon import Hit
from moderation.core.phrases import Phrasebook, key_of
from moderation.core.rules.passages import Meaning, passage
from moderation.core.rules.remarks.book import BOOK, said_in
from moderation.core.rules.remarks.classes import CLASSES
from moderation.core.rules.remarks.excuses import EXCUSES
from moderation.core.rules.remarks.hints import SUPPORT
from moderation.core.rules.remarks.kinds import unwrapped
from moderation.core.signal import Effect, Severity, Signal
from moderation.core.words import pattern

_LONGEST = 300
"""Code points; in a longer text such words stand beside each other by chance."""
_ADDRESS = pattern(
    r"\b(?:du|dich|dir|dein\w*|euch|eure\w*|euer|ihnen|bist|hast|kannst|you|your|"
    r"you're|(?:sie|ihr) (?:haben|sind|müssen|sollten|können|wollen|habt|seid|"
    r"könnt)|(?:haben|sind|können|müssen|lassen|gehen|machen) sie|herr \w+|"
    r"frau \w+|ihr (?:zensoren|fanboys|jünger|trolle))\b"
)
_SUPPORT = Phrasebook({n: unwrapped(p) for n, p in SUPPORT.items()}, CLASSES)
_HARMLESS = frozenset(
    ("friendly", "self", "topic", "sourced", "fiction", "anchored", "grief")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hint:
    """What a telling word means beside one of these sets of supports.

    `twice` is the set under which two telling words of the kind are enough.
    """

    rule: str
    clause: str
    beside: tuple[frozenset[str], ...]
    twice: frozenset[str] | None = None
    severity: Severity = Severity.S1


def _sets(*names: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(name.split()) for name in names)


_HINTS = {
    "wit": _Hint(
        rule="insult.rude",
        clause="C1.5",
        beside=_sets("address", "staff"),
        twice=frozenset(),
    ),
    "tone": _Hint(
        rule="fairness.person",
        clause="C7.1",
        beside=_sets("address", "irony"),
        twice=frozenset(),
    ),
    "airs": _Hint(
        rule="fairness.condescension",
        clause="C7.1",
        beside=_sets("address", "staff irony"),
        twice=frozenset(("irony",)),
    ),
    "manner": _Hint(
        rule="fairness.person",
        clause="C7.1",
        beside=_sets("address"),
        twice=frozenset(("staff",)),
    ),
    "hire": _Hint(
        rule="fairness.shill",
        clause="C7.2",
        beside=_sets("address irony", "address remark", "irony remark"),
        twice=frozenset(("address",)),
    ),
    "bait": _Hint(
        rule="fairness.bait",
        clause="C7.2",
        beside=_sets("address irony", "address camp", "irony camp"),
        twice=frozenset(),
    ),
    "gag": _Hint(
        rule="fairness.meta",
        clause="C7.2",
        beside=_sets("address", "irony remark"),
        twice=frozenset(),
    ),
    "crew": _Hint(
        rule="insult.group",
        clause="C1.6",
        beside=_sets("trade camp"),
        twice=frozenset(("trade",)),
    ),
    "deal": _Hint(
        rule="insult.claim",
        clause="C1.7",
        beside=_sets("accused"),
        severity=Severity.S2,
    ),
    "she": _Hint(rule="insult.sexist", clause="C1.3", beside=_sets("irony")),
    "ill": _Hint(rule="insult.condition", clause="C1.4", beside=_sets("staff irony")),
}


def slights(evidence: Evidence) -> Iterator[Signal]:
    """Report telling words that stand beside what makes them a slight."""
    folded = evidence.text.folded.text
    if len(folded) > _LONGEST:
        return
    key = key_of(folded)
    said = said_in(key) & _HINTS.keys()
    if not said or not _HARMLESS.isdisjoint(EXCUSES.found_in(key)):
        return
    supports = set(_SUPPORT.found_in(key))
    if _ADDRESS.search(folded):
        supports.add("address")
    for name in sorted(said):
        if _tells(_HINTS[name], supports, name, key):
            yield from _reported(evidence, name, key)


def _tells(hint: _Hint, supports: set[str], name: str, key: bytes) -> bool:
    if any(needed <= supports for needed in hint.beside):
        return True
    return (
        hint.twice is not None and hint.twice <= supports and BOOK.count(name, key) > 1
    )


def _reported(evidence: Evidence, name: str, key: bytes) -> Iterator[Signal]:
    place = BOOK.span(name, key)
    if place is None:
        return
    hint = _HINTS[name]
    meaning = Meaning(
        rule=hint.rule, clause=hint.clause, severity=hint.severity, effect=Effect.FLAG
    )
    hit = Hit(name, "", *place, evidence.text.folded.span(*place))
    yield from passage(evidence, hit, meaning)
