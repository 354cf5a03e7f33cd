"""Term lists: what counts as the same word, and what only contains it."""

import pickle
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.core.lexicon import Hit, lexicon_of
from moderation.core.text import text_of

LISTS = {
    "insult-noun": ("~idiot~", "~depp~", "arschloch", "wichser~", "~blödmann", "löli"),
    "insult-words": ("halt die fresse", "*experte~"),
    "swear": ("scheiß*", "🖕", "mist"),
    "innocent": ("mist und dünger", "idiotensicher"),
}
LEXICON = lexicon_of(LISTS)


def hits(text: str) -> Mapping[str, tuple[Hit, ...]]:
    return LEXICON.hits(text_of(text))


def passages(text: str) -> list[str]:
    found = (hit for name in LISTS for hit in hits(text).get(name, ()))
    return [text[slice(*hit.span)] for hit in found]


FOUND = [
    ("Idioten überall", "Idioten"),
    ("so eine Idiotin", "Idiotin"),
    ("Du Vollidiot", "Vollidiot"),
    ("Du Vollarschidiot", "Vollarschidiot"),
    ("Du BLOEDMANN", "BLOEDMANN"),
    ("Du Blodmann", "Blodmann"),
    ("Halt die Fresse jetzt", "Halt die Fresse"),
    ("der Druckerexperte", "Druckerexperte"),
    ("Scheissakku", "Scheissakku"),
    ("Scheiß-Windows", "Scheiß"),
    ("A*****ch", "A*****ch"),
    ("W#chser", "W#chser"),
    ("Arschl***", "Arschl***"),
    ("Id.iot", "Id.iot"),
    ("Arsch1och", "Arsch1och"),
    ("Wichserrrr", "Wichserrrr"),
    ("Idiot*innen", "Idiot*innen"),
    ("gut🖕gut", "🖕"),
    ("4r5chl0ch", "4r5chl0ch"),
    ("A-r.s*c-h.l*o-c.h", "A-r.s*c-h.l*o-c.h"),
    ("I d 1 0 t", "I d 1 0 t"),
    ("ein Arsch-\nloch", "Arsch-\nloch"),
    ("ein Arschloc#!", "Arschloc#"),
    ("Arschl🔥ch", "Arschl🔥ch"),
    ("Arsch…och", "Arsch…och"),
]
NOT_FOUND = [
    "Idiotentest",
    "Patridiot",
    "Mistel und Optimist",
    "idiotensicher",
    "Mist und Dünger",
    "Wichsermaschine",
    "A**ch",
    "i****",
    "Leser*innen",
    "mein_arschl0x",
    "**Arschloc**",
    "Arschloc* und eine Fußnote *",
    "arsch...der hatte ein Loch",
    "Idiö",
]
HIDDEN = lexicon_of({"insult-noun": ("~arschloch", "trottel~", "senil", "vogel~")})
HIDDEN_FOUND = [
    "Ärschlöch",
    "Trotteln",
    "Trotteel",
    "lettort",
    "Arsch loch",
]
HIDDEN_FOUND += ["Arsch\nloch", "Vollarsch loch", "hcolhcsra"]
HIDDEN_NOT_FOUND = [
    "lines",
    "Vögel",
    "Arsch, Loch",
    "ein Ort mit Tellern",
    "Arsch  loch",
]


@pytest.mark.parametrize(("text", "word"), FOUND)
def test_a_listed_word_is_found_whole(text: str, word: str) -> None:
    assert passages(text) == [word]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_word_that_only_contains_a_listed_one_is_not_found(text: str) -> None:
    assert passages(text) == []


@pytest.mark.parametrize("text", HIDDEN_FOUND)
def test_names_for_people_are_found_though_hidden_with_care(text: str) -> None:
    [hit] = HIDDEN.hits(text_of(text))["insult-noun"]
    assert text[slice(*hit.span)] == text


@pytest.mark.parametrize("text", HIDDEN_NOT_FOUND)
def test_other_words_are_no_hidden_names(text: str) -> None:
    assert not HIDDEN.hits(text_of(text))


def test_words_of_other_lists_are_not_sought_in_halves() -> None:
    assert not lexicon_of({"crime-deed": ("überfallen",)}).hits(text_of("Über fallen"))


def test_a_masked_word_has_what_all_words_that_fit_have_in_common() -> None:
    lists = {"insult-a": ("arschloch",), "insult-b": ("arschlose",), "thing-c": ()}
    found = lexicon_of(lists).hits(text_of("Arschlo**"))
    assert {name.partition("-")[0] for name in found} == {"insult"}


def test_a_letter_read_as_another_counts_only_where_folding_was_at_work() -> None:
    lexicon = lexicon_of({"list": ("holla",)})
    assert not lexicon.hits(text_of("hoiia"))
    assert lexicon.hits(text_of("ho11a"))


def test_a_masked_word_that_may_mean_two_families_counts_for_none() -> None:
    lexicon = lexicon_of({"insult-a": ("schlampe",), "thing-b": ("schlappe",)})
    assert not lexicon.hits(text_of("Schla**e"))


def test_hits_come_in_order_of_place() -> None:
    starts = [hit.start for hit in hits("Depp, Idiot, Depp")["insult-noun"]]
    assert starts == sorted(starts)


@pytest.mark.parametrize("line", ["", "~", "Idiot", "a~b", "wort |"])
def test_a_bad_entry_is_named_with_its_list(line: str) -> None:
    with pytest.raises(ValueError, match=r"list 'mine'.*entry"):
        lexicon_of({"mine": ("gut", line)})


def test_a_lexicon_travels_between_processes() -> None:
    copy = pickle.loads(pickle.dumps(LEXICON))  # noqa: S301  (our own bytes)
    assert copy.hits(text_of("Du Depp")) == hits("Du Depp")


@given(st.text(alphabet="idoteplchar *#.-1!\u200b ", max_size=120))
def test_every_hit_lies_inside_the_text(body: str) -> None:
    for found in hits(body).values():
        for hit in found:
            assert 0 <= hit.span[0] < hit.span[1] <= len(body)


@pytest.mark.parametrize("unit", ["idiot ", "a*", "i.", "arschloch", "scheiß-"])
def test_a_hostile_text_of_full_length_is_searched(unit: str) -> None:
    body = (unit * 20_000)[:20_000]
    assert isinstance(hits(body), dict)
