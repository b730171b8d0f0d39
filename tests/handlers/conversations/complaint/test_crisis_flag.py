"""A filer in the hours after a crisis is known to the case's officer, until they withdraw."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.reports.data_access.sheets import collect
from db.complaints import complaints
from db.models.tables import Complaint
from db.privacy import crisis_flags
from handlers.texts import personal_data
from tests.handlers.chat import Chat
from tests.handlers.forms import SEND, fill, go

pytestmark = pytest.mark.both_databases

CRISIS, ACT = "ไม่อยากอยู่แล้วค่ะ", "กินยานอนหลับไปหมดแผงแล้ว"
LOST_ALL, SEXTORTION = "โดนโกงหมดตัวเลย", "มันขู่จะปล่อยรูป ให้โอนเงิน"


def file(chat: Chat) -> None:
    fill(chat)
    go(chat, (SEND,))


def newest(chat: Chat) -> tuple[Complaint, bool]:
    """Its row, and whether it is known that its filer was in a crisis."""
    with chat.services.transactions.reading() as session:
        known = chat._known(session)
        assert known is not None
        found = complaints.of_conversation(session, known.id)[0]
        is_set = crisis_flags.is_set(found, known.key)
        session.expunge_all()
    return found, is_set


def copied(chat: Chat) -> list[tuple[str, ...]]:
    """The filer's own copy on the flag."""
    with chat.services.transactions.reading() as session:
        known = chat._known(session)
        assert known is not None
        held = collect(session, chat.services.settings.data_keys, known.id)
    return next(sheet.rows for sheet in held.sheets if sheet.name == "crisis_flags")


@pytest.mark.parametrize("told", [CRISIS, ACT])
def test_filing_in_a_crisis_is_kept_with_the_complaint(chat: Chat, told: str) -> None:
    assert "1323" in chat.types(told).text
    file(chat)
    row, is_set = newest(chat)
    assert is_set
    assert [number for number, _ in copied(chat)] == [row.number]


@pytest.mark.parametrize("told", [LOST_ALL, SEXTORTION])
def test_what_is_told_after_it_does_not_hide_it_and_counts_as_none_alone(
    chat: Chat, told: str
) -> None:
    chat.types(told)
    file(chat)
    assert not newest(chat)[1]
    chat.types(CRISIS)
    chat.types(told)
    file(chat)
    assert newest(chat)[1]


def test_filing_otherwise_keeps_a_no_that_looks_alike(chat: Chat) -> None:
    file(chat)
    row, is_set = newest(chat)
    assert (is_set, row.sealed_crisis is None) == (False, False)
    assert copied(chat) == []


def test_it_counts_for_twelve_hours(chat: Chat) -> None:
    chat.types(CRISIS)
    fill(chat)
    chat.clock.now += timedelta(hours=12)
    go(chat, (SEND,))
    assert not newest(chat)[1]
    assert "crisis_at" not in chat.state()


def test_who_refuses_is_in_no_crisis_for_us_when_they_agree_later(chat: Chat) -> None:
    chat.types(CRISIS)
    chat.types("ร้องเรียน")
    chat.taps("ไม่ยินยอม")
    assert not {"crisis_at", "safety"} & chat.state().keys()
    file(chat)
    assert not newest(chat)[1]


def withdraws_consent(chat: Chat) -> None:
    chat.types("ถอนความยินยอม")
    chat.taps(personal_data.WITHDRAW_YES_LABEL)


def wants_to_be_erased(chat: Chat) -> None:
    chat.types("ลบข้อมูลของฉัน")
    chat.taps(personal_data.ERASE_YES_LABEL)


def withdraws_complaint(chat: Chat) -> None:
    chat.types("ขอถอนเรื่อง")
    chat.taps("ร้านคืนเงินแล้ว")
    chat.taps("ยืนยันถอนเรื่อง")
    assert newest(chat)[0].status == "withdrawn"


@pytest.mark.parametrize("ends", [withdraws_consent, wants_to_be_erased, withdraws_complaint])
def test_it_goes_at_once_with_what_the_filer_takes_back(
    chat: Chat, ends: Callable[[Chat], None]
) -> None:
    chat.types(CRISIS)
    file(chat)
    assert newest(chat)[1]
    ends(chat)
    assert newest(chat)[0].sealed_crisis is None
