"""Complaints, members of staff and a browser without a screen, for tests of desk and commands."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from argon2 import PasswordHasher
from flask import Flask
from flask.testing import FlaskClient
from flask_wtf.csrf import CSRFProtect
from jinja2.bccache import Bucket, BytecodeCache
from sqlalchemy import select
from werkzeug.test import TestResponse

from bot.runtime.transactions import Transactions
from bot.web.console import create_console
from bot.web.error_pages import show_errors
from bot.worker.push_guard import PushQuota, no_pushing
from db.complaints import complaints, filer_notifications
from db.complaints.complaints import Consent, Filing
from db.engine.encryption import IndexKey, MasterKeys
from db.evidence.files import EvidenceFiles
from db.export.folder import ExportFolder
from db.models.tables import AuditRow, Complaint, StaffMember
from db.queue import conversations
from db.queue.conversations import Chat
from db.staff import audit, staff, units
from db.staff.staff import Role
from db.staff.units import UnitDetails
from handlers.form.complaint import FORM
from handlers.records import indexing
from handlers.records.facts import facts_of
from knowledge_base import KnowledgeBase
from knowledge_base.reloading import RejectedTopics, no_rejected_topics
from tests.knowledge_base.written import write_both

PASSWORD = "correct horse battery staple"
MORNING = datetime(2026, 11, 3, 3, 0, tzinfo=UTC)
ANSWERS: Mapping[str, Any] = {
    "story": "สั่งหม้อทอดจากเพจ โอนแล้วร้านไม่ส่งของ",
    "kind": "deceived",
    "platform": "facebook",
    "seller_name": "ร้านหม้อดี",
    "product": "หม้อทอดไร้น้ำมัน",
    "paid": "paid",
    "payment_method": "transfer",
    "amount": 129000,
    "payee_account": [{"bank": "กสิกร", "number": "0123456789", "name": "สมมติ ตัวอย่าง"}],
    "purchase_date": "2026-11-01",
    "contacted_seller": {"contacted": "yes", "said": "ไม่ตอบ"},
    "wanted": ["refund", "only-report"],
    "name": "สมหญิง ตัวอย่าง",
    "phone": "0812345678",
    "province": "TH-50",
}
# Whatever fields a test sends that a page does not have.
ANY = "any"
_numbers = count(1)
# Where it does not matter which database there is.
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


class Desk:
    """A migrated database with its keys, and what tests put into it."""

    def __init__(
        self,
        transactions: Transactions,
        data_keys: MasterKeys,
        index_key: IndexKey,
        data_dir: Path = Path("no such folder"),
    ) -> None:
        self.transactions = transactions
        self.data_keys = data_keys
        self.index_key = index_key
        self.files = EvidenceFiles(data_dir)
        self.exports = ExportFolder(data_dir)

    def file(self, at: datetime = MORNING, filer: str = "", **answers: Any) -> str:
        """Files a complaint, of a new person where none is named, and returns its number; None
        leaves an answer out."""
        serial = next(_numbers)
        told = {name: value for name, value in {**ANSWERS, **answers}.items() if value is not None}
        personal = {field.name for field in FORM.fields if field.personal}
        with self.transactions.writing() as session:
            known = conversations.of_chat(
                session,
                Chat("user", filer or f"U{serial:032x}"),
                self.data_keys,
                self.index_key,
                at,
            )
            filing = Filing(
                draft_id=f"{serial:032x}",
                conversation_id=known.id,
                key=known.key,
                facts=facts_of(told),
                open_answers={name: told[name] for name in told.keys() - personal},
                personal_answers={name: told[name] for name in told.keys() & personal},
                consent=Consent("2026-11-1", "0" * 64, at, "th", "line"),
            )
            number = complaints.file(session, filing, lambda: f"RT-{serial:04d}-0000", at)
            indexing.write_filed(session, number, known.key, self.index_key)
            return number

    def add_member(self, name: str, role: Role, unit: str | None = None) -> None:
        with self.transactions.writing() as session:
            member = StaffMember(
                name=name, password_hash=_hashed_once(), role=role, created_at=MORNING
            )
            session.add(member)
            session.flush()
            units.assign(session, member, units.with_name(session, unit) if unit else None)

    def add_unit(self, name: str, provinces: Sequence[str] = (), kinds: Sequence[str] = ()) -> None:
        with self.transactions.writing() as session:
            units.add(session, UnitDetails(name, tuple(provinces), tuple(kinds)))


@cache
def _hashed_once() -> str:
    """As cheap as Argon2 allows: it is slow on purpose, and every test logs in."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)


