"""Votes on answers, and what is kept of the questions behind them."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.worker.scheduler import Schedule
from db.models.tables import AskedQuestion
from handlers.cards.texts import topics as cards_texts
from tests.bot.web.console.fixtures import four_topics
from tests.handlers.chat import Chat

pytestmark = pytest.mark.both_databases

CHOICE = "พัสดุ"
UNKNOWN = "สูตรทำแกงเขียวหวาน"
VOTES = {"ตรงแล้ว", "ไม่ตรง"}


@pytest.fixture
def chat(database_url: str) -> Iterator[Chat]:
    """A chat about four topics, so that what is answered does not move with the others."""
    opened = Chat(database_url, four_topics())
    yield opened
    opened.stop()


def rows(chat: Chat) -> list[AskedQuestion]:
    with chat.services.transactions.reading() as session:
        found = list(session.scalars(select(AskedQuestion).order_by(AskedQuestion.id)))
        session.expunge_all()
        return found


def test_an_answered_question_leaves_a_count_without_words(chat: Chat) -> None:
    reply = chat.types("แจ้งความออนไลน์ทำที่เว็บไหน")
    assert set(reply.labels) >= VOTES
    (row,) = rows(chat)
    assert (row.decision, row.vote, row.masked_text, row.normalised) == ("answer", None, None, None)
    assert row.topic_id in chat.services.knowledge().topics


def test_a_no_keeps_the_words_masked(chat: Chat) -> None:
    chat.types("แจ้งความออนไลน์ทำที่เว็บไหน ชื่อ สมมติ ตัวอย่าง 0812345678")
    reply = chat.taps("ไม่ตรง")
    shown = rows(chat)[0].topic_id
    near = [each for each in reply.buttons if each.action.get("data", "").startswith("faq/topic")]
    assert len(near) == 2
    assert all(f"id={shown}" not in each.action["data"] for each in near)
    (row,) = rows(chat)
    assert row.vote == "no"
    assert row.masked_text == "แจ้งความออนไลน์ทำที่เว็บไหน ชื่อ ⟨ชื่อ⟩ ⟨เลข⟩"


def test_the_officer_after_a_no_is_the_officer_of_not_sure(chat: Chat) -> None:
    unsure = chat.types(UNKNOWN)
    chat.types("แจ้งความออนไลน์ทำที่เว็บไหน")
    not_helpful = chat.taps("ไม่ตรง")
    officers = [
        button.action
        for reply in (unsure, not_helpful)
        for button in reply.buttons
        if button.label == cards_texts.OFFICER_LABEL
    ]
    assert len(officers) == 2
    assert officers[0] == officers[1]
    assert "ยินยอม ให้โทรกลับ" in chat.presses(officers[1]).labels


def test_a_yes_keeps_no_words_and_a_second_tap_changes_nothing(chat: Chat) -> None:
    chat.types("แจ้งความออนไลน์ทำที่เว็บไหน")
    for label in ("ตรงแล้ว", "ไม่ตรง", "ตรงแล้ว"):
        chat.taps(label)
    (row,) = rows(chat)
    assert (row.vote, row.masked_text) == ("yes", None)


def test_a_choice_keeps_words_until_it_is_made_and_then_asks_once(chat: Chat) -> None:
    choice = chat.types(CHOICE)
    assert not VOTES & set(choice.labels)
    assert rows(chat)[0].masked_text == CHOICE
    first, second = choice.buttons[:2]
    answer = chat.presses(first.action)
    assert set(answer.labels) >= VOTES
    (row,) = rows(chat)
    assert (row.decision, row.masked_text) == ("choose", None)
    assert f"id={row.topic_id}" in first.action["data"]
    assert not VOTES & set(chat.presses(second.action).labels)
    assert rows(chat)[0].topic_id == row.topic_id


def test_an_unknown_matter_is_kept_and_small_talk_is_not(chat: Chat) -> None:
    for text in ("สวัสดีค่ะ", "ขอบคุณค่ะ", "😀😀"):
        chat.types(text)
    assert rows(chat) == []
    chat.types(UNKNOWN)
    assert [(row.topic_id, row.masked_text) for row in rows(chat)] == [(None, UNKNOWN)]


def test_a_topic_opened_by_a_button_asks_for_no_vote(chat: Chat) -> None:
    assert not VOTES & set(chat.forges("faq/topic?id=check-seller").labels)
    assert rows(chat) == []


def test_a_vote_in_the_middle_of_a_form_leads_back_to_it(chat: Chat) -> None:
    chat.types("แจ้งความออนไลน์ทำที่เว็บไหน")
    vote = chat.button("ไม่ตรง").action
    chat.types("ร้องเรียน")
    consent = chat.taps("ยินยอม เริ่มเลย")
    reply = chat.presses(vote)
    assert "ขอโทษค่ะ" in reply.text
    assert consent.messages[-1]["altText"] == reply.messages[-1]["altText"]


def test_what_is_taken_back_is_kept_nowhere(chat: Chat) -> None:
    chat.types(UNKNOWN)
    chat.types("แจ้งความออนไลน์ทำที่เว็บไหน")
    chat.unsends(UNKNOWN)
    assert [row.masked_text for row in rows(chat)] == [None, None]
    assert [each["words"] for each in chat.state()["asked"]] == ["แจ้งความออนไลน์ทำที่เว็บไหน"]
    chat.unsends("แจ้งความออนไลน์ทำที่เว็บไหน")
    assert "asked" not in chat.state()


def test_who_refuses_consent_leaves_no_words(chat: Chat) -> None:
    chat.types(UNKNOWN)
    chat.types("ร้องเรียน")
    chat.taps("ไม่ยินยอม")
    assert "asked" not in chat.state()
    assert [(row.topic_id, row.masked_text) for row in rows(chat)] == [(None, None)]


def test_only_the_last_three_are_remembered_and_older_votes_still_count(chat: Chat) -> None:
    chat.types("แจ้งความออนไลน์ทำที่เว็บไหน")
    for number in range(3):
        chat.types(f"{UNKNOWN} {number}")
    assert len(chat.state()["asked"]) == 3
    reply = chat.taps("ไม่ตรง")
    assert "ใกล้เคียง" not in reply.text
    assert "เก็บไว้ 90 วัน" not in reply.text
    assert (rows(chat)[0].vote, rows(chat)[0].masked_text) == ("no", None)


def test_after_seven_silent_days_the_words_are_forgotten(chat: Chat) -> None:
    chat.types("แจ้งความออนไลน์ทำที่เว็บไหน")
    chat.clock.now += timedelta(days=7, minutes=1)
    Schedule(chat.services).run_due()
    assert "asked" not in chat.state()
    chat.taps("ไม่ตรง")
    assert (rows(chat)[0].vote, rows(chat)[0].masked_text) == ("no", None)


def test_after_ninety_days_the_question_is_gone_and_its_button_is_answered(chat: Chat) -> None:
    chat.types("แจ้งความออนไลน์ทำที่เว็บไหน")
    chat.clock.now += timedelta(days=90)
    Schedule(chat.services).run_due()
    assert len(rows(chat)) == 1
    chat.clock.now += timedelta(days=1)
    Schedule(chat.services).run_due()
    assert rows(chat) == []
    assert "เก่าแล้ว" in chat.taps("ตรงแล้ว").text
