"""Duplicates of one filer are worked on under one number, and taken apart again."""

import re
from datetime import timedelta

import pytest
from flask.testing import FlaskClient

from db.complaints import complaints, filer_notifications
from db.complaints import merging as complaints_merging
from db.models.tables import Complaint
from tests.bot.web.console.fixtures import Clock, Desk, audited, log_in, post

pytestmark = pytest.mark.both_databases

QUEUE = "/staff/complaints"


def told(desk: Desk, number: str) -> list[str]:
    with desk.transactions.reading() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = desk.data_keys.unwrap(found.conversation.wrapped_key)
        return [text for _, text in filer_notifications.of_complaint(session, found.id, key)]


def of(desk: Desk, number: str) -> Complaint:
    with desk.transactions.reading() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        session.expunge(found)
        return found


def test_a_duplicate_is_worked_on_under_the_other_number_until_that_is_undone(
    officer: FlaskClient, desk: Desk
) -> None:
    main, twice = desk.file(filer="same"), desk.file(filer="same")
    address = f"/staff/complaints/{twice}"
    merged = post(officer, address, f"{address}/merge", into=main)
    assert merged.location == f"/staff/complaints/{main}"
    page = officer.get(address).text
    assert "ทำต่อที่เรื่อง" in page
    assert 'name="to_status"' not in page
    assert of(desk, twice).due_at is None
    assert f"รวมเรื่องซ้ำเข้ามา {twice}" in officer.get(f"/staff/complaints/{main}").text
    assert told(desk, main) == [
        f"เรื่อง {twice} ซ้ำกับเรื่อง {main} เจ้าหน้าที่จึงทำต่อที่เรื่อง {main} ข้อมูลของทั้งสองเรื่องยังอยู่ครบค่ะ"
    ]
    step = {"to_status": "checking", "version": "2", "public_note": "x"}
    assert post(officer, address, f"{address}/status", **step).status_code == 409
    assert post(officer, address, f"{address}/merge/undo").status_code == 303
    assert of(desk, twice).due_at is not None
    assert post(officer, address, f"{address}/merge/undo").status_code == 409
    step["version"] = "3"
    assert post(officer, address, f"{address}/status", **step).status_code == 303
    done = [(what, why) for _, what, _, why in audited(desk) if what.startswith("merge")]
    assert done == [("merge", f"-> {main}"), ("merge undone", "")]


def test_only_open_numbers_of_one_filer_are_merged(officer: FlaskClient, desk: Desk) -> None:
    first, second, third = (desk.file(filer="same") for _ in range(3))
    stranger = desk.file()
    address = f"/staff/complaints/{second}"
    for into in (second, stranger):
        assert post(officer, address, f"{address}/merge", into=into).status_code == 409
    assert post(officer, address, f"{address}/merge", into="RT-9999-9999").status_code == 404
    assert post(officer, address, f"{address}/merge", into=first).status_code == 303
    chain = f"/staff/complaints/{third}"
    assert post(officer, chain, f"{chain}/merge", into=second).status_code == 409
    main = f"/staff/complaints/{first}"
    assert post(officer, main, f"{main}/merge", into=third).status_code == 409
    with desk.transactions.reading() as session:
        found = complaints.with_number(session, first)
        assert found is not None
        assert [one.number for one in complaints_merging.merged_into(session, found)] == [second]


def test_a_duplicate_is_nowhere_worked_on_or_counted_twice(
    officer: FlaskClient, desk: Desk, clock: Clock
) -> None:
    main, twice = desk.file(filer="same", amount=100_000), desk.file(filer="same", amount=100_000)
    clock.now += timedelta(days=16)
    log_in(officer, "มานี")
    address = f"/staff/complaints/{twice}"

    def seen() -> tuple[list[str], bool, list[int]]:
        work = officer.get("/staff/work").text
        counts = [int(each) for each in re.findall(r"<strong>(\d+)</strong>", work)]
        return in_queue(officer.get(QUEUE).text), "2,000.00" in numbers(officer), counts

    before = seen()
    assert before[:2] == ([twice, main], True)
    assert before[2][:2] == [0, 2]
    post(officer, address, f"{address}/merge", into=main)
    assert seen()[:2] == ([main], False)
    assert seen()[2][:2] == [0, 1]
    found = search(officer, twice)
    assert in_queue(found) == [twice]
    assert "รวมกับ" in found
    assert f'value="{twice} ' not in found
    picks = [f"{main} 1 0", f"{twice} 2 0"]
    for deed in ("status checking", "assign 0"):
        page = post(officer, QUEUE, f"{QUEUE}/change", deed=deed, pick=picks).text
        assert f'value="{twice} 2 0"' not in page
        assert "เปลี่ยนที่เรื่องหลัก · 1 เรื่อง" in page
    letter = post(officer, address, f"{address}/message", text="ขอสลิปค่ะ")
    assert letter.status_code == 409
    assert "ขอสลิปค่ะ" in letter.text
    assert post(officer, address, f"{address}/assign", to=0, holder=0).status_code == 409
    assert "รวมกับ" in officer.get(f"/staff/complaints/{main}").text
    post(officer, address, f"{address}/merge/undo")
    assert seen() == before


def in_queue(page: str) -> list[str]:
    return re.findall(r'<td class="number"><a href="/staff/complaints/([^"]+)"', page)


def search(client: FlaskClient, typed: str) -> str:
    found = post(client, QUEUE, f"{QUEUE}/search", typed=typed)
    return client.get(found.location).text


def numbers(client: FlaskClient) -> str:
    return client.get("/staff/numbers?first=1/11/2569&last=30/11/2569").text
