"""How the author stands to the words found, and whom they are aimed at.

`context_at` judges one candidate; rules that need a single question answered use

- `sentence_at(text, start, end)`: the sentence around a passage of the folded view;
- `use_of(text, start, end)`: own words, doubtful, or only mentioned (quotation, report,
  denial, condemnation, code, quoted lines, meta talk);
- `repeats_parent(evidence, start, end)`: whether the answered comment says it;
- `is_negated(before)`: whether what follows the given words is denied;
- `is_condemned(sentence)`: whether a sentence rejects what it speaks of;
- `is_joking(text)`: whether a satire marker stands anywhere;
- `target_of(text, start, end)`: whom or what a noun or adjective is aimed at.

All work on bounded windows, so their cost does not grow with the comment.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from moderation.core import words
from moderation.core.layout import Layout, Range, covering, layout_of
from moderation.core.signal import Signal, lowered
from moderation.core.target import Target, target_of
from moderation.core.text import Text
from moderation.core.words import pattern

if TYPE_CHECKING:
    from moderation.core.evidence import Evidence

_NEAR = 160
_FAR = 300
_NEGATED = pattern(
    r"\b(?:kein(?:e|en|em|er|es|s)?|niemals?|niemand\w*|nie|no|not an?|n['o]t an?|"
    r"nicht (?!nur|mal nur|bloß|bloss|allein)(?:(?:etwa|gleich|automatisch|immer|alle|"
    r"so ein\w*|ein\w*|als|der|die|das|für|so|wirklich|gerade|unbedingt|per se|"
    r"einfach|direkt|ganz|sehr|sonderlich|besonders) )*|never|isn't an?|aren't)"
    r"\s*(?:\w+(?:e|en|er|es|em)\s+){0,2}$|"
    r"\b(?:niemand|keiner|kein mensch|nobody|no one)(?: \w+){1,4}\s*$"
)
_NAMED_SO = pattern(
    r"\b(?:mich|mir|ihn|ihm|uns|jemand\w*|wurde\w*|wird|werden|worden|man|er|sie|ihr|"
    r"me|him|her|us|them|was|were|been|einen? \w+|d(?:ie|en|er) \w+|"
    r"(?:mein|dein|sein|unser|euer|eur|my|your|his|our)\w* \w+)\b"
)
_REPORTED = pattern(
    rf"\b(?:{words.SAYING}|unterstell\w*|wirft|warf|vorgeworfen|angedroht|ankündig\w*|"
    r"angekündigt|erzähl\w*|berichte\w*|stand|steht)\b[^.!?:,]{0,40}, "
    r"(?:dass )?(?:er|sie|man|es|die \w+|der \w+|das \w+) (?:\w+ ){0,3}"
    r"(?:sei|seien|habe|solle|werde|wolle|könne|müsse|dürfe)\b"
)
_NAMING_BEFORE = pattern(rf"\b{words.NAMING}\b[^.!?]{{0,60}}$")
_NAMING_AFTER = pattern(rf"^[^.!?]{{0,25}}\b{words.NAMING}\b")
_SAYING_BEFORE = pattern(
    rf"\b{words.SAYING}\b(?! mi[rt]\b| mich\b| an\b)[^.!?:,]{{0,30}}"
    r"(?::|, (?:dass|er|sie|es|ich|man|wir|alle|de[rmn]|die|das|du|ihr|jede\w*|ein\w*|"
    r"solche|he|she|they|that)\b)[^.!?]{0,100}$|\b(?:laut|zufolge)\b[^.!?]{0,80}$"
)
_SAYING_AFTER = pattern(
    r"^[^.!?,]{0,60}, (?:so|schrieb|schreibt|sagt|sagte|meint|meinte|behauptet\w*|"
    r"hieß es|steht in|stand in|said|says|wrote) (?:er|sie|der|die|das|ein|eine[rs]?|"
    r"es|"
    r"mein\w*|he|she|they|my)\b"
)
_SO_ONE_SAYS = pattern(r"^\W{0,3}(?:sagt|schreibt|nennt|sollte|darf) man\b")
_INDIRECT = pattern(
    r"\b(?:sei|seien|habe|solle|sollen|werde|könne|müsse|würde|gebe|wolle)\b"
)
_PERFORMING = pattern(
    r"\b(?:ich|i)\b[^.!?]{0,40}\b(?:nenn\w*|bezeichn\w*|sag\w*|schreib\w*|call|say)\b"
    r"[^.!?]{0,40}\b(?:dich|sie|euch|ihnen|dir|you)\b|"
    r"\b(?:dich|euch|ihnen|dir|you)\b[^.!?]{0,60}\b(?:nenn\w*|bezeichn\w*)\b|"
    r"\b(?:nenne|sage|schreibe|sag) ich\b"
)
_WHOEVER = pattern(
    rf"^\W*(?:und |aber |also )?(?:wer(?! (?:hat|hätte|will|kann|möchte|kennt|"
    rf"braucht)\b)|whoever(?! (?:wrote|made|posted))|anyone who|jeder,? der|"
    rf"leute,? die)\b"
    rf"[^!?]{{0,120}}(?:{words.SPEECH}|schrei\w*|gröl\w*|wünsch\w*|"
    r"fordert|redet|spricht|hetzt|denkt|meint|verbreitet|teilt|postet)\b"
)
_SUCH_IS = pattern(r", (?:der |die |dem )?(?:ist|sind|bleibt|is|are) (?:\w+ ){0,4}$")
_META = pattern(rf"\b{words.META}\b")
# A word is named beside its name; what is demanded or shouted may follow at length.
_META_BEFORE = pattern(
    rf"\b{words.META}\b(?:(?:,? (?:wie|like|as|namens|lautet\w*|war|ist|of|des|der))?"
    r"\W+(?:(?:an?|ein\w*|de[rsmn]|die|das|alle|so|du|ihr|you|for|für) )?|, [^.!?,]*|"
    r": [^.!?]*)$"
)
_SPEECH = pattern(rf"\b{words.SPEECH}\b")
_CONDEMNED = pattern(rf"\b{words.CONDEMNING}")
_APPROVED = pattern(words.APPROVING)
_VOCATIVE = pattern(r"(?:^|\W)(?:du|ihr|sie|you)\W*$")
_WORD = pattern(r"\w+")


class Use(StrEnum):
    """Whether the words are the author's own."""

    OWN = "own"
    DOUBTFUL = "doubtful"
    MENTIONED = "mentioned"


