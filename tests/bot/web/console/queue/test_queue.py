"""The list of complaints: searched, filtered by its address, newest or most urgent first."""

import re
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from db.models.search import SavedFilter, Search
from db.models.tables import Complaint
from tests.bot.web.console.fixtures import (
    ANSWERS,
    MORNING,
    Clock,
    Desk,
    as_role,
    audited,
    on_sqlite,
    post,
)

pytestmark = pytest.mark.both_databases

QUEUE = "/staff/complaints"


def shown(page: str) -> list[str]:
    """The numbers of complaints on a page, in their order."""
    return re.findall(r'<td class="number"><a href="[^"]+">([^<]+)</a>', page)


def search(client: FlaskClient, typed: str, **filters: str) -> str:
    """The page to which a search leads."""
    found = post(client, QUEUE, f"{QUEUE}/search", typed=typed, **filters)
    assert found.status_code == 303
    assert typed not in found.location
    return client.get(found.location).text


def test_the_queue_shows_the_newest_first_in_thai(officer: FlaskClient, desk: Desk) -> None:
    first, second = desk.file(amount=123450), desk.file(paid="not-yet", amount=None)
    page = officer.get(QUEUE).text
    assert shown(page) == [second, first]
    assert "1,234.50" in page
    assert "3/11/2569 10:00" in page
    assert "ถูกหลอกลวง" in page
    assert "●</span> รับเรื่องแล้ว" in page
    assert "0812345678" not in page
    assert str(ANSWERS["story"]) not in page


def test_filters_stand_in_the_address_and_count(officer: FlaskClient, desk: Desk) -> None:
    late = desk.file(MORNING + timedelta(days=1), kind="late-delivery")
    desk.file(kind="late-delivery")
    desk.file(MORNING + timedelta(days=1), amount=50_000_000)
    page = officer.get(f"{QUEUE}?kind=late-delivery&first=4/11/2569").text
    assert "1 เรื่อง" in page
    assert shown(page) == [late]
    assert 'selected value="late-delivery"' in page
    assert "3 เรื่อง" in officer.get(f"{QUEUE}?kind=no-such-kind").text
    assert "1 เรื่อง" in officer.get(f"{QUEUE}?least=400,000").text
    assert "2 เรื่อง" in officer.get(f"{QUEUE}?most=๒๐๐๐").text


def test_what_ended_or_was_erased_does_not_wait_for_an_officer(
    officer: FlaskClient, desk: Desk
) -> None:
    waiting, withdrawn, erased = desk.file(), desk.file(), desk.file()
    with desk.transactions.writing() as session:
        ended = {withdrawn: complaints_workflow.WITHDRAWN, erased: complaints_workflow.RECEIVED}
        for one in session.query(Complaint).filter(Complaint.number.in_(ended)):
            one.status, one.due_at = ended[one.number], None
    page = officer.get(f"{QUEUE}?assigned=nobody").text
    assert "1 เรื่อง" in page
    assert shown(page) == [waiting]
    assert shown(officer.get(f"{QUEUE}?assigned=nobody&status=withdrawn").text) == []
    assert "<strong>1</strong> เรื่องใหม่ที่ยังไม่มีผู้รับผิดชอบ" in officer.get("/staff/work").text
    whole = officer.get(QUEUE).text
    assert (whole.count('soft">ยังไม่มี<'), len(shown(whole))) == (1, 3)


@pytest.mark.parametrize(
    ("query", "said", "typed"),
    [
        ("first=32/1/2569", "อ่านวันที่ไม่ได้", "32/1/2569"),
        ("first=2/11/2569&last=1/11/2569", "วันเริ่มต้นอยู่หลังวันสิ้นสุด", "2/11/2569"),
        ("least=abc&kind=deceived", "อ่านจำนวนเงินไม่ได้", "abc"),
        ("least=9&most=8", "มากกว่าจำนวนสิ้นสุด", "9"),
    ],
)
def test_a_wrong_filter_shows_no_list_but_what_was_typed(
    officer: FlaskClient, desk: Desk, query: str, said: str, typed: str
) -> None:
    number = desk.file()
    page = officer.get(f"{QUEUE}?{query}").text
    assert said in page
    assert f'value="{typed}"' in page
    assert "ล้างตัวกรอง" in page
    for absent in (number, f"{typed} บาท", "ทุกเรื่อง", "1 เรื่อง", "ไม่มีเรื่องที่ตรงตัวกรอง"):
        assert absent not in page
    values = dict(part.split("=") for part in query.split("&"))
    post(officer, QUEUE, f"{QUEUE}/filters", name="ผิด", **values)
    assert "★ ผิด" not in officer.get(QUEUE).text


