"""Text blocks beside a policy: `texts/de.yaml` and `texts/en.yaml`.

Blocks are nested as the writer likes and known by flat dotted keys. Both files
must hold the same keys with the same placeholders.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress

from yaml import MappingNode, Node

from moderation.core.policy import Guideline, Sentences
from moderation.core.signal import Words
from moderation.core.standing import CARE_PATH
from moderation.core.statement import placeholders
from moderation.policies.files import Files, mark_in
from moderation.policies.problems import Report, unknown
from moderation.policies.yaml import UnreadableError, compose, entries, text

NOTICE_PLACEHOLDERS = (
    "adr",
    "answer",
    "appeal_until",
    "appeal_url",
    "article",
    "auto",
    "clause_name",
    "contact",
    "date",
    "duration",
    "effect",
    "findings",
    "helpline",
    "hours",
    "id",
    "name",
    "next",
    "passage",
    "points",
    "policy_url",
    "reason",
    "remedy",
    "role",
    "site",
    "source",
    "until",
    "weighing",
)
"""What the service can fill in notices to authors and readers."""

PAGE: Mapping[str, Collection[str]] = {
    "intro": (),
    "guidelines": (),
    "request": (),
    "decisions": (),
    "decisions_text": ("hours",),
    "automatic": (),
    "automatic_text": (),
    "label_flag": ("clauses",),
    "label_block": ("clauses",),
    "account": (),
    "account_text": ("s2", "s3", "s4", "h2", "h3", "h4"),
    "step.warn": (),
    "step.premoderate": (),
    "step.suspend": (),
    "step.suspend_permanently": (),
    "if_points": ("points",),
    "if_findings": ("findings",),
    "if_share": ("share",),
    "if_share_or": ("share",),
    "if_rate": ("share", "number"),
    "if_before": (),
    "hearing": ("time",),
    "approvals_1": (),
    "approvals_2": (),
    "direct": ("clauses",),
    "days": ("number",),
    "hours": ("number",),
    "appeal": (),
    "appeal_text": (),
    "data": (),
    "data_text": ("allowed", "restricted", "decisions"),
    "version": ("version", "digest"),
}
"""Blocks the public page is made of, under `page.`, with what each can be filled."""

_PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9_]*\}")

_Blocks = Mapping[str, tuple[str, Node]]


def sentences_in(
    files: Files, guidelines: Collection[Guideline] | None, report: Report
) -> Sentences:
    """Read both languages and check them against each other and the guidelines."""
    try:
        de, en = (_blocks(files, name, report) for name in ("de", "en"))
    except UnreadableError:
        return {}
    _compare(de, en, report)
    if guidelines is not None:
        _check_keys(de, guidelines, files, report)
    return {k: Words(de=de[k][0], en=en[k][0]) for k in de.keys() & en.keys()}


def _blocks(files: Files, language: str, report: Report) -> _Blocks:
    path = files.folder / "texts" / f"{language}.yaml"
    node = compose(files.text(path), str(path), report)
    blocks = dict(_flat(node, "", report))
    for block, at in blocks.values():
        if set("{}") & set(_PLACEHOLDER.sub("", block)):
            report.add(at, "a brace stands alone; placeholders look like {name}")
    return blocks


def _flat(
    node: Node, prefix: str, report: Report
) -> Iterable[tuple[str, tuple[str, Node]]]:
    for key, (_, value) in entries(node, report).items():
        if isinstance(value, MappingNode):
            yield from _flat(value, f"{prefix}{key}.", report)
            continue
        with suppress(UnreadableError):
            yield f"{prefix}{key}", (text(value, report), value)


def _compare(de: _Blocks, en: _Blocks, report: Report) -> None:
    for ours, theirs, other in ((de, en, "en"), (en, de, "de")):
        for key in ours.keys() - theirs.keys():
            report.add(ours[key][1], f"text {key!r} is missing in {other!r}")
    for key in de.keys() & en.keys():
        german, english = placeholders(de[key][0]), placeholders(en[key][0])
        if german != english:
            odd = ", ".join(f"{{{name}}}" for name in sorted(german ^ english))
            message = f"text {key!r} has {odd} in only one of its languages"
            report.add(en[key][1], message)


def _check_keys(
    de: _Blocks, guidelines: Collection[Guideline], files: Files, report: Report
) -> None:
    top = mark_in(files.folder / "texts" / "de.yaml")
    codes = [g.code for g in guidelines]
    clauses = [c.code for g in guidelines for c in g.clauses]
    known = [*codes, *clauses, CARE_PATH]
    needed = {
        "clauses": [*codes, CARE_PATH],
        "remedies": [*clauses, CARE_PATH],
        "page": PAGE,
    }
    for key in (f"{section}.{n}" for section, names in needed.items() for n in names):
        if key not in de:
            report.add_at(top, f"missing text {key!r}")
    for key, (block, node) in de.items():
        section, _, name = key.partition(".")
        if section == "clauses" and name not in known:
            report.add(node, unknown("clause", name, known))
        if section == "page" and name not in PAGE:
            report.add(node, unknown("text", name, list(PAGE)))
        _check_placeholders(block, _allowed(section, name), node, report)


def _allowed(section: str, name: str) -> Collection[str] | None:
    """What a block may ask for; None for rules, whose facts are their own."""
    if section == "signals":
        return None
    return NOTICE_PLACEHOLDERS if section == "notice" else PAGE.get(name, ())


def _check_placeholders(
    block: str, allowed: Collection[str] | None, node: Node, report: Report
) -> None:
    for asked in sorted(placeholders(block)):
        if allowed is not None and asked not in allowed:
            report.add(node, unknown("placeholder", asked, sorted(allowed)))
