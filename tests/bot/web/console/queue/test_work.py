"""The work desk, and what was given up: tried again, and never shown."""

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select, update

from db.complaints import complaints, inquiries
from db.models.tables import InboxEvent, OutboxBatch
from db.privacy import erasure_requests
from db.queue import conversations, inbox, outbox
from db.queue.conversations import Chat
from db.queue.inbox import NewEvent
from db.queue.outbox import BatchOutcome
from db.staff.scope import Scope
from tests.bot.web.console.fixtures import (
    MORNING,
    Clock,
    Desk,
    as_role,
    audited,
    followed,
    on_sqlite,
    post,
)

pytestmark = pytest.mark.both_databases

SECRET = "0812345678 เรื่องลับ"
LETTERS = "/staff/dead-letters"
STANDS_OUT = 'class="pressing-money"'


def give_up(desk: Desk) -> None:
    """A dead event, a malformed one, a dead answer and one that was erased."""
    with desk.transactions.writing() as session:
        known = conversations.of_chat(
            session, Chat("user", "U" + "a" * 32), desk.data_keys, desk.index_key, MORNING
        )
        event = NewEvent("E1", "message", 5, {"a": SECRET}, known.id, known.key, None, False)
        inbox.store(session, [event], MORNING)
        inbox.set_aside(session, SECRET, "malformed", "no events", desk.data_keys, MORNING)
        held = conversations.next_waiting(session, desk.data_keys, MORNING)
        assert held is not None
        for said in (SECRET, ""):
            message = {"type": "text", "text": said}
            batch = outbox.add(session, held, [message], "token", MORNING, push="wait", lease=True)
            end = BatchOutcome(batch, "dead", f'400 "{SECRET}"' if said else "given up")
            outbox.record_outcomes(session, [end], MORNING)
        session.execute(update(OutboxBatch).where(OutboxBatch.id == 2).values(sealed_batch=b""))
        session.execute(
            update(InboxEvent)
            .where(InboxEvent.webhook_event_id == "E1")
            .values(state="dead", reason="KeyError", attempts=3)
        )


def states(desk: Desk) -> list[tuple[str, int]]:
    with desk.transactions.reading() as session:
        events = session.execute(
            select(InboxEvent.state, InboxEvent.attempts).order_by(InboxEvent.id)
        )
        answers = session.execute(
            select(OutboxBatch.state, OutboxBatch.attempts).order_by(OutboxBatch.id)
        )
        return [(row[0], row[1]) for row in (*events, *answers)]


@on_sqlite
def test_what_could_not_be_read_is_told_in_words(app: Flask, desk: Desk) -> None:
    with desk.transactions.writing() as session:
        inbox.set_aside(session, "{}", "malformed", "not an object", desk.data_keys, MORNING)
    page = as_role(app, desk, "supervisor").get(LETTERS).text
    assert "ข้อความเข้า ไม่ทราบชนิด" in page
    assert "อ่านข้อมูลที่ LINE ส่งมาไม่ได้" in page
    assert "not an object" not in page


def test_what_was_given_up_is_tried_again_and_never_shown(app: Flask, desk: Desk) -> None:
    give_up(desk)
    client = as_role(app, desk, "supervisor")
    page = client.get(LETTERS).text
    assert "4 รายการ" in page
    assert "เรื่องลับ" not in page
    assert "0812345678" not in page
    assert page.count("ลองใหม่ไม่ได้") == 2
    for reason in ("KeyError", "LINE ปฏิเสธ", "given up"):
        assert reason in page
    for kind, letter in (("event", 1), ("event", 2), ("answer", 1), ("answer", 2), ("x", 1)):
        post(client, LETTERS, f"{LETTERS}/{kind}/{letter}")
    post(client, LETTERS, f"{LETTERS}/event/{2**64}")
    assert states(desk) == [("waiting", 0), ("malformed", 0), ("waiting", 0), ("dead", 1)]
    tried = [thing for _, action, thing, _ in audited(desk) if action == "dead letter again"]
    assert tried == ["event 1", "answer 1"]
    with desk.transactions.writing() as session:
        held = conversations.next_waiting(session, desk.data_keys, MORNING)
        assert held is not None
        (again,) = inbox.peek(session, held.id, held.key, most=5)
        assert again.json == {"a": SECRET}
        (batch,) = outbox.lease_due(session, desk.data_keys, MORNING, 5)
        assert (batch.reply_token, batch.messages[0]["text"]) == (None, SECRET)


