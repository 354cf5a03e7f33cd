"""C2: wishing death, mocking victims, obscenity, and a text that only curses.

Words of people who may be in danger themselves are found here too: they lead to help
and to a person, never to a sanction.
"""

from collections.abc import Iterator

from moderation.core import words
from moderation.core.context import is_condemned, is_negated, sentence_at
from moderation.core.evidence import Evidence
from moderation.core.lexicon import Hit
from moderation.core.rules.passages import (
    Meaning,
    beside,
    first_of,
    hits_of,
    passage,
    sentence_of,
)
from moderation.core.signal import Effect, Severity, Signal
from moderation.core.words import pattern

_DEATH = Meaning(
    rule="offensive.death", clause="C2.1", severity=Severity.S3, effect=Effect.BLOCK
)
_COLD = Meaning(
    rule="offensive.cold", clause="C2.1", severity=Severity.S2, effect=Effect.FLAG
)
_CRISIS = Meaning(
    rule="offensive.crisis", clause="C2.1", severity=Severity.S4, effect=Effect.FLAG
)
_VICTIMS = Meaning(
    rule="offensive.victims", clause="C2.2", severity=Severity.S3, effect=Effect.BLOCK
)
_LAUGHTER = Meaning(
    rule="offensive.victims", clause="C2.2", severity=Severity.S2, effect=Effect.FLAG
)
_UNKIND = Meaning(
    rule="offensive.unkind", clause="C2.2", severity=Severity.S1, effect=Effect.FLAG
)
_OBSCENE = Meaning(
    rule="offensive.obscene", clause="C2.3", severity=Severity.S2, effect=Effect.BLOCK
)
_ALLUSION = Meaning(
    rule="offensive.allusion", clause="C2.3", severity=Severity.S1, effect=Effect.FLAG
)
_CURSES = Meaning(
    rule="offensive.curses", clause="C2.4", severity=Severity.S1, effect=Effect.FLAG
)

_HOPED = pattern(
    r"\b(?:hoffe|hoff|hoffen wir|hoffentlich|mögen?|wünsch\w*|"
    r"hope|hoping|wish|wäre schön|soll(?:en|st|t)? (?:doch|bitte|mal|endlich|ruhig))\b"
)
_SHOULD = pattern(r"\b(?:soll(?:en|st|t)?|gehör\w*|should|deserves?)\b")
_SOMEBODY = pattern(
    rf"\b(?:du|dich|dir|ihr|euch|sie|ihn|ihm|ihnen|er|denen|der|die (?:alle|ganze)|"
    rf"redaktion|{words.STAFF}|{words.PEOPLE}|you|him|her|them|he|she|they)\b"
)
_YOURS = pattern(
    r"\b(?:ihnen|ihre?[nrms]?|dein\w*|eure?\w*|your) (?:\w+e[nr]? )?(?P<what>\w+)"
)
_STAFF = pattern(rf"\b(?:{words.STAFF})\b")
_YOU = pattern(r"\b(?:du|dich|dir|ihr|euch|you|your|deine?r?)\b")
_A_THING = pattern(rf"\b(?:{words.THINGS}|{words.INSTITUTIONS})\b")
_SPARED = pattern(
    r"\b(?:nicht|kein\w*|nie|niemand\w*|ohne|weniger|statt|not|never|no one|nobody|"
    r"gesund|besserung|alles gute|viel kraft)\b"
)
_FIRST_PERSON = pattern(r"\b(?:ich|mein\w*|mich|mir|i|i'm|my|me|myself)\b")
_TOPICS = ("suizid", "selbstmord", "lebensm", "abschied", "suicidal")
_HAVING = pattern(
    r"\b(?:ich (?:habe|hab|bin|schreibe|kriege)|habe ich|hab ich|bin ich|i am|i'm|"
    r"i feel|i have)\b"
    r"(?![^.!?]*\b(?:über|podcast|thema|artikel|buch|film|studie|about)\b)"
)
_JUMP = pattern(
    r"\b(?:spring(?:t|en sie)?|jump|hüpf)\b(?! nicht| not)[^.!?]{0,40}"
    r"(?:🌉|🚆|🚂|🚄|🏙|brücke|klippe|dach|fenster|hochhaus|gleis|zug\b|bridge|roof|cliff)"
)
_FAREWELL_TO_A_THING = pattern(r"^\W*(?:mit|für heute|with)\b")
_PITY = pattern(
    r"\b(?:schade|leider|bedauerlich|pity|too bad|shame)\b[^.!?]{0,60}"
    r"\b(?:nur|nicht (?:mehr|alle|noch)|only|nicht getroffen|daneben|"
    r"überlebt|verfehlt|missed|not more|survived)\b"
)
_FICTION = pattern(
    r"\b(?:spiel\w*|game\w*|film\w*|serie\w*|doom|level|horror\w*|splatter|usk|fsk|"
    r"roman\w*|"
    r"buch|bücher|krimi\w*|movie\w*|novel\w*|kunst\w*|gemälde)\b"
)
_THE_DEAD = pattern(
    r"\b(?:um (?:den|die|ihn|sie|dich|euch|so \w+|solche)|him|her|them)\b"
)
_TO_SOMEBODY = pattern(
    rf"\b(?:an|für|mit|von|to|for|with) (?:die |den |der |dich|sie|euch|ihn|the |you|"
    rf"her)|"
    rf"\b(?:{words.STAFF})\b"
)
_QUIP = 60
_NEAR = 80
_BRIEF = 200
_ENOUGH = 100
_WORD = pattern(r"[^\W\d_]+")
_FILLERS = frozenset(
    (
        "so",
        "ein",
        "eine",
        "na",
        "oh",
        "man",
        "mann",
        "alter",
        "ey",
        "und",
        "noch",
        "mal",
        "the",
    )
)


