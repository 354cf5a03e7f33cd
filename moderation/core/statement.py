"""The words of a decision: what was seen, which clause it meets, and why."""

import re
from collections.abc import Iterable, Mapping

from moderation.core.policy import Policy
from moderation.core.signal import Signal, Words

_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")


def explain(signal: Signal, policy: Policy) -> Words:
    """Say in one sentence what a signal saw.

    A rule without a sentence of its own, or a sentence that asks for a fact the
    signal does not carry, falls back to the words of the clause.
    """
    sentence = policy.sentences.get(f"signals.{signal.rule}")
    if sentence is None or not _asked(sentence) <= signal.facts.keys():
        return clause_words(signal.clause, policy)
    return filled(sentence, signal.facts)


def clause_words(code: str, policy: Policy, rules: Iterable[str] = ()) -> Words:
    """Say what a clause, or else its guideline, asks of comments.

    Where one of the `rules` that met it leads to a path with words of its own, those
    are said instead: a call for help is answered, not corrected.
    """
    for key in (*_paths(rules, policy), code, code.partition(".")[0]):
        if words := policy.sentences.get(f"clauses.{key}"):
            return words
    known = policy.by_code.get(code)
    return known[1].name if known else Words(de=code, en=code)


def remedy_words(code: str, policy: Policy, rules: Iterable[str] = ()) -> Words:
    """Say what would make a comment acceptable that meets a clause; or its path's."""
    for key in (*_paths(rules, policy), code):
        if words := policy.sentences.get(f"remedies.{key}"):
            return words
    return clause_words(code, policy)


def filled(sentence: Words, facts: Mapping[str, str]) -> Words:
    """Put facts in the place of placeholders; unknown ones stay as they are.

    A fact that reads differently in English comes with a second one (`addressee_en`).
    """
    in_en = {name: facts.get(f"{name}_en", value) for name, value in facts.items()}
    return Words(de=_fill(sentence.de, facts), en=_fill(sentence.en, in_en))


def placeholders(text: str) -> frozenset[str]:
    """Name the facts a text asks for."""
    return frozenset(_PLACEHOLDER.findall(text))


def _paths(rules: Iterable[str], policy: Policy) -> Iterable[str]:
    return (path for rule in rules for path in policy.escalate_rules.get(rule, ()))


def _asked(sentence: Words) -> frozenset[str]:
    return placeholders(sentence.de) | placeholders(sentence.en)


def _fill(text: str, facts: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda m: facts.get(m[1], m[0]), text)
