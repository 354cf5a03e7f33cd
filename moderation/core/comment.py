"""What arrives: one revision of one author's text, with its context."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Format(StrEnum):
    """How the text of a comment is written."""

    PLAIN = "plain"
    HTML = "html"
    MARKDOWN = "markdown"


class Role(StrEnum):
    """What the author is to the site."""

    READER = "reader"
    STAFF = "staff"
    MODERATOR = "moderator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who wrote; `id` is the site's own and never leaves the vault in clear."""

    id: str
    name: str | None = None
    url: str | None = None
    email_hash: str | None = None
    created_at: datetime | None = None
    approved_count: int | None = None
    role: Role | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """The page the comment stands under."""

    url: str | None = None
    title: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent:
    """The comment this one answers."""

    id: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """One revision of one author's text, with its context.

    `id` is the site's name for the comment; revisions share it.
    """

    text: str
    author: Author
    site: str = "default"
    id: str | None = None
    format: Format = Format.PLAIN
    language: str | None = None
    created_at: datetime | None = None
    url: str | None = None
    article: Article | None = None
    parent: Parent | None = None
