"""Data past its period goes, to the second, and nothing that the law holds; counted as done."""

import base64
import csv
import io
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import func, select

from bot.commands.main import main
from bot.privacy.retention import (
    AUDIT_KEPT,
    CERTIFICATES_KEPT,
    COMPLAINTS_KEPT,
    EVENTS_KEPT,
    EVIDENCE_KEPT,
    Retention,
    RetentionRule,
)
from bot.runtime.transactions import Transactions
from bot.texts import privacy as texts
from db.complaints import complaints
from db.complaints.complaints import StatusChange
from db.complaints.referrals import ReferralDetails
from db.engine.encryption import KEY_BYTES, IndexKey, MasterKeys
from db.evidence import evidence
from db.evidence.evidence import CopyLocation, ExpectedFile, StoredFile
from db.models.tables import AuditRow, Complaint, Evidence, InboxEvent
from db.privacy import crisis_flags, erasure_requests
from db.privacy.erasure_requests import Certificate
from db.queue import conversations, inbox
from db.queue.inbox import NewEvent
from db.staff import audit, staff
from handlers.form.complaint import FORM
from tests.bot.commands.backups import Fresh, opened
from tests.bot.commands.tampering import without_triggers
from tests.bot.web.console.fixtures import MORNING, Desk
from tests.canary import everything, places

pytestmark = pytest.mark.both_databases

SECOND = timedelta(seconds=1)
CANARY = "สมหญิง"
KEYS = base64.urlsafe_b64encode(bytes(range(KEY_BYTES))).decode()


@pytest.fixture
def desk(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey, tmp_path: Path
) -> Desk:
    return Desk(transactions, data_keys, index_key, tmp_path)


@pytest.fixture
def retention(desk: Desk) -> Retention:
    return Retention(desk.transactions, desk.data_keys)


def kind(retention: Retention, name: str) -> RetentionRule:
    (found,) = [each for each in retention.kinds if each.name == name]
    return found


def closed(desk: Desk, when: datetime = MORNING) -> str:
    """A complaint that was closed at that moment."""
    number = desk.file()
    with desk.transactions.reading() as session:
        nobody = not staff.everyone(session)
    if nobody:
        desk.add_member("มานี", "officer")
    for to_status in ("referred", "closed"):
        with desk.transactions.writing() as session:
            found = complaints.with_number(session, number)
            assert found is not None
            key = conversations.key_of(session, found.conversation_id, desk.data_keys)
            referred = ReferralDetails("fda", CANARY, CANARY)
            step = StatusChange(to_status, found.version, 1, f"ถึงคุณ{CANARY}", "", referred)
            complaints.change_status(session, found, step, key, when)
    return number


def with_file(desk: Desk, number: str) -> None:
    """Evidence of this complaint, on the disk."""
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = conversations.key_of(session, found.conversation_id, desk.data_keys)
        hashed = desk.index_key.blind_index("message", number)
        evidence.register(
            session,
            ExpectedFile(found.conversation_id, found.draft_id, number, hashed),
            key,
            MORNING,
        )
        file = evidence.lease_next(session, desk.data_keys, MORNING)
        assert file is not None
        for name in (file.stored_as, file.copied_as):
            desk.files.write(name, [b"sealed"])
        stored = StoredFile(
            file.stored_as, "image/png", 6, "0" * 64, CopyLocation(file.copied_as, 1, 1)
        )
        assert evidence.mark_stored(session, file.id, stored, MORNING)


def flagged(desk: Desk) -> None:
    """A complaint of which is kept whether its filer was in a crisis."""
    number = desk.file()
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        found.held_since = MORNING
        key = conversations.key_of(session, found.conversation_id, desk.data_keys)
        crisis_flags.write(session, number, key, in_crisis=True)


def event(desk: Desk, when: datetime = MORNING) -> None:
    with desk.transactions.writing() as session:
        known = conversations.of_chat(
            session, conversations.Chat("user", "U1"), desk.data_keys, desk.index_key, MORNING
        )
        arrived = NewEvent("E1", "message", 5, {"a": 1}, known.id, known.key, None, True)
        inbox.store(session, [arrived], when)


def certificate(desk: Desk) -> None:
    with desk.transactions.writing() as session:
        erasure_requests.certify(session, Certificate("ER-1", MORNING, "unfiled", b"m"))


def audited(desk: Desk) -> None:
    with desk.transactions.writing() as session:
        audit.write(session, who="x", action="read", thing="t", reason="", now=MORNING)


