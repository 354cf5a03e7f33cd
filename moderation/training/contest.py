"""Champion against challenger on the same rows: a worse model is refused."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

from moderation.core.classifier import LABELS, CommentClassifier
from moderation.training.corpus import Corpus
from moderation.training.intervals import NINETY_FIVE
from moderation.training.measures import thresholds
from moderation.training.probes import bars_of, suspicion_rate, suspicions

Floats = NDArray[np.float64]

LABEL_LOSS: Final = 0.002
"""How much one label's AUC may fall beyond chance; near twins differ surely."""

MEAN_LOSS: Final = 0.005
"""How much the mean AUC over labels may fall."""

ALARM_RISE: Final = 0.01
"""How much the share of false alarms about people may rise."""

RULE: Final = (
    "A challenger is refused if any label's AUC is lower beyond chance (95 %) and by "
    f"more than {LABEL_LOSS}, if the mean AUC over labels falls by more than "
    f"{MEAN_LOSS}, or if false alarms about people rise by more than "
    f"{ALARM_RISE:.0%}."
)


class WorseModelError(Exception):
    """The challenger lost; the message says where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bout:
    """Both models' AUC of one label; the difference lies between `least` and `most`."""

    label: str
    rows: int
    champion: float
    challenger: float
    difference: float
    least: float
    most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """How a challenger did; alarms are shares of harmless sentences about people."""

    bouts: tuple[Bout, ...]
    champion_alarms: float
    challenger_alarms: float

    @property
    def refusals(self) -> tuple[str, ...]:
        """Why the challenger is refused; empty if it is not."""
        worse = [
            f"{b.label} is worse"
            for b in self.bouts
            if b.most < 0.0 and b.difference < -LABEL_LOSS
        ]
        mean = float(np.mean([b.difference for b in self.bouts])) if self.bouts else 0.0
        if mean < -MEAN_LOSS:
            worse.append(f"the mean AUC falls by {-mean:.3f}")
        rise = self.challenger_alarms - self.champion_alarms
        if rise > ALARM_RISE:
            worse.append(f"false alarms about people rise by {rise:.1%}")
        return tuple(worse)

    def plain(self) -> dict[str, Any]:
        """Return what JSON can hold."""
        return asdict(self) | {"refusals": list(self.refusals), "rule": RULE}


def contest(
    champion: CommentClassifier, challenger: CommentClassifier, unseen: Corpus
) -> Contest:
    """Compare two models on rows that neither has learnt from."""
    first, second = (_by_label(model, unseen.texts) for model in (champion, challenger))
    bouts = [
        _bout(label, unseen.targets[rows, i], first[rows, i], second[rows, i])
        for i, label in enumerate(LABELS)
        if (rows := unseen.judging[:, i]).any()
        and len(np.unique(unseen.targets[rows, i])) == 2
    ]
    return Contest(
        bouts=tuple(bouts),
        champion_alarms=_alarms(champion, unseen, first),
        challenger_alarms=_alarms(challenger, unseen, second),
    )


def _by_label(model: CommentClassifier, texts: Sequence[str]) -> Floats:
    """Score in the order of `LABELS`; a label the model lacks scores 0."""
    scores = np.zeros((len(texts), len(LABELS)))
    columns = [LABELS.index(str(label)) for label in model.labels_]
    scores[:, columns] = model.predict_proba(texts)
    return scores


def _alarms(model: CommentClassifier, unseen: Corpus, scores: Floats) -> float:
    bars = bars_of([t.plain() for t in thresholds(unseen, scores)])
    return suspicion_rate(suspicions(model, bars))


def _bout(label: str, target: Floats, champion: Floats, challenger: Floats) -> Bout:
    """Compare two areas measured on the same rows (DeLong et al. 1988)."""
    real = target == 1.0
    first, second = _placements(real, champion), _placements(real, challenger)
    areas = [float(placed[0].mean()) for placed in (first, second)]
    variance = sum(
        float(np.var(b - a, ddof=1)) / len(a) if len(a) > 1 else 0.25
        for a, b in zip(first, second, strict=True)
    )
    difference, margin = areas[1] - areas[0], NINETY_FIVE * float(np.sqrt(variance))
    return Bout(
        label=label,
        rows=len(target),
        champion=areas[0],
        challenger=areas[1],
        difference=difference,
        least=difference - margin,
        most=difference + margin,
    )


def _placements(real: NDArray[np.bool_], score: Floats) -> tuple[Floats, Floats]:
    """Tell for each row in breach which share of the others it outranks, and back."""
    ranks = rankdata(score)
    others = len(real) - int(real.sum())
    above = (ranks[real] - rankdata(score[real])) / others
    below = 1.0 - (ranks[~real] - rankdata(score[~real])) / int(real.sum())
    return above, below
