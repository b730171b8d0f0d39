"""One complaint: masked, revealed, and changed by two officers at once."""

import html
import re
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.bot import evidence_pictures as pictures
from tests.bot.web.console import filed_evidence
from tests.bot.web.console.fixtures import (
    ANY,
    Clock,
    Desk,
    as_role,
    audited,
    followed,
    log_in,
    on_sqlite,
    post,
    token,
    version_and_status,
)

REFERRAL = {"agency": "fda", "what": "คำร้อง", "why": "เป็นเครื่องสำอาง"}
SCRIPTS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "{{7*7}}{{constructor.constructor('alert(1)')()}}",
)


def test_personal_answers_are_masked_until_a_reason_is_given(
    officer: FlaskClient, desk: Desk
) -> None:
    address = f"/staff/complaints/{desk.file()}"
    masked = officer.get(address).text
    secrets = ("0812345678", "081-234-5678", "0123456789", "สมหญิง", "หม้อทอดจากเพจ")
    assert [secret for secret in secrets if secret in masked] == []
    assert "••••78" in masked
    assert "••••89" in masked
    empty = post(officer, address, f"{address}/reveal", reason="  ")
    assert (empty.status_code, "สมหญิง" in empty.text) == (422, False)
    short = post(officer, address, f"{address}/reveal", reason="x 123 ---")
    assert (short.status_code, "เช่น โทรหาผู้ร้อง" in short.text) == (422, True)
    assert [row for row in audited(desk) if row[1] == "reveal"] == []


def test_what_is_revealed_of_one_case_is_shown_for_ten_minutes(
    officer: FlaskClient, desk: Desk, clock: Clock
) -> None:
    address, other = (f"/staff/complaints/{desk.file()}" for _ in range(2))
    shown = followed(officer, address, f"{address}/reveal", reason="โทรกลับผู้ร้อง")
    secrets = ("081-234-5678", "012-3-45678-9", "สมหญิง ตัวอย่าง", "หม้อทอดจากเพจ")
    assert [secret for secret in secrets if secret not in shown] == []
    assert "สมหญิง" not in officer.get(other).text
    kept = post(officer, address, f"{address}/note", note="อ่านแล้ว")
    assert "สมหญิง ตัวอย่าง" in officer.get(kept.location).text
    assert "สมหญิง ตัวอย่าง" in post(officer, address, f"{address}/note", note=" ").text
    clock.now += timedelta(minutes=9)
    assert "แสดงข้อมูลส่วนบุคคลถึง 3/11/2569 10:10" in officer.get(address).text
    clock.now += timedelta(minutes=1)
    assert "สมหญิง" not in officer.get(address).text


