"""Words a house lists itself, under the clause that its lists name."""

from collections.abc import Iterator
from dataclasses import replace

from moderation.core.evidence import Evidence
from moderation.core.lists import Tier
from moderation.core.policy import Combine, Guideline
from moderation.core.rules.passages import Meaning, passage
from moderation.core.signal import Effect, Severity, Signal

_EFFECTS = {
    Tier.WATCH: (Effect.FLAG, Severity.S1),
    Tier.BLOCK: (Effect.BLOCK, Severity.S2),
}


def house_words(evidence: Evidence) -> Iterator[Signal]:
    """Report the house's own words; a quotation or a report of them is lowered."""
    policy = evidence.policy
    for name, listed in policy.notes.house.items():
        for hit in evidence.hits.get(name, ()):
            tier = policy.notes.tier_of((name, hit.term))
            effect, severity = _EFFECTS[tier]
            guideline, _ = policy.by_code[listed.clause]
            meaning = Meaning(
                rule=f"house.{tier}",
                clause=listed.clause,
                severity=severity,
                effect=effect,
            )
            for signal in passage(evidence, hit, meaning):
                yield replace(signal, weight=_weight(guideline, signal.effect))


def _weight(guideline: Guideline, effect: Effect) -> float:
    """Where points add up, a word brings as many as its tier needs."""
    if guideline.combine is not Combine.POINTS:
        return 1.0
    return guideline.block_at if effect is Effect.BLOCK else guideline.flag_at
