"""Door: GET /metrics, in Prometheus' text format, for whoever has the token of the settings."""

import hmac
from collections.abc import Iterator, Mapping

from flask import Blueprint, Response, request
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.registry import Collector

from bot.services import Services
from db.operations import engine_alerts
from db.queue import inbox, outbox
from db.statistics import metrics
from db.statistics.metrics import Gauge, Metric

Family = CounterMetricFamily | GaugeMetricFamily
# The name of each count, what it says, and the names of its labels.
COUNTED: Mapping[Metric, tuple[str, str, tuple[str, ...]]] = {
    Metric.REQUESTS: ("webhook_requests", "Calls of LINE's webhook, by our answer.", ("status",)),
    Metric.RECEIVED: ("events_received", "Events by what became of them there.", ("result",)),
    Metric.HANDLED: ("events_handled", "Events by what became of them in the engine.", ("result",)),
    Metric.ANSWERS: ("answers", "Turns by the conversation that answered.", ("handler",)),
    Metric.QUESTIONS: ("questions", "Questions by how sure the answer was.", ("decision",)),
    Metric.DANGER_CARDS: ("danger_cards", "Cards of danger by its kind.", ("kind",)),
    Metric.COMPLAINTS: ("complaints_filed", "Complaints by kind of problem.", ("kind",)),
    Metric.SENT: (
        "messages_sent",
        "Calls to LINE by way (reply, push), class of push and outcome.",
        ("way", "push_class", "outcome"),
    ),
}


def create_metrics(services: Services, token: str) -> Blueprint:
    """Blueprint of the page. All processes answer alike: the figures are the database's."""
    page = Blueprint("metrics", __name__)
    registry = CollectorRegistry()
    registry.register(_Figures(services))

    @page.get("/metrics")
    def show() -> Response:
        given = request.headers.get("Authorization", "").encode(errors="replace")
        if not hmac.compare_digest(given, f"Bearer {token}".encode()):
            return Response("token", 401, {"WWW-Authenticate": "Bearer"}, content_type="text/plain")
        return Response(generate_latest(registry), content_type=CONTENT_TYPE_PLAIN_0_0_4)

    return page


class _Figures(Collector):
    """The figures of this moment, read anew at each scrape."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def describe(self) -> list[Family]:
        """Nothing, so that no database is asked at the start."""
        return []

    def collect(self) -> Iterator[Family]:
        with self._services.transactions.reading() as session:
            counts = metrics.read(session)
            oldest = engine_alerts.oldest_event(session)
            waiting = inbox.count_waiting(session), outbox.count_waiting(session)
        now = self._services.clock()
        yield _gauge("events_waiting", "Events that wait to be handled.", waiting[0])
        yield _gauge("messages_waiting", "Answers that wait to be sent.", waiting[1])
        age = (now - oldest).total_seconds() if oldest else 0.0
        yield _gauge("oldest_event_age_seconds", "Age of the oldest event that waits.", age)
        seen = counts.get(Gauge.ENGINE_SEEN, {}).get("")
        if seen is not None:
            yield _gauge("engine_seen_timestamp_seconds", "Last sign of life of an engine.", seen)
        left = counts.get(Gauge.QUOTA_LEFT, {}).get("", metrics.UNKNOWN_QUOTA)
        if left != metrics.UNKNOWN_QUOTA:
            yield _gauge("push_quota_left", "Messages that LINE still lets us push.", left)
        for metric, (name, said, labels) in COUNTED.items():
            family = CounterMetricFamily(f"ruthan_{name}", said, labels=labels)
            for label, value in sorted(counts.get(metric, {}).items()):
                parts = label.split("|")
                family.add_metric(parts + [""] * (len(labels) - len(parts)), value)
            yield family


def _gauge(name: str, said: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"ruthan_{name}", said, value)
