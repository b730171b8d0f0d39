"""Accounts of confirmed complaints are warned of by their count alone."""

import pytest

from db.complaints import complaints
from db.models.patterns import SellerFingerprint
from db.search import patterns
from db.search.seller_index import fingerprint
from db.staff import staff
from db.statistics import check_disputes
from handlers.conversations.checking import complaint_counts
from knowledge_base.checking.results import CheckResult, Reason
from tests.db.filing import file_complaint
from tests.handlers.chat import Chat

ACCOUNT = "1234567890"


@pytest.fixture
def named_chat(chat: Chat) -> Chat:
    """A chat of an office where three complaints name the account, confirmed by a supervisor."""
    settings, now = chat.services.settings, chat.clock.now
    mark = fingerprint(settings.index_key, "account", ACCOUNT)
    with chat.services.transactions.writing() as session:
        for _ in range(patterns.LEAST_FILERS):
            number = file_complaint(session, settings.data_keys, settings.index_key)
            filed = complaints.with_number(session, number)
            assert filed is not None
            session.add(SellerFingerprint(kind="account", mark=mark, complaint_id=filed.id))
        session.flush()
        by = staff.add(session, "มานี", "a long password", "supervisor", now).id
        patterns.confirm(session, "account", mark, by, now)
    return chat


def test_the_count_is_the_first_reason_and_the_verdict_a_warning(named_chat: Chat) -> None:
    reply = named_chat.types("123-4-56789-0")
    assert "ระวัง: อย่าเพิ่งโอนค่ะ" in reply.text
    assert "เจ้าหน้าที่ยืนยันแล้วว่าเกี่ยวกับสิ่งนี้ 3 เรื่อง" in reply.text


def test_who_asks_again_hears_the_warning_again(named_chat: Chat) -> None:
    named_chat.types("123-4-56789-0")
    assert "จากที่ส่งมาเมื่อกี้: ระวัง" in named_chat.types("อันนี้จริงไหม").text


def test_who_holds_it_for_real_is_counted_against_that_reason(named_chat: Chat) -> None:
    named_chat.types("123-4-56789-0")
    named_chat.taps("ฉันว่าของจริง")
    with named_chat.services.transactions.reading() as session:
        assert check_disputes.since(session, named_chat.clock.now.date()) == [
            ("complaint-group", 1)
        ]


def test_a_worse_verdict_keeps_its_own_reasons_behind_the_count() -> None:
    signs = tuple(Reason(code) for code in ("link-imitates", "asks-code", "way-hurry"))
    result = complaint_counts.named(CheckResult("danger", reasons=signs), 4)
    assert result.verdict == "danger"
    codes = [reason.code for reason in result.reasons]
    assert codes == ["complaint-group", "link-imitates", "asks-code"]
