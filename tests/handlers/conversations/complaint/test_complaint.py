"""A complaint from the first word to its number, with everything that may come between."""

import pytest

from bot.line.messages import to_messages
from handlers import texts
from handlers.conversations.complaint import views as complaint_views
from handlers.conversations.complaint.prompts import questions
from handlers.conversations.complaint.texts import consent
from handlers.form.complaint import FORM, FieldName
from handlers.form.form import Field
from handlers.state import draft
from handlers.state.draft import Draft
from tests.handlers.chat import FRIEND, TUESDAY, Chat
from tests.handlers.form.test_form import value_of
from tests.handlers.forms import ANSWERS, WHOLE_FORM, draft_of, go, up_to

PERSONAL = {field.name for field in FORM.fields if field.personal}
REVIEWED = len(WHOLE_FORM) - 1


def assert_filed_whole(chat: Chat) -> None:
    (filed,) = chat.filed()
    pictures = filed.answers.pop("evidence")
    assert filed.answers == ANSWERS
    assert len(pictures) == 2
    assert filed.consent_version == consent.VERSION
    assert filed.filed_at == chat.clock.now
    assert filed.amount_satang == 35000
    assert filed.readable.keys().isdisjoint(PERSONAL)
    assert draft.load(chat.memory()) is None


def test_a_restart_between_any_two_messages_loses_nothing(chat: Chat) -> None:
    for step in WHOLE_FORM:
        go(chat, (step,))
        chat.restart()
    assert_filed_whole(chat)


@pytest.mark.parametrize("place", range(3, len(WHOLE_FORM), 8))
def test_nor_does_one_after_a_long_talk(chat: Chat, place: int) -> None:
    go(chat, WHOLE_FORM[:place])
    chat.restart()
    go(chat, WHOLE_FORM[place:])
    assert_filed_whole(chat)


def test_every_event_delivered_twice_changes_nothing(chat: Chat) -> None:
    for step in WHOLE_FORM:
        go(chat, (step,))
        assert chat.delivers_again().messages == ()
    assert_filed_whole(chat)


@pytest.mark.parametrize("place", range(4, REVIEWED, 5))
def test_going_back_to_the_first_question_and_forward_again_keeps_every_answer(
    chat: Chat, place: int
) -> None:
    go(chat, WHOLE_FORM[:place])
    before = draft_of(chat)
    while draft_of(chat).asking != "story":
        chat.types("ย้อนกลับ")
    for _ in range(len(FORM.fields)):
        if draft_of(chat).answers.get(draft_of(chat).asking) is None:
            break
        chat.types("ใช้คำตอบเดิม")
    after = draft_of(chat)
    assert after.answers.items() >= before.answers.items()
    grown = before.growing if before.asking not in after.answers else []
    assert after.growing == grown or after.growing == before.pictures


@pytest.mark.parametrize("place", range(2, REVIEWED + 1, 3))
def test_cancelling_deletes_the_draft_and_its_files(chat: Chat, place: int) -> None:
    go(chat, WHOLE_FORM[:place])
    chat.types("ยกเลิก")
    assert draft_of(chat).asking == "cancelling"
    assert texts.DELETED in chat.taps("ลบทิ้ง").text
    assert draft.load(chat.memory()) is None
    assert set(chat.evidence_states()) <= {"removed"}
    assert chat.filed() == []


def test_cancelling_anywhere_and_going_on_asks_the_same_again(chat: Chat) -> None:
    go(chat, WHOLE_FORM[:1])
    for step in WHOLE_FORM[1:REVIEWED]:
        before = go(chat, (step,))
        asked = draft_of(chat)
        chat.types("ยกเลิก")
        after = chat.taps("ทำต่อ")
        now = draft_of(chat)
        assert (now.asking, now.answers) == (asked.asking, asked.answers)
        assert now.growing == asked.growing
        assert after.labels == before.labels
    go(chat, WHOLE_FORM[REVIEWED:])
    assert_filed_whole(chat)


