"""The demo's made-up data: something on every page, marked as made up, refused elsewhere."""

import os
import subprocess
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.commands.serving.made_up import mark, office
from bot.commands.serving.made_up.filling import fill, is_untouched
from bot.commands.serving.made_up.mark import CHANNEL
from bot.commands.serving.made_up.texts import others, people
from bot.commands.serving.made_up.world import World
from bot.commands.texts import serving as texts
from bot.reports.publishing.alerts import published_alerts
from bot.runtime.settings import Settings, from_environment
from bot.runtime.transactions import Transactions
from db.complaints import callbacks, complaints, workflow
from db.complaints.complaints import Answers
from db.models.staff import Unit
from db.models.tables import Complaint, Evidence
from db.staff import audit
from handlers.form.complaint import FORM
from handlers.nlu.values.contacts import thai_phone
from handlers.nlu.values.spoken import accounts
from knowledge_base.content.library import Library
from tests.bot.web.console.fixtures import (
    MORNING,
    Clock,
    Desk,
    as_role,
    console_app,
    on_sqlite,
)
from tests.engine.processes import ROOT, environment

# A demo is always on SQLite.
pytestmark = [pytest.mark.slow, on_sqlite]

OWNER = "หัวหน้าทดลอง"
MADE_UP = "สมมติ"
REAL_BANK = "กสิกรไทย"
# What is on each page when there is something on it.
PAGES = {
    "/staff/work": ("อาจยังระงับทัน", "ถามโดย สมมติ-"),
    "/staff/complaints": ("เลยกำหนด", "อาจระงับเงินทันถึง"),
    "/staff/patterns": ("บัญชีรับเงินเดียวกัน", "ลิงก์ร้านเดียวกัน"),
    "/staff/early-warnings": ("big-sale-11-11.example", "ที่ระบุบัญชี"),
    "/staff/call-backs": ("3 รายรอโทรกลับ", "✔ โทรแล้ว"),
    "/staff/dead-letters": ("no events",),
    "/staff/erase-requests": ("รอตัดสิน", "✖ ยังไม่ลบ"),
    "/staff/numbers": ("จำนวนเงินรวม", "คน"),
    "/staff/questions": (others.UNANSWERED[0][0], "ตอบทันที"),
    "/staff/practice": ("40 คน",),
    "/staff/broadcasts": ("ตัวอย่างสมมติ", "รออีกคนอนุมัติ"),
    "/staff/alarms": ("สมมติ-ฝน",),
    "/staff/breaches": ("✔ ปิดแล้ว",),
    "/staff/audit": ("ใส่เรื่องสมมติของ demo",),
    "/staff/people": ("หน่วยสมมติ ภาคเหนือ", "สมมติ-ก้อย"),
}


@pytest.fixture
def settings(tmp_path: Path, database_url: str) -> Settings:
    return from_environment(environment(tmp_path, "http://127.0.0.1:9/local-line", database_url))


@pytest.fixture
def desk(transactions: Transactions, settings: Settings) -> Desk:
    desk = Desk(transactions, settings.data_keys, settings.index_key, settings.data_dir)
    desk.add_member(OWNER, "supervisor")
    return desk


def everything_told(desk: Desk, complaint: Complaint) -> Answers:
    key = desk.data_keys.unwrap(complaint.conversation.wrapped_key)
    return complaint.answers | complaints.personal_answers(complaint, key)


def could_be_real(told: Answers) -> set[str]:
    """Answers of a made-up complaint that may be somebody's, or that the form does not ask for."""
    made_up = {
        "seller_name": MADE_UP in told["seller_name"],
        "name": MADE_UP in told["name"],
        "phone": thai_phone(told["phone"]) is None,
        "seller_link": told.get("seller_link", ".example").endswith(".example"),
        "payee_account": all(
            accounts.has_wrong_length(each | {"bank": REAL_BANK})
            for each in told.get("payee_account", ())
        ),
    }
    unasked = told.keys() - FORM.on_path_only(told).keys()
    return {name for name, right in made_up.items() if not right} | unasked


def callers(session: Session, desk: Desk) -> list[tuple[str, str]]:
    """Name and number of those who wait for a call or had one."""
    waiting = callbacks.queue(session, MORNING.date(), offset=0, limit=9)
    keys = [desk.data_keys.unwrap(each.conversation.wrapped_key) for each in waiting]
    return [
        (callbacks.name(each, key), callbacks.phone(each, key))
        for each, key in zip(waiting, keys, strict=True)
    ]


def test_every_page_has_something_and_all_of_it_is_marked(
    desk: Desk, settings: Settings, library: Library
) -> None:
    assert is_untouched(desk.transactions)
    fill(desk.transactions, settings, OWNER, MORNING)
    assert not is_untouched(desk.transactions)
    topics = {topic.id for topic in library.topics}
    with desk.transactions.reading() as session:
        filed = list(session.scalars(select(Complaint)))
        assert {each.status for each in filed} == set(workflow.STATUSES)
        assert {each.consent_channel for each in filed} == {CHANNEL}
        told = {each.number: everything_told(desk, each) for each in filed}
        doubtful = {number: could_be_real(answers) for number, answers in told.items()}
        assert {number: names for number, names in doubtful.items() if names} == {}
        called = callers(session, desk)
        assert [one for one in called if MADE_UP not in one[0] or thai_phone(one[1])] == []
        assert set(session.scalars(select(Evidence.state))) == {"sealed"}
        (alert,) = published_alerts(session)
        assert (MADE_UP in alert.title, alert.topic_id in topics) == (True, True)
        assert audit.first_break(session) is None
    assert {topic for topic, *_ in others.ANSWERED} <= topics
    client = as_role(console_app(desk, Clock()), desk, "administrator")
    for address, expected in PAGES.items():
        page = client.get(address)
        missing = [words for words in expected if words not in page.text]
        assert (page.status_code, missing) == (200, []), address


def _dies(world: World) -> None:
    world.plan(world.now, partial(_raise, world))


def _raise(world: World, _at: datetime) -> None:
    assert world.session.scalar(select(func.count()).select_from(Unit)) == len(people.UNITS)
    raise KeyboardInterrupt


def test_what_is_killed_in_the_middle_is_begun_anew(desk: Desk, settings: Settings) -> None:
    with pytest.raises(KeyboardInterrupt):
        fill(desk.transactions, settings, OWNER, MORNING, (office.fill, _dies))
    with desk.transactions.reading() as session:
        assert session.scalar(select(func.count()).select_from(Unit)) == 0
        assert not mark.is_marked(session)
    assert is_untouched(desk.transactions)
    fill(desk.transactions, settings, OWNER, MORNING, (office.fill,))


@pytest.mark.parametrize("command", ["serve", "worker"])
def test_people_are_not_served_from_it(
    transactions: Transactions, tmp_path: Path, database_url: str, command: str
) -> None:
    with transactions.writing() as session:
        mark.write(session, MORNING)
    settings = environment(tmp_path, "http://127.0.0.1:9/local-line", database_url)
    ended = subprocess.run(
        [sys.executable, "-m", "bot", command],
        check=False,
        cwd=ROOT,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (ended.returncode, ended.stderr) == (1, f"{texts.MADE_UP_DATA}\n")
