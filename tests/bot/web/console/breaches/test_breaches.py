"""The breach register: 72 hours, whom it touches, two drafts, and nothing typed is lost."""

import re
from datetime import datetime, timedelta

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from bot.runtime.dates import BANGKOK, show_moment
from tests.bot.web.console.fixtures import (
    MORNING,
    Clock,
    Desk,
    as_role,
    audited,
    log_in,
    on_sqlite,
    post,
    token,
)

PAGE = "/staff/breaches"
CANARY = "แฟลชไดรฟ์ของกองหาย"
OPEN = "เหตุละเมิดข้อมูลที่ยังไม่ปิด"


def recorded(supervisor: FlaskClient, **more: str) -> str:
    """The address of a new entry."""
    told = {"known": show_moment(MORNING), "happened": CANARY, "risk": "high", **more}
    answer = post(supervisor, f"{PAGE}/new", f"{PAGE}/new", **told)
    assert answer.status_code == 303, answer.text
    return str(answer.location)


def write_down(
    supervisor: FlaskClient,
    address: str,
    deed: str,
    *,
    at: datetime = MORNING,
    reason: str = "เรียบร้อย",
) -> TestResponse:
    """Send the form that says what was done about a breach, and when."""
    told = {"deed": deed, "at": show_moment(at), "reason": reason}
    return post(supervisor, address, f"{address}/done", **told)


