"""The list of complaints: newest first, filtered by its address."""

from datetime import timedelta

from flask.testing import FlaskClient

from tests.bot.console_fixtures import (
    ANSWERS,
    MORNING,
    Desk,
)


def test_the_queue_shows_the_newest_first_in_thai(officer: FlaskClient, desk: Desk) -> None:
    first, second = desk.file(amount=123450), desk.file(paid="not-yet", amount=None)
    page = officer.get("/staff/complaints").text
    assert page.index(second) < page.index(first)
    assert "1,234.50" in page
    assert "3/11/2569 10:00" in page
    assert "ถูกหลอกลวง" in page
    assert "●</span> รับเรื่องแล้ว" in page
    assert "0812345678" not in page
    assert str(ANSWERS["story"]) not in page


def test_filters_stand_in_the_address_and_count(officer: FlaskClient, desk: Desk) -> None:
    late = desk.file(MORNING + timedelta(days=1), kind="late-delivery")
    desk.file(kind="late-delivery")
    desk.file(MORNING + timedelta(days=1))
    page = officer.get("/staff/complaints?kind=late-delivery&first=4/11/2569").text
    assert "1 เรื่อง" in page
    assert late in page
    assert page.count("<tr>") == 2
    assert 'value="late-delivery" selected' in page
    assert "3 เรื่อง" in officer.get("/staff/complaints?kind=no-such-kind").text
    wrong = officer.get("/staff/complaints?first=32/1/2569").text
    assert "อ่านวันที่ไม่ได้" in wrong
    assert 'value="32/1/2569"' in wrong


def test_fifty_stand_on_a_page(officer: FlaskClient, desk: Desk) -> None:
    numbers = [desk.file() for _ in range(51)]
    first = officer.get("/staff/complaints?platform=facebook").text
    assert first.count("<tr>") == 51
    assert numbers[0] not in first
    assert "/staff/complaints?page=2&amp;platform=facebook" in first
    assert numbers[0] in officer.get("/staff/complaints?page=2").text
    assert numbers[0] in officer.get("/staff/complaints?page=99").text
    assert numbers[50] in officer.get("/staff/complaints?page=-3").text
