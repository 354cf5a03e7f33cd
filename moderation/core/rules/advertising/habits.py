"""What an author's earlier comments say about this one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from moderation.core.evidence import Evidence, PastComment
from moderation.core.fingerprint import is_near, text_fingerprint
from moderation.core.links import hosts_of
from moderation.core.signal import Effect, Severity, Signal


def habits(evidence: Evidence, *, pushes: bool = False) -> Iterable[Signal]:
    """Report one site pushed again and again, the same text elsewhere, a flood.

    `pushes` tells that the comment shows signs of advertising; then short ones count.
    """
    recent = evidence.history.recent
    if len(recent) >= _MANY_ARTICLES - 1:
        yield from _pushed_sites(evidence, recent)
        if pushes or len(evidence.text.plain.text) >= _SHORT:
            yield from _repeats(evidence, recent)


def _pushed_sites(
    evidence: Evidence, recent: tuple[PastComment, ...]
) -> Iterator[Signal]:
    """The share counts this comment too."""
    own = set(evidence.policy.switches.own_hosts)
    own.update(evidence.policy.switches.trusted_hosts)
    for host in hosts_of(evidence.text.original):
        times = 1 + sum(host in past.hosts for past in recent)
        if host not in own and times > _OFTEN and times * 2 >= len(recent) + 1:
            facts = {"host": host, "count": str(times), "total": str(len(recent) + 1)}
            yield _habit("advertising.same_site", "C6.3", 6, facts)
            return


_OFTEN = 3


def _repeats(evidence: Evidence, recent: tuple[PastComment, ...]) -> Iterator[Signal]:
    if not _may_repeat(evidence, recent):
        return
    mark = text_fingerprint(evidence.text.plain.text)
    same = [past for past in recent if is_near(past.fingerprint, mark)]
    articles = _articles(evidence, same)
    fresh = sum(evidence.now - past.at <= _BURST for past in same)
    if fresh + 1 >= _FLOOD:
        facts = {"count": str(fresh + 1)}
        yield _habit("advertising.flood", "C6.1", 6, facts)
    elif len(articles) >= _MANY_ARTICLES:
        facts = {"count": str(len(articles))}
        yield _habit("advertising.repeated_text", "C6.1", 6, facts)


def _may_repeat(evidence: Evidence, recent: Sequence[PastComment]) -> bool:
    """Whether the history could hold repeats at all; fingerprints cost more."""
    if len(_articles(evidence, recent)) >= _MANY_ARTICLES:
        return True
    return sum(evidence.now - past.at <= _BURST for past in recent) + 1 >= _FLOOD


def _articles(evidence: Evidence, past: Sequence[PastComment]) -> set[str]:
    here = evidence.comment.article.url if evidence.comment.article else None
    return {other.article for other in past if other.article} | {here or "here"}


# Very short remarks ("Danke!") are alike without being copies.
_SHORT = 40
_FLOOD = 5
_BURST = timedelta(minutes=10)
_MANY_ARTICLES = 3


def campaign(evidence: Evidence, *, offers: bool) -> Iterable[Signal]:
    """Report a text that other accounts of the site sent as well.

    `offers` tells whether it carries a link, a contact or an offer; without one it may
    be a saying that goes around.
    """
    others = evidence.campaign
    if len(evidence.text.plain.text) < _SHORT or others < (1 if offers else 2):
        return
    facts = {"count": str(others)}
    found = _habit("advertising.campaign", "C6.1", 5 if offers else 3, facts)
    yield found if offers else replace(found, effect=Effect.FLAG, severity=Severity.S1)


def _habit(rule: str, clause: str, points: float, facts: dict[str, str]) -> Signal:
    return Signal(
        rule=rule,
        clause=clause,
        severity=Severity.S2,
        effect=Effect.BLOCK,
        weight=points,
        facts=facts,
    )
