"""Hidden insults are found, and what only looks hidden is not."""

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from benchmarks import disguises
from benchmarks.disguises import PICTURES, TECHNIQUES, disguised, listed_words
from benchmarks.evasion import caught, effect_of, effects
from moderation.core.policy import Policy
from moderation.core.signal import Effect
from moderation.core.text import text_of
from moderation.judge import judge_of
from tests.builders import the_shipped_lexicon
from tests.core.innocent import CARRIERS, SENTENCES, WORDS

EVERY = 12
"""One listed word of so many is tried here; the benchmark tries all."""
FLOOR = 0.85
LOWER_FLOORS = {
    "Hangul filler": 0.5,
    "blank Braille": 0.5,
    "all vowels *": 0.8,
    "digits, dotted": 0.7,
    "dots on all vowels": 0.7,
    "dots on one vowel": 0.7,
    "halves, line break": 0.8,
    "halves, space": 0.8,
    "last three ***": 0.75,
    "one letter twice": 0.75,
    "only the ends": 0.35,
    "reversed": 0.7,
    "reversed, shown forwards": 0.7,
}
"""Where less is found, because more would take fair words for hidden ones."""
ABUSIVE = ("insult-", "hate-slur", "contempt-", "offensive-swear", "offensive-lewd")
KEPT = (
    *(
        "rtx4090",
        "gtx1080ti",
        "5800x3d",
        "i9-13900k",
        "esp32-s3",
        "v1.22.0",
        "6.1.0-18",
    ),
    *("3e5f7a9b1c0d", "0xdeadbeef", "0xb00b15", "a55f00d", "c0ffee1", "12:30", "2:1"),
    *("4,99€", "88 °c", "1.299,00", "h.264", "mp3", "x86", "win32", "t480s", "k8s"),
    *(
        "i18n",
        "a11y",
        "h5n1",
        "c6h12o6",
        "b12",
        "foo1",
        "python3",
        "s4",
        "4x4",
        "802.11ax",
    ),
    *("aa:bb:cc:dd:ee:ff", "#aabbcc", "192.168.178.1", "1/125", "f/1.8", "a+b", "2x2"),
)
"""Tokens with a meaning of their own."""


@cache
def the_policy() -> Policy:
    return judge_of(model="none").policy


@cache
def the_insults() -> Mapping[str, Effect]:
    return effects(listed_words()[::EVERY], the_policy())


@cache
def counts(technique: str) -> tuple[int, int, int]:
    words = [*the_insults()]
    return caught(disguised(technique, words), the_insults(), the_policy())


def abusive_hits(text: str) -> Iterator[str]:
    hits = the_shipped_lexicon().hits(text_of(text))
    names = [name for name in hits if name.startswith(ABUSIVE)]
    return (hit.term for name in names for hit in hits[name])


def test_most_hidden_insults_are_found() -> None:
    whole, objected, same = map(sum, zip(*map(counts, TECHNIQUES), strict=True))
    assert objected / whole >= 0.95
    assert same / whole >= 0.95


@pytest.mark.parametrize("technique", TECHNIQUES)
def test_every_technique_is_seen_through_as_often_as_it_can_be(technique: str) -> None:
    whole, objected, _ = counts(technique)
    assert objected / whole >= LOWER_FLOORS.get(technique, FLOOR)


@pytest.mark.parametrize("picture", PICTURES)
def test_a_picture_in_the_place_of_an_insult_is_one(picture: str) -> None:
    assert effect_of(f"Du bist so ein {picture}", the_policy()) is not Effect.ALLOW


def test_those_who_hide_words_know_nothing_of_those_who_seek() -> None:
    tree = ast.parse(Path(disguises.__file__).read_text(encoding="utf-8"))
    named = [n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
    named += [
        a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names
    ]
    assert named
    assert not [name for name in named if name.startswith("moderation")]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_readers_of_technical_magazines_write_hides_nothing(sentence: str) -> None:
    assert effect_of(sentence, the_policy()) is Effect.ALLOW
    hidden = [term for term in abusive_hits(sentence) if term not in sentence.lower()]
    assert hidden == []


@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_not_bad_because_a_bad_one_stands_in_it(word: str) -> None:
    for carrier in CARRIERS:
        sentence = carrier.format(word)
        assert effect_of(sentence, the_policy()) is Effect.ALLOW
        assert not [term for term in abusive_hits(sentence) if term in word.lower()]


@pytest.mark.parametrize("token", KEPT)
def test_a_token_with_a_meaning_of_its_own_stays(token: str) -> None:
    assert text_of(f"Siehe {token} dazu").folded.text == f"siehe {token} dazu"


def test_there_are_enough_innocent_words_and_sentences() -> None:
    assert len(set(WORDS)) >= 200
    assert len(set(SENTENCES)) >= 150
