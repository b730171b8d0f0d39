"""The engine's queries stay quick on a full inbox and a long backlog."""

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from bot.transactions import Transactions
from db import conversations, inbox, outbox
from db.conversations import Chat
from db.models import InboxEvent, OutboxBatch
from db.sealing import DataKeys, IndexKey

pytestmark = pytest.mark.slow

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
PEOPLE, HANDLED, BACKLOG = 500, 100_000, 10_000
# A scan of the table takes ten times as long, on a machine that does nothing else.
MOST_MS = 5.0


def fill(session: Session, keys: DataKeys, index_key: IndexKey) -> list[conversations.Known]:
    chats = [Chat("user", f"U{number:032x}") for number in range(PEOPLE)]
    found = conversations.of_chats(session, chats, keys, index_key, NOW)
    people = [found[chat] for chat in chats]
    sealed = [person.key.seal(b'{"a":1}' + b" " * 400, "inbox.event") for person in people]
    batches = [
        person.key.seal(b'{"messages":[],"to":"U","reply_token":null}', "outbox.batch")
        for person in people
    ]
    rows = [
        {
            "webhook_event_id": f"E{number:025d}",
            "conversation_id": people[number % PEOPLE].id,
            "event_type": "message",
            "line_ms": number,
            "sealed_event": sealed[number % PEOPLE],
            "received_at": NOW,
            "state": "done" if number < HANDLED else "waiting",
            "attempts": 0,
        }
        for number in range(HANDLED + BACKLOG)
    ]
    session.execute(insert(InboxEvent), rows)
    session.execute(
        insert(OutboxBatch),
        [
            {
                "conversation_id": people[number % PEOPLE].id,
                "sealed_batch": batches[number % PEOPLE],
                "retry_key": "k",
                "reply_dead": False,
                "uncertain": False,
                "state": "done" if number < HANDLED else "waiting",
                "attempts": 1,
                # Put off by a failure of LINE's, all but the last few.
                "due_at": NOW + timedelta(seconds=60 if number < HANDLED + BACKLOG - 50 else -1),
                "created_at": NOW,
            }
            for number in range(HANDLED + BACKLOG)
        ],
    )
    return people


def typical_ms(ask: Callable[[], object]) -> float:
    """The median of many, since other programs run beside."""

    def once() -> float:
        start = time.perf_counter()
        ask()
        return (time.perf_counter() - start) * 1000

    ask()
    return statistics.median(once() for _ in range(25))


def test_no_query_of_the_straight_line_reads_the_whole_table(
    transactions: Transactions, data_keys: DataKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        people = fill(session, data_keys, index_key)
    with transactions.writing() as session:
        session.execute(text("ANALYZE"))
    person = people[123]
    asked = [f"E{number:025d}" for number in (5, 50_000, 105_000, 900_000)]
    with transactions.writing() as session:
        held = conversations.hold_next(session, data_keys, NOW)
        assert held is not None
        took = {
            "hold_next": typical_ms(lambda: conversations.hold_next(session, data_keys, NOW)),
            "next_of": typical_ms(lambda: inbox.next_of(session, person.id, person.key)),
            "already_stored": typical_ms(lambda: inbox.already_stored(session, asked)),
            "lease_next": typical_ms(lambda: outbox.lease_next(session, data_keys, NOW)),
            "add": typical_ms(lambda: outbox.add(session, held, [], "t", NOW, lease=True)),
            "known": typical_ms(
                lambda: conversations.known(
                    session, Chat("user", f"U{77:032x}"), data_keys, index_key
                )
            ),
        }
        assert len(inbox.already_stored(session, asked)) == 3
    print({query: round(ms, 2) for query, ms in took.items()})
    assert {query: ms for query, ms in took.items() if ms > MOST_MS} == {}


def test_waiting_events_are_found_oldest_person_first(
    transactions: Transactions, data_keys: DataKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        people = fill(session, data_keys, index_key)
        held = conversations.hold_next(session, data_keys, NOW)
        assert held is not None
        assert held.id == people[HANDLED % PEOPLE].id
        event = inbox.next_of(session, held.id, held.key)
    assert event is not None
    assert event.line_ms == HANDLED
