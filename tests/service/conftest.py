"""A whole moderation over a real SQLite store, with a scorer and a policy to set."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from moderation.core.decision import Decision, ModelRef
from moderation.core.evidence import Scores
from moderation.core.policy import Policy
from moderation.service import Desk, Moderation, Options, Submission
from moderation.store.keyring import Keyring
from moderation.store.migrate import upgrade
from moderation.store.store import Store
from tests.builders import NOON, a_comment, a_label_use, a_policy


@dataclass
class SetScorer:
    """Scores every text as it is told to; None: it is late."""

    insult: float | None = 0.0
    ref: ModelRef | None = field(default_factory=lambda: ModelRef(name="m", digest="d"))
    asked: list[int] = field(default_factory=list)

    async def score(
        self,
        texts: Sequence[str],
        deadline: float,
        explain_over: Mapping[str, float] | None = None,
    ) -> list[Scores] | None:
        self.asked.append(len(texts))
        if self.insult is None:
            return None
        return [Scores(values={"insult": self.insult}) for _ in texts]


@dataclass
class OnePolicy:
    policy: Policy = field(
        default_factory=lambda: a_policy(labels=(a_label_use(flag=0.5, block=0.9),))
    )

    def policy_for(self, site: str) -> Policy:
        return self.policy


@dataclass
class SetClock:
    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass
class Counting:
    decisions: list[Decision] = field(default_factory=list)
    stages: list[str] = field(default_factory=list)

    def decided(self, decision: Decision) -> None:
        self.decisions.append(decision)

    def took(self, stage: str, seconds: float) -> None:
        self.stages.append(stage)


@dataclass
class House:
    """Everything a use case needs, within reach of a test."""

    store: Store
    scorer: SetScorer
    policies: OnePolicy
    clock: SetClock
    seen: Counting

    def moderation(self, **options: object) -> Moderation:
        return Moderation(
            store=self.store,
            scorer=self.scorer,
            policies=self.policies,
            clock=self.clock,
            observer=self.seen,
            options=Options(**options),
        )

    @property
    def desk(self) -> Desk:
        return Desk(store=self.store, policies=self.policies, clock=self.clock)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    url = f"sqlite:///{tmp_path}/test.db"
    await upgrade(url)
    store = await Store.open(url, Keyring.load(tmp_path / "master.key"))
    yield House(store, SetScorer(), OnePolicy(), SetClock(), Counting())
    await store.close()


async def an_unreachable_store() -> Store:
    """A store whose database is not there."""
    keys = Keyring(pseudonym=b"p" * 32, wrapping={1: b"w" * 32}, current=1)
    return await Store.open("sqlite:////nowhere/at/all.db", keys)


def submitted(text: str = "Danke.", **fields: object) -> Submission:
    """A submission; `dry_run` and `idempotency_key` are its own fields."""
    dry_run = bool(fields.pop("dry_run", False))
    key = fields.pop("idempotency_key", None)
    return Submission(
        comment=a_comment(text, **fields), dry_run=dry_run, idempotency_key=key
    )
