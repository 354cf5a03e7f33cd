"""A small policy on disk, for tests that break it in one place."""

from pathlib import Path

from moderation.policies.texts import PAGE

SMALL = """\
id: small
version: "1"
name: {de: Regeln, en: Rules}
guidelines:
  - code: C1
    name: {de: Beleidigung, en: Insult}
    text: {de: Bleibt beim Thema., en: Stay with the matter.}
    clauses:
      - {code: C1.1, name: {de: Person, en: Person}, escalate: [dsa-18]}
      - {code: C1.2, name: {de: Gruppe, en: Group}, at_most: flag}
labels:
  - {label: insult, clause: C1.1, severity: S2, flag: 0.5, block: 0.9}
hold: {from_severity: S2, clauses: [C1.1], max_hours: 48}
ladder:
  points: {S1: 0, S2: 1, S3: 3, S4: 6}
  half_life: {S2: P90D, S3: P180D, S4: P365D}
  drop_below: 0.25
  unreviewed_factor: 0.5
  bundle_until_informed: true
  c5_first_free: true
  steps:
    - {id: warn, recommendation: warn, points: 1}
    - {id: d1, recommendation: suspend, points: 3, duration: P1D, requires: [warn]}
    - {id: last, recommendation: suspend_permanently, points: 9, approvals_required: 2}
  straight_to_last: [C1.1]
retention: {allowed_text: P30D, restricted_text: P213D, decisions: P730D}
switches: {when_unscored: flag}
"""

REMEDIED = ("C1.1", "C1.2", "C2.2", "crisis")
"""What the texts have remedies for; C2.2 is a name the tests give to C1.2."""


def a_policy_file(
    folder: Path, change: tuple[str, str] = ("", ""), name: str = "community"
) -> Path:
    """Write the small policy with one change, its texts and an empty list folder."""
    old, new = change
    assert old in SMALL, f"the small policy does not say {old!r}"
    path = folder / f"{name}.yaml"
    path.write_text(SMALL.replace(old, new, 1) if old else SMALL, encoding="utf-8")
    for language in ("de", "en"):
        write_texts(folder, language)
    (folder / "lists").mkdir(exist_ok=True)
    return path


def write_texts(folder: Path, language: str, more: str = "") -> None:
    """Write the texts every policy needs, followed by more."""
    (folder / "texts").mkdir(exist_ok=True)
    page = [f"  {k}: {' '.join([k, *map(_asked, v)])}" for k, v in PAGE.items()]
    remedies = [f"  {name}: words" for name in REMEDIED]
    clauses = ["clauses:", "  C1: words", "  crisis: help", "remedies:", *remedies]
    lines = [more, *clauses, "page:", *page]
    text = "\n".join(line for line in lines if line) + "\n"
    (folder / "texts" / f"{language}.yaml").write_text(text, encoding="utf-8")


def _asked(name: str) -> str:
    return f"{{{name}}}"
