"""Counts of what was done: gathered in each process, added up in the database for all of them.

No person, id or text stands in a name or a label."""

import re
import threading
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.engine.statements import insert_into
from db.models.consent_refusals import MetricCount

_NOTED = "metrics"
# Parts of a label, each of a fixed set in the code; anything else is no label.
_LABEL = re.compile(r"[a-z0-9_.-]{1,40}(\|[a-z0-9_.-]{1,40}){0,2}")
_OTHER = "other"


class Metric(StrEnum):
    """Names of the counts."""

    RECEIVED = "received"
    REQUESTS = "requests"
    HANDLED = "handled"
    SENT = "sent"
    ANSWERS = "answers"
    QUESTIONS = "questions"
    DANGER_CARDS = "danger_cards"
    COMPLAINTS = "complaints"


class Gauge(StrEnum):
    """The engine's present state: the Unix time of its last sign of life, and what is left of
    LINE's quota of pushes, -1 where that is not known or without limit."""

    ENGINE_SEEN = "engine_seen"
    QUOTA_LEFT = "quota_left"


Counted = tuple[Metric, str]
UNKNOWN_QUOTA = -1


def note(session: Session, metric: Metric, label: str, count: int = 1) -> None:
    """Count this once the session's transaction is committed, by `Counters.add_noted`."""
    session.info.setdefault(_NOTED, []).append((metric, label, count))


def forget_noted(session: Session) -> None:
    """Forget what was noted, since its transaction was rolled back."""
    session.info.pop(_NOTED, None)


class Counters:
    """Counts of this process that are not yet in the database. Threads may share it."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._counts: Counter[Counted] = Counter()

    def add(self, metric: Metric, label: str, count: int = 1) -> None:
        """Count this now."""
        known = label if _LABEL.fullmatch(label) else _OTHER
        with self._guard:
            self._counts[metric, known] += count

    def add_noted(self, session: Session) -> None:
        """Count what was noted in a session that is committed."""
        for metric, label, count in session.info.pop(_NOTED, ()):
            self.add(metric, label, count)

    def take(self) -> Mapping[Counted, int]:
        """All counts, which begin anew."""
        with self._guard:
            taken, self._counts = self._counts, Counter()
        return taken

    def put_back(self, counts: Mapping[Counted, int]) -> None:
        """They could not be written."""
        with self._guard:
            self._counts.update(counts)


def add(session: Session, counts: Mapping[Counted, int]) -> None:
    """Add counts to those of all processes, in one order, so that no two block each other."""
    for (metric, label), count in sorted(counts.items()):
        new = insert_into(session, MetricCount).values(name=metric, label=label, value=count)
        more = {"value": MetricCount.value + new.excluded.value}
        session.execute(new.on_conflict_do_update(index_elements=["name", "label"], set_=more))


def put(session: Session, gauge: Gauge, value: int) -> None:
    """Keep the value of a gauge."""
    new = insert_into(session, MetricCount).values(name=gauge, label="", value=value)
    now = {"value": new.excluded.value}
    session.execute(new.on_conflict_do_update(index_elements=["name", "label"], set_=now))


def read(session: Session) -> dict[str, dict[str, int]]:
    """All that was counted, by name and label."""
    found: dict[str, dict[str, int]] = {}
    for row in session.execute(select(MetricCount.name, MetricCount.label, MetricCount.value)):
        found.setdefault(row.name, {})[row.label] = row.value
    return found


def gauge(session: Session, which: Gauge) -> int | None:
    """The value of a gauge; None before it was first kept."""
    return session.scalar(select(MetricCount.value).where(MetricCount.name == which))