@dataclass(frozen=True, slots=True)
class Context:
    """The setting of one candidate."""

    use: Use
    target: Target


def context_at(text: Text, start: int, end: int) -> Context:
    """Judge the surroundings of a range of the folded view.

    Called only where a candidate stands: most comments have none.
    """
    return Context(use_of(text, start, end), target_of(text, start, end))


def in_context(signal: Signal, context: Context) -> Signal | None:
    """Drop what is surely only mentioned, lower what perhaps is."""
    if context.use is Use.MENTIONED:
        return None
    if context.use is Use.DOUBTFUL:
        return lowered(signal)
    return signal


def sentence_at(text: Text, start: int, end: int) -> Range:
    """The sentence, or sentences, of the folded view around a passage.

    Of an endless sentence only what stands within 300 characters.
    """
    layout = layout_of(text.folded.text)
    first, _ = layout.sentence(start)
    _, last = layout.sentence(max(start, end - 1))
    return max(first, start - _FAR), max(end, min(last, end + _FAR))


def use_of(text: Text, start: int, end: int) -> Use:
    """Judge whether the author says a passage or only speaks of it."""
    folded = text.folded.text
    layout = layout_of(folded)
    if covering(layout.code, start, end):
        return Use.MENTIONED
    if covering(layout.quoted_lines, start, end):
        return _echoed(folded, layout)
    if quotation := covering(layout.quotations, start, end):
        return _quoted(text, quotation)
    first, last = sentence_at(text, start, end)
    before = folded[max(first, start - _NEAR) : start]
    after = folded[end : min(last, end + _NEAR)]
    if is_negated(before):
        return Use.MENTIONED
    if _is_reported(folded, first, start) and not _CALLED_OUT.search(before):
        return Use.DOUBTFUL if _approves(folded[first:last]) else Use.MENTIONED
    spoken_of = _spoken_of(before, after)
    if spoken_of is Use.OWN and is_joking(text):
        return Use.DOUBTFUL
    return spoken_of