def test_the_clock_runs_from_when_it_is_known_until_it_is_reported(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    supervisor = as_role(app, desk, "supervisor")
    address = recorded(supervisor, data="phone", measures="เปลี่ยนรหัสแล้ว")
    page = supervisor.get(address).text
    assert "เหลือ 72 ชั่วโมง" in page
    assert page.count("เปลี่ยนรหัสแล้ว") == 3
    for hours, words in ((50, "▲ เหลือ 22 ชั่วโมง"), (75, "✖ เกิน 72 ชั่วโมงมาแล้ว 3 ชั่วโมง")):
        clock.now = MORNING + timedelta(hours=hours)
        log_in(supervisor, "คน supervisor")
        assert words in supervisor.get(PAGE).text
        assert words in supervisor.get(address).text
    assert write_down(supervisor, address, "closed").status_code == 422
    for deed in ("reported", "people_told", "closed"):
        assert write_down(supervisor, address, deed).status_code == 303
    assert "เกิน 72" not in supervisor.get(address).text
    assert write_down(supervisor, address, "erased").status_code == 400
    noted = [action for _, action, thing, _ in audited(desk) if thing == "breach 1"]
    assert [action for action in noted if action != "breach read"] == [
        "breach recorded",
        "breach reported",
        "breach people told",
        "breach closed",
    ]


@on_sqlite
def test_a_report_before_the_breach_was_known_or_in_the_future_is_refused(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    supervisor = as_role(app, desk, "supervisor")
    address = recorded(supervisor)
    clock.now = MORNING + timedelta(minutes=20)
    for wrong, words in (
        (MORNING - timedelta(minutes=1), "ก่อนเวลาที่รู้เหตุ"),
        (clock.now + timedelta(minutes=5), "อนาคต"),
    ):
        answer = write_down(supervisor, address, "reported", at=wrong, reason="สคบ 12/2569")
        assert answer.status_code == 422
        assert words in answer.text
        assert 'value="สคบ 12/2569"' in answer.text
    write_down(supervisor, address, "reported", at=MORNING + timedelta(minutes=10))
    late = {"known": show_moment(clock.now), "happened": CANARY, "risk": "high", "version": "2"}
    assert post(supervisor, address, address, **late).status_code == 422


@on_sqlite
def test_what_was_done_has_its_moment_and_a_letter_and_can_be_taken_back(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    supervisor = as_role(app, desk, "supervisor")
    address = recorded(supervisor)
    clock.now = MORNING + timedelta(minutes=20)
    then = MORNING + timedelta(minutes=10)
    write_down(supervisor, address, "reported", at=then, reason="สคบ 12/2569")
    page = supervisor.get(address).text
    assert f"แจ้ง สคส. แล้ว {show_moment(then)}" in page
    assert f"เมื่อ {show_moment(then)} สคบ 12/2569" in page
    assert "ยังไม่ได้บันทึกว่า: แจ้งเจ้าของข้อมูลแล้ว" in page
    assert write_down(supervisor, address, "reported").status_code == 422
    assert write_down(supervisor, address, "closed", reason=" ").status_code == 422
    write_down(supervisor, address, "closed", reason="ไม่มีใครถูกกระทบ")
    undone = f"{address}/undone"
    for deed, reason, status in (
        ("reported", "พิมพ์ผิด", 422),
        ("closed", "", 422),
        ("closed", "พบไฟล์เพิ่ม", 303),
        ("closed", "อีกครั้ง", 422),
        ("reported", "หนังสือตีกลับ", 303),
        ("erased", "ลบ", 400),
    ):
        answer = post(supervisor, address, undone, deed=deed, reason=reason)
        assert answer.status_code == status
    page = supervisor.get(address).text
    assert "เหลือ 71 ชั่วโมง" in page
    assert "เปิดเหตุละเมิดข้อมูลอีกครั้ง: พบไฟล์เพิ่ม" in page
    noted = [(action, reason) for _, action, _, reason in audited(desk) if action != "breach read"]
    assert noted[-4:] == [
        ("breach reported", f"{at_minute(then)} สคบ 12/2569"),
        ("breach closed", f"{at_minute(MORNING)} ไม่มีใครถูกกระทบ"),
        ("breach opened again", "พบไฟล์เพิ่ม"),
        ("breach not reported", "หนังสือตีกลับ"),
    ]


def at_minute(moment: datetime) -> str:
    return moment.astimezone(BANGKOK).isoformat(timespec="minutes")


def test_its_clock_stands_on_the_work_desk_and_among_the_alarms_until_it_is_reported(
    app: Flask, desk: Desk, clock: Clock
) -> None:
    supervisor, officer = as_role(app, desk, "supervisor"), as_role(app, desk, "officer")
    told = f"{OPEN}</a><small"
    assert "ไม่มีสัญญาณเตือน" in supervisor.get("/staff/alarms").text
    address = recorded(supervisor)
    clock.now = MORNING + timedelta(minutes=20)
    for page in ("/staff/work", "/staff/alarms"):
        shown = supervisor.get(page).text
        assert "เหตุละเมิดข้อมูลที่ 1 ยังไม่ได้แจ้ง สคส. เหลือ 71 ชั่วโมง" in shown
        assert f'href="{address}"' in shown
        assert "ไม่มีสัญญาณเตือน" not in shown
    assert f"<strong>1</strong> {told}" in supervisor.get("/staff/work").text
    assert OPEN not in officer.get("/staff/work").text
    assert "ยังไม่ได้แจ้ง สคส." not in officer.get("/staff/work").text
    write_down(supervisor, address, "reported")
    for page in ("/staff/work", "/staff/alarms"):
        assert "ไม่มีสัญญาณเตือน" in supervisor.get(page).text
    # Reported, but the people may still have to be told.
    assert f"<strong>1</strong> {OPEN}" in supervisor.get("/staff/work").text
    write_down(supervisor, address, "closed")
    assert f"<strong>0</strong> {OPEN}" in supervisor.get("/staff/work").text


def test_staff_read_of_the_filer_and_the_filer_of_themselves(app: Flask, desk: Desk) -> None:
    supervisor = as_role(app, desk, "supervisor")
    page = supervisor.get(recorded(supervisor, data="phone")).text
    to_office, to_people = page.split('id="to-office"')[1].split('id="to-people"')
    assert "ข้อมูลที่เกี่ยวข้อง: เบอร์ผู้ร้อง" in to_office
    assert "ข้อมูลที่เกี่ยวข้อง: เบอร์ของคุณ" in to_people
    assert "ชื่อของคุณ" not in page


def test_numbers_that_no_complaint_has_are_named(app: Flask, desk: Desk) -> None:
    supervisor = as_role(app, desk, "supervisor")
    number = desk.file()
    page = supervisor.get(recorded(supervisor, numbers=f"{number} rt-0000-0001 <b>")).text
    assert "ไม่มีเรื่องเลขนี้ในระบบ: RT-0000-0001, &lt;B&gt; ตรวจเลขอีกครั้ง" in page
    assert "1 คน" in page
    assert "ไม่มีเรื่องเลขนี้" not in supervisor.get(recorded(supervisor, numbers=number)).text


def test_whom_it_touches_is_what_the_account_opened_what_the_filter_leaves_and_numbers(
    app: Flask, desk: Desk
) -> None:
    opened, filtered, named, other = (desk.file() for _ in range(4))
    as_role(app, desk, "officer").get(f"/staff/complaints/{opened}")
    supervisor = as_role(app, desk, "supervisor")
    hour = {"since": show_moment(MORNING), "until": show_moment(MORNING + timedelta(hours=1))}
    address = recorded(
        supervisor, account="คน officer", numbers=f"{named.lower()}, RT-0000-0000", **hour
    )
    page = supervisor.get(address).text
    assert "2 คน" in page
    assert [number in page for number in (opened, named, other)] == [True, True, False]
    nobody = recorded(
        supervisor, account="คน officer", since=show_moment(MORNING + timedelta(hours=9))
    )
    assert "0 คน" in supervisor.get(nobody).text
    everybody = supervisor.get(recorded(supervisor, kind="deceived")).text
    assert "4 คน" in everybody
    assert filtered in everybody


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(app: Flask, desk: Desk) -> None:
    supervisor = as_role(app, desk, "supervisor")
    address = f"{PAGE}/new"
    for wrong, words in (
        ({"known": "เมื่อวาน"}, "25/11/2569 14:05"),
        ({"known": show_moment(MORNING + timedelta(days=2))}, "อนาคต"),
        ({"known": "30 พฤศจิกายน 2569 14:05"}, "อนาคต"),
        ({"measures": "ก" * 4001}, "4,000"),
        ({"account": "ไม่มีคนนี้"}, "ไม่มีบัญชี"),
        ({"since": show_moment(MORNING), "until": "1/1/2569 00:00"}, "หลังเวลาสิ้นสุด"),
        ({"first": "31/2/2569"}, "วันที่"),
    ):
        told = {"known": show_moment(MORNING), "happened": CANARY, **wrong}
        answer = post(supervisor, address, address, **told)
        assert answer.status_code == 422
        assert words in answer.text
        assert CANARY in answer.text
    assert post(supervisor, address, address, known=show_moment(MORNING)).status_code == 422
    assert "ยังไม่มีเหตุ" in supervisor.get(PAGE).text


def test_two_who_change_it_at_once_lose_nothing(app: Flask, desk: Desk) -> None:
    supervisor = as_role(app, desk, "supervisor")
    address = recorded(supervisor)
    told = {"known": show_moment(MORNING), "risk": "some", "version": "1"}
    assert post(supervisor, address, address, happened="ฉบับแรก", **told).status_code == 303
    second = post(supervisor, address, address, happened="ฉบับหลัง", **told)
    assert second.status_code == 409
    assert "ฉบับหลัง" in second.text
    assert "ฉบับแรก" in second.text


def test_it_is_sealed_and_not_for_everyone(app: Flask, desk: Desk) -> None:
    supervisor = as_role(app, desk, "supervisor")
    address = recorded(supervisor)
    with desk.transactions.reading() as session:
        raw = session.connection().exec_driver_sql("SELECT * FROM breaches").all()
    assert CANARY not in str(raw)
    assert CANARY.encode() not in bytes(raw[0].sealed_words)
    for other in (as_role(app, desk, "officer"), as_role(app, desk, "auditor")):
        assert {other.get(page).status_code for page in (PAGE, address)} == {403}
    assert supervisor.get(f"{PAGE}/{2**70}").status_code == 404


def test_two_taps_on_a_new_entry_are_taken_once(app: Flask, desk: Desk) -> None:
    supervisor = as_role(app, desk, "supervisor")
    page = supervisor.get(f"{PAGE}/new").text
    once = re.findall(r'name="once" value="([^"]+)"', page)
    told = {"known": show_moment(MORNING), "happened": CANARY, "risk": "high"}
    sent = {"csrf_token": token(page), "once": once[0], **told}
    taps = [supervisor.post(f"{PAGE}/new", data=sent) for _ in range(2)]
    assert [tap.status_code for tap in taps] == [303, 303]
    register = supervisor.get(taps[1].location).text
    assert register.count("บันทึกเหตุแล้ว") == 1
    assert register.count(f"{PAGE}/1") == 1
    assert f"{PAGE}/2" not in register
    assert [what for _, what, _, _ in audited(desk)].count("breach recorded") == 1
    other = supervisor.post(f"{PAGE}/new", data={**sent, "data": "phone"})
    assert other.location.endswith(f"{PAGE}/2")
