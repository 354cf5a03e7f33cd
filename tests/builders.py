"""Builders of values for tests: name what matters, leave out the rest."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from moderation.core.comment import Article, Author, Comment, Parent
from moderation.core.decision import PolicyRef, Recommendation
from moderation.core.evidence import Evidence, Finding, History, Match, evidence_of
from moderation.core.lexicon import Lexicon, lexicon_of
from moderation.core.policy import (
    Clause,
    Combine,
    Guideline,
    Hold,
    LabelUse,
    Ladder,
    Policy,
    Retention,
    Step,
    Switches,
)
from moderation.core.signal import Effect, Severity, Signal, Words
from moderation.shipped import shipped_policies

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def days_before(days: float, now: datetime = NOON) -> datetime:
    return now - timedelta(days=days)


def a_comment(text: str = "Danke für den Artikel.", **fields: Any) -> Comment:
    """A comment; `author_name`, `author_url`, `title`, `parent_text` reach inside."""
    author = Author(
        id=fields.pop("author_id", "reader-1"),
        name=fields.pop("author_name", None),
        url=fields.pop("author_url", None),
    )
    title, parent = fields.pop("title", None), fields.pop("parent_text", None)
    article = fields.pop("article", Article(title=title) if title else None)
    return Comment(
        text=text,
        author=author,
        article=article,
        parent=Parent(text=parent) if parent else None,
        **fields,
    )


def words(text: str = "Satz") -> Words:
    return Words(de=text, en=text)


def a_signal(**fields: Any) -> Signal:
    defaults: dict[str, Any] = {
        "rule": "test.rule",
        "clause": "C1.1",
        "severity": Severity.S2,
        "effect": Effect.BLOCK,
    }
    return Signal(**{**defaults, **fields})


def a_finding(**fields: Any) -> Finding:
    defaults: dict[str, Any] = {
        "clause": "C1.1",
        "severity": Severity.S2,
        "submitted_at": NOON,
        "confirmed": True,
    }
    return Finding(**{**defaults, **fields})


def strikes(*ages: float, severity: Severity = Severity.S2) -> tuple[Finding, ...]:
    """Confirmed findings so many days old, each told to its author at once."""
    return tuple(
        a_finding(
            submitted_at=days_before(age),
            confirmed_at=days_before(age),
            informed_at=days_before(age),
            severity=severity,
        )
        for age in ages
    )


def a_ladder(**fields: Any) -> Ladder:
    """The ladder of the shipped policy, in short."""
    defaults: dict[str, Any] = {
        "points": {Severity.S2: 1, Severity.S3: 3, Severity.S4: 6},
        "half_life": {
            Severity.S2: timedelta(days=90),
            Severity.S3: timedelta(days=180),
            Severity.S4: timedelta(days=365),
        },
        "drop_below": 0.25,
        "unreviewed_factor": 0.0,
        "bundle_until_informed": True,
        "c5_first_free": True,
        "steps": SHORT_LADDER,
        "straight_to_last": ("C4.2",),
    }
    return Ladder(**{**defaults, **fields})


def _step(id: str, recommendation: Recommendation, points: float, **more: Any) -> Step:
    return Step(id=id, recommendation=recommendation, points=points, **more)


SHORT_LADDER = (
    _step("warn", Recommendation.WARN, 1, findings=1),
    _step("hold", Recommendation.PREMODERATE, 2, rejection_rate=0.3, min_comments=10),
    _step(
        "week",
        Recommendation.SUSPEND,
        4,
        findings=3,
        duration=timedelta(days=7),
        approvals_required=1,
        requires=("warn",),
        min_share=0.1,
        or_severity=Severity.S3,
    ),
    _step(
        "permanent",
        Recommendation.SUSPEND_PERMANENTLY,
        12,
        approvals_required=2,
        requires=("week",),
    ),
)


def a_policy(**fields: Any) -> Policy:
    """A policy of two guidelines: C1 by the strongest signal, C6 by points."""
    defaults: dict[str, Any] = {
        "ref": PolicyRef(id="test", version="1", digest="0" * 64),
        "name": words("Richtlinien"),
        "guidelines": (
            a_guideline("C1", "C1.1", "C1.7"),
            a_guideline("C4", "C4.2", escalate=("dsa-18",)),
            a_guideline("C6", "C6.1", combine=Combine.POINTS),
            a_guideline("C7", "C7.1", at_most=Effect.FLAG),
        ),
        "labels": (),
        "ladder": a_ladder(),
        "hold": Hold(),
        "retention": Retention(),
        "switches": Switches(),
        "lexicon": an_empty_lexicon(),
        "sentences": {},
    }
    return Policy(**{**defaults, **fields})


def a_guideline(
    code: str,
    *clauses: str,
    combine: Combine = Combine.STRONGEST,
    at_most: Effect = Effect.BLOCK,
    escalate: tuple[str, ...] = (),
) -> Guideline:
    return Guideline(
        code=code,
        name=words(code),
        text=words(code),
        clauses=tuple(
            Clause(code=c, name=words(c), at_most=at_most, escalate=escalate)
            for c in clauses
        ),
        combine=combine,
    )


def a_label_use(**fields: Any) -> LabelUse:
    defaults: dict[str, Any] = {
        "label": "insult",
        "clause": "C1.1",
        "severity": Severity.S2,
        "flag": 0.8,
    }
    return LabelUse(**{**defaults, **fields})


def an_empty_lexicon() -> Lexicon:
    return lexicon_of({})


@lru_cache(maxsize=1)
def the_shipped_lexicon() -> Lexicon:
    """The term lists that come with the policy, compiled once for all tests."""
    lists = shipped_policies() / "lists"
    lines = {p.stem: p.read_text("utf-8").splitlines() for p in lists.glob("*.txt")}
    return lexicon_of(
        {
            name: tuple(
                entry for line in found if (entry := line.split("#")[0].strip())
            )
            for name, found in sorted(lines.items())
        }
    )


def evidence(
    text: str = "Danke für den Artikel.",
    *,
    policy: Policy | None = None,
    history: History | None = None,
    matches: Sequence[Match] = (),
    tripped: Sequence[str] = (),
    **comment: Any,
) -> Evidence:
    return evidence_of(
        a_comment(text, **comment),
        policy or a_policy(),
        now=NOON,
        history=history,
        matches=matches,
        tripped=frozenset(tripped),
    )


def evidence_with_lists(text: str, **comment: Any) -> Evidence:
    """What the shipped term lists make of a text."""
    return evidence(text, policy=a_policy(lexicon=the_shipped_lexicon()), **comment)


def strongest(signals: Iterable[Signal]) -> Effect:
    """The strongest effect among signals, or allow where there are none."""
    return max((s.effect for s in signals), key=lambda e: e.rank, default=Effect.ALLOW)


def added_up(signals: Iterable[Signal]) -> Effect:
    """The effect of signals whose points add up, at the thresholds of C6."""
    told = list(signals)
    total = sum(s.weight for s in told)
    strong = any(s.effect is Effect.BLOCK for s in told)
    grave = any(s.severity > Severity.S1 for s in told)
    if total >= 6 and strong and grave:
        return Effect.BLOCK
    return Effect.FLAG if total >= 3 else Effect.ALLOW