@cache
def four_topics() -> KnowledgeBase:
    """A small knowledge base, read once."""
    with TemporaryDirectory() as folder:
        return KnowledgeBase.load(write_both(Path(folder) / "topics"))


class Compiled(BytecodeCache):
    """Templates that were compiled once serve every test's application."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


COMPILED = Compiled()


def console_app(
    desk: Desk,
    clock: Callable[[], datetime],
    push_quota: Callable[[], PushQuota] = no_pushing,
    knowledge: Callable[[], KnowledgeBase] = four_topics,
    unserved: Callable[[], RejectedTopics] = no_rejected_topics,
    line_shows_pictures: bool = True,
) -> Flask:
    """The console on an application of its own, with the check against forged requests."""
    app = Flask("bot.app")
    app.jinja_env.bytecode_cache = COMPILED
    app.config.update(SECRET_KEY="only for tests")
    CSRFProtect(app)
    app.register_blueprint(
        create_console(
            transactions=desk.transactions,
            data_keys=desk.data_keys,
            index_key=desk.index_key,
            files=desk.files,
            exports=desk.exports,
            knowledge=knowledge,
            unserved=unserved,
            clock=clock,
            push_quota=push_quota,
            line_shows_pictures=line_shows_pictures,
        )
    )
    show_errors(app)
    return app


def token(page: TestResponse | str) -> str:
    """The token of a page's form."""
    text = page if isinstance(page, str) else page.text
    found = re.search(r'name="csrf_token" value="([^"]+)"', text)
    assert found is not None, text
    return found[1]


def log_in(client: FlaskClient, name: str, password: str = PASSWORD) -> TestResponse:
    """Sends the login form as a browser would."""
    return client.post(
        "/staff/login",
        data={
            "name": name,
            "password": password,
            "csrf_token": token(client.get("/staff/login")),
        },
    )


def post(client: FlaskClient, page: str, address: str, **data: Any) -> TestResponse:
    """Posts to `address` with the token that stands on `page`."""
    return client.post(address, data={**data, "csrf_token": token(client.get(page))})


def followed(client: FlaskClient, page: str, address: str, **data: Any) -> str:
    """Posts as `post` does; the page to which that leads."""
    answer = post(client, page, address, **data)
    assert answer.status_code == 303
    return client.get(answer.location).text


class Clock:
    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now


def as_role(app: Flask, desk: Desk, role: staff.Role) -> FlaskClient:
    desk.add_member(f"คน {role}", role)
    client = app.test_client()
    assert log_in(client, f"คน {role}").status_code == 303
    return client


def audited(desk: Desk) -> list[tuple[str, str, str, str]]:
    with desk.transactions.reading() as session:
        assert audit.first_break(session) is None
        rows = session.execute(select(AuditRow).order_by(AuditRow.id)).scalars()
        return [(row.who, row.action, row.thing, row.reason) for row in rows]


def version_and_status(desk: Desk, number: str) -> tuple[int, str]:
    found = filed_complaint(desk, number)
    return found.version, found.status


def filed_complaint(desk: Desk, number: str) -> Complaint:
    """The complaint's row as it stands now."""
    with desk.transactions.reading() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        session.expunge_all()
    return found


def messages_to_filer(desk: Desk, number: str) -> list[str]:
    """All that the filer of this complaint was or will be told, oldest first."""
    with desk.transactions.reading() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = desk.data_keys.unwrap(found.conversation.wrapped_key)
        return [text for _, text in filer_notifications.of_complaint(session, found.id, key)]


def tell_filer(desk: Desk, number: str, now: datetime) -> None:
    """Mark what waits for the filer as told."""
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = desk.data_keys.unwrap(found.conversation.wrapped_key)
        news = filer_notifications.undelivered(session, found.conversation_id, key, 5)
        filer_notifications.mark_delivered(session, news, now)


def id_of_member(desk: Desk, name: str) -> int:
    with desk.transactions.reading() as session:
        found = staff.with_name(session, name)
        assert found is not None
        return found.id
