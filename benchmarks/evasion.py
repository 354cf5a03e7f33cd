"""How much of what people hide is still found, technique by technique."""

from collections.abc import Iterable, Mapping, Sequence

from benchmarks.disguises import (
    TECHNIQUES,
    Disguised,
    disguised,
    in_sentence,
    listed_words,
)
from benchmarks.page import table
from benchmarks.sentences import NOW
from moderation.core.comment import Author, Comment, Format
from moderation.core.decide import decide
from moderation.core.evidence import Scores, evidence_of
from moderation.core.policy import Policy
from moderation.core.signal import Effect
from moderation.judge import judge_of

SILENT = Scores(values={})
"""A classifier with nothing to say, so that the rules alone are measured."""


def measure() -> str:
    """Hide every insult by every technique that applies to it, and count."""
    policy = judge_of(model="none").policy
    graves = effects(listed_words(), policy)
    counts = {
        name: caught(disguised(name, [*graves]), graves, policy) for name in TECHNIQUES
    }
    rows = [_row(name, *count) for name, count in counts.items()]
    whole = _row("all", *map(sum, zip(*counts.values(), strict=True)))
    head = ("technique", "words", "objected to", "decided as in clear")
    return table(head, [*rows, whole])


def effects(words: Iterable[str], policy: Policy) -> dict[str, Effect]:
    """What each word brings in clear, without those that bring nothing."""
    found = {word: effect_of(in_sentence(word), policy) for word in words}
    return {word: effect for word, effect in found.items() if effect != Effect.ALLOW}


def caught(
    sentences: Iterable[Disguised], clear: Mapping[str, Effect], policy: Policy
) -> tuple[int, int, int]:
    """How many sentences there are, are not allowed, are decided as in clear."""
    whole = objected = same = 0
    for sentence in sentences:
        format = Format.HTML if sentence.markup else Format.PLAIN
        effect = effect_of(sentence.hidden, policy, format)
        whole += 1
        objected += effect != Effect.ALLOW
        same += effect == clear[sentence.word]
    return whole, objected, same


def effect_of(text: str, policy: Policy, format: Format = Format.PLAIN) -> Effect:
    """Decide a text by rules alone."""
    comment = Comment(text=text, format=format, author=Author(id="reader"))
    return decide(evidence_of(comment, policy, now=NOW), SILENT).decision


def _row(name: str, whole: int, objected: int, same: int) -> Sequence[str]:
    return name, f"{whole:,}", f"{objected / whole:.1%}", f"{same / whole:.1%}"