HARMLESS = (
    "complaint/consent?d={d}&v=maybe",
    "complaint/answer?d={d}&f=story&v=text",
    "complaint/answer?d={d}&f=paid&v=paid",
    "complaint/answer?d={d}&f=unknown&v=x",
    "complaint/answer?d={d}&f=kind&v=unknown",
    "complaint/skip?d={d}&f=seller_name",
    "complaint/edit?d={d}&f=story",
    "complaint/back?d={d}",
    "complaint/keep?d={d}",
    "complaint/send?d={d}",
    "complaint/unknown?d={d}",
)


@pytest.mark.parametrize("data", HARMLESS)
def test_before_consent_no_forged_button_asks_or_stores_anything(chat: Chat, data: str) -> None:
    chat.types("ร้องเรียน")
    reply = chat.forges(data.format(d=draft_of(chat).id))
    assert "ก่อนเริ่ม" in reply.text
    kept = draft_of(chat)
    assert (kept.asking, kept.answers, kept.consent_at) == ("consent", {}, "")
    assert chat.filed() == []


@pytest.mark.parametrize(
    ("data", "asking"),
    [
        ("complaint/answer?d={d}&f=unknown&v=x", "platform"),
        ("complaint/answer?d={d}&f=platform&v=unknown", "platform"),
        ("complaint/answer?d={d}&f=platform", "platform"),
        ("complaint/answer?d={d}&f=purchase_date&v=picked", "platform"),
        ("complaint/answer?d={d}&f=story&v=other+story", "platform"),
        ("complaint/answer?d={d}&f=phone&v=0812345678", "platform"),
        ("complaint/skip?d={d}&f=unknown", "platform"),
        ("complaint/skip?d={d}&f=name", "platform"),
        ("complaint/edit?d={d}&f=unknown", "platform"),
        ("complaint/edit?d={d}&f=representative", "platform"),
        ("complaint/send?d={d}", "platform"),
        ("complaint/consent?d={d}&v=no", "platform"),
        ("complaint/consent?d={d}&v=yes", "platform"),
        ("complaint/unknown?d={d}", "platform"),
        ("complaint/delete?d=" + "0" * 270, "platform"),
    ],
)
def test_a_forged_button_changes_no_answer(chat: Chat, data: str, asking: str) -> None:
    go(chat, up_to(FieldName.PLATFORM))
    before = draft_of(chat)
    chat.clock.now = TUESDAY.replace(hour=9)
    chat.forges(data.format(d=before.id))
    after = draft_of(chat)
    assert (after.id, after.answers, after.asking) == (before.id, before.answers, asking)
    assert chat.filed() == []


def test_another_persons_buttons_do_nothing_to_either(chat: Chat) -> None:
    go(chat, WHOLE_FORM[:-1])
    mine = draft_of(chat)
    chat.who = FRIEND
    chat.types("ร้องเรียน")
    for action in ("send", "delete", "resume", "restart", "answer", "edit"):
        reply = chat.forges(f"complaint/{action}?d={mine.id}&f=name&v=x")
        assert "ทนทาน" not in reply.text
    assert chat.filed() == []
    chat.who = "me"
    assert draft_of(chat) == mine
    chat.taps("ส่งเรื่อง")
    assert_filed_whole(chat)
    chat.who = FRIEND
    assert "RT-" not in chat.forges(f"complaint/send?d={mine.id}").text
    assert chat.filed() == []


def test_a_late_tap_for_a_question_of_several_parts_asks_that_question(chat: Chat) -> None:
    go(chat, (*up_to(FieldName.EVIDENCE), ("sends", "image")))
    kept = draft_of(chat)
    assert kept.asking == "evidence"
    chat.forges(f"complaint/answer?d={kept.id}&f=other_reports&v=police")
    after = draft_of(chat)
    assert (after.asking, after.growing) == ("other_reports", ["police"])
    assert len(after.answers["evidence"]) == len(after.pictures) == 1


