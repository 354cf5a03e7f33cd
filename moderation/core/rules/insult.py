"""C1: words that insult a person, by word class and by whom they are aimed at.

Each list of swearwords is a kind: what it breaches, and which targets make it a block
or a matter for a person's look. Everything else (things, firms, ideas, oneself,
nobody in particular) is left alone: heated debate about a matter is welcome.
"""

from collections.abc import Iterator
from dataclasses import replace

from moderation.core import words
from moderation.core.context import (
    Context,
    Target,
    context_at,
    in_context,
    repeats_parent,
    sentence_at,
    use_of,
)
from moderation.core.evidence import Evidence
from moderation.core.lexicon import Hit
from moderation.core.rules.contempt import contempt
from moderation.core.rules.passages import sentence_of
from moderation.core.rules.swearwords import KINDS, Kind
from moderation.core.signal import Effect, Severity, Signal
from moderation.core.words import pattern

_MANY = frozenset((Target.GROUP, Target.OTHERS))
_ADDRESSEES = {
    Target.YOU: ("die angesprochene Person", "the person addressed"),
    Target.STAFF: ("die Redaktion", "the editorial team"),
    Target.SMALL_GROUP: ("einen kleinen Kreis", "a small circle of people"),
    Target.GROUP: ("eine ganze Gruppe", "a whole group"),
}
_SOMEBODY = ("eine Person", "a person")
# Where two words break two promises, the reason names the more telling one.
_LESS_TELLING = {
    "insult.mild": 0.8,
    "insult.command": 0.85,
    "insult.person": 0.9,
    "insult.dehumanising": 0.95,
}
_WITS = ("insult.wit", "insult.rude")
_LUCKY = pattern(r"\b(?:lucky|clever|magnificent|beautiful|glorious|brilliant) $")
_TEASED = pattern(
    r"\b(?:alter|alte|oider|oida|geiler|cooler|verrückter|schlauer|old|crazy|dirty|sly|"
    r"sneaky|lucky|clever|magnificent|beautiful|glorious|brilliant)\W$"
)
_FRIENDLY = pattern(
    r"\b(?:komm,|congrat\w*|wie früher|lange nicht|glückwunsch|respekt|ging mir|"
    r"danke\w*|brilliant|love|genial|prost|bis bald|wir (?:gehen|sehen|treffen)|"
    r"thanks|cheers|well done|gut gemacht|punkt für dich|chapeau|hut ab)\b|"
    r"[;:]-?\)|😉|❤"
)
_OWN_FAULT = pattern(
    r"\b(?:ich (?:hätte|hab\w*|hatte|war)|hätte ich|hatte ich|mein (?:hirn|gehirn)|"
    r"i should)\b"
)
# Of hundreds of hits of a list the first tell enough; keeps hostile texts cheap.
_ENOUGH = 100
_HYPHENED = pattern(r"-(\w+)")
_ALL_OF_THEM = pattern(
    r"\b(?:alle|allesamt|sämtliche|durch die bank|ausnahmslos|jeder einzelne|nur|"
    r"lauter|immer|nichts als|eh|all of them|every single|nothing but)\b"
)
_YOU_ALL = pattern(r"\b(?:ihr|euch|seid|you|ihnen)\b")
_FOLLOWING = pattern(r"[ \n]+(\w+)")
_INFLECTED = ("e", "er", "es", "en", "em")
_A_PERSON = pattern(rf"{words.PEOPLE}|{words.STAFF}")
_ALONE = pattern(r"(?:\b(?:du|sie|ihr|you|@[\w.-]+)\b\W*|^\W*)$")


def insults(evidence: Evidence) -> Iterator[Signal]:
    """Report swearwords and belittling words aimed at people."""
    found = [
        signal
        for kind in KINDS
        for hit in evidence.hits.get(kind.list, ())[:_ENOUGH]
        if (signal := _judged(evidence, kind, hit))
    ]
    yield from _piled([*found, *contempt(evidence)])


