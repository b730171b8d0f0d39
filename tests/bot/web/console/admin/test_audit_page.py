"""The audit log tells failed logins too, in words, and is asked by who, what, complaint and day."""

import ast
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask

from bot.web.console.admin import audit_descriptions
from bot.web.console.breaches import actions as breaches_actions
from bot.web.console.texts.audit_log import ACTIONS
from db.staff import audit
from tests.bot.web.console.fixtures import (
    Clock,
    Desk,
    as_role,
    audited,
    log_in,
    on_sqlite,
    post,
)

ROOT = Path(__file__).parents[5]
FAILED = ("login failed", "console")


def failures(desk: Desk) -> list[tuple[str, str]]:
    return [(who, reason) for who, *deed, reason in audited(desk) if tuple(deed) == FAILED]


@on_sqlite
def test_a_failed_login_is_noted_under_a_known_name_alone(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    desk.add_member("มานี", "officer")
    browser = app.test_client()
    log_in(browser, "มานี", "wrong")
    for typed in ("0812345678", "hunter2"):
        log_in(browser, typed, "wrong")
    clock.now += timedelta(minutes=2)
    log_in(browser, "correct horse", "wrong")
    log_in(browser, "มานี")
    assert failures(desk) == [
        ("มานี", "wrong password"),
        # Strangers fill no log: one row a minute says that they try.
        ("", "unknown name"),
        ("", "unknown name"),
    ]
    page = as_role(app, desk, "auditor").get("/staff/audit?action=login+failed").text
    for said in ("ชื่อที่ไม่มีในระบบ", "รหัสผ่านผิด", "ไม่มีชื่อผู้ใช้นี้", "หน้าเจ้าหน้าที่"):
        assert said in page


@on_sqlite
def test_the_rows_of_one_complaint_are_found_by_its_number_however_it_is_typed(
    app: Flask, desk: Desk
) -> None:
    number, other = desk.file(), desk.file()
    supervisor, auditor = as_role(app, desk, "supervisor"), as_role(app, desk, "auditor")
    for each in (number, other):
        supervisor.get(f"/staff/complaints/{each}")
    page = f"/staff/complaints/{number}"
    post(supervisor, page, f"{page}/status", to_status="checking", version=1)
    told = auditor.get(f"/staff/audit?thing={number.lower()}").text
    assert f'<td class="thing">เรื่อง {number}</td>' in told
    assert other not in told
    assert "รับเรื่องแล้ว → กำลังตรวจสอบ" in told
    assert "complaint" not in told.split("<tbody>")[1]


@on_sqlite
def test_what_a_unit_works_on_is_told_in_words(app: Flask, desk: Desk) -> None:
    administrator = as_role(app, desk, "administrator")
    chosen = {"name": "เหนือ", "province": ["TH-50", "TH-58"], "kind": "deceived"}
    assert post(administrator, "/staff/units/new", "/staff/units/add", **chosen).status_code == 303
    told = administrator.get("/staff/audit?action=unit+add").text.split("<tbody>")[1]
    assert "จังหวัด: เชียงใหม่, แม่ฮ่องสอน; ประเภทปัญหา: ถูกหลอกลวง" in told
    assert "TH-" not in told
    assert "deceived" not in told


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (("status", "complaint RT-1", "received -> closed"), "รับเรื่องแล้ว → ปิดเรื่องแล้ว"),
        (("assign", "complaint RT-1", "-> มานี"), "ให้ มานี รับผิดชอบ"),
        (("assign", "complaint RT-1", "->"), "ไม่มีผู้รับผิดชอบ"),
        (("merge", "complaint RT-1", "-> RT-2"), "รวมเข้ากับ RT-2"),
        (("alarm", "console", "51 reveals within an hour"), "51 ครั้งในหนึ่งชั่วโมง"),
        (("purge", "drafts", "3 deleted"), "ลบ 3 รายการ"),
        (("staff add", "staff ก", "officer, unit -"), "เจ้าหน้าที่ หน่วยงาน ไม่มี"),
        (("staff change", "ก", "officer -> auditor, unit ข"), "เจ้าหน้าที่ → ผู้ตรวจสอบ หน่วยงาน ข"),
        (("staff change", "staff ก", "officer -> auditor"), "เจ้าหน้าที่ → ผู้ตรวจสอบ"),
        (("staff change", "staff ก", "unit เหนือ"), "หน่วยงาน เหนือ"),
        (("staff disable", "staff ก", "enabled"), "เปิดบัญชีอีกครั้ง"),
        (("second factor required", "staff", "officer auditor"), "เจ้าหน้าที่ ผู้ตรวจสอบ"),
        (
            ("unit add", "unit เหนือ", "TH-50 TH-57 deceived"),
            "จังหวัด: เชียงใหม่, เชียงราย; ประเภทปัญหา: ถูกหลอกลวง",
        ),
        (("unit change", "unit เหนือ", "TH-50"), "จังหวัด: เชียงใหม่; ทุกประเภท"),
        (("unit remove", "unit กลาง", "-"), "ทุกจังหวัด; ทุกประเภท"),
        # A kind that is offered no longer.
        (("unit change", "unit ใต้", "given-up"), "ทุกจังหวัด; ประเภทปัญหา: given-up"),
        (("release", "conversation 3", "my-data"), "สำเนาข้อมูล (ZIP)"),
        (("release failed", "complaint RT-1", "dossier"), "ใบคำร้อง (PDF)"),
        # What a person typed is never taken for a code.
        (("reveal", "complaint RT-1", "disabled"), "disabled"),
        (("reveal", "complaint RT-1", "received -> closed"), "received -> closed"),
    ],
)  # fmt: skip
def test_a_reason_that_the_machine_wrote_is_told_in_words(
    row: tuple[str, str, str], told: str
) -> None:
    assert audit_descriptions.reason(row[0], row[2]).endswith(told)


