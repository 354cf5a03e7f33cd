"""An evaluation can be looked at."""

import re
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from click.testing import CliRunner

from moderation.cli import main
from moderation.training.curves import precision_recall, reliability
from moderation.training.plots import precision_recall_plot, reliability_plot
from tests.training.sample import a_data_folder

TRUTH = np.array([0.0, 1.0, 0.0, 1.0])
SCORES = np.array([0.11, 0.13, 0.92, 0.98])
BIN: dict[str, Any] = {"score": 0.5, "share": 0.25, "interval": (0.0, 1.0), "rows": 7}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("page")
    data, out = str(a_data_folder(folder / "data")), str(folder / "a<b")
    html = folder / "page.html"
    runner = CliRunner()
    runner.invoke(main, ["train", "--data", data, "--out", out])
    arguments = ["--data", data, "--model", out, "--html", str(html)]
    result = runner.invoke(main, ["evaluate", *arguments])
    assert result.exit_code == 0, result.output
    return html.read_text()


def test_bins_compare_what_was_said_with_what_was_so() -> None:
    low, high = reliability(TRUTH, SCORES)

    assert (low["rows"], high["rows"]) == (2, 2)
    assert (low["score"], high["score"]) == pytest.approx((0.12, 0.95))
    assert (low["share"], high["share"]) == (0.5, 0.5)


def test_precision_is_drawn_from_full_recall_to_none() -> None:
    points = precision_recall(TRUTH, SCORES)

    assert points == [(1.0, 0.5), (1.0, 2 / 3), (0.5, 0.5), (0.5, 1.0), (0.0, 1.0)]


def test_long_curves_are_thinned_and_keep_their_ends() -> None:
    truth = np.arange(5000) % 2.0
    points = precision_recall(truth, np.linspace(0, 1, 5000))

    assert len(points) <= 100
    assert (points[0], points[-1]) == ((1.0, 0.5), (0.0, 1.0))


def test_a_bin_is_a_dot_with_its_range() -> None:
    drawing = ElementTree.fromstring(reliability_plot([BIN], "insult"))  # noqa: S314  # ours

    dot, span = drawing.find("circle"), drawing.find("path[@class='range']")
    assert dot is not None
    assert (dot.get("cx"), dot.get("cy")) == ("144.0", "199.0")
    assert span is not None
    assert span.get("d") == "M144.0 254.0V34.0"


def test_a_title_cannot_break_out_of_its_plot() -> None:
    drawing = ElementTree.fromstring(precision_recall_plot([(0, 1)], "<b>&"))  # noqa: S314  # ours

    assert drawing.findtext("title") == "<b>&"


def test_the_page_shows_every_label_and_source(page: str) -> None:
    plots = re.findall(r'aria-label="([^"]+)"', page)

    assert "insult, reference" in plots
    assert "insult, germeval2018" in plots


def test_the_page_needs_nothing_from_elsewhere(page: str) -> None:
    assert not re.search(r"<(?:script|link|img|iframe)|https?://|url\(", page)


def test_names_are_escaped(page: str) -> None:
    assert "Evaluation of a&lt;b" in page
    assert "a<b" not in page


def test_plots_are_well_formed(page: str) -> None:
    plots = re.findall(r"<svg.*?</svg>", page)

    assert len(plots) >= 4
    for plot in plots:
        ElementTree.fromstring(plot)  # noqa: S314  # our own drawing
