"""What leaves: a decision with its reasons, and advice for the account."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from moderation.core.signal import Effect, Severity, Signal, Span, Words


class Recommendation(StrEnum):
    """What we advise for an account; people impose, we never do."""

    NONE = "none"
    WARN = "warn"
    PREMODERATE = "premoderate"
    SUSPEND = "suspend"
    SUSPEND_PERMANENTLY = "suspend_permanently"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedSignal:
    """A signal with the sentence that says what it saw."""

    signal: Signal
    explanation: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A clause, the signals that met it and words fit to send the author.

    `remedy` says what would make the comment acceptable; `without` what would have
    been decided without this reason's passages, None where a person decided.
    """

    guideline: str
    clause: str
    severity: Severity
    effect: Effect
    explanation: Words
    remedy: Words
    signals: tuple[ExplainedSignal, ...]
    without: Effect | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountAdvice:
    """What the account's record suggests, and what must happen before it may.

    `duration` is None where the step has no end or none is advised; `step` is the
    ladder's id; `points` are active points at the time of the decision.
    """

    recommendation: Recommendation = Recommendation.NONE
    duration: timedelta | None = None
    step: str | None = None
    points: float = 0.0
    approvals_required: int = 0
    because: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRef:
    """Which policy decided."""

    id: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRef:
    """Which artifact scored."""

    name: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The answer to one comment, with all that is needed to explain and replay it.

    `allowed_without` are passages without which it would be allowed; none are needed
    where it is allowed, None where taking out passages does not help. `braked` are
    rules that spoke while they might only flag (see core.breakers).
    """

    decision: Effect
    hold: bool
    provisional: bool
    severity: Severity
    reasons: tuple[Reason, ...]
    scores: Mapping[str, float] | None
    account: AccountAdvice
    escalate: tuple[str, ...]
    degraded: tuple[str, ...]
    policy: PolicyRef
    model: ModelRef | None
    created_at: datetime
    automated: bool = True
    allowed_without: tuple[Span, ...] | None = None
    braked: tuple[str, ...] = ()
