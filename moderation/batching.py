"""Natural batching: while one batch is in flight, the next one fills.

There is no timer, so an idle service adds no wait; under load the batches grow by
themselves and the cost of each item falls.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class Overloaded(Exception):
    """Too much is waiting; `retry_after` is in seconds."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"overloaded, retry after {retry_after} s")
        self.retry_after = retry_after


@dataclass(eq=False, slots=True)
class _Waiting(Generic[Item, Result]):
    item: Item
    keys: frozenset[Hashable]
    answer: "asyncio.Future[Result]" = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class NaturalBatcher(Generic[Item, Result]):
    """Runs items in batches, one batch at a time, interactive ones first.

    `run` gets up to `most` items (bulk ones in slices of `bulk_slice`) and returns a
    result or an exception for each. Items that share one of their `keys` never meet
    in a batch, so that the later one sees what became of the earlier. A batch that
    fails as a whole is tried again item by item, so that one spoils no other, unless
    it failed for a reason in `common`, which every item would meet again.
    """

    def __init__(
        self,
        run: Callable[[Sequence[Item]], Awaitable[Sequence[Result | Exception]]],
        keys: Callable[[Item], frozenset[Hashable]],
        *,
        most: int = 256,
        bulk_slice: int = 64,
        backlog: int = 2048,
        common: tuple[type[Exception], ...] = (),
    ) -> None:
        self._run = run
        self._keys = keys
        self._most = most
        self._bulk_slice = bulk_slice
        self._backlog = backlog
        self._common = common
        self._interactive: deque[_Waiting[Item, Result]] = deque()
        self._bulk: deque[_Waiting[Item, Result]] = deque()
        self._drain: asyncio.Task[None] | None = None

    async def submit(self, item: Item, *, bulk: bool = False) -> Result:
        """Wait for the item's result; raises Overloaded before the queue explodes."""
        queue = self._bulk if bulk else self._interactive
        if len(queue) >= self._backlog:
            raise Overloaded(retry_after=1)
        waiting: _Waiting[Item, Result] = _Waiting(item, self._keys(item))
        queue.append(waiting)
        if self._drain is None or self._drain.done():
            self._drain = asyncio.create_task(self._work())
        return await waiting.answer

    async def close(self) -> None:
        """Let what was accepted finish."""
        if self._drain is not None:
            await self._drain

    async def _work(self) -> None:
        while batch := self._next_batch():
            results = await self._results([waiting.item for waiting in batch])
            for waiting, result in zip(batch, results, strict=True):
                _settle(waiting.answer, result)

    async def _results(self, items: Sequence[Item]) -> Sequence[Result | Exception]:
        try:
            return await self._run(items)
        except Exception as error:  # the request edge answers for each caller
            if len(items) == 1 or isinstance(error, self._common):
                return [error] * len(items)
        return [result for item in items for result in await self._results([item])]

    def _next_batch(self) -> list[_Waiting[Item, Result]]:
        if self._interactive:
            return _take(self._interactive, self._most)
        return _take(self._bulk, self._bulk_slice)


def _take(
    queue: deque[_Waiting[Item, Result]], most: int
) -> list[_Waiting[Item, Result]]:
    """Take from the front, leaving what clashes with something already taken."""
    taken: list[_Waiting[Item, Result]] = []
    left: list[_Waiting[Item, Result]] = []
    seen: set[Hashable] = set()
    while queue and len(taken) < most:
        waiting = queue.popleft()
        if waiting.answer.cancelled():
            continue
        clashes = not seen.isdisjoint(waiting.keys)
        (left if clashes else taken).append(waiting)
        seen.update(waiting.keys)
    queue.extendleft(reversed(left))
    return taken


def _settle(answer: "asyncio.Future[Result]", result: Result | Exception) -> None:
    if answer.done():
        return
    if isinstance(result, Exception):
        answer.set_exception(result)
    else:
        answer.set_result(result)
