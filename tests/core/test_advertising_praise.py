"""Covert praise: a name, nothing but advantages, and readers steered to it."""

import pytest

from moderation.core.evidence import Evidence
from moderation.core.rules.advertising import advertising
from moderation.core.rules.advertising.brands import coined_in, named_in
from moderation.core.signal import Effect
from tests.builders import added_up, evidence_with_lists


def effect_of(held: Evidence) -> Effect:
    return added_up(advertising(held))


@pytest.mark.parametrize(
    "text",
    [
        "Seit wir den Ofen von Glutwerk haben, ist es bei uns wunderbar warm. "
        "Ihr werdet es nicht bereuen!",
        "Die Tanzschule Rosental ist die beste weit und breit, geht da unbedingt hin.",
        "Ich wollte es nicht glauben, aber mit HautRuhe waren die Pickel nach zwei "
        "Wochen weg. Nie wieder etwas anderes!",
        "Unser Hund frisst nur noch das Futter von Wiesenglück, sein Fell glänzt und "
        "er ist wie ausgewechselt. Kann ich jedem nur ans Herz legen.",
        "Switched to Larkspur Bank in May and never looked back. Support is amazing, "
        "you should all check out their app.",
        "Ehrlich, nehmt einfach Kofferfuchs, da ist man in besten Händen.",
    ],
)
def test_praise_without_a_shadow_is_shown_to_a_person(text: str) -> None:
    assert effect_of(evidence_with_lists(text)) is Effect.FLAG


@pytest.mark.parametrize(
    "text",
    [
        "Der Ofen von Glutwerk heizt gut, aber die Scheibe verrußt nach jedem Feuer.",
        "Die Tanzschule Rosental hat zugemacht, die Miete war zu hoch.",
        "Ihr seid die besten, eure Videos sind ein Traum, ich liebe euch!",
        "Danke, großartiger Artikel, sehr hilfreich und freundlich geschrieben.",
        "Ich bleibe bei meinem alten Fahrrad, das läuft seit zwanzig Jahren.",
        "Hat jemand Erfahrung mit Kofferfuchs? Die Bewertungen sind gemischt.",
        "I tried both and went back to paper. Not perfect, but it never crashes.",
    ],
)
def test_experience_thanks_and_questions_stay_free(text: str) -> None:
    assert effect_of(evidence_with_lists(text)) is Effect.ALLOW


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("Wir waren bei der Tischlerei Rottmann, alles saß beim ersten Mal.", "flag"),
        ("Wir waren bei der Tischlerei Rottmann, 900 Euro für drei Bretter.", "allow"),
        ("Wart ihr auch bei der Tischlerei Rottmann in Behandlung?", "allow"),
        ("Die Tischlerei Rottmann ist leider seit Jahren geschlossen.", "allow"),
        ("Wir haben die Küche von Ikea und sind gut damit gefahren.", "allow"),
    ],
)
def test_a_name_few_know_without_any_reservation_is_shown_to_a_person(
    text: str, effect: str
) -> None:
    assert effect_of(evidence_with_lists(text)) is Effect(effect)


@pytest.mark.parametrize(
    "text",
    [
        "Der TonFix klebt gut.",
        "Mit dem Klarsicht 3000 geht es.",
        "Die App Taschenkoch kennt jedes Rezept.",
        "Das Futter von Wiesenglück riecht streng.",
        "Das hat die Tischlerei Moser gebaut.",
        "I moved my files to Larkspur last year and it is fine.",
    ],
)
def test_names_are_told_by_how_and_where_they_are_written(text: str) -> None:
    assert named_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Lieferung kam von einem Boten.",
        "Bei Regen bleibe ich zu Hause.",
        "Von Kollegen höre ich das auch.",
        "Mit Geduld und Hoffnung geht alles.",
        "Die LehrerInnen haben recht.",
    ],
)
def test_nouns_are_no_names(text: str) -> None:
    assert not named_in(text)


def test_a_space_left_out_between_sentences_coins_no_name() -> None:
    assert not coined_in("Kam gut verpacktDie Farbe stimmt. Alles dichtSehr gut.")
