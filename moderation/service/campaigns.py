"""Campaigns: how many other accounts sent the same text, this batch's included."""

from collections import defaultdict
from collections.abc import Callable
from itertools import islice

from moderation.service.case import Case
from moderation.store.campaigns import Text

LETTERS = 40
"""What is shorter ("Danke!") many people write."""


def is_telling(text: str) -> bool:
    """Whether a text is long enough that equal ones are hardly chance."""
    letters = filter(str.isalpha, text)
    return next(islice(letters, LETTERS - 1, None), None) is not None


class Campaigns:
    """Who of a batch sent which text, beside those the store remembers."""

    def __init__(self, pseudonym: Callable[[str, str], bytes]) -> None:
        self._pseudonym = pseudonym
        self._senders: dict[Text, set[bytes]] = defaultdict(set)

    def others(self, case: Case) -> int:
        """Count the other accounts that sent a case's text, in order of arrival."""
        if case.telling == 0:
            return 0
        here = self._senders[case.comment.site, case.telling]
        own = self._pseudonym(*case.author)
        known = case.recalled.senders if case.recalled else frozenset()
        others = (known | here) - {own}
        if not case.submission.dry_run:
            here.add(own)
        return len(others)
