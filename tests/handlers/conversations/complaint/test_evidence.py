"""Pictures and files in the chat: refused kindly, told of when lost, taken back after filing."""

import shutil
from datetime import timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from bot.worker.evidence.fetcher import TELL_AFTER
from bot.worker.evidence.notifications import EvidenceNotifications
from db.complaints import complaints
from db.evidence import evidence
from db.evidence.evidence import CopyLocation, FileToFetch, StoredFile
from db.models.tables import Complaint, Evidence
from db.queue import conversations
from handlers.form.complaint import FieldName
from handlers.state import draft as drafts
from handlers.state.draft import Draft
from handlers.state.upload_limits import MAX_FILE_BYTES, MAX_FILES_PER_DAY
from tests.handlers.chat import FRIEND, Chat
from tests.handlers.forms import STEPS, WHOLE_FORM, Step, go, up_to
from tests.handlers.replies import Reply

pytestmark = pytest.mark.both_databases

NO_PLACE = SimpleNamespace(used=95, free=5)


@pytest.fixture
def at_the_story(chat: Chat) -> Chat:
    chat.types("ร้องเรียน")
    chat.taps("ยินยอม เริ่มเลย")
    return chat


def draft_of(chat: Chat) -> Draft:
    draft = drafts.load(chat.memory())
    assert draft is not None
    return draft


def leased(chat: Chat) -> FileToFetch:
    services = chat.services
    with services.transactions.writing() as session:
        file = evidence.lease_next(session, services.settings.data_keys, services.clock())
    assert file is not None
    return file


def loses(chat: Chat, failure: str) -> None:
    """The fetcher could not have the next file."""
    file = leased(chat)
    with chat.services.transactions.writing() as session:
        evidence.mark_failed(session, file, failure, chat.clock.now + TELL_AFTER)


def seals(chat: Chat, *, readable: bool) -> None:
    file = leased(chat)
    copied = CopyLocation(file.copied_as, 1, 1) if readable else None
    stored = StoredFile(file.stored_as, "image/png", 9, "0" * 64, copied)
    with chat.services.transactions.writing() as session:
        assert evidence.mark_stored(session, file.id, stored, chat.clock.now + TELL_AFTER)


def tells(chat: Chat) -> list[Reply]:
    """All that the engine has to tell by now."""
    news = EvidenceNotifications(chat.services)
    told = []
    while news.notify_next():
        told.append(chat.hears())
    return told


def test_a_full_disk_refuses_files_and_takes_the_words(
    at_the_story: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = at_the_story
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: NO_PLACE)
    assert "รับไฟล์เพิ่มไม่ได้ชั่วคราว" in chat.sends("image").text
    assert "รับไฟล์เพิ่มไม่ได้ชั่วคราว" in chat.sends("file", fileName="a.pdf", fileSize=9).text
    assert chat.evidence_states() == []
    chat.types("สั่งหม้อทอดจากเพจในเฟซบุ๊ก จ่ายไปแล้ว 1290 บาท ร้านไม่ส่งของและไม่ตอบแชต")
    assert "หม้อทอด" in draft_of(chat).answers["story"]
    monkeypatch.undo()
    chat.sends("image")
    assert chat.evidence_states() == ["arriving"]


def test_a_file_that_is_too_big_is_refused_before_it_is_fetched(at_the_story: Chat) -> None:
    chat = at_the_story
    said = chat.sends("file", fileName="a.pdf", fileSize=MAX_FILE_BYTES + 1).text
    assert "ใหญ่เกินไป" in said
    assert chat.evidence_states() == []
    chat.sends("file", fileName="a.pdf", fileSize=MAX_FILE_BYTES)
    assert chat.evidence_states() == ["arriving"]


def test_one_person_may_send_so_many_files_a_day(at_the_story: Chat) -> None:
    chat = at_the_story
    for _ in range(MAX_FILES_PER_DAY):
        chat.sends("image")
        chat.unsends("image")
    assert f"วันนี้รับไฟล์ครบ {MAX_FILES_PER_DAY} ไฟล์แล้ว" in chat.sends("image").text
    assert chat.evidence_states() == ["removed"] * MAX_FILES_PER_DAY
    chat.clock.now += timedelta(days=1)
    chat.sends("image")
    assert chat.evidence_states()[-1] == "arriving"


def test_heic_is_refused_in_words(at_the_story: Chat) -> None:
    said = at_the_story.sends("file", fileName="IMG_1.HEIC", fileSize=9).text
    assert "ส่งเป็นรูปหรือ PDF" in said
    assert at_the_story.evidence_states() == []


@pytest.mark.parametrize(
    ("failure", "words"),
    [("kind", "ไม่ใช่รูปหรือ PDF"), ("too-big", "ใหญ่เกิน 20 MB"), ("gone", "มาไม่ถึง")],
)
def test_a_lost_file_is_told_of_and_counts_no_more(
    at_the_story: Chat, failure: str, words: str
) -> None:
    chat = at_the_story
    chat.sends("image")
    assert len(draft_of(chat).pictures) == 1
    loses(chat, failure)
    assert tells(chat) == []
    chat.clock.now += TELL_AFTER
    (told,) = tells(chat)
    assert words in told.text
    assert "ส่งใหม่ได้เลย" in told.text
    assert draft_of(chat).pictures == []
    assert tells(chat) == []


