"""A breaker tripped on any replica: what callers, moderators and Prometheus see."""

from datetime import timedelta

from moderation.core.breakers import Breaker, Why
from tests.web.service import RUDE


async def trip(service, rule: str) -> None:
    now = service.parts.clock()
    breaker = Breaker(
        site="default",
        rule=rule,
        why=Why.FLOOD,
        tripped_at=now,
        blocks=42.0,
        usual=3.0,
        closes_at=now + timedelta(hours=1),
    )
    assert await service.parts.store.trip(breaker)


async def blockers(service) -> set[str]:
    """The rules on whose word a comment is blocked."""
    decision = await service.decide(RUDE, dry_run=True)
    signals = [s for reason in decision["reasons"] for s in reason["signals"]]
    return {s["rule"] for s in signals if s["effect"] == "block"}


async def test_what_tripped_rules_would_block_is_held_and_says_so(serve):
    service = await serve()
    rules = await blockers(await serve())
    for rule in rules:
        await trip(service, rule)
    decision = await service.decide(RUDE)
    assert (decision["decision"], decision["hold"]) == ("flag", True)
    assert set(decision["braked"]) == rules


async def test_a_tripped_breaker_is_shown_to_prometheus(service):
    await trip(service, "insult.word")
    text = await (await service.client.get("/metrics")).text()
    labels = 'rule="insult.word",site="default",why="flood"'
    assert f"moderation_breaker_tripped{{{labels}}} 1.0" in text
