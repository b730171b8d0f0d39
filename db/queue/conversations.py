"""Conversations: the person's row, which is also the queue of that person's events."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Select,
    bindparam,
    exists,
    insert,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.orm import Session

from db.engine.encryption import DataEncryptionKey, IndexKey, MasterKeys
from db.models.reminders import GivenMenu
from db.models.tables import Base, Complaint, Conversation, InboxEvent, Notification, OutboxBatch
from db.queue import lanes, leases
from db.queue.conversation_state import ConversationState

_ROWS = Base.metadata.tables[Conversation.__tablename__]
_INBOX = Base.metadata.tables[InboxEvent.__tablename__]
_NOTICES = Base.metadata.tables[Notification.__tablename__]
_OUTBOX = Base.metadata.tables[OutboxBatch.__tablename__]
_COMPLAINTS = Base.metadata.tables[Complaint.__tablename__]
_MENUS = Base.metadata.tables[GivenMenu.__tablename__]
_KNOWN = select(
    _ROWS.c.chat_hash,
    _ROWS.c.id,
    _ROWS.c.wrapped_key,
    _ROWS.c.goes_first,
    (_ROWS.c.last_event_ms > 0).label("was_answered"),
    lanes.WAITING.label("waiting"),
    lanes.OVERFLOWS.label("overflows"),
).where(_ROWS.c.chat_hash.in_(bindparam("hashes", expanding=True)))
_UPDATE = update(_ROWS).where(_ROWS.c.id == bindparam("of"))
_STATE = "conversations.state"
CHAT_ID = "conversations.chat_id"
# The kind of a conversation that was one with somebody, and is with nobody now.
ERASED = "erased"

Wrap = Callable[[DataEncryptionKey], bytes]
"""Seals a person's key under the office's own."""


@dataclass(frozen=True, slots=True)
class Chat:
    """Place of a conversation: `kind` is user, group or room; `id` is LINE's."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class KnownConversation:
    """A conversation's row id and its person's key; how many events wait, and whether one came
    beyond what is kept of a person, of which nothing was said yet. `goes_first`: a form is open,
    or an emergency goes on. `was_answered`: an event of theirs was handled before."""

    id: int
    key: DataEncryptionKey
    waiting: int = 0
    overflows: bool = False
    goes_first: bool = False
    was_answered: bool = False


@dataclass(slots=True)
class LockedConversation:
    """A conversation whose row is locked until the transaction ends. `state` may be changed and
    is kept with `save`, and so is the moment until which its events wait. Without
    `has_notifications` nothing waited to be told when it was locked, without `has_kept` nothing
    for a free reply; without `has_filed` no complaint was ever sent. `menu` is the name of the rich
    menu of one's own that was given last."""

    id: int
    kind: str
    key: DataEncryptionKey
    state: ConversationState
    last_event_ms: int
    blocked: bool
    stored_state: str = field(default="{}", repr=False)
    sealed_chat_id: bytes = field(default=b"", repr=False)
    rest_until: datetime | None = None
    before_anonymising: "tuple[str, DataEncryptionKey, bytes] | None" = field(
        default=None, repr=False
    )
    has_notifications: bool = True
    has_kept: bool = True
    has_filed: bool = True
    menu: str | None = None
    overflows: bool = False
    goes_first: bool = False

    def chat_id(self) -> str:
        """LINE's id of the chat, for a push."""
        return self.key.decrypt(self.sealed_chat_id, CHAT_ID).decode()


def find(
    session: Session, chat: Chat, keys: MasterKeys, index_key: IndexKey
) -> KnownConversation | None:
    """The conversation of this chat, if it ever wrote to us."""
    return _find_known(session, {chat: index_key.blind_index("chat", chat.id)}, keys).get(chat)


def of_chat(
    session: Session, chat: Chat, keys: MasterKeys, index_key: IndexKey, now: datetime
) -> KnownConversation:
    """The conversation of this chat, made with a key of its own at the first word."""
    return of_chats(session, [chat], keys, index_key, now)[chat]