def test_several_lost_files_are_told_of_in_one_message(at_the_story: Chat) -> None:
    chat = at_the_story
    for _ in range(4):
        chat.sends("image")
    loses(chat, "gone")
    seals(chat, readable=False)
    seals(chat, readable=False)
    seals(chat, readable=True)
    chat.clock.now += TELL_AFTER
    (told,) = tells(chat)
    assert len(told.messages) == 1
    assert "3 ไฟล์" in told.text
    assert "เปิดไม่ได้ 2 ไฟล์" in told.text
    assert "ตอนนี้มีหลักฐาน 1 ไฟล์" in told.text
    assert chat.evidence_states() == ["failed", "sealed", "sealed", "sealed"]
    assert len(draft_of(chat).pictures) == 1


def test_a_lost_file_does_not_disturb_the_open_question(at_the_story: Chat) -> None:
    chat = at_the_story
    chat.sends("image")
    before = draft_of(chat)
    loses(chat, "gone")
    chat.clock.now += TELL_AFTER
    tells(chat)
    after = draft_of(chat)
    assert (after.asking, after.answers, after.paused) == (before.asking, before.answers, False)


@pytest.mark.parametrize(
    "steps",
    [(*up_to(FieldName.EVIDENCE), *STEPS[FieldName.EVIDENCE][:2]), up_to(drafts.REVIEW)],
    ids=["evidence", "review"],
)
def test_the_open_questions_choices_stand_under_the_news(
    chat: Chat, steps: tuple[Step, ...]
) -> None:
    """LINE takes away those of the message before."""
    go(chat, steps)
    before = chat.last.labels
    loses(chat, "gone")
    chat.clock.now += TELL_AFTER
    (told,) = tells(chat)
    assert told.labels
    assert set(told.labels) <= set(before)


def test_who_blocked_us_is_told_nothing(at_the_story: Chat) -> None:
    chat = at_the_story
    chat.sends("image")
    loses(chat, "gone")
    chat.does({"type": "unfollow"})
    chat.clock.now += TELL_AFTER
    (told,) = tells(chat)
    assert told.messages == ()


def test_two_people_are_told_each_of_their_own(at_the_story: Chat) -> None:
    chat = at_the_story
    chat.sends("image")
    chat.who = FRIEND
    chat.types("ร้องเรียน")
    chat.taps("ยินยอม เริ่มเลย")
    chat.sends("image")
    loses(chat, "gone")
    loses(chat, "kind")
    chat.clock.now += TELL_AFTER
    first, second = tells(chat)
    assert "มาไม่ถึง" in first.text
    assert "ไม่ใช่รูป" in second.text


@pytest.fixture
def taken_back(chat: Chat) -> Chat:
    """A complaint with two pictures of which the filer unsent the last one."""
    go(chat, WHOLE_FORM)
    assert chat.evidence_states() == ["arriving", "arriving"]
    seals(chat, readable=True)
    seals(chat, readable=True)
    assert chat.unsends("image").messages == ()
    return chat


def test_a_picture_taken_back_after_filing_is_gone(taken_back: Chat) -> None:
    chat = taken_back
    assert chat.filed()[0].number in chat.types("สวัสดี").text
    assert chat.evidence_states() == ["sealed", "removed"]
    assert len(chat.filed()[0].answers["evidence"]) == 1
    with chat.services.transactions.reading() as session:
        row = session.scalars(select(Evidence).where(Evidence.state == "removed")).one()
        left = (row.sealed_message_id, row.sha256, row.size_bytes, row.media_type)
        assert left == (b"", None, None, None)
        names = {row.stored_as, row.copied_as}
        assert set(evidence.files_to_delete(session, chat.clock.now + evidence.LEASE, 10)) == names
    assert chat.unsends("image").messages == ()


def test_the_history_says_that_a_picture_was_taken_back_and_no_officer_does(
    taken_back: Chat,
) -> None:
    chat = taken_back
    with chat.services.transactions.reading() as session:
        complaint = session.scalars(select(Complaint)).one()
        step = complaint.steps[-1]
        keys = chat.services.settings.data_keys
        key = conversations.key_of(session, complaint.conversation_id, keys)
        assert "ผู้ร้องยกเลิกการส่งไฟล์" in complaints.public_note(step, key)
        assert (step.actor, step.from_status, step.to_status) == ("filer", "received", "received")
        assert complaint.version == 1
    assert "ข้อความจากเจ้าหน้าที่" not in chat.types("สถานะ").text


def test_a_file_lost_after_filing_is_told_of_too(chat: Chat) -> None:
    go(chat, WHOLE_FORM)
    loses(chat, "gone")
    seals(chat, readable=True)
    chat.clock.now += TELL_AFTER
    (told,) = tells(chat)
    assert "มาไม่ถึง" in told.text
    assert "พิมพ์ เพิ่มหลักฐาน" in told.text


def test_an_unreadable_file_that_is_taken_back_goes_too(at_the_story: Chat) -> None:
    chat = at_the_story
    chat.sends("image")
    seals(chat, readable=False)
    chat.clock.now += TELL_AFTER
    (told,) = tells(chat)
    assert "เปิดไม่ได้" in told.text
    assert chat.unsends("image").messages == ()
    assert chat.evidence_states() == ["removed"]
