"""Entries of lists that end, lists of the house, and what is said about bad ones."""

import re
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from moderation.cli.policy import policy as policy_command
from moderation.core.decide import decide
from moderation.core.decision import Decision
from moderation.core.evidence import Scores, evidence_of
from moderation.core.lists import Tier
from moderation.core.policy import Policy
from moderation.core.signal import Effect
from moderation.policies import load_policy
from moderation.policies.endings import endings_in, warnings
from moderation.policies.notes import Noted, noted
from moderation.policies.problems import PolicyError
from tests.builders import a_comment
from tests.policy_folder import a_policy_file

BEFORE = datetime(2027, 2, 28, 23, 59, tzinfo=UTC)
AFTER = datetime(2027, 3, 1, tzinfo=UTC)
SWITCHES = "switches: {when_unscored: flag}"


def a_policy_with(
    folder: Path, change: tuple[str, str] = ("", ""), **lists: str
) -> Path:
    """Write a policy with lists; `house_block="…"` becomes lists/house-block.txt."""
    path = a_policy_file(folder, change)
    for name, text in lists.items():
        file = folder / "lists" / f"{name.replace('_', '-')}.txt"
        file.write_text(text, encoding="utf-8")
    return path


def decided(policy: Policy, text: str, now: datetime = BEFORE) -> Decision:
    seen = evidence_of(a_comment(text), policy, now=now)
    return decide(seen, Scores(values={}))


def problems_with(
    folder: Path, change: tuple[str, str] = ("", ""), **lists: str
) -> list[str]:
    with pytest.raises(PolicyError) as caught:
        load_policy(a_policy_with(folder, change, **lists))
    return [str(p).removeprefix(f"{folder}/") for p in caught.value.problems]


def hits(policy: Policy, text: str, now: datetime) -> list[str]:
    seen = evidence_of(a_comment(text), policy, now=now)
    return [hit.term for found in seen.hits.values() for hit in found]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("wort~", Noted(entry="wort~")),
        ("zwei wörter", Noted(entry="zwei wörter")),
        ("|", Noted(entry="|")),
        ("wort | watch", Noted(entry="wort", tier=Tier.WATCH)),
        ("wort|block", Noted(entry="wort", tier=Tier.BLOCK)),
        ("wort | until 2027-03-01", Noted(entry="wort", end=date(2027, 3, 1))),
        (
            "wort  |  watch  until  2027-03-01",
            Noted(entry="wort", tier=Tier.WATCH, end=date(2027, 3, 1)),
        ),
    ],
)
def test_what_stands_beside_an_entry_is_read(line: str, read: Noted) -> None:
    assert noted(line) == read


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("wort |", "cannot read '' after '|'"),
        ("wort | bis 2027-03-01", "cannot read 'bis 2027-03-01' after '|'"),
        ("wort | watchuntil 2027-03-01", "cannot read"),
        ("wort | until 2027-03-01 watch", "cannot read"),
        ("wort | watch | until 2027-03-01", "cannot read"),
        ("wort | until 1.3.2027", "'1.3.2027' is no day"),
        ("wort | until 2027-02-30", "'2027-02-30' is no day"),
        ("wort | until 20270301", "'20270301' is no day"),
    ],
)
def test_what_cannot_be_meant_is_refused(line: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}"):
        noted(line)


@given(entry=st.text(max_size=9), note=st.text(max_size=9))
def test_whatever_is_read_is_the_entry_before_the_bar(entry: str, note: str) -> None:
    read = None
    with suppress(ValueError):
        read = noted(f"{entry} | {note}").entry
    assert read in (None, f"{entry} | {note}".strip(), entry.partition("|")[0].strip())


def test_an_entry_has_no_effect_from_its_end_on(tmp_path: Path) -> None:
    path = a_policy_with(tmp_path, words="erstens | until 2027-03-01\nzweitens\n")
    policy = load_policy(path)
    assert hits(policy, "erstens, zweitens", BEFORE) == ["erstens", "zweitens"]
    assert hits(policy, "erstens, zweitens", AFTER) == ["zweitens"]
    assert hits(policy, "erstens, zweitens", BEFORE) == ["erstens", "zweitens"]


def test_an_entry_that_ended_hides_nothing(tmp_path: Path) -> None:
    path = a_policy_with(
        tmp_path,
        words="fresse\nhalt die fresse | until 2027-03-01\n",
        innocent="gute fresse | until 2027-03-01\n",
    )
    policy = load_policy(path)
    assert hits(policy, "gute fresse", BEFORE) == []
    assert hits(policy, "gute fresse", AFTER) == ["fresse"]
    assert hits(policy, "halt die fresse", AFTER) == ["fresse"]