def deaths(evidence: Evidence) -> Iterator[Signal]:
    """Report death and illness wished on somebody, and coldness about a death."""
    for hit in evidence.hits.get("offensive-urge", ()):
        sentence = sentence_of(evidence, hit)
        if not is_condemned(sentence) and not sentence.startswith("ich "):
            yield from passage(evidence, hit, _DEATH)
    for hit in evidence.hits.get("offensive-jump", ()):
        if _JUMP.search(sentence_of(evidence, hit)):
            yield from passage(evidence, hit, _DEATH)
    yield from first_of(_wishes(evidence))
    for hit in evidence.hits.get("offensive-cold", ()):
        yield from _cold(evidence, hit)


def crises(evidence: Evidence) -> Iterator[Signal]:
    """Report words of somebody who may be about to harm themself."""
    despair = evidence.hits.get("offensive-despair", ())
    for hit in evidence.hits.get("offensive-crisis", ()):
        sentence = sentence_of(evidence, hit)
        if not _FIRST_PERSON.search(sentence):
            continue
        if hit.term.startswith(_TOPICS) and not _HAVING.search(sentence):
            continue
        if _is_farewell(hit):
            after = evidence.text.folded.text[hit.end : hit.end + 20]
            if not despair or _FAREWELL_TO_A_THING.search(after):
                continue
        yield from passage(evidence, hit, _CRISIS)


def victims(evidence: Evidence) -> Iterator[Signal]:
    """Report scorn for people harmed, and delight in cruelty."""
    scorn = tuple(hits_of(evidence, "offensive-scorn"))
    laughter = tuple(hits_of(evidence, "offensive-laughter"))
    harmed = evidence.hits.get("offensive-victim", ())
    if harmed and not _FICTION.search(evidence.text.folded.text):
        yield from first_of(
            signal
            for hit in harmed[:_ENOUGH]
            for signal in _mocked(evidence, hit, scorn, laughter)
        )
    for hit in evidence.hits.get("offensive-attacker", ()):
        if _PITY.search(sentence_of(evidence, hit)):
            yield from passage(evidence, hit, _VICTIMS)
    delight = tuple(hits_of(evidence, "offensive-delight"))
    for hit in evidence.hits.get("offensive-gore", ()):
        sentence = sentence_of(evidence, hit)
        if beside(evidence, hit, delight) and not _FICTION.search(sentence):
            yield from passage(evidence, hit, _VICTIMS)


