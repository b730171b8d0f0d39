"""One change of many complaints: counted first, then done one by one."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from db.complaints import complaints
from tests.bot.web.console.fixtures import Desk, as_role, audited, post, version_and_status

pytestmark = pytest.mark.both_databases

QUEUE = "/staff/complaints"
CHANGE, CONFIRM = f"{QUEUE}/change", f"{QUEUE}/change/confirm"


def picked(page: str) -> list[str]:
    """The changes that the hidden fields of a page would make."""
    return re.findall(r'type="hidden" name="pick" value="([^"]+)"', page)


def set_status(desk: Desk, number: str, status: str) -> None:
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        found.status, found.version = status, found.version + 1


def test_a_dry_run_counts_and_changes_nothing(officer: FlaskClient, desk: Desk) -> None:
    first, second, closed = desk.file(), desk.file(), desk.file()
    set_status(desk, closed, "closed")
    wrong = ["RT-9999-9999 1 0", "x", f"{first} 0"]
    picks = [f"{first} 1 0", f"{second} 1 0", f"{closed} 2 0", *wrong]
    page = post(officer, QUEUE, CHANGE, deed="status checking", pick=picks).text
    assert picked(page) == [f"{first} 1 0", f"{second} 1 0"]
    assert "จากสถานะปัจจุบันไปสถานะนี้ไม่ได้ · 1 เรื่อง" in page
    assert "ไม่มีเรื่องนี้ หรืออยู่นอกความรับผิดชอบของคุณ · 1 เรื่อง" in page
    assert version_and_status(desk, first) == (1, "received")
    wide = {"deed": "status checking", "scope": "all", "first": "32/1/2569"}
    for nothing in (
        {"deed": "status checking"},
        {"pick": picks},
        {"deed": "status referred"},
        wide,
    ):
        found = post(officer, QUEUE, CHANGE, **nothing)
        assert found.status_code == 303
        assert "ยังไม่ได้เลือกเรื่อง" in officer.get(found.location).text


@pytest.mark.attack(61)
def test_each_is_changed_on_its_own_if_nobody_was_faster(officer: FlaskClient, desk: Desk) -> None:
    first, second = desk.file(), desk.file()
    picks = picked(
        post(officer, QUEUE, CHANGE, deed="status checking", scope="all", kind="deceived").text
    )
    assert len(picks) == 2
    set_status(desk, second, "checking")
    order = {"deed": "status checking", "kind": "deceived", "public_note": "รับแล้ว"}
    done = post(officer, QUEUE, CONFIRM, **order, pick=picks)
    assert done.location == f"{QUEUE}?kind=deceived"
    said = officer.get(done.location).text
    assert "เปลี่ยนแล้ว 1 เรื่อง เปลี่ยนไม่ได้ 1 เรื่อง" in said
    assert f"มีคนเปลี่ยนเรื่องนี้หลังจากที่คุณเปิดดู: {second}" in said
    assert version_and_status(desk, first) == (2, "checking")
    changed = [thing for _, action, thing, _ in audited(desk) if action == "status"]
    assert changed == [f"complaint {first}"]


def test_what_ends_many_needs_words_for_their_filers(officer: FlaskClient, desk: Desk) -> None:
    number = desk.file()
    set_status(desk, number, "checking")
    order = {"deed": "status settled", "pick": f"{number} 2 0"}
    refused = post(officer, QUEUE, CONFIRM, **order)
    assert refused.status_code == 422
    assert "ต้องมีข้อความถึงผู้ร้อง" in refused.text
    post(officer, QUEUE, CONFIRM, **order, public_note="ตกลงกันได้แล้ว")
    assert version_and_status(desk, number) == (3, "settled")


def test_many_get_one_owner_and_no_officer_takes_anothers(app: Flask, desk: Desk) -> None:
    numbers = [desk.file(), desk.file()]
    officer, boss = as_role(app, desk, "officer"), as_role(app, desk, "supervisor")
    page = boss.get(QUEUE).text
    to = re.search(r'<option value="assign (\d+)">ให้ คน supervisor', page)
    assert to is not None
    deed = f"assign {to[1]}"
    picks = picked(post(boss, QUEUE, CHANGE, deed=deed, scope="all").text)
    assert len(picks) == 2
    post(boss, QUEUE, CONFIRM, deed=deed, pick=picks)
    page = post(boss, QUEUE, CHANGE, deed=deed, scope="all").text
    assert "เป็นอย่างนั้นอยู่แล้ว · 2 เรื่อง" in page
    assert "ให้ คน supervisor รับผิดชอบ" in page
    held = [f"{number} 1 {to[1]}" for number in numbers]
    page = post(officer, QUEUE, CHANGE, deed="assign 0", pick=held).text
    assert "เฉพาะหัวหน้าเปลี่ยนให้ได้ · 2 เรื่อง" in page
    post(officer, QUEUE, CONFIRM, deed="assign 0", pick=held)
    post(boss, QUEUE, CONFIRM, deed="assign 0", pick=[f"{numbers[0]} 1 0", held[1]])
    with desk.transactions.reading() as session:
        owners = [complaints.with_number(session, number) for number in numbers]
        assert [found.assigned_to for found in owners if found] == [int(to[1]), None]
