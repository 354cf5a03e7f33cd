"""Every metric the service exposes, named once.

No label value comes from a caller: sites are those the operator named, everything
else is `other`; guideline codes are the policy's, routes are templates.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from moderation.core.breakers import Breaker
from moderation.core.decision import Decision, ModelRef, PolicyRef
from moderation.store.records import Backlog

CONTENT_TYPE = CONTENT_TYPE_LATEST
OTHER = "other"
NO_GUIDELINE = "none"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_SECONDS = (
    *(0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05),
    *(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """One entry of the manual."""

    name: str
    kind: str
    about: str
    labels: tuple[str, ...]


class Metrics:
    """The service's counters, gauges and histograms in a registry of their own.

    `manual` describes them all.
    """

    def __init__(self, version: str, sites: Iterable[str] = ("default",)) -> None:
        self.registry = CollectorRegistry()
        self.manual: list[Metric] = []
        self._sites = frozenset(sites)
        self._name_comments()
        self._name_state()
        self._name_shadow()
        self._name_breakers()
        self._name_http()
        self._build.labels(version).set(1)

    def _name_comments(self) -> None:
        self._decisions = self._counter(
            "moderation_decisions_total",
            "Decisions made, by outcome and the gravest reason's guideline.",
            *("decision", "guideline"),
        )
        self._reviews = self._counter(
            "moderation_reviews_total",
            "Decisions by people; overturned where they free what was not allowed.",
            *("site", "decision", "guideline", "overturned"),
        )
        self._replays = self._counter(
            "moderation_replays_total",
            "Comments answered with the decision already in force.",
        )
        self._degraded = self._counter(
            "moderation_degraded_total",
            "Decisions made without one of their parts.",
            "part",
        )
        self._stage_seconds = self._histogram(
            "moderation_stage_seconds",
            "Time a batch of comments took: whole, scoring, texts or store.",
            "stage",
        )

    def _name_state(self) -> None:
        self._queue_items = self._gauge(
            "moderation_queue_items",
            "Comments waiting for a person.",
            *("site", "guideline"),
        )
        self._queue_oldest = self._gauge(
            "moderation_queue_oldest_seconds",
            "How long the oldest waiting comment has waited.",
            *("site", "guideline"),
        )
        self._store_up = self._gauge(
            "moderation_store_up", "Whether the store answered this scrape."
        )
        self._reload_success = self._gauge(
            "moderation_policy_reload_success",
            "Whether the last policy reload was taken over.",
        )
        self._reload_time = self._gauge(
            "moderation_policy_reload_timestamp_seconds",
            "When the policies in force were loaded, in Unix time.",
        )
        self._policy = self._gauge(
            "moderation_policy_info",
            "The policies in force; always 1.",
            *("policy", "version", "digest"),
        )
        self._model = self._gauge(
            "moderation_model_info",
            "The model in use; always 1, absent where rules decide alone.",
            *("name", "digest"),
        )
        self._build = self._gauge(
            "moderation_build_info", "The running version; always 1.", "version"
        )

    def _name_shadow(self) -> None:
        self._shadow_decisions = self._counter(
            "moderation_shadow_decisions_total",
            "Decisions looked at by a candidate policy: what it was, what it would be, "
            "and the guideline of the stricter one.",
            *("from", "to", "guideline"),
        )
        self._shadow_lost = self._counter(
            "moderation_shadow_lost_total",
            "Comparisons not made or not kept: overload, failure or store.",
            "why",
        )
        self._shadow_policy = self._gauge(
            "moderation_shadow_policy_info",
            "The candidate policies; always 1.",
            *("policy", "version", "digest"),
        )
        self._shadow_success = self._gauge(
            "moderation_shadow_policy_reload_success",
            "Whether the candidates could be read the last time; 1 without any.",
        )
        self._shadow_success.set(1)

    def _name_breakers(self) -> None:
        self._breaker_tripped = self._gauge(
            "moderation_breaker_tripped",
            "1 for every rule that may only flag until its breaker closes.",
            *("site", "rule", "why"),
        )
        self._breaker_trips = self._counter(
            "moderation_breaker_trips_total",
            "Breakers tripped by this process.",
            *("site", "rule", "why"),
        )

    def _name_http(self) -> None:
        self._http_requests = self._counter(
            "moderation_http_requests_total",
            "HTTP requests answered, by the route's template.",
            *("route", "method", "status"),
        )
        self._http_seconds = self._histogram(
            "moderation_http_request_seconds",
            "Time to answer an HTTP request.",
            "route",
        )
        self._refused = self._counter(
            "moderation_refused_total",
            "Comments and calls turned away: rate, overload or store.",
            "why",
        )

    def decided(self, decision: Decision) -> None:
        """Count a decision and the parts it had to do without."""
        guideline = decision.reasons[0].guideline if decision.reasons else NO_GUIDELINE
        self._decisions.labels(decision.decision.value, guideline).inc()
        for part in decision.degraded:
            self._degraded.labels(part).inc()

    def took(self, stage: str, seconds: float) -> None:
        """Note how long a batch spent: `whole`, `scoring`, `texts` or `store`."""
        self._stage_seconds.labels(stage).observe(seconds)

    def replayed(self) -> None:
        """Count a comment answered with the decision already in force."""
        self._replays.inc()

    def reviewed(
        self, site: str, decision: str, guideline: str | None, *, overturned: bool
    ) -> None:
        """Count a person's decision on a queue item."""
        told = "yes" if overturned else "no"
        self._reviews.labels(
            self.site_label(site), decision, guideline or NO_GUIDELINE, told
        ).inc()

    def refused(self, why: str) -> None:
        """Count a call turned away: `rate`, `overload` or `store`."""
        self._refused.labels(why).inc()

    def answered(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count an HTTP request by its route's template."""
        counter, histogram = self._answers(route, method, status)
        counter.inc()
        histogram.observe(seconds)

    @lru_cache(maxsize=512)  # noqa: B019  one registry lives as long as its process
    def _answers(
        self, route: str, method: str, status: int
    ) -> tuple[Counter, Histogram]:
        """Find the series once; the search costs more than the counting."""
        known = method if method in _METHODS else OTHER
        counter = self._http_requests.labels(route, known, str(status))
        return counter, self._http_seconds.labels(route)

    def policies_loaded(self, refs: Iterable[PolicyRef], at: datetime) -> None:
        """Show the policies now in force."""
        self._policy.clear()
        for ref in refs:
            self._policy.labels(ref.id, ref.version, ref.digest).set(1)
        self._reload_success.set(1)
        self._reload_time.set(at.timestamp())

    def policies_refused(self) -> None:
        """Show that the last reload failed and the earlier policies stay."""
        self._reload_success.set(0)

    def shadowed(self, live: Decision, candidate: Decision) -> None:
        """Count what a candidate would have made of a decision."""
        stricter = max(candidate, live, key=lambda made: made.decision.rank)
        reasons = stricter.reasons
        self._shadow_decisions.labels(
            live.decision.value,
            candidate.decision.value,
            reasons[0].guideline if reasons else NO_GUIDELINE,
        ).inc()

    def shadow_lost(self, why: str, number: int = 1) -> None:
        """Count comparisons lost: `overload`, `failure` or `store`."""
        self._shadow_lost.labels(why).inc(number)

    def candidates_loaded(self, refs: Iterable[PolicyRef]) -> None:
        """Show the candidates now on trial."""
        self._shadow_policy.clear()
        for ref in refs:
            self._shadow_policy.labels(ref.id, ref.version, ref.digest).set(1)
        self._shadow_success.set(1)

    def candidates_refused(self) -> None:
        """Show that the candidates on disk cannot be used."""
        self._shadow_success.set(0)

    def breaker_tripped(self, breaker: Breaker) -> None:
        """Count a breaker that this process tripped."""
        self._breaker_trips.labels(*self._breaker_labels(breaker)).inc()

    def breakers_seen(self, breakers: Iterable[Breaker], now: datetime) -> None:
        """Show which breakers are tripped, whoever tripped them."""
        self._breaker_tripped.clear()
        for breaker in breakers:
            if breaker.is_tripped(now):
                self._breaker_tripped.labels(*self._breaker_labels(breaker)).set(1)

    def _breaker_labels(self, breaker: Breaker) -> tuple[str, str, str]:
        return self.site_label(breaker.site), breaker.rule, breaker.why.value

    def model_loaded(self, model: ModelRef | None) -> None:
        """Show the model in use."""
        self._model.clear()
        if model:
            self._model.labels(model.name, model.digest).set(1)

    def queue_seen(self, backlog: Sequence[Backlog] | None, now: datetime) -> None:
        """Show what waits; None where the store did not answer."""
        self._store_up.set(0 if backlog is None else 1)
        self._queue_items.clear()
        self._queue_oldest.clear()
        ages: dict[tuple[str, str], float] = {}
        for waits in backlog or ():
            labels = self.site_label(waits.site), waits.guideline
            self._queue_items.labels(*labels).inc(waits.waiting)
            age = (now - waits.oldest).total_seconds() if waits.oldest else 0.0
            ages[labels] = max(age, ages.get(labels, 0.0))
        for labels, age in ages.items():
            self._queue_oldest.labels(*labels).set(age)

    def exposition(self) -> bytes:
        """Render all metrics in the text format."""
        return generate_latest(self.registry)

    def site_label(self, site: str) -> str:
        """Return the site if the operator named it, else `other`."""
        return site if site in self._sites else OTHER

    def _counter(self, name: str, about: str, *labels: str) -> Counter:
        self._describe(name, "counter", about, labels)
        return Counter(name, about, labels, registry=self.registry)

    def _gauge(self, name: str, about: str, *labels: str) -> Gauge:
        self._describe(name, "gauge", about, labels)
        return Gauge(name, about, labels, registry=self.registry)

    def _histogram(self, name: str, about: str, *labels: str) -> Histogram:
        self._describe(name, "histogram", about, labels)
        return Histogram(name, about, labels, buckets=_SECONDS, registry=self.registry)

    def _describe(
        self, name: str, kind: str, about: str, labels: tuple[str, ...]
    ) -> None:
        entry = Metric(name=name, kind=kind, about=about, labels=labels)
        self.manual.append(entry)
