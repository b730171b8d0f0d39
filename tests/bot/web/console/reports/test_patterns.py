"""Complaints that name the same seller are counted as a group, confirmed, and looked up."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event

from bot.privacy.erasure import erase_all
from db.complaints import complaints
from db.complaints import merging as complaints_merging
from db.queue import conversations
from db.search import patterns
from handlers.records.seller_terms import normalised
from tests.bot.web.console.fixtures import MORNING, Desk, as_role, audited, log_in, on_sqlite, post

pytestmark = pytest.mark.both_databases

PAGE = "/staff/patterns"
LINK = "https://www.facebook.com/MorDee"
ALONE: Mapping[str, Any] = {"seller_name": None, "payee_account": None}


@pytest.fixture
def supervisor(app: Flask, desk: Desk) -> FlaskClient:
    return as_role(app, desk, "supervisor")


def file_group(desk: Desk) -> list[str]:
    """Three filers of one link, the first with a duplicate; one more complaint of another."""
    first = desk.file(MORNING - timedelta(days=9), filer="U" + "a" * 32, seller_link=LINK, **ALONE)
    again = desk.file(filer="U" + "a" * 32, seller_link="m.facebook.com/mordee/", **ALONE)
    second = desk.file(seller_link="facebook.com/mordee", province="TH-10", **ALONE)
    third = desk.file(seller_link=LINK, platform="line", amount=100, **ALONE)
    desk.file(seller_link="facebook.com/another", **ALONE)
    with desk.transactions.writing() as session:
        duplicate = complaints.with_number(session, again)
        into = complaints.with_number(session, first)
        assert duplicate is not None
        assert into is not None
        complaints_merging.merge(session, duplicate, into, 1, MORNING)
    return [first, again, second, third]


def count(desk: Desk) -> int:
    with desk.transactions.reading() as session:
        value = normalised("link", LINK)
        return patterns.confirmed_count(session, desk.index_key, "link", value)


def mark(client: FlaskClient) -> str:
    found = re.search(r'name="mark" value="(-?\d+)"', client.get(PAGE).text)
    assert found is not None
    return found[1]


def test_a_group_says_how_many_and_how_much_and_names_no_seller(
    supervisor: FlaskClient, desk: Desk
) -> None:
    file_group(desk)
    page = supervisor.get(PAGE).text
    expected = (
        "3 เรื่อง",
        "3 คน · ยังไม่จบ 3",
        "2,581.00",
        "กรุงเทพมหานคร, เชียงใหม่",
        "Facebook, LINE",
        "จะได้คำเตือนพร้อมจำนวนเรื่อง ไม่เห็นชื่อใคร",
    )
    assert [words for words in expected if words not in page] == []
    assert "mordee" not in page


@on_sqlite
def test_a_group_is_confirmed_for_a_reason_and_by_its_own_mark_alone(
    supervisor: FlaskClient, desk: Desk
) -> None:
    file_group(desk)
    group = {"kind": "link", "mark": mark(supervisor)}
    assert post(supervisor, PAGE, f"{PAGE}/confirm", **group).status_code == 422
    for wrong in ({"mark": "5"}, {"kind": "triple"}):
        form = {"reason": "ตรวจแล้ว", **group, **wrong}
        assert post(supervisor, PAGE, f"{PAGE}/confirm", **form).status_code == 404
    assert count(desk) == 0
    assert [row for row in audited(desk) if row[1].startswith("pattern")] == []


def test_a_group_counts_from_its_confirmation_until_that_is_undone(
    supervisor: FlaskClient, desk: Desk
) -> None:
    file_group(desk)
    group = {"kind": "link", "mark": mark(supervisor)}
    assert count(desk) == 0
    assert post(supervisor, PAGE, f"{PAGE}/confirm", reason="ตรวจแล้ว", **group).status_code == 303
    assert count(desk) == 3
    undo = f"{PAGE}/undo"
    assert post(supervisor, PAGE, undo, reason="ร้านคืนเงินแล้ว", **group).status_code == 303
    assert count(desk) == 0
    assert post(supervisor, PAGE, undo, reason="อีกครั้ง", **group).status_code == 409
    noted = [row[1:] for row in audited(desk) if row[1].startswith("pattern")]
    assert noted == [
        ("pattern confirmed", "pattern 1", "ตรวจแล้ว"),
        ("pattern undone", "pattern 1", "ร้านคืนเงินแล้ว"),
    ]


def test_a_group_of_fewer_than_three_filers_counts_no_more_and_is_not_confirmed_again(
    supervisor: FlaskClient, desk: Desk
) -> None:
    last = file_group(desk)[-1]
    group = {"kind": "link", "mark": mark(supervisor)}
    post(supervisor, PAGE, f"{PAGE}/confirm", reason="ตรวจแล้ว", **group)
    erase_filer_of(desk, last)
    assert count(desk) == 0
    assert "2 เรื่อง" in supervisor.get(PAGE).text
    assert post(supervisor, PAGE, f"{PAGE}/undo", reason="ลบแล้ว", **group).status_code == 303
    refused = post(supervisor, PAGE, f"{PAGE}/confirm", reason="ตรวจแล้ว", **group)
    assert (refused.status_code, "อย่างน้อย 3 คน" in refused.text) == (409, True)


def erase_filer_of(desk: Desk, number: str) -> None:
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        held = conversations.lock(session, found.conversation_id, desk.data_keys)
        assert held is not None
        erase_all(session, held, desk.data_keys, MORNING)


@on_sqlite
def test_a_group_says_whom_it_names_for_a_reason_and_links_all_its_cases(
    app: Flask, desk: Desk
) -> None:
    client = as_role(app, desk, "supervisor")
    numbers = file_group(desk)
    address = f"{PAGE}/link/{mark(client)}"
    assert f'href="{address}"' in client.get(PAGE).text
    page = client.get(address).text
    assert all(f"/complaints/{number}" in page for number in numbers)
    assert "MorDee" not in page
    assert post(client, address, address).status_code == 422
    assert post(client, address, address, reason="ก่อนยืนยัน").status_code == 303
    assert all(LINK in client.get(each).text for each in (PAGE, address))
    assert ("คน supervisor", "reveal", f"complaint {numbers[-1]}", "ก่อนยืนยัน") in audited(desk)
    group = {"kind": "link", "mark": mark(client)}
    for deed in ("confirm", "undo"):
        post(client, PAGE, f"{PAGE}/{deed}", reason="ตรวจแล้ว", **group)
        # As the audit log calls it.
        assert all("กลุ่มเรื่องที่ 1" in client.get(each).text for each in (PAGE, address))
    assert {client.get(f"{PAGE}/{each}").status_code for each in ("link/5", "triple/5")} == {404}
    assert client.get(f"{PAGE}/link/{2**70}").status_code == 404


@on_sqlite
def test_a_case_shows_who_names_the_same_or_nearly_the_same(
    officer: FlaskClient, desk: Desk
) -> None:
    first = desk.file(seller_name="ร้านหม้อทอดดีมาก")
    same_account = desk.file(seller_name="ร้านรองเท้าวิ่ง")
    nearly = desk.file(seller_name="เพจหม้อทอดดีมากๆ", payee_account=None)
    other = desk.file(seller_name="ผลไม้สดจากสวน", payee_account=None)
    page = officer.get(f"/staff/complaints/{first}").text
    related = page[page.index('id="related"') :]
    by_account, _, by_name = related.partition("ชื่อร้านคล้ายกัน")
    assert same_account in by_account
    assert nearly in by_name
    assert other not in related


@on_sqlite
def test_an_officer_counts_the_own_unit_and_confirms_nothing(app: Flask, desk: Desk) -> None:
    desk.add_unit("ภาคเหนือ", ("TH-50",))
    desk.add_member("มานี", "officer", "ภาคเหนือ")
    client = app.test_client()
    supervisor = as_role(app, desk, "supervisor")
    file_group(desk)
    assert log_in(client, "มานี").status_code == 303
    page = client.get(PAGE).text
    assert "2 เรื่อง" in page
    assert "กรุงเทพมหานคร" not in page
    group = {"kind": "link", "mark": mark(supervisor)}
    assert post(client, PAGE, f"{PAGE}/confirm", reason="ตรวจ", **group).status_code == 403
    assert client.get(f"{PAGE}/link/{group['mark']}").text.count('<td class="number">') == 3


@on_sqlite
def test_a_case_is_opened_with_as_many_questions_however_many_names_are_alike(
    app: Flask, desk: Desk
) -> None:
    client = as_role(app, desk, "officer")
    number = desk.file(seller_name="ร้านตะเกียงทอง", payee_account=None)

    def asked(others: int) -> int:
        for place in range(others):
            desk.file(seller_name=f"ร้านตะเกียงทอง{place}", payee_account=None)
        statements: list[str] = []

        def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
            statements.append(statement)

        event.listen(desk.transactions.engine, "before_cursor_execute", note)
        assert "ตะเกียง" not in client.get(f"/staff/complaints/{number}").text
        event.remove(desk.transactions.engine, "before_cursor_execute", note)
        return len(statements)

    few = asked(2)
    assert asked(9) == few
