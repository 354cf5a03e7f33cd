"""What a family of phrases means."""

import re
from dataclasses import dataclass
from textwrap import dedent

from moderation.core.rules.passages import Meaning
from moderation.core.signal import Effect, Severity

_WRAPPED = re.compile(r"(?P<blank> \)(?:\?|\{\d,\d\}))?\n +(?P<bar>\|?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Phrases of one meaning, and the excuses any of which speaks against it.

    One phrase a line; a line indented further goes on with the one before, after a
    blank unless it begins with a bar or the one before ends with an optional word.
    """

    meaning: Meaning
    phrases: str
    unless: tuple[str, ...] = ()


def unfair(rule: str, clause: str, phrases: str, *unless: str) -> Remark:
    """A remark a person should look at, published meanwhile."""
    meaning = Meaning(
        rule=rule, clause=clause, severity=Severity.S1, effect=Effect.FLAG
    )
    return Remark(meaning=meaning, phrases=unwrapped(phrases), unless=unless)


def held(rule: str, clause: str, phrases: str, *unless: str) -> Remark:
    """A remark that waits for a person."""
    meaning = Meaning(
        rule=rule, clause=clause, severity=Severity.S2, effect=Effect.FLAG
    )
    return Remark(meaning=meaning, phrases=unwrapped(phrases), unless=unless)


def barred(
    rule: str, clause: str, severity: Severity, phrases: str, *unless: str
) -> Remark:
    """A remark that is not published."""
    meaning = Meaning(rule=rule, clause=clause, severity=severity, effect=Effect.BLOCK)
    return Remark(meaning=meaning, phrases=unwrapped(phrases), unless=unless)


def unwrapped(phrases: str) -> str:
    """One phrase a line, as a phrasebook takes them."""
    return _WRAPPED.sub(_joint, dedent(phrases).strip())


def _joint(found: re.Match[str]) -> str:
    return (found["blank"] or "") + (found["bar"] or ("" if found["blank"] else " "))
