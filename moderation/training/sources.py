"""The data sets we know: what each says, how far we trust it, and on what terms.

A weight of 1 makes a row of a source a full teacher for a label; a label without a
weight is not read from that source. Weights were chosen on the held-out rows; the
reasons stand in docs/model.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class Terms(StrEnum):
    """Whether a source may be used by anyone or for research only."""

    OPEN = "open"
    RESEARCH = "research"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One data set.

    `teaches` maps labels to the weight of its rows; `calm` maps labels that its rows
    are taken not to carry, although nobody checked them one by one. `lends` reads a
    label from a related one, at the given weight; the weightier word counts.
    `reference` labels set the scale of the probabilities. `split_by` names the field
    whose rows stay together, `held_out` the share of rows that never teaches.
    `published` rows stood below German articles or blog posts after moderation: the
    comments we expect, on which false alarms are counted. `shipped` rows are our own
    and lie beside the code.
    """

    name: str
    genre: str
    language: str
    licence: str
    terms: Terms
    origin: str
    teaches: Mapping[str, float]
    calm: Mapping[str, float] = field(default_factory=dict)
    lends: Mapping[str, tuple[str, float]] = field(default_factory=dict)
    reference: frozenset[str] = frozenset()
    split_by: str = "id"
    held_out: float = 0.15
    published: bool = False
    shipped: bool = False


_CALM: Final = dict.fromkeys(
    ("insult", "profanity", "hate", "threat", "criminal", "sexism"), 0.3
)


def _all(weight: float, *labels: str) -> dict[str, float]:
    return dict.fromkeys(labels, weight)


