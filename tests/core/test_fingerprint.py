"""Fingerprints: what is shared is found wherever it stands, and nothing else."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from moderation.core.fingerprint import (
    GRAM,
    WINDOW,
    Source,
    is_near,
    matches_between,
    quotations,
    text_fingerprint,
    unmarked,
    winnowed,
)

ARTICLE = (
    "Am frühen Morgen öffneten die beiden Uhrmacherinnen das Gehäuse der Turmuhr und"
    " fanden zwischen den Zahnrädern ein zusammengefaltetes Blatt von 1911. Der"
    " damalige Küster hatte darauf vermerkt, wie oft er die Feder nachzog, und"
    " daneben eine Rechnung für vier Liter Lampenöl abgelegt, die nie bezahlt wurde."
)
SOURCE = Source(id="a", title="Die Uhr im Turm", text=ARTICLE)


def test_a_copied_passage_is_found_with_its_place_and_share() -> None:
    text = "Schaut mal: " + ARTICLE[40:260] + " Toll, oder?"

    (match,) = matches_between(text, [SOURCE])

    assert text[slice(*match.span)] in ARTICLE
    assert match.length > 160
    assert 0.7 < match.containment < 1


def test_look_alikes_and_invisible_characters_do_not_hide_a_copy() -> None:
    disguised = ARTICLE.replace("e", "е").replace(". ", ".\u200b ")

    (match,) = matches_between(disguised, [SOURCE])

    assert match.containment > 0.9


def test_a_marked_quotation_is_no_copy() -> None:
    assert matches_between(f"„{ARTICLE}“ Das gefällt mir sehr.", [SOURCE]) == ()


def test_what_the_parent_comment_says_is_no_copy() -> None:
    assert matches_between(ARTICLE, [SOURCE], known=[ARTICLE]) == ()


def test_own_words_on_the_same_matter_are_no_copy() -> None:
    text = "In der Turmuhr lag also ein Zettel von 1911 mit einer offenen Ölrechnung."

    assert matches_between(text, [SOURCE]) == ()


def test_every_shared_passage_of_guaranteed_length_shares_a_fingerprint() -> None:
    letters = "".join(filter(str.isalnum, ARTICLE))
    shared = letters[60 : 60 + GRAM + WINDOW - 1]
    other = winnowed("qqq" * 20 + shared + "www" * 20)

    assert np.intersect1d(other.hashes, winnowed(ARTICLE).hashes).size > 0


def test_what_is_shorter_than_a_gram_is_never_matched() -> None:
    letters = "".join(filter(str.isalnum, ARTICLE))
    other = winnowed("q" * 40 + letters[60 : 60 + GRAM - 1] + "w" * 40)

    assert np.intersect1d(other.hashes, winnowed(ARTICLE).hashes).size == 0


@given(st.text(max_size=300))
def test_fingerprints_lie_in_their_text(text: str) -> None:
    prints = winnowed(text)

    assert np.all(prints.starts >= 0)
    assert np.all(prints.ends <= len(text))


def test_quotations_are_found_in_every_usual_marking() -> None:
    text = '„eins“ und »zwei« und "drei"\n> vier\nfünf'

    assert len(quotations(text)) == 4
    assert "fünf" in unmarked(text)
    assert "eins" not in unmarked(text)


def test_a_text_fingerprint_never_changes() -> None:
    assert text_fingerprint("Toller Beitrag, danke dafür!") == STABLE


def test_nearly_equal_texts_have_near_fingerprints() -> None:
    one = text_fingerprint(ARTICLE)

    assert is_near(one, text_fingerprint(ARTICLE.upper() + " Ja!"))
    assert not is_near(
        one, text_fingerprint("Das ist etwas ganz anderes, nämlich neu.")
    )


STABLE = 16499698204079958878
