"""An account's record as a pure function of its findings and the time.

Nothing here is stored: an upheld appeal voids a finding, and everything after it
comes out anew. The criteria are those of Art. 23(3) DSA: absolute number, relative
share, gravity, intention.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from moderation.core.comment import Comment
from moderation.core.decision import AccountAdvice, Decision
from moderation.core.evidence import Finding, History
from moderation.core.policy import Ladder, Step
from moderation.core.signal import Effect, Severity, Words

COUNTED = timedelta(days=180)
SHARED = timedelta(days=90)
UNAPPEALED = timedelta(days=14)
BUNDLE_BONUS = 0.5
CLEAN_COMMENTS = 20
CARE_PATH = "crisis"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Active points, strikes in 180 days, their share of 90 days' comments, steps.

    `steps` are the ladder's steps reached so far, in the order they were reached.
    """

    points: float
    strikes: int
    share: float
    gravest: Severity
    rejection_rate: float
    steps: tuple[Step, ...]


def submitted_at(comment: Comment, now: datetime) -> datetime:
    """When the author wrote; a clock ahead of ours does not reach into the future."""
    return min(comment.created_at or now, now)


def finding_of(decision: Decision, submitted_at: datetime) -> Finding | None:
    """The breach a machine's decision asserts; none for a call for help.

    Whose comment is blocked learns so at once; whose is flagged, when it is reviewed.
    """
    if decision.decision is Effect.ALLOW or not decision.reasons:
        return None
    if CARE_PATH in decision.escalate:
        return None
    gravest, blocked = decision.reasons[0], decision.decision is Effect.BLOCK
    return Finding(
        clause=gravest.clause,
        severity=gravest.severity,
        submitted_at=submitted_at,
        confirmed=False,
        automatic_block=blocked,
        informed_at=decision.created_at if blocked else None,
    )


def points_of(
    findings: Iterable[Finding], ladder: Ladder, now: datetime, clean: int = 0
) -> float:
    """Active points: bundled, decayed by half-life, small remains dropped.

    `clean` comments allowed since the last breach, from 20 on, halve what S2 left.
    """
    bundles = _bundles(sorted(findings, key=_submitted), ladder)
    total = 0.0
    for finding, points in bundles:
        atoned = finding.severity <= Severity.S2 and clean >= CLEAN_COMMENTS
        total += _decayed(finding, points * (0.5 if atoned else 1.0), ladder, now)
    return round(total, 3)


def standing_of(history: History, ladder: Ladder, now: datetime) -> Standing:
    """Climb the ladder strike by strike, so that every step rests on its past."""
    strikes = sorted(_counting(history.findings, ladder, now), key=_submitted)
    steps: tuple[Step, ...] = ()
    for position, strike in enumerate(strikes, start=1):
        so_far = _measured(history, strikes[:position], steps, ladder, strike.found_at)
        step = _step_for(so_far, ladder, strike)
        if step is not None and step not in steps:
            steps = (*steps, step)
    return _measured(history, strikes, steps, ladder, now)


def advice_for(
    history: History, ladder: Ladder, now: datetime, fresh: Finding | None = None
) -> AccountAdvice:
    """What the record suggests, with `fresh` counted as if a person confirmed it.

    Advice only: whoever acts on it has the approvals and the hearing to see to.
    """
    if fresh is None and _is_spotless(history):
        return AccountAdvice()
    assumed = replace(fresh, confirmed=True) if fresh else None
    findings = (*history.findings, assumed) if assumed else history.findings
    standing = standing_of(replace(history, findings=findings), ladder, now)
    latest = assumed or _latest_strike(findings)
    due = (
        _step_for(standing, ladder, latest) if latest else None,
        _held_by_rate(standing, ladder),
    )
    step = max(filter(None, due), key=ladder.steps.index, default=None)
    points = standing_of(history, ladder, now).points
    if step is None:
        return AccountAdvice(points=points)
    return AccountAdvice(
        recommendation=step.recommendation,
        duration=step.duration,
        step=step.id,
        points=points,
        approvals_required=step.approvals_required,
        because=_because(standing, step, latest),
    )


def _is_spotless(history: History) -> bool:
    """Whether nothing was ever held against an author; so it is for most."""
    blocked = any(comment.effect is Effect.BLOCK for comment in history.recent)
    return not history.findings and not blocked


def _submitted(finding: Finding) -> datetime:
    return finding.submitted_at


def _counting(
    findings: Iterable[Finding], ladder: Ladder, now: datetime
) -> list[Finding]:
    return [f for f in findings if f.confirmed or _unappealed(f, ladder, now)]


def _unappealed(finding: Finding, ladder: Ladder, now: datetime) -> bool:
    return (
        ladder.unreviewed_factor > 0
        and finding.automatic_block
        and finding.severity <= Severity.S2
        and now - finding.submitted_at >= UNAPPEALED
    )


