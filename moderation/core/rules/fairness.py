"""C7: the appeal to stay fair; a person may look, nothing here ever blocks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from moderation.core.evidence import Evidence
from moderation.core.lexicon import Hit
from moderation.core.rules.passages import Meaning, first_of, passage, sentence_of
from moderation.core.signal import Effect, Severity, Signal
from moderation.core.words import pattern, phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """An unfair turn of phrase, sought in the sentence of a cue."""

    rule: str
    clause: str
    pattern: re.Pattern[str]


_TALK = r"(?:diskutier|red|sprech|streit|argumentier)\w*"
_SURELY = (
    r"(?:offensichtlich|offenbar|anscheinend|wohl|sicher|bestimmt|garantiert|obviously|"
    r"clearly)"
)
_CAMP = (
    r"\w*(?:fraktion|lobby|jünger|fanboys|bubble|sekte|blase|versteher|gläubigen?|"
    r"gutmenschen)"
)
_CLAQUE = (
    r"(?:\w*troll\w*|schreiber\w*|shill\w*|poster\w*|kommentator\w*|bot\w*|"
    r"claqueur\w*|agent\w*|propagandist\w*)"
)
_CENSORED = (
    r"(?:zensor|zensur|durchlässt|durchgelassen|durchkommt|freigeschaltet|gelöscht|"
    r"wegzensiert|zensiert|censor\w*)"
)
_TURNS = (
    Turn(
        rule="fairness.dismissal",
        clause="C7.1",
        pattern=phrases(rf"""
            (leuten?|typen|menschen|einem|people|someone) (wie|like) YOU … {_TALK}
            mit (dir|ihnen|euch) … {_TALK} … (nicht|nie|sinnlos|zwecklos)
            mit (dir|ihnen|euch) … {_TALK} … zeitverschwendung
            (zeitverschwendung|sinnlos|zwecklos) … mit (dir|ihnen|euch) … {_TALK}
            (halt dich|halten sie sich|misch dich) … (raus|ein)
            (not|no point|waste) … (talking|arguing|argue) … you
            get a life
            touch grass
            kauf dir ein leben
            such dir (ein hobby|freunde)
            geh weinen
            träum(en sie)? weiter
        """),
    ),
    Turn(
        rule="fairness.person",
        clause="C7.1",
        pattern=phrases(rf"""
            (du|sie|ihr|you) (\w+ )?(\w+ )?{_SURELY} … (nie|niemals|noch nicht|keine)
            you (\w+ )?{_SURELY} … (never|no idea|no clue)
            (hast|habt|haben) YOU (offensichtlich|anscheinend|wohl) … (nie|keine)
            you've (clearly |obviously )?never
            nie … (also|dann) lass(en sie|t)? es
            YOU … (keine|null|nicht die geringste) ahnung
            wer (so ?was|so etwas) schreibt … (hat|ist|war|kann)
            (geh )?(go )?(back to|zurück in die|zurück zur) schoo?l\w*
        """),
    ),
    Turn(
        rule="fairness.condescension",
        clause="C7.1",
        pattern=pattern(
            r"(?:^|,)\W*(?:(?:na|ach|ja|nein|hör zu),? )?(?:kindchen|bürschchen|"
            r"jungchen|freundchen|herzchen|mädel|schätzelein|spätzchen|kleiner|"
            r"junger mann|mein (?:lieber )?freund)\s?(?:[,!]|$)|"
            r"\b(?:werd|werde|werden sie) (?:erst ?mal |endlich )?erwachsen|"
            r"\bin mein alter\b|\berst ?mal (?:was |etwas )?(?:erwachsen|arbeiten|"
            r"leisten|trocken)|\b(?:grün|trocken) hinter den ohren|\bgrow up\b|"
            r"\bok(?:ay)?,? boomer\b"
        ),
    ),
    Turn(
        rule="fairness.camp",
        clause="C7.1",
        pattern=phrases(rf"""
            (schon wieder|war (ja )?klar|wie immer|typisch|natürlich wieder) … {_CAMP}
            {_CAMP} … (war (ja )?klar|wie immer|mal wieder)
        """),
    ),
    Turn(
        rule="fairness.shill",
        clause="C7.2",
        pattern=phrases(rf"""
            (wie ?viel|was|wer|how much|who) … (be)?(zahl|pay)\w* (\w+ )?YOU
            (wirst|werden|werdet) YOU … bezahlt
            (bezahlte[rn]?|gekaufte[rn]?|paid) (\w+ )?{_CLAQUE}
            YOU … (gehaltsliste|payroll|(marketing-?|pr-)abteilung|im auftrag)
            (seid|sie sind|bist) (\w+ ){{0,4}}(gekauft|geschmiert|korrupt|bezahlt)
            (kreml|russen|regierungs|konzern|impf)-?(troll|bot|schreiber)\w*
        """),
    ),
    Turn(
        rule="fairness.bait",
        clause="C7.2",
        pattern=phrases(r"""
            popcorn (\w+ ){0,3}(raus|bereit|her|ready)
            (hol\w*|hole mir|wo ist) (\w+ ){0,3}popcorn
            popcorn hol\w*
            gleich … (heulen|kreischen|jammern|weinen|geheule)
            heult? doch
            heul leise
            mimimi
            cry more
            triggered
        """),
    ),
    Turn(
        rule="fairness.meta",
        clause="C7.2",
        pattern=phrases(rf"""
            (mal (sehen|schauen|gucken)|gespannt|wetten|let's see) … {_CENSORED}
            (wird|werde|wurde) … (eh|sowieso|bestimmt|gleich|natürlich) … {_CENSORED}
            zensor(en)? … (wieder|zuschlagen|schlägt|schnell|fleißig)
        """),
    ),
)
_SHOUTING = Meaning(
    rule="fairness.shouting", clause="C7.1", severity=Severity.S1, effect=Effect.FLAG
)
_EMPTY = Meaning(
    rule="fairness.empty", clause="C7.2", severity=Severity.S1, effect=Effect.FLAG
)
_DENIAL = pattern(r"\b(?:nicht|kein\w*|nie|nichts|nur|endlich|not|never|no|stop)\b")
_JOY = pattern(
    r"\b(?:lieb\w*|super|geil\w*|beste\w*|schön\w*|hübsch|cool\w*|danke|toll\w*|gut\w*|"
    r"zufrieden|hammer|herz\w*|glückwunsch|omg|love|great|best|thanks?|nice)\b|[❤😍😘💖🥰👍]"
)
_LETTERS = pattern(r"[^\W\d_]+")


def unfairness(evidence: Evidence) -> Iterator[Signal]:
    """Report unfair turns, at most one signal of each kind."""
    cues = evidence.hits.get("fairness-cue", ())
    if cues:
        yield from first_of(signal for hit in cues for signal in _turned(evidence, hit))


def emptiness(evidence: Evidence) -> Iterator[Signal]:
    """Report a text all in capitals, or one that only says it was first."""
    original = evidence.text.original
    if (
        original.isupper()
        and len(_LETTERS.findall(original)) > 4
        and _is_cross(evidence)
    ):
        whole = Hit("", "", 0, len(evidence.text.folded.text), (0, len(original)))
        yield from passage(evidence, whole, _SHOUTING)
    for hit in evidence.hits.get("fairness-empty", ()):
        if not original.replace(original[slice(*hit.span)], "").strip(" .!?\n1🥇"):
            yield from passage(evidence, hit, _EMPTY)


def _is_cross(evidence: Evidence) -> bool:
    """People also shout for joy."""
    folded = evidence.text.folded.text
    cross = folded.count("!") + folded.count("?") > 1 or _DENIAL.search(folded)
    return bool(cross) and not _JOY.search(folded)


def _turned(evidence: Evidence, hit: Hit) -> Iterator[Signal]:
    sentence = sentence_of(evidence, hit)[:400]
    for turn in _TURNS:
        if turn.pattern.search(sentence):
            meaning = Meaning(
                rule=turn.rule,
                clause=turn.clause,
                severity=Severity.S1,
                effect=Effect.FLAG,
            )
            yield from passage(evidence, hit, meaning)
