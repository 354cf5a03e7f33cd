from dataclasses import replace
from datetime import timedelta

import pytest

from moderation.core.comment import Format, Role
from moderation.core.record import comment_from, comment_record, iso_duration
from tests.builders import NOON, a_comment


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