@pytest.mark.parametrize(
    ("thing", "told"),
    [
        ("complaint RT-1 evidence abc page 2", "เรื่อง RT-1 หลักฐาน abc หน้า 2"),
        ("erase request 3", "คำขอลบที่ 3"),
        ("call-backs", "คำขอโทรกลับ"),
        ("drafts", "เรื่องที่กรอกค้าง"),
        ("breach 1", "เหตุละเมิดข้อมูลที่ 1"),
        ("numbers 2026-10; 18 complaints", "ตัวเลขของเดือน ตุลาคม 2569; 18 เรื่อง"),
        (
            "12 complaints; personal masked; kind=deceived province=TH-50; 0a1b",
            "12 เรื่อง; ปิดบังข้อมูลส่วนบุคคล; ประเภทปัญหา: ถูกหลอกลวง, จังหวัด: เชียงใหม่; 0a1b",
        ),
    ],
)
def test_a_thing_is_told_in_words(thing: str, told: str) -> None:
    assert audit_descriptions.subject(thing) == told


def written_actions() -> Iterator[str]:
    """Every deed that stands as a word in a call that writes one down."""
    calls = ("audit_notes.note", "audit.write")
    for file in sorted((ROOT / "bot").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            named = [each.value for each in node.keywords if each.arg == "action"]
            if ast.unparse(node.func) in calls:
                named += node.args[1:2]
            for value in named:
                yield from (
                    each.value
                    for each in ast.walk(value)
                    if isinstance(each, ast.Constant) and isinstance(each.value, str)
                )


def test_every_deed_has_its_words() -> None:
    found = set(written_actions())
    assert {"read", "breach recorded", "search", "login", "purge"} <= found | {"read"}
    # What is put together when it happens, or compared with.
    parts = {each for each in found if each not in ACTIONS}
    assert parts <= {"export "}
    assert {
        audit.ANCHOR,
        *breaches_actions.DONE.values(),
        *breaches_actions.UNDONE.values(),
    } <= set(ACTIONS)