def commands(evidence: Evidence) -> Iterator[Signal]:
    """Report abuse as a command, and rudeness about somebody's words or wits."""
    for hit in evidence.hits.get("insult-command", ()):
        yield from _said(evidence, hit, "insult.command", Severity.S2, Effect.BLOCK)
    for hit in evidence.hits.get("insult-gesture", ()):
        yield from _said(evidence, hit, "insult.command", Severity.S2, Effect.FLAG)
    for hit in evidence.hits.get("insult-rude", ()):
        yield from _said(evidence, hit, "insult.rude", Severity.S1, Effect.FLAG)


def groups(evidence: Evidence) -> Iterator[Signal]:
    """Report slogans and sweeping words against trades and camps; flags at most."""
    for hit in evidence.hits.get("insult-slogan", ()):
        yield from _said(evidence, hit, "insult.group", Severity.S1, Effect.FLAG)
    for hit in evidence.hits.get("insult-crime", ()):
        if _is_sweeping(evidence, hit):
            yield from _said(evidence, hit, "insult.group", Severity.S1, Effect.FLAG)


def _is_sweeping(evidence: Evidence, hit: Hit) -> bool:
    """`Politiker sind Verbrecher, allesamt`: a group as a whole, not some of it."""
    start, end = sentence_at(evidence.text, hit.start, hit.end)
    if not _ALL_OF_THEM.search(evidence.text.folded.text, start, end):
        return False
    return context_at(evidence.text, hit.start, hit.end).target is Target.GROUP


def _judged(evidence: Evidence, kind: Kind, hit: Hit) -> Signal | None:
    if _is_first_part(evidence, hit) or _is_no_noun(evidence, kind, hit):
        return None
    context = context_at(evidence.text, hit.start, hit.end)
    effect = _effect(kind, context.target)
    if context.target is Target.YOU and _is_teasing(evidence, hit):
        return None
    if effect is Effect.ALLOW or repeats_parent(evidence, hit.start, hit.end):
        return None
    if kind.list == "insult-emoji" and not _stands_for_a_word(evidence, hit):
        return None
    return in_context(_signal(evidence, kind, hit, context, effect), context)


def _effect(kind: Kind, target: Target) -> Effect:
    if target in kind.block:
        return Effect.BLOCK
    if target in kind.flag:
        return Effect.FLAG
    if target is Target.OTHERS:
        return kind.others
    return kind.group if target is Target.GROUP else Effect.ALLOW


def _signal(
    evidence: Evidence, kind: Kind, hit: Hit, context: Context, effect: Effect
) -> Signal:
    many = context.target in _MANY and effect is Effect.FLAG
    grouped = many and kind.clause != "C1.2"
    mild = many or kind.severity is Severity.S1
    addressee = _ADDRESSEES.get(context.target, _SOMEBODY)
    rule = "insult.group" if grouped else kind.rule
    return Signal(
        rule=rule,
        clause="C1.6" if grouped or _is_role(evidence, hit, context) else kind.clause,
        severity=Severity.S1 if mild else kind.severity,
        effect=effect,
        weight=_LESS_TELLING.get(rule, 1.0),
        span=hit.span,
        facts={
            "term": evidence.text.original[slice(*hit.span)],
            "addressee": addressee[0],
            "addressee_en": addressee[1],
        },
    )


def _is_role(evidence: Evidence, hit: Hit, context: Context) -> bool:
    """`Windows-Nutzer sind …`, `alle vier Redakteure sind …`, not `ihr drei seid …`."""
    if context.target is Target.GROUP:
        return True
    if context.target is not Target.SMALL_GROUP:
        return False
    start, _ = sentence_at(evidence.text, hit.start, hit.end)
    return not _YOU_ALL.search(evidence.text.folded.text, start, hit.end)


