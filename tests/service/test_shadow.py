"""A candidate beside the policy in force: it decides, and nobody acts on it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from moderation.core.decision import Decision, PolicyRef
from moderation.core.lexicon import Lexicon
from moderation.core.policy import Policy
from moderation.core.signal import Effect
from moderation.service import Moderation, Submission, shadow
from moderation.service.shadow import Shadow
from moderation.store.errors import StoreDown
from moderation.store.records import QueueQuery
from moderation.store.shadow import Pair, PairQuery, ShadowDecision
from moderation.store.store import Store
from tests.builders import NOON, a_label_use, a_policy, the_shipped_lexicon
from tests.service.conftest import House, submitted

CANDIDATE = PolicyRef(id="test", version="2", digest="c" * 64)


def a_candidate(**fields: Any) -> Policy:
    """A policy that blocks where the one in force asks a person."""
    strict = (a_label_use(flag=0.3, block=0.6),)
    return a_policy(**{"ref": CANDIDATE, "labels": strict, **fields})


@dataclass
class OneCandidate:
    policy: Policy | None = field(default_factory=a_candidate)

    def candidate_for(self, site: str) -> Policy | None:
        return self.policy


@dataclass
class Watching:
    decided: list[tuple[Effect, Effect]] = field(default_factory=list)
    lost: Counter[str] = field(default_factory=Counter)

    def shadowed(self, live: Decision, candidate: Decision) -> None:
        self.decided.append((live.decision, candidate.decision))

    def shadow_lost(self, why: str, number: int = 1) -> None:
        self.lost[why] += number


class Forgetful:
    """A store that keeps nothing of what candidates say."""

    async def keep_shadow(self, made: Sequence[ShadowDecision]) -> None:
        raise StoreDown("full")


class BrokenLexicon(Lexicon):
    """A lexicon that fails on every text."""

    def hits(self, text: object) -> dict[str, Any]:
        raise LookupError("broken")


async def moderated(
    house: House,
    *sent: str | Submission,
    candidate: Policy | None = None,
    **parts: Any,
) -> tuple[Watching, list[Any]]:
    """Let comments be decided with a candidate beside; each scores 0.7 as insult."""
    house.scorer.insult = 0.7
    seen = Watching()
    beside = Shadow(
        store=parts.pop("store", house.store),
        candidates=OneCandidate(candidate or a_candidate()),
        observer=seen,
        **parts,
    )
    moderation = Moderation(
        store=house.store,
        scorer=house.scorer,
        policies=house.policies,
        clock=house.clock,
        observer=house.seen,
        shadow=beside,
    )
    comments = [submitted(one) if isinstance(one, str) else one for one in sent]
    answers = [await moderation.moderate(comment) for comment in comments]
    await moderation.close()
    return seen, [answer.record for answer in answers]


async def pairs_of(store: Store) -> tuple[Pair, ...]:
    return await store.shadow_pairs(PairQuery(candidate=CANDIDATE.digest))


async def test_what_a_candidate_would_decide_is_kept_and_counted(house: House) -> None:
    seen, [answer] = await moderated(house, "Hallo")
    [pair] = await pairs_of(house.store)
    assert (pair.decision_id, pair.effect) == (answer["id"], Effect.FLAG)
    assert (pair.would, pair.would_clause) == (Effect.BLOCK, "C1.1")
    assert seen.decided == [(Effect.FLAG, Effect.BLOCK)]


async def test_callers_and_moderators_see_the_policy_in_force_alone(
    house: House,
) -> None:
    _, [answer] = await moderated(house, "Hallo")
    queue = await house.store.queue(QueueQuery(), NOON)
    account = await house.store.account("default", "reader-1", NOON)
    assert (answer["decision"], answer["policy"]["version"]) == ("flag", "1")
    assert [item.decision.id for item in queue.items] == [answer["id"]]
    assert account is not None
    assert [f.automatic_block for f in account.findings] == [False]


async def test_a_candidate_that_fails_costs_its_own_comparison(house: House) -> None:
    broken = a_candidate(lexicon=BrokenLexicon({}))
    seen, [answer] = await moderated(house, "Hallo", candidate=broken)
    assert (answer["decision"], answer["degraded"]) == ("flag", [])
    assert seen.lost == {"failure": 1}
    assert await pairs_of(house.store) == ()


async def test_a_store_that_keeps_no_comparison_costs_no_answer(house: House) -> None:
    seen, answers = await moderated(house, "eins", "zwei", store=Forgetful())
    assert [answer["decision"] for answer in answers] == ["flag", "flag"]
    assert seen.lost == {"store": 2}


async def test_too_many_comparisons_are_dropped_not_waited_for(house: House) -> None:
    seen, [answer] = await moderated(house, "Hallo", backlog=0)
    assert (answer["decision"], seen.lost) == ("flag", {"overload": 1})


async def test_what_waits_is_bounded_in_length_too(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shadow, "MOST_TEXT", 10)
    seen, _ = await moderated(house, "kurz", "x" * 20, "auch kurz")
    assert (len(seen.decided), seen.lost) == (2, {"overload": 1})


async def test_the_policy_in_force_is_not_compared_with_itself(house: House) -> None:
    same = a_candidate(ref=house.policies.policy.ref)
    seen, _ = await moderated(house, "Hallo", candidate=same)
    assert (seen.decided, await pairs_of(house.store)) == ([], ())


async def test_what_is_only_tried_or_repeated_is_not_compared(house: House) -> None:
    once = submitted("Hallo", id="c1")
    tried = submitted("Welt", dry_run=True)
    seen, answers = await moderated(house, once, once, tried)
    assert len(answers) == 3
    assert len(seen.decided) == len(await pairs_of(house.store)) == 1


async def test_a_candidate_reads_with_its_own_lists(house: House) -> None:
    listed = a_candidate(labels=(), lexicon=the_shipped_lexicon())
    seen, _ = await moderated(house, "Du bist ein Arschloch.", candidate=listed)
    [pair] = await pairs_of(house.store)
    assert (pair.would, pair.would_clause) == (Effect.BLOCK, "C1.1")
    assert seen.lost == {}


async def test_the_same_decision_differs_in_nothing(house: House) -> None:
    alike = replace(house.policies.policy, ref=CANDIDATE)
    await moderated(house, "Hallo", candidate=alike)
    [pair] = await pairs_of(house.store)
    assert (pair.effect, pair.clause) == (pair.would, pair.would_clause)
