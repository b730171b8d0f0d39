"""Alerts that were sent, for everybody to read; asked of the database once a minute at most."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.runtime.dates import BANGKOK
from bot.runtime.settings import Settings
from bot.runtime.transactions import Transactions
from db.models.broadcasts import Broadcast
from db.queue.broadcasts import approval, pictures
from db.queue.broadcasts.pictures import AlertPicture
from handlers.messages.reply import CardPicture

logger = logging.getLogger("ruthan.publishing")

FOLDER = "alerts/"
MOST = 100
_ASKED_AGAIN = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class PublishedAlert:
    """An alert: its first line, the others, the id of its topic (empty for none), when it was
    published, and its picture."""

    id: int
    title: str
    paragraphs: tuple[str, ...]
    topic_id: str
    at: datetime
    picture: AlertPicture | None = None

    @property
    def path(self) -> str:
        """The path of its page below the site's address."""
        return f"{FOLDER}{self.id}/"

    @property
    def picture_path(self) -> str:
        """The path of its picture below the site's address; empty where it has none."""
        return picture_path(self.id, self.picture.sha256) if self.picture else ""

    @property
    def day(self) -> date:
        """The day in Thailand on which it was published."""
        return self.at.astimezone(BANGKOK).date()


def picture_path(broadcast_id: int, sha256: str) -> str:
    """The path of an alert's picture below the site's address."""
    return f"{FOLDER}{broadcast_id}/{sha256}.jpg"


def shows_pictures(settings: Settings) -> bool:
    """True if LINE can fetch a picture from us: by https, the local LINE from this machine too."""
    return settings.public_url.startswith("https://") or settings.local_line


def card_picture(
    settings: Settings, broadcast_id: int, picture: AlertPicture
) -> CardPicture | None:
    """The picture of an alert as LINE fetches it; None where it cannot."""
    if not shows_pictures(settings):
        return None
    address = settings.public_url or f"http://{settings.host}:{settings.port}"
    url = f"{address.rstrip('/')}/{picture_path(broadcast_id, picture.sha256)}"
    return CardPicture(url, picture.alt, picture.width, picture.height)


def published_alerts(session: Session) -> tuple[PublishedAlert, ...]:
    """The newest first."""
    return tuple(_alert(session, row) for row in approval.published(session, MOST))


def alert_picture(transactions: Transactions, broadcast_id: int, sha256: str) -> bytes | None:
    """The JPEG of an alert that is published; None where there is none."""
    if not pictures.is_hash(sha256):
        return None
    with transactions.reading() as session:
        return pictures.published(session, broadcast_id, sha256)


def _alert(session: Session, row: Broadcast) -> PublishedAlert:
    title, *paragraphs = filter(None, map(str.strip, row.text.splitlines()))
    assert row.published_at is not None
    told, topic_id = tuple(paragraphs), row.topic_id or ""
    picture = pictures.of(session, row)
    return PublishedAlert(row.id, title, told, topic_id, row.published_at, picture)


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
