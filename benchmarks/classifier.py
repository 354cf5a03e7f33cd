"""The classifier beside others' in one run: alone, in a batch, on one core.

The peers learn from random mixtures of the words of the project's own sentences, so
that their vocabularies are of an ordinary size; what they learn does not matter here.
`alt-profanity-check` and `fasttext` take part where they are installed.
"""

import os

# Before NumPy is imported: one core for everybody.
os.environ.setdefault("OMP_NUM_THREADS", "1")

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import perf_counter_ns
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline

from benchmarks.page import table
from benchmarks.sentences import corpus
from moderation.judge import artifact_named, judge_of

BATCH = 256
ROUNDS = 15
LABELS = 9
TAUGHT = 4000

Score = Callable[[Sequence[str]], Any]


@dataclass(frozen=True, slots=True)
class Peer:
    """A way to score texts."""

    name: str
    score: Score


def measure() -> str:
    """Time every peer on the same comments of 250 characters."""
    comments = corpus(judge_of(model="none").policy)
    texts = [comment.text for comment in comments.mixed(BATCH)]
    rows = []
    for peer in _peers(texts):
        alone = median(_microseconds(peer.score, [text]) for text in texts[:40])
        together = _microseconds(peer.score, texts) / BATCH
        rows.append((peer.name, alone, together))
    _, own_alone, own_together = rows[0]
    return table(
        ("scored by", "alone, µs", f"{BATCH} together, µs each", "times ours"),
        (
            (
                name,
                f"{alone:.0f}",
                f"{together:.1f}",
                f"{alone / own_alone:.1f} / {together / own_together:.1f}",
            )
            for name, alone, together in rows
        ),
    )


def _peers(texts: Sequence[str]) -> Iterator[Peer]:
    artifact = artifact_named(None)
    assert artifact is not None
    yield Peer(f"ours, {LABELS} labels", artifact.classifier.predict_proba)
    taught = _taught(texts)
    targets = np.random.default_rng(0).integers(0, 2, (len(taught), LABELS))
    one = _pipeline(LogisticRegression()).fit(taught, targets[:, 0])
    yield Peer("scikit-learn, TF-IDF + logistic regression, 1 label", one.predict_proba)
    many = _pipeline(OneVsRestClassifier(LogisticRegression())).fit(taught, targets)
    yield Peer(f"the same, {LABELS} labels", many.predict_proba)
    if find_spec("profanity_check"):
        from profanity_check import predict_prob

        yield Peer("alt-profanity-check, 1 label, English", predict_prob)
    if find_spec("fasttext"):
        yield Peer("fastText, 2 classes", _fasttext(taught, targets[:, 0]))


def _pipeline(classifier: Any) -> Any:
    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5))
    return make_pipeline(vectors, classifier)


def _taught(texts: Sequence[str]) -> list[str]:
    """Mix words of the comments into as many new ones as a vocabulary needs."""
    words = sorted({word for text in texts for word in text.split()})
    chance = np.random.default_rng(0)
    return [
        " ".join("".join(chance.choice(words, 2)) for _ in range(18))
        for _ in range(TAUGHT)
    ]


def _fasttext(texts: Sequence[str], targets: Sequence[int]) -> Score:
    import fasttext

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "train.txt")
        lines = (f"__label__{y} {t}\n" for t, y in zip(texts, targets, strict=True))
        file.write_text("".join(lines))
        model = fasttext.train_supervised(
            str(file), minn=2, maxn=5, dim=64, thread=1, verbose=0
        )
    return lambda batch: [model.f.predict(text, 2, 0.0, "strict") for text in batch]


def _microseconds(score: Score, texts: Sequence[str]) -> float:
    taken = []
    for _ in range(ROUNDS):
        started = perf_counter_ns()
        score(texts)
        taken.append(perf_counter_ns() - started)
    return median(taken) / 1000


if __name__ == "__main__":
    print(measure())
