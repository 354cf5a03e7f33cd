import json
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderation.web import schema
from moderation.web.comments import COMMENT
from moderation.web.decode import decoded, items_of, parameters, utc
from moderation.web.problems import Problem


def problem_with(body):
    with pytest.raises(Problem) as caught:
        decoded(body, COMMENT)
    return caught.value


def a_json(**fields):
    return msgspec.json.encode({"text": "Hallo", "author": {"id": "a"}, **fields})


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"text": 1}, "/text"),
        ({"text": ""}, "/text"),
        ({"text": " \n\t\u00a0"}, "/text"),
        ({"text": "x" * 20_001}, "/text"),
        ({"text": None}, "/text"),
        ({"colour": 1}, "/colour"),
        ({"a/b~c": 1}, "/a~1b~0c"),
        ({"author": {"id": "a", "nick": "b"}}, "/author/nick"),
        ({"author": {"id": ""}}, "/author/id"),
        ({"author": {}}, "/author/id"),
        ({"author": {"id": "a", "approved_count": -1}}, "/author/approved_count"),
        ({"author": {"id": "a", "approved_count": 10**400}}, "/author/approved_count"),
        ({"author": {"id": "a", "role": "king"}}, "/author/role"),
        ({"created_at": "2026-02-30T00:00:00Z"}, "/created_at"),
        ({"created_at": "2026-02-03T00:00:00"}, "/created_at"),
        ({"created_at": 1_700_000_000}, "/created_at"),
        ({"format": "rtf"}, "/format"),
        ({"site": "../etc/passwd"}, "/site"),
        ({"site": "magazin\n"}, "/site"),
        ({"language": "german!"}, "/language"),
        ({"dry_run": "yes"}, "/dry_run"),
        ({"text": "a\x00b"}, "/text"),
        ({"article": {"title": "\x00"}}, "/article/title"),
    ],
)
def test_a_wrong_field_is_named_by_its_pointer(fields, pointer):
    problem = problem_with(a_json(**fields))
    assert problem.status == 422
    assert [error["pointer"] for error in problem.errors] == [pointer]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"hello",
        b"\xff\xfe",
        b'{"text": NaN, "author": {"id": "a"}}',
        b'{"text": "a", "x": NaN, "author": {"id": "a"}}',
        b'{"text": "\\ud800", "author": {"id": "a"}}',
        b'{"text": "raw \x00", "author": {"id": "a"}}',
        b'{"text": "a", "author": {"id": "a"}} {}',
        b'{"text": "a", "x": ' + b"[" * 100_000,
        b'{"text": "a", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"[" * 100_000,
    ],
)
def test_what_is_no_json_is_malformed(body):
    assert problem_with(body).status == 400


def test_json_of_the_wrong_shape_points_at_the_whole():
    problem = problem_with(b"[1, 2]")
    assert (problem.status, problem.errors[0]["pointer"]) == (422, "")


def test_the_last_of_two_equal_keys_counts():
    body = b'{"text": "one", "text": "two", "author": {"id": "a"}}'
    assert decoded(body, COMMENT).text == "two"


def test_a_backslash_before_u0000_is_no_nul():
    assert decoded(a_json(text="C:\\u0000"), COMMENT).text == "C:\\u0000"


def test_length_is_counted_in_code_points():
    assert len(decoded(a_json(text="😀" * 20_000), COMMENT).text) == 20_000


def test_an_instant_is_moved_to_utc():
    at = datetime.fromisoformat("2026-03-01T13:00:00+01:00")
    assert utc(at, "/created_at") == datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_an_instant_before_the_calendar_is_refused():
    at = datetime.fromisoformat("0001-01-01T00:00:00+14:00")
    with pytest.raises(Problem, match="calendar"):
        utc(at, "/created_at")


def test_an_array_is_split_without_reading_its_items():
    assert items_of(b'[{"a": 1}, 2, ""]', 3) == [b'{"a": 1}', b"2", b'""']
    assert items_of(b"[]", 3) == []


@pytest.mark.parametrize("body", [b"{}", b"[1, 2, 3, 4]", b"[" + b"1," * 10**6 + b"1]"])
def test_no_array_and_too_long_an_array_are_refused(body):
    with pytest.raises(Problem) as caught:
        items_of(body, 3)
    assert (caught.value.status, caught.value.errors[0]["pointer"]) == (422, "")


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
FIELDS = st.sampled_from(["text", "author", "id", "site", "created_at", "article"])


@settings(suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no fault
@given(
    st.binary() | st.dictionaries(FIELDS, JSON_VALUES).map(json.dumps).map(str.encode)
)
def test_whatever_is_sent_is_a_comment_or_a_problem(body):
    assert status_of(body) in (200, 400, 422)


def status_of(body):
    try:
        return 200 if decoded(body, COMMENT).text.strip() else 500
    except Problem as problem:
        return problem.status


def test_query_parameters_come_as_text_and_are_read_in_their_type():
    read = parameters({"limit": "7", "hold": "true"}, schema.QueueListing)
    assert (read.limit, read.hold) == (7, True)


@pytest.mark.parametrize(
    "query", [{"limit": "0"}, {"limit": "x"}, {"colour": "1"}, {"cursor": "\x00"}]
)
def test_a_wrong_parameter_is_named(query):
    with pytest.raises(Problem) as caught:
        parameters(query, schema.QueueListing)
    assert caught.value.errors[0]["parameter"] == next(iter(query))
