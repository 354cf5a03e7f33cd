"""What reading and judging a comment costs, by what there is in it to look at."""

from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from statistics import median
from time import perf_counter_ns

from benchmarks.page import table
from benchmarks.sentences import LENGTH, NOW, Corpus, a_comment, corpus, plain
from moderation.core.comment import Comment
from moderation.core.decide import decide
from moderation.core.evidence import Scores, evidence_of
from moderation.core.policy import Policy
from moderation.judge import judge_of

ROUNDS = 7
SILENT = Scores(values={})
"""A classifier with nothing to say, so that the rules alone are measured."""
LENGTHS = (LENGTH, 4 * LENGTH, 16 * LENGTH, 64 * LENGTH)


def measure() -> str:
    """Time rules alone on comments of one length, then on longer and longer ones."""
    policy = judge_of(model="none").policy
    sorts = _sorted(corpus(policy), policy)
    return f"{_by_sort(sorts, policy)}\n\n{_by_length(sorts, policy)}"


def _sorted(found: Corpus, policy: Policy) -> dict[str, Sequence[Comment]]:
    nothing = [c for c in plain() if not evidence_of(c, policy, now=NOW).hits]
    return {
        "no listed word": nothing,
        "listed words, nothing objected to": found.clean,
        "objected to": found.suspect,
    }


def _by_sort(sorts: dict[str, Sequence[Comment]], policy: Policy) -> str:
    rows = []
    for name, comments in sorts.items():
        timed = [_best(comment, policy) for comment in comments]
        read, judged = (median(column) for column in zip(*timed, strict=True))
        whole = median(read + judged for read, judged in timed)
        cells = (f"{read:.0f}", f"{judged:.0f}", f"{whole:.0f}")
        rows.append((name, str(len(comments)), *cells))
    head = (f"{LENGTH} code points, µs, median", "comments", "read", "judge", "both")
    return table(head, rows)


def _by_length(sorts: dict[str, Sequence[Comment]], policy: Policy) -> str:
    rows = []
    for name, comments in sorts.items():
        longer = [_joined(comments, length) for length in LENGTHS]
        took = [sum(_best(comment, policy)) / len(comment.text) for comment in longer]
        rows.append((name, *(f"{100 * each:.0f}" for each in took)))
    head = ("µs per 100 code points, of", *(f"{length:,}" for length in LENGTHS))
    return table(head, rows)


def _joined(comments: Sequence[Comment], length: int) -> Comment:
    """Comments one after the other, up to a length."""
    texts = islice(cycle(c.text for c in comments), length // LENGTH + 1)
    return a_comment("\n".join(texts)[:length])


def _best(comment: Comment, policy: Policy) -> tuple[float, float]:
    """Read and judge (µs), at best of several rounds on a machine that is shared."""
    rounds = [*_rounds(comment, policy)]
    return min(read for read, _ in rounds), min(judged for _, judged in rounds)


def _rounds(comment: Comment, policy: Policy) -> Iterator[tuple[float, float]]:
    for turn in range(ROUNDS):
        fresh = a_comment(comment.text + " " * turn)  # so that nothing remembers it
        started = perf_counter_ns()
        evidence = evidence_of(fresh, policy, now=NOW)
        read = perf_counter_ns()
        decide(evidence, SILENT)
        yield (read - started) / 1000, (perf_counter_ns() - read) / 1000
