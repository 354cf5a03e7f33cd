"""What a text shares with others: where, how much, and what does not count."""

from hashlib import blake2b

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.core.evidence import Match
from moderation.core.fingerprint import SCHEME, Hashes, fingerprints
from moderation.core.licences import is_free
from moderation.core.overlap import (
    Source,
    in_original,
    matches_between,
    quotations,
    traces,
)
from moderation.core.text import text_of
from tests.core.test_fingerprint import ARTICLE

OTHER = (
    "Wer im Winter mit dem Rad zur Arbeit fährt, kennt das Geräusch der Spikes auf"
    " trockenem Asphalt, und wer es einmal gehört hat, hört es auch im Traum noch."
)


def a_source(text: str = ARTICLE, **fields: object) -> tuple[Source, Hashes]:
    about: dict[str, object] = {"id": "a", "title": "Die Uhr im Turm", **fields}
    return Source(**about), fingerprints(text)  # type: ignore[arg-type]  # by name


def matched(text: str, *sources: tuple[Source, Hashes], **more: object) -> Match:
    (match,) = matches_between(text, sources or [a_source()], **more)  # type: ignore[arg-type]  # known only
    return match


def test_traces_never_change_without_their_scheme() -> None:
    digest = blake2b(traces(ARTICLE).astype("<u8").tobytes(), digest_size=8)

    assert (SCHEME, digest.hexdigest()) == (1, "546254c0f373e660")


def test_a_copied_passage_is_found_with_its_place_and_share() -> None:
    text = "Schaut mal: " + ARTICLE[40:260] + " Toll, oder?"

    match = matched(text)

    assert text[slice(*match.span)] in ARTICLE
    assert match.length > 160
    assert 0.7 < match.containment < 1


def test_a_whole_copy_is_found_from_its_first_letter_to_its_last() -> None:
    text = f"Gefunden: {ARTICLE} Gut, was?"

    match = matched(text)

    assert text[slice(*match.span)] == ARTICLE.removesuffix(".")


@given(st.integers(0, 100), st.integers(200, 300))
def test_a_span_never_reaches_beyond_the_copied_passage(start: int, end: int) -> None:
    before = "Vorweg gesagt, das ist meine Meinung: "
    text = f"{before}{ARTICLE[start:end]} Ja, genau so ist es."

    left, right = matched(text).span

    assert len(before) <= left
    assert right <= len(before) + end - start


def test_look_alikes_and_invisible_characters_do_not_hide_a_copy() -> None:
    disguised = ARTICLE.replace("e", "е").replace(". ", ".\u200b ")

    assert matched(disguised).containment > 0.9


def test_changed_words_leave_one_passage() -> None:
    edited = ARTICLE.replace("Blatt", "Papier").replace("Feder", "Uhr")

    match = matched(edited)

    assert match.span[1] - match.span[0] > 0.9 * len(edited)
    assert 0.5 < match.containment < 0.95


def test_sentences_in_another_order_are_the_same_copy() -> None:
    first, second = ARTICLE.split(" Der damalige")

    match = matched(f"Der damalige{second} {first}")

    assert match.containment > 0.85
    assert match.length > 0.8 * len(ARTICLE)


def test_a_marked_quotation_is_no_copy() -> None:
    text = f"„{ARTICLE}“ Das gefällt mir sehr."

    assert matches_between(text, [a_source()]) == ()


def test_quotations_within_the_source_do_not_break_a_copy() -> None:
    article = f"{ARTICLE} „Das fehlte uns noch“, sagte die Pfarrerin. {OTHER}"

    match = matched(article, a_source(article))

    assert match.span[1] - match.span[0] > 0.95 * len(article)
    assert match.containment > 0.9


def test_what_the_parent_comment_says_is_no_copy() -> None:
    assert matches_between(ARTICLE, [a_source()], known=[ARTICLE]) == ()


def test_own_words_on_the_same_matter_are_no_copy() -> None:
    text = "In der Turmuhr lag also ein Zettel von 1911 mit einer offenen Ölrechnung."

    assert matches_between(text, [a_source()]) == ()


def test_what_a_free_text_says_may_be_copied_out_of_a_protected_one() -> None:
    free = a_source(id="b", licence="CC0")

    assert matches_between(ARTICLE, [a_source(f"{ARTICLE} {OTHER}"), free]) == ()


def test_the_rest_of_a_protected_text_stays_protected() -> None:
    text = f"{ARTICLE} {OTHER}"
    free = a_source(id="b", licence="public-domain")

    match = matched(text, a_source(text), free)

    assert text[slice(*match.span)] in OTHER


