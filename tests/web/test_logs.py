import json
import logging

import pytest
from aiohttp.http_exceptions import BadHttpMessage

from moderation.web.logs import processors_for, without_requests


def line(form, **event):
    """Pass an event through the processors of a form."""
    told = {"event": "failed", **event}
    for processor in processors_for(form):
        told = processor(None, "error", told)
    return told


@pytest.mark.parametrize(
    ("error", "kept"),
    [(BadHttpMessage("Cookie: secret"), False), (ValueError("a fault"), True)],
)
def test_a_request_that_cannot_be_read_is_not_logged(error, kept):
    told = (type(error), error, None)
    record = logging.LogRecord("aiohttp.server", 40, "", 0, "failed", (), told)
    assert without_requests(record) is kept


def a_failure(comment):
    """An error raised where a comment is at hand."""
    try:
        raise ValueError(f"inner fault after {len(comment)} letters")
    except ValueError as error:
        return error


@pytest.mark.parametrize("form", ["json", "console"])
def test_a_traceback_shows_the_fault_but_no_variables(form):
    logged = line(form, exc_info=a_failure("Geheimnis 4711"))
    assert "inner fault after 14 letters" in logged
    assert "4711" not in logged


def test_a_json_line_is_one_object_with_level_and_time():
    told = json.loads(line("json", site="magazin"))
    assert (told["event"], told["level"], told["site"]) == (
        "failed",
        "error",
        "magazin",
    )
    assert told["timestamp"].endswith("Z")