def repeats_parent(evidence: "Evidence", start: int, end: int) -> bool:
    """Tell whether the sentence around a passage is the answered comment's own."""
    parent = evidence.comment.parent
    if parent is None or not parent.text:
        return False
    first, last = sentence_at(evidence.text, start, end)
    sentence = evidence.text.folded.text[first:last].strip(" \n>\"„“”'»«")
    return len(sentence) > 11 and sentence in parent.text.lower()


def is_negated(before: str) -> bool:
    """Tell whether what follows these words of the same sentence is denied."""
    return _NEGATED.search(before) is not None


def is_condemned(sentence: str) -> bool:
    """Tell whether a sentence of the folded view rejects what it speaks of."""
    return _CONDEMNED.search(sentence) is not None


def is_joking(text: Text) -> bool:
    """Tell whether a satire marker stands anywhere; weak evidence, often abused."""
    return _joking(text.folded.text)


def _is_reported(folded: str, first: int, start: int) -> bool:
    """Tell whether a passage stands in the reported clause, not after it."""
    told = _REPORTED.search(folded, first, start + _NEAR)
    return told is not None and "," not in folded[told.end() : start]


def _spoken_of(before: str, after: str) -> Use:
    """Recognise reports, meta talk and condemnation around words without quotes."""
    around = f"{before} # {after}"
    if _PERFORMING.search(around) or _CALLED_OUT.search(before):
        return Use.OWN
    if (
        _SO_ONE_SAYS.search(after)
        or (_WHOEVER.search(around) and not _SUCH_IS.search(before))
        or _META_BEFORE.search(before[-60:])
    ):
        return Use.MENTIONED
    naming = _NAMING_BEFORE.search(before) or _NAMING_AFTER.search(after)
    if naming and _NAMED_SO.search(around):
        return Use.MENTIONED
    if _SAYING_BEFORE.search(before) or _SAYING_AFTER.search(after):
        return Use.MENTIONED if _INDIRECT.search(around) else Use.DOUBTFUL
    return Use.OWN


_CALLED_OUT = pattern(
    r"(?:^|[,!\s])(?:du|sie|ihr) (?:bist|sind|seid)\b[^,]{0,60}$|"
    r"(?:^|\W)(?:du|ihr|you) (?:\w+(?:e|er|es|en) )?$|\bwie (?:man|es) so\b"
)


def _echoed(folded: str, layout: Layout) -> Use:
    """Quoted lines count as quoted if the author adds words of their own."""
    own = len(folded) - layout.quoted_length
    return Use.MENTIONED if own > 1 and not _approves(folded) else Use.DOUBTFUL


def _quoted(text: Text, quotation: Range) -> Use:
    """Tell a discussed quotation from words merely dressed in quotation marks."""
    folded = text.folded.text
    first, _ = sentence_at(text, *quotation)
    before = folded[max(0, first - _NEAR, quotation[0] - _NEAR) : quotation[0]]
    after = folded[quotation[1] : quotation[1] + _NEAR]
    around = f"{before} # {after}"
    if _VOCATIVE.search(before):
        return Use.DOUBTFUL
    if _CONDEMNED.search(around) or _META.search(around) or _SPEECH.search(around):
        return Use.MENTIONED
    if _approves(around):
        return Use.DOUBTFUL
    own = len(_WORD.findall(around))
    cited = len(_WORD.findall(folded[quotation[0] : quotation[1]]))
    return Use.MENTIONED if own > 3 and own > cited / 2 else Use.DOUBTFUL


@lru_cache(maxsize=8)
def _joking(folded: str) -> bool:
    return words.SATIRE.search(folded) is not None


@lru_cache(maxsize=8)
def _approves(around: str) -> bool:
    return _APPROVED.search(around) is not None


__all__ = [
    "Context",
    "Target",
    "Use",
    "context_at",
    "in_context",
    "is_condemned",
    "is_joking",
    "is_negated",
    "repeats_parent",
    "sentence_at",
    "target_of",
    "use_of",
]