def test_a_source_is_named_with_its_publisher() -> None:
    match = matched(ARTICLE, a_source(publisher="Talbote"))

    assert match.title == "Die Uhr im Turm, Talbote"


def test_a_text_shorter_than_a_gram_shares_nothing() -> None:
    assert matches_between("Kurz.", [a_source()], known=["Auch kurz."]) == ()


def test_a_match_in_markup_lies_where_the_copy_was_sent() -> None:
    sent = f"<p>Lest: <b>{ARTICLE}</b></p>"
    plain = text_of(sent, "html").plain  # type: ignore[arg-type]  # a str enum

    (match,) = in_original(matches_between(plain.text, [a_source()]), plain)

    assert sent[slice(*match.span)] == ARTICLE.removesuffix(".")


def test_quotations_are_found_in_every_usual_marking() -> None:
    text = '„eins“ und »zwei« und "drei"\n> vier\nfünf'

    marked = [text[slice(*span)] for span in quotations(text)]

    assert marked == ["„eins“", "»zwei«", '"drei"', "> vier"]


@pytest.mark.parametrize(
    "licence",
    [
        *("CC0", "CC0 1.0", "public-domain", "Public Domain", "gemeinfrei", "PDM 1.0"),
        *("CC-BY-4.0", "CC BY-SA 3.0 DE", "Creative Commons BY-SA 4.0", "GFDL"),
        *("amtliches Werk", "MIT", "Apache-2.0", "BSD-3-Clause", "GPL-3.0-or-later"),
        "https://creativecommons.org/licenses/by-sa/4.0/deed.de",
        "https://creativecommons.org/publicdomain/zero/1.0/",
    ],
)
def test_a_free_licence_is_known_in_any_style(licence: str) -> None:
    assert is_free(licence)


@pytest.mark.parametrize(
    "licence",
    [
        *(None, "", "Alle Rechte vorbehalten", "CC BY-NC 4.0", "CC-BY-ND-4.0"),
        *("mit Genehmigung", "proprietär", "VG Wort", "CC BY-NC-SA", "©"),
        "https://creativecommons.org/licenses/by-nc/4.0/",
    ],
)
def test_any_other_licence_protects(licence: str | None) -> None:
    assert not is_free(licence)


RETOLD = (
    "In der Früh machten die beiden Frauen, Uhrmacherinnen von Beruf, das große Gehäuse"
    " von der alten Turmuhr auf und entdeckten zwischen lauter Zahnrädern ein kleines"
    " Blatt, das der Küster dort hatte, wo er notierte, wann die Feder und eine"
    " unbezahlte Rechnung, nämlich für Lampenöl, fällig war."
)


def test_a_text_told_again_sentence_by_sentence_is_known_by_its_nouns() -> None:
    match = matched(RETOLD, (a_source()[0], traces(ARTICLE)))

    assert (match.length, match.containment) == (0, 0.0)
    assert match.reworded >= 0.4
    assert RETOLD[slice(*match.reworded_span)].startswith("Gehäuse")


def test_a_copy_is_not_a_retelling_as_well() -> None:
    match = matched(ARTICLE, (a_source()[0], traces(ARTICLE)))

    assert match.length > 200
    assert match.reworded == 0.0


@pytest.mark.parametrize("free", [{"known": [ARTICLE]}, {"known": [RETOLD]}])
def test_telling_again_what_the_parent_says_is_free(free: dict[str, list[str]]) -> None:
    source = a_source()[0], traces(ARTICLE)

    assert matches_between(RETOLD, [source], **free) == ()


def test_a_retelling_within_quotation_marks_is_a_quotation() -> None:
    source = a_source()[0], traces(ARTICLE)

    assert matches_between(f"„{RETOLD}“ So war es.", [source]) == ()


def test_a_free_text_may_be_told_again() -> None:
    prints = traces(ARTICLE)
    sources = [(a_source()[0], prints), (a_source(licence="CC0")[0], prints)]

    assert matches_between(RETOLD, sources) == ()


def test_a_summary_with_a_few_of_the_nouns_is_free() -> None:
    text = (
        "Da lag also seit über hundert Jahren ein Zettel in der Turmuhr, und zwar vom"
        " Küster, der offenbar sein Lampenöl nicht bezahlt hat. Ich mag solche Funde,"
        " in unserem Rathaus kam beim Umbau auch einmal eine alte Kladde zum Vorschein."
    )

    assert matches_between(text, [(a_source()[0], traces(ARTICLE))]) == ()
