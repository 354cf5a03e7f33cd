"""Comments looked up: copies of every kind are found, one's own words are not."""

import pytest

from moderation.core.evidence import Match
from moderation.core.fingerprint import fingerprints
from moderation.registry.index import COMMON, index_of
from moderation.registry.shelf import Shelf
from tests.registry.builders import a_sample, an_article, sentences, the_articles

NAMES = ("faehre", "lokfunk", "saatgut", "serverraum")
TITLES = {name: an_article(name).split("\n")[0] for name in NAMES}


def found(text: str, **fields: object) -> tuple[Match, ...]:
    [matches] = the_articles().matches([a_sample(text, **fields)])
    return matches


@pytest.mark.parametrize("name", NAMES)
def test_a_pasted_article_is_found_whole(name: str) -> None:
    (match,) = found(f"Lest das mal: {an_article(name)}")

    assert match.title == TITLES[name]
    assert match.length > 1500
    assert match.containment > 0.95


@pytest.mark.parametrize("name", NAMES)
def test_a_pasted_paragraph_is_found_in_its_place(name: str) -> None:
    paragraph = an_article(name).split("\n\n")[1]
    text = f"Ich fand das gut.\n{paragraph}\nUnd ihr, was meint ihr dazu?"

    (match,) = found(text)

    assert text[slice(*match.span)] in paragraph
    assert match.length > 0.9 * len(paragraph)


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_with_a_word_changed_in_each_sentence_is_found(name: str) -> None:
    changed = [_with_another_word(s) for s in sentences(an_article(name))]

    (match,) = found(" ".join(changed))

    assert match.length > 400
    assert match.containment > 0.4


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_with_its_sentences_reversed_is_found(name: str) -> None:
    (match,) = found(" ".join(reversed(sentences(an_article(name)))))

    assert match.length > 800
    assert match.containment > 0.8


@pytest.mark.parametrize("name", NAMES)
def test_a_short_quotation_is_free(name: str) -> None:
    sentence = sentences(an_article(name))[2]

    assert (
        found(f"Im Artikel steht: „{sentence}“ " + "Das sehe ich anders. " * 10) == ()
    )


def test_passages_of_two_articles_are_found_apart() -> None:
    one, other = an_article("faehre")[200:700], an_article("saatgut")[200:700]

    titles = {match.title for match in found(f"{one} Und dann noch: {other}")}

    assert titles == {TITLES["faehre"], TITLES["saatgut"]}


def test_articles_of_one_style_are_not_copies_of_each_other() -> None:
    articles = the_articles()
    samples = [a_sample(an_article(name)) for name in NAMES]

    matches = articles.matches(samples)

    assert [[m.title for m in some] for some in matches] == [
        [TITLES[name]] for name in NAMES
    ]


def test_what_the_parent_says_is_no_copy() -> None:
    passage = an_article()[200:700]

    assert found(passage, known=(passage,)) == ()


def test_a_short_text_is_never_looked_at() -> None:
    assert found(an_article()[200:350]) == ()


def test_what_more_texts_share_than_a_few_is_nobodys() -> None:
    prints = fingerprints(an_article())
    few = Shelf(main=index_of((n, prints) for n in range(COMMON)))
    many = Shelf(main=index_of((n, prints) for n in range(COMMON + 1)))
    samples = [a_sample(an_article())]

    assert few.found_in(samples) != [()]
    assert many.found_in(samples) == [()]


def test_a_change_takes_the_place_of_what_stood_before() -> None:
    before = Shelf(main=index_of([(1, fingerprints(an_article("faehre")))]))

    after = before.with_changes({1: fingerprints(an_article("saatgut"))})

    asked = [a_sample(an_article("faehre")), a_sample(an_article("saatgut"))]
    assert [bool(some) for some in before.found_in(asked)] == [True, False]
    assert [bool(some) for some in after.found_in(asked)] == [False, True]


def test_a_change_takes_the_place_of_an_earlier_change() -> None:
    shelf = Shelf().with_changes({1: fingerprints(an_article("faehre"))})

    after = shelf.with_changes({1: fingerprints(""), 2: fingerprints(an_article())})

    [found] = after.found_in([a_sample(an_article("faehre"))])
    assert [number for number, _ in found] == [2]


def _with_another_word(sentence: str) -> str:
    words = sentence.split(" ")
    words[len(words) // 2] = "irgendwie"
    return " ".join(words)
