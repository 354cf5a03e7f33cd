import asyncio
from collections.abc import Sequence

import pytest

from moderation.batching import NaturalBatcher, Overloaded


class Recorder:
    """Runs batches when told to, and remembers them."""

    def __init__(self) -> None:
        self.batches: list[list[str]] = []
        self.open = asyncio.Event()

    async def __call__(self, items: Sequence[str]) -> list[str | Exception]:
        await self.open.wait()
        self.batches.append(list(items))
        return [ValueError(i) if i == "bad" else i.upper() for i in items]


def batcher(run: Recorder, **limits: int) -> NaturalBatcher[str, str]:
    return NaturalBatcher(run, lambda item: frozenset({item[0]}), **limits)


async def test_what_arrives_while_a_batch_runs_goes_together_into_the_next() -> None:
    run = Recorder()
    batches = batcher(run)
    waiting = [asyncio.create_task(batches.submit(i)) for i in ("a", "b", "c")]
    run.open.set()
    assert await asyncio.gather(*waiting) == ["A", "B", "C"]
    assert sum(len(b) for b in run.batches) == 3
    assert len(run.batches) <= 2


async def test_items_that_share_a_key_never_meet_in_a_batch() -> None:
    run = Recorder()
    run.open.set()
    batches = batcher(run)
    await asyncio.gather(*(batches.submit(i) for i in ("a1", "a2", "b1")))
    assert run.batches == [["a1", "b1"], ["a2"]]


async def test_interactive_items_go_before_bulk_ones() -> None:
    run = Recorder()
    batches = batcher(run, bulk_slice=2)
    bulk = [asyncio.create_task(batches.submit(i, bulk=True)) for i in "abcd"]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    single = asyncio.create_task(batches.submit("z"))
    await asyncio.sleep(0)
    run.open.set()
    await asyncio.gather(single, *bulk)
    assert run.batches == [["a", "b"], ["z"], ["c", "d"]]


async def test_a_failing_item_fails_alone() -> None:
    run = Recorder()
    run.open.set()
    batches = batcher(run)
    results = await asyncio.gather(
        batches.submit("bad"), batches.submit("ok"), return_exceptions=True
    )
    assert isinstance(results[0], ValueError)
    assert results[1] == "OK"


async def test_a_broken_batch_fails_its_items_and_the_next_one_runs() -> None:
    async def run(items: Sequence[str]) -> list[str | Exception]:
        if "x" in items:
            raise RuntimeError("broken")
        return list(items)

    batches: NaturalBatcher[str, str] = NaturalBatcher(run, lambda i: frozenset({i}))
    with pytest.raises(RuntimeError):
        await batches.submit("x")
    assert await batches.submit("y") == "y"


async def test_too_many_waiting_items_are_turned_away() -> None:
    run = Recorder()
    batches = batcher(run, backlog=2)
    waiting = [asyncio.create_task(batches.submit(i)) for i in ("a1", "a2", "a3")]
    await asyncio.sleep(0)
    with pytest.raises(Overloaded):
        await batches.submit("a4")
    run.open.set()
    await asyncio.gather(*waiting, return_exceptions=True)


async def test_a_caller_who_left_costs_nobody_else_anything() -> None:
    run = Recorder()
    batches = batcher(run)
    first, second = (asyncio.create_task(batches.submit(i)) for i in ("a1", "a2"))
    await asyncio.sleep(0)
    second.cancel()
    run.open.set()
    assert await first == "A1"
    await batches.close()
    assert run.batches == [["a1"]]


async def test_an_item_that_breaks_its_batch_spoils_no_other() -> None:
    async def run(items: Sequence[str]) -> list[str | Exception]:
        if "x" in items:
            raise RuntimeError("broken")
        return list(items)

    batches: NaturalBatcher[str, str] = NaturalBatcher(run, lambda i: frozenset({i}))
    waiting = (batches.submit(i) for i in ("a", "x", "b"))
    first, broken, last = await asyncio.gather(*waiting, return_exceptions=True)
    assert (first, last) == ("a", "b")
    assert isinstance(broken, RuntimeError)


async def test_what_fails_for_a_common_reason_is_not_tried_again() -> None:
    tried: list[Sequence[str]] = []

    async def run(items: Sequence[str]) -> list[str | Exception]:
        tried.append(items)
        raise ConnectionError("nobody there")

    batches: NaturalBatcher[str, str] = NaturalBatcher(
        run, lambda i: frozenset({i}), common=(OSError,)
    )
    waiting = (batches.submit(i) for i in ("a", "b"))
    failed = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(error) for error in failed] == [ConnectionError] * 2
    assert tried == [["a", "b"]]
