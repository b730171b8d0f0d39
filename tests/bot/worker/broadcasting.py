"""An office that broadcasts to people on a local LINE, for tests of what sends."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from bot.line.client import LineClient
from bot.runtime.transactions import Transactions
from bot.services import Services
from bot.simulator.client import User
from bot.worker.broadcasts import Broadcasts
from db.engine.engine import open_database
from db.models.broadcasts import Broadcast
from db.models.tables import StaffMember
from db.queue import conversations
from db.queue.broadcasts import approval, subscriptions
from db.queue.broadcasts.approval import BroadcastDraft
from db.queue.broadcasts.subscriptions import SubscriptionConsent
from knowledge_base import KnowledgeBase
from tests.bot.served_line import TOKEN, ServedLine, served_line
from tests.handlers.chat_settings import settings_of
from tests.knowledge_base.written import write_both

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
TEXT = "ระวังข้อความเก็บเงินปลายทางปลอม\nอย่ากดลิงก์ในข้อความ"


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Newsroom:
    """A database, a local LINE, two members of staff, and those who agreed to get broadcasts."""

    services: Services
    line: ServedLine
    clock: Clock
    writer: int
    approver: int
    readers: list[User] = field(default_factory=list)

    def reader(self, province: str | None = None, topic_id: str | None = None) -> User:
        """Somebody new who agrees."""
        user = self.line.people.user("ผู้อ่าน")
        self.readers.append(user)
        consent = SubscriptionConsent("1", "th", province, topic_id)
        conversation_id = self.conversation(user)
        with self.services.transactions.writing() as session:
            subscriptions.subscribe(session, conversation_id, consent, self.clock.now)
        return user

    def conversation(self, user: User) -> int:
        """The id of this person's conversation."""
        settings = self.services.settings
        chat = conversations.Chat("user", user.id)
        with self.services.transactions.writing() as session:
            keys, index_key = settings.data_keys, settings.index_key
            return conversations.of_chat(session, chat, keys, index_key, self.clock.now).id

    def ends(self, user: User) -> None:
        """This person wants no more."""
        conversation_id = self.conversation(user)
        with self.services.transactions.writing() as session:
            assert subscriptions.end(session, conversation_id, self.clock.now)

    def approved(self, draft: BroadcastDraft | None = None) -> int:
        """A broadcast that was written by one and let out by another."""
        with self.services.transactions.writing() as session:
            draft = draft or BroadcastDraft(TEXT)
            made = approval.create(session, draft, self.writer, self.clock.now)
            approval.submit(session, made, 1)
            approval.approve(session, made, 2, self.approver, self.clock.now)
        return made

    def row(self, broadcast_id: int) -> Broadcast:
        """The broadcast as it stands."""
        with self.services.transactions.reading() as session:
            found = session.get_one(Broadcast, broadcast_id)
            session.expunge(found)
            return found

    def change(self, broadcast_id: int, step: Callable[..., None]) -> None:
        """One step by staff who see the broadcast as it stands."""
        version = self.row(broadcast_id).version
        with self.services.transactions.writing() as session:
            step(session, broadcast_id, version)

    def send_all(self) -> None:
        """Works as long as there is something to do."""
        desk = Broadcasts(self.services)
        while desk.send_next():
            pass

    def got(self) -> list[int]:
        """Count of deliveries to each reader."""
        return [len(user.messages()) for user in self.readers]


@contextmanager
def newsroom(database_url: str, folder: Path) -> Iterator[Newsroom]:
    """Open a newsroom; its office may push."""
    with served_line(folder) as line:
        line.people.switch(quota=None, hang=1)
        settings = replace(settings_of(database_url), push_allowed=True)
        clock = Clock()
        client = LineClient(TOKEN, line.api_base)
        transactions = Transactions(open_database(database_url))
        topics = KnowledgeBase.load(write_both(folder))
        services = Services(settings, transactions, lambda: topics, client, clock)
        with transactions.writing() as session:
            for name in ("writer", "approver"):
                member = StaffMember(name=name, password_hash="", role="officer", created_at=NOW)
                session.add(member)
        with transactions.reading() as session:
            writer, approver = session.scalars(select(StaffMember.id).order_by(StaffMember.id))
        yield Newsroom(services, line, clock, writer, approver)
        transactions.engine.dispose()
