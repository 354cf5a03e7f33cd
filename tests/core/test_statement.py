"""The words of a decision."""

from moderation.core.signal import Words
from moderation.core.statement import (
    clause_words,
    explain,
    placeholders,
    remedy_words,
)
from tests.builders import a_policy, a_signal

SENTENCES = {
    "clauses.C1": Words(de="Bleiben Sie fair.", en="Stay fair."),
    "clauses.C1.7": Words(de="Bitte mit Beleg.", en="Please with a source."),
    "clauses.crisis": Words(de="Wir lesen das.", en="We read this."),
    "remedies.C1.1": Words(de="Ohne das Wort.", en="Without the word."),
    "remedies.crisis": Words(de="Es gibt Hilfe.", en="There is help."),
    "signals.insult.word": Words(de="Das Wort „{term}“.", en="The word “{term}”."),
    "signals.insult.at": Words(de="Gegen {target}.", en="Against {target}."),
}
POLICY = a_policy(sentences=SENTENCES, escalate_rules={"cry": ("crisis",)})


def test_a_sentence_is_filled_with_the_facts_of_its_signal() -> None:
    signal = a_signal(rule="insult.word", clause="C1.1", facts={"term": "Depp"})
    said = explain(signal, POLICY)
    assert said == Words(de="Das Wort „Depp“.", en="The word “Depp”.")


def test_a_fact_that_reads_differently_in_english_is_said_so() -> None:
    facts = {"target": "die Redaktion", "target_en": "the editors"}
    signal = a_signal(rule="insult.at", clause="C1.1", facts=facts)
    said = explain(signal, POLICY)
    assert said == Words(de="Gegen die Redaktion.", en="Against the editors.")


def test_a_fact_that_is_missing_leaves_the_words_of_the_clause() -> None:
    signal = a_signal(rule="insult.word", clause="C1.1", facts={})
    assert explain(signal, POLICY) == SENTENCES["clauses.C1"]


def test_a_rule_without_a_sentence_speaks_with_its_clause() -> None:
    signal = a_signal(rule="insult.new", clause="C1.7", facts={})
    assert explain(signal, POLICY) == SENTENCES["clauses.C1.7"]


def test_a_clause_without_a_sentence_speaks_with_its_guideline() -> None:
    assert clause_words("C1.1", POLICY) == SENTENCES["clauses.C1"]


def test_a_clause_without_any_sentence_is_called_by_its_name() -> None:
    assert clause_words("C6.1", POLICY) == POLICY.by_code["C6.1"][1].name


def test_a_clause_nobody_knows_is_called_by_its_code() -> None:
    assert clause_words("C9.9", POLICY) == Words(de="C9.9", en="C9.9")


def test_every_clause_says_what_would_make_a_comment_acceptable() -> None:
    assert remedy_words("C1.1", POLICY, ["insult.word"]).en == "Without the word."


def test_a_call_for_help_is_answered_with_help() -> None:
    rules = ["insult.word", "cry"]
    assert remedy_words("C1.1", POLICY, rules).en == "There is help."
    assert clause_words("C1.1", POLICY, rules).en == "We read this."


def test_a_clause_without_a_remedy_says_what_it_asks() -> None:
    assert remedy_words("C1.7", POLICY) == SENTENCES["clauses.C1.7"]


def test_a_fact_is_never_read_as_a_placeholder() -> None:
    signal = a_signal(rule="insult.word", clause="C1.1", facts={"term": "{term}"})
    assert explain(signal, POLICY).de == "Das Wort „{term}“."


def test_placeholders_are_names_in_braces() -> None:
    assert placeholders("{a} und {b_2}, nicht {} oder {C}") == {"a", "b_2"}