def test_the_lists_on_a_day_are_those_in_force(tmp_path: Path) -> None:
    path = a_policy_with(tmp_path, words="erstens~ | until 2027-03-01\nzweitens\n")
    policy = load_policy(path)
    assert policy.on(BEFORE).lexicon.lists["words"] == ("erstens~", "zweitens")
    assert policy.on(AFTER).lexicon.lists["words"] == ("zweitens",)
    assert policy.on(AFTER).ref == policy.ref


def test_a_day_begins_in_utc(tmp_path: Path) -> None:
    path = a_policy_with(tmp_path, words="erstens | until 2027-03-01\n")
    summer = datetime.fromisoformat("2027-03-01T00:30+02:00")
    assert hits(load_policy(path), "erstens", summer) == ["erstens"]


def test_a_policy_without_ends_is_the_same_on_every_day(tmp_path: Path) -> None:
    policy = load_policy(a_policy_with(tmp_path, words="erstens\n"))
    assert policy.on(AFTER) is policy


HOSTS = (
    SWITCHES,
    'switches: {when_unscored: flag, watched_hosts: ["deals.example | until '
    '2027-03-01", shop.example], blocked_hosts: [bad.example]}',
)


def test_a_host_has_no_effect_from_its_end_on(tmp_path: Path) -> None:
    policy = load_policy(a_policy_with(tmp_path, HOSTS))
    before, after = policy.on(BEFORE).switches, policy.on(AFTER).switches
    assert before.watched_hosts == ("deals.example", "shop.example")
    assert after.watched_hosts == ("shop.example",)
    assert after.blocked_hosts == ("bad.example",)


@pytest.mark.parametrize(
    ("host", "message"),
    [
        ("a.example | watch", "a host's tier is the list it stands in"),
        (
            "a.example | until soon",
            "'soon' is no day; expected a form like '2027-03-01'",
        ),
        ("no host | until 2027-03-01", "'no host' is no host"),
    ],
)
def test_a_bad_host_is_told_with_its_place(
    tmp_path: Path, host: str, message: str
) -> None:
    bad = f'switches: {{when_unscored: flag, watched_hosts: ["{host}"]}}'
    [told] = problems_with(tmp_path, (SWITCHES, bad))
    assert told.startswith(f"community.yaml:27:49: {message}")


def test_a_house_blocks_and_watches_its_own_words(tmp_path: Path) -> None:
    path = a_policy_with(
        tmp_path,
        house_block="# clause: C1.1\nschnarchzapfen~\n",
        house_watch="# clause: C1.2\nsommerloch~\n",
    )
    policy = load_policy(path)
    blocked = decided(policy, "Ihr Schnarchzapfen!")
    flagged = decided(policy, "Das ist ein Sommerloch.")
    assert (blocked.decision, blocked.reasons[0].clause) == (Effect.BLOCK, "C1.1")
    assert (flagged.decision, flagged.reasons[0].clause) == (Effect.FLAG, "C1.2")


def test_an_entry_may_have_a_tier_of_its_own(tmp_path: Path) -> None:
    text = "# clause: C1.1\nschnarchzapfen\nsommerloch | watch\n"
    policy = load_policy(a_policy_with(tmp_path, house_block=text))
    assert decided(policy, "Ihr Schnarchzapfen!").decision is Effect.BLOCK
    assert decided(policy, "Das ist ein Sommerloch.").decision is Effect.FLAG


def test_a_word_of_the_house_ends_like_any_other(tmp_path: Path) -> None:
    text = "# clause: C1.1\nschnarchzapfen | watch until 2027-03-01\n"
    policy = load_policy(a_policy_with(tmp_path, house_block_more=text))
    assert decided(policy, "Ihr Schnarchzapfen!", BEFORE).decision is Effect.FLAG
    assert decided(policy, "Ihr Schnarchzapfen!", AFTER).decision is Effect.ALLOW


def test_a_word_of_the_house_that_is_condemned_does_not_block(tmp_path: Path) -> None:
    text = "# clause: C1.1\nschnarchzapfen\n"
    policy = load_policy(a_policy_with(tmp_path, house_block=text))
    quoted = decided(
        policy, "Wer andere »Schnarchzapfen« nennt, hat nichts verstanden."
    )
    assert quoted.decision is not Effect.BLOCK


