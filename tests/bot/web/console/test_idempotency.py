"""A double click adds a note once and sends a message once, also in two workers at once."""

import re
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from bot.runtime.transactions import Transactions
from db.complaints import complaints, filer_notifications
from db.complaints import timeline as complaints_timeline
from db.engine.engine import open_database
from tests.bot.web.console.fixtures import (
    Clock,
    Desk,
    audited,
    console_app,
    on_sqlite,
    post,
    token,
)

pytestmark = pytest.mark.both_databases

NOTED, SENT = "บันทึกไว้แล้ว", "เก็บข้อความไว้แล้ว"
FORMS = [
    ("note", {"note": "โทรแล้วไม่รับ"}, "note", NOTED),
    ("note", {"note": "คุยแล้ว", "contact": "yes"}, "contact", "นับเป็นการติดต่อ"),
    ("message", {"text": "ขอรูปกล่องค่ะ"}, "message", SENT),
    ("message", {"text": "ใครส่งของคะ", "asks": "yes"}, "question", SENT),
]
each_form = pytest.mark.parametrize(("form", "typed", "action", "said"), FORMS)


@pytest.fixture
def other_worker(desk: Desk, database_url: str, clock: Clock, tmp_path: Path) -> Iterator[Desk]:
    """The same desk as another process has it: on connections of its own."""
    engine = open_database(database_url)
    yield Desk(Transactions(engine), desk.data_keys, desk.index_key, tmp_path)
    engine.dispose()


def form_of(client: FlaskClient, page: str, form: str) -> dict[str, str]:
    """The hidden fields of the form."""
    text = client.get(page).text.partition(f'action="{page}/{form}"')[2].partition("</form>")[0]
    found = re.search(r'name="once" value="([^"]+)"', text)
    assert found is not None
    return {"csrf_token": token(text), "once": found[1]}


def kept(desk: Desk, number: str) -> list[str]:
    """All notes and messages of a case, by their words."""
    with desk.transactions.reading() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = desk.data_keys.unwrap(found.conversation.wrapped_key)
        notes = [each.note for each in complaints_timeline.of_complaint(session, found.id, key)]
        return notes + [
            text for _, text in filer_notifications.of_complaint(session, found.id, key)
        ]


@on_sqlite
@each_form
def test_two_taps_are_taken_once_and_answered_once(
    officer: FlaskClient, desk: Desk, form: str, typed: dict[str, str], action: str, said: str
) -> None:
    number = desk.file()
    page = f"/staff/complaints/{number}"
    sent = {**form_of(officer, page, form), **typed}
    taps = [officer.post(f"{page}/{form}", data=sent) for _ in range(2)]
    assert [tap.status_code for tap in taps] == [303, 303]
    assert len(re.findall(f'class="notice[^<]*{said}', officer.get(page).text)) == 1
    assert len(kept(desk, number)) == 1
    assert [what for _, what, _, _ in audited(desk) if what == action] == [action]


@each_form
def test_two_workers_at_once_take_it_once(
    officer: FlaskClient,
    desk: Desk,
    other_worker: Desk,
    clock: Clock,
    form: str,
    typed: dict[str, str],
    action: str,
    said: str,
) -> None:
    number = desk.file()
    page = f"/staff/complaints/{number}"
    workers = [console_app(one, clock).test_client() for one in (desk, other_worker)]
    begin = threading.Barrier(2)

    def tap(worker: FlaskClient) -> int:
        begin.wait()
        return worker.post(f"{page}/{form}", data=sent).status_code

    sent = {**form_of(officer, page, form), **typed}
    cookie = officer.get_cookie("session")
    assert cookie is not None
    for worker in workers:
        worker.set_cookie("session", cookie.value)
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(tap, workers)) == [303, 303]
    for worker in workers:
        assert said in worker.get(page).text
    assert len(kept(desk, number)) == 1
    assert [what for _, what, _, _ in audited(desk) if what == action] == [action]


@on_sqlite
def test_the_same_words_are_taken_again_from_a_form_shown_anew(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    page = f"/staff/complaints/{number}"
    for form, name in (("note", "note"), ("message", "text")):
        for _ in range(2):
            sent = {**form_of(officer, page, form), name: "เหมือนเดิม"}
            assert officer.post(f"{page}/{form}", data=sent).status_code == 303
        assert officer.post(f"{page}/{form}", data={**sent, name: "คำอื่น"}).status_code == 303
        post(officer, page, f"{page}/{form}", **{name: "หน้าเก่า"})
        post(officer, page, f"{page}/{form}", **{name: "หน้าเก่า"})
    assert kept(desk, number) == ["เหมือนเดิม", "เหมือนเดิม", "คำอื่น", "หน้าเก่า", "หน้าเก่า"] * 2


@on_sqlite
def test_what_was_refused_is_taken_when_nothing_stands_against_it_any_more(
    officer: FlaskClient, desk: Desk
) -> None:
    number = desk.file()
    page = f"/staff/complaints/{number}"
    post(officer, page, f"{page}/message", text="ใครส่งของคะ", asks="yes")
    sent = {**form_of(officer, page, "message"), "text": "เมื่อไรคะ", "asks": "yes"}
    assert officer.post(f"{page}/message", data=sent).status_code == 409
    post(officer, page, f"{page}/question/drop", question="1")
    assert officer.post(f"{page}/message", data=sent).status_code == 303
    assert kept(desk, number) == ["ใครส่งของคะ", "เมื่อไรคะ"]