def test_fifty_stand_on_a_page_and_the_next_begins_after_them(
    officer: FlaskClient, desk: Desk
) -> None:
    numbers = [desk.file() for _ in range(51)][::-1]
    first = officer.get(f"{QUEUE}?platform=facebook").text
    assert shown(first) == numbers[:50]
    assert first.count("เรื่องที่ 1 ถึง 50 จาก 51") == 2
    assert first.index("#many") < first.index(numbers[0])
    following = re.search(r'rel="next" href="([^"]+)"', first)
    assert following is not None
    desk.file()
    second = officer.get(following[1].replace("&amp;", "&")).text
    assert shown(second) == numbers[50:]
    assert "เรื่องที่ 51 ถึง 51 จาก 52" in second
    assert 'rel="next"' not in second
    for place in ("0-0-0", "9-1-1", "x", "0-99999999999999999-999999999999999999"):
        assert officer.get(f"{QUEUE}?after={place}&before=99999&order=urgent").status_code == 200


def test_the_most_urgent_come_first_by_their_clocks(
    officer: FlaskClient, desk: Desk, clock: Clock
) -> None:
    day = timedelta(days=1)
    overdue = desk.file(MORNING - 20 * day, purchase_date="2026-10-01")
    longer = desk.file(MORNING - 40 * day, purchase_date="2026-09-01")
    calm = desk.file(purchase_date="2026-10-01")
    second = desk.file(purchase_date="2026-11-03")
    first = desk.file(purchase_date="2026-11-02")
    ended = desk.file(purchase_date="2026-11-02")
    unpaid = desk.file(paid="not-yet", amount=None, purchase_date="2026-11-03")
    to_carrier = desk.file(payment_method="cod", purchase_date="2026-11-03")
    in_cash = desk.file(payment_method="cash", purchase_date="2026-11-03")
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, ended)
        assert found is not None
        found.status, found.due_at = "withdrawn", None
    page = officer.get(f"{QUEUE}?order=urgent").text
    assert shown(page) == [first, second, longer, overdue, calm, unpaid, to_carrier, in_cash, ended]
    assert page.count("อาจระงับเงินทันถึง") == 2
    assert "เลยกำหนด 25 วัน" in page
    assert shown(officer.get(f"{QUEUE}?urgent=1&order=urgent").text) == [
        first,
        second,
        longer,
        overdue,
    ]
    assert shown(officer.get(f"{QUEUE}?overdue=1").text) == [longer, overdue]
    assert shown(officer.get(f"{QUEUE}?pressing=1").text) == [first, second]
    assert ended not in shown(officer.get(f"{QUEUE}?open=1").text)
    clock.now += 4 * day


TYPED = (
    "หม้อทอด",
    "หม้อดี",
    "081 234 5678",
    "๐๑๒๓-๔๕๖-๗๘๙",
    "สมหญิง",
    "ไม่ส่ง ของ เพจ",
    "ห\u200bม้อ",
    "นํ้ามัน",
)


