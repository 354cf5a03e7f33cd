"""How values are written so that both engines read them alike."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from moderation.store.columns import Bits64, micros, moment
from moderation.store.once import Known
from moderation.store.revisions import nameable, padded

DIALECT = sqlite.dialect()


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_moment_survives_to_the_microsecond(at: datetime) -> None:
    assert moment(micros(at)) == at


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(TypeError):
        micros(datetime(2026, 3, 1))


def test_moments_are_read_in_utc() -> None:
    vienna = datetime(2026, 3, 1, 13, tzinfo=timezone(timedelta(hours=1)))
    assert moment(micros(vienna)).tzinfo is UTC


@given(st.integers(0, 2**64 - 1))
def test_a_fingerprint_fits_a_signed_column_and_returns(bits: int) -> None:
    written = Bits64().process_bind_param(bits, DIALECT)
    assert written is not None
    assert -(2**63) <= written < 2**63
    assert Bits64().process_result_value(written, DIALECT) == bits


@given(st.lists(st.integers(), min_size=1, max_size=70))
def test_padding_asks_for_the_same_in_few_sizes(values: list[int]) -> None:
    longer = padded(values)
    assert set(longer) == set(values)
    assert len(longer) in (1, 2, 4, 8, 16, 32, 64, 128)


@given(st.text())
def test_a_nameable_text_is_utf8_without_nul(name: str) -> None:
    if nameable(name):
        assert b"\0" not in name.encode()
    else:
        assert "\0" in name or any("\ud800" <= c <= "\udfff" for c in name)


def test_what_was_learnt_is_not_asked_again() -> None:
    known = Known()
    known.learn({b"a": b"1"})
    assert known.unknown({b"b": b"1", b"a": b"1"}) == {b"b": b"1"}


def test_what_changed_is_asked_again() -> None:
    known = Known()
    known.learn({b"a": b"1"})
    assert known.unknown({b"a": b"2"}) == {b"a": b"2"}


def test_the_longest_unseen_is_forgotten_first() -> None:
    known = Known(most=2)
    for key in (b"a", b"b", b"a", b"c"):
        known.learn({key: b""})
    assert list(known.unknown(dict.fromkeys((b"a", b"b", b"c"), b""))) == [b"b"]
