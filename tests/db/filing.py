"""Complaints for tests of the shelves, whatever the form asks."""

from datetime import UTC, datetime
from itertools import count
from typing import Any

from sqlalchemy.orm import Session

from db.complaints import complaints
from db.complaints.complaints import Consent, Filing
from db.engine.encryption import IndexKey, MasterKeys
from db.queue import conversations
from db.queue.conversations import Chat
from handlers.records.facts import facts_of

NOW = datetime(2026, 11, 3, 3, 0, tzinfo=UTC)
PERSONAL = {"name", "story", "phone"}
_serials = count(1)


def file_complaint(
    session: Session,
    data_keys: MasterKeys,
    index_key: IndexKey,
    at: datetime = NOW,
    **answers: Any,
) -> str:
    """Files a complaint of a new person and returns its number."""
    serial = next(_serials)
    told = {"kind": "deceived", "platform": "line", "province": "TH-50", "product": "หม้อ"} | answers
    known = conversations.of_chat(
        session, Chat("user", f"U{serial:032x}"), data_keys, index_key, at
    )
    open_answers = {name: value for name, value in told.items() if name not in PERSONAL}
    filing = Filing(
        draft_id=f"{serial:032x}",
        conversation_id=known.id,
        key=known.key,
        facts=facts_of(open_answers),
        open_answers=open_answers,
        personal_answers={name: value for name, value in told.items() if name in PERSONAL},
        consent=Consent("1", "0" * 64, at, "th", "line"),
    )
    return complaints.file(session, filing, lambda: f"RT-{serial:04d}-0000", at)
