"""Long work lets others on the event loop have their turns."""

import asyncio
import time

from moderation.service.turns import TURN, Turns


def another() -> asyncio.Event:
    """Something that waits for its turn; set once it had it."""
    had = asyncio.Event()
    asyncio.get_running_loop().call_soon(had.set)
    return had


async def test_others_run_once_a_turn_is_over() -> None:
    turns, other = Turns(), another()
    time.sleep(2 * TURN)  # noqa: ASYNC251 - the work that holds up the loop
    await turns.over()
    assert other.is_set()


async def test_a_turn_that_has_begun_goes_on() -> None:
    turns, other = Turns(), another()
    await turns.over()
    assert not other.is_set()
