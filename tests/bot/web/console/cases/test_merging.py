"""Duplicates of one filer are worked on under one number, and taken apart again."""

import re
from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient

from db.complaints import complaints, duplicates
from tests.bot.web.console.fixtures import (
    Clock,
    Desk,
    audited,
    filed_complaint,
    log_in,
    messages_to_filer,
    on_sqlite,
    post,
)

pytestmark = pytest.mark.both_databases

QUEUE = "/staff/complaints"


def test_a_duplicate_is_worked_on_under_the_other_number_until_that_is_undone(
    officer: FlaskClient, desk: Desk
) -> None:
    main, twice = desk.file(filer="same"), desk.file(filer="same")
    address = f"/staff/complaints/{twice}"

    def status_of_a_step(version: int) -> int:
        step = {"to_status": "checking", "version": version, "public_note": "x"}
        return post(officer, address, f"{address}/status", **step).status_code

    merged = post(officer, address, f"{address}/merge", into=main)
    assert merged.location == f"/staff/complaints/{main}"
    assert filed_complaint(desk, twice).due_at is None
    assert status_of_a_step(2) == 409
    assert post(officer, address, f"{address}/merge/undo").status_code == 303
    assert filed_complaint(desk, twice).due_at is not None
    assert post(officer, address, f"{address}/merge/undo").status_code == 409
    assert status_of_a_step(3) == 303
    noted = [(what, why) for _, what, _, why in audited(desk) if what.startswith("merge")]
    assert noted == [("merge", f"-> {main}"), ("merge undone", "")]


@on_sqlite
def test_both_pages_and_the_filer_are_told_of_a_duplicate(officer: FlaskClient, desk: Desk) -> None:
    main, twice = desk.file(filer="same"), desk.file(filer="same")
    address = f"/staff/complaints/{twice}"
    post(officer, address, f"{address}/merge", into=main)
    page = officer.get(address).text
    assert "ทำต่อที่เรื่อง" in page
    assert 'name="to_status"' not in page
    assert f"รวมเรื่องซ้ำเข้ามา {twice}" in officer.get(f"/staff/complaints/{main}").text
    assert messages_to_filer(desk, main) == [
        f"เรื่อง {twice} ซ้ำกับเรื่อง {main} เจ้าหน้าที่จึงทำต่อที่เรื่อง {main} ข้อมูลของทั้งสองเรื่องยังอยู่ครบค่ะ"
    ]


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
        assert [one.number for one in duplicates.merged_into(session, found)] == [second]


