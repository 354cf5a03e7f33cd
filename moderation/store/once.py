"""What is stored once and met often: authors' details, articles.

A bounded memory of what was written spares the database the question; it is told
only after the commit, so a rolled back transaction leaves no gap.
"""

from collections import OrderedDict
from collections.abc import Mapping

MOST = 50_000


class Known:
    """The keys and marks last seen, forgetting the longest unseen."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._marks: OrderedDict[bytes, bytes] = OrderedDict()

    def unknown(self, marks: Mapping[bytes, bytes]) -> dict[bytes, bytes]:
        """Keep of `marks` what is new or has changed, in the order of the keys."""
        return {
            key: marks[key]
            for key in sorted(marks)
            if self._marks.get(key) != marks[key]
        }

    def learn(self, marks: Mapping[bytes, bytes]) -> None:
        """Remember what now stands in the database."""
        for key, mark in marks.items():
            self._marks[key] = mark
            self._marks.move_to_end(key)
        while len(self._marks) > self._most:
            self._marks.popitem(last=False)
