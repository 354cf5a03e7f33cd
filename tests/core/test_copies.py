"""Copies of known texts: what each kind of match comes to."""

from dataclasses import replace

from moderation.core.comment import Article
from moderation.core.evidence import Match
from moderation.core.rules.copyright import copyright
from moderation.core.rules.copyright.copies import copies
from moderation.core.signal import Effect, Severity
from tests.builders import evidence, strongest
from tests.core.test_fingerprint import ARTICLE

LONG = Match(
    source="s", title="Fremder Text", span=(0, 900), length=900, containment=0.9
)


def test_the_longest_copy_is_reported_with_its_source() -> None:
    shorter = replace(LONG, title="Anderer Text", length=850)

    (signal,) = copies(evidence("x " * 500, matches=(shorter, LONG)))

    assert signal.effect is Effect.BLOCK
    assert signal.facts["source"] == "Fremder Text"
    assert signal.span == LONG.span


def test_a_passage_that_is_ours_as_well_is_ours() -> None:
    ours = replace(LONG, own=True)

    (signal,) = copies(evidence("x " * 500, matches=(LONG, ours)))

    assert (signal.rule, signal.effect) == ("copyright.own_article", Effect.FLAG)


def test_who_bears_the_authors_name_is_looked_at_by_a_person() -> None:
    named = replace(LONG, author="Ada  Brunner")

    (signal,) = copies(
        evidence("x " * 500, matches=(named,), author_name="ada brunner")
    )

    assert (signal.effect, signal.severity) == (Effect.FLAG, Severity.S1)


def test_another_name_frees_nobody() -> None:
    named = replace(LONG, author="Ada Brunner")

    (signal,) = copies(evidence("x " * 500, matches=(named,), author_name="Leser"))

    assert signal.effect is Effect.BLOCK


def test_a_very_long_copy_within_a_longer_comment_is_looked_at() -> None:
    partial = replace(LONG, containment=0.2)

    (signal,) = copies(evidence("x " * 2500, matches=(partial,)))

    assert signal.effect is Effect.FLAG


def test_calling_a_copy_ones_own_words_does_not_free_it() -> None:
    text = "Von mir verfasst: " + "x " * 500
    shorter = replace(LONG, length=500)

    for match in (LONG, shorter):
        assert strongest(copyright(evidence(text, matches=(match,)))) is Effect.FLAG


RETOLD = replace(LONG, length=0, containment=0.0, reworded=0.6, reworded_span=(9, 300))


def test_a_text_told_again_is_looked_at_by_a_person() -> None:
    [signal] = copyright(evidence("x " * 200, matches=(RETOLD,)))

    assert (signal.rule, signal.clause) == ("copyright.paraphrase", "C5.4")
    assert (signal.effect, signal.span) == (Effect.FLAG, (9, 300))


def test_telling_our_own_article_again_is_free() -> None:
    ours = replace(RETOLD, own=True)

    assert not [*copyright(evidence("x " * 200, matches=(ours,)))]


def test_a_summary_said_to_be_ones_own_is_free() -> None:
    text = "Kurzfassung in meinen Worten: " + "x " * 200

    assert not [*copyright(evidence(text, matches=(RETOLD,)))]


def test_a_copy_is_not_reported_as_a_retelling_too() -> None:
    both = replace(LONG, reworded=0.6, reworded_span=(9, 300))

    rules = [s.rule for s in copyright(evidence("x " * 500, matches=(both,)))]

    assert rules == ["copyright.copy"]


def test_a_copy_of_the_article_in_markup_lies_where_it_was_sent() -> None:
    text = f"<p>{ARTICLE * 2}</p>"
    held = evidence(text, format="html", article=Article(title="Uhr", text=ARTICLE * 2))

    (signal,) = copies(held)

    assert signal.span == (3, 3 + len(ARTICLE * 2) - 1)