@pytest.mark.parametrize(
    ("name", "kept", "make"),
    [
        ("events", EVENTS_KEPT, event),
        ("evidence", EVIDENCE_KEPT, lambda desk: with_file(desk, closed(desk))),
        ("complaints", COMPLAINTS_KEPT, closed),
        ("crisis-flags", crisis_flags.KEPT, flagged),
        ("certificates", CERTIFICATES_KEPT, certificate),
        ("audit", AUDIT_KEPT, audited),
    ],
)
def test_a_second_decides_and_a_second_run_does_nothing(
    desk: Desk, retention: Retention, name: str, kept: timedelta, make: Callable[[Desk], object]
) -> None:
    make(desk)
    which, end = kind(retention, name), MORNING + kept
    for moment, count in ((end - SECOND, 0), (end, 0), (end + SECOND, 1)):
        assert retention.count(which, moment) == count
    assert retention.purge(which, end) == 0
    assert retention.purge(which, end + SECOND) == 1
    assert retention.count(which, end + SECOND) == 0
    assert retention.purge(which, end + SECOND) == 0


def test_counting_changes_nothing(desk: Desk, retention: Retention) -> None:
    with_file(desk, closed(desk))
    event(desk)
    audited(desk)
    before = everything(desk.transactions)
    later = MORNING + AUDIT_KEPT + SECOND
    counts = {each.name: retention.count(each, later) for each in retention.kinds}
    assert everything(desk.transactions) == before
    assert counts == {each.name: retention.purge(each, later) for each in retention.kinds}


def test_a_closed_complaint_becomes_a_number_that_is_nobodys(
    desk: Desk, retention: Retention
) -> None:
    number, other = closed(desk), desk.file()
    with desk.transactions.reading() as session:
        before = complaints.with_number(session, number)
        assert before is not None
        person = before.conversation_id
    later = MORNING + COMPLAINTS_KEPT + SECOND
    assert retention.purge(kind(retention, "complaints"), later) == 1
    with desk.transactions.reading() as session:
        assert audit.first_break(session) is None
        left = complaints.with_number(session, number)
        kept = complaints.with_number(session, other)
        assert left is not None
        assert kept is not None
        assert left.erased_at == later
        assert left.conversation_id != person
        assert (left.kind, left.amount_satang, left.purchase_date) == ("deceived", 129000, None)
        assert kept.erased_at is None
        assert complaints.of_conversation(session, person) == []
    rows = everything(desk.transactions)
    rows["complaints"] = [row for row in rows["complaints"] if row["number"] == number]
    assert places(CANARY, rows, {}, desk.data_keys) == set()


def test_evidence_goes_a_year_before_the_complaint(desk: Desk, retention: Retention) -> None:
    with_file(desk, number := closed(desk))
    assert retention.purge(kind(retention, "evidence"), MORNING + EVIDENCE_KEPT + SECOND) == 1
    with desk.transactions.reading() as session:
        assert session.scalars(select(Evidence.state)).all() == ["removed"]
        found = complaints.with_number(session, number)
        assert found is not None
        assert found.erased_at is None


def test_what_the_law_holds_stays_with_its_evidence(desk: Desk, retention: Retention) -> None:
    with_file(desk, number := closed(desk))
    with desk.transactions.writing() as session:
        session.scalars(select(Complaint)).one().held_since = MORNING
    later = MORNING + AUDIT_KEPT
    for name in ("evidence", "complaints"):
        assert retention.purge(kind(retention, name), later) == 0
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        found.held_since = None
    assert retention.purge(kind(retention, "evidence"), later) == 1
    assert retention.purge(kind(retention, "complaints"), later) == 1


def test_a_duplicate_goes_with_the_complaint_that_it_was_merged_into(
    desk: Desk, retention: Retention
) -> None:
    open_main, held_main, main = desk.file(), closed(desk), closed(desk)
    duplicates = [desk.file() for _ in range(3)]
    with desk.transactions.writing() as session:
        held = complaints.with_number(session, held_main)
        assert held is not None
        held.held_since = MORNING
        for number, into in zip(duplicates, (open_main, held_main, main), strict=True):
            found, target = (complaints.with_number(session, each) for each in (number, into))
            assert found is not None
            assert target is not None
            found.merged_into = target.id
    purged = retention.purge(kind(retention, "complaints"), MORNING + COMPLAINTS_KEPT + SECOND)
    assert purged == 2
    with desk.transactions.reading() as session:
        gone = []
        for number in (*duplicates, main, held_main, open_main):
            found = complaints.with_number(session, number)
            assert found is not None
            gone.append(found.erased_at is not None)
    assert gone == [False, False, True, True, False, False]


def test_an_open_or_reopened_complaint_never_gets_too_old(desk: Desk, retention: Retention) -> None:
    desk.file()
    assert retention.purge(kind(retention, "complaints"), MORNING + 5 * COMPLAINTS_KEPT) == 0


