"""What a comment says and shows that matters for advertising, read once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from moderation.core.evidence import Evidence
from moderation.core.links import Dress, Link, links_of
from moderation.core.phrases import Phrasebook, key_of
from moderation.core.rules.advertising.brands import coined_in, is_titled, named_in
from moderation.core.rules.advertising.hosts import Kind, kind_of
from moderation.core.rules.advertising.words import AIMS, PRAISE_POINTS, SETTING
from moderation.core.signal import Effect, Severity, Signal, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A comment as the advertising rules see it.

    `said` names the phrases found outside of quotations and their families (`call`
    beside `call.buy`), `links` leaves out those to the site itself, `words` counts
    what is neither link nor markup.
    """

    evidence: Evidence
    key: bytes
    said: frozenset[str]
    links: tuple[Link, ...]
    kinds: tuple[Kind, ...]
    words: int

    def says(self, *names: str) -> bool:
        """Whether any of the phrases, or of a family (`call`), was found."""
        return not self.said.isdisjoint(names)

    def first(self, family: str) -> str | None:
        """The first phrase of a family that was found."""
        if family not in self.said or "." in family:
            return family if family in self.said else None
        inside = f"{family}."
        return min((n for n in self.said if n.startswith(inside)), default=None)

    def tally(self, *names: str) -> int:
        """How many of the phrases were found."""
        return sum(name in self.said for name in names)

    def count(self, name: str) -> int:
        """How often a phrase was found."""
        return _book(name).count(name, self.key) if name in self.said else 0

    def span(self, name: str) -> Span | None:
        """Where a phrase, or the first of a family, stands in the text as sent."""
        found = self.first(name)
        place = _book(found).span(found, self.key) if found else None
        if place is None or place[0] >= place[1]:
            return None
        start, end = place
        raw = self.key[start:end]
        start += len(raw) - len(raw.lstrip(_EDGES))
        end -= len(raw) - len(raw.rstrip(_EDGES))
        return self.evidence.text.plain.span(start, end) if start < end else None

    @property
    def plain(self) -> str:
        return self.evidence.text.plain.text

    @property
    def foreign(self) -> tuple[Link, ...]:
        """Links that are neither evidence nor known to be harmless.

        A name with a dot leads somewhere only where readers are sent there.
        """
        pairs = zip(self.links, self.kinds, strict=True)
        warns = self.says("fair.warning")
        sent = self.says("call.buy", "call.visit", "call.urgency", "gain", "own.code")
        return tuple(
            link
            for link, kind in pairs
            if kind is not Kind.REFERENCE
            and (sent or link.dress is not Dress.NAME)
            and not (warns and link.dress is Dress.DEFANGED)
        )

    @property
    def reachable(self) -> bool:
        """Whether readers are told where to find or reach someone."""
        return bool(self.foreign) or self.has_contact

    @property
    def has_contact(self) -> bool:
        """Whether readers are told how to reach someone, not whom else to ask."""
        if self.says("fair.third") and not self.says("own", "scam"):
            return False
        numbers = self.says("shape.phone", "shape.mail", "shape.handle")
        return numbers or ("shape.messenger" in self.said and self.says("call.contact"))


def _book(name: str) -> Phrasebook:
    return AIMS if name in AIMS else SETTING


_EDGES = b" \t\n\r.,;:!?"


def reading_of(evidence: Evidence) -> Reading | None:
    """Read a comment; nothing where neither its words nor its links call for it."""
    text = evidence.text.plain.text
    key = key_of(_own_words(text))
    said = AIMS.found_in(key)
    links = _outward(links_of(evidence.text.original), evidence)
    if not links and said <= _IDLE and not _may_praise(text, said):
        return None
    kinds = tuple(kind_of(link, evidence.policy) for link in links)
    if not said and _is_source(links, kinds):
        return None
    said |= SETTING.found_in(key)
    reading = Reading(
        evidence=evidence,
        key=key,
        said=_with_families(said),
        links=links,
        kinds=kinds,
        words=_word_count(evidence.text.original, links),
    )
    shown = _shown(reading)
    return replace(reading, said=reading.said | _with_families(shown))


def _may_praise(text: str, said: frozenset[str]) -> bool:
    """Whether idle praise could be a seller's: much of it, or of a coined name."""
    if not said:
        return False
    points = sum(PRAISE_POINTS.get(name, 0.0) for name in said)
    if points >= _PRAISING or coined_in(text):
        return True
    return any(name.startswith("brand.") for name in said) and is_titled(text)


