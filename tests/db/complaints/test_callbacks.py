"""Requests to be called back: one open at a time, sealed, taken once, forgotten in time."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.runtime.transactions import Transactions
from db.complaints import callbacks
from db.complaints.callbacks import (
    CALLED,
    CANCELLED,
    WAITING,
    CallbackClosed,
    CallbackConsent,
    CallbackDetails,
    CallbackNote,
)
from db.engine.encryption import DataEncryptionKey, DecryptionError, IndexKey, MasterKeys
from db.models.cases import CallbackRequest
from db.queue import conversations
from db.queue.conversations import Chat, KnownConversation
from db.staff import staff
from tests.db.filing import NOW

AGREED = CallbackConsent("1", "0" * 64, NOW)


def person(
    session: Session, data_keys: MasterKeys, index_key: IndexKey, name: str = "a"
) -> KnownConversation:
    return conversations.of_chat(session, Chat("user", f"U{name}"), data_keys, index_key, NOW)


def asked(
    session: Session, known: KnownConversation, message: str = "คอร์ส", phone: str = "0812345678"
) -> bool:
    return callbacks.submit(
        session, CallbackDetails(known.id, known.key, message, phone, AGREED), NOW
    )


def rows(session: Session) -> list[CallbackRequest]:
    return list(session.scalars(select(CallbackRequest).order_by(CallbackRequest.id)))


def test_a_second_wish_updates_the_first(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        known = person(session, data_keys, index_key)
        other = person(session, data_keys, index_key, "b")
        assert not callbacks.has_open_request(session, known.id)
        assert asked(session, known)
        assert asked(session, other)
        assert not asked(session, known, "ตั๋ว", "0898765432")
        assert callbacks.has_open_request(session, known.id)
    with transactions.reading() as session:
        first, second = rows(session)
        assert callbacks.phone(first, known.key) == "0898765432"
        assert callbacks.message(first, known.key) == "ตั๋ว"
        assert callbacks.note(first, known.key) == ""
        assert b"0898765432" not in (first.sealed_phone or b"")
        assert second.conversation_id == other.id


def test_a_new_wish_takes_the_day_back(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        known = person(session, data_keys, index_key)
        asked(session, known)
        (row,) = rows(session)
        callbacks.mark_unanswered(session, row, 0, NOW)
        callbacks.reschedule(session, row, NOW.date())
        assert (row.tries, row.tried_at, row.call_on) == (1, NOW, NOW.date())
        asked(session, known, "ด่วนแล้ว")
        session.refresh(row)
        assert (row.tries, row.call_on) == (1, None)


def test_what_is_sealed_opens_in_its_own_column_with_its_own_key_only(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        known = person(session, data_keys, index_key)
        asked(session, known)
        (row,) = rows(session)
        with pytest.raises(DecryptionError):
            callbacks.phone(row, DataEncryptionKey.new())
        row.sealed_message = row.sealed_phone
        with pytest.raises(DecryptionError):
            callbacks.message(row, known.key)


def test_a_cancelled_wish_keeps_neither_words_nor_number(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        known = person(session, data_keys, index_key)
        asked(session, known)
        assert callbacks.set_name(session, known.id, "สมใจ", known.key)
        (row,) = rows(session)
        assert callbacks.name(row, known.key) == "สมใจ"
        assert "สมใจ".encode() not in (row.sealed_name or b"")
        assert callbacks.cancel(session, known.id, NOW)
        assert not callbacks.set_name(session, known.id, "สมใจ", known.key)
        assert not callbacks.cancel(session, known.id, NOW)
    with transactions.reading() as session:
        (row,) = rows(session)
        assert row.state == CANCELLED
        assert (row.sealed_phone, row.sealed_message, row.sealed_name) == (None, None, None)
        assert callbacks.queue(session, NOW.date(), offset=0, limit=9) == []
    with transactions.writing() as session:
        assert asked(session, known)
        assert [row.state for row in rows(session)] == [CANCELLED, WAITING]


def test_a_call_is_noted_once(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        known = person(session, data_keys, index_key)
        asked(session, known)
        member = staff.add(session, "มานี", "correct horse battery staple", "officer", NOW)
        staff_id = member.id
    with transactions.writing() as session:
        (row,) = rows(session)
        callbacks.mark_called(session, row, CallbackNote(staff_id, " นัดแล้ว "), known.key, NOW)
        assert (row.state, row.staff_id) == (CALLED, staff_id)
        assert callbacks.note(row, known.key) == "นัดแล้ว"
        with pytest.raises(CallbackClosed):
            callbacks.mark_called(session, row, CallbackNote(staff_id, "อีกที"), known.key, NOW)
        assert callbacks.note(row, known.key) == "นัดแล้ว"
        found = callbacks.with_id(session, row.id)
        assert found is not None
        assert found.staff is not None
        assert found.staff.name == "มานี"
        assert callbacks.with_id(session, row.id + 1) is None


def test_the_queue_shows_who_waits_longest_first(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        member = staff.add(session, "มานี", "correct horse battery staple", "officer", NOW)
        people = [person(session, data_keys, index_key, str(number)) for number in range(5)]
        for known in people:
            asked(session, known)
        for row in rows(session)[:2]:
            key = people[row.id - rows(session)[0].id].key
            callbacks.mark_called(session, row, CallbackNote(member.id, ""), key, NOW)
        ids = [row.id for row in rows(session)]
        queue = [row.id for row in callbacks.queue(session, NOW.date(), offset=0, limit=9)]
        assert queue == [ids[2], ids[3], ids[4], ids[1], ids[0]]
        assert [row.id for row in callbacks.queue(session, NOW.date(), offset=1, limit=2)] == ids[
            3:5
        ]
        assert callbacks.count(session, WAITING) == 3
        assert callbacks.count(session, WAITING, CALLED) == 5


def test_only_what_is_done_is_forgotten(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        first, second = (person(session, data_keys, index_key, name) for name in "ab")
        asked(session, first)
        asked(session, second)
        callbacks.cancel(session, first.id, NOW)
    with transactions.writing() as session:
        assert callbacks.purge_older(session, NOW, 10) == 0
        assert callbacks.purge_older(session, NOW + timedelta(seconds=1), 10) == 1
        assert [row.conversation_id for row in rows(session)] == [second.id]
