"""From data sets to an artifact: read, learn, measure, write."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from moderation.artifact import Artifact, write_artifact
from moderation.core.classifier import LABELS, CommentClassifier
from moderation.training.card import card_of
from moderation.training.contest import WorseModelError, contest
from moderation.training.corpus import Corpus, present, read_corpus, with_own
from moderation.training.measured import measured
from moderation.training.measures import rounded
from moderation.training.sources import Source, Terms

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What is to be learnt, and from what."""

    data: Path
    terms: Terms | None = None
    seed: int = 0
    bits: int = 18

    @property
    def command(self) -> str:
        """The command that repeats the lesson."""
        terms = self.terms or "all"
        return f"moderation train --data DIR --terms {terms} --seed {self.seed}"


def train(
    lesson: Lesson,
    folder: Path,
    progress: Progress,
    champion: Artifact | None = None,
    beside: Artifact | None = None,
) -> dict[str, Any]:
    """Train on the rows that are not held out, measure on those that are, write both.

    Rows are measured whatever their terms; only those of the terms asked for teach.
    Card and manifest show the model beside another one, if there is one.
    Returns the manifest.

    Raises
    ------
    DataMissingError
        If the folder holds no data set of the terms asked for.
    WorseModelError
        If the new model does worse than the champion; nothing is written then.
    """
    sources = with_own(present(lesson.data, terms=lesson.terms))
    progress(f"reading {len(sources)} sources")
    corpus = read_corpus(lesson.data, sources)
    classifier = learnt(corpus.part(~corpus.held_out), lesson, progress)
    progress("measuring")
    everything = read_corpus(lesson.data, with_own(present(lesson.data)))
    unseen = everything.part(everything.held_out)
    if champion is not None:
        _defend(champion, classifier, unseen)
    manifest = manifest_of(lesson, folder.name, _told(sources, corpus), classifier)
    scores = classifier.predict_proba(unseen.texts)
    manifest |= measured(classifier, unseen, scores)
    if beside is not None:
        bouts = contest(beside.classifier, classifier, unseen).plain()["bouts"]
        manifest["beside"] = {"name": beside.ref.name, "bouts": rounded(bouts)}
    write_artifact(folder, classifier, manifest, card_of(manifest))
    return manifest


def _defend(champion: Artifact, challenger: CommentClassifier, unseen: Corpus) -> None:
    refusals = contest(champion.classifier, challenger, unseen).refusals
    if refusals:
        raise WorseModelError(
            f"Worse than {champion.ref.name}, nothing written: {'; '.join(refusals)}."
        )


def learnt(corpus: Corpus, lesson: Lesson, progress: Progress) -> CommentClassifier:
    """Fit a classifier on a corpus."""
    classifier = CommentClassifier(bits=lesson.bits, random_state=lesson.seed)
    return classifier.fit(
        corpus.texts,
        corpus.targets,
        sources=corpus.sources,
        sample_weight=corpus.weights,
        calibration_weight=corpus.judging,
        progress=lambda label: progress(f"learning {label}"),
    )


def manifest_of(
    lesson: Lesson,
    name: str,
    sources: Sequence[dict[str, Any]],
    classifier: CommentClassifier,
) -> dict[str, Any]:
    """Describe where a model comes from."""
    return {
        "name": name,
        "command": lesson.command,
        "parameters": classifier.get_params(),
        "terms": lesson.terms or "all",
        "sources": list(sources),
    }


def _told(sources: Sequence[Source], corpus: Corpus) -> list[dict[str, Any]]:
    return [_provenance(source, corpus) for source in sources]


def _provenance(source: Source, corpus: Corpus) -> dict[str, Any]:
    rows = np.array(corpus.sources) == source.name
    taught = rows[:, None] & np.isfinite(corpus.targets) & (corpus.weights > 0)
    return {
        "name": source.name,
        "origin": source.origin,
        "genre": source.genre,
        "language": source.language,
        "licence": source.licence,
        "terms": source.terms.value,
        "rows": int(rows.sum()),
        "held_out": int((rows & corpus.held_out).sum()),
        "teaches": {
            label: [
                int(taught[:, i].sum()),
                float(corpus.weights[taught[:, i], i].max()),
            ]
            for i, label in enumerate(LABELS)
            if taught[:, i].any()
        },
    }