def of_chats(
    session: Session, chats: Iterable[Chat], keys: MasterKeys, index_key: IndexKey, now: datetime
) -> Mapping[Chat, KnownConversation]:
    """The conversation of each chat, made with a key of its own at the first word."""
    hashes = {chat: index_key.blind_index("chat", chat.id) for chat in chats}
    found = _find_known(session, hashes, keys)
    new = {chat: hashes[chat] for chat in hashes if chat not in found}
    if new:
        _create(session, new, keys, now)
        found |= _find_known(session, new, keys)
    return found


def _find_known(
    session: Session, hashes: Mapping[Chat, bytes], keys: MasterKeys
) -> dict[Chat, KnownConversation]:
    if not hashes:
        return {}
    rows = session.execute(_KNOWN, {"hashes": list(hashes.values())})
    by_hash = {row.chat_hash: _known(row, keys) for row in rows}
    return {chat: by_hash[hashed] for chat, hashed in hashes.items() if hashed in by_hash}


def _known(row: Any, keys: MasterKeys) -> KnownConversation:
    return KnownConversation(
        row.id,
        keys.unwrap(row.wrapped_key),
        row.waiting,
        bool(row.overflows),
        bool(row.goes_first),
        bool(row.was_answered),
    )


def _create(session: Session, chats: Mapping[Chat, bytes], keys: MasterKeys, now: datetime) -> None:
    # In order, so that two processes that begin the same conversations do not block each other.
    ordered = sorted(chats.items(), key=lambda item: item[1])
    rows = [_new(chat, hashed, keys, now) for chat, hashed in ordered]
    if session.get_bind().dialect.name == "postgresql":
        session.execute(postgresql_insert(_ROWS).on_conflict_do_nothing(), rows)
    else:
        session.execute(insert(_ROWS), rows)


def _new(chat: Chat, hashed: bytes, keys: MasterKeys, now: datetime) -> dict[str, Any]:
    key = DataEncryptionKey.new()
    return {
        "chat_hash": hashed,
        "chat_kind": chat.kind,
        "wrapped_key": keys.wrap(key),
        "sealed_chat_id": key.encrypt(chat.id.encode(), CHAT_ID),
        "last_event_ms": 0,
        "created_at": now,
    }


def next_waiting(
    session: Session,
    keys: MasterKeys,
    now: datetime,
    *,
    ours: Collection[int] = (),
    busy: Collection[int] = (),
    oldest: bool = False,
) -> LockedConversation | None:
    """The conversation that is next by its lane, or with `oldest` the one whose event waits
    longest, read without a lock: it neither rests nor is leased, unless it is one of `ours`, is
    none of the `busy` ones, and no more is waited for."""
    statement = _OLDEST if oldest else _NEXT
    return _lock(session, statement, keys, leases.moments(now) | {"ours": ours, "busy": busy})


def lock(
    session: Session, conversation_id: int, keys: MasterKeys, *, wait: bool = False
) -> LockedConversation | None:
    """Hold this conversation; None while somebody else holds it, for whom `wait` waits. On
    PostgreSQL the row lock lasts to the end of the transaction and lets the webhook's foreign-key
    checks pass; on SQLite the write transaction itself is the lock."""
    statement = _LOCK_COLUMNS.where(Conversation.id == conversation_id)
    return _lock(session, _lock_statement(statement, skip_locked=not wait), keys, {})


def lock_next_silent(
    session: Session, keys: MasterKeys, before: datetime, after_id: int
) -> LockedConversation | None:
    """Hold the next person (by id, after `after_id`) of whom something is remembered and who
    has done nothing since `before`."""
    statement = _LOCK_COLUMNS.where(
        _ROWS.c.id > after_id,
        _ROWS.c.chat_kind == "user",
        _ROWS.c.sealed_state.is_not(None),
        _ROWS.c.last_event_ms < int(before.timestamp() * 1000),
        ~exists().where(
            _INBOX.c.conversation_id == _ROWS.c.id,
            _INBOX.c.state == literal_column("'waiting'"),
        ),
    ).order_by(_ROWS.c.id)
    return _lock(session, _lock_statement(statement), keys, {})


