"""Duplicates of one filer are worked on under one number, and taken apart again."""

from flask.testing import FlaskClient

from db import complaints, merging, notices
from db.models import Complaint
from tests.bot.console_fixtures import Desk, audited, post


def told(desk: Desk, number: str) -> list[str]:
    with desk.transactions.reading() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = desk.data_keys.unwrap(found.conversation.wrapped_key)
        return [text for _, text in notices.of_complaint(session, found.id, key)]


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
    assert f"รับเรื่องซ้ำเข้ามา {twice}" in officer.get(f"/staff/complaints/{main}").text
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
        assert [one.number for one in merging.merged_into(session, found)] == [second]
