"""What texts cost that are written to be slow to read, by their length."""

from time import perf_counter_ns

from benchmarks.page import table
from benchmarks.sentences import NOW
from moderation.core.comment import Author, Comment, Format
from moderation.core.decide import decide
from moderation.core.evidence import Scores, evidence_of
from moderation.core.policy import Policy
from moderation.judge import judge_of

LENGTHS = (5_000, 10_000, 20_000)
ROUNDS = 3
SILENT = Scores(values={})
UNITS = {
    "one letter": "a",
    "single letters": "a ",
    "single letters, dots": "a.",
    "letters and digits": "a1",
    "digits and letters, spaced": "a 1 b ",
    "pairs of letters": "aabbccdd",
    "odd runs": "aaabbbbb",
    "decomposed umlauts": "a\u0308",
    "marks upon marks": "\u0308\u0301",
    "zero-width": "a\u200b",
    "mathematical letters": "𝐢𝐝𝐢𝐨𝐭",
    "Cyrillic": "идиот ",
    "leet": "1d10t 4r5ch ",
    "signs in words": "a$b@c!d|e€",
    "exclamation marks": "!a!A",
    "masked words": "a*b#c ",
    "one masked word": "a*",
    "masks without words": "*#_",
    "hyphens": "ab-",
    "line breaks": "ab-\n",
    "underscores": "a_",
    "listed words": "arschloch ",
    "listed words without gaps": "idiotarsch",
    "halves of listed words": "arsch loch ",
    "emoji": "🐷a",
    "quoted lines": "> a\n",
    "quotation marks": "„",
    "brackets": "(([[",
    "opening tags": "<b",
    "closing tags": "</b>",
    "comments that never end": "<!--",
    "entities": "&amp;#",
    "script without end": "<script>",
    "links": "http://a.b/",
    "addresses": "a@b.",
    "numbers": "1.1.1,",
}
"""What is repeated up to the length."""
MARKUP = frozenset(
    (
        *("opening tags", "closing tags", "comments that never end", "entities"),
        "script without end",
    )
)


def measure() -> str:
    """Time reading, and reading and judging, at three lengths each."""
    policy = judge_of(model="none").policy
    rows = [_row(name, policy) for name in UNITS]
    head = ("ns a code point", *(f"{n:,} read" for n in LENGTHS), "20,000 : 5,000")
    return table((*head, "20,000 judged", "20,000 : 5,000"), rows)


def hostile(name: str, length: int) -> Comment:
    """A comment of one unit over and over."""
    unit = UNITS[name]
    format = Format.HTML if name in MARKUP else Format.PLAIN
    text = (unit * (length // len(unit) + 1))[:length]
    return Comment(text=text, format=format, author=Author(id="reader"))


def _row(name: str, policy: Policy) -> tuple[str, ...]:
    timed = [_took(hostile(name, length), policy) for length in LENGTHS]
    read, whole = zip(*timed, strict=True)
    first, last = whole[0], whole[-1]
    cells = (*(f"{each:.0f}" for each in read), f"{read[-1] / read[0]:.1f}")
    return (name, *cells, f"{last:.0f}", f"{last / first:.1f}")


def _took(comment: Comment, policy: Policy) -> tuple[float, float]:
    """Nanoseconds a code point, for reading and for reading and judging."""
    rounds = []
    for turn in range(ROUNDS):
        fresh = Comment(
            text=comment.text + " " * turn, format=comment.format, author=comment.author
        )
        started = perf_counter_ns()
        evidence = evidence_of(fresh, policy, now=NOW)
        read = perf_counter_ns()
        decide(evidence, SILENT)
        rounds.append((read - started, perf_counter_ns() - started))
    best = (min(column) for column in zip(*rounds, strict=True))
    first, second = (took / len(comment.text) for took in best)
    return first, second
