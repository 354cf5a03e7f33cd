"""Articles written for the tests, and what people make of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from moderation.core.overlap import Source, traces
from moderation.registry.collection import Collection, collection_in
from moderation.registry.shelf import Sample
from moderation.store.errors import StoreDown
from moderation.store.texts import Latest, Listed, TextChange
from tests.builders import NOON

FOLDER = Path(__file__).with_name("articles")
SITE = "default"


def an_article(name: str = "faehre") -> str:
    return (FOLDER / f"{name}.txt").read_text("utf-8").strip()


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?]) ", text.replace("\n", " "))


def the_articles() -> Collection:
    return collection_in(FOLDER)


def a_sample(text: str, **fields: object) -> Sample:
    return Sample(**{"text": text, "site": SITE, **fields})  # type: ignore[arg-type]  # by name


@dataclass
class SetTexts:
    """A store of texts within reach of a test; None for a text takes it out."""

    down: bool = False
    registry: str = "r"
    history: list[tuple[int, str, str | None]] = field(default_factory=list)
    asked: int = 0

    def put(self, number: int, text: str | None, site: str = SITE) -> None:
        self.history.append((number, site, text))

    async def latest(self) -> Latest:
        self.asked += 1
        if self.down:
            raise StoreDown
        return Latest(registry=self.registry, change=len(self.history))

    async def changes(self, after: int, limit: int) -> tuple[TextChange, ...]:
        later = [change for change in self._last() if change.change > after]
        return tuple(later[:limit])

    async def numbered(self, numbers: object) -> dict[int, Listed]:
        if self.down:
            raise StoreDown
        return {n: _listed(n, site) for n, site, text in self.history if text}

    def _last(self) -> Iterator[TextChange]:
        """The last change of each text, in their order."""
        latest = {n: at for at, (n, _, _) in enumerate(self.history, 1)}
        for number, at in sorted(latest.items(), key=lambda pair: pair[1]):
            text = self.history[at - 1][2] or ""
            yield TextChange(number=number, change=at, prints=traces(text))


def _listed(number: int, site: str) -> Listed:
    return Listed(
        number=number,
        site=site,
        source=Source(id=f"text-{number}", title=f"Text {number}", own=True),
        url=None,
        size=0,
        added_at=NOON,
        changed_at=NOON,
    )
