"""Views of a body: what folding undoes, what it leaves, and where it came from."""

import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.hostile import UNITS, hostile
from moderation.core.comment import Comment, Format
from moderation.core.text import text_of
from tests.builders import the_shipped_lexicon

DISGUISES = [
    ("Du Id\u200bi\u200bot", "du idiot"),
    ("Ver\u00adrecke", "verrecke"),
    ("Id\u202ei\u202cot", "idiot"),
    ("Тrоttеl", "trottel"),
    ("Τrοttel", "trottel"),
    ("Ｔｒｏｔｔｅｌ", "trottel"),
    ("𝐓𝐫𝐨𝐭𝐭𝐞𝐥", "trottel"),
    ("I\u0336d\u0336i\u0301o\u0336t\u0336", "idiot"),
    ("a\u0308rgerlich", "ärgerlich"),
    ("W!cht", "wicht"),
    ("d3pp und 1diot", "depp und idiot"),
    ("T r o t t e l", "trottel"),
    ("T.r.o.t.t.e.l", "trottel"),
    ("Idiooooot", "idiot"),
    ("IIddiioott", "idiot"),
    ("III ddd iii ooo ttt", "idiot"),
    ("I d 1 o t", "idiot"),
    ("T|r|o|t|t|e|l", "trottel"),
    ("Trot\x08tel", "trottel"),
    ("so\u2800ein\u3164Trottel", "so ein trottel"),
]
BODIES = st.lists(
    st.one_of(
        st.text(max_size=20),
        st.text(alphabet="aAbi1!$ .-*_|\u0308\u200bа\n", max_size=20),
        st.sampled_from(("I d i o t", "aa bb cc", "a.a.a-a-a", "i1i", "<b>", "&auml;")),
    ),
    max_size=8,
).map("".join)
"""Texts among which disguises are frequent."""
UNTOUCHED = ["rtx4090", "0xdead", "v2.0", "3e5f7a9b", "b00t", "c18", "12:30", "49 €"]


def steps(comment: Comment) -> int:
    """How many calls it takes to read a comment and to look its words up."""
    calls = 0

    def count(frame: Any, event: str, value: Any) -> None:
        nonlocal calls
        calls += 1

    lexicon = the_shipped_lexicon()
    sys.setprofile(count)
    try:
        lexicon.hits(text_of(comment.text, comment.format))
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(("disguised", "plain"), DISGUISES)
def test_a_disguised_word_is_folded_to_the_word(disguised: str, plain: str) -> None:
    assert text_of(disguised).folded.text == plain


@pytest.mark.parametrize("token", UNTOUCHED)
def test_numbers_with_a_meaning_of_their_own_stay(token: str) -> None:
    assert text_of(token).folded.text == token


def test_an_undisguised_text_is_only_put_in_lower_case() -> None:
    text = text_of("Schöne Grüße aus dem Süden, das Maß ist voll.")
    assert text.folded.text == text.original.lower()
    assert text.folded.starts is None


def test_the_span_of_a_disguised_word_covers_its_disguise() -> None:
    text = text_of("So ein I\u200bd i o t!")
    start = text.folded.text.index("i")
    word = text_of("So ein I d i o t!")
    begin = word.folded.text.index("idiot")
    assert word.original[slice(*word.folded.span(begin, begin + 5))] == "I d i o t"
    assert text.folded.span(start, start + 1)[0] == text.original.index("i")


def test_markup_is_dropped_and_entities_are_read() -> None:
    text = text_of("<p>Gr&uuml;n <b>ist</b> sch&ouml;n</p>", Format.HTML)
    assert text.plain.text.strip() == "Grün ist schön"


def test_the_span_of_an_entity_covers_it_whole() -> None:
    text = text_of("<b>Gr&uuml;n</b>", Format.HTML)
    start = text.folded.text.index("grün")
    assert text.original[slice(*text.folded.span(start, start + 4))] == "Gr&uuml;n"


def test_quoted_blocks_of_markup_become_quoted_lines() -> None:
    text = text_of("<blockquote>Eins<br>Zwei</blockquote>Drei", Format.HTML)
    assert "> Eins\n> Zwei" in text.plain.text


def test_scripts_are_not_text() -> None:
    text = text_of("vor<script>let böse = 1</script>nach", Format.HTML)
    assert text.plain.text == "vornach"


@pytest.mark.parametrize(
    "comment", ["<!-- x -->", "<!-->", "<!-- <b> > -->", "<!---->"]
)
def test_a_comment_in_markup_is_not_text(comment: str) -> None:
    assert text_of(f"Arsch{comment}loch", Format.HTML).plain.text == "Arschloch"


@pytest.mark.parametrize("opened", ["<!-- ", "<script>", "<style>"])
def test_what_is_opened_and_never_closed_hides_nothing(opened: str) -> None:
    assert "idiot" in text_of(f"{opened}Idiot", Format.HTML).folded.text


def test_a_smaller_sign_is_no_markup() -> None:
    assert text_of("a < b und c > d", Format.HTML).plain.text == "a < b und c > d"


@given(st.text(max_size=200))
def test_folding_twice_changes_nothing_more(body: str) -> None:
    once = text_of(body).folded.text
    assert text_of(once).folded.text == once


@given(BODIES)
def test_folding_a_disguised_text_twice_changes_nothing_more(body: str) -> None:
    once = text_of(body).folded.text
    assert text_of(once).folded.text == once


@given(BODIES, st.sampled_from(Format))
def test_every_place_of_a_view_maps_into_the_original(
    body: str, format: Format
) -> None:
    text = text_of(body, format)
    for view in (text.plain, text.folded):
        spans = [view.span(at, at + 1) for at in range(len(view.text))]
        assert all(0 <= start <= end <= len(body) for start, end in spans)
        assert [start for start, _ in spans] == sorted(start for start, _ in spans)
        assert [end for _, end in spans] == sorted(end for _, end in spans)


@given(BODIES, BODIES, st.sampled_from(("Zylinder", "Größe", "hübsch", "Übung")))
def test_the_span_of_an_unchanged_word_is_that_word(
    before: str, after: str, word: str
) -> None:
    text = text_of(f"{before} xq {word} xq {after}")
    start = text.folded.text.index(f" xq {word.lower()} xq ") + 4
    span = text.folded.span(start, start + len(word))
    assert text.original[slice(*span)] == word


@pytest.mark.parametrize("name", UNITS)
def test_twice_the_text_is_no_more_than_twice_the_work(name: str) -> None:
    short, long = (steps(hostile(name, length)) for length in (10_000, 20_000))
    assert long <= 2.1 * short + 100


@pytest.mark.parametrize("unit", ["a ", "1a", "a\u0308", "<", "&", "a.a", "!a$b", "ä́"])
@pytest.mark.parametrize("format", list(Format))
def test_a_hostile_text_of_full_length_is_read(unit: str, format: Format) -> None:
    body = (unit * 20_000)[:20_000]
    assert len(text_of(body, format).folded.text) <= 20_000