_PRAISING = 1.5


def _with_families(names: frozenset[str]) -> frozenset[str]:
    return names | {name.partition(".")[0] for name in names}


def _is_source(links: tuple[Link, ...], kinds: tuple[Kind, ...]) -> bool:
    """Whether there is nothing but open links to what people give as evidence."""
    return set(kinds) == {Kind.REFERENCE} and all(
        link.dress is not Dress.HIDDEN for link in links
    )


# What says nothing without a link or a product; most praise is of this kind.
_IDLE = frozenset(
    {
        "praise.super",
        "praise.empty",
        "praise.love",
        "praise.smooth",
        "brand.venture",
        "brand.house",
        "brand.goods",
        "brand.made",
        "praise.effect",
        "praise.loyal",
        "shape.messenger",
        "offer.ask",
        "call.try",
    }
)
_QUOTED = re.compile(
    r"[„“»\"](?:(?<=[„“])[^„“”\n]*[“”\"]|(?<=»)[^»«\n]*«"
    r"|(?<=\")(?<![=\w].)[^\"\n]*\"(?!\w))"
)
_CITED = re.compile(r"^ ?>[^\n]*", re.MULTILINE)


def _own_words(text: str) -> str:
    """Blank out what is quoted, unless nothing else is left."""
    own = text
    if '"' in text or "“" in text or "„" in text or "»" in text:
        own = _QUOTED.sub(_blank, own)
    if ">" in text:
        own = _CITED.sub(_blank, own)
    if own is text:
        return text
    return own if len(own.split()) * 3 >= len(text.split()) else text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _outward(links: tuple[Link, ...], evidence: Evidence) -> tuple[Link, ...]:
    if not links:
        return ()
    own = {host.lower() for host in evidence.policy.switches.own_hosts}
    article = evidence.comment.article
    page = evidence.comment.url or (article.url if article else None)
    own.update(link.site for link in links_of(page or ""))
    return tuple(x for x in links if x.site not in own and x.host not in own)


_WORD = re.compile(r"\w+")


def _word_count(text: str, links: tuple[Link, ...]) -> int:
    linked = sum(len(_WORD.findall(text[slice(*link.span)])) for link in links)
    return len(_WORD.findall(text)) - linked


def _shown(reading: Reading) -> frozenset[str]:
    """Name what cannot be told by phrases: code words, coined names."""
    coded = reading.says("own.codeword", "gain.discount", "own.code")
    split = reading.says("own.split", "own.gain", "gain.discount")
    praised = reading.says("praise", "call.try", "call.switch")
    shown = {
        "shape.code": (coded and _CODE_WORD.search(reading.plain))
        or (split and _CODE_ALONE.search(reading.plain)),
        "shape.coined": praised and coined_in(reading.plain),
        "shape.titled": reading.says("brand") and is_titled(reading.plain),
        "shape.named": praised and _may_name(reading) and named_in(reading.plain),
    }
    return frozenset(name for name, found in shown.items() if found)


def _may_name(reading: Reading) -> bool:
    """Whether it matters that somebody is named; to find out takes time."""
    return any(name in PRAISE_POINTS for name in reading.said)


_CODE_WORD = re.compile(
    r"(?:code(?:wort)?|gutschein\w{0,20}|coupon"
    r"|voucher)\W{1,4}(?:[\w-]{1,20}\W{1,3}){0,2}?"
    r"(?-i:(?=[\d-]*[A-Z][A-Z\d-]*[A-Z\d])[A-Z\d][A-Z\d-]{3,19})\b",
    re.IGNORECASE,
)
_CODE_ALONE = re.compile(r"\b[A-ZÄÖÜ]{3,12}\d{1,3}\b")


def signal(
    reading: Reading,
    rule: str,
    clause: str,
    points: float,
    *,
    at: str | Link | None = None,
    strong: bool = False,
    severity: Severity = Severity.S2,
    facts: Mapping[str, str] | None = None,
) -> Signal:
    """Report something that speaks for advertising, or, below zero, against it."""
    effect = Effect.BLOCK if strong else Effect.FLAG
    return Signal(
        rule=f"advertising.{rule}",
        clause=clause,
        severity=severity if points > 0 else Severity.S0,
        effect=effect if points > 0 else Effect.ALLOW,
        weight=points,
        span=at.span if isinstance(at, Link) else reading.span(at) if at else None,
        facts=facts or {},
    )
