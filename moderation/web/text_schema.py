"""What the API takes and gives about protected texts, as typed values."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta

from moderation.core.comment import Format
from moderation.web.schema import Count, Incoming, Name, Outgoing, Short, Site


class ProtectedText(Incoming, frozen=True, kw_only=True):
    """A text to protect from being copied; only its fingerprints are kept.

    The same `id` again replaces it. `own` tells that the site's operator published
    it. Under a free licence (`CC0`, `CC BY-SA`, `public-domain`, …) it may be copied.
    """

    id: Name
    text: Annotated[str, Meta(min_length=1, max_length=500_000, pattern=r"\S")]
    title: Annotated[str, Meta(min_length=1, max_length=500)]
    format: Format = Format.PLAIN
    author: Short | None = None
    publisher: Short | None = None
    url: Short | None = None
    licence: Annotated[str, Meta(max_length=255)] | None = None
    own: bool = False
    site: Site | None = None


class TextListing(Incoming, frozen=True, kw_only=True):
    """A page of the protected texts; `cursor` is the last page's `next_cursor`."""

    site: Site | None = None
    cursor: Count | None = None
    limit: Annotated[int, Meta(ge=1, le=200)] = 50


class TextState(Outgoing, frozen=True, kw_only=True):
    """What became of a text that was sent."""

    id: str
    site: str
    state: Literal["added", "updated", "unchanged"]
    fingerprints: int


class ListedText(Outgoing, frozen=True, kw_only=True):
    """A protected text, as far as it is kept."""

    id: str
    site: str
    title: str
    author: str | None
    publisher: str | None
    url: str | None
    licence: str | None
    own: bool
    free: bool
    fingerprints: int
    added_at: datetime
    changed_at: datetime


class TextPage(Outgoing, frozen=True, kw_only=True):
    """Some of the protected texts, in the order they came."""

    texts: list[ListedText]
    next_cursor: int | None
