"""Links of a text: found however written, and told apart from what only looks so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.core.links import Dress, hosts_of, links_of, site_of


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("Mehr unter https://www.laden.example/regal?x=1.", "laden.example"),
        (
            "Steht im Datenblatt (hersteller.example/ds.pdf), Seite 3",
            "hersteller.example",
        ),
        ("Siehe docs.python.org/3/ für Details", "python.org"),
        ("[url=http://spiel.example]hier[/url]", "spiel.example"),
        ("MONEYLAND.COM ist es", "moneyland.com"),
        ("https://shop.laden.co.uk/a", "laden.co.uk"),
    ],
)
def test_the_registrable_domain_of_a_link_is_named(text: str, site: str) -> None:
    assert hosts_of(text) == (site,)


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("https://github.com/jemand/werkzeug/issues/4", "github.com/jemand"),
        ("jemand.github.io/werkzeug", "jemand.github.io"),
        ("https://mein.blogspot.com/2024", "mein.blogspot.com"),
        ("https://www.youtube.com/watch?v=1", "youtube.com"),
    ],
)
def test_on_platforms_the_owner_belongs_to_the_site(text: str, site: str) -> None:
    assert hosts_of(text) == (site,)


@pytest.mark.parametrize(
    "text",
    [
        "README.md und main.rs liegen dort",
        "Das ging gut.So war es",
        "z.B. mit ASP.NET, d.h. Version 2.3.1",
        "schreib an jemand@firma.example",
        "Ich gehe. De facto passiert nichts.",
        "10.0.0.1 antwortet nicht",
    ],
)
def test_files_products_and_missing_spaces_are_no_links(text: str) -> None:
    assert links_of(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "h t t p : / / laden . example",
        "geht auf laden punkt example dort",
        "laden[dot]example",
        "laden\u200b.example hat das",
        "la\u00adden.example hat das",
        "tinyurl .com /abc",
        "l a d e n [dot] example",
        "laden{.}example",
        "http://l\u0430den.example",
    ],
)
def test_a_link_made_hard_to_see_is_hidden(text: str) -> None:
    assert [link.dress for link in links_of(text)] == [Dress.HIDDEN]


def test_a_link_made_unclickable_as_in_warnings_is_not_hidden() -> None:
    links = links_of("Vorsicht: hxxps://falle[.]example/x")

    assert [(link.dress, link.host) for link in links] == [
        (Dress.DEFANGED, "falle.example")
    ]


def test_the_span_leaves_out_the_punctuation_of_the_sentence() -> None:
    text = "Das steht dort (https://a.example/wiki/Haus_(Bau))."

    (link,) = links_of(text)

    assert text[slice(*link.span)] == "https://a.example/wiki/Haus_(Bau)"


def test_a_site_is_named_once_however_often_it_is_linked() -> None:
    text = "https://a.example/1 und https://b.example und https://a.example/2"

    assert hosts_of(text) == ("a.example", "b.example")


def test_a_single_address_has_a_site() -> None:
    assert site_of("www.laden.example") == "laden.example"
    assert site_of("kein Link") is None


@given(st.text(alphabet="ab .:/\u200bhtpdeorg[](){}xunkt", max_size=120))
def test_spans_always_lie_in_the_text(text: str) -> None:
    for link in links_of(text):
        assert 0 <= link.span[0] < link.span[1] <= len(text)
