"""An inbox full of handled events with a backlog behind them, and as much in the outbox."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from db.engine.encryption import IndexKey, MasterKeys
from db.models.tables import InboxEvent, OutboxBatch
from db.queue import conversations, inbox, leases, outbox
from db.queue.conversations import Chat, KnownConversation

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
PEOPLE = 500


def fill(
    session: Session,
    keys: MasterKeys,
    index_key: IndexKey,
    handled: int,
    backlog: int,
    *,
    is_counted: bool = True,
) -> list[KnownConversation]:
    """Rows in both tables: `handled` of the past and then `backlog` that wait, person by person
    in turn; with `is_counted` the database then takes its statistics."""
    chats = [Chat("user", f"U{number:032x}") for number in range(PEOPLE)]
    found = conversations.of_chats(session, chats, keys, index_key, NOW)
    people = [found[chat] for chat in chats]
    sealed = [person.key.encrypt(b'{"a":1}' + b" " * 400, "inbox.event") for person in people]
    batches = [
        person.key.encrypt(b'{"messages":[],"to":"U","reply_token":null}', "outbox.batch")
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
            "state": "done" if number < handled else "waiting",
            "attempts": 0,
        }
        for number in range(handled + backlog)
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
                "state": "done" if number < handled else "waiting",
                "attempts": 1,
                # Put off by a failure of LINE's, all but the last few.
                "due_at": NOW + timedelta(seconds=60 if number < handled + backlog - 50 else -1),
                "created_at": NOW,
                "finished_at": NOW if number < handled else None,
            }
            for number in range(handled + backlog)
        ],
    )
    if is_counted:
        session.execute(text("ANALYZE"))
    return people


def queries(
    session: Session, person: KnownConversation, keys: MasterKeys, index_key: IndexKey
) -> dict[str, Callable[[], object]]:
    """Every query of the straight line, to be asked as often as one likes."""
    held = conversations.next_waiting(session, keys, NOW)
    if held is None:
        raise LookupError("no event waits")
    held.has_kept = True
    ids = [f"E{number:025d}" for number in (5, 5_000, 15_000, 900_000)]
    chat = Chat("user", f"U{77:032x}")
    month_ago = NOW - timedelta(days=30)
    return {
        "next_waiting": lambda: conversations.next_waiting(session, keys, NOW),
        "oldest_waiting": lambda: conversations.next_waiting(session, keys, NOW, oldest=True),
        "end_overflow": lambda: inbox.end_overflow(session, person.id, person.key),
        "look": lambda: inbox.peek(session, person.id, person.key, most=4),
        "lease": lambda: leases.lease(session, person.id, NOW, is_ours=False),
        "hold": lambda: conversations.lock(session, person.id, keys, wait=True),
        "begin": lambda: inbox.start_attempts(session, [5, 21_000]),
        "take": lambda: inbox.mark_done(session, [5, 21_000], NOW),
        "purge of events": lambda: inbox.purge_older(session, month_ago, 500),
        "purge of batches": lambda: outbox.purge_older(session, month_ago, 500),
        "already_stored": lambda: inbox.already_stored(session, ids),
        "lease_due": lambda: outbox.lease_due(session, keys, NOW, most=1),
        "lease_next_of": lambda: outbox.lease_next_of(session, [person.id], keys, NOW),
        "add": lambda: outbox.add(session, held, [], "t", NOW, push="wait", lease=True),
        "take_kept": lambda: outbox.claim_kept(session, held, 4, NOW),
        "known": lambda: conversations.find(session, chat, keys, index_key),
    }
