"""`moderation check`: one sentence, decided and shown."""

import json

import pytest
from click.testing import CliRunner, Result

from moderation.cli import main

RUDE = "Ich sag es mal so: Du bist ein dummes Arschloch."


def test_a_block_is_shown_with_clause_and_passage():
    said = checked(RUDE).stdout
    assert said.startswith("block (")
    assert "C1.1 block" in said
    assert "»Arschloch«" in said


def test_a_passage_is_marked_in_the_text_as_it_was_given():
    decision = json.loads(checked(RUDE, "--json").stdout)
    start, end = decision["reasons"][0]["signals"][0]["span"]
    assert "Arschloch" in RUDE[start:end]


def test_a_fair_comment_is_allowed_once_a_model_has_its_say():
    decision = json.loads(check("Danke für den Artikel!", "--json").stdout)
    assert decision["decision"] == "allow"
    assert decision["degraded"] == []


def test_rules_alone_say_that_the_classifier_was_missing():
    assert "degraded: classifier" in checked("Danke für den Artikel!").stdout


def test_the_whole_decision_is_printed_as_json():
    decision = json.loads(checked(RUDE, "--json").stdout)
    told = {"decision", "severity", "reasons", "scores", "account", "policy", "model"}
    assert told <= set(decision)


def test_reasons_are_told_in_the_language_asked_for():
    decision = json.loads(checked(RUDE, "--json").stdout)
    explanation = decision["reasons"][0]["explanation"]
    assert explanation["de"] in checked(RUDE).stdout
    assert explanation["en"] in checked(RUDE, "--lang", "en").stdout


def test_a_dash_reads_standard_input():
    assert checked("-", stdin=f"{RUDE}\n").stdout.startswith("block (")


def test_markup_is_not_text():
    html = '<a href="https://arschloch.example">mein Blog</a>, danke!'
    given = json.loads(checked(html, "--format", "html", "--json").stdout)
    assert not any(r["guideline"] == "C1" for r in given["reasons"])


@pytest.mark.parametrize(
    "arguments", [("--model", "no-such-model"), ("--policy", "pyproject.toml")]
)
def test_what_cannot_be_used_is_told_in_words(arguments):
    result = check("Hallo", *arguments)
    assert result.exit_code in (1, 2)
    assert result.stderr.startswith(("Error:", "Usage:"))


@pytest.mark.parametrize("text", ["", " \n", "Hallo \udcff"])
def test_what_is_no_text_is_refused(text):
    result = check(text)
    assert result.exit_code == 2
    assert "Error: the text is" in result.stderr


def test_what_is_no_text_is_refused_on_standard_input():
    result = CliRunner().invoke(main, ["check", "-"], input=b"\xff")
    assert result.exit_code == 2
    assert "not in UTF-8" in result.stderr


def test_a_block_says_what_would_have_made_it_acceptable():
    said = checked(RUDE, "--lang", "en").stdout
    assert "remedy: Without the demeaning words" in said


def test_a_block_says_which_passage_made_the_difference():
    assert "\nwithout »Arschloch«: allow\n" in check(RUDE).stdout


def test_where_no_passage_is_to_blame_none_is_named():
    said = checked("Guter Artikel.", "--name", "Kanakenjäger").stdout
    assert "no passage taken out would make it allow" in said


def test_an_explanation_tells_signals_scores_and_digests():
    said = check(RUDE, "--explain").stdout
    assert "insult.person: C1.1 block S2" in said
    assert "threat" in said.partition("scores:")[2]
    assert "below flag from 0.4" in said
    assert {"policy: community", "model: linear-all"} <= {
        " ".join(line.split()[:2]) for line in said.splitlines()
    }


def test_an_explanation_tells_which_harsh_words_do_not_count():
    said = checked("Ich Vollidiot hab das falsche Kabel.", "--explain").stdout
    assert "not counted: Ich »Vollidiot« hab das falsche Kabel." in said
    assert "aimed at self" in said


def test_an_explanation_tells_points_that_fall_short():
    said = checked("Mehr dazu auf meinem Kanal.", "--explain").stdout
    assert "points of C6:" in said
    assert "(flag from 3, block from 6)" in said


def checked(text: str, *options: str, stdin: str = "") -> Result:
    """Check by rules alone, which need no model."""
    result = check(text, *options, "--model", "none", stdin=stdin)
    assert result.exit_code == 0, result.output
    return result


def check(text: str, *options: str, stdin: str = "") -> Result:
    return CliRunner().invoke(main, ["check", text, *options], input=stdin)
