"""Evidence on the desk: copies for those who work on the case, originals for a reason."""

from io import BytesIO

import pytest
from flask import Flask
from flask.testing import FlaskClient
from PIL import Image

from bot.web.security_headers import FILE_POLICY, HEADERS
from db.staff.staff import Role
from tests.bot import evidence_pictures as pictures
from tests.bot.web.console import filed_evidence
from tests.bot.web.console.fixtures import Desk, as_role, audited, post

SLIP = pictures.jpeg()


def copy_address(desk: Desk, number: str, page: int = 1, row: int = 0) -> str:
    return f"/staff/complaints/{number}/evidence/{filed_evidence.rows(desk)[row].copied_as}/{page}"


def original_address(desk: Desk, number: str, row: int = 0) -> str:
    name = filed_evidence.rows(desk)[row].stored_as
    return f"/staff/complaints/{number}/evidence/{name}/original"


def test_a_copy_is_shown_and_that_it_was_looked_at_is_written_down(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    filed_evidence.add(desk, number, SLIP)
    address = copy_address(desk, number)
    page = officer.get(f"/staff/complaints/{number}").text
    assert f'src="{address}"' in page
    assert "รูป JPEG" in page
    assert [row for row in audited(desk) if row[1] == "evidence view"] == []
    shown = officer.get(address)
    assert (shown.status_code, shown.mimetype) == (200, "image/jpeg")
    assert Image.open(BytesIO(shown.data)).size == (400, 300)
    assert pictures.CANARY.encode() not in shown.data
    expected = {**HEADERS, "Content-Security-Policy": FILE_POLICY}
    assert {name: shown.headers[name] for name in expected} == expected
    name = filed_evidence.rows(desk)[0].copied_as or ""
    assert shown.headers["Content-Disposition"] == f"inline; filename=evidence-{name[:12]}-1.jpg"
    what = f"complaint {number} evidence {name[:12]} page 1"
    assert audited(desk)[-1] == ("มานี", "evidence view", what, "")


def test_each_page_of_a_pdf_has_its_own_address(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    filed_evidence.add(desk, number, pictures.pdf(22))
    page = officer.get(f"/staff/complaints/{number}").text
    assert "ดูสำเนา 20 หน้า" in page
    assert "อีก 2 หน้าไม่ได้ทำสำเนา" in page
    statuses = [
        officer.get(copy_address(desk, number, number_of_page)).status_code
        for number_of_page in (1, 20, 0, 21, 999)
    ]
    assert statuses == [200, 200, 404, 404, 404]


@pytest.mark.parametrize("role", ["exporter", "auditor", None])
def test_for_all_others_a_copy_is_not_there(app: Flask, desk: Desk, role: Role | None) -> None:
    number = desk.file()
    filed_evidence.add(desk, number, SLIP)
    client = as_role(app, desk, role) if role else app.test_client()
    refused = client.get(copy_address(desk, number))
    assert refused.status_code == 404
    assert refused.headers["Cache-Control"] == "no-store"
    assert [row for row in audited(desk) if row[1].startswith("evidence")] == []


@pytest.mark.parametrize("role", ["officer", "administrator", "exporter", "auditor"])
def test_originals_are_there_for_supervisors_only(app: Flask, desk: Desk, role: Role) -> None:
    number = desk.file()
    filed_evidence.add(desk, number, SLIP)
    client = as_role(app, desk, role)
    page = "/staff/audit" if role == "auditor" else "/staff/questions"
    assert client.get(page).status_code == 200
    refused = post(client, page, original_address(desk, number), reason="อยากดู")
    assert refused.status_code == 404
    if role in ("officer", "administrator"):
        shown = client.get(f"/staff/complaints/{number}").text
        assert str(filed_evidence.rows(desk)[0].stored_as) not in shown
    assert [row for row in audited(desk) if row[1].startswith("evidence")] == []


def test_a_supervisor_downloads_an_original_for_a_reason(app: Flask, desk: Desk) -> None:
    number = desk.file()
    filed_evidence.add(desk, number, SLIP)
    supervisor = as_role(app, desk, "supervisor")
    page, address = f"/staff/complaints/{number}", original_address(desk, number)
    refused = post(supervisor, page, address, reason=" ")
    assert (refused.status_code, "พิมพ์เหตุผลก่อน" in refused.text) == (422, True)
    given = post(supervisor, page, address, reason="ส่งพนักงานสอบสวน\r\nปลอมบรรทัด")
    assert given.data == SLIP
    name = filed_evidence.rows(desk)[0].stored_as or ""
    assert given.mimetype == "application/octet-stream"
    said = given.headers["Content-Disposition"]
    assert said == f"attachment; filename=evidence-{name[:12]}.jpg"
    assert given.headers["X-Content-Type-Options"] == "nosniff"
    assert given.headers["Cache-Control"] == "no-store"
    assert "sandbox" in given.headers["Content-Security-Policy"]
    what = f"complaint {number} evidence {name[:12]}"
    assert audited(desk)[-1][1:] == ("evidence original", what, "ส่งพนักงานสอบสวน ปลอมบรรทัด")
    assert supervisor.get(address).status_code == 405


def test_what_cannot_be_read_is_never_shown(app: Flask, desk: Desk) -> None:
    number = desk.file()
    broken = SLIP[:-400] + b"<script>alert(1)</script>"
    filed_evidence.add(desk, number, broken)
    filed_evidence.add(desk, number, b"<svg onload='alert(1)'/>")
    supervisor = as_role(app, desk, "supervisor")
    page = supervisor.get(f"/staff/complaints/{number}").text
    assert "เปิดไม่ได้ เก็บต้นฉบับไว้แบบเข้ารหัสและไม่แสดง" in page
    assert "ไม่ใช่รูปหรือ PDF" in page
    assert "<img" not in page
    name = filed_evidence.rows(desk)[0].stored_as
    assert supervisor.get(f"/staff/complaints/{number}/evidence/{name}/1").status_code == 404
    given = post(
        supervisor, f"/staff/complaints/{number}", original_address(desk, number), reason="ตรวจ"
    )
    assert given.data == broken
    assert given.headers["Content-Disposition"].startswith("attachment")


def test_after_its_sender_took_it_back_nobody_sees_it(app: Flask, desk: Desk) -> None:
    number = desk.file()
    message_id = filed_evidence.add(desk, number, SLIP)
    copy, original = copy_address(desk, number), original_address(desk, number)
    supervisor = as_role(app, desk, "supervisor")
    page = f"/staff/complaints/{number}"
    assert supervisor.get(copy).status_code == 200
    filed_evidence.take_back(desk, message_id)
    assert supervisor.get(copy).status_code == 404
    assert post(supervisor, page, original, reason="ขอดู").status_code == 404
    shown = supervisor.get(page).text
    assert "ผู้ส่งลบไฟล์นี้แล้ว" in shown
    assert "<img" not in shown
    assert "SHA-256" not in shown


@pytest.mark.attack(54)
def test_a_file_of_one_case_is_not_found_under_another(officer: FlaskClient, desk: Desk) -> None:
    number, other = desk.file(), desk.file()
    filed_evidence.add(desk, number, SLIP)
    address = copy_address(desk, number)
    assert officer.get(address.replace(number, other)).status_code == 404
    assert officer.get(address.replace(number, "RT-9999-9999")).status_code == 404


@pytest.mark.parametrize(
    "name", ["..%2f..%2fetc%2fpasswd", "0" * 31, "0" * 32, "G" * 32, "CON", "%00", "x" * 300]
)
def test_a_made_up_name_is_not_found(officer: FlaskClient, desk: Desk, name: str) -> None:
    number = desk.file()
    filed_evidence.add(desk, number, SLIP)
    assert officer.get(f"/staff/complaints/{number}/evidence/{name}/1").status_code == 404


def test_a_file_that_is_lost_on_the_disk_is_not_found(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    filed_evidence.add(desk, number, SLIP)
    address = copy_address(desk, number)
    desk.files.delete(str(filed_evidence.rows(desk)[0].copied_as))
    assert officer.get(address).status_code == 404
