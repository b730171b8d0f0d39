"""The built parts, handed to each door."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.line.client import LineClient
from bot.runtime.reranker import Reranker
from bot.runtime.settings import Settings
from bot.runtime.transactions import Transactions
from db.engine.engine import open_database
from db.statistics.metrics import Counters
from handlers.messages.reading import ChooseTopic
from knowledge_base import KnowledgeBase
from knowledge_base.reloading import RejectedTopics, TopicReloader, no_rejected_topics

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The one clock; handed on, so that tests can hand on another."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Services:
    """Services of one process. Built after a fork, never before. `choose_topic` is
    asked about unsure messages, where the office has such a model."""

    settings: Settings
    transactions: Transactions
    knowledge: Callable[[], KnowledgeBase]
    line: LineClient
    clock: Clock = utc_now
    unserved: Callable[[], RejectedTopics] = no_rejected_topics
    choose_topic: ChooseTopic | None = None
    counters: Counters = field(default_factory=Counters)


# A server or worker that stands still, its machine frozen or cut off, lets go of its rows by then;
# its sender's lease has run out as well.
IDLE_S = 20


def build(settings: Settings) -> Services:
    """Open the database, load the topics and prepare LINE. Raises InvalidTopics."""
    topics = TopicReloader(settings.topics_dir)
    return Services(
        settings=settings,
        transactions=Transactions(open_database(settings.database_url, idle_s=IDLE_S)),
        knowledge=topics.current,
        line=LineClient(settings.line_channel_access_token, settings.line_api_base),
        unserved=topics.unserved,
        choose_topic=topic_chooser(settings),
    )


def topic_chooser(settings: Settings) -> ChooseTopic | None:
    """The model that is asked about unsure messages; None where the office has none."""
    return Reranker(settings.reranker).choose if settings.reranker else None
