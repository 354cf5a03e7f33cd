"""The notation of phrases, and that sparing them loses none."""

import pytest

from moderation.core.literals import GAP, literals_of, needs_digit
from moderation.core.phrases import Phrasebook, key_of


def said(phrase: str, text: str, **classes: str) -> bool:
    return bool(Phrasebook({"it": phrase}, classes).found_in(key_of(text)))


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("günstig~", "Das ist guenstiger"),
        ("günstig~", "GÜNSTIGE Preise"),
        ("für große", "fuer grosse"),
        ("jetzt <2> kaufen", "Jetzt ganz schnell kaufen"),
        ("jetzt <2> kaufen", "jetzt kaufen"),
        ("je ?weils", "jeweils"),
        ("<ware> kaufen", "Neue Uhren kaufen"),
        ("^verkaufe", "Hallo. Verkaufe Uhr"),
        ("kauf|miete", "zur Miete"),
        ("\\+49", "Tel. +49 30"),
    ],
)
def test_a_phrase_is_found_as_people_type_it(phrase: str, text: str) -> None:
    assert said(phrase, text, ware="uhren neue_schuhe")


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("kauf", "Verkauf"),
        ("jetzt <1> kaufen", "jetzt aber wirklich schnell kaufen"),
        ("jetzt <3> kaufen", "Jetzt nicht. Wir kaufen"),
        ("^verkaufe", "ich verkaufe"),
    ],
)
def test_a_phrase_is_not_found_elsewhere(phrase: str, text: str) -> None:
    assert not said(phrase, text)


def test_a_line_that_begins_with_a_bar_goes_on_with_the_one_above() -> None:
    assert said("(?:rot\n    |blau)er ball", "ein blauer Ball")


def test_the_span_covers_the_phrase_alone() -> None:
    text = "Ja, für Gäste gratis."
    book = Phrasebook({"it": "gratis"})

    assert text[slice(*book.span("it", key_of(text)) or ())] == "gratis"


def test_places_stay_the_same_in_a_key() -> None:
    text = "Größe „5 €“ – İ 😀"

    assert len(key_of(text)) == len(text)


def test_a_phrase_is_looked_for_only_where_all_its_words_stand() -> None:
    book = Phrasebook({"it": "gelbe <2> rosen"})

    assert book.found_in(key_of("Gelbe, rote, blaue Rosen"))
    assert not book.found_in(key_of("Gelbe, rote, blaue Nelken"))


def test_an_unknown_word_class_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown word class"):
        Phrasebook({"it": "<nowhere> kaufen"})


def test_a_line_that_breaks_off_within_brackets_is_refused() -> None:
    with pytest.raises(ValueError, match="brackets do not pair"):
        Phrasebook({"it": "(?:rot\nblau)er ball"})


def test_a_phrase_without_a_sure_word_is_refused() -> None:
    with pytest.raises(ValueError, match="without a sure word"):
        Phrasebook({"it": r"\w+"})


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        ("abc", {" abc "}),
        ("(?:abc|def)", {" abc ", " def "}),
        ("(?:gut|fein)e ware", {" gute ware ", " feine ware "}),
        (r"so\w*", {" so"}),
        ("x?langes", {" langes ", " xlanges "}),
        (r"[a-z]+ende", {"ende "}),
    ],
)
def test_the_literals_of_a_pattern_are_what_it_cannot_do_without(
    pattern: str, literals: set[str]
) -> None:
    assert literals_of(pattern)[0] == literals


def test_every_part_of_a_pattern_adds_its_literals() -> None:
    found = literals_of(rf"seltene\w*{GAP % 2}gaben")

    assert set(found) == {frozenset({" seltene"}), frozenset({" gaben "})}


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\d+ euro", True),
        (r"(?:\d+ )?euro", False),
        (r"(?:ab \d|nur \d+) euro", True),
        (r"(?:ab \d|nur) euro", False),
        (r"[\d.]+ euro", False),
        (r"\d|euro", False),
    ],
)
def test_a_pattern_tells_whether_it_needs_a_digit(pattern: str, needed: bool) -> None:
    assert needs_digit(pattern) is needed


def test_a_literal_may_span_words_however_they_are_parted() -> None:
    assert said("ich auch", "Ich,  auch")
