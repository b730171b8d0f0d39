"""Due dates of a filer's next contact: by the usual times, kept with the complaint."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from alembic import command
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from bot.runtime.transactions import Transactions
from db.complaints import changes as complaints_changes
from db.complaints import complaints, contacts, due_dates, filer_notifications
from db.complaints import merging as complaints_merging
from db.complaints import timeline as complaints_timeline
from db.complaints import workflow as complaints_workflow
from db.complaints.changes import CorrectedAnswers
from db.complaints.complaints import InvalidTransition, StatusChange
from db.complaints.filer_notifications import NewNotification
from db.complaints.timeline import StaffNote
from db.complaints.workflow import CaseProgress, Due
from db.engine import schema as engine_schema
from db.engine.encryption import IndexKey, MasterKeys
from db.engine.engine import open_database
from db.models.tables import Complaint
from db.staff import staff
from handlers.records.facts import facts_of
from tests.db.filing import NOW, file_complaint

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("status", "contacted", "mediated", "due"),
    [
        ("received", None, [], Due(NOW + 15 * DAY, "first_contact")),
        ("received", 3, [], Due(NOW + 33 * DAY, "follow_up")),
        ("checking", 20, [], Due(NOW + 50 * DAY, "follow_up")),
        ("mediating", 20, [20], Due(NOW + 50 * DAY, "follow_up")),
        ("mediating", 90, [20, 90], Due(NOW + 110 * DAY, "mediation")),
        ("settled", 90, [20, 90], Due(NOW + 120 * DAY, "follow_up")),
        ("withdrawn", 1, [], None),
        ("closed", 1, [], None),
    ],
)
def test_what_is_due_follows_from_status_and_contacts(
    status: str, contacted: int | None, mediated: list[int], due: Due | None
) -> None:
    at = None if contacted is None else NOW + contacted * DAY
    life = CaseProgress(status, NOW, at, [NOW + days * DAY for days in mediated])
    assert complaints_workflow.next_due(life) == due


def test_a_third_mediation_or_one_after_ninety_days_is_too_much() -> None:
    assert complaints_workflow.may_mediate([], NOW)
    assert complaints_workflow.may_mediate([NOW], NOW + 90 * DAY)
    assert not complaints_workflow.may_mediate([NOW], NOW + 90 * DAY + timedelta(seconds=1))
    assert not complaints_workflow.may_mediate([NOW, NOW + DAY], NOW + 2 * DAY)


class Office:
    """One complaint, and an officer who works on it."""

    def __init__(self, session: Session, data_keys: MasterKeys, index_key: IndexKey) -> None:
        self.session = session
        found = complaints.with_number(session, file_complaint(session, data_keys, index_key))
        assert found is not None
        self.complaint: Complaint = found
        self.key = data_keys.unwrap(found.conversation.wrapped_key)
        self.officer = staff.add(session, "มานี", "a long password", "officer", NOW).id

    def moves(self, to_status: str, at: datetime, words: str = "ถึงผู้ร้อง") -> None:
        step = StatusChange(to_status, self.complaint.version, self.officer, words, "")
        complaints.change_status(self.session, self.complaint, step, self.key, at)
        step_id = filer_notifications.last_step_id(self.session, self.complaint.id)
        self.writes(NewNotification(words, self.officer, step_id=step_id), at)
        self.is_heard(at)

    def writes(self, letter: NewNotification, at: datetime) -> None:
        filer_notifications.send(self.session, self.complaint, letter, self.key, at)

    def is_heard(self, at: datetime) -> None:
        """The filer is told all that waits."""
        whose = self.complaint.conversation_id
        news = filer_notifications.undelivered(self.session, whose, self.key, 5)
        filer_notifications.mark_delivered(self.session, news, at)

    def due(self) -> datetime | None:
        self.session.expire(self.complaint, ["due_at"])
        return self.complaint.due_at


def test_each_step_and_letter_moves_what_is_kept(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        office = Office(session, data_keys, index_key)
        assert office.due() == NOW + 15 * DAY
        office.writes(NewNotification("สวัสดีค่ะ", office.officer), NOW)
        assert (office.due(), office.complaint.contacted_at) == (NOW + 15 * DAY, None)
        office.is_heard(NOW + DAY)
        assert (office.due(), office.complaint.contacted_at) == (NOW + 31 * DAY, NOW + DAY)
        office.moves("checking", NOW + 10 * DAY)
        assert office.due() == NOW + 40 * DAY
        office.writes(NewNotification("ระบบ", None), NOW + 20 * DAY)
        office.is_heard(NOW + 20 * DAY)
        complaints.record_filer_note(session, office.complaint, "ลบ", office.key, NOW + 20 * DAY)
        office.moves("mediating", NOW + 30 * DAY)
        office.moves("mediating", NOW + 100 * DAY)
        assert office.due() == NOW + 120 * DAY
        with pytest.raises(InvalidTransition):
            office.moves("mediating", NOW + 101 * DAY)
        office.moves("settled", NOW + 110 * DAY)
        office.moves("closed", NOW + 111 * DAY)
        assert office.due() is None
        complaints_changes.take_filer_step(
            session, office.complaint, "checking", "", office.key, NOW + 400 * DAY
        )
        assert office.due() == NOW + 430 * DAY
        complaints_changes.take_filer_step(
            session, office.complaint, "withdrawn", "", office.key, NOW + 401 * DAY
        )
        assert office.due() is None


def test_only_a_contact_is_the_first_contact(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        office = Office(session, data_keys, index_key)
        case, key = office.complaint, office.key
        office.moves("checking", NOW + DAY, words=" ")
        complaints_timeline.add_note(
            session, case, StaffNote("ดูสลิปแล้ว", office.officer), key, NOW + DAY
        )
        office.writes(NewNotification("ระบบ", None), NOW + DAY)
        office.is_heard(NOW + DAY)
        assert (office.due(), case.contacted_at) == (NOW + 15 * DAY, None)
        talk = StaffNote("โทรคุยแล้ว", office.officer, contact=True)
        complaints_timeline.add_note(session, case, talk, key, NOW + 4 * DAY)
        assert (office.due(), case.contacted_at) == (NOW + 34 * DAY, NOW + 4 * DAY)
        office.moves("mediating", NOW + 5 * DAY, words="")
        assert office.due() == NOW + 34 * DAY
        complaints_timeline.record_callback(
            session, case.conversation_id, office.officer, NOW + 6 * DAY
        )
        assert (office.due(), case.contacted_at) == (NOW + 36 * DAY, NOW + 4 * DAY)
        assert contacts.contact_times(session, case.id).last == NOW + 6 * DAY


def test_a_letter_about_a_duplicate_that_arrives_after_merging_is_a_contact_about_both(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        office = Office(session, data_keys, index_key)
        main = _of_same_filer(session, office, data_keys, index_key)
        office.writes(NewNotification("สวัสดีค่ะ", office.officer), NOW)
        complaints_merging.merge(session, office.complaint, main, office.officer, NOW + DAY)
        assert main.due_at == NOW + 15 * DAY
        office.is_heard(NOW + 2 * DAY)
        assert main.due_at == NOW + 32 * DAY


def test_the_first_clock_of_both_stands_while_a_duplicate_is_worked_on_under_its_main_number(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        office = Office(session, data_keys, index_key)
        main = _of_same_filer(session, office, data_keys, index_key)
        talk = StaffNote("โทรคุยแล้ว", office.officer, contact=True)
        complaints_timeline.add_note(session, office.complaint, talk, office.key, NOW + 2 * DAY)
        complaints_merging.merge(session, office.complaint, main, office.officer, NOW + 3 * DAY)
        assert (main.contacted_at, main.due_at) == (NOW + 2 * DAY, NOW + 15 * DAY)
        complaints_merging.undo(session, office.complaint, office.officer, NOW + 4 * DAY, facts_of)
        assert (main.contacted_at, main.due_at) == (None, NOW + 15 * DAY)
        assert office.due() == NOW + 32 * DAY
        complaints_merging.merge(session, main, office.complaint, office.officer, NOW + 5 * DAY)
        assert (main.due_at, office.due()) == (None, NOW + 15 * DAY)
        assert due_dates.next_due(session, office.complaint) == Due(NOW + 15 * DAY, "first_contact")
        complaints_timeline.add_note(session, office.complaint, talk, office.key, NOW + 6 * DAY)
        assert office.due() == NOW + 36 * DAY
        complaints_merging.undo(session, main, office.officer, NOW + 7 * DAY, facts_of)
        assert (main.contacted_at, main.due_at) == (None, NOW + 15 * DAY)
        assert office.due() == NOW + 36 * DAY


def test_money_of_a_duplicate_that_may_be_stopped_is_urgent_under_its_main_number(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    with transactions.writing() as session:
        office = Office(session, data_keys, index_key)
        long_ago, today = (
            _of_same_filer(session, office, data_keys, index_key, paid="paid", purchase_date=day)
            for day in ("2026-10-01", "2026-11-03")
        )
        until, passed = today.urgent_until, long_ago.urgent_until
        assert until is not None
        complaints_merging.merge(session, today, long_ago, office.officer, NOW)
        assert long_ago.urgent_until == until
        correction = CorrectedAnswers(
            facts_of(long_ago.answers), {**long_ago.answers, "product": "ไห"}, {}
        )
        assert complaints_changes.correct(session, long_ago, correction, office.key, NOW)
        assert long_ago.urgent_until == until
        complaints_merging.undo(session, today, office.officer, NOW, facts_of)
        assert (long_ago.urgent_until, today.urgent_until) == (passed, until)
        complaints_merging.merge(session, long_ago, today, office.officer, NOW)
        assert today.urgent_until == until


def _of_same_filer(
    session: Session, office: Office, data_keys: MasterKeys, index_key: IndexKey, **answers: Any
) -> Complaint:
    found = complaints.with_number(
        session, file_complaint(session, data_keys, index_key, **answers)
    )
    assert found is not None
    complaints.replace_answers(found, facts_of(found.answers), found.answers, {}, office.key)
    found.conversation_id = office.complaint.conversation_id
    session.flush()
    return found


FILED = """
INSERT INTO complaints (id, number, draft_id, conversation_id, filed_at, status, kind, platform,
 province, answers, sealed_answers, consent_version, consent_hash, consent_at, consent_language,
 consent_channel, version) VALUES (:id, :id, :id, 1, '2026-11-01 00:00:00', :status, 'k', 'p',
 'TH-50', '{}', '', '1', '', '2026-11-01 00:00:00', 'th', 'line', 1)"""
TAKEN = """
INSERT INTO complaint_steps (complaint_id, at, actor, from_status, to_status, sealed_public_note)
VALUES (:id, :at, :actor, :before, :after, :words)"""


def test_what_was_filed_before_is_due_too(tmp_path: object) -> None:
    engine = open_database(f"sqlite:///{tmp_path}/before.db")
    config = engine_schema._config()
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0005")
        connection.execute(
            text(
                "INSERT INTO conversations (id, chat_hash, chat_kind, wrapped_key, sealed_chat_id,"
                " last_event_ms, created_at) VALUES (1, '', 'user', '', '', 0, '2026-11-01')"
            )
        )
        for number, status in (
            (1, "received"),
            (2, "mediating"),
            (3, "closed"),
            (4, "checking"),
        ):
            connection.execute(text(FILED), {"id": number, "status": status})
        for at, after in (("2026-11-05", "mediating"), ("2027-01-20", "mediating")):
            step = {"id": 2, "at": f"{at} 00:00:00", "actor": "staff", "before": "checking"}
            connection.execute(text(TAKEN), {**step, "after": after, "words": b"sealed"})
        silent = {"id": 4, "at": "2026-11-05 00:00:00", "actor": "staff", "before": "received"}
        connection.execute(text(TAKEN), {**silent, "after": "checking", "words": None})
        connection.commit()
    engine_schema.upgrade(engine)
    with Session(engine) as session:
        found = list(session.scalars(select(Complaint)))
        due = {row.id: row.due_at for row in found}
        contacted = {row.id: row.contacted_at for row in found}
    engine.dispose()
    filed = datetime(2026, 11, 1, tzinfo=NOW.tzinfo)
    assert due == {1: filed + 15 * DAY, 2: filed + 94 * DAY, 3: None, 4: filed + 15 * DAY}
    assert contacted == {1: None, 2: filed + 4 * DAY, 3: None, 4: None}