def _bundles(
    findings: Sequence[Finding], ladder: Ladder
) -> list[tuple[Finding, float]]:
    """Pair each bundle's gravest finding with its points before decay.

    What was submitted before the author heard of the first breach is one lesson to
    learn, not several: gravest severity plus a half (cf. Meta's practice since 2023).
    """
    bundles: list[tuple[Finding, float]] = []
    informed: datetime | None = None
    seen_copyright = False
    for finding in findings:
        points = ladder.points.get(finding.severity, 0.0)
        if not finding.confirmed:
            points *= ladder.unreviewed_factor
        if finding.clause.startswith("C5"):
            points = points if seen_copyright or not ladder.c5_first_free else 0.0
            seen_copyright = True
        open_bundle = bundles and ladder.bundle_until_informed
        if open_bundle and (informed is None or finding.submitted_at < informed):
            gravest, before = bundles[-1]
            top = max(gravest, finding, key=lambda f: f.severity)
            bundles[-1] = (top, max(before, points) + (BUNDLE_BONUS if points else 0))
        else:
            bundles.append((finding, points))
            informed = finding.informed_at
    return bundles


def _decayed(finding: Finding, points: float, ladder: Ladder, now: datetime) -> float:
    half_life = ladder.half_life.get(finding.severity)
    if half_life is None:
        return 0.0
    age = max(now - finding.found_at, timedelta(0))
    left = points * 0.5 ** (age / half_life)
    return left if left >= ladder.drop_below else 0.0


def _measured(
    history: History,
    strikes: Sequence[Finding],
    steps: tuple[Step, ...],
    ladder: Ladder,
    now: datetime,
) -> Standing:
    counted = [f for f in strikes if now - f.submitted_at <= COUNTED]
    recent = sum(1 for f in strikes if now - f.submitted_at <= SHARED)
    return Standing(
        points=points_of(strikes, ladder, now, _clean_since(history, strikes, now)),
        strikes=len(counted),
        share=recent / max(history.comments_90d, recent, 1),
        gravest=max((f.severity for f in counted), default=Severity.S0),
        rejection_rate=_rejection_rate(history, ladder, now),
        steps=steps,
    )


def _clean_since(history: History, strikes: Sequence[Finding], now: datetime) -> int:
    last = max((f.submitted_at for f in strikes), default=now)
    return sum(
        c.effect is Effect.ALLOW and c.at > last and now - c.at <= SHARED
        for c in history.recent
    )


def _rejection_rate(history: History, ladder: Ladder, now: datetime) -> float:
    rung = next((s for s in ladder.steps if s.rejection_rate is not None), None)
    if rung is None:
        return 0.0
    window = [c for c in history.recent if now - c.at <= rung.window]
    if len(window) < rung.min_comments:
        return 0.0
    return sum(c.effect is Effect.BLOCK for c in window) / len(window)


def _step_for(standing: Standing, ladder: Ladder, strike: Finding) -> Step | None:
    """The highest step whose every condition holds."""
    if strike.severity is Severity.S4 and strike.clause in ladder.straight_to_last:
        return ladder.steps[-1]
    met = [step for step in ladder.steps if _meets(standing, step)]
    return met[-1] if met else None


def _meets(standing: Standing, step: Step) -> bool:
    taken = {s.id for s in standing.steps}
    return (
        standing.points >= step.points
        and standing.strikes >= step.findings
        and (not step.requires or bool(taken.intersection(step.requires)))
        and _frequent(standing, step)
    )


def _frequent(standing: Standing, step: Step) -> bool:
    if step.min_share is None or standing.share >= step.min_share:
        return True
    return step.or_severity is not None and standing.gravest >= step.or_severity


def _held_by_rate(standing: Standing, ladder: Ladder) -> Step | None:
    for step in ladder.steps:
        if step.rejection_rate and standing.rejection_rate >= step.rejection_rate:
            return step
    return None


def _latest_strike(findings: Sequence[Finding]) -> Finding | None:
    return max((f for f in findings if f.confirmed), key=_submitted, default=None)


def _because(
    standing: Standing, step: Step, latest: Finding | None
) -> tuple[Words, ...]:
    """The four criteria of Art. 23(3) DSA, in words."""
    number, points = standing.strikes, f"{standing.points:g}"
    share, gravest = round(100 * standing.share), standing.gravest.name
    words = [
        Words(
            de=f"Verstöße in 180 Tagen: {number}. Aktive Punkte: {points}.",
            en=f"Breaches in 180 days: {number}. Active points: {points}.",
        ),
        Words(
            de=f"Anteil an den Kommentaren aus 90 Tagen: {share} %.",
            en=f"Share of the comments of 90 days: {share} %.",
        ),
        Words(de=f"Schwerster Verstoß: {gravest}.", en=f"Gravest breach: {gravest}."),
    ]
    if latest and latest.wilful:
        words.append(Words(de="Absicht erkennbar.", en="Intention recognisable."))
    return tuple(words)
