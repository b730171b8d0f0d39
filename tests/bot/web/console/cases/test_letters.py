"""Staff write to a filer and see what the filer changed; the filer hears of each step."""

from flask.testing import FlaskClient

from db.complaints import changes as complaints_changes
from db.complaints import complaints
from db.complaints.changes import CorrectedAnswers
from handlers.form.complaint import FORM
from handlers.records.facts import facts_of
from tests.bot.web.console.fixtures import (
    ANSWERS,
    MORNING,
    Desk,
    audited,
    followed,
    messages_to_filer,
    post,
)


def test_a_message_waits_for_the_filer(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    sent = post(officer, address, f"{address}/message", text=" ขอรูปกล่องเพิ่มค่ะ <b>")
    assert sent.status_code == 303
    page = officer.get(address).text
    assert "ขอรูปกล่องเพิ่มค่ะ &lt;b&gt;" in page
    assert "รอส่งพร้อมคำตอบครั้งถัดไป" in page
    assert messages_to_filer(desk, number) == ["ขอรูปกล่องเพิ่มค่ะ <b>"]
    assert ("มานี", "message", f"complaint {number}", "") in audited(desk)


def test_an_empty_or_endless_message_is_not_kept(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    for text in ("  ", "ก" * 1001):
        refused = post(officer, address, f"{address}/message", text=text)
        assert refused.status_code == 422
        assert "จึงยังไม่ได้ส่ง" in refused.text
    assert "ก" * 1001 in refused.text
    assert messages_to_filer(desk, number) == []


def test_a_step_is_told_with_its_public_note(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    step = {"to_status": "checking", "version": "1", "internal_note": "ลับ"}
    post(officer, address, f"{address}/status", **step, public_note="รับไว้แล้ว")
    assert messages_to_filer(desk, number) == ["สถานะเปลี่ยนเป็น กำลังตรวจสอบ\nรับไว้แล้ว"]


def test_corrections_are_shown_masked_until_a_reason_is_given(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    personal = {field.name for field in FORM.fields if field.personal}
    told_now = {**ANSWERS, "amount": 95000, "phone": "0899999911"}
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = desk.data_keys.unwrap(found.conversation.wrapped_key)
        correction = CorrectedAnswers(
            facts_of(told_now),
            {name: told_now[name] for name in told_now.keys() - personal},
            {name: told_now[name] for name in told_now.keys() & personal},
        )
        names = complaints_changes.correct(session, found, correction, key, MORNING)
        added = complaints_changes.EVIDENCE_ADDED
        complaints_changes.record_evidence_change(session, found.id, added, MORNING)
    assert sorted(names) == ["amount", "phone"]
    address = f"/staff/complaints/{number}"
    page = officer.get(address).text
    for piece in ("1,290.00 บาท", "950.00 บาท", "••••11", "เพิ่มหลักฐาน"):
        assert piece in page
    assert "089-999-9911" not in page
    revealed = followed(officer, address, f"{address}/reveal", reason="โทรกลับผู้ร้อง")
    assert "089-999-9911" in revealed
    late = {"to_status": "checking", "version": "1", "public_note": "ช้าไป"}
    assert post(officer, address, f"{address}/status", **late).status_code == 409
