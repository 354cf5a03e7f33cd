"""Long work on the event loop, in turns with everything else there."""

import asyncio
import time

TURN = 0.02
"""Seconds at a stretch: a probe of health hardly notices, a batch loses little."""


class Turns:
    """Tells when a turn is over, and lets others have theirs."""

    def __init__(self) -> None:
        self._since = time.perf_counter()

    async def over(self) -> None:
        """Let others run if this turn was long enough."""
        if time.perf_counter() - self._since > TURN:
            await asyncio.sleep(0)
            self._since = time.perf_counter()
