"""The figures are those that one counts by hand."""

import statistics
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from bot.runtime.transactions import Transactions
from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from db.complaints.complaints import Filter
from db.engine.encryption import IndexKey, MasterKeys
from db.models.tables import Complaint, ComplaintStep, Evidence
from db.staff import staff
from db.staff.scope import NOTHING, Scope
from db.statistics import figures
from db.statistics.figures import Count, Duration, Losses, Share, Statistics
from tests.db.filing import file_complaint

NOW = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)
SECOND = datetime(2026, 10, 2, 3, 0, tzinfo=UTC)
THIRD = SECOND + timedelta(days=1)
LATELY = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
YEAR = timedelta(days=365)
MOST = 7
# Waiting times in seconds: hours, so that some are alike, and any.
TIMES = st.lists(
    st.one_of(st.integers(0, 4).map(lambda hours: hours * 3600), st.integers(0, 4_000_000)),
    max_size=MOST,
)


def _step(
    session: Session, number: str, hours: float, to_status: str, actor: str = "staff"
) -> None:
    """So many hours after filing."""
    found = _found(session, number)
    session.add(
        ComplaintStep(
            complaint_id=found.id,
            at=found.filed_at + timedelta(hours=hours),
            actor=actor,
            staff_id=staff.everyone(session)[0].id if actor == "staff" else None,
            from_status=found.status,
            to_status=to_status,
        )
    )
    found.status = to_status
    session.flush()


def _contact(session: Session, number: str, hours: float) -> None:
    """The first one, as the shelves keep it."""
    found = _found(session, number)
    found.contacted_at = found.filed_at + timedelta(hours=hours)
    session.flush()


def _found(session: Session, number: str) -> Complaint:
    found = complaints.with_number(session, number)
    assert found is not None
    return found


def _file_of(session: Session, number: str, state: str) -> None:
    found = _found(session, number)
    session.add(
        Evidence(
            conversation_id=found.conversation_id,
            draft_id=found.draft_id,
            message_hash=f"{number}{state}".encode(),
            sealed_message_id=b"sealed",
            state=state,
            attempts=1,
            due_at=found.filed_at,
            received_at=found.filed_at,
        )
    )


@pytest.fixture
def counted(transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey) -> Transactions:
    """Six complaints, each of which is something else."""
    with transactions.writing() as session:
        staff.add(session, "มานี", "correct horse battery staple", "officer", SECOND)

        def file(at: datetime, **answers: object) -> str:
            return file_complaint(session, data_keys, index_key, at, **answers)

        # One at night, which in Thailand is the second of October already.
        closed = file(SECOND - timedelta(hours=9), amount=100_000)
        for hours, status in (
            (48, complaints_workflow.CHECKING),
            (240, complaints_workflow.SETTLED),
        ):
            _step(session, closed, hours, status)
        _step(session, closed, 288, complaints_workflow.CLOSED)
        _contact(session, closed, 240)
        _file_of(session, closed, "removed")
        reopened = file(SECOND, amount=250_050, platform="facebook", province="TH-10")
        _contact(session, reopened, 5)
        _step(session, reopened, 30, complaints_workflow.CHECKING)
        _step(session, reopened, 72, complaints_workflow.SETTLED)
        _step(session, reopened, 96, complaints_workflow.CHECKING, "filer")
        _file_of(session, reopened, "sealed")
        file(SECOND, kind="late-delivery")
        withdrawn = file(THIRD, amount=10_000)
        _step(session, withdrawn, 24, complaints_workflow.WITHDRAWN, "filer")
        late = file(THIRD, amount=5_000_000)
        _step(session, late, 48, complaints_workflow.CHECKING)
        _contact(session, late, 480)
        # A step is no contact, whoever takes it.
        _step(session, file(LATELY), 1, complaints_workflow.RECEIVED, "filer")
    return transactions


def _gather(
    transactions: Transactions, wanted: Filter | None = None, kept: timedelta = YEAR
) -> Statistics:
    with transactions.reading() as session:
        return figures.gather(session, wanted or Filter(), NOW, NOW - kept)


