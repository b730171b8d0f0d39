"""Advice beside a filer who told of a crisis: for the case's own officer, for seven days."""

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from bot.privacy.erasure import erase_all
from bot.reports.complaint_columns import export_tables
from db.complaints import complaints
from db.complaints.complaints import Filter
from db.export.cells import format_value
from db.export.tables import records
from db.privacy import crisis_flags
from db.queue import conversations
from db.staff import staff
from tests.bot.web.console.fixtures import (
    MORNING,
    Clock,
    Desk,
    as_role,
    audited,
    filed_complaint,
    log_in,
    post,
    token,
)

pytestmark = pytest.mark.both_databases

SHOWN = 'id="crisis"'
QUEUE, WORK = "/staff/complaints", "/staff/work"
SECOND = timedelta(seconds=1)


def flag(desk: Desk, number: str, *, in_crisis: bool) -> str:
    """As it is kept when the complaint is filed."""
    with desk.transactions.writing() as session:
        known = filed_complaint(desk, number).conversation_id
        key = conversations.key_of(session, known, desk.data_keys)
        crisis_flags.write(session, number, key, in_crisis=in_crisis)
    return number


def give(desk: Desk, number: str, name: str = "มานี") -> str:
    """From now on it is this member's case; answers its address."""
    with desk.transactions.writing() as session:
        complaint, member = complaints.with_number(session, number), staff.with_name(session, name)
        assert complaint is not None
        assert member is not None
        complaint.assigned_to = member.id
    return f"{QUEUE}/{number}"


def looks(desk: Desk) -> list[tuple[str, str]]:
    """The members who looked at the flag of a case, by the audit log."""
    return [(who, thing) for who, action, thing, _ in audited(desk) if action == "crisis flag view"]


def exported(desk: Desk) -> list[str]:
    """Every cell of an export of all that there is."""
    with desk.transactions.reading() as session:
        return [
            format_value(column.kind, column.read(item))
            for record in records(session, desk.data_keys, Filter())
            for table in export_tables()
            for item in table.rows(record)
            for column in table.columns
        ]


def test_its_own_officer_alone_sees_what_to_do_and_each_look_is_audited(
    app: Flask, desk: Desk
) -> None:
    number = flag(desk, desk.file(), in_crisis=True)
    officer, supervisor = as_role(app, desk, "officer"), as_role(app, desk, "supervisor")
    others = (supervisor, as_role(app, desk, "administrator"))
    address = f"{QUEUE}/{number}"
    assert SHOWN not in officer.get(address).text
    give(desk, number, "คน officer")
    page = officer.get(address).text
    for words in (SHOWN, "ไม่เร่ง", "1323", "1669", "ถึง 10/11/2569 10:00"):
        assert words in page
    for other in others:
        assert SHOWN not in other.get(address).text
    assert looks(desk) == [("คน officer", f"complaint {number}")]
    refused = post(officer, address, f"{address}/note", note=" ")
    assert (refused.status_code, SHOWN in refused.text) == (422, True)
    assert looks(desk) == [("คน officer", f"complaint {number}")] * 3
    give(desk, number, "คน supervisor")
    assert SHOWN not in officer.get(address).text
    assert SHOWN in supervisor.get(address).text
    assert looks(desk)[3:] == [("คน supervisor", f"complaint {number}")]


def test_neither_log_nor_database_tells_whose_case_has_it(officer: FlaskClient, desk: Desk) -> None:
    numbers = [flag(desk, desk.file(), in_crisis=each) for each in (True, False)]
    shown = [SHOWN in officer.get(give(desk, number)).text for number in numbers]
    assert shown == [True, False]
    assert looks(desk) == [("มานี", f"complaint {number}") for number in numbers]
    sealed = [filed_complaint(desk, number).sealed_crisis for number in numbers]
    assert {len(each or b"") for each in sealed} == {len(crisis_flags._YES) + 28}


def test_after_seven_days_it_is_not_shown_even_where_it_is_not_purged_yet(
    officer: FlaskClient, desk: Desk, clock: Clock
) -> None:
    address = give(desk, flag(desk, desk.file(), in_crisis=True))
    end = MORNING + timedelta(days=7)
    for moment, is_shown in ((end - SECOND, True), (end, False), (end + SECOND, False)):
        clock.now = moment
        assert log_in(officer, "มานี").status_code == 303
        assert (SHOWN in officer.get(address).text) is is_shown
    assert len(looks(desk)) == 1


def lists(client: FlaskClient) -> list[str]:
    """The pages that show many cases, without the token of their forms."""
    pages = [client.get(address).text for address in (QUEUE, WORK)]
    return [page.replace(token(page), "") for page in pages]


def test_it_stands_in_no_export_and_in_no_list(officer: FlaskClient, desk: Desk) -> None:
    address = give(desk, desk.file())
    before = exported(desk), lists(officer)
    flag(desk, address.rpartition("/")[2], in_crisis=True)
    assert (exported(desk), lists(officer)) == before
    assert SHOWN in officer.get(address).text


def test_it_goes_when_its_filer_is_erased(officer: FlaskClient, desk: Desk) -> None:
    number = flag(desk, desk.file(), in_crisis=True)
    give(desk, number)
    with desk.transactions.writing() as session:
        held = conversations.lock(
            session, filed_complaint(desk, number).conversation_id, desk.data_keys
        )
        assert held is not None
        erase_all(session, held, desk.data_keys, MORNING)
        conversations.save(session, held)
    assert filed_complaint(desk, number).sealed_crisis is None
    # Somebody takes what is left of it.
    assert SHOWN not in officer.get(give(desk, number)).text
    assert looks(desk) == []
