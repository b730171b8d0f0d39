"""The list of those who want to be called: masked, revealed for a reason, called once."""

import re
from datetime import timedelta
from itertools import count

import pytest
from flask import Flask
from flask.testing import FlaskClient

from db.complaints import callbacks
from db.complaints.callbacks import CallbackConsent, CallbackDetails
from db.queue import conversations
from db.queue.conversations import Chat
from tests.bot.web.console.fixtures import (
    MORNING,
    Clock,
    Desk,
    as_role,
    audited,
    followed,
    log_in,
    on_sqlite,
    post,
)

pytestmark = pytest.mark.both_databases

PAGE = "/staff/call-backs"
DAY = MORNING.date()
_people = count(1)


def wants_a_call(
    desk: Desk, message: str = "เรื่องคอร์สฟิตเนส", phone: str = "0812345678", who: str = ""
) -> int:
    """A person waits, a new one where none is named; gives the id of the request."""
    with desk.transactions.writing() as session:
        chat = Chat("user", who or f"Ucall{next(_people)}")
        known = conversations.of_chat(session, chat, desk.data_keys, desk.index_key, MORNING)
        agreed = CallbackConsent("1", "0" * 64, MORNING)
        wish = CallbackDetails(known.id, known.key, message, phone, agreed, "ป้าสมใจ")
        callbacks.submit(session, wish, MORNING)
        return max(each.id for each in callbacks.queue(session, DAY, offset=0, limit=999))


def test_number_and_message_are_masked_until_a_reason_is_given(
    officer: FlaskClient, desk: Desk
) -> None:
    number, _ = wants_a_call(desk), wants_a_call(desk)
    masked = officer.get(PAGE).text
    secrets = ("0812345678", "081-234-5678", "คอร์สฟิตเนส", "ป้าสมใจ", "tel:")
    assert [secret for secret in secrets if secret in masked] == []
    assert "••••78" in masked
    assert "2 รายรอโทรกลับ" in masked
    refused = post(officer, PAGE, f"{PAGE}/{number}/reveal", reason=" ")
    assert refused.status_code == 422
    assert "081-234-5678" not in refused.text
    assert post(officer, PAGE, f"{PAGE}/{number}/reveal", reason="x" * 501).status_code == 422
    assert [row for row in audited(desk) if row[1].startswith("call-back")] == []


def test_a_reason_shows_one_of_those_who_wait_for_ten_minutes(
    officer: FlaskClient, desk: Desk, clock: Clock
) -> None:
    number, _ = wants_a_call(desk), wants_a_call(desk, phone="0898765432")
    shown = followed(officer, PAGE, f"{PAGE}/{number}/reveal", reason="จะโทรกลับตอนนี้")
    assert '<a class="dial" href="tel:0812345678">081-234-5678</a>' in shown
    assert "เรื่องคอร์สฟิตเนส" in shown
    assert (shown.count("tel:"), shown.count("ป้าสมใจ")) == (1, 1)
    assert "089-876-5432" not in shown
    mistyped = post(officer, PAGE, f"{PAGE}/{number}/again", day="พรุ่งนี้")
    assert mistyped.status_code == 422
    assert "081-234-5678" in mistyped.text
    clock.now += timedelta(minutes=10)
    assert "081-234-5678" not in officer.get(PAGE).text
    told = [row for row in audited(desk) if row[1].startswith("call-back")]
    assert told == [("มานี", "call-back reveal", f"call-back {number}", "จะโทรกลับตอนนี้")]


@on_sqlite
def test_what_was_revealed_is_masked_by_a_tap_or_the_next_one(
    officer: FlaskClient, desk: Desk
) -> None:
    first, second = wants_a_call(desk), wants_a_call(desk, phone="0898765432")
    followed(officer, PAGE, f"{PAGE}/{first}/reveal", reason="จะโทรกลับ")
    page = followed(officer, PAGE, f"{PAGE}/{second}/reveal", reason="จะโทรกลับ")
    assert "081-234-5678" not in page
    assert "089-876-5432" in page
    assert "089-876-5432" not in followed(officer, PAGE, f"{PAGE}/mask")


def test_a_call_is_noted_with_who_made_it_and_only_once(
    app: Flask, officer: FlaskClient, desk: Desk
) -> None:
    number = wants_a_call(desk)
    other = as_role(app, desk, "supervisor")
    address = f"{PAGE}/{number}/called"
    assert post(officer, PAGE, address, note="ก" * 1001).status_code == 422
    assert post(officer, PAGE, address, note="นัดวันศุกร์").status_code == 303
    late = post(other, PAGE, address, note="อีกคน")
    assert late.status_code == 409
    assert "มีคนโทรไปก่อนแล้ว" in late.text
    page = officer.get(PAGE).text
    for words in ("บันทึกว่าโทรแล้ว", "มานี", "นัดวันศุกร์", "0 รายรอโทรกลับ", "✔ โทรแล้ว"):
        assert words in page
    done = [row for row in audited(desk) if row[1] == "call-back called"]
    assert done == [("มานี", "call-back called", f"call-back {number}", "")]


