"""How often a key may call: one token bucket each."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

MOST = 10_000


@dataclass(slots=True)
class _Bucket:
    tokens: float
    seen: float


class Buckets:
    """Token buckets by key; `rate` is tokens a second, 0 sets no limit.

    A bucket may go into debt: a batch is let in while one token is left and pays for
    all its comments, and the next call waits until the debt is gone. The buckets
    idle for longest are forgotten when there are too many, for keys may be anything.
    """

    def __init__(self, rate: float, burst: float, clock: Callable[[], float]) -> None:
        self._rate = rate
        self._burst = burst
        self._clock = clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def wait(self, key: str) -> float:
        """Spend a token, or return the seconds until there is one."""
        if not self._rate:
            return 0.0
        bucket = self._filled(key)
        if bucket.tokens < 1:
            return (1 - bucket.tokens) / self._rate
        bucket.tokens -= 1
        return 0.0

    def spend(self, key: str, tokens: int) -> None:
        """Take tokens whether they are there or not."""
        if self._rate:
            self._filled(key).tokens -= tokens

    def _filled(self, key: str) -> _Bucket:
        now = self._clock()
        bucket = self._buckets.setdefault(key, _Bucket(self._burst, now))
        gained = (now - bucket.seen) * self._rate
        bucket.tokens = min(self._burst, bucket.tokens + gained)
        bucket.seen = now
        self._buckets.move_to_end(key)
        if len(self._buckets) > MOST:
            self._buckets.popitem(last=False)
        return bucket