def _said(
    evidence: Evidence, hit: Hit, rule: str, severity: Severity, effect: Effect
) -> Iterator[Signal]:
    """A phrase that is abusive whoever hears it, unless it is only mentioned."""
    if repeats_parent(evidence, hit.start, hit.end):
        return
    if rule == "insult.rude" and _OWN_FAULT.search(sentence_of(evidence, hit)):
        return
    clauses = {"insult.command": "C1.1", "insult.rude": "C1.5", "insult.group": "C1.6"}
    signal = Signal(
        rule=rule,
        clause=clauses[rule],
        severity=severity,
        effect=effect,
        weight=_LESS_TELLING.get(rule, 1.0),
        span=hit.span,
        facts={"term": evidence.text.original[slice(*hit.span)]},
    )
    use = use_of(evidence.text, hit.start, hit.end)
    kept = in_context(signal, Context(use, Target.UNKNOWN))
    if kept:
        yield kept


def _is_first_part(evidence: Evidence, hit: Hit) -> bool:
    """`Idioten-Test` is a test; `Idioten-Admin` is still an admin."""
    head = _HYPHENED.match(evidence.text.folded.text, hit.end)
    return head is not None and not _A_PERSON.fullmatch(head[1])


def _is_no_noun(evidence: Evidence, kind: Kind, hit: Hit) -> bool:
    """`sau talentiert` praises; `die dumme Frage` judges a question, nobody's wits."""
    following = _FOLLOWING.match(evidence.text.folded.text, hit.end)
    if following is None:
        return False
    start = evidence.text.folded.span(*following.span(1))[0]
    noun_follows = evidence.text.original[start].isupper()
    if kind.list == "insult-animal":
        return not noun_follows and evidence.text.original[hit.span[0]].islower()
    word = evidence.text.folded.text[hit.start : hit.end]
    inflected = word.endswith(_INFLECTED) and " " not in word
    describes = noun_follows or following[1].endswith(_INFLECTED)
    if kind.list == "insult-stupid" and inflected and describes:
        return not _A_PERSON.fullmatch(following[1])
    return False


def _is_teasing(evidence: Evidence, hit: Hit) -> bool:
    """`Komm, du alter Gauner, wie früher`: rough words among friends, kindly meant."""
    folded = evidence.text.folded.text
    old = hit.term.startswith("alter ")
    if not old and not _TEASED.search(folded, max(0, hit.start - 40), hit.start):
        return False
    start, end = max(0, hit.start - 200), min(len(folded), hit.end + 200)
    return bool(_LUCKY.search(folded, max(0, hit.start - 40), hit.start)) or bool(
        _FRIENDLY.search(folded, start, end)
    )


def _stands_for_a_word(evidence: Evidence, hit: Hit) -> bool:
    """An emoji insults where a noun would stand, not after a sentence of its own."""
    start, _ = sentence_at(evidence.text, hit.start, hit.end)
    before = evidence.text.folded.text[start : hit.start]
    return _ALONE.search(before.rstrip("🤡🐷🐽🐖💩🐒🐵🙉🤮🐀🪳🐛 ")) is not None or any(
        f"{article} " in before[-12:] for article in ("ein", "eine", "der", "die", "a")
    )


def _piled(found: list[Signal]) -> Iterator[Signal]:
    """Contempt for wits plus an abusive noun, or two nouns, is no slip any more."""
    nouns = [s for s in found if s.rule not in _WITS]
    heavy = {s.span for s in found if s.severity >= Severity.S2}
    slights = [s for s in found if _addresses(s)]
    for signal in found:
        piled = len(heavy) > 1 and signal.severity >= Severity.S2
        whole = any(_is_apart(other, signal) for other in (*nouns, *slights))
        if signal.rule in _WITS and whole and _addresses(signal):
            yield replace(signal, severity=Severity.S2, effect=Effect.BLOCK)
        elif piled and signal.effect is Effect.FLAG and signal.rule != "insult.group":
            yield replace(signal, effect=Effect.BLOCK)
        else:
            yield signal


def _is_apart(one: Signal, other: Signal) -> bool:
    """Tell whether two signals rest on different words."""
    if one.span is None or other.span is None:
        return False
    same = one.facts["term"].lower() == other.facts["term"].lower()
    return not same and (one.span[1] <= other.span[0] or other.span[1] <= one.span[0])


def _addresses(signal: Signal) -> bool:
    return signal.facts.get("addressee") == _ADDRESSEES[Target.YOU][0]
