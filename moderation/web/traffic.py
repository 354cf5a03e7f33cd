"""Which requests are under way, so that an ending server can wait for them."""

import asyncio


class Traffic:
    """Counts requests; once `ending`, each answer closes its connection."""

    def __init__(self) -> None:
        self.ending = False
        self._count = 0
        self._quiet = asyncio.Event()
        self._quiet.set()

    def __enter__(self) -> None:
        """Count a request while it is answered."""
        self._count += 1
        self._quiet.clear()

    def __exit__(self, *_: object) -> None:
        self._count -= 1
        if not self._count:
            self._quiet.set()

    async def end(self, seconds: float) -> None:
        """Wait until nothing is under way, or for so long."""
        self.ending = True
        try:
            await asyncio.wait_for(self._quiet.wait(), seconds)
        except TimeoutError:
            return
