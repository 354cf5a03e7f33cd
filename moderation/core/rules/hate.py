"""C3: hatred against people for what they are born, believe or are."""

import re
from collections.abc import Iterator
from dataclasses import replace

from moderation.core.context import Target, context_at, in_context
from moderation.core.evidence import Evidence
from moderation.core.frames import framed, indexed
from moderation.core.lexicon import Hit
from moderation.core.rules.antisemitism import ANTISEMITISM
from moderation.core.rules.exclusion import EXCLUSIONS
from moderation.core.rules.generalisation import GENERALISATIONS
from moderation.core.rules.passages import sentence_of
from moderation.core.rules.prejudice import PREJUDICES
from moderation.core.rules.rejection import REJECTIONS
from moderation.core.rules.stereotypes import STEREOTYPES
from moderation.core.signal import Effect, Severity, Signal, lowered

_WORDS = {
    "hate-slur": ("hate.slur", "C3.1", Severity.S3, Effect.BLOCK),
    "hate-jewslur": ("hate.antisemitism", "C3.4", Severity.S3, Effect.BLOCK),
    "hate-queerslur": ("hate.slur", "C3.5", Severity.S3, Effect.BLOCK),
    "hate-queerlight": ("hate.slurlight", "C3.5", Severity.S2, Effect.FLAG),
    "hate-code": ("hate.code", "C3.6", Severity.S2, Effect.FLAG),
    "hate-codestrong": ("hate.code", "C3.6", Severity.S3, Effect.BLOCK),
}
"""What a list's words say by themselves."""
_NAMES = {
    "hate-stem": ("C3.1", "hate.slur"),
    "hate-otherstem": ("C3.5", "hate.slur"),
}
"""Lists of neutral names that compounds turn into slurs."""

# `Trans*` is an inclusive spelling, though it looks like a masked slur.
_GENDER_STAR = re.compile(r"trans\*\w*", re.IGNORECASE)
_JEWS = re.compile(r"\b(?:jud|jüd|jew|hebrä|israelit)", re.IGNORECASE)
_FAITHFUL = re.compile(
    r"\b(?:mosl|musl|islam|mohammed|muhammad|hindu|buddh|sikh|alevit|muezz|salafist)",
    re.IGNORECASE,
)
_NONE_OF = re.compile(r"\bkein(?:e|en|em|er)?\s$")
_SCORN = re.compile(
    r"(?<!\w)(?:drecks?|schei(?:ß|ss)s?|mist|sau|kack|stink|arsch|huren?)-?$"
)
_RABBLE = re.compile(
    r"-?(?:pack|gesindel|gsindl|gsindel|gesocks|brut|horden?|schweine?|säue?"
    r"|sau|viech|viecher|vieh|dreck|abschaum|hunde?|köter|ratten?|affen?|ärsche|arsch"
    r"|fotzen?|schlampen?|huren?|fressen?|bagage|mischpoke|sippschaft|geschmeiß|plage"
    r"|ungeziefer|lümmel|flittchen|schmarotzer\w*|parasiten)n?"
)
_SLURS = frozenset(("hate-slur", "hate-queerslur", "hate-jewslur"))
_RECLAIMED = frozenset(("hate-slur", "hate-queerslur", "hate-queerlight"))

FRAMES = indexed(
    GENERALISATIONS,
    STEREOTYPES,
    PREJUDICES,
    EXCLUSIONS,
    REJECTIONS,
    ANTISEMITISM,
)


_MADE_OUT = re.compile(
    r"\b(?:dargestellt|diffamiert|herabgewürdigt|abgestempelt|hingestellt|verhöhnt"
    r"|verunglimpft|portrayed|depicted|smeared)\b"
)
_OF_A_WORD = re.compile(
    r"\b(?:begriff|ns-|nazi|vokab|vokabular|sprachgebrauch|historisch|rechtsextrem"
    r"|verschwörung|propaganda|narrativ|erzählung|ideologie|jargon|kampfbegriff|unwort"
    r"|conspiracy|theory|term\b|myth)"
)


def hate_words(evidence: Evidence) -> Iterator[Signal]:
    """Words that degrade wherever they stand as the author's own."""
    for name, (rule, clause, severity, effect) in _WORDS.items():
        for hit in evidence.hits.get(name, ()):
            written = evidence.text.original[slice(*hit.span)]
            if _GENDER_STAR.fullmatch(written) or _is_explained(evidence, name, hit):
                continue
            signal = Signal(
                rule=rule,
                clause=clause,
                severity=severity,
                effect=effect,
                span=hit.span,
                facts={"term": written},
            )
            context = context_at(evidence.text, hit.start, hit.end)
            meant = in_context(signal, context)
            if not meant and name in _SLURS and _refuses(evidence, hit):
                meant = lowered(signal)
            if meant and name in _SLURS and _is_told_of(evidence, hit):
                meant = lowered(meant)
            reclaimed = name in _RECLAIMED and context.target is Target.SELF
            if meant and not reclaimed:
                yield meant


def hate_compounds(evidence: Evidence) -> Iterator[Signal]:
    """A neutral name made a slur by what it is joined to: Drecks-, -pack."""
    folded = evidence.text.folded.text
    for name, (clause, rule) in _NAMES.items():
        for hit in evidence.hits.get(name, ()):
            end = _compound_end(folded, hit)
            if end is None:
                continue
            if _JEWS.search(hit.term):
                clause, rule = "C3.4", "hate.antisemitism"
            span = evidence.text.folded.span(hit.start, end)
            signal = Signal(
                rule=rule,
                clause=clause,
                severity=Severity.S3,
                effect=Effect.BLOCK,
                span=span,
                facts={"term": evidence.text.original[slice(*span)]},
            )
            meant = in_context(signal, context_at(evidence.text, hit.start, end))
            if meant:
                yield meant


def _compound_end(folded: str, hit: Hit) -> int | None:
    """Where a name turned slur ends; None if it is joined to nothing base."""
    stem = hit.start + folded[hit.start : hit.end].find(hit.term[:3])
    after = _RABBLE.match(folded, stem + len(hit.term))
    if after and not folded[after.end() : after.end() + 1].isalnum():
        return after.end()
    return hit.end if _SCORN.search(folded, max(0, stem - 8), stem) else None


def _is_told_of(evidence: Evidence, hit: Hit) -> bool:
    """Whether the sentence says that people are made out to be this."""
    return bool(_MADE_OUT.search(sentence_of(evidence, hit)))


def _is_explained(evidence: Evidence, name: str, hit: Hit) -> bool:
    """Whether a code is spoken of as a term, not used."""
    return name == "hate-code" and bool(_OF_A_WORD.search(sentence_of(evidence, hit)))


def _refuses(evidence: Evidence, hit: Hit) -> bool:
    """Whether "kein" stands before a slur, which denies nothing of its contempt."""
    return bool(
        _NONE_OF.search(evidence.text.folded.text[max(0, hit.start - 8) : hit.start])
    )


def hate_frames(evidence: Evidence) -> Iterator[Signal]:
    """Statements that degrade, exclude or slander a group."""
    return (_filed(signal) for signal in framed(evidence, FRAMES))


def _filed(signal: Signal) -> Signal:
    """Contempt for a faith is no matter of origin; for Jews it has its own clause."""
    group = signal.facts.get("group")
    if group is None or signal.clause != "C3.2":
        return signal
    if _JEWS.search(group):
        return replace(signal, clause="C3.4")
    return replace(signal, clause="C3.5") if _FAITHFUL.search(group) else signal