def test_who_revealed_what_and_why_is_written_down_once_and_on_one_line(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    followed(officer, address, f"{address}/reveal", reason="โทรกลับผู้ร้อง\r\nปลอมบรรทัด")
    officer.get(address)
    rows = audited(desk)
    assert ("มานี", "read", f"complaint {number}", "") in rows
    assert [row for row in rows if row[1] == "reveal"] == [
        ("มานี", "reveal", f"complaint {number}", "โทรกลับผู้ร้อง ปลอมบรรทัด")
    ]


@on_sqlite
def test_the_way_back_leads_to_the_list_as_it_was_filtered(
    officer: FlaskClient, desk: Desk
) -> None:
    address, queue = f"/staff/complaints/{desk.file()}", "http://localhost/staff/complaints"

    def way_back(came_from: str = "") -> str:
        page = officer.get(address, headers={"Referer": came_from}).text
        found = re.search(r'class="back"><a href="([^"]*)"', page)
        assert found is not None
        return html.unescape(found[1])

    assert way_back() == "/staff/complaints"
    filtered = "/staff/complaints?order=urgent&status=received"
    assert way_back(f"{queue}?status=received&order=urgent&next=//evil.example") == filtered
    assert way_back() == filtered
    second_page = "/staff/complaints?after=0-0-7&before=50"
    assert way_back(f"http://localhost{second_page}") == second_page
    assert way_back(f"{queue}?status=received&order=urgent") == filtered
    assert way_back("https://evil.example/staff/complaints?status=closed") == filtered
    assert way_back(f"http://localhost{address}?status=closed") == filtered
    assert way_back(queue) == "/staff/complaints"


@on_sqlite
def test_the_copies_open_when_it_is_revealed_and_not_at_each_look(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    filed_evidence.add(desk, number, pictures.jpeg())
    address, opened = f"/staff/complaints/{number}", '<details class="look" open>'
    assert opened in followed(officer, address, f"{address}/reveal", reason="ดูหลักฐาน")
    assert opened not in officer.get(address).text


def test_what_was_revealed_is_masked_by_a_tap_another_case_or_a_logout(
    officer: FlaskClient, desk: Desk
) -> None:
    address, other = (f"/staff/complaints/{desk.file()}" for _ in range(2))

    def is_open(page: str) -> bool:
        return "สมหญิง" in officer.get(page).text

    def reveals(page: str) -> None:
        post(officer, page, f"{page}/reveal", reason="โทรกลับ")
        assert is_open(page)

    reveals(address)
    assert post(officer, address, f"{address}/mask").status_code == 303
    assert not is_open(address)
    reveals(address)
    reveals(other)
    assert not is_open(address)
    post(officer, address, "/staff/logout")
    log_in(officer, "มานี")
    assert not is_open(other)


@pytest.mark.parametrize("number", ["RT-9999-9999", "1", "../audit", "%00", "x" * 300, "' OR 1=1"])
def test_an_unknown_complaint_is_not_found(
    officer: FlaskClient, number: str, strange_fields: list[str]
) -> None:
    strange_fields.append(ANY)
    assert officer.get(f"/staff/complaints/{number}").status_code in (404, 403)
    page = "/staff/complaints"
    for action in ("reveal", "status", "assign", "note", "message", "question/drop"):
        address = f"/staff/complaints/{number}/{action}"
        assert (
            post(
                officer, page, address, reason="ขอดู", to_status="checking", note="x", text="x"
            ).status_code
            == 404
        )


def test_a_step_is_taken_with_its_notes(
    officer: FlaskClient, desk: Desk, strange_fields: list[str]
) -> None:
    strange_fields.append("form change_status: role, staff_id")
    number = desk.file()
    address = f"/staff/complaints/{number}"
    taken = post(
        officer,
        address,
        f"{address}/status",
        to_status="checking",
        version="1",
        public_note="รับไว้ตรวจสอบ",
        internal_note="โทรหาร้านแล้ว",
        staff_id="999",
        role="administrator",
    )
    assert taken.status_code == 303
    page = officer.get(address).text
    assert "บันทึกการเปลี่ยนสถานะแล้ว" in page
    assert "รับไว้ตรวจสอบ" in page
    assert "โทรหาร้านแล้ว" in page
    assert version_and_status(desk, number) == (2, "checking")
    assert ("มานี", "status", f"complaint {number}", "received -> checking") in audited(desk)


@pytest.mark.attack(61)
def test_the_second_officer_is_told_who_was_first_and_loses_nothing(
    app: Flask, officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    other = as_role(app, desk, "supervisor")
    other.get(address)
    step = {"to_status": "checking", "version": "1"}
    post(officer, address, f"{address}/status", **step, public_note="ของคนแรก")
    refused = post(
        other,
        address,
        f"{address}/status",
        to_status="referred",
        version="1",
        public_note="ของคนที่สอง",
        internal_note="บันทึกคนที่สอง",
        **REFERRAL,
    )
    assert refused.status_code == 409
    for words in ("มานี", "ของคนแรก", "ของคนที่สอง", "บันทึกคนที่สอง", 'name="version" value="2"'):
        assert words in refused.text
    assert version_and_status(desk, number) == (2, "checking")
    again = other.post(
        f"{address}/status",
        data={
            "csrf_token": token(refused),
            "to_status": "referred",
            "version": "2",
            "public_note": "ของคนที่สอง",
            **REFERRAL,
        },
    )
    assert again.status_code == 303
    assert version_and_status(desk, number) == (3, "referred")


@on_sqlite
def test_a_step_that_is_saved_by_two_taps_is_taken_once(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    officer, other = as_role(app, desk, "officer"), as_role(app, desk, "supervisor")
    step = {"to_status": "referred", "version": "1", "public_note": "ส่งต่อแล้ว", **REFERRAL}
    form = {**step, "csrf_token": token(officer.get(address))}
    taps = [officer.post(f"{address}/status", data=form) for _ in range(2)]
    assert [tap.status_code for tap in taps] == [303, 303]
    assert officer.get(address).text.count("บันทึกการเปลี่ยนสถานะแล้ว") == 1
    assert version_and_status(desk, number) == (2, "referred")
    assert sum(action == "status" for _, action, _, _ in audited(desk)) == 1
    assert post(other, address, f"{address}/status", **step).status_code == 409
    for changed in ({"public_note": "อย่างอื่น"}, {"why": "อย่างอื่น"}, {"internal_note": "โทรแล้ว"}):
        conflict = post(officer, address, f"{address}/status", **{**step, **changed})
        assert conflict.status_code == 409
    clock.now += timedelta(seconds=6)
    assert post(officer, address, f"{address}/status", **step).status_code == 409
    assert version_and_status(desk, number) == (2, "referred")


@pytest.mark.attack(62)
def test_a_jump_or_an_end_without_words_is_refused(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    address = f"/staff/complaints/{number}"
    for to_status, note, status in (
        ("closed", "", 422),
        ("no-such-status", "", 409),
        ("", "", 409),
        ("referred", "   ", 422),
        ("referred", "ก" * 2001, 422),
        ("referred", "ไม่บอกว่าใคร", 422),
    ):
        refused = post(
            officer,
            address,
            f"{address}/status",
            to_status=to_status,
            version="1",
            public_note=note,
            internal_note="อย่าหาย",
        )
        assert refused.status_code == status
        assert "อย่าหาย" in refused.text
        if to_status == "referred" and not note.strip():
            assert "สถานะนี้ต้องมีข้อความถึงผู้ร้อง" in refused.text
            assert "ต้องบอกว่าส่งให้หน่วยงานไหน" in refused.text
    assert version_and_status(desk, number) == (1, "received")


def test_what_people_typed_never_becomes_markup(officer: FlaskClient, desk: Desk) -> None:
    typed = " ".join(SCRIPTS)
    number = desk.file(
        story=typed,
        seller_name=typed,
        product=f"{typed} invoice\u202efdp.exe",
        name=typed,
        contacted_seller={"contacted": "yes", "said": typed},
    )
    address = f"/staff/complaints/{number}"
    post(
        officer,
        address,
        f"{address}/status",
        to_status="referred",
        version="1",
        public_note=typed,
        internal_note=f"</textarea>{typed}",
        agency="fda",
        what=typed,
        why=f'">{typed}',
    )
    shown = followed(officer, address, f"{address}/reveal", reason=typed)
    conflict = post(
        officer, address, f"{address}/status", to_status="checking", version="1", public_note=typed
    )
    assert conflict.status_code == 409
    for page in (shown, conflict.text):
        assert "<script>" not in page
        assert "<img" not in page
        assert 'href="javascript' not in page
        assert "{{7*7}}" in page
        assert "&lt;script&gt;" in page
        assert "\u202e" not in page


@on_sqlite
def test_the_day_of_a_crime_is_called_as_its_filer_was_asked(
    officer: FlaskClient, desk: Desk
) -> None:
    bought, crime = desk.file(), desk.file(matter_type="crime")
    assert "วันที่เกิดเรื่อง" not in officer.get(f"/staff/complaints/{bought}").text
    page = officer.get(f"/staff/complaints/{crime}").text
    assert "<dt>วันที่เกิดเรื่อง</dt>" in page
    assert "<dt>วันที่ซื้อ</dt>" not in page
