"""The documents name what there is, all of it, and nothing else."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from moderation.cli import COMMANDS, main
from moderation.metrics import Metrics
from moderation.settings import MANUAL
from moderation.web.desk.routes import desk_routes
from moderation.web.routes import METRICS_ROUTE, ROUTES

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md"))]

SETTING = re.compile(r"\bMODERATION_[A-Z_]+\b")
METRIC = re.compile(r"\bmoderation_[a-z_]+(?<!_)\b")
SAMPLES = re.compile(r"_(?:bucket|sum|count)$")
ENDPOINT = re.compile(r"\b(GET|POST|PUT|PATCH|DELETE) (/[\w/{}:.-]*)")
FENCED = re.compile(r"^```\w*\n(.*?)^```", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def text(*pages: Path) -> str:
    return "\n".join(page.read_text() for page in pages)


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_every_setting_is_documented():
    known = {setting.variable for setting in MANUAL}
    assert known - set(SETTING.findall(text(DOCS / "settings.md"))) == set()


def test_every_documented_setting_exists():
    known = {setting.variable for setting in MANUAL}
    assert set(SETTING.findall(text(*PAGES))) - known == set()


def test_every_metric_is_documented():
    known = {metric.name for metric in Metrics("0").manual}
    assert known - set(METRIC.findall(text(DOCS / "metrics.md"))) == set()


def test_every_documented_metric_exists():
    known = {metric.name for metric in Metrics("0").manual}
    told = {SAMPLES.sub("", name) for name in METRIC.findall(text(DOCS / "metrics.md"))}
    assert told - known == set()


def test_every_endpoint_is_documented():
    told = set(ENDPOINT.findall(text(DOCS / "api.md")))
    assert {(r.method, r.path) for r in (*ROUTES, METRICS_ROUTE)} - told == set()


def test_every_documented_endpoint_exists():
    desk = {(route.method, route.path) for route in desk_routes()}
    known = {(r.method, r.path) for r in (*ROUTES, METRICS_ROUTE)} | desk
    assert set(ENDPOINT.findall(text(DOCS / "api.md"))) - known == set()


def test_every_alert_looks_at_metrics_that_exist():
    known = {metric.name for metric in Metrics("0").manual}
    asked = {n for alert in alerts() for n in METRIC.findall(alert["expr"])}
    assert {SAMPLES.sub("", name) for name in asked} - known == set()


def test_every_alert_is_documented_and_every_documented_one_exists():
    told = set(re.findall(r"`(Moderation[A-Z]\w+)`", text(DOCS / "deploy.md")))
    assert {alert["alert"] for alert in alerts()} == told


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str):
    assert re.search(rf"`moderation {command}\b", text(ROOT / "README.md"))


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_documented_command_exists(page: Path):
    for words in commands_in(page.read_text()):
        assert not unknown_in(words), f"{shlex.join(words)}: no {unknown_in(words)}"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_within_the_project_leads_somewhere(page: Path):
    targets = LINK.findall(page.read_text())
    assert [t for t in targets if not (page.parent / t).exists()] == []


@pytest.mark.parametrize("command", ["serve", "check", "scan", "policy", "key", "user"])
def test_every_command_says_what_it_is_for(command: str):
    told = main.get_command(click.Context(main), command)
    assert told is not None
    assert told.help


def alerts() -> list[dict[str, Any]]:
    rules = ROOT / "deploy" / "prometheus" / "rules.yml"
    groups = yaml.safe_load(rules.read_text())["groups"]
    return [rule for group in groups for rule in group["rules"]]


def commands_in(page: str) -> Iterator[list[str]]:
    """Every `moderation …` in code, as words; comments and pipes end it."""
    fenced = "\n".join(FENCED.findall(page)).replace("\\\n", " ")
    lines = [*fenced.splitlines(), *CODE.findall(FENCED.sub("", page))]
    for line in lines:
        if called := re.search(r"(?:^|[\s/])moderation (?!moderation )([a-z].*)", line):
            yield shlex.split(re.split(r"\s[#|<>]|…", called[1])[0])


def unknown_in(words: list[str]) -> str | None:
    """The first command or option of a line that does not exist."""
    command: click.Command = main
    context = click.Context(main)
    for word in words:
        if word.startswith("--"):
            known = {o for p in command.params for o in p.opts} | {"--help"}
            if word.split("=")[0] not in known:
                return word
        elif isinstance(command, click.Group):
            if (below := command.get_command(context, word)) is None:
                return word
            command = below
    return None
