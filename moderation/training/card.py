"""The model card, written from the manifest."""

from collections.abc import Mapping
from typing import Any, Final

from moderation.training.tables import (
    bias_table,
    contest_table,
    correction_table,
    group_table,
    measure_table,
    source_table,
    threshold_table,
)

_CARD: Final = """\
# {name}

A linear classifier of reader comments, German first, English second. For each comment
it gives the probability of nine labels: {labels}.

It was made by

    {command}

and holds no text: hashed n-grams and one coefficient per label for each of {buckets}
buckets. `manifest.json` beside this file holds the digest that is checked before the
model is opened, all figures below and the calibration table.

## Use

The scores support a decision that also weighs rules and context. They are meant to put
comments in front of a person. `offensive` and `toxic` do not mean a breach of any
guideline and must only flag; `threat`, `criminal` and `advertising` rest on weak or
foreign examples and should only flag, too. The model must not be used to judge people,
and never alone to sanction an account.

## How the probabilities are to be read

They are calibrated on rows of the sources that set a label's scale; the table shows
how many of these are in breach. On a site where two comments in a hundred are in
breach, the same score means much less: choose thresholds by the share of calm comments
that exceed them (second table).

{reference}

## Thresholds

Calm comments are held-out comments that were published below German articles or that
every judge found fine. Recall is of the held-out comments in breach, reference sources
only. On a site whose comments resemble no source, expect up to twice the false alarms.

{thresholds}

## Our own sentences

Written for this project, never taught. A label stands out above the score that one calm
comment in a hundred exceeds (second table); a sentence in breach is told rightly if one
of the labels that fit it stands out, a harmless one if none does.

{groups}

## Harmless sentences about people

The same sentences are said of every group of people; an alarm is a label other than
`advertising` that stands out. `gap` is the share of false alarms less that of the same
sentences about neighbours, teachers or cyclists. Reclaimed words are said by those they
were meant to hurt: "wir ... treffen uns donnerstags".

{bias}

{beside}## By source

One row for each label and source, held-out rows only, at 0.5; intervals cover 95 %.
`in breach` counts rows the source marks with the label.

{measures}

## Data

15 % of each source (half of the published comments), chosen by a hash, never taught.
`× 0.3` is the weight of a source's rows for a label. {others}

{sources}

## Known weaknesses

- Most German rows are tweets and Facebook posts about politics; a technical forum's
  tone is known, if at all, from published comments.
- Words for origin, religion, sex and sexuality raise `hate` and `offensive` even in
  harmless sentences; reclaimed use and quotation are not understood.
{untaught}- Dialect, irony, images in words and new code words are mostly missed.
- `advertising` learnt its positives from English video comments, SMS and e-mail. No
  German advertising comment is among them.
- `criminal` and `threat` positives are few, if any, and weakly labelled; nobody checked
  their negatives against the law.
"""


_OPEN: Final = """\
Only sources with open terms taught. The figures above are also measured on held-out
rows of sources for research only: these taught nothing, and nothing of them is in the
model."""

_ALL: Final = """\
Sources for research only are among the teachers; a site that may not use a model made
from them takes one trained with `--terms open`."""


_FEEDBACK: Final = """\
# {name}

`{parent}` (SHA-256 `{digest}`), moved as little as corrections by moderators asked
for; no other data was used. Everything the card of `{parent}` says of use, data and
weaknesses holds here, too. Nothing was measured anew: thresholds and the calibration
table in `manifest.json` are those of `{parent}`. Where its data is at hand,
`moderation evaluate --data DIR --model {name} --against {parent}` measures both.

{corrections}

Of {sentences} harmless and offensive sentences of our own that took no part in
learning, {lost} were told rightly before and are no more.
"""


def feedback_card_of(manifest: Mapping[str, Any]) -> str:
    """Write the card of a model that learnt from moderators."""
    return _FEEDBACK.format(
        name=manifest["name"],
        parent=manifest["parent"]["name"],
        digest=manifest["parent"]["digest"],
        corrections=correction_table(manifest["corrections"]),
        **manifest["guard"],
    )


def card_of(manifest: Mapping[str, Any]) -> str:
    """Write the card of a model."""
    parameters = manifest["parameters"]
    return _CARD.format(
        name=manifest["name"],
        labels=", ".join(f"`{label}`" for label in parameters["labels"]),
        command=manifest["command"],
        buckets=f"{1 << parameters['bits']:,}",
        reference=measure_table(manifest["reference"]),
        thresholds=threshold_table(manifest["thresholds"]),
        groups=group_table(manifest["groups"]),
        bias=bias_table(manifest["bias"]),
        beside=_beside(manifest),
        measures=measure_table(manifest["measures"]),
        sources=source_table(manifest["sources"]),
        others=_OPEN if manifest["terms"] == "open" else _ALL,
        untaught=_untaught(manifest),
    )


def _beside(manifest: Mapping[str, Any]) -> str:
    if "beside" not in manifest:
        return ""
    other = manifest["beside"]
    return (
        f"## Beside {other['name']}\n\nBoth models on the same held-out rows; "
        f"`{other['name']}` is called the champion.\n\n"
        f"{contest_table(other['bouts'])}\n\n"
    )


def _untaught(manifest: Mapping[str, Any]) -> str:
    """Name the labels that no German source teaches in full."""
    taught = {
        label
        for source in manifest["sources"]
        if "de" in source["language"]
        for label, (_, weight) in source["teaches"].items()
        if weight == 1.0
    }
    silent = [f"`{n}`" for n in manifest["parameters"]["labels"] if n not in taught]
    if not silent:
        return ""
    return (
        f"- No German source teaches {', '.join(silent)} in full: do not rely on it.\n"
    )
