"""Texts of others: what may only be looked at, what may be held, what is free."""

import pytest

from moderation.core.comment import Article
from moderation.core.evidence import Match
from moderation.core.rules.copyright import copyright
from moderation.core.signal import Effect, Severity
from tests.builders import a_comment, a_policy, evidence, strongest
from tests.core.test_fingerprint import ARTICLE


def a_match(length: int, containment: float, *, own: bool = False) -> Match:
    span = (0, length)
    return Match(
        source="s",
        title="Fremder Text",
        span=span,
        length=length,
        containment=containment,
        own=own,
    )


@pytest.mark.parametrize(
    ("match", "effect"),
    [
        (a_match(150, 1.0), Effect.ALLOW),
        (a_match(300, 0.5), Effect.ALLOW),
        (a_match(300, 0.9), Effect.FLAG),
        (a_match(500, 0.5), Effect.FLAG),
        (a_match(900, 0.5), Effect.FLAG),
        (a_match(900, 0.9), Effect.BLOCK),
        (a_match(450, 1.0, own=True), Effect.ALLOW),
        (a_match(900, 1.0, own=True), Effect.FLAG),
    ],
)
def test_a_copy_weighs_by_its_length_and_share(match: Match, effect: Effect) -> None:
    held = evidence("x " * 500, matches=(match,))

    assert strongest(copyright(held)) is effect


def test_an_official_text_is_never_blocked() -> None:
    held = evidence("§ 5 UrhG lautet so. " * 50, matches=(a_match(900, 0.9),))

    assert strongest(copyright(held)) is Effect.FLAG


def test_a_long_copy_of_the_article_is_shown_to_a_person() -> None:
    article = Article(title="Uhr", text=ARTICLE * 2)
    comment = a_comment(ARTICLE * 2)
    held = evidence(comment.text, article=article)

    (signal,) = copyright(held)

    assert (signal.rule, signal.severity) == ("copyright.own_article", Severity.S1)


@pytest.mark.parametrize(
    "text",
    [
        f"„{ARTICLE * 2}“ +1",
        "Hier der ganze Artikel für alle ohne Abo:\n" + ARTICLE * 2,
        "© 2024 Talverlag. Alle Rechte vorbehalten.\n" + ARTICLE,
        "Steinau (tv) – Der Rat tagte. " + ARTICLE + "\nLesezeit 4 Minuten",
        "Kommt ihr so um die Paywall herum: seitenspiegel.example/a7",
        "Gibt es ohne Bezahlschranke hier: lesefrei.example/artikel",
        "Falls der Text gelöscht wird: archivkopie.example/xyz",
        "Das E-Book habe ich bei Mega hochgeladen.",
        "Hier die Mail vom Kundendienst im Wortlaut: Sehr geehrter Herr A., leider",
        "Aus dem internen Chat der Firma: morgen wird das Produkt eingestellt, sagt es",
    ],
)
def test_marks_of_other_peoples_texts_are_shown_to_a_person(text: str) -> None:
    assert strongest(copyright(evidence(text))) is Effect.FLAG


LINES = (
    "Wenn der Regen an die Scheibe fällt",
    "träum ich von der weiten Welt",
    "und ich tanze durch die Nacht",
    "bis der neue Tag erwacht",
)


def test_the_layout_of_lyrics_is_shown_to_a_person() -> None:
    assert strongest(copyright(evidence("\n".join(LINES * 2)))) is Effect.FLAG


def test_a_poem_said_to_be_ones_own_is_free() -> None:
    text = "Mein Gedicht dazu:\n" + "\n".join(LINES * 2)

    assert strongest(copyright(evidence(text))) is Effect.ALLOW


@pytest.mark.parametrize(
    "text",
    [
        "Im Bericht heißt es: „Der Akku hält 9 Stunden.“ Bei mir waren es sechs.",
        "Der Artikel steht leider hinter der Paywall, Kernaussage: es wird teurer.",
        "Die dpa meldet das auch.",
        "Ich fasse zusammen: zu teuer, zu laut, zu spät.",
        "> Warum kein Glas?\nWeil es bricht.",
        "- erstens\n- zweitens\n- drittens\n- viertens\n- fünftens\n- sechstens\n- a",
        "Der Support schrieb mir sinngemäß, das sei bekannt.",
        "MIT-Lizenz: „Permission is hereby granted, free of charge“",
    ],
)
def test_quoting_summing_up_and_official_texts_are_free(text: str) -> None:
    assert strongest(copyright(evidence(text, policy=a_policy()))) is Effect.ALLOW
