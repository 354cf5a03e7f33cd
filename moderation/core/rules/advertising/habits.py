"""What an author's earlier comments say about this one."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from moderation.core.evidence import Evidence, PastComment
from moderation.core.fingerprint import is_near, text_fingerprint
from moderation.core.links import hosts_of
from moderation.core.signal import Effect, Severity, Signal


def habits(evidence: Evidence) -> Iterable[Signal]:
    """Report one site pushed again and again, the same text elsewhere, a flood."""
    recent = evidence.history.recent
    if recent:
        yield from _pushed_sites(evidence, recent)
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
    if len(evidence.text.plain.text) < _SHORT:
        return
    mark = text_fingerprint(evidence.text.plain.text)
    same = [past for past in recent if is_near(past.fingerprint, mark)]
    here = evidence.comment.article.url if evidence.comment.article else None
    articles = {past.article for past in same if past.article} | {here or "here"}
    fresh = sum(evidence.now - past.at <= _BURST for past in same)
    if fresh + 1 >= _FLOOD:
        facts = {"count": str(fresh + 1)}
        yield _habit("advertising.flood", "C6.1", 6, facts)
    elif len(articles) >= _MANY_ARTICLES:
        facts = {"count": str(len(articles))}
        yield _habit("advertising.repeated_text", "C6.1", 6, facts)


# Very short remarks ("Danke!") are alike without being copies.
_SHORT = 40
_FLOOD = 5
_BURST = timedelta(minutes=10)
_MANY_ARTICLES = 3


def _habit(rule: str, clause: str, points: float, facts: dict[str, str]) -> Signal:
    return Signal(
        rule=rule,
        clause=clause,
        severity=Severity.S2,
        effect=Effect.BLOCK,
        weight=points,
        facts=facts,
    )
