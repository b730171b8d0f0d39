"""The sheet of messages: what was written, asked, answered and noted, and who had the case."""

from datetime import timedelta

import pytest

from bot.runtime.transactions import Transactions
from db.complaints import complaints, filer_notifications, inquiries, timeline
from db.complaints import workflow as complaints_workflow
from db.complaints.complaints import StatusChange
from db.complaints.filer_notifications import NewNotification
from db.complaints.timeline import Assignment, Classification, StaffNote
from db.engine.encryption import MasterKeys
from db.export.columns import MESSAGES
from db.export.integrity import check
from db.staff import staff
from tests.db.export.exported import TABLES, Filed, Written, cells, order
from tests.db.filing import NOW

HOUR = timedelta(hours=1)


@pytest.fixture
def worked_on(filed: Filed, transactions: Transactions, data_keys: MasterKeys) -> str:
    """A complaint with one of each that can be said about it, an hour apart, and another one."""
    number = filed()
    filed()
    with transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = data_keys.unwrap(found.conversation.wrapped_key)
        me = staff.add(session, "มานี", "a password long enough", "officer", NOW).id
        timeline.assign(session, found, Assignment(me, me, None), NOW + HOUR)
        timeline.add_note(session, found, StaffNote("=โทรไม่ติด", me), key, NOW + 2 * HOUR)
        letter = NewNotification("ขอรูปกล่อง", me)
        inquiries.ask(session, found, letter, key, NOW + 3 * HOUR)
        news = filer_notifications.undelivered(session, found.conversation_id, key, 9)
        filer_notifications.mark_delivered(session, news, NOW + 4 * HOUR)
        asked = inquiries.waiting_of(session, found.id)
        assert asked is not None
        inquiries.answer(session, asked, "ทิ้งไปแล้ว", key, NOW + 5 * HOUR)
        filer_notifications.add(session, found, "ข่าว", key, NOW + 6 * HOUR, staff_id=None)
        kind = Classification("kind", "other", "ไม่เข้าพวก", me, found.version)
        timeline.classify(session, found, kind, key, NOW + 7 * HOUR)
        step = StatusChange(complaints_workflow.CHECKING, found.version, me, "ตรวจแล้ว", "")
        complaints.change_status(session, found, step, key, NOW + 8 * HOUR)
    return number


def test_all_that_was_said_about_a_case_is_in_the_workbook(write: Written, worked_on: str) -> None:
    file = write("xlsx", tables=(*TABLES, MESSAGES))
    _, rows = cells(file, "messages")
    assert {row[0].value for row in rows} == {worked_on}
    assert [tuple(row[place].value for place in (3, 4, 6, 7, 8)) for row in rows] == [
        ("เจ้าหน้าที่", "มานี", "มอบเรื่อง", "มานี", None),
        ("เจ้าหน้าที่", "มานี", "บันทึกภายใน", None, "=โทรไม่ติด"),
        ("เจ้าหน้าที่", "มานี", "ถามผู้ร้อง", None, "ขอรูปกล่อง"),
        ("ผู้ร้อง", None, "ผู้ร้องตอบ", None, "ทิ้งไปแล้ว"),
        ("ระบบ", None, "ระบบแจ้งผู้ร้อง", None, "ข่าว"),
        ("เจ้าหน้าที่", "มานี", "กำหนดประเภทเรื่อง", None, "deceived -> other ไม่เข้าพวก"),
    ]
    assert [row[9].value is not None for row in rows] == [False, False, True, False, False, False]
    assert check(file, "xlsx").findings == ()


def test_what_was_said_is_masked_where_personal_data_is(write: Written, worked_on: str) -> None:
    _, rows = cells(write("xlsx", order(personal=False), (*TABLES, MESSAGES)), "messages")
    assert [row[0].value for row in rows] == [worked_on] * 6
    assert {row[8].value for row in rows} == {None, "••••"}
