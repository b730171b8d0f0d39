"""More than fifty reveals in an hour raise an alarm; the log is searched, line breaks and all."""

from datetime import timedelta

import pytest
from flask import Flask

from db.operations import alerts
from db.staff import audit
from tests.bot.web.console.fixtures import MORNING, Clock, Desk, as_role, audited, post

pytestmark = pytest.mark.both_databases


def reveal(desk: Desk, who: str, minute: float, times: int = 1) -> None:
    """As the console notes it."""
    now = MORNING + timedelta(minutes=minute)
    with desk.transactions.writing() as session:
        for _ in range(times):
            audit.write(
                session, who=who, action="reveal", thing="complaint RT-1", reason="r", now=now
            )
            alerts.check_reveals(session, who, "reveal", now)


def raised(desk: Desk) -> list[str]:
    return [who for who, action, _, _ in audited(desk) if action == alerts.ALERT]


def test_the_fifty_first_reveal_within_an_hour_raises_one_alarm(desk: Desk) -> None:
    reveal(desk, "มานี", 0, times=20)
    reveal(desk, "มานี", 50, times=30)
    reveal(desk, "ปิติ", 50, times=50)
    assert raised(desk) == []
    # The first twenty are an hour old by now.
    reveal(desk, "มานี", 60, times=20)
    assert raised(desk) == []
    reveal(desk, "มานี", 61, times=5)
    assert raised(desk) == ["มานี"]
    reveal(desk, "มานี", 130, times=51)
    assert raised(desk) == ["มานี", "มานี"]


def test_a_supervisor_sees_the_alarm_and_what_was_shown(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    number = desk.file()
    officer, supervisor = as_role(app, desk, "officer"), as_role(app, desk, "supervisor")
    reveal(desk, "คน officer", 0, times=50)
    page = f"/staff/complaints/{number}"
    assert "ไม่มีสัญญาณเตือน" in supervisor.get("/staff/alarms").text
    post(officer, page, f"{page}/reveal", reason="ตรวจสอบ <b>บัญชี</b>")
    shown = supervisor.get("/staff/alarms").text
    assert "คน officer" in shown
    assert "ดู 51 ครั้ง" in shown
    assert "&lt;b&gt;" in shown
    assert officer.get("/staff/alarms").status_code == 403


@pytest.mark.attack(64)
def test_the_log_is_searched_and_shows_line_breaks_harmless(app: Flask, desk: Desk) -> None:
    auditor = as_role(app, desk, "auditor")
    with desk.transactions.writing() as session:
        for who, day in (("มานี", 0), ("ปิติ", 1)):
            audit.write(
                session,
                who=who,
                action="reveal",
                thing="complaint RT-1\r\n3/11/2569 10:00 root login",
                reason="<script>alert(1)</script>",
                now=MORNING + timedelta(days=day),
            )
    page = auditor.get("/staff/audit?who=ปิติ&action=reveal&first=4/11/2569&last=4/11/2569").text
    assert '<td class="person">ปิติ</td>' in page
    assert '<td class="person">มานี</td>' not in page
    assert "<script>alert" not in page
    assert "\r" not in page
    wrong = auditor.get("/staff/audit?first=yesterday").text
    assert "อ่านวันที่ไม่ได้" in wrong
    assert '<td class="person">' not in wrong
    assert "ไม่มีรายการที่ตรงการค้นหา" in auditor.get("/staff/audit?who=ไม่มีใคร").text
