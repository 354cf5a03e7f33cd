import re
from datetime import timedelta
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from moderation.core.breakers import Breaker, Why
from moderation.core.decide import decide
from moderation.core.decision import ModelRef, PolicyRef
from moderation.core.record import record_of
from moderation.metrics import Metrics
from moderation.store.records import Backlog
from tests.builders import NOON, evidence

DOCS = Path(__file__).parent.parent / "docs" / "metrics.md"


def a_registry(**fields):
    return Metrics("1.2.3", **{"sites": ["magazin"], **fields})


def samples(metrics):
    """All samples as {name{label="value",…}: value}."""
    families = text_string_to_metric_families(metrics.exposition().decode())
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in families
        for sample in family.samples
    }


def value(metrics, series, **labels):
    return samples(metrics).get((series, tuple(sorted(labels.items()))))


def test_a_decision_is_counted_by_outcome_and_guideline():
    metrics, decision = a_registry(), decide(evidence(), None)
    metrics.decided(decision)
    outcome = record_of(decision)["decision"]
    counted = value(
        metrics, "moderation_decisions_total", decision=outcome, guideline="none"
    )
    assert counted == 1


def test_a_decision_without_the_classifier_counts_as_degraded():
    metrics = a_registry()
    metrics.decided(decide(evidence(), None))
    assert value(metrics, "moderation_degraded_total", part="classifier") == 1


def test_sites_nobody_named_are_summed_up_as_other():
    metrics = a_registry()
    metrics.queue_seen([a_backlog("evil"), a_backlog("worse")], NOON)
    labels = {"site": "other", "guideline": "C1"}
    assert value(metrics, "moderation_queue_items", **labels) == 6
    assert "evil" not in metrics.exposition().decode()


def test_the_queue_shows_the_age_of_its_oldest_item():
    metrics = a_registry()
    metrics.queue_seen([a_backlog("magazin", age=timedelta(minutes=5))], NOON)
    labels = {"site": "magazin", "guideline": "C1"}
    assert value(metrics, "moderation_queue_oldest_seconds", **labels) == 300


def test_a_queue_that_emptied_is_no_longer_shown():
    metrics = a_registry()
    metrics.queue_seen([a_backlog("magazin")], NOON)
    metrics.queue_seen([], NOON)
    labels = {"site": "magazin", "guideline": "C1"}
    assert value(metrics, "moderation_queue_items", **labels) is None
    assert value(metrics, "moderation_store_up") == 1


def test_a_silent_store_is_shown_as_down():
    metrics = a_registry()
    metrics.queue_seen(None, NOON)
    assert value(metrics, "moderation_store_up") == 0


def a_breaker(**fields):
    defaults = {
        "site": "magazin",
        "rule": "insult.word",
        "why": Why.FLOOD,
        "tripped_at": NOON,
        "blocks": 30.0,
        "usual": 2.0,
        "closes_at": NOON + timedelta(hours=2),
    }
    return Breaker(**{**defaults, **fields})


BREAKER = {"site": "magazin", "rule": "insult.word", "why": "flood"}


def test_a_tripped_breaker_is_shown_until_it_closes():
    metrics = a_registry()
    metrics.breakers_seen([a_breaker()], NOON)
    assert value(metrics, "moderation_breaker_tripped", **BREAKER) == 1
    metrics.breakers_seen([a_breaker()], NOON + timedelta(hours=2))
    assert value(metrics, "moderation_breaker_tripped", **BREAKER) is None


def test_trips_of_this_process_are_counted():
    metrics = a_registry()
    metrics.breaker_tripped(a_breaker())
    assert value(metrics, "moderation_breaker_trips_total", **BREAKER) == 1


def test_a_refused_policy_leaves_the_earlier_one_shown():
    metrics = a_registry()
    metrics.policies_loaded([PolicyRef(id="p", version="1", digest="d")], NOON)
    metrics.policies_refused()
    labels = {"policy": "p", "version": "1", "digest": "d"}
    assert value(metrics, "moderation_policy_info", **labels) == 1
    assert value(metrics, "moderation_policy_reload_success") == 0


def test_the_model_in_use_is_named():
    metrics = a_registry()
    metrics.model_loaded(ModelRef(name="linear", digest="d"))
    assert value(metrics, "moderation_model_info", name="linear", digest="d") == 1


def test_a_made_up_method_is_counted_as_other():
    metrics = a_registry()
    metrics.answered("/v1/queue", "FROBNICATE", 405, 0.1)
    labels = {"route": "/v1/queue", "method": "other", "status": "405"}
    assert value(metrics, "moderation_http_requests_total", **labels) == 1


def test_two_registries_share_nothing():
    one, other = a_registry(), a_registry()
    one.refused("rate")
    assert value(one, "moderation_refused_total", why="rate") == 1
    assert value(other, "moderation_refused_total", why="rate") is None


@pytest.mark.parametrize("metric", Metrics("0").manual, ids=lambda m: m.name)
def test_every_metric_is_documented_with_its_labels(metric):
    row = next(r for r in DOCS.read_text().splitlines() if f"`{metric.name}`" in r)
    _, _, kind, labels, about, _ = row.split("|")
    assert (kind.strip(), about.strip()) == (metric.kind, metric.about)
    assert re.findall(r"`(\w+)`", labels) == list(metric.labels)


def test_the_manual_names_what_is_exposed():
    metrics = a_registry()
    exposed = {
        line.split()[2]
        for line in metrics.exposition().decode().splitlines()
        if line.startswith("# HELP") and "_created" not in line
    }
    assert exposed == {metric.name for metric in metrics.manual}


def a_backlog(site, age=timedelta(minutes=1)):
    return Backlog(site=site, guideline="C1", waiting=3, oldest=NOON - age)
