"""Copies of known texts, and quotations that replace what they quote."""

from collections.abc import Iterator
from functools import lru_cache

from moderation.core.evidence import Evidence, Match
from moderation.core.fingerprint import Hashes, fingerprints
from moderation.core.overlap import Source, in_original, matches_between, quotations
from moderation.core.signal import Effect, Severity, Signal, Span


def copies(evidence: Evidence) -> Iterator[Signal]:
    """Report the longest copy; of the same passage in two texts, our own one."""
    matches = [*evidence.matches, *_own_article(evidence)]
    if not matches:
        return
    match = max(matches, key=lambda m: (m.length, m.own))
    effect, severity = _weighed(match)
    if effect is Effect.ALLOW:
        return
    if _by_its_author(match, evidence):
        effect, severity = Effect.FLAG, Severity.S1
    yield Signal(
        rule="copyright.own_article" if match.own else "copyright.copy",
        clause="C5.1" if match.length > _LONG else "C5.2",
        severity=severity,
        effect=effect,
        weight=min(1.0, match.containment),
        span=match.span,
        facts={
            "source": match.title,
            "length": str(match.length),
            "percent": f"{100 * match.containment:.0f}",
        },
    )


def paraphrase(evidence: Evidence) -> Iterator[Signal]:
    """Report another's text told again, sentence by sentence."""
    matches = [m for m in evidence.matches if m.reworded and not m.own]
    if not matches:
        return
    match = max(matches, key=lambda m: m.reworded)
    yield Signal(
        rule="copyright.paraphrase",
        clause="C5.4",
        severity=Severity.S1,
        effect=Effect.FLAG,
        weight=match.reworded,
        span=match.reworded_span,
        facts={"source": match.title, "percent": f"{100 * match.reworded:.0f}"},
    )


# Characters of the longest shared run; below TRIVIAL nothing ever follows.
_TRIVIAL, _LONG, _VERY_LONG, _LONG_OF_OURS = 160, 400, 800, 500


def _weighed(match: Match) -> tuple[Effect, Severity]:
    length, share = match.length, match.containment
    if match.own:
        far = length > _LONG_OF_OURS
        return (Effect.FLAG, Severity.S1) if far else (Effect.ALLOW, Severity.S0)
    if length > _VERY_LONG and share >= 0.7:
        return Effect.BLOCK, Severity.S2
    if length > _LONG and share >= 0.4:
        return Effect.FLAG, Severity.S2
    if length > _VERY_LONG or (length > _TRIVIAL and share > 0.7):
        return Effect.FLAG, Severity.S1
    return Effect.ALLOW, Severity.S0


def _by_its_author(match: Match, evidence: Evidence) -> bool:
    """Whether the comment bears its author's name; anybody can, so a person looks."""
    name = evidence.comment.author.name
    return bool(name and match.author) and _plain(name) == _plain(match.author)


def _plain(name: str | None) -> str:
    return " ".join((name or "").casefold().split())


def _own_article(evidence: Evidence) -> tuple[Match, ...]:
    """Compare with the article commented on; what the parent quotes is free."""
    article, parent = evidence.comment.article, evidence.comment.parent
    plain = evidence.text.plain
    if article is None or not article.text or len(plain.text) <= _LONG_OF_OURS:
        return ()
    source = Source(id=article.url or "article", title=article.title or "", own=True)
    known = [parent.text] if parent and parent.text else []
    held = [(source, _fingerprints(article.text))]
    return in_original(matches_between(plain.text, held, known=known), plain)


@lru_cache(maxsize=32)
def _fingerprints(article: str) -> Hashes:
    """Read an article once for all of its comments that come close together."""
    return fingerprints(article)


def long_quotation(evidence: Evidence) -> Iterator[Signal]:
    """Report marked quotations that replace the original instead of serving a point."""
    plain = evidence.text.plain
    if len(plain.text) <= _SHORT_QUOTATION:
        return
    spans = _foreign_quotations(evidence)
    quoted = sum(end - start for start, end in spans)
    share = quoted / len(plain.text)
    if quoted <= _SHORT_QUOTATION:
        return
    long = quoted > _VERY_LONG or (share > 0.7 and len(plain.text) > 600)
    if long or share > 0.7:
        yield Signal(
            rule="copyright.quotation",
            clause="C5.2",
            severity=Severity.S2 if long else Severity.S1,
            effect=Effect.FLAG,
            weight=share,
            span=plain.span(*max(spans, key=lambda s: s[1] - s[0])),
            facts={"length": str(quoted), "percent": f"{100 * share:.0f}"},
        )


_SHORT_QUOTATION = 300


def _foreign_quotations(evidence: Evidence) -> list[Span]:
    """Leave out what answers the parent comment: quoting it is how people talk."""
    text = evidence.text.plain.text
    parent = evidence.comment.parent
    spans = quotations(text)
    if parent is None or not parent.text:
        return list(spans)
    return [s for s in spans if text[s[0] : s[1]].strip(_QUOTES) not in parent.text]


_QUOTES = '„“”"»«> \n'
