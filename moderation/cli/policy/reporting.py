"""Comparisons of a candidate with what was decided, as lines to read or as JSON."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

import click
import orjson

from moderation.core.signal import Effect
from moderation.policies.yaml import duration_of
from moderation.service.comparison import Change, Compared, Opinion, Tally

OPINIONS = {
    Opinion.AGREES: "as people decided",
    Opinion.ASKS: "left to a person",
    Opinion.TOO_STRICT: "blocks what people allowed",
    Opinion.TOO_LAX: "allows what people removed",
}


def _duration(
    _ctx: click.Context, _param: click.Parameter, value: str | None
) -> timedelta | None:
    found = duration_of(value) if value is not None else None
    if value is not None and found is None:
        raise click.BadParameter("expected a duration such as P7D or PT24H")
    return found


since_option = click.option(
    "--since",
    callback=_duration,
    metavar="DURATION",
    help="How far back, such as P30D; all by default.",
)
site_option = click.option("--site", help="This site's comments alone.")


def starting(since: timedelta | None, now: datetime) -> datetime | None:
    """The moment a duration before now."""
    return None if since is None else now - since


class Report:
    """Prints what changes as it comes, and at the end what it comes to."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._tally = Tally()

    def add(self, one: Compared) -> None:
        """Count a comment in, and show it where a candidate would change it."""
        self._tally.add(one)
        if one.change is None:
            return
        click.echo(_json(_change_record(one)) if self._as_json else _line(one))

    def close(self, notes: Mapping[str, int], **about: Any) -> None:
        """Print the sums, and what could not be compared as it was."""
        if self._as_json:
            summary = {**about, **_tally_record(self._tally), "notes": notes}
            click.echo(_json({"summary": summary}))
        else:
            click.echo("\n".join(_summary(self._tally, notes)))


def _json(record: Mapping[str, Any]) -> str:
    return orjson.dumps(record).decode()


def _change_record(one: Compared) -> dict[str, Any]:
    return {
        "change": one.change,
        "clause": one.clause,
        "id": one.id,
        "site": one.site,
        "comment_id": one.comment_id,
        "was": one.was,
        "was_clause": one.was_clause or None,
        "would": one.would,
        "would_clause": one.would_clause or None,
        "said": one.said,
        "worse": one.worse,
        "passage": one.passage,
    }


def _line(one: Compared) -> str:
    said = f"  people: {one.said}" if one.said else ""
    passage = f"\n    {one.passage}" if one.passage else ""
    return (
        f"{one.change}  {one.clause or '-'}  was {one.was}  "
        f"{one.site}/{one.comment_id}  {one.id}{said}{passage}"
    )


def _tally_record(tally: Tally) -> dict[str, Any]:
    return {
        "compared": tally.compared,
        "effects": [
            {"was": was, "would": would, "comments": number}
            for (was, would), number in sorted(tally.effects.items())
        ],
        "changes": [
            {
                "change": change,
                "clause": clause or None,
                "comments": number,
                "worse": tally.worse[change, clause],
            }
            for (change, clause), number in sorted(tally.changes.items())
        ],
        "other_clause": tally.renamed.total(),
        "people": {
            "judged": tally.judged,
            "before": {name.value: tally.before[name] for name in Opinion},
            "after": {name.value: tally.after[name] for name in Opinion},
        },
    }


def _summary(tally: Tally, notes: Mapping[str, int]) -> Iterator[str]:
    yield f"\n{tally.compared} comments compared"
    yield from (f"  {note}: {number}" for note, number in notes.items() if number)
    if not tally.compared:
        return
    yield ""
    yield _row("would be", Effect)
    for was in Effect:
        yield _row(f"was {was}", [tally.effects[was, would] for would in Effect])
    for change in Change:
        yield from _changes(tally, change)
    if tally.renamed:
        yield f"same decision under another clause: {tally.renamed.total()}"
    yield from _people(tally)


def _changes(tally: Tally, change: Change) -> Iterator[str]:
    found = Counter({c: n for (what, c), n in tally.changes.items() if what is change})
    yield f"\nnewly {change}: {found.total()}"
    for clause, number in found.most_common():
        worse = tally.worse[change, clause]
        against = f", against people's word {worse}" if worse else ""
        yield f"  {clause or 'without a reason'}  {number}{against}"


def _people(tally: Tally) -> Iterator[str]:
    yield f"\n{tally.judged} of them judged by people"
    if tally.judged:
        yield _row("", ["then", "candidate"], 28)
    for name, told in OPINIONS.items():
        if tally.before[name] or tally.after[name]:
            yield _row(told, [tally.before[name], tally.after[name]], 28)


def _row(head: str, cells: Any, width: int = 12) -> str:
    return f"{head:<{width}}" + "".join(f"{cell!s:>11}" for cell in cells)
