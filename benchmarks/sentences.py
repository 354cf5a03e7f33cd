"""Comments to measure with: our own sentences, brought to an ordinary length."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count, cycle, islice

from moderation.core.comment import Author, Comment
from moderation.core.decide import decide
from moderation.core.evidence import evidence_of
from moderation.core.policy import Policy
from moderation.policies import DEFAULT
from moderation.policies.trials import load_trials, trials_beside
from moderation.shipped import shipped_policies

LENGTH = 250
"""Code points; about the mean of comments below articles."""
NOW = datetime(2026, 1, 1, tzinfo=UTC)
FILLING = (
    "Im Artikel steht dazu leider nur ein Absatz.",
    "Bei uns im Betrieb lief das vor zwei Jahren ganz ähnlich.",
    "Eine Quelle dafür würde ich gern nachlesen.",
    "Das hängt sehr davon ab, wie groß der Betrieb ist.",
    "Mich würde interessieren, wie andere das gelöst haben.",
    "Über den Preis wurde noch gar nicht gesprochen.",
)
PLAIN = (
    "Ich nutze seit dem Herbst beide Fassungen nebeneinander und bleibe beim Alten.",
    "Welche Auflösung verwendet ihr denn beim Vergleich der beiden Anzeigen?",
    "Danke für den Hinweis auf die Einstellung, damit ist das Ruckeln verschwunden.",
    "Das Rezept klingt gut, ich probiere es am Wochenende mit Dinkelmehl aus.",
    "Unsere Bücherei bietet dazu im Frühling wieder einen kleinen Kurs an.",
    "Bei Regen nehme ich die Straßenbahn, sonst immer das Fahrrad.",
    "Mich hat vor allem die Stelle mit dem Leuchtturm beeindruckt.",
    "Gibt es dazu schon Messungen mit der kleineren Ausführung?",
)
"""Sentences in which no list finds a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """Comments without and with something the rules object to; the latter cost more."""

    clean: Sequence[Comment]
    suspect: Sequence[Comment]

    def mixed(self, size: int) -> list[Comment]:
        """Nine clean ones for each suspect one, the whole over and over."""
        clean, suspect = cycle(self.clean), cycle(self.suspect)
        turn = (suspect if at % 10 == 9 else clean for at in count())
        return [next(source) for source in islice(turn, size)]


def corpus(policy: Policy) -> Corpus:
    """Sort the policy's test sentences by whether a rule objects to something."""
    clean: list[Comment] = []
    suspect: list[Comment] = []
    filling = cycle(FILLING)
    for text in _sentences():
        comment = a_comment(_filled(text, filling))
        decision = decide(evidence_of(comment, policy, now=NOW), None)
        (suspect if decision.reasons else clean).append(comment)
    return Corpus(clean=clean, suspect=suspect)


def plain() -> list[Comment]:
    """Comments of the usual length in which there is nothing to look at."""
    turned = (PLAIN[at:] + PLAIN[:at] for at in range(len(PLAIN)))
    return [a_comment(_filled("", cycle(order)).lstrip()) for order in turned]


def a_comment(text: str) -> Comment:
    return Comment(text=text, author=Author(id="reader-1"))


def _sentences() -> list[str]:
    trials = load_trials(trials_beside(shipped_policies() / f"{DEFAULT}.yaml"))
    texts = (trial.comment.text for trial in trials.cases)
    return [text for text in texts if len(text) <= LENGTH]


def _filled(text: str, filling: Iterator[str]) -> str:
    while len(text) < LENGTH:
        text = f"{text} {next(filling)}"
    return text[:LENGTH].rstrip()