def test_the_audit_goes_on_from_an_anchor(desk: Desk, retention: Retention) -> None:
    for day in range(4):
        with desk.transactions.writing() as session:
            now = MORNING + timedelta(days=day)
            audit.write(session, who="x", action="read", thing=f"t{day}", reason="r", now=now)
    which = kind(retention, "audit")
    assert retention.purge(which, MORNING + timedelta(days=1) + AUDIT_KEPT + SECOND) == 2
    with desk.transactions.reading() as session:
        rows = session.scalars(select(AuditRow).order_by(AuditRow.id)).all()
        assert [row.action for row in rows] == ["anchor", "read", "read", "purge"]
        assert (rows[0].who, rows[0].thing, rows[0].reason) == ("", "", "")
        assert audit.first_break(session) is None
        second = rows[1].id
    assert retention.purge(which, MORNING + timedelta(days=2) + AUDIT_KEPT + SECOND) == 1
    with desk.transactions.writing() as session:
        assert audit.first_break(session) is None
        rows = session.scalars(select(AuditRow).order_by(AuditRow.id)).all()
        assert rows[0].id == second
        without_triggers(session)
        rows[1].thing = "another"
        session.flush()
        assert audit.first_break(session) == rows[1].id


def test_a_purge_that_was_killed_goes_on_where_it_was(desk: Desk, retention: Retention) -> None:
    for _ in range(3):
        closed(desk)
    later = MORNING + COMPLAINTS_KEPT + SECOND
    which = kind(retention, "complaints")
    with desk.transactions.writing() as session:
        assert which.step(session, later - which.kept, 0).count == 1
    assert retention.purge(which, later) == 2
    with desk.transactions.reading() as session:
        erased = select(func.count()).where(Complaint.erased_at.is_not(None))
        assert session.execute(erased).scalar_one() == 3


def test_the_command_counts_what_it_then_deletes(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    url = fresh_sqlite()
    environment = {
        "DATABASE_URL": url,
        "RUTHAN_DATA_DIR": str(tmp_path / "data"),
        "RUTHAN_DATA_KEYS": KEYS,
    }

    def said(*arguments: str) -> str:
        result = CliRunner().invoke(main, ["privacy", *arguments], env=environment)
        assert result.exit_code == 0, result.output
        return result.stdout

    with opened(url) as transactions:
        event(Desk(transactions, data_keys, index_key), MORNING - timedelta(days=60))
    dry = json.loads(said("purge", "--dry-run", "--json"))
    assert dry["counts"]["events"] == 1
    assert dry["days"]["complaints"] == 730
    with opened(url) as transactions, transactions.reading() as session:
        assert len(session.scalars(select(InboxEvent)).all()) == 1
    shown = said("purge", "--dry-run")
    for piece in (texts.KINDS["events"], texts.UNCONFIRMED, texts.NOTHING_DELETED):
        assert piece in shown
    real = json.loads(said("purge", "--json"))
    assert real["counts"] == dry["counts"]
    assert sum(json.loads(said("purge", "--json"))["counts"].values()) == 0


def test_a_complaint_is_held_by_law_and_let_go(
    fresh_sqlite: Fresh, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    url = fresh_sqlite()
    with opened(url) as transactions:
        number = Desk(transactions, data_keys, index_key).file()
    environment = {"DATABASE_URL": url, "RUTHAN_DATA_DIR": str(tmp_path)}
    for arguments, code, sentence in (
        ((number, "--reason", "คดี"), 0, texts.held(number)),
        ((number, "--reason", " "), 1, texts.NO_REASON),
        ((number, "--reason", "จบ", "--end"), 0, texts.released(number)),
        (("RT-0", "--reason", "คดี"), 1, texts.no_complaint("RT-0")),
    ):
        result = CliRunner().invoke(main, ["privacy", "hold", *arguments], env=environment)
        assert (result.exit_code, sentence in result.output) == (code, True), result.output


def test_the_register_names_every_field_with_purpose_ground_and_period() -> None:
    shown = CliRunner().invoke(main, ["privacy", "register", "--csv"])
    rows = list(csv.reader(io.StringIO(shown.stdout)))
    assert tuple(rows[0]) == texts.REGISTER_COLUMNS
    assert all(len(row) == len(texts.REGISTER_COLUMNS) and all(row) for row in rows)
    labels = [row[0] for row in rows]
    assert [field.label for field in FORM.fields] == labels[1 : len(FORM.fields) + 1]
    for field in FORM.fields:
        assert all((field.purpose.text, field.purpose.basis, field.purpose.kept)), field.name
    assert "ม.39" in texts.REGISTER_HELP
