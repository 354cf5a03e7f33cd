"""The registry of a service: the store's texts, as an index that keeps up with it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

import structlog

from moderation.core.evidence import Match
from moderation.core.fingerprint import Hashes
from moderation.registry.file import (
    BadIndex,
    IndexFile,
    Mark,
    mark_of,
    opened,
    write,
)
from moderation.registry.shelf import NOWHERE, Found, Sample, Shelf, matches_of
from moderation.store.errors import StoreDown
from moderation.store.texts import Latest, Listed, TextChange

FILE = "texts.index"
REFRESH = timedelta(seconds=1)
PAGE = 500
"""Changes read from the store at a time, about a megabyte."""
MOST_LATER = 1_000_000
"""Fingerprints in memory, 12 bytes each, before they are merged into the file."""
SHARE_LATER = 8
"""Or this part of the file's, which must be written anew for it."""

PATIENCE = 0.1
"""Seconds; a usual change is there within a few milliseconds."""

log = structlog.get_logger("moderation.texts")


class Texts(Protocol):
    """What the registry asks of the store; all raise StoreDown."""

    async def latest(self) -> Latest:
        """Tell which registry this is, and its last change."""

    async def changes(self, after: int, limit: int) -> tuple[TextChange, ...]:
        """Read the next changes in order."""

    async def numbered(self, numbers: Sequence[int]) -> dict[int, Listed]:
        """Read what is known of texts that still stand."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Standing:
    """A shelf with the last change that is in it, and the file it rests on."""

    shelf: Shelf
    registry: str = ""
    change: int = 0
    mark: Mark = (0, 0)


_NOTHING = _Standing(shelf=Shelf())


class Registry:
    """Looks comments up among the store's texts.

    Asks the store for changes when a batch comes and the last time is longer ago than
    `REFRESH`, so that a text counts everywhere within that time. A batch waits for a
    small change and is not held up by a great one.
    """

    def __init__(
        self, texts: Texts, path: Path, *, most_later: int = MOST_LATER
    ) -> None:
        self._texts = texts
        self._path = path
        self._most_later = most_later
        self._standing: _Standing | None = None
        self._asked_at: datetime | None = None
        self._asking: asyncio.Task[int] | None = None
        self._one_at_a_time = asyncio.Lock()

    async def matches(
        self, samples: Sequence[Sample], now: datetime
    ) -> list[tuple[Match, ...]] | None:
        """Find what each shares with protected texts; None if that cannot be told."""
        try:
            await self._keep_up(now)
            return await self._matches(samples)
        except StoreDown:
            return None

    async def refresh(self) -> int:
        """Take in what changed; return the last change that counts from here on.

        Raises StoreDown.
        """
        async with self._one_at_a_time:
            latest = await self._texts.latest()
            standing = self._standing or _NOTHING
            if self._is_elsewhere(standing, latest):
                standing = await asyncio.to_thread(self._reopened, latest)
            while standing.change < latest.change:
                standing = await self._with_more(standing, latest)
            self._standing = standing
            if self._is_much(standing.shelf):
                self._standing = await asyncio.to_thread(self._merged, standing)
            return standing.change

    async def compact(self) -> int:
        """Make the file anew from the store alone; return the fingerprints in it.

        Raises StoreDown, OSError.
        """
        beside = self._path.with_name(f"{self._path.name}.new")
        beside.unlink(missing_ok=True)
        anew = Registry(self._texts, beside, most_later=self._most_later)
        await anew.refresh()
        written = await asyncio.to_thread(anew._written, anew._standing or _NOTHING)
        beside.replace(self._path)
        await self.refresh()
        return len(written.shelf.main)

    async def close(self) -> None:
        """Leave what is under way; the store has everything."""
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.wait({self._asking})

    async def _keep_up(self, now: datetime) -> None:
        """Ask for changes where it is time, and wait a little for the answer."""
        if self._asking and not (self._asking.done() and self._is_time(now)):
            return
        self._asking, self._asked_at = asyncio.create_task(self.refresh()), now
        patience = None if self._standing is None else PATIENCE
        await asyncio.wait({self._asking}, timeout=patience)
        error = self._asking.exception() if self._asking.done() else None
        if error and not isinstance(error, StoreDown):
            log.error("changes of texts not taken in", exc_info=error)

    def _is_time(self, now: datetime) -> bool:
        passed = now - self._asked_at if self._asked_at else REFRESH
        return not timedelta(0) <= passed < REFRESH

    async def _matches(
        self, samples: Sequence[Sample]
    ) -> list[tuple[Match, ...]] | None:
        if self._standing is None:
            return None
        shelf = self._standing.shelf
        none: list[tuple[Match, ...]] = [()] * len(samples)
        if shelf.is_empty:
            return none
        found = await asyncio.to_thread(shelf.found_in, samples)
        numbers = sorted({number for texts in found for number, _ in texts})
        if not numbers:
            return none
        listed = await self._texts.numbered(numbers)
        return await asyncio.to_thread(_measured, samples, found, listed)

    def _is_elsewhere(self, standing: _Standing, latest: Latest) -> bool:
        """Whether another registry, an earlier one or a newer file is there now."""
        if (latest.registry, standing.registry) == ("", ""):
            return False
        moved = latest.registry != standing.registry or latest.change < standing.change
        return moved or self._mark() != standing.mark

    def _mark(self) -> Mark:
        try:
            return mark_of(self._path.stat())
        except OSError:
            return _NOTHING.mark

    def _reopened(self, latest: Latest) -> _Standing:
        """Start from the file, if it is of this registry, or from nothing."""
        mark = self._mark()
        try:
            file = opened(self._path)
        except FileNotFoundError:
            file = None
        except (BadIndex, OSError) as error:
            log.warning("index of texts unusable, made anew", reason=str(error))
            file = None
        if file and file.about.registry == latest.registry:
            if file.about.change <= latest.change:
                return _standing_on(file)
            log.warning("index of texts is ahead of the database, made anew")
        return _Standing(shelf=Shelf(), registry=latest.registry, mark=mark)

    async def _with_more(self, standing: _Standing, latest: Latest) -> _Standing:
        """Take in the next changes, as many as fit in memory; merge former ones."""
        if self._is_much(standing.shelf):
            standing = await asyncio.to_thread(self._merged, standing)
        texts: dict[int, Hashes] = {}
        change, size = standing.change, 0
        while change < latest.change and size <= self._most_later:
            page = await self._texts.changes(change, PAGE)
            texts |= {changed.number: changed.prints for changed in page}
            size += sum(len(changed.prints) for changed in page)
            change = page[-1].change if page else latest.change
        shelf = await asyncio.to_thread(standing.shelf.with_changes, texts)
        return replace(standing, shelf=shelf, change=change)

    def _is_much(self, shelf: Shelf) -> bool:
        return len(shelf.later) > max(self._most_later, len(shelf.main) // SHARE_LATER)

    def _merged(self, standing: _Standing) -> _Standing:
        """Write everything into the file, or go on without if there is no room."""
        try:
            return self._written(standing)
        except OSError as error:
            log.warning("index of texts cannot be written", reason=str(error))
            self._most_later *= 2
            return standing

    def _written(self, standing: _Standing) -> _Standing:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write(self._path, standing.shelf, standing.registry, standing.change)
        return _standing_on(opened(self._path))


def _standing_on(file: IndexFile) -> _Standing:
    return _Standing(
        shelf=Shelf(main=file.index),
        registry=file.about.registry,
        change=file.about.change,
        mark=file.mark,
    )


def _measured(
    samples: Sequence[Sample], found: Sequence[Found], listed: dict[int, Listed]
) -> list[tuple[Match, ...]]:
    known = {number: (text.site, text.source) for number, text in listed.items()}
    return [
        matches_of(sample, texts, known) if texts is not NOWHERE else ()
        for sample, texts in zip(samples, found, strict=True)
    ]
