"""The model card, written from the manifest."""

from collections.abc import Mapping
from typing import Any, Final

from moderation.training.tables import measure_table, source_table, threshold_table

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

## By source

One row for each label and source, held-out rows only, at 0.5; intervals cover 95 %.
`in breach` counts rows the source marks with the label.

{measures}

## Data

15 % of each source (half of the published comments), chosen by a hash, never taught.
`× 0.3` is the weight of a source's rows for a label.

{sources}

## Known weaknesses

- Most German rows are tweets and Facebook posts about politics; a technical forum's
  tone is known only from published comments.
- Words for origin, religion, sex and sexuality raise `hate` and `offensive` even in
  harmless sentences; reclaimed use and quotation are not understood.
- Dialect, irony, images in words and new code words are mostly missed.
- `advertising` learnt its positives from English video comments, SMS and e-mail. No
  German advertising comment is among them.
- `criminal` and `threat` positives are few and weakly labelled; nobody checked their
  negatives against the law.
"""


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
        measures=measure_table(manifest["measures"]),
        sources=source_table(manifest["sources"]),
    )
