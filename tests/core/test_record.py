from dataclasses import replace
from datetime import timedelta

import pytest

from moderation.core.comment import Format, Role
from moderation.core.record import (
    comment_from,
    comment_record,
    iso_duration,
    record_of,
)
from moderation.core.signal import Effect
from tests.builders import NOON, a_comment
from tests.store.builders import a_decision, a_reason


@pytest.mark.parametrize(
    ("duration", "written"),
    [
        (None, None),
        (timedelta(days=7), "P7D"),
        (timedelta(hours=36), "PT36H"),
        (timedelta(seconds=90), "PT90S"),
    ],
)
def test_durations_are_written_as_iso_8601(duration, written) -> None:
    assert iso_duration(duration) == written


def test_a_comment_comes_back_from_its_record_as_it_was() -> None:
    comment = a_comment(
        id="c1", title="Artikel", parent_text="Frage?", created_at=NOON, language="de"
    )
    assert comment_from(comment_record(comment)) == comment


def test_every_field_of_an_author_survives_the_record() -> None:
    plain = a_comment(format=Format.HTML)
    author = replace(
        plain.author,
        name="N",
        url="https://n.example",
        email_hash="e",
        created_at=NOON,
        approved_count=3,
        role=Role.STAFF,
    )
    comment = replace(plain, author=author)
    assert comment_from(comment_record(comment)) == comment


def test_a_decision_tells_which_passages_made_the_difference() -> None:
    reason = a_reason(without=Effect.ALLOW)
    told = record_of(a_decision(reasons=(reason,), allowed_without=((0, 4), (6, 9))))
    assert told["allowed_without"] == [[0, 4], [6, 9]]
    assert told["reasons"][0]["without"] == "allow"
    assert told["reasons"][0]["remedy"] == {
        "de": "Ohne das Wort",
        "en": "Ohne das Wort",
    }


@pytest.mark.parametrize(("passages", "told"), [((), []), (None, None)])
def test_nothing_to_take_out_is_told_apart_from_nothing_that_helps(
    passages, told
) -> None:
    assert record_of(a_decision(allowed_without=passages))["allowed_without"] == told
