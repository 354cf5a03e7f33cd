"""Rows of a scan: a comment's fields beside whatever else a data set carries."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec

from moderation.core.comment import Author, Comment

FIELDS = ("text", "format", "language", "created_at", "url", "article", "parent")
LONGEST = 16 * 1024 * 1024
"""Bytes; a comment with its article and parent takes less, however it is escaped."""
Id = str | Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)] | float | None


class BadRow(Exception):
    """A line that is no comment; `id` is its id where it had one."""

    def __init__(self, problem: str, id_: Any = None) -> None:
        super().__init__(problem)
        self.id = id_


def comment_of(line: bytes) -> tuple[Any, Comment]:
    """Read one line of JSON as its id and a comment; raises BadRow."""
    if len(line) > LONGEST:
        raise BadRow(f"longer than {LONGEST} bytes")
    try:
        row = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadRow(str(error)) from error
    if not isinstance(row, dict):
        raise BadRow("expected a JSON object")
    id_ = _id(row)
    known = {key: row[key] for key in FIELDS if row.get(key) is not None}
    try:
        comment = msgspec.convert({**known, "author": _author(row)}, Comment)
    except msgspec.ValidationError as error:
        raise BadRow(str(error), id_) from error
    return id_, replace(comment, created_at=_utc(comment.created_at))


def _id(row: dict[str, Any]) -> Any:
    try:
        return msgspec.convert(row.get("id"), Id)
    except msgspec.ValidationError as error:
        raise BadRow(f"id: {error}") from error


def _utc(at: datetime | None) -> datetime | None:
    """Take a time without a zone for UTC."""
    return at.replace(tzinfo=UTC) if at and at.tzinfo is None else at


def _author(row: dict[str, Any]) -> Any:
    """Every row is a fresh account's, whoever wrote it."""
    given = row.get("author")
    if isinstance(given, dict):
        return {"id": "scan", **given}
    return Author(id="scan")