SOURCES: Final = (
    Source(
        name="authored",
        genre="sentences written for this project",
        language="de, en",
        licence="Apache-2.0",
        terms=Terms.OPEN,
        origin="moderation/training/authored",
        teaches=_all(3.0, "offensive", "toxic", "insult", "hate", "threat", "criminal")
        | _all(3.0, "sexism", "advertising"),
        shipped=True,
    ),
    Source(
        name="germeval2018",
        genre="tweets",
        language="de",
        licence="CC BY 4.0",
        terms=Terms.OPEN,
        origin="uds-lsv/GermEval-2018-Data",
        teaches=_all(1.0, "offensive", "insult", "profanity", "hate"),
        lends={"toxic": ("offensive", 0.5)},
        reference=frozenset({"offensive", "insult", "profanity", "hate"}),
    ),
    Source(
        name="germeval2019",
        genre="tweets",
        language="de",
        licence="none stated",
        terms=Terms.RESEARCH,
        origin="GermEval 2019, task 2",
        teaches=_all(1.0, "offensive", "insult", "profanity", "hate"),
        lends={"toxic": ("offensive", 0.5)},
        reference=frozenset({"offensive", "insult", "profanity", "hate"}),
    ),
    Source(
        name="hasoc2020",
        genre="tweets, often cut",
        language="de",
        licence="none stated",
        terms=Terms.RESEARCH,
        origin="HASOC 2020",
        teaches=_all(1.0, "offensive", "insult", "profanity", "hate"),
        lends={"toxic": ("offensive", 0.5)},
    ),
    Source(
        name="austrotox",
        genre="news forum",
        language="de",
        licence="MIT file, later deleted",
        terms=Terms.RESEARCH,
        origin="Pachinger et al. 2024",
        teaches=_all(1.0, "offensive", "toxic", "insult", "profanity"),
        reference=frozenset({"offensive", "toxic", "insult", "profanity"}),
    ),
    Source(
        name="rp_mod",
        genre="news comments",
        language="de",
        licence="full set on request, part in the authors' repository",
        terms=Terms.RESEARCH,
        origin="Dennis1989/RP-Mod-RP-Crowd",
        teaches={"offensive": 0.25}
        | _all(1.0, "toxic", "insult", "profanity", "hate", "threat", "sexism"),
        lends={"offensive": ("toxic", 0.3), "toxic": ("offensive", 0.15)},
        reference=frozenset({"toxic"}),
    ),
    Source(
        name="germeval2021",
        genre="Facebook page of a talk show",
        language="de",
        licence="none stated",
        terms=Terms.RESEARCH,
        origin="germeval2021toxic/SharedTask",
        teaches=_all(1.0, "toxic"),
        lends={"offensive": ("toxic", 0.3)},
        reference=frozenset({"toxic"}),
    ),
    Source(
        name="germeval2026_harmful",
        genre="Facebook, tweets",
        language="de",
        licence="GPL-3.0 data",
        terms=Terms.RESEARCH,
        origin="GermEval 2025/2026, harmful content",
        teaches=_all(1.0, "threat", "criminal", "insult"),
        reference=frozenset({"threat", "criminal"}),
    ),
    Source(
        name="gahd",
        genre="adversarial sentences",
        language="de",
        licence="CC BY 4.0",
        terms=Terms.OPEN,
        origin="jagol/gahd",
        teaches=_all(1.0, "hate"),
        reference=frozenset({"hate"}),
    ),
    Source(
        name="germs_at",
        genre="news forum",
        language="de",
        licence="CC BY-NC-SA",
        terms=Terms.RESEARCH,
        origin="OFAI/GermEval2024-GerMS",
        teaches=_all(1.0, "sexism"),
        reference=frozenset({"sexism"}),
    ),
    Source(
        name="cophi_wue",
        genre="Facebook, blogs, tweets",
        language="de",
        licence="none stated",
        terms=Terms.RESEARCH,
        origin="cophi-wue/German_HateSpeech_Corpus",
        teaches=_all(1.0, "criminal"),
    ),
    Source(
        name="flausch",
        genre="friendly video comments",
        language="de",
        licence="none stated",
        terms=Terms.RESEARCH,
        origin="GermEval 2025, candy speech",
        teaches=_all(0.3, "offensive", "hate", "toxic"),
        calm=_CALM | {"advertising": 0.3},
    ),
    Source(
        name="derstandard_threads_de",
        genre="news forum",
        language="de",
        licence="none stated",
        terms=Terms.RESEARCH,
        origin="public threads of derstandard.at",
        teaches=_all(1.0, "advertising"),
        calm=_CALM,
        reference=frozenset({"advertising"}),
        held_out=0.5,
        published=True,
    ),
    Source(
        name="blog_comments_pages_de",
        genre="blog comments",
        language="de",
        licence="owners' copyright",
        terms=Terms.RESEARCH,
        origin="public blog pages",
        teaches=_all(1.0, "advertising"),
        calm=_CALM,
        reference=frozenset({"advertising"}),
        split_by="page",
        held_out=0.5,
        published=True,
    ),
    Source(
        name="blog_comments_pages_en",
        genre="blog comments",
        language="en",
        licence="owners' copyright",
        terms=Terms.RESEARCH,
        origin="public blog pages",
        teaches=_all(1.0, "advertising"),
        reference=frozenset({"advertising"}),
        split_by="page",
    ),
    Source(
        name="product_reviews_de",
        genre="product reviews",
        language="de",
        licence="Apache repository",
        terms=Terms.OPEN,
        origin="public product reviews",
        teaches=_all(1.0, "advertising"),
        calm=_CALM,
    ),
    Source(
        name="youtube_spam_uci_en",
        genre="video comments",
        language="en",
        licence="CC BY 4.0",
        terms=Terms.OPEN,
        origin="UCI YouTube Spam Collection",
        teaches=_all(1.0, "advertising"),
        reference=frozenset({"advertising"}),
    ),
    Source(
        name="youtube_spam_extra_en",
        genre="video comments",
        language="en",
        licence="none stated",
        terms=Terms.RESEARCH,
        origin="further YouTube spam collection",
        teaches=_all(1.0, "advertising"),
    ),
    Source(
        name="blog_spambot_dump_en",
        genre="blog comments",
        language="en",
        licence="MIT repository",
        terms=Terms.OPEN,
        origin="public spambot templates",
        teaches=_all(1.0, "advertising"),
        reference=frozenset({"advertising"}),
    ),
    Source(
        name="blog_comments_ham_en",
        genre="blog comments",
        language="en",
        licence="MIT repository",
        terms=Terms.OPEN,
        origin="public blog comments",
        teaches=_all(1.0, "advertising"),
        reference=frozenset({"advertising"}),
    ),
    Source(
        name="sms_spam_uci_en",
        genre="SMS",
        language="en",
        licence="CC BY 4.0",
        terms=Terms.OPEN,
        origin="UCI SMS Spam Collection",
        teaches=_all(0.1, "advertising"),
    ),
    Source(
        name="sms_spam_mt_de",
        genre="SMS, machine-translated",
        language="de",
        licence="MIT mirror",
        terms=Terms.OPEN,
        origin="translated SMS Spam Collection",
        teaches=_all(0.2, "advertising"),
        split_by="en_id",
    ),
    Source(
        name="stackexchange_titles_en_de",
        genre="titles",
        language="en, de",
        licence="Apache-2.0/MIT",
        terms=Terms.OPEN,
        origin="Charcoal-SE/SmokeDetector tests",
        teaches=_all(0.2, "advertising"),
    ),
    Source(
        name="spamassassin_email",
        genre="e-mail",
        language="en",
        licence="PDDL",
        terms=Terms.OPEN,
        origin="SpamAssassin public corpus",
        teaches=_all(0.1, "advertising"),
    ),
    Source(
        name="davidson_en",
        genre="tweets",
        language="en",
        licence="MIT",
        terms=Terms.OPEN,
        origin="t-davidson/hate-speech-and-offensive-language",
        teaches=_all(0.2, "offensive", "hate"),
    ),
    Source(
        name="olid_en",
        genre="tweets",
        language="en",
        licence="research",
        terms=Terms.RESEARCH,
        origin="OLID, OffensEval 2019",
        teaches=_all(0.3, "offensive", "insult"),
        lends={"toxic": ("offensive", 0.15)},
    ),
    Source(
        name="impermium_insults_en",
        genre="comments",
        language="en",
        licence="Kaggle",
        terms=Terms.RESEARCH,
        origin="Impermium, Detecting Insults in Social Commentary",
        teaches=_all(0.3, "insult"),
        lends={"toxic": ("insult", 0.15)},
    ),
    Source(
        name="stormfront_en",
        genre="forum",
        language="en",
        licence="CC BY-SA",
        terms=Terms.OPEN,
        origin="Vicomtech/hate-speech-dataset",
        teaches=_all(0.3, "hate"),
    ),
    Source(
        name="civilcomments_toxic_spans_en",
        genre="news comments",
        language="en",
        licence="CC0",
        terms=Terms.OPEN,
        origin="Civil Comments, toxic spans",
        teaches=_all(0.2, "toxic"),
    ),
    Source(
        name="jigsaw_wiki_sample_en",
        genre="talk pages",
        language="en",
        licence="CC0",
        terms=Terms.OPEN,
        origin="Wikipedia talk pages, Jigsaw",
        teaches=_all(0.5, "toxic", "insult", "hate", "threat"),
    ),
)
