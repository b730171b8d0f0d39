"""A broadcast reaches each person who agreed once, whatever dies, waits or is refused meanwhile."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.line import client as line_client
from bot.worker import broadcasts
from bot.worker.broadcasts import Broadcasts
from db.models.broadcasts import BroadcastBatch
from db.models.tables import OutboxBatch
from db.queue import conversations
from db.queue.broadcasts import approval, batches
from db.queue.broadcasts.approval import BroadcastDraft
from db.queue.broadcasts.batches import KEY_KEPT, LEASE, PendingBatch
from handlers.cards.texts import broadcast as texts
from tests.bot.worker.broadcasting import NOW, Newsroom, newsroom

pytestmark = pytest.mark.both_databases

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
SECOND = timedelta(seconds=1)
MULTICAST = "multicast"


@pytest.fixture
def room(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    """Batches of two; a client that loses patience after 1 s."""
    monkeypatch.setattr(batches, "MOST_RECIPIENTS", 2)
    monkeypatch.setattr(broadcasts, "GAP_S", 0.0)
    monkeypatch.setattr(line_client, "READ_S", 1.0)
    with newsroom(database_url, tmp_path) as opened:
        yield opened


def readers(room: Newsroom, count: int) -> None:
    for _ in range(count):
        room.reader()


def rows(room: Newsroom) -> list[BroadcastBatch]:
    with room.services.transactions.reading() as session:
        found = list(session.scalars(select(BroadcastBatch).order_by(BroadcastBatch.id)))
        session.expunge_all()
        return found


def begin(room: Newsroom) -> tuple[int, PendingBatch]:
    """A broadcast of which a worker has just leased a batch, and then died."""
    made = room.approved()
    assert Broadcasts(room.services).send_next()
    with room.services.transactions.writing() as session:
        batch = batches.lease_next(session, made, room.clock.now)
    assert batch is not None
    return made, batch


def deliver(room: Newsroom, batch: PendingBatch) -> line_client.Outcome:
    recipients = batch.recipients(room.services.settings.data_keys)
    messages = [{"type": "text", "text": batch.text}]
    return room.services.line.multicast(recipients, messages, batch.retry_key)


def test_all_who_agreed_get_it_once(room: Newsroom) -> None:
    readers(room, 5)
    ended, blocked = room.reader(), room.reader()
    room.ends(ended)
    conversation_id = room.conversation(blocked)
    with room.services.transactions.writing() as session:
        conversations.set_blocked(session, conversation_id, NOW)
    never = room.line.people.user("ไม่เคยขอรับ")
    made = room.approved(BroadcastDraft("หัวเรื่อง\nเนื้อความ", topic_id="fake-shop"))
    room.send_all()
    assert room.got() == [1, 1, 1, 1, 1, 0, 0]
    assert never.messages() == []
    row = room.row(made)
    assert (row.state, row.recipients, row.sent, row.unknown) == ("done", 5, 5, 0)
    assert row.published_at == row.begun_at == NOW
    (message,) = room.readers[0].messages()
    for piece in ("หัวเรื่อง", "เนื้อความ", texts.HOW_TO_STOP):
        assert piece in message.words
    assert message.labels == [texts.READ_TOPIC]
    assert [row.state for row in rows(room)] == ["sent"] * 3
    assert [row.subscription_ids for row in rows(room)] == [[]] * 3
    room.send_all()
    assert sum(room.got()) == 5


def test_it_waits_for_its_time_and_goes_to_its_audience(room: Newsroom) -> None:
    for province, topic in (("TH-50", None), ("TH-10", "fake-shop"), (None, "fake-shop")):
        room.reader(province, topic)
    at = NOW + timedelta(hours=1)
    room.approved(BroadcastDraft("ก", audience="province", audience_value="TH-50", send_at=at))
    room.send_all()
    assert room.got() == [0, 0, 0]
    room.clock.now = at
    room.send_all()
    assert room.got() == [1, 0, 0]
    room.approved(BroadcastDraft("ข", audience="topic", audience_value="fake-shop"))
    room.send_all()
    assert room.got() == [1, 1, 1]


def test_a_worker_that_died_before_its_request_is_followed_after_its_lease(
    room: Newsroom,
) -> None:
    readers(room, 3)
    _, batch = begin(room)
    room.send_all()
    assert room.got() == [0, 0, 0]
    room.clock.now += LEASE
    room.send_all()
    assert room.got() == [1, 1, 1]
    assert rows(room)[0].retry_key == batch.retry_key


@pytest.mark.parametrize("is_alone", [True, False])
def test_a_worker_that_died_after_its_request_doubles_nothing(
    room: Newsroom, is_alone: bool
) -> None:
    readers(room, 3)
    made, batch = begin(room)
    assert isinstance(deliver(room, batch), line_client.Done)
    if is_alone:
        Broadcasts(room.services).take_over()
    else:
        room.clock.now += LEASE
    room.send_all()
    assert room.got() == [1, 1, 1]
    assert room.row(made).sent == 3


def test_no_two_workers_send_one_batch_and_the_slower_one_writes_nothing(room: Newsroom) -> None:
    readers(room, 2)
    made, slow = begin(room)
    with room.services.transactions.writing() as session:
        assert batches.lease_next(session, made, room.clock.now + LEASE - SECOND) is None
        assert batches.next_in_turn(session, room.clock.now + LEASE - SECOND) is None
    room.clock.now += LEASE
    with room.services.transactions.writing() as session:
        quick = batches.lease_next(session, made, room.clock.now)
        assert quick is not None
        batches.halt(session, slow, "refused")
        batches.postpone(session, slow, NOW, may_have_arrived=False)
        batches.record_sent(session, slow, NOW)
    assert (room.row(made).state, room.row(made).sent) == ("sending", 0)
    assert (slow.is_first, quick.is_first) == (True, False)
    assert quick.retry_key == slow.retry_key


def test_who_ends_it_meanwhile_is_left_out_and_who_comes_meanwhile_too(room: Newsroom) -> None:
    readers(room, 4)
    made, _ = begin(room)
    room.ends(room.readers[0])
    room.ends(room.readers[3])
    room.reader()
    room.clock.now += LEASE
    room.send_all()
    assert room.got() == [0, 1, 1, 0, 0]
    room.ends(room.readers[1])
    with room.services.transactions.reading() as session:
        results = approval.results(session, room.row(made))
    assert (results.recipients, results.ended_since) == (4, 3)


def test_a_batch_of_which_nobody_is_left_is_not_sent(room: Newsroom) -> None:
    readers(room, 3)
    made, _ = begin(room)
    room.ends(room.readers[0])
    room.ends(room.readers[1])
    room.clock.now += LEASE
    assert not Broadcasts(room.services).send_next()
    assert rows(room)[0].state == "unknown"
    room.send_all()
    assert room.got() == [0, 0, 1]
    assert room.row(made).state == "done"


def test_it_is_stopped_after_the_batch_in_flight_and_resumed_at_the_cursor(
    room: Newsroom,
) -> None:
    readers(room, 5)
    made, batch = begin(room)
    room.change(made, approval.stop)
    assert isinstance(deliver(room, batch), line_client.Done)
    with room.services.transactions.writing() as session:
        batches.record_sent(session, batch, room.clock.now)
    room.send_all()
    assert room.got() == [1, 1, 0, 0, 0]
    assert (room.row(made).state, room.row(made).stopped_because) == ("stopped", "staff")
    room.change(made, approval.resume)
    room.send_all()
    assert room.got() == [1, 1, 1, 1, 1]
    assert (room.row(made).state, room.row(made).sent) == ("done", 5)


def test_it_is_not_begun_where_the_quota_has_no_room(room: Newsroom) -> None:
    readers(room, 3)
    pushed_before(room)
    room.line.people.switch(quota=103)
    room.line.people.set_used_quota(100)
    made = room.approved()
    room.send_all()
    row = room.row(made)
    assert (row.state, row.stopped_because, row.begun_at) == ("stopped", "quota", None)
    assert room.got() == [0, 0, 0]
    room.line.people.set_used_quota(99)
    room.change(made, approval.resume)
    room.send_all()
    assert room.got() == [1, 1, 1]
    assert room.row(made).published_at is not None


def pushed_before(room: Newsroom) -> None:
    """One answer that had to be pushed: as many must stay possible."""
    conversation_id = room.conversation(room.readers[0])
    pushed = OutboxBatch(
        conversation_id=conversation_id,
        sealed_batch=b"",
        retry_key="k",
        reply_dead=True,
        uncertain=False,
        state="done",
        push="must",
        attempts=1,
        due_at=NOW,
        created_at=NOW,
        finished_at=NOW,
    )
    with room.services.transactions.writing() as session:
        session.add(pushed)


@ON_SQLITE
def test_it_stops_where_line_says_that_the_quota_is_used_up(room: Newsroom) -> None:
    readers(room, 4)
    room.line.people.switch(quota=4)
    made, batch = begin(room)
    assert isinstance(deliver(room, batch), line_client.Done)
    room.line.people.set_used_quota(4)
    room.clock.now += LEASE
    room.send_all()
    row = room.row(made)
    assert (row.state, row.stopped_because, row.sent) == ("stopped", "quota", 2)
    room.line.people.switch(quota=None)
    room.change(made, approval.resume)
    room.send_all()
    assert room.got() == [1, 1, 1, 1]


@ON_SQLITE
def test_it_is_not_begun_where_the_office_does_not_push(room: Newsroom) -> None:
    readers(room, 1)
    made = room.approved()
    settings = replace(room.services.settings, push_allowed=False)
    assert Broadcasts(replace(room.services, settings=settings)).send_next()
    assert room.row(made).stopped_because == "push-off"
    assert room.got() == [0]


@ON_SQLITE
def test_a_quota_that_line_does_not_tell_is_asked_again(room: Newsroom) -> None:
    readers(room, 1)
    made = room.approved()
    room.line.people.fail("500", path="quota")
    room.send_all()
    assert (room.row(made).state, room.got()) == ("approved", [0])
    room.clock.now += timedelta(minutes=1)
    room.send_all()
    assert room.got() == [1]


@ON_SQLITE
def test_one_whose_time_has_long_passed_is_asked_about(room: Newsroom) -> None:
    readers(room, 1)
    made = room.approved(BroadcastDraft("ก", send_at=NOW))
    room.clock.now += timedelta(days=1)
    room.send_all()
    assert (room.row(made).stopped_because, room.got()) == ("late", [0])
    room.change(made, approval.resume)
    room.send_all()
    assert room.got() == [1]


@ON_SQLITE
@pytest.mark.parametrize("kind", ["429", "500", "time out", "late"])
def test_it_waits_where_line_does_not_take_it_and_doubles_nothing(
    room: Newsroom, kind: str
) -> None:
    readers(room, 3)
    made = room.approved()
    room.line.people.fail(kind, path=MULTICAST)
    room.send_all()
    assert sum(room.got()) == (2 if kind == "late" else 0)
    assert room.row(made).sent == 0
    assert (rows(room)[0].tried_at is None) == (kind == "429")
    room.clock.now += timedelta(seconds=10)
    room.send_all()
    assert room.got() == [1, 1, 1]
    assert (room.row(made).state, room.row(made).sent) == ("done", 3)


@ON_SQLITE
def test_what_may_have_arrived_a_day_ago_is_not_repeated(room: Newsroom) -> None:
    readers(room, 3)
    made, _ = begin(room)
    room.clock.now += KEY_KEPT
    assert not Broadcasts(room.services).send_next()
    room.send_all()
    row = room.row(made)
    assert (row.state, row.sent, row.unknown) == ("done", 1, 2)
    assert room.got() == [0, 0, 1]


@ON_SQLITE
def test_it_stops_where_line_does_not_know_us(room: Newsroom) -> None:
    readers(room, 3)
    made = room.approved()
    room.line.people.fail("401", path=MULTICAST)
    room.send_all()
    assert room.row(made).stopped_because == "unauthorised"
    room.change(made, approval.resume)
    room.send_all()
    assert room.got() == [1, 1, 1]
