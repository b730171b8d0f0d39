"""Work on a case: one owner, sealed notes, referrals, one question at a time, all forgotten."""

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.runtime.transactions import Transactions
from db.complaints import changes as complaints_changes
from db.complaints import complaints, filer_notifications, inquiries, referrals
from db.complaints import timeline as complaints_timeline
from db.complaints.complaints import EditConflict, InvalidTransition, StatusChange
from db.complaints.filer_notifications import NewNotification
from db.complaints.inquiries import InquiryPending
from db.complaints.referrals import ReferralDetails
from db.complaints.timeline import Assignment, AssignmentConflict, StaffNote
from db.engine.encryption import DataEncryptionKey, MasterKeys
from db.models.cases import CaseEntry, Inquiry, Referral
from db.models.tables import Complaint
from db.privacy import erasure
from db.staff import staff
from handlers.records.statistics import statistic_of
from tests.db.filing import NOW

Filed = Callable[..., str]
HOUR = timedelta(hours=1)


def found(session: Session, number: str) -> Complaint:
    complaint = complaints.with_number(session, number)
    assert complaint is not None
    return complaint


def officers(transactions: Transactions, count: int) -> list[int]:
    with transactions.writing() as session:
        return [
            staff.add(session, f"คนที่ {each}", "a long password", "officer", NOW).id
            for each in range(count)
        ]


def key_of(complaint: Complaint, data_keys: MasterKeys) -> DataEncryptionKey:
    return data_keys.unwrap(complaint.conversation.wrapped_key)


