"""Recipes: what listed words mean together, in whatever order they stand."""

import pytest

from moderation.core.evidence import Evidence
from moderation.core.lexicon import lexicon_of
from moderation.core.recipes import PREFIXES, Meaning, cooked, indexed, recipes
from moderation.core.signal import Effect, Severity, Signal
from tests.builders import a_policy, evidence, the_shipped_lexicon

MEANING = Meaning(
    rule="test.rule", clause="C4.2", severity=Severity.S4, effect=Effect.BLOCK
)
WORDS = {
    "coming": "komme? steh\\w*",
    "play": "spiel level",
    "soon": "morgen heute_nacht",
}
LISTS = {
    "crime-tool": ("axt", "beil"),
    "crime-place": ("büro", "amt"),
    "crime-joke": ("haha",),
}


def reading(text: str) -> Evidence:
    return evidence(text, policy=a_policy(lexicon=lexicon_of(LISTS)))


def cook(text: str, line: str, **how: object) -> list[Signal]:
    table = indexed(recipes(MEANING, line, WORDS, **how))  # type: ignore[arg-type]
    return list(cooked(reading(text), table))


@pytest.mark.parametrize(
    "text", ["Ich komme mit der Axt ins Büro.", "Im Büro steht die Axt, ich komme."]
)
def test_the_order_of_the_elements_does_not_matter(text: str) -> None:
    assert cook(text, "<tool> <place> @coming")


def test_every_element_must_be_there() -> None:
    assert not cook("Die Axt liegt im Büro.", "<tool> <place> @coming")


def test_elements_of_another_sentence_do_not_count() -> None:
    assert not cook("Ich komme ins Büro. Die Axt bleibt daheim.", "<tool> @coming")


def test_a_wide_recipe_looks_into_the_next_sentence() -> None:
    text = "Ich komme ins Büro. Die Axt bringe ich mit."
    assert cook(text, "<tool> @coming", wide=True)


def test_a_word_that_voids_silences_the_recipe() -> None:
    text = "Im dritten Level komme ich mit der Axt."
    assert not cook(text, "<tool> @coming", unless="@play")


def test_a_listed_word_may_void_too() -> None:
    assert not cook("Ich komme mit der Axt, haha.", "<tool> @coming -<joke>")


def test_doubt_lowers_a_block_to_a_flag() -> None:
    (signal,) = cook("Morgen komme ich mit der Axt.", "<tool> @coming", doubt="@soon")
    assert signal.effect is Effect.FLAG


def test_a_denial_is_no_announcement() -> None:
    assert not cook("Ich komme nicht mit der Axt.", "<tool> @coming")


def test_a_negation_within_a_condition_denies_nothing() -> None:
    text = "Wenn ihr nicht zahlt, komme ich mit der Axt."
    assert cook(text, "<tool> @coming")


def test_classes_in_brackets_are_alternatives() -> None:
    assert cook("Ich komme ins Amt.", "(<tool>|<place>) @coming")


def test_the_signal_covers_the_listed_words() -> None:
    (signal,) = cook("Im Büro steht meine Axt.", "<tool> <place>")
    assert signal.facts["term"] == "Büro steht meine Axt"


def test_what_is_quoted_and_rejected_is_not_reported() -> None:
    text = "„Ich komme mit der Axt“, schrieb er, das ist inakzeptabel."
    assert not cook(text, "<tool> @coming")


def test_a_recipe_without_a_listed_word_is_refused() -> None:
    with pytest.raises(ValueError, match="listed word"):
        recipes(MEANING, "@coming (axt|beil)", WORDS)


def test_a_text_without_listed_words_yields_nothing() -> None:
    assert not cook("Ich komme morgen.", "<tool> @coming")


def test_no_two_lists_of_different_families_share_a_class() -> None:
    families = [n for n in the_shipped_lexicon().lists if n.startswith(PREFIXES)]
    classes = [name.partition("-")[2] for name in families]
    assert len(classes) == len(set(classes))
