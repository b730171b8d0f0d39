"""Key check values: refuse keys that are not those of this database."""

from sqlalchemy import ColumnElement, LargeBinary, delete, exists, func, insert, select, text, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.engine.encryption import DecryptionError, IndexKey, MasterKeys
from db.models.breaches import Breach
from db.models.exports import ExportJob
from db.models.search import Search
from db.models.staff import SecondFactor
from db.models.tables import Base, Conversation, InboxEvent, KeyCheck
from db.queue import conversations

_DATA, _INDEX = "data", "index"
_ROWS = Base.metadata.tables[KeyCheck.__tablename__]
_ALL = select(_ROWS.c.kind, _ROWS.c.value)
_FINGERPRINT_BYTES = 4
# The oldest rows: written under the first key, should a wrong one have been set later. Several,
# so that one damaged row does not stop the start.
_TRIED = 20
# All columns that data keys encrypt, and in which rows.
_ENCRYPTED: tuple[tuple[InstrumentedAttribute[bytes], ColumnElement[bool]], ...] = (
    (Conversation.wrapped_key, true()),
    (InboxEvent.sealed_event, InboxEvent.conversation_id.is_(None)),
    (Search.sealed_typed, true()),
    (ExportJob.sealed_order, true()),
    (SecondFactor.sealed_secret, true()),
    (Breach.sealed_words, true()),
)

Checks = set[tuple[str, bytes]]


class WrongKey(Exception):
    """A key is not the one that this database was written with."""


class WrongDataKeys(WrongKey):
    """A data key that rows are encrypted under is missing."""


class WrongIndexKey(WrongKey):
    """The index key is another one."""


def require(session: Session, data_keys: MasterKeys, index_key: IndexKey) -> None:
    """Compare the keys with the check values, in one short query. Raises WrongKey, also before
    the first `accept`."""
    stored = _stored(session)
    newest, *_ = data_keys.check_values
    known = _of_kind(stored, _DATA)
    if newest not in known or not known.issubset(data_keys.check_values):
        raise WrongDataKeys
    if _of_kind(stored, _INDEX) != {index_key.check_value}:
        raise WrongIndexKey


def accept(session: Session, data_keys: MasterKeys, index_key: IndexKey) -> None:
    """Prove keys on the stored rows at the first time, compare them with the check values from
    then on. The newest data key may be new; one that no row needs may be left out. Raises
    WrongKey before anything is written."""
    if session.get_bind().dialect.name == "postgresql":
        # Of two processes that start at once, the second sees the check values of the first.
        session.execute(text(f"LOCK TABLE {_ROWS.name} IN EXCLUSIVE MODE"))
    stored = _stored(session)
    ours = data_keys.check_values
    known = _of_kind(stored, _DATA)
    if not known.issubset(ours) or not known:
        _refuse_unreadable(session, data_keys)
    if not stored:
        _prove(session, data_keys, index_key)
    elif _of_kind(stored, _INDEX) != {index_key.check_value}:
        raise WrongIndexKey
    kept = {ours[0], *((known & set(ours)) or ours)}
    _write(session, stored, {(_INDEX, index_key.check_value), *((_DATA, one) for one in kept)})


def _stored(session: Session) -> Checks:
    return {(row.kind, row.value) for row in session.execute(_ALL)}


def _of_kind(checks: Checks, kind: str) -> set[bytes]:
    return {value for of, value in checks if of == kind}


def _write(session: Session, stored: Checks, wanted: Checks) -> None:
    if stored != wanted:
        session.execute(delete(_ROWS))
        session.execute(insert(_ROWS), [{"kind": of, "value": one} for of, one in wanted])


def _refuse_unreadable(session: Session, data_keys: MasterKeys) -> None:
    """Read all that data keys encrypted, for rows of a key that is not set."""
    for column, where in _ENCRYPTED:
        others = _fingerprint(column).not_in((*data_keys.fingerprints, b""))
        if session.execute(select(exists().where(where, others))).scalar_one():
            raise WrongDataKeys


def _prove(session: Session, data_keys: MasterKeys, index_key: IndexKey) -> None:
    for fingerprint in data_keys.fingerprints:
        wrapped = session.scalars(
            select(Conversation.wrapped_key)
            .where(_fingerprint(Conversation.wrapped_key) == fingerprint)
            .order_by(Conversation.id)
            .limit(_TRIED)
        ).all()
        if wrapped and not any(_unwraps(data_keys, one) for one in wrapped):
            raise WrongDataKeys
    chats = session.scalars(
        select(Conversation)
        .where(Conversation.chat_kind != conversations.ERASED)
        .order_by(Conversation.id)
        .limit(_TRIED)
    ).all()
    if chats and not any(_is_hashed(chat, data_keys, index_key) for chat in chats):
        raise WrongIndexKey


def _fingerprint(column: InstrumentedAttribute[bytes]) -> ColumnElement[bytes]:
    return func.substr(column, 1, _FINGERPRINT_BYTES, type_=LargeBinary)


def _unwraps(data_keys: MasterKeys, wrapped: bytes) -> bool:
    try:
        data_keys.unwrap(wrapped)
    except DecryptionError:
        return False
    return True


def _is_hashed(chat: Conversation, data_keys: MasterKeys, index_key: IndexKey) -> bool:
    try:
        chat_id = conversations.chat_id(chat, data_keys.unwrap(chat.wrapped_key))
    except DecryptionError:
        return False
    return chat.chat_hash == index_key.blind_index("chat", chat_id)