def test_all_figures_of_six_complaints(counted: Transactions) -> None:
    assert _gather(counted) == Statistics(
        total=6,
        days={
            "2026-10-02": Count(3, 350_050, 2),
            "2026-10-03": Count(2, 5_010_000, 2),
            "2026-11-20": Count(1, 0, 0),
        },
        kinds={"deceived": Count(5, 5_360_050, 4), "late-delivery": Count(1, 0, 0)},
        platforms={"line": Count(5, 5_110_000, 3), "facebook": Count(1, 250_050, 1)},
        provinces={"TH-50": Count(5, 5_110_000, 3), "TH-10": Count(1, 250_050, 1)},
        statuses={
            "closed": Count(1, 100_000, 1),
            "checking": Count(2, 5_250_050, 2),
            "received": Count(2, 0, 0),
            "withdrawn": Count(1, 10_000, 1),
        },
        # Two did not say how much: of four, half way between the two in the middle.
        losses=Losses(
            answered=4,
            satang=5_360_050,
            median_satang=175_025,
            bands={
                "up-to-500": Count(1, 10_000, 1),
                "up-to-1000": Count(1, 100_000, 1),
                "up-to-5000": Count(1, 250_050, 1),
                "up-to-50000": Count(1, 5_000_000, 1),
            },
        ),
        # After 5, 240 and 480 hours.
        contact=Duration(3, timedelta(hours=240)),
        # Neither the one that was withdrawn before, nor the one of five days ago.
        contacted_in_time=Share(2, 4),
        close=Duration(1, timedelta(hours=288)),
        reopened=Share(1, 3),
        with_evidence=Share(1, 6),
    )


def test_nothing_is_said_of_files_that_are_no_longer_kept(counted: Transactions) -> None:
    assert _gather(counted, kept=timedelta(days=1)).with_evidence == Share(1, 4)
    with counted.writing() as session:
        number = session.query(Complaint.number).filter_by(platform="facebook").scalar()
        _found(session, number).erased_at = NOW
    assert _gather(counted).with_evidence == Share(0, 5)


def test_a_filter_and_a_scope_leave_their_own(counted: Transactions) -> None:
    north = _gather(counted, Filter(scope=Scope("เหนือ", frozenset({"TH-10"}))))
    assert (north.total, north.contact, north.losses.median_satang) == (
        1,
        Duration(1, timedelta(hours=5)),
        250_050,
    )
    october = _gather(counted, Filter(until=THIRD, kind="deceived"))
    assert october.total == 2
    assert october.losses.median_satang == 175_025


def test_a_duplicate_that_was_merged_is_not_counted_again(counted: Transactions) -> None:
    with counted.writing() as session:
        first, second = (
            session.query(Complaint).filter(Complaint.filed_at >= THIRD).order_by("id").limit(2)
        )
        second.merged_into = first.id
    found = _gather(counted)
    assert (found.total, found.losses.answered) == (5, 3)
    assert found.with_evidence == Share(1, 5)


def test_of_nothing_there_are_no_medians(counted: Transactions) -> None:
    found = _gather(counted, Filter(scope=NOTHING))
    assert found.total == 0
    assert found.days == {}
    assert found.losses == Losses(0, 0, None, {})
    assert found.contact == found.close == Duration(0, None)
    assert found.contacted_in_time == found.reopened == found.with_evidence == Share(0, 0)


def _set_times(session: Session, first_contact: list[int], closing: list[int]) -> None:
    """The first complaints were contacted, and closed, after so many seconds; no others."""
    for place, found in enumerate(session.query(Complaint).order_by("id")):
        waited, took = first_contact[place : place + 1], closing[place : place + 1]
        found.contacted_at = found.filed_at + timedelta(seconds=waited[0]) if waited else None
        found.status = complaints_workflow.CLOSED if took else complaints_workflow.CHECKING
        last = found.steps[-1]
        last.to_status = found.status
        last.at = found.filed_at + timedelta(seconds=took[0] if took else 0)


def _median(seconds: list[int]) -> Duration:
    middle = timedelta(seconds=statistics.median(seconds)) if seconds else None
    return Duration(len(seconds), middle)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first_contact=TIMES, closing=TIMES)
def test_medians_are_those_of_the_statistics_module_to_the_second(
    transactions: Transactions,
    data_keys: MasterKeys,
    index_key: IndexKey,
    first_contact: list[int],
    closing: list[int],
) -> None:
    with transactions.writing() as session:
        # Moments keep their microseconds, of which the last half millisecond is easily rounded up.
        for place in range(session.query(Complaint).count(), MOST):
            at = SECOND + timedelta(microseconds=999_999 - place * 199)
            number = file_complaint(session, data_keys, index_key, at)
            _step(session, number, 1, complaints_workflow.CHECKING, "filer")
        _set_times(session, first_contact, closing)
    found = _gather(transactions)
    assert found.contact == _median(first_contact)
    assert found.close == _median(closing)
