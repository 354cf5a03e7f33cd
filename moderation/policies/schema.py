"""What a policy file may say, section by section, and what each section becomes."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from yaml import Node, ScalarNode

from moderation.core.breakers import Limits
from moderation.core.decision import Recommendation
from moderation.core.policy import (
    Clause,
    Combine,
    Guideline,
    Hold,
    LabelUse,
    Ladder,
    Retention,
    Step,
    Switches,
)
from moderation.core.signal import Effect, Severity, Words
from moderation.policies.notes import noted
from moderation.policies.problems import Report
from moderation.policies.yaml import (
    Reader,
    choice,
    defined,
    duration,
    listed,
    number,
    one_of,
    record,
    refuse,
    switch,
    table,
    text,
    used,
    whole,
)

LABELS = (
    "offensive",
    "toxic",
    "insult",
    "profanity",
    "hate",
    "threat",
    "criminal",
    "sexism",
    "advertising",
)
"""What classifiers of this house may score."""

VAGUE = frozenset({"offensive", "toxic"})
"""Labels that mean no clause; they may only call a person."""

ESCALATIONS = ("dsa-18", "crisis")
"""Who must hear of a comment besides the queue: authorities, a carer."""

_Values = Mapping[str, Any]
_Faults = Iterable[tuple[str, str]]

words: Reader[Words] = record(Words, {"de": text, "en": text})
severity = choice("severity", {s.name: s for s in Severity})
effect = one_of("effect", Effect)
escalation = choice("escalation", {name: name for name in ESCALATIONS})
host = defined("host", r"[a-z0-9*][a-z0-9.-]*\.[a-z0-9-]+", "news.example")

clause = record(
    Clause,
    {"code": defined("clause", r"C[0-9]+\.[0-9]+", "C1.2"), "name": words},
    {"at_most": effect, "escalate": listed(escalation)},
)


def _guideline_faults(values: _Values) -> _Faults:
    for item in values["clauses"]:
        if not item.code.startswith(values["code"] + "."):
            message = f"clause {item.code!r} does not belong to {values['code']!r}"
            yield "clauses", message
    if values.get("flag_at", 3.0) > values.get("block_at", 6.0):
        yield "flag_at", "'flag_at' lies above 'block_at'"


guideline = record(
    Guideline,
    {
        "code": defined("guideline", r"C[0-9]+", "C1"),
        "name": words,
        "text": words,
        "clauses": listed(clause),
    },
    {
        "combine": one_of("way to combine", Combine),
        "flag_at": number(0, 100),
        "block_at": number(0, 100),
    },
    _guideline_faults,
)


def _label_faults(values: _Values) -> _Faults:
    if values.get("block") is None:
        return
    flag, block = values["flag"], values["block"]
    if flag > block:
        yield "flag", f"'flag' {flag:g} lies above 'block' {block:g}"
    if values["label"] in VAGUE:
        yield "block", f"label {values['label']!r} means no clause and can only flag"


label_use = record(
    LabelUse,
    {
        "label": choice("label", {name: name for name in LABELS}),
        "clause": used("clause"),
        "severity": severity,
        "flag": number(0, 1),
    },
    {"block": number(0, 1), "points": number(0, 100)},
    _label_faults,
)


def _step_faults(values: _Values) -> _Faults:
    timed, step = values.get("duration") is not None, values["recommendation"]
    if step is Recommendation.SUSPEND and not timed:
        yield "recommendation", "a suspension for a time needs a 'duration'"
    if step is Recommendation.SUSPEND_PERMANENTLY and timed:
        yield "duration", "a permanent suspension has no 'duration'"
    if (
        step is Recommendation.SUSPEND_PERMANENTLY
        and values.get("approvals_required", 0) < 1
    ):
        yield "recommendation", "a permanent suspension needs 'approvals_required'"
    if values.get("or_severity") is not None and values.get("min_share") is None:
        yield "or_severity", "'or_severity' replaces 'min_share', which is missing"


step = record(
    Step,
    {
        "id": defined("step", r"[a-z][a-z0-9_]*", "d7"),
        "recommendation": one_of("recommendation", Recommendation),
        "points": number(0, 1000),
    },
    {
        "findings": whole(0, 1000),
        "duration": duration,
        "approvals_required": whole(0, 2),
        "hearing": duration,
        "requires": listed(used("step")),
        "min_share": number(0, 1),
        "or_severity": severity,
        "rejection_rate": number(0, 1),
        "window": duration,
        "min_comments": whole(0, 1000),
    },
    _step_faults,
)


def _by_severity(**values: Any) -> dict[Severity, Any]:
    return {Severity[name]: value for name, value in values.items()}


def _ladder_faults(values: _Values) -> _Faults:
    steps = values["steps"]
    for below, above in pairwise(steps):
        if above.points < below.points:
            yield "steps", f"step {above.id!r} asks fewer points than {below.id!r}"
    last = steps[-1].recommendation if steps else None
    if (
        values.get("straight_to_last")
        and last is not Recommendation.SUSPEND_PERMANENTLY
    ):
        yield "straight_to_last", "the last step is no permanent suspension"


ladder = record(
    Ladder,
    {
        "points": record(
            _by_severity, {name: number(0, 100) for name in ("S1", "S2", "S3", "S4")}
        ),
        "half_life": record(_by_severity, dict.fromkeys(("S2", "S3", "S4"), duration)),
        "drop_below": number(0, 100),
        "unreviewed_factor": number(0, 1),
        "bundle_until_informed": switch,
        "c5_first_free": switch,
        "steps": listed(step),
    },
    {"straight_to_last": listed(used("clause"))},
    _ladder_faults,
)

hold = record(
    Hold,
    {"from_severity": severity, "max_hours": whole(1, 720)},
    {"clauses": listed(used("clause"))},
)


def _retention_faults(values: _Values) -> _Faults:
    kept = values.get("decisions", timedelta.max)
    for key in ("allowed_text", "restricted_text"):
        if values.get(key, timedelta(0)) > kept:
            yield key, f"{key!r} outlives 'decisions'"


retention = record(
    Retention,
    {"allowed_text": duration, "restricted_text": duration, "decisions": duration},
    check=_retention_faults,
)

Host = tuple[str, date | None]
"""A host and the first day without it."""


def dated_host(node: Node, report: Report) -> Host:
    """Read a host that may end: `news.example | until 2027-03-01`."""
    try:
        found = noted(text(node, report))
    except ValueError as error:
        raise refuse(node, report, str(error)) from None
    if found.tier is not None:
        raise refuse(node, report, "a host's tier is the list it stands in")
    bare = ScalarNode(node.tag, found.entry, node.start_mark, node.end_mark)
    name = host(bare, report)
    if found.end is not None:
        report.end_at(node.start_mark, name, found.end)
    return name, found.end


HOSTS = ("own_hosts", "blocked_hosts", "watched_hosts", "trusted_hosts")


def _switches(**values: Any) -> Switches:
    listed_hosts: dict[str, tuple[Host, ...]] = {
        key: values.pop(key) for key in HOSTS if key in values
    }
    for key, hosts in listed_hosts.items():
        values[key] = tuple(name for name, _ in hosts)
    ends = {n: end for hosts in listed_hosts.values() for n, end in hosts if end}
    return Switches(**values, host_ends=ends)


switches = record(
    _switches,
    {"when_unscored": effect},
    {"hold_newcomer_links": switch} | dict.fromkeys(HOSTS, listed(dated_host)),
)


def _breaker_faults(values: _Values) -> _Faults:
    defaults = Limits()
    baseline = values.get("baseline", defaults.baseline)
    if values.get("learned", defaults.learned) > baseline / timedelta(hours=1):
        yield "learned", "the baseline has fewer hours than 'learned'"
    if baseline > timedelta(days=60):
        yield "baseline", "a baseline reaches back 60 days at most"
    if values.get("overturned_within", timedelta(0)) > timedelta(days=366):
        yield "overturned_within", "overturns are looked for in 366 days at most"


breakers = record(
    Limits,
    {},
    {
        "least": whole(1, 1_000_000),
        "times": number(1, 1000),
        "deviations": number(1, 100),
        "baseline": duration,
        "learned": whole(1, 10_000),
        "closes_after": duration,
        "overturns": whole(0, 1000),
        "overturned_within": duration,
    },
    _breaker_faults,
)


def _policy_faults(values: _Values) -> _Faults:
    """Labels bring points exactly where points are counted."""
    counted = {
        clause.code: guideline.combine is Combine.POINTS
        for guideline in values["guidelines"]
        for clause in guideline.clauses
    }
    for use in values["labels"]:
        counts = counted.get(use.clause, use.points is not None)
        if counts and use.points is None:
            yield "labels", f"label {use.label!r} needs 'points' under {use.clause!r}"
        if use.points is not None and not counts:
            yield "labels", f"{use.clause!r} counts no 'points' of {use.label!r}"


policy: Reader[dict[str, Any]] = record(
    dict,
    {
        "id": text,
        "version": text,
        "name": words,
        "guidelines": listed(guideline),
        "labels": listed(label_use),
        "ladder": ladder,
        "hold": hold,
        "retention": retention,
        "switches": switches,
    },
    {
        "breakers": breakers,
        "lists": listed(used("list")),
        "escalate_rules": table(text, listed(escalation)),
    },
    _policy_faults,
)
