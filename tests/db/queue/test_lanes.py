"""Lanes: whose event is next while many wait, on each database."""

import pytest

from bot.runtime.transactions import Transactions
from db.engine.encryption import IndexKey, MasterKeys
from db.queue import conversations, inbox, lanes
from db.queue.conversations import Chat, KnownConversation
from db.queue.inbox import NewEvent
from tests.db.filing import NOW

EVENT = {"replyToken": "t"}


class Queue:
    """Waiting events of people by their numbers, and who is next."""

    def __init__(self, transactions: Transactions, keys: MasterKeys, index_key: IndexKey) -> None:
        self._transactions, self._keys, self._index_key = transactions, keys, index_key
        self._count = 0

    def person(self, number: int) -> KnownConversation:
        with self._transactions.writing() as session:
            chat = Chat("user", f"U{number:032x}")
            return conversations.of_chat(session, chat, self._keys, self._index_key, NOW)

    def add(self, number: int, lane: int = lanes.USUAL, *, overflows: bool = False) -> None:
        person = self.person(number)
        self._count += 1
        event = NewEvent(
            f"E{self._count}", "message", self._count, EVENT | {"n": self._count}, person.id,
            person.key, None, ignored=False, overflows=overflows, lane=lane,
        )  # fmt: skip
        with self._transactions.writing() as session:
            inbox.store(session, [event], NOW)

    def next(self, *, oldest: bool = False, busy: tuple[int, ...] = ()) -> int | None:
        """The number of the person who is next."""
        ids = {self.person(number).id: number for number in range(1, 6)}
        hers = [of for of, number in ids.items() if number in busy]
        with self._transactions.reading() as session:
            held = conversations.next_waiting(session, self._keys, NOW, busy=hers, oldest=oldest)
        return None if held is None else ids[held.id]


@pytest.fixture
def queue(transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey) -> Queue:
    return Queue(transactions, data_keys, index_key)


def test_the_newest_of_the_usual_lane_is_next_and_by_turns_the_oldest_of_all(queue: Queue) -> None:
    queue.add(1, lanes.LATER)
    queue.add(2)
    queue.add(3)
    assert queue.next() == 3
    assert queue.next(busy=(3,)) == 2
    assert queue.next(busy=(2, 3)) == 1
    assert queue.next(oldest=True) == 1
    assert queue.next(busy=(1, 2, 3)) is None


def test_the_first_lane_passes_all_others_in_the_order_of_its_own(queue: Queue) -> None:
    queue.add(1)
    queue.add(2, lanes.FIRST)
    queue.add(3, lanes.FIRST)
    queue.add(4)
    assert queue.next() == 2
    assert queue.next(busy=(2,)) == 3
    assert queue.next(busy=(2, 3)) == 4


def test_who_was_answered_before_passes_strangers_however_many(queue: Queue) -> None:
    queue.add(1, lanes.KNOWN)
    queue.add(2, lanes.KNOWN)
    queue.add(3)
    queue.add(4, lanes.FIRST)
    assert queue.next() == 4
    assert queue.next(busy=(4,)) == 2
    assert queue.next(busy=(2, 4)) == 1
    assert queue.next(busy=(1, 2, 4)) == 3


def test_a_flood_behind_its_first_events_does_not_keep_its_person_on_top(queue: Queue) -> None:
    queue.add(1)
    queue.add(2)
    for _ in range(5):
        queue.add(1, lanes.LATER)
    assert queue.next() == 2


def test_a_conversation_knows_what_waits_and_what_was_not_kept(
    queue: Queue, transactions: Transactions
) -> None:
    queue.add(1)
    queue.add(1)
    assert (queue.person(1).waiting, queue.person(1).overflows) == (2, False)
    queue.add(1, overflows=True)
    queue.add(1, overflows=True)
    known = queue.person(1)
    assert (known.waiting, known.overflows, known.goes_first) == (2, True, False)
    with transactions.writing() as session:
        assert inbox.end_overflow(session, known.id, known.key) == EVENT | {"n": 4}
        assert inbox.end_overflow(session, known.id, known.key) is None
    assert not queue.person(1).overflows


def test_a_lane_is_kept_with_the_person_and_leaves_with_them(
    queue: Queue, transactions: Transactions, data_keys: MasterKeys
) -> None:
    person = queue.person(1)
    with transactions.writing() as session:
        held = conversations.lock(session, person.id, data_keys)
        assert held is not None
        held.goes_first = True
        conversations.save(session, held)
    with transactions.writing() as session:
        held = conversations.lock(session, person.id, data_keys)
        assert held is not None
        conversations.save(session, held)
    assert queue.person(1).goes_first