POINTS = (
    "    clauses:\n",
    "    combine: points\n    flag_at: 2\n    block_at: 5\n    clauses:\n",
)
WITHOUT_LABELS = (
    "labels:\n  - {label: insult,",
    "labels:\n  - {points: 1, label: insult,",
)


@pytest.mark.parametrize(
    ("tier", "effect"), [("watch", Effect.FLAG), ("block", Effect.BLOCK)]
)
def test_where_points_add_up_a_word_brings_what_its_tier_needs(
    tmp_path: Path, tier: str, effect: Effect
) -> None:
    text = f"# clause: C1.1\nschnarchzapfen | {tier}\n"
    path = a_policy_with(tmp_path, POINTS, house_block=text)
    path.write_text(path.read_text().replace(*WITHOUT_LABELS))
    assert decided(load_policy(path), "Ihr Schnarchzapfen!").decision is effect


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("house_block", "wort\n", "1:1: the first line names the clause"),
        ("house_block", "", "1:1: the first line names the clause"),
        ("house_block", "# clause: C9.9\n", "1:11: unknown clause 'C9.9'"),
        ("house_rules", "# clause: C1.1\n", "1:1: a list of the house is called"),
        ("words", "gut\nwort | watch\n", "2:6: a tier means something only in lists"),
        ("words", "gut  # a | b\nwort | bis\n", "2:6: cannot read 'bis' after '|'"),
        ("words", "wort | until 2027-13-01\n", "1:6: '2027-13-01' is no day"),
        (
            "words",
            "wort~\nwort | until 2027-03-01\n",
            "2:1: 'wort' stands twice; first in line 1",
        ),
    ],
)
def test_a_bad_list_is_told_with_its_place(
    tmp_path: Path, name: str, text: str, message: str
) -> None:
    [told] = problems_with(tmp_path, **{name: text})
    assert told.startswith(f"lists/{name.replace('_', '-')}.txt:{message}")


def told(path: Path, today: date) -> list[str]:
    return [
        w.removeprefix(f"{path.parent}/") for w in warnings(endings_in(path), today)
    ]


def test_what_has_ended_or_soon_will_is_warned_of(tmp_path: Path) -> None:
    words = "alt | until 2027-01-01\nbald | until 2027-03-30\nfern | until 2028-01-01\n"
    path = a_policy_with(tmp_path, HOSTS, words=words)
    assert told(path, date(2027, 3, 1)) == [
        "lists/words.txt:1:5: 'alt' ended on 2027-01-01; take it out",
        "community.yaml:27:49: 'deals.example' ended on 2027-03-01; take it out",
        "lists/words.txt:2:6: 'bald' ends on 2027-03-30",
    ]


def test_check_warns_and_still_calls_the_policy_good(tmp_path: Path) -> None:
    path = a_policy_with(tmp_path, words="alt | until 2020-01-01\n")
    result = CliRunner().invoke(policy_command, ["check", str(path)])
    assert result.exit_code == 0
    assert result.stderr.endswith("'alt' ended on 2020-01-01; take it out\n")


BREAKERS = (SWITCHES, f"{SWITCHES}\nbreakers: {{least: 7, closes_after: PT30M}}")


def test_a_policy_sets_its_breakers(tmp_path: Path) -> None:
    limits = load_policy(a_policy_with(tmp_path, BREAKERS)).breakers
    assert (limits.least, limits.closes_after.seconds) == (7, 1800)
    assert limits.overturns == 2


@pytest.mark.parametrize(
    ("section", "message"),
    [
        ("{lesat: 7}", "28:12: unknown key 'lesat'; did you mean 'least'?"),
        ("{least: 0}", "28:19: expected a number from 1 to 1e+06, found '0'"),
        (
            "{baseline: P1D, learned: 30}",
            "28:36: the baseline has fewer hours than 'learned'",
        ),
        ("{baseline: P61D}", "28:22: a baseline reaches back 60 days at most"),
        (
            "{overturned_within: P999D}",
            "28:31: overturns are looked for in 366 days at most",
        ),
    ],
)
def test_bad_breakers_are_told_with_their_place(
    tmp_path: Path, section: str, message: str
) -> None:
    change = (SWITCHES, f"{SWITCHES}\nbreakers: {section}")
    assert problems_with(tmp_path, change) == [f"community.yaml:{message}"]