_LOCK_COLUMNS = select(
    _ROWS.c.id,
    _ROWS.c.chat_kind,
    _ROWS.c.wrapped_key,
    _ROWS.c.sealed_state,
    _ROWS.c.last_event_ms,
    _ROWS.c.blocked_at,
    _ROWS.c.sealed_chat_id,
    exists()
    .where(_NOTICES.c.conversation_id == _ROWS.c.id, _NOTICES.c.told_at.is_(None))
    .label("has_notifications"),
    exists()
    .where(_OUTBOX.c.conversation_id == _ROWS.c.id, _OUTBOX.c.state == literal_column("'kept'"))
    .label("has_kept"),
    exists().where(_COMPLAINTS.c.conversation_id == _ROWS.c.id).label("has_filed"),
    select(_MENUS.c.name)
    .where(_MENUS.c.conversation_id == _ROWS.c.id)
    .scalar_subquery()
    .label("menu"),
    lanes.OVERFLOWS.label("overflows"),
    _ROWS.c.goes_first,
)


def _lock_statement(
    statement: Select[*tuple[Any, ...]], *, skip_locked: bool = True
) -> Select[*tuple[Any, ...]]:
    return statement.limit(1).with_for_update(key_share=True, skip_locked=skip_locked, of=_ROWS)


_NEXT = _LOCK_COLUMNS.where(_ROWS.c.id == lanes.NEXT)
_OLDEST = _LOCK_COLUMNS.where(_ROWS.c.id == lanes.OLDEST)


def _lock(
    session: Session,
    statement: Select[*tuple[Any, ...]],
    keys: MasterKeys,
    values: Mapping[str, Any],
) -> LockedConversation | None:
    row = session.execute(statement, values).first()
    if row is None:
        return None
    key = keys.unwrap(row.wrapped_key)
    text = key.decrypt(row.sealed_state, _STATE).decode() if row.sealed_state else "{}"
    return LockedConversation(
        row.id,
        row.chat_kind,
        key,
        ConversationState.from_json(text),
        row.last_event_ms,
        bool(row.blocked_at),
        text,
        row.sealed_chat_id,
        has_notifications=bool(row.has_notifications),
        has_kept=bool(row.has_kept),
        has_filed=bool(row.has_filed),
        menu=row.menu,
        overflows=bool(row.overflows),
        goes_first=bool(row.goes_first),
    )


def restore_state(held: LockedConversation) -> None:
    """Put the state back as it was when it was held."""
    held.state = ConversationState.from_json(held.stored_state)
    if held.before_anonymising is not None:
        held.kind, held.key, held.sealed_chat_id = held.before_anonymising
        held.before_anonymising = None


def save(session: Session, held: LockedConversation) -> None:
    """Write the state back, if it changed, the time of the last event, and the rest."""
    values: dict[str, Any] = {
        "last_event_ms": held.last_event_ms,
        "retry_at": held.rest_until,
        "listen_until": None,
        "goes_first": held.goes_first,
    }
    text = held.state.to_json()
    if text != held.stored_state:
        values["sealed_state"] = held.key.encrypt(text.encode(), _STATE) if held.state else None
    session.execute(_UPDATE, values | {"of": held.id})


def set_blocked(session: Session, conversation_id: int, at: datetime | None) -> None:
    """Remember since when the person has blocked us; None: not any more."""
    session.execute(
        update(Conversation).where(Conversation.id == conversation_id).values(blocked_at=at)
    )


def chat_id(conversation: Conversation, key: DataEncryptionKey) -> str:
    """LINE's id of the chat. Raises DecryptionError."""
    return key.decrypt(conversation.sealed_chat_id, CHAT_ID).decode()


def state(conversation: Conversation, key: DataEncryptionKey) -> ConversationState:
    """State of the person's conversation. Raises DecryptionError."""
    sealed = conversation.sealed_state
    return ConversationState.from_json(key.decrypt(sealed, _STATE).decode() if sealed else "{}")


def key_of(session: Session, conversation_id: int, keys: MasterKeys) -> DataEncryptionKey:
    """The person's key. Raises DecryptionError when its data key is not set."""
    wrapped = session.execute(
        select(Conversation.wrapped_key).where(Conversation.id == conversation_id)
    ).scalar_one()
    return keys.unwrap(wrapped)
