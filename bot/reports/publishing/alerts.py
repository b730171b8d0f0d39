"""Alerts that were sent, for everybody to read; asked of the database once a minute at most."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.runtime.dates import BANGKOK
from bot.runtime.transactions import Transactions
from db.models.broadcasts import Broadcast
from db.queue.broadcasts import approval

logger = logging.getLogger("ruthan.publishing")

FOLDER = "alerts/"
MOST = 100
_ASKED_AGAIN = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class PublishedAlert:
    """An alert: its first line, the others, the id of its topic (empty for none), and when it was
    published."""

    id: int
    title: str
    paragraphs: tuple[str, ...]
    topic_id: str
    at: datetime

    @property
    def path(self) -> str:
        """The path of its page below the site's address."""
        return f"{FOLDER}{self.id}/"

    @property
    def day(self) -> date:
        """The day in Thailand on which it was published."""
        return self.at.astimezone(BANGKOK).date()


def published_alerts(session: Session) -> tuple[PublishedAlert, ...]:
    """The newest first."""
    return tuple(map(_alert, approval.published(session, MOST)))


def _alert(row: Broadcast) -> PublishedAlert:
    title, *paragraphs = filter(None, map(str.strip, row.text.splitlines()))
    assert row.published_at is not None
    return PublishedAlert(row.id, title, tuple(paragraphs), row.topic_id or "", row.published_at)


class RecentAlerts:
    """The published alerts as they were a minute ago at most; where the database does not answer,
    those that were known last, so that the public site stays."""

    def __init__(self, transactions: Transactions, clock: Callable[[], datetime]) -> None:
        self._transactions = transactions
        self._clock = clock
        self._lock = threading.Lock()
        self._asked_at: datetime | None = None
        self._alerts: tuple[PublishedAlert, ...] = ()

    def __call__(self) -> tuple[PublishedAlert, ...]:
        """The alerts known now."""
        now = self._clock()
        with self._lock:
            if self._asked_at is None or now - self._asked_at >= _ASKED_AGAIN:
                self._alerts, self._asked_at = self._ask(), now
            return self._alerts

    def _ask(self) -> tuple[PublishedAlert, ...]:
        try:
            with self._transactions.reading() as session:
                return published_alerts(session)
        except SQLAlchemyError:
            logger.warning("published alerts could not be read")
            return self._alerts
