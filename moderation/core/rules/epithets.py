"""C1.1 by frame: somebody called by an abusive adjective and whatever noun follows."""

from collections.abc import Iterator

from moderation.core import words
from moderation.core.context import Target, target_of
from moderation.core.evidence import Evidence
from moderation.core.lexicon import Hit
from moderation.core.rules.passages import Meaning, first_of, hits_of, passage
from moderation.core.signal import Effect, Severity, Signal
from moderation.core.words import pattern

_CALLED = Meaning(
    rule="insult.person", clause="C1.1", severity=Severity.S2, effect=Effect.BLOCK
)
_JUDGED = Meaning(
    rule="insult.mild", clause="C1.1", severity=Severity.S1, effect=Effect.FLAG
)
_VERBS = (
    r"(?:haben|hatten|sind|waren|werden|würden|wollen|können|müssen|sollen|dürfen|"
    r"machen|geben|nehmen|sehen|kommen|gehen|stehen|glauben|sagen|schreiben) "
)
_ADJECTIVE = (
    rf"(?:(?!{_VERBS})\w+(?:e|er|es|en|y|ing|less|ous|ed|little|old|big|fat|sad)[ ,]+)"
)
_IN_ENGLISH = pattern(r"\b(?:you|an?|the|this|that|such|what)\b[^.!?]{0,30}$")
_VOCATIVE = pattern(
    rf"(?P<before>^|[^\w\s] ?|\w )(?P<address>du|ihr|sie|you) {_ADJECTIVE}{{0,3}}$"
)
_ENDED = pattern(r"\s*(?:$|[^\w\s])")
_NOUN = pattern(rf"[ ,]+{_ADJECTIVE}{{0,2}}(?P<noun>[^\W\d_]{{3,}})")
_KIND_OR_DEAD = pattern(
    rf"\w*(?:held|heldin|engel|schatz|glückspilz|fuchs|hund|kerl|genie|kind|zeiten|"
    rf"welt|"
    rf"thing|soul|genius|legend|angel|luck|work|{words.DEVICES}|{words.THINGS})"
)
_A_PERSON = pattern(
    rf"{words.PEOPLE}|{words.STAFF}|\w*(?:gestalt|figur|kreatur|charakter|pack|haufen|"
    rf"gesindel|bande|truppe|verein|mensch|menschen|wesen|subjekt|element|zeitgenosse|"
    rf"individuum|köpfe?|geist|seele|creature|person|excuse|man|character|bunch|lot|"
    rf"fellow|git|sod|bore)"
)
_PERSONAL = frozenset((Target.YOU, Target.PERSON, Target.STAFF, Target.SMALL_GROUP))


def epithets(evidence: Evidence) -> Iterator[Signal]:
    """Report people called `du elender …`, and judged as `ein widerlicher …`."""
    yield from first_of(
        signal
        for hit in hits_of(evidence, "contempt-epithet", "contempt-haughty")
        for signal in _called(evidence, hit)
    )


def _called(evidence: Evidence, hit: Hit) -> Iterator[Signal]:
    folded = evidence.text.folded.text
    noun = _NOUN.match(folded, hit.end)
    if noun is None or _KIND_OR_DEAD.fullmatch(noun["noun"]):
        return
    start, end = noun.span("noun")
    if _is_listed(evidence, start, end) or not _is_noun(evidence, hit, start):
        return
    whole = Hit(hit.term, hit.list, hit.start, end, _span(evidence, hit.start, end))
    if _is_addressed(evidence, hit, end):
        haughty = hit.list == "contempt-haughty"
        yield from passage(evidence, whole, _JUDGED if haughty else _CALLED)
    elif _A_PERSON.fullmatch(noun["noun"]) and (
        target_of(evidence.text, start, end) in _PERSONAL
    ):
        yield from passage(evidence, whole, _JUDGED)


def _is_addressed(evidence: Evidence, hit: Hit, end: int) -> bool:
    """`du elender Wicht`, not `weil du dumme Fehler machst`: no verb comes after.

    Within a clause only a masculine ending tells the address from an object; a small
    `sie` is somebody else.
    """
    folded = evidence.text.folded
    called = _VOCATIVE.search(folded.text, max(0, hit.start - 60), hit.start)
    if called is None:
        return False
    place = folded.span(*called.span("address"))[0]
    if called["address"] == "sie" and evidence.text.original[place] != "S":
        return False
    if called["address"] == "you":
        return True
    apart = not called["before"][:1].isalnum()
    masculine = folded.text[hit.start : hit.end].endswith("er")
    ended = _ENDED.match(folded.text, end) is not None
    return ended and (apart or masculine)


def _is_noun(evidence: Evidence, hit: Hit, start: int) -> bool:
    """German nouns have a capital; English ones follow English adjectives."""
    place = evidence.text.folded.span(start, start + 1)[0]
    before = evidence.text.folded.text[max(0, hit.start - 40) : hit.start]
    english = hit.term.isascii() and _IN_ENGLISH.search(before) is not None
    shouted = evidence.text.original[hit.span[0]].isupper()
    return evidence.text.original[place].isupper() or english or shouted


def _is_listed(evidence: Evidence, start: int, end: int) -> bool:
    """Known nouns are judged by what they mean."""
    return any(
        hit.start <= start and end <= hit.end
        for name, hits in evidence.hits.items()
        if name.startswith(("insult-", "hate-slur", "innocent"))
        and name not in ("insult-mild", "insult-petty")
        for hit in hits
    )


def _span(evidence: Evidence, start: int, end: int) -> tuple[int, int]:
    return evidence.text.folded.span(start, end)