def test_a_call_is_a_contact_about_what_is_open(officer: FlaskClient, desk: Desk) -> None:
    number, other = desk.file(filer="Usame"), desk.file()
    request = wants_a_call(desk, who="Usame")
    post(officer, PAGE, f"{PAGE}/{request}/called", note="นัดวันศุกร์")
    page = officer.get(f"/staff/complaints/{number}").text
    assert "โทรกลับตามที่ผู้ร้องขอ" in page
    assert "ติดตามผลครั้งต่อไป" in page
    assert "ติดต่อกลับครั้งแรก" in officer.get(f"/staff/complaints/{other}").text


def test_who_does_not_answer_stays_and_is_counted(
    app: Flask, officer: FlaskClient, desk: Desk
) -> None:
    number, other = wants_a_call(desk), as_role(app, desk, "supervisor")
    address = f"{PAGE}/{number}/not-answered"
    assert post(officer, PAGE, address, tries=0).status_code == 303
    late = post(other, PAGE, address, tries=0)
    assert late.status_code == 409
    assert "จึงไม่ได้นับซ้ำ" in late.text
    page = officer.get(PAGE).text
    for words in ("ไม่รับสาย 1 ครั้ง", "ล่าสุด 3/11/2569 10:00", "1 รายรอโทรกลับ", "ยังอยู่ในรายการ"):
        assert words in page
    assert post(officer, PAGE, address, tries=1).status_code == 303
    assert "ไม่รับสาย 2 ครั้ง" in officer.get(PAGE).text
    post(officer, PAGE, f"{PAGE}/{number}/called")
    assert post(officer, "/staff/complaints", address, tries=2).status_code == 409
    done = [row[1] for row in audited(desk) if row[1].startswith("call-back")]
    assert done == ["call-back not answered"] * 2 + ["call-back called"]


def test_who_wants_a_call_on_a_day_comes_after_those_of_today(
    officer: FlaskClient, desk: Desk, clock: Clock
) -> None:
    later, sooner, now = (wants_a_call(desk) for _ in range(3))
    again = f"{PAGE}/{later}/again"
    for wrong in ("", "พรุ่งนี้", "2/11/2569", "2/11/2026", "2/2/2570"):
        refused = post(officer, PAGE, again, day=wrong)
        assert refused.status_code == 422
        assert "จึงยังไม่ได้บันทึก" in refused.text
    assert post(officer, PAGE, again, day="9/11/2569").status_code == 303
    assert post(officer, PAGE, f"{PAGE}/{sooner}/again", day="5/11/2569").status_code == 303
    page = officer.get(PAGE).text
    assert "3 รายรอโทรกลับ (ขอให้โทรวันหลัง 2)" in page
    assert "โทร 9 พฤศจิกายน 2569" in page
    assert "ในนี้ 2 รายขอให้โทรวันหลัง" in officer.get("/staff/work").text
    assert in_order(page) == [now, sooner, later]
    clock.now += timedelta(days=2)
    log_in(officer, "มานี")
    assert in_order(officer.get(PAGE).text) == [sooner, now, later]


def in_order(page: str) -> list[int]:
    return [int(each) for each in re.findall(rf"{PAGE}/(\d+)/called", page)]


def test_a_request_that_is_not_there(officer: FlaskClient, desk: Desk) -> None:
    assert "ไม่มีใครรอให้โทรกลับ" in officer.get(PAGE).text
    for number in (1, 2**70):
        for deed in ("called", "reveal", "not-answered", "again"):
            address = f"{PAGE}/{number}/{deed}"
            told = {"reveal": {"reason": "จะโทร"}, "again": {"day": "5/11/2569"}}.get(deed, {})
            assert post(officer, "/staff/complaints", address, **told).status_code == 404
    assert [action for _, action, _, _ in audited(desk)] == ["login"]


def test_what_people_typed_never_becomes_markup_and_fifty_stand_on_a_page(
    officer: FlaskClient, desk: Desk
) -> None:
    first = wants_a_call(desk, message="<script>alert(1)</script>")
    for _ in range(50):
        wants_a_call(desk, message="")
    shown = followed(officer, PAGE, f"{PAGE}/{first}/reveal", reason="<b>โทร")
    assert "&lt;script&gt;alert(1)" in shown
    assert "<script>" not in shown
    page = officer.get(PAGE).text
    assert page.count("<tr>") == 51
    assert "?page=2" in page
    assert officer.get(f"{PAGE}?page=2").text.count("<tr>") == 2
    assert "ไม่ได้ฝากข้อความ" in page
