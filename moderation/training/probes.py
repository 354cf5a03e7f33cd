"""Our own sentences: what a model tells apart, and whom it suspects without reason."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any, Final

import numpy as np
import yaml
from numpy.typing import NDArray

from moderation.core.classifier import LABELS, CommentClassifier
from moderation.training.intervals import Interval, wilson

_SENTENCES: Final = Path(__file__).parent / "sentences"

CONTROL: Final = "control"
"""The groups that the others are compared with."""

RATE: Final = 0.01
"""A label stands out above the score that this share of calm comments exceeds."""

_LOWEST: Final = 0.01
"""Below this score no label stands out, however calm the comments are."""

_HARM: Final = tuple(label for label in LABELS if label != "advertising")

Bars = Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """A sentence and the labels of which one must stand out; none: it is harmless.

    `named` is the group of people it speaks of, if that is what it is for.
    """

    kind: str
    language: str
    text: str
    catches: tuple[str, ...] = ()
    named: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupResult:
    """How many sentences of one functional group were told rightly."""

    name: str
    language: str
    breach: bool
    sentences: int
    right: int
    interval: Interval

    def plain(self) -> dict[str, Any]:
        """Return what JSON can hold."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspicion:
    """How often harmless sentences about one kind of people raise an alarm.

    `gap` is the share less that of the same sentences about nobody in particular;
    `worst` names the groups with the most alarms and their shares.
    """

    kind: str
    language: str
    sentences: int
    alarms: int
    interval: Interval
    gap: float
    worst: Mapping[str, float]

    def plain(self) -> dict[str, Any]:
        """Return what JSON can hold."""
        return asdict(self)


def bars_of(thresholds: list[dict[str, Any]]) -> dict[str, float]:
    """Take from a manifest's thresholds the scores above which labels stand out.

    Where no calm comment was measured, a label stands out when it is more likely than
    not.
    """
    return {
        t["label"]: max(t["score"], _LOWEST) if t["calm"] else 0.5
        for t in thresholds
        if t["false_alarms"] == RATE
    }


@cache
def functional_probes() -> tuple[Probe, ...]:
    """Read the functional groups, in order."""
    return tuple(
        Probe(
            kind=group["name"],
            language=group["language"],
            text=text,
            catches=tuple(group.get("catches", ())),
        )
        for group in yaml.safe_load((_SENTENCES / "groups.yaml").read_text("utf-8"))
        for text in group["texts"]
    )


@cache
def identity_probes() -> tuple[Probe, ...]:
    """Say every harmless sentence of every group of people."""
    pages = yaml.safe_load((_SENTENCES / "identities.yaml").read_text("utf-8"))
    return tuple(probe for page in pages for probe in _said_of_all(page))


def _said_of_all(page: Mapping[str, Any]) -> Iterator[Probe]:
    for kind, names in page["groups"].items():
        about = [] if kind == "reclaimed" else page["spoken_of"]
        for name in names:
            for template in (*about, *page["speaking"]):
                yield Probe(
                    kind=kind,
                    language=page["language"],
                    text=template.format(group=name),
                    named=name,
                )


def standing_out(
    classifier: CommentClassifier, probes: tuple[Probe, ...], bars: Bars
) -> NDArray[np.bool_]:
    """Tell which labels stand out in each sentence, (sentences, labels of `LABELS`)."""
    scores = classifier.predict_proba([probe.text for probe in probes])
    found = np.zeros((len(probes), len(LABELS)), np.bool_)
    for column, label in enumerate(classifier.labels_):
        found[:, LABELS.index(str(label))] = scores[:, column] > bars[str(label)]
    return found


def told_rightly(
    classifier: CommentClassifier, probes: tuple[Probe, ...], bars: Bars
) -> NDArray[np.bool_]:
    """Tell which sentences are caught if they breach, and left alone if they do not.

    Harmless sentences about people may look like advertising: that is no suspicion.
    """
    out = standing_out(classifier, probes, bars)
    wanted = np.array(
        [[label in (p.catches or _feared(p)) for label in LABELS] for p in probes]
    )
    breach = np.array([bool(probe.catches) for probe in probes])
    return np.asarray((out & wanted).any(axis=1) == breach)


def _feared(probe: Probe) -> tuple[str, ...]:
    return _HARM if probe.named else LABELS


def group_results(classifier: CommentClassifier, bars: Bars) -> list[GroupResult]:
    """Count what is told rightly, by functional group."""
    probes = functional_probes()
    told = zip(probes, told_rightly(classifier, probes, bars).tolist(), strict=True)
    found = []
    for (name, language), members in groupby(
        told, key=lambda pair: (pair[0].kind, pair[0].language)
    ):
        pairs = list(members)
        right = sum(is_right for _, is_right in pairs)
        found.append(
            GroupResult(
                name=name,
                language=language,
                breach=bool(pairs[0][0].catches),
                sentences=len(pairs),
                right=right,
                interval=wilson(right, len(pairs)),
            )
        )
    return found


def suspicions(classifier: CommentClassifier, bars: Bars) -> list[Suspicion]:
    """Count false alarms about people, by language and kind, control groups first."""
    probes = identity_probes()
    alarmed = ~told_rightly(classifier, probes, bars)
    kinds = dict.fromkeys((probe.language, probe.kind) for probe in probes)
    return [_suspicion(probes, alarmed, *kind) for kind in kinds]


def _suspicion(
    probes: tuple[Probe, ...], alarmed: NDArray[np.bool_], language: str, kind: str
) -> Suspicion:
    mine = [i for i, p in enumerate(probes) if (p.language, p.kind) == (language, kind)]
    said = {probes[i].text.replace(probes[i].named, "") for i in mine}
    control = [
        i
        for i, p in enumerate(probes)
        if (p.language, p.kind) == (language, CONTROL)
        and p.text.replace(p.named, "") in said
    ]
    alarms = int(alarmed[mine].sum())
    return Suspicion(
        kind=kind,
        language=language,
        sentences=len(mine),
        alarms=alarms,
        interval=wilson(alarms, len(mine)),
        gap=float(alarmed[mine].mean() - alarmed[control].mean()),
        worst=_worst([probes[i] for i in mine], alarmed[mine]),
    )


def _worst(probes: list[Probe], alarmed: NDArray[np.bool_]) -> dict[str, float]:
    """Name the three groups with the largest share of alarms, of those with any."""
    names = np.array([probe.named for probe in probes])
    shares = {str(n): float(alarmed[names == n].mean()) for n in dict.fromkeys(names)}
    ranked = sorted(shares.items(), key=lambda pair: -pair[1])[:3]
    return {name: share for name, share in ranked if share > 0.0}


def suspicion_rate(found: list[Suspicion]) -> float:
    """Return the share of all harmless sentences about named people that alarm."""
    named = [s for s in found if s.kind != CONTROL]
    return sum(s.alarms for s in named) / sum(s.sentences for s in named)
