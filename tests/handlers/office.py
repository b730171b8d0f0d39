"""The office's side of a conversation: a complaint that was filed before, and what staff do."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.worker.notifications import notify_status_change
from db.complaints import complaints, filer_notifications, inquiries
from db.complaints import merging as complaints_merging
from db.complaints.complaints import Consent, Filing, StatusChange
from db.complaints.filer_notifications import NewNotification
from db.complaints.referrals import ReferralDetails
from db.queue import conversations
from db.staff import staff
from handlers.form.complaint import FORM
from handlers.records.facts import facts_of
from tests.handlers.chat import Chat

NUMBER = "RT-2345-6789"
OFFICER = "มานี"
AT = datetime(2026, 11, 1, tzinfo=UTC)
ANSWERS: dict[str, Any] = {
    "story": "สั่งพัดลมจากเพจ โอนแล้วร้านไม่ส่งของ",
    "kind": "late-delivery",
    "platform": "facebook",
    "seller_name": "ร้านลมเย็น",
    "product": "พัดลม",
    "paid": "not-yet",
    "purchase_date": "2026-11-01",
    "contacted_seller": {"contacted": "yes", "said": "ไม่ตอบ"},
    "wanted": ["refund"],
    "name": "สมหญิง ตัวอย่าง",
    "phone": "0812345678",
    "province": "TH-50",
}


def _officer(session: Session) -> int:
    known = staff.with_name(session, OFFICER)
    return (known or staff.add(session, OFFICER, "a long password", "officer", AT)).id


def file_before(chat: Chat, number: str = NUMBER, story: str = ANSWERS["story"]) -> None:
    """Files a complaint of whoever talks, as if the form had been gone through."""
    told = ANSWERS | {"story": story}
    personal = {field.name for field in FORM.fields if field.personal}
    with chat.services.transactions.writing() as session:
        settings, now = chat.services.settings, chat.clock.now
        known = conversations.of_chat(
            session, chat.address, settings.data_keys, settings.index_key, now
        )
        filing = Filing(
            draft_id=f"draft {number}",
            conversation_id=known.id,
            key=known.key,
            facts=facts_of(told),
            open_answers={name: told[name] for name in told.keys() - personal},
            personal_answers={name: told[name] for name in told.keys() & personal},
            consent=Consent("2026-11-1", "0" * 64, now, "th", "line"),
        )
        complaints.file(session, filing, lambda: number, now)


def moves(chat: Chat, to_status: str, note: str, number: str = NUMBER) -> None:
    """Staff take a step, with a note to the filer."""
    with chat.services.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = chat.services.settings.data_keys.unwrap(found.conversation.wrapped_key)
        referred = ReferralDetails("fda", "คำร้องและรูปฉลาก", "เรื่องเครื่องสำอาง")
        step = StatusChange(to_status, found.version, _officer(session), note, "", referred)
        complaints.change_status(session, found, step, key, chat.clock.now)
        notify_status_change(session, found, step, key, chat.clock.now)


def writes(chat: Chat, text: str, number: str = NUMBER) -> None:
    """Staff write to the filer."""
    with chat.services.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = chat.services.settings.data_keys.unwrap(found.conversation.wrapped_key)
        filer_notifications.add(
            session, found, text, key, chat.clock.now, staff_id=_officer(session)
        )


def asks(chat: Chat, text: str, number: str = NUMBER) -> None:
    """Staff ask the filer, and wait for the answer."""
    with chat.services.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = chat.services.settings.data_keys.unwrap(found.conversation.wrapped_key)
        inquiries.ask(session, found, NewNotification(text, _officer(session)), key, chat.clock.now)


def merges(chat: Chat, duplicate: str, into: str = NUMBER) -> None:
    """Staff work on a duplicate under the other number."""
    with chat.services.transactions.writing() as session:
        found, main = (complaints.with_number(session, each) for each in (duplicate, into))
        assert found is not None
        assert main is not None
        complaints_merging.merge(session, found, main, _officer(session), chat.clock.now)


def splits(chat: Chat, duplicate: str) -> None:
    """Staff work on it by itself again."""
    with chat.services.transactions.writing() as session:
        found = complaints.with_number(session, duplicate)
        assert found is not None
        complaints_merging.undo(session, found, _officer(session), chat.clock.now, facts_of)


def answers(chat: Chat, number: str = NUMBER) -> list[str]:
    """The filer's answers, oldest first."""
    with chat.services.transactions.reading() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        key = chat.services.settings.data_keys.unwrap(found.conversation.wrapped_key)
        return [each.answer for each in inquiries.of_complaint(session, found.id, key)]