def test_a_search_finds_what_was_told_without_naming_it(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    desk.file(
        story="รองเท้าขาด ไม่ตรงรุ่น",
        seller_name="เท้าดี",
        name="วีระ สมมติ",
        phone="0899999999",
        payee_account=None,
        payment_method="card",
        product="รองเท้า",
        contacted_seller={"contacted": "no", "said": ""},
    )
    for typed in TYPED:
        page = search(officer, typed)
        assert (typed, shown(page)) == (typed, [number])
        assert re.search("1 เรื่อง <[^>]+>คำค้น “", page)
    assert ("มานี", "search", "complaints", "") in audited(desk)


def test_numbers_are_found_by_their_beginning(officer: FlaskClient, desk: Desk) -> None:
    first, _ = desk.file(), desk.file()
    assert shown(search(officer, first[:7])) == [first]
    assert shown(search(officer, first.lower().replace("-", " "))) == [first]
    assert shown(search(officer, f"{first} หม้อ")) == [first]
    bare = first.removeprefix("RT-").lower()
    assert shown(search(officer, bare)) == shown(search(officer, bare.replace("-", ""))) == [first]
    assert shown(search(officer, f" {bare[:4]} ")) == [first]
    assert shown(search(officer, f"{first} รองเท้า")) == []


def test_a_search_that_finds_nothing_says_so_and_what_to_do(
    officer: FlaskClient, desk: Desk
) -> None:
    desk.file(story="ผ่อนของ แล้วชำระ ไม่ผ่าน")
    assert "ไม่พบเรื่องที่มีทุกคำนี้" in search(officer, "จักรยาน หม้อ")
    assert "ล้างตัวกรอง" in search(officer, "จักรยาน", kind="late-delivery")
    assert "สั้นเกินไป" in search(officer, "ที่ ได้")
    assert "แสดงเรื่องที่มีทุกส่วนของคำ" in search(officer, "ผ่อนชำระ")
    assert "หมดอายุ" in officer.get(f"{QUEUE}?search={'0' * 32}").text
    long = post(officer, QUEUE, f"{QUEUE}/search", typed="ก" * 201)
    assert long.status_code == 422
    assert "ไม่เกิน 200" in long.text
    assert f'value="{"ก" * 201}"' in long.text


def test_a_search_is_its_members_own_and_forgotten_after_a_session(
    officer: FlaskClient, desk: Desk, clock: Clock
) -> None:
    desk.file()
    first = post(officer, QUEUE, f"{QUEUE}/search", typed="0812345678").location
    desk.add_member("ปิติ", "officer")
    with desk.transactions.writing() as session:
        found = session.execute(select(Search)).scalar_one()
        assert b"0812345678" not in found.sealed_typed
        found.staff_id += 1
    assert "0812345678" not in officer.get(first).text
    clock.now += timedelta(hours=12, seconds=1)
    with desk.transactions.writing() as session:
        found.staff_id -= 1
        session.merge(found)
    assert "0812345678" not in officer.get(first).text


def test_a_filter_gets_a_name_and_is_its_members_own(officer: FlaskClient, desk: Desk) -> None:
    desk.file(kind="late-delivery")
    save = f"{QUEUE}/filters"
    post(officer, QUEUE, save, name="<b>ช้า</b>", kind="late-delivery", order="urgent", search="x")
    page = officer.get(QUEUE).text
    assert f'href="{QUEUE}?kind=late-delivery&amp;order=urgent">★ &lt;b&gt;ช้า' in page
    post(officer, QUEUE, save, name="", kind="late-delivery")
    post(officer, QUEUE, save, name="ไม่มีตัวกรอง")
    for place in range(25):
        post(officer, QUEUE, save, name=f"ตัวที่ {place}", kind="other")
    assert "ไม่เกิน 20 ตัว" in officer.get(QUEUE).text
    with desk.transactions.reading() as session:
        assert session.execute(select(func.count()).select_from(SavedFilter)).scalar_one() == 20
        first = session.execute(select(func.min(SavedFilter.id))).scalar_one()
    post(officer, QUEUE, f"{save}/{first}")
    post(officer, QUEUE, f"{save}/{2**64}")
    assert "★ &lt;b&gt;ช้า" not in officer.get(QUEUE).text


@on_sqlite
def test_the_key_that_exports_is_told_to_who_may_export(app: Flask, desk: Desk) -> None:
    told = "<kbd>e</kbd>"
    assert told in as_role(app, desk, "supervisor").get("/staff/complaints").text
    assert told not in as_role(app, desk, "officer").get("/staff/complaints").text