def obscenities(evidence: Evidence) -> Iterator[Signal]:
    """Report sexual offers, lust told in public, and allusions."""
    for hit in evidence.hits.get("offensive-lust", ()):
        yield from passage(evidence, hit, _OBSCENE)
    offers = tuple(hits_of(evidence, "offensive-offer"))
    sexual = tuple(hits_of(evidence, "offensive-sex"))
    yield from first_of(
        signal
        for hit in sexual
        if beside(evidence, hit, offers, reach=80) or len(sexual) > 2
        for signal in passage(evidence, hit, _OBSCENE)
    )
    pictures = tuple(hits_of(evidence, "offensive-picture"))
    if len({hit.term for hit in pictures}) > 1:
        aimed = _TO_SOMEBODY.search(sentence_of(evidence, pictures[0]))
        meaning = _OBSCENE if aimed else _ALLUSION
        yield from passage(evidence, pictures[0], meaning)
    for hit in evidence.hits.get("offensive-innuendo", ()):
        yield from passage(evidence, hit, _ALLUSION)


def curses(evidence: Evidence) -> Iterator[Signal]:
    """Report a text that is nothing but cursing; cursing about things is welcome."""
    hits = evidence.hits.get("offensive-swear", ())
    if len(hits) < 2:
        return
    spoken = _WORD.findall(evidence.text.folded.text)
    if len(spoken) - sum(word in _FILLERS for word in spoken) <= len(hits):
        yield from passage(evidence, hits[0], _CURSES)


def _wishes(evidence: Evidence) -> Iterator[Signal]:
    for hit in hits_of(evidence, "offensive-death", "offensive-dying"):
        start, end = sentence_at(evidence.text, hit.start, hit.end)
        sentence = evidence.text.folded.text[start:end]
        if sentence.rstrip().endswith("?"):
            continue
        hoped = _HOPED.search(sentence) or (
            hit.list == "offensive-death" and _SHOULD.search(sentence)
        )
        if not hoped or abs(start + hoped.start() - hit.start) > _NEAR:
            continue
        if not _is_aimed(sentence) or is_condemned(sentence):
            continue
        if not _SPARED.search(sentence) and not is_negated(sentence[: hoped.start()]):
            yield from passage(evidence, hit, _DEATH)


def _is_aimed(sentence: str) -> bool:
    if _YOU.search(sentence) or _STAFF.search(sentence):
        return True
    owned = _YOURS.search(sentence)
    if owned:
        return not _A_THING.fullmatch(owned["what"])
    return bool(_SOMEBODY.search(sentence)) and not _A_THING.search(sentence)


def _cold(evidence: Evidence, hit: Hit) -> Iterator[Signal]:
    sentence = sentence_of(evidence, hit)
    if _A_THING.search(sentence):
        return
    if "schade" in hit.term or "verlust" in hit.term:
        if _THE_DEAD.search(sentence):
            yield from passage(evidence, hit, _COLD)
    elif "recht" in hit.term or hit.term.startswith(("darwin", "nat")):
        if len(sentence) < _QUIP:
            yield from passage(evidence, hit, _UNKIND)
    else:
        yield from passage(evidence, hit, _LAUGHTER)


def _is_farewell(hit: Hit) -> bool:
    return "schluss" in hit.term or hit.term.startswith(
        ("vor den", "end it", "von der")
    )


def _mocked(
    evidence: Evidence, hit: Hit, scorn: tuple[Hit, ...], laughter: tuple[Hit, ...]
) -> Iterator[Signal]:
    sentence = sentence_of(evidence, hit)
    if is_condemned(sentence):
        return
    reach = 40 if len(evidence.text.folded.text) < _BRIEF else 0
    if beside(evidence, hit, scorn, reach) or _PITY.search(sentence):
        yield from passage(evidence, hit, _VICTIMS)
    elif beside(evidence, hit, laughter) and hit.term != "opfer":
        yield from passage(evidence, hit, _LAUGHTER)
