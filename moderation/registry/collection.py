"""Texts straight from files, for trying things out: no store, nothing kept."""

import gzip
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec

from moderation.core.comment import Format
from moderation.core.evidence import Match
from moderation.core.overlap import Source, traces
from moderation.core.text import text_of
from moderation.registry.index import index_of
from moderation.registry.shelf import Sample, Shelf, matches_of

ROWS = (".jsonl", ".ndjson", ".jsonl.gz")
HTML = (".html", ".htm")


class BadText(Exception):
    """A file that holds no text, or not as it should be."""


class TextRow(msgspec.Struct, frozen=True, kw_only=True):
    """A text as files and callers give it; other keys of a line are passed over."""

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=255)]
    text: str
    title: str = ""
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    licence: str | None = None
    own: bool = False
    format: Format = Format.PLAIN

    @property
    def source(self) -> Source:
        """What is known of the text."""
        return Source(
            id=self.id,
            title=self.title or self.id,
            own=self.own,
            author=self.author,
            publisher=self.publisher,
            licence=self.licence,
        )

    @property
    def body(self) -> str:
        """The text without its markup."""
        return text_of(self.text, self.format).plain.text


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Collection:
    """A few texts in memory."""

    shelf: Shelf
    sources: Sequence[Source]

    def matches(self, samples: Sequence[Sample]) -> list[tuple[Match, ...]]:
        """Find what each sample shares with the texts."""
        found = self.shelf.found_in(samples)
        return [
            matches_of(
                sample,
                texts,
                {number: (sample.site, self.sources[number]) for number, _ in texts},
            )
            for sample, texts in zip(samples, found, strict=True)
        ]


def collection_of(rows: Sequence[TextRow]) -> Collection:
    """Take the fingerprints of texts."""
    prints = [(number, traces(row.body)) for number, row in enumerate(rows)]
    shelf = Shelf(main=index_of(prints))
    return Collection(shelf=shelf, sources=[row.source for row in rows])


def collection_in(path: Path) -> Collection:
    """Read the texts in a file or folder; raises BadText."""
    return collection_of(list(rows_in(path)))


def rows_in(path: Path) -> Iterator[TextRow]:
    """Read a file, or every file below a folder; raises BadText.

    JSON lines hold a text each; any other file is one text, named for the file.
    """
    if path.is_dir():
        for below in sorted(path.rglob("*")):
            if below.is_file() and not below.name.startswith("."):
                yield from rows_in(below)
    elif path.name.endswith(ROWS):
        yield from _rows(path)
    else:
        yield text_in(path)


def text_in(path: Path) -> TextRow:
    """Read a file as one text; its first line is the title; raises BadText."""
    try:
        text = path.read_text("utf-8").strip()
    except (OSError, UnicodeError) as error:
        raise BadText(f"{path}: {error}") from None
    if not text:
        raise BadText(f"{path}: there is no text in it")
    html = path.suffix.lower() in HTML
    title = path.stem if html else text.split("\n", 1)[0].lstrip("# ")[:_TITLE]
    format = Format.HTML if html else Format.PLAIN
    return TextRow(id=path.stem, text=text, title=title, format=format)


_TITLE = 120


def _rows(path: Path) -> Iterator[TextRow]:
    packed = gzip.open if path.suffix == ".gz" else open
    with packed(path, "rb") as lines:
        for at, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                yield msgspec.json.decode(line, type=TextRow)
            except (msgspec.MsgspecError, UnicodeError) as error:
                raise BadText(f"{path}:{at}: {error}") from None