def test_a_notice_that_has_changed_is_agreed_to_again_before_sending(chat: Chat) -> None:
    go(chat, WHOLE_FORM[:REVIEWED])
    with_older_notice(chat)
    assert texts.CONSENT_CHANGED in chat.taps("ส่งเรื่อง").text
    assert chat.filed() == []
    assert "ตรวจดูก่อนส่ง" in chat.taps("ยินยอม เริ่มเลย").text
    chat.taps("ส่งเรื่อง")
    assert_filed_whole(chat)


def test_a_changed_notice_that_is_refused_deletes_what_was_written(chat: Chat) -> None:
    go(chat, WHOLE_FORM[:REVIEWED])
    with_older_notice(chat)
    chat.taps("ส่งเรื่อง")
    assert "ก่อนเริ่ม" not in chat.types("ร้องเรียน").text or draft.load(chat.memory())
    chat.types("ไม่ยินยอม")
    assert draft.load(chat.memory()) is None
    assert chat.evidence_states() == ["removed", "removed"]
    assert chat.filed() == []


def with_older_notice(chat: Chat) -> None:
    kept = chat.state()
    kept["draft"]["consent_hash"] = "0" * 64
    chat.set_state(kept)


def test_a_draft_of_an_older_program_whose_question_is_gone_goes_on(chat: Chat) -> None:
    go(chat, up_to(FieldName.SELLER_LINK))
    kept = chat.state()
    kept["draft"]["asking"] = "a-question-that-is-gone"
    chat.set_state(kept)
    assert "ลิงก์ร้าน" in chat.sends("sticker").text
    assert draft_of(chat).asking == "seller_link"


def test_what_a_group_says_is_not_stored(chat: Chat) -> None:
    chat.who = "group"
    chat.does(
        {"type": "message", "message": {"type": "text", "id": "1", "text": "เบอร์ 0812345678"}}
    )
    assert [text for text in chat.inbox_texts() if "0812345678" in text] == []
    assert set(chat.state()) == {"told_group_at"}


def test_who_blocks_the_bot_is_remembered_as_such_until_they_come_back(chat: Chat) -> None:
    go(chat, up_to(FieldName.KIND))
    chat.does({"type": "unfollow"})
    assert chat.is_blocked()
    assert draft_of(chat).paused
    chat.does({"type": "follow", "follow": {"isUnblocked": True}})
    assert not chat.is_blocked()
    assert draft_of(chat).answers["story"] == ANSWERS["story"]


@pytest.mark.parametrize("field", FORM.fields, ids=lambda field: field.name)
@pytest.mark.parametrize("choose", range(3))
def test_each_question_fits_into_lines_limits(field: Field, choose: int) -> None:
    answers = {each.name: value_of(each, choose) for each in FORM.fields}
    value = answers[field.name]
    growing = value if isinstance(value, list) else []
    for kept in (
        Draft("0" * 16, field.name),
        Draft("0" * 16, field.name, answers=answers),
        Draft("0" * 16, field.name, answers=answers, growing=growing),
    ):
        assert to_messages(questions.question(kept, field, TUESDAY.date()))


def test_the_longest_answers_still_fit_into_the_review() -> None:
    answers = {field.name: value_of(field, 0) for field in FORM.fields}
    for field in FORM.fields:
        if isinstance(answers[field.name], str) and answers[field.name].startswith("คำตอบ"):
            answers[field.name] = "ก" * getattr(field.kind, "longest", 100)
    review = complaint_views.review(Draft("0" * 16, "review", answers=answers))
    assert 1 <= len(to_messages(review)) <= 5


def test_what_is_no_name_is_asked_for_once_more_and_then_taken(chat: Chat) -> None:
    go(chat, up_to(FieldName.NAME))
    chat.types("ของยังไม่มาเลย")
    assert draft_of(chat).asking == FieldName.NAME
    assert FieldName.NAME not in draft_of(chat).known
    chat.types("ของยังไม่มาเลย")
    assert draft_of(chat).known[FieldName.NAME] == "ของยังไม่มาเลย"
