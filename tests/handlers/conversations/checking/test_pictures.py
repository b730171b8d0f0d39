"""Answers to pictures: outside a form, in a form, in danger, with a slip's code."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from handlers.conversations.checking import texts
from handlers.form.complaint import FieldName
from handlers.messages.reply import Answer, Card, Tap, TextReply
from handlers.texts import complaint as complaint_texts
from handlers.texts import evidence as evidence_texts
from knowledge_base import KnowledgeBase
from knowledge_base.checking.results import CheckResult
from tests.handlers.journey import Journey, memory
from tests.knowledge_base.checking.pictures import payload_encoder as codes

TRICK = "ขนส่งแจ้ง พัสดุถูกอายัด ชำระค่าปรับที่ https://thailandpost.parcel-99.top ภายใน 2 ชม."
SLIP = codes.slip("004", "0123456789ABCDE")


@pytest.fixture
def person(topics: KnowledgeBase) -> Journey:
    session: Session = memory()
    return Journey(session, topics)


def seen(person: Journey, text: str, *qr: str, words_were_read: bool = True) -> CheckResult:
    checker = person.knowledge_base.checker
    return checker.check_picture(text, qr, words_were_read=words_were_read)


def said(answer: Answer) -> str:
    """The sentences without those of cards."""
    return "\n".join(str(each.text) for each in answer.replies if isinstance(each, TextReply))


def cards(answer: Answer) -> list[Card]:
    return [each for each in answer.replies if isinstance(each, Card)]


def tap(answer: Answer, label: str) -> Tap:
    (found,) = (each for each in answer.choices if each.label == label)
    assert isinstance(found, Tap)
    return found


def in_a_form(person: Journey) -> None:
    person.types("ร้องเรียน")
    answer = person.types("ยินยอม")
    assert person.open_draft.consent_at, answer


def test_a_trick_in_a_picture_is_told_above_what_is_asked_of_it(person: Journey) -> None:
    answer = person.sends_picture(seen(person, TRICK))
    (verdict,) = answer.replies
    assert isinstance(verdict, Card)
    assert verdict.title.startswith("อันตราย")
    assert texts.NOT_KEPT in verdict.note
    assert complaint_texts.IS_EVIDENCE_LABEL in [each.label for each in answer.choices]


def test_a_picture_that_shows_nothing_gets_no_verdict(person: Journey) -> None:
    answer = person.sends_picture(seen(person, "ข้าวผัดกะเพราไข่ดาว"))
    assert [card.title for card in cards(answer) if card.title.startswith("บอกไม่ได้")] == []
    assert evidence_texts.early_pictures_read(1) in everything(answer)


def test_where_words_cannot_be_read_they_are_asked_for(person: Journey) -> None:
    answer = person.sends_picture(seen(person, "", words_were_read=False))
    assert evidence_texts.early_pictures_without_words(1) in everything(answer)


def test_a_picture_that_was_not_read_is_told_so(person: Journey) -> None:
    assert evidence_texts.early_pictures(1, 1) in everything(person.sends_picture())


def shown(answers: list[Answer]) -> Answer:
    """The one answer to several pictures."""
    *silent, answer = answers
    assert not any(each.replies or each.choices for each in silent)
    return answer


def test_of_several_pictures_the_worst_is_told_and_each_other_has_a_line(person: Journey) -> None:
    food, account = seen(person, "ข้าวผัดกะเพราไข่ดาว"), seen(person, "เลขบัญชี 123-4-56789-0")
    (card,) = cards(shown(person.sends_pictures(food, account, seen(person, TRICK), None, food)))
    assert card.title.startswith("อันตราย")
    assert "รูปที่ 3 จาก 5" in card.label
    assert [(row.label, row.value) for row in card.rows] == [
        ("รูปที่ 1, 5", texts.PICTURE_SHOWS_NOTHING),
        ("รูปที่ 2", texts.UNKNOWN_TITLES["account"]),
        ("รูปที่ 4", texts.PICTURE_UNREAD),
    ]
    assert "จากที่ส่งมาเมื่อกี้: อันตราย" in said(person.types("อันนี้จริงไหม"))


def test_several_of_which_none_shows_anything_are_asked_about_once(person: Journey) -> None:
    food = seen(person, "ข้าวผัดกะเพราไข่ดาว")
    answer = shown(person.sends_pictures(food, food, food))
    assert evidence_texts.early_pictures_read(3) in everything(answer)
    answer = shown(person.sends_pictures(food, None))
    assert evidence_texts.early_pictures(2, 1) in everything(answer)


def test_pictures_of_this_answer_alone_are_counted(person: Journey) -> None:
    person.sends_picture()
    person.now += timedelta(hours=3)
    assert evidence_texts.early_pictures(1, 1) in everything(person.sends_picture())
    person.types("ร้องเรียน")
    assert "3 รูป" in everything(person.sends_picture())


@pytest.mark.parametrize("asked", ["อันนี้จริงไหม", "ลูกส่งมาให้ กดได้ไหม", "สลิปนี้จริงไหม"])
def test_who_asks_behind_a_picture_hears_its_verdict_again(person: Journey, asked: str) -> None:
    person.sends_picture(seen(person, TRICK))
    assert "จากที่ส่งมาเมื่อกี้: อันตราย" in said(person.types(asked))


def test_who_asks_behind_an_unread_picture_is_asked_to_send_it_again(person: Journey) -> None:
    person.sends_picture()
    assert texts.NOT_READ_JUST_NOW in said(person.types("อันนี้จริงไหม"))


def test_another_question_behind_a_picture_is_answered_as_ever(person: Journey) -> None:
    person.sends_picture(seen(person, TRICK))
    assert "เมื่อกี้" not in said(person.types("ของไม่ตรงปก คืนได้ไหม"))


def test_what_asks_for_a_transfer_is_looked_at_and_not_taken_for_a_victim(person: Journey) -> None:
    pasted = "โอนมาที่ กสิกรไทย 048-8-31752-6 ชื่อ นางสาวสมมุติ ภายใน 15 นาที โอนก่อนลด 50%"
    (verdict,) = person.types(pasted).replies
    assert isinstance(verdict, Card)
    assert "อย่าเพิ่งโอน" in verdict.title


@pytest.mark.parametrize(
    "told",
    [
        "โอนเข้าบัญชี กสิกรไทย 048-8-31752-6 ไปแล้ว 5000 ร้านหาย",
        "เพิ่งโอนมาที่ กสิกรไทย 048-8-31752-6 เมื่อ 15 นาทีก่อน",
    ],
)
def test_who_has_paid_is_still_helped_first(person: Journey, told: str) -> None:
    assert "1441" in everything(person.types(told))


def test_evidence_in_a_form_gets_no_verdict(person: Journey) -> None:
    in_a_form(person)
    answer = person.sends_picture(seen(person, TRICK))
    assert "อันตราย" not in everything(answer)


def test_a_cry_comes_before_the_verdict_on_a_picture(person: Journey) -> None:
    person.types("ไม่อยากอยู่แล้ว")
    person.now += timedelta(minutes=1)
    answer = person.sends_picture(seen(person, TRICK))
    assert "1323" in repr(answer.replies[0])


def test_a_slips_code_becomes_an_answer_by_a_tap(person: Journey) -> None:
    in_a_form(person)
    offered = person.sends_picture(seen(person, "", SLIP, words_were_read=False))
    assert "0123456789ABCDE" in said(offered)
    assert FieldName.TRANSFER_SLIPS not in person.open_draft.known
    person.presses(tap(offered, evidence_texts.USE_SLIP_LABEL))
    told = person.open_draft.known[FieldName.TRANSFER_SLIPS]
    assert told.endswith(" 0123456789ABCDE")
    assert "กสิกร" in told


def test_two_slips_are_both_kept_and_each_once(person: Journey) -> None:
    in_a_form(person)
    other = codes.slip("006", "9876543210ZYXWV")
    for code in (SLIP, other, SLIP):
        answer = person.sends_picture(seen(person, "", code))
        if "QR" in said(answer):
            person.presses(tap(answer, evidence_texts.USE_SLIP_LABEL))
    told = person.open_draft.known[FieldName.TRANSFER_SLIPS].split("; ")
    assert [each.split()[-1] for each in told] == ["0123456789ABCDE", "9876543210ZYXWV"]


def test_a_slip_is_forgotten_with_the_picture_that_is_taken_back(person: Journey) -> None:
    in_a_form(person)
    answer = person.sends_picture(seen(person, "", SLIP))
    person.presses(tap(answer, evidence_texts.USE_SLIP_LABEL))
    person.unsends(len(person.sent) - 1)
    assert FieldName.TRANSFER_SLIPS not in person.open_draft.known
    assert "0123456789ABCDE" not in person.held.state.to_json()


def test_a_slip_that_came_before_consent_is_offered_after_it(person: Journey) -> None:
    person.sends_picture(seen(person, "", SLIP))
    person.types("ร้องเรียน")
    offered = person.types("ยินยอม")
    person.presses(tap(offered, evidence_texts.USE_SLIP_LABEL))
    assert person.open_draft.known[FieldName.TRANSFER_SLIPS].endswith(" 0123456789ABCDE")


def test_nothing_is_taken_from_a_slip_before_consent(person: Journey) -> None:
    person.types("ร้องเรียน")
    answer = person.sends_picture(seen(person, "", SLIP))
    assert "0123456789ABCDE" not in everything(answer)
    assert "0123456789ABCDE" not in person.held.state.to_json()


def everything(answer: Answer) -> str:
    return repr(answer.replies)
