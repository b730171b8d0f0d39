"""The parts that the engine's threads share, on a real database, with a clock to turn."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from bot.line.client import LineClient
from bot.runtime.settings import from_environment, new_key
from bot.runtime.transactions import Transactions
from bot.services import Services
from db.evidence import evidence
from db.evidence.evidence import ExpectedFile
from db.models.tables import Conversation, Evidence
from db.queue import conversations
from db.queue.conversation_state import ConversationState
from db.queue.conversations import Chat, KnownConversation
from knowledge_base import KnowledgeBase
from knowledge_base.content.library import Library

NOW = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)
TOKEN = "an access token"


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def on(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass(frozen=True)
class Part:
    """Services whose clock stands still, and what tests put in and look at."""

    services: Services
    clock: Clock
    data_dir: Path

    def person(
        self, last_event: datetime = NOW, state: ConversationState | None = None
    ) -> KnownConversation:
        """Somebody new, silent since `last_event`."""
        settings = self.services.settings
        with self.services.transactions.writing() as session:
            count = len(session.execute(select(Conversation.id)).all())
            chat = Chat("user", f"U{count:032x}")
            known = conversations.of_chat(
                session, chat, settings.data_keys, settings.index_key, NOW
            )
            ms = int(last_event.timestamp() * 1000)
            kept = state or ConversationState()
            held = conversations.LockedConversation(known.id, "user", known.key, kept, ms, False)
            conversations.save(session, held)
        return known

    def expect(self, person: KnownConversation, message_id: str, draft_id: str = "d1") -> None:
        """The person sent a file."""
        hashed = self.services.settings.index_key.blind_index("message", message_id)
        with self.services.transactions.writing() as session:
            file = ExpectedFile(person.id, draft_id, message_id, hashed)
            evidence.register(session, file, person.key, self.clock())

    def take_back(self, message_id: str) -> None:
        """The person unsent the file."""
        hashed = self.services.settings.index_key.blind_index("message", message_id)
        with self.services.transactions.writing() as session:
            evidence.remove(session, hashed)

    def row(self) -> Evidence:
        """The only row of evidence."""
        with self.services.transactions.reading() as session:
            found = session.execute(select(Evidence)).scalar_one()
            session.expunge(found)
        return found

    def rows(self) -> list[Evidence]:
        """All rows of evidence, oldest first."""
        with self.services.transactions.reading() as session:
            found = list(session.scalars(select(Evidence).order_by(Evidence.id)))
            session.expunge_all()
        return found

    def files(self) -> dict[str, bytes]:
        """The files in the folder of evidence."""
        folder = self.data_dir / "evidence"
        return (
            {file.name: file.read_bytes() for file in folder.iterdir()} if folder.exists() else {}
        )


def part(
    transactions: Transactions, data_dir: Path, line: str = "http://127.0.0.1:9", token: str = TOKEN
) -> Part:
    """`line` is where LINE's API answers."""
    settings = from_environment(
        {
            "LINE_CHANNEL_SECRET": "a channel secret",
            "LINE_CHANNEL_ACCESS_TOKEN": token,
            "LINE_API_BASE": line,
            "RUTHAN_DATA_KEYS": new_key(),
            "RUTHAN_INDEX_KEY": new_key(),
            "RUTHAN_BURST_S": "0",
            "RUTHAN_SECRET_KEY": new_key(),
            "RUTHAN_DATA_DIR": str(data_dir),
        }
    )
    clock = Clock()
    client = LineClient(token, line)
    services = Services(settings, transactions, lambda: KnowledgeBase(Library(())), client, clock)
    return Part(services, clock, data_dir)
