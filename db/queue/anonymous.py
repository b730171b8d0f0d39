"""Conversations with nobody: an erased person's row, from which nothing can be opened."""

import os
from datetime import datetime
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from db.engine.encryption import DataEncryptionKey
from db.models.tables import Conversation
from db.queue.conversation_state import ConversationState
from db.queue.conversations import (
    CHAT_ID,
    ERASED,
    KnownConversation,
    LockedConversation,
    Wrap,
)

_HASH_BYTES = 32


def anonymise(session: Session, held: LockedConversation, wrap: Wrap, *, can_send: bool) -> None:
    """Separate the conversation from its person: its key is replaced, so that nothing sealed
    opens any more, and who writes next is somebody new. With `can_send` the new key holds
    where a last message goes, until `erase_chat_id` takes that too."""
    key = DataEncryptionKey.new()
    chat_id = key.encrypt(held.chat_id().encode() if can_send else b"", CHAT_ID)
    held.before_anonymising = held.kind, held.key, held.sealed_chat_id
    held.kind, held.key, held.sealed_chat_id = ERASED, key, chat_id
    held.state, held.last_event_ms, held.rest_until = ConversationState(), 0, None
    _update(session, held.id, _anonymous_values(key, chat_id, wrap))


def erase_chat_id(session: Session, conversation_id: int, wrap: Wrap) -> None:
    """Erase the chat id, once the last message was sent."""
    key = DataEncryptionKey.new()
    values = _anonymous_values(key, key.encrypt(b"", CHAT_ID), wrap)
    _update(session, conversation_id, values)


def create_anonymous(session: Session, wrap: Wrap, now: datetime) -> KnownConversation:
    """A new conversation with nobody, for what is anonymous from now on."""
    key = DataEncryptionKey.new()
    values = _anonymous_values(key, key.encrypt(b"", CHAT_ID), wrap) | {"created_at": now}
    made = session.execute(insert(Conversation).values(values).returning(Conversation.id))
    return KnownConversation(made.scalar_one(), key)


def _anonymous_values(key: DataEncryptionKey, sealed_chat_id: bytes, wrap: Wrap) -> dict[str, Any]:
    return {
        "chat_hash": os.urandom(_HASH_BYTES),
        "chat_kind": ERASED,
        "wrapped_key": wrap(key),
        "sealed_chat_id": sealed_chat_id,
        "sealed_state": None,
        "last_event_ms": 0,
        "retry_at": None,
        "listen_until": None,
        "blocked_at": None,
        "goes_first": False,
    }


def _update(session: Session, conversation_id: int, values: dict[str, Any]) -> None:
    session.execute(update(Conversation).where(Conversation.id == conversation_id).values(**values))