def test_the_work_desk_counts_each_queue_and_sounds_alarms(
    officer: FlaskClient, desk: Desk, clock: Clock
) -> None:
    desk.file(purchase_date="2026-11-03")
    desk.file(MORNING - timedelta(days=20), purchase_date="2026-10-01")
    page = officer.get("/staff/work").text
    assert page.index("เรื่องแรกอาจระงับเงินทันถึง") < page.index("ไม่มีสัญญาณเตือน")
    assert page.count(STANDS_OUT) == 1
    for count, label in (
        (1, "เงินที่อาจยังระงับทัน"),
        (1, "เลยกำหนดติดต่อผู้ร้อง"),
        (0, "เรื่องของฉันที่ยังไม่จบ"),
        (2, "เรื่องใหม่ที่ยังไม่มีผู้รับผิดชอบ"),
    ):
        assert f"<strong>{count}</strong> {label}" in page
    assert "ส่งหรือรับข้อความไม่สำเร็จ" not in page
    give_up(desk)
    with desk.transactions.writing() as session:
        session.execute(update(InboxEvent).values(state="waiting"))
        session.execute(update(OutboxBatch).values(state="waiting"))
        batch = session.execute(select(OutboxBatch)).scalars().first()
        assert batch is not None
        erasure_requests.submit(session, batch.conversation_id, MORNING)
    clock.now += timedelta(minutes=6)
    page = officer.get("/staff/work").text
    assert page.count("แจ้งผู้ดูแลระบบ") == 2
    assert "ครบกำหนดแรก 3/12/2569" in page
    clock.now += timedelta(minutes=20)


UNREAD = "ผู้ร้องตอบแล้ว ยังไม่มีใครอ่าน"


def asked_and_answered(client: FlaskClient, desk: Desk, clock: Clock, answer: str) -> str:
    """The number of a complaint about which an officer asked, and whose filer answered."""
    number = desk.file()
    address = f"/staff/complaints/{number}"
    post(client, address, f"{address}/message", text="ใครส่งของคะ", asks="yes")
    clock.now += timedelta(minutes=5)
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        waiting = inquiries.waiting_of(session, found.id)
        assert waiting is not None
        key = desk.data_keys.unwrap(found.conversation.wrapped_key)
        assert inquiries.answer(session, waiting, answer, key, clock.now)
    clock.now += timedelta(minutes=5)
    return number


def unread(client: FlaskClient) -> str:
    """The entries under the answers that nobody has read, up to the next heading."""
    return client.get("/staff/work").text.partition(UNREAD)[2].partition("<h2")[0]


def test_an_answer_stands_on_the_work_desk_until_somebody_has_read_it(
    officer: FlaskClient, desk: Desk, clock: Clock
) -> None:
    number = asked_and_answered(officer, desk, clock, SECRET)
    address = f"/staff/complaints/{number}"
    assert "(1)" in unread(officer)
    assert f'href="{address}"' in unread(officer)
    assert "ถามโดย มานี" in unread(officer)
    assert SECRET not in unread(officer)
    assert SECRET not in officer.get(address).text
    assert number in unread(officer)
    assert SECRET in followed(officer, address, f"{address}/reveal", reason="อ่านคำตอบ")
    assert "(0)" in unread(officer)
    assert "ตอบแล้ว" in officer.get(address).text


def test_an_answer_that_was_acted_on_needs_no_reading(
    officer: FlaskClient, desk: Desk, clock: Clock
) -> None:
    written_to = asked_and_answered(officer, desk, clock, SECRET)
    moved_on = asked_and_answered(officer, desk, clock, SECRET)
    assert unread(officer).index(written_to) < unread(officer).index(moved_on)
    with desk.transactions.reading() as session:
        north, south = Scope(provinces=frozenset({"TH-50"})), Scope(provinces=frozenset({"TH-90"}))
        held = [len(inquiries.unread(session, scope, 5)) for scope in (north, south)]
    assert held == [2, 0]
    address = f"/staff/complaints/{written_to}"
    post(officer, address, f"{address}/message", text="ขอบคุณค่ะ")
    assert written_to not in unread(officer)
    step = {"to_status": "checking", "version": "1", "public_note": ""}
    address = f"/staff/complaints/{moved_on}"
    assert post(officer, address, f"{address}/status", **step).status_code == 303
    assert "(0)" in unread(officer)