def test_a_duplicate_is_nowhere_counted_twice(
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

    before = queue, is_counted, counts = seen()
    assert (queue, is_counted, counts[:2]) == ([twice, main], True, [0, 2])
    post(officer, address, f"{address}/merge", into=main)
    queue, is_counted, counts = seen()
    assert (queue, is_counted, counts[:2]) == ([main], False, [0, 1])
    post(officer, address, f"{address}/merge/undo")
    assert seen() == before


def test_a_duplicate_is_found_by_its_number_and_changed_nowhere(
    officer: FlaskClient, desk: Desk
) -> None:
    main, twice = desk.file(filer="same"), desk.file(filer="same")
    address = f"/staff/complaints/{twice}"
    post(officer, address, f"{address}/merge", into=main)
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
    assert (letter.status_code, "ขอสลิปค่ะ" in letter.text) == (409, True)
    assert post(officer, address, f"{address}/assign", to=0, holder=0).status_code == 409
    assert "รวมกับ" in officer.get(f"/staff/complaints/{main}").text


OTHER_SELLER: dict[str, Any] = {
    "seller_name": "ร้านกระเป๋าเท็จ",
    "payee_account": [{"bank": "ออมสิน", "number": "9876543210", "name": "อีกคน สมมติ"}],
}


@on_sqlite
@pytest.mark.parametrize(
    ("main", "twice", "is_asked"),
    [
        ({}, {}, False),
        ({}, OTHER_SELLER, True),
        ({}, {"seller_name": None, "payee_account": None}, True),
        ({"seller_name": None}, {"seller_name": "ร้านใดก็ได้"}, False),
        ({}, {"seller_name": "ร้าน หม้อดี"}, False),
        ({}, {"seller_name": "ร้านกระเป๋าเท็จ"}, True),
        ({}, {"payee_account": OTHER_SELLER["payee_account"]}, True),
    ],
)
def test_who_merges_cases_of_unlike_sellers_is_asked_first(
    officer: FlaskClient, desk: Desk, main: dict[str, Any], twice: dict[str, Any], is_asked: bool
) -> None:
    into, duplicate = desk.file(filer="same", **main), desk.file(filer="same", **twice)
    address = f"/staff/complaints/{duplicate}"
    merged = post(officer, address, f"{address}/merge", into=into)
    assert (merged.status_code == 200) is is_asked
    assert (filed_complaint(desk, duplicate).merged_into is None) is is_asked
    if is_asked:
        assert post(officer, address, f"{address}/merge", into=into, sure="yes").status_code == 303
        assert filed_complaint(desk, duplicate).merged_into is not None


@on_sqlite
def test_the_question_before_merging_shows_both_cases_as_far_as_they_may_be_seen(
    officer: FlaskClient, desk: Desk
) -> None:
    into = desk.file(filer="same")
    duplicate = desk.file(filer="same", amount=250_000, purchase_date="2026-11-03", **OTHER_SELLER)
    address = f"/staff/complaints/{duplicate}"
    page = post(officer, address, f"{address}/merge", into=into).text
    for words in (into, duplicate, "2,500.00 บาท", "1,290.00 บาท", "ระงับทัน ถึง 7/11/2569 00:00"):
        assert words in page
    for words in ("ร้านกระเป๋าเท็จ", "9876543210", "ร้านหม้อดี"):
        assert words not in page
    post(officer, address, f"{address}/reveal", reason="ตรวจว่าซ้ำกันไหม")
    page = post(officer, address, f"{address}/merge", into=into).text
    assert "ร้านกระเป๋าเท็จ" in page
    assert "ร้านหม้อดี" not in page
    assert [what for _, what, whom, _ in audited(desk) if into in whom] == ["read", "read"]


@on_sqlite
def test_no_other_case_is_chosen_before_the_officer_chooses_it(
    officer: FlaskClient, desk: Desk
) -> None:
    into, duplicate = desk.file(filer="same"), desk.file(filer="same")
    address = f"/staff/complaints/{duplicate}"
    box = officer.get(address).text.split('name="into"')[1].split("</select>")[0]
    assert box.index('<option value="">') < box.index(into)
    refused = post(officer, address, f"{address}/merge", into="")
    assert (refused.status_code, "เลือกเรื่องที่ซ้ำ" in refused.text) == (422, True)


@on_sqlite
def test_money_that_may_be_stopped_stays_urgent_after_merging(
    officer: FlaskClient, desk: Desk
) -> None:
    main = desk.file(filer="same", purchase_date="2026-10-01")
    twice = desk.file(filer="same", purchase_date="2026-11-03")
    address = f"/staff/complaints/{twice}"
    pressing = f"{QUEUE}?pressing=1"
    post(officer, address, f"{address}/merge", into=main)
    assert in_queue(officer.get(pressing).text) == [main]
    assert "ระงับทัน ถึง 7/11/2569" in officer.get(f"/staff/complaints/{main}").text
    post(officer, address, f"{address}/merge/undo")
    assert in_queue(officer.get(pressing).text) == [twice]
    assert "จ่ายไปเกิน 3 วันแล้ว" in officer.get(f"/staff/complaints/{main}").text


def in_queue(page: str) -> list[str]:
    return re.findall(r'<td class="number"><a href="/staff/complaints/([^"]+)"', page)


def search(client: FlaskClient, typed: str) -> str:
    found = post(client, QUEUE, f"{QUEUE}/search", typed=typed)
    return client.get(found.location).text


def numbers(client: FlaskClient) -> str:
    return client.get("/staff/numbers?first=1/11/2569&last=30/11/2569").text