@pytest.mark.attack(61)
def test_of_many_who_take_a_case_at_once_one_gets_it(
    transactions: Transactions, filed: Filed
) -> None:
    number, people = filed(), officers(transactions, 6)
    barrier, got = threading.Barrier(len(people)), list[int]()

    def take(me: int) -> None:
        barrier.wait()
        try:
            with transactions.writing() as session:
                wish = Assignment(by=me, to=me, seen=None)
                complaints_timeline.assign(session, found(session, number), wish, NOW)
            got.append(me)
        except AssignmentConflict:
            pass

    threads = [threading.Thread(target=take, args=(me,)) for me in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with transactions.reading() as session:
        assert [found(session, number).assigned_to] == got
        assert [(row.what, row.whom) for row in session.scalars(select(CaseEntry))] == [
            ("assigned", got[0])
        ]


def test_a_case_is_handed_on_and_released(
    transactions: Transactions, filed: Filed, data_keys: MasterKeys
) -> None:
    number, (first, second) = filed(), officers(transactions, 2)
    with transactions.writing() as session:
        case = found(session, number)
        for wish in (
            Assignment(first, first, None),
            Assignment(first, second, first),
            Assignment(second, None, second),
        ):
            complaints_timeline.assign(session, case, wish, NOW)
        with pytest.raises(AssignmentConflict):
            complaints_timeline.assign(session, case, Assignment(first, first, second), NOW)
        noted = StaffNote(" โทรหาร้าน ", first)
        complaints_timeline.add_note(session, case, noted, key_of(case, data_keys), NOW)
        assert case.version == 1
    with transactions.reading() as session:
        case = found(session, number)
        entries = complaints_timeline.of_complaint(session, case.id, key_of(case, data_keys))
        assert [(each.what, each.whom, each.note) for each in entries] == [
            ("assigned", first, ""),
            ("assigned", second, ""),
            ("released", None, ""),
            ("noted", None, "โทรหาร้าน"),
        ]
        assert case.assigned_to is None


@pytest.mark.attack(61)
def test_a_filer_who_reopens_while_it_is_closed_loses_nothing(
    transactions: Transactions, filed: Filed, data_keys: MasterKeys
) -> None:
    (me,) = officers(transactions, 1)
    for _ in range(4):
        number = filed()
        for to_status in ("checking", "settled"):
            move(transactions, data_keys, number, me, to_status)
        barrier = threading.Barrier(2)

        def close(number: str = number, barrier: threading.Barrier = barrier) -> None:
            barrier.wait()
            with suppress(EditConflict):
                move(transactions, data_keys, number, me, "closed", version=3)

        def reopen(number: str = number, barrier: threading.Barrier = barrier) -> None:
            barrier.wait()
            with transactions.writing() as session:
                case = found(session, number)
                key = key_of(case, data_keys)
                complaints_changes.take_filer_step(session, case, "checking", "", key, NOW)

        threads = [threading.Thread(target=each) for each in (close, reopen)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with transactions.reading() as session:
            case = found(session, number)
            passed = [(step.from_status, step.to_status) for step in case.steps]
            assert case.version == len(passed)
            assert [before for before, _ in passed[1:]] == [after for _, after in passed[:-1]]
            assert case.status == passed[-1][1] == "checking"


def move(
    transactions: Transactions,
    data_keys: MasterKeys,
    number: str,
    me: int,
    to_status: str,
    version: int | None = None,
) -> None:
    with transactions.writing() as session:
        case = found(session, number)
        step = StatusChange(to_status, version or case.version, me, "ถึงผู้ร้อง", "")
        complaints.change_status(session, case, step, key_of(case, data_keys), NOW)


def test_one_question_waits_at_a_time_and_is_answered_once(
    transactions: Transactions, filed: Filed, data_keys: MasterKeys
) -> None:
    number, (me,) = filed(), officers(transactions, 1)
    with transactions.writing() as session:
        case = found(session, number)
        key = key_of(case, data_keys)
        inquiries.ask(session, case, NewNotification("ใครส่งคะ", me), key, NOW)
        with pytest.raises(InquiryPending):
            inquiries.ask(session, case, NewNotification("เมื่อไรคะ", me), key, NOW)
        (news,) = filer_notifications.undelivered(session, case.conversation_id, key, 5)
        assert (news.text, news.asks) == ("ใครส่งคะ", True)
        assert [each.complaint.number for each in inquiries.waiting(session, 5)] == [number]
        waiting = inquiries.waiting_of(session, case.id)
        assert waiting is not None
        assert inquiries.answer(session, waiting, "ร้านหม้อ", key, NOW + HOUR)
        assert not inquiries.answer(session, waiting, "อีกครั้ง", key, NOW + HOUR)
        assert not inquiries.drop(session, case.id, waiting.id, NOW + HOUR)
        inquiries.ask(session, case, NewNotification("แน่ใจไหมคะ", me), key, NOW + HOUR)
        second = inquiries.waiting_of(session, case.id)
        assert second is not None
        assert not inquiries.drop(session, case.id + 1, second.id, NOW + HOUR)
        assert inquiries.drop(session, case.id, second.id, NOW + HOUR)
        told = [(each.question, each.answer) for each in _all(session, case, key)]
        assert told == [("ใครส่งคะ", "ร้านหม้อ"), ("แน่ใจไหมคะ", "")]


def _all(
    session: Session, case: Complaint, key: DataEncryptionKey
) -> list[inquiries.DecryptedInquiry]:
    session.expire_all()
    return inquiries.of_complaint(session, case.id, key)


def test_a_referral_says_what_to_whom_and_why(
    transactions: Transactions, filed: Filed, data_keys: MasterKeys
) -> None:
    number, (me,) = filed(), officers(transactions, 1)
    with transactions.writing() as session:
        case = found(session, number)
        key = key_of(case, data_keys)
        for lacking in (
            None,
            ReferralDetails("fda", " ", "เพราะ"),
            ReferralDetails("fda", "คำร้อง", ""),
        ):
            with pytest.raises(InvalidTransition):
                refer(session, case, me, key, lacking)
        refer(session, case, me, key, ReferralDetails("fda", "คำร้อง", "เป็นอาหาร"))
        assert case.status == "referred"
        (kept,) = referrals.of_complaint(session, case.id, key)
        assert (kept.staff_id, kept.referred) == (me, ReferralDetails("fda", "คำร้อง", "เป็นอาหาร"))


def refer(
    session: Session,
    case: Complaint,
    me: int,
    key: DataEncryptionKey,
    referred: ReferralDetails | None,
) -> None:
    step = StatusChange("referred", case.version, me, "อย. จะติดต่อค่ะ", "", referred)
    complaints.change_status(session, case, step, key, NOW)


def test_of_an_anonymous_complaint_only_the_agency_is_left(
    transactions: Transactions, filed: Filed, data_keys: MasterKeys
) -> None:
    number, (me,) = filed(), officers(transactions, 1)
    with transactions.writing() as session:
        case = found(session, number)
        key = key_of(case, data_keys)
        refer(session, case, me, key, ReferralDetails("fda", "คำร้อง", "เป็นอาหาร"))
        complaints_timeline.assign(session, case, Assignment(me, me, None), NOW)
        complaints_timeline.add_note(session, case, StaffNote("ลับ", me), key, NOW)
        inquiries.ask(session, case, NewNotification("ใครคะ", me), key, NOW)
        erasure.make_anonymous(session, case, statistic_of, key, _later())
    with transactions.reading() as session:
        case = found(session, number)
        assert (case.assigned_to, case.due_at) == (None, None)
        assert list(session.scalars(select(CaseEntry))) == []
        assert list(session.scalars(select(Inquiry))) == []
        (row,) = session.scalars(select(Referral))
        assert (row.agency, row.sealed_what, row.sealed_why) == ("fda", None, None)


def _later() -> datetime:
    return NOW + HOUR


def test_what_is_not_to_wait_is_found_at_once(
    transactions: Transactions, filed: Filed, data_keys: MasterKeys
) -> None:
    numbers, (me,) = [filed(), filed()], officers(transactions, 1)
    with transactions.writing() as session:
        for number, at_once in zip(numbers, (True, False), strict=True):
            case = found(session, number)
            letter = NewNotification("ข่าวค่ะ", me, at_once)
            filer_notifications.send(session, case, letter, key_of(case, data_keys), NOW)
        first, second = (found(session, number).conversation_id for number in numbers)
        assert filer_notifications.overdue_recipients(session, NOW - HOUR, NOW, 5) == [first]
        assert sorted(filer_notifications.overdue_recipients(session, NOW, NOW + HOUR, 5)) == [
            first,
            second,
        ]
