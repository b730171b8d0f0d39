"""Large letters: every card of the form has big text, two buttons and short lines; by a word."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
import regex

from bot.line.messages import to_messages
from handlers.conversations.complaint import views
from handlers.conversations.complaint.prefill import prefill_views
from handlers.conversations.complaint.prompts import questions
from handlers.form.complaint import FORM
from handlers.messages.reply import Answer
from handlers.middleware import large_text
from handlers.state.draft import Draft
from handlers.state.language import in_english
from tests.handlers.chat import Chat
from tests.handlers.office import ANSWERS
from tests.handlers.replies import Json, Reply

TODAY = date(2026, 11, 24)
WRITTEN = "\n".join(str(value) for value in ANSWERS.values())


def _draft(asking: str) -> Draft:
    asked_at = datetime(2026, 11, 24).astimezone().isoformat()
    return Draft("d", asking=asking, asked_at=asked_at, answers=dict(ANSWERS))


def _cards_of_the_form() -> Iterator[tuple[str, Answer]]:
    draft = _draft("review")
    for field in FORM.fields:
        yield field.name, questions.question(Draft("d", asking=field.name), field, TODAY)
        yield f"{field.name}, answered", questions.question(_draft(field.name), field, TODAY)
    yield "consent", views.consent(draft)
    yield "review", views.review(draft)
    yield "summary", views.summary(Draft("d", answers={"story": ANSWERS["story"]}))
    yield "cancelling", views.confirm_cancel(draft)
    yield "unfinished", views.unfinished(draft, TODAY, greeted=True)
    yield "story", prefill_views.prefill_card(Draft("d", offer="story", offered=dict(ANSWERS)))
    yield (
        "same shop",
        prefill_views.prefill_card(Draft("d", offer="RT-2345-6789", offered=dict(ANSWERS))),
    )
    yield "receipt", views.receipt("RT-2345-6789", TODAY)
    yield "sent before", views.already_sent("RT-2345-6789")
    yield "earlier one", views.already_sent("RT-2345-6789", beside_draft=True)


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize(
    "answer",
    [each for _, each in _cards_of_the_form()],
    ids=[each for each, _ in _cards_of_the_form()],
)
def test_a_card_of_the_form_has_big_text_two_buttons_and_short_lines(
    answer: Answer, language: str
) -> None:
    spoken = in_english(answer) if language == "en" else answer
    assert_large(to_messages(large_text.enlarged(spoken)))


def assert_large(messages: list[Json]) -> None:
    for message in messages:
        assert message["type"] == "flex", message
        parts = list(_parts(message["contents"]))
        assert {part["size"] for part in parts if part.get("type") == "text"} == {"xl"}
        assert sum(part.get("type") == "button" for part in parts) <= large_text.BUTTONS
        for part in parts:
            if part.get("type") == "text":
                for line in part["text"].split("\n"):
                    is_short = len(regex.findall(r"\X", line)) <= large_text.LINE
                    assert is_short or line in WRITTEN, line


def _parts(part: object) -> Iterator[Json]:
    if isinstance(part, dict):
        yield part
        for inside in part.values():
            yield from _parts(inside)
    if isinstance(part, list):
        for inside in part:
            yield from _parts(inside)


def test_every_option_can_still_be_chosen() -> None:
    for field in FORM.fields:
        plain = questions.question(Draft("d", asking=field.name), field, TODAY)
        large = large_text.enlarged(plain)
        offered = Reply(tuple(to_messages(plain)))
        kept = Reply(tuple(to_messages(large)))
        data = {button.action.get("data") for button in offered.buttons}
        assert data == {button.action.get("data") for button in kept.buttons}, field.name
        for option in field.kind.options():
            if questions.stands_in_card(field):
                assert large_text.short_lines(option.button or option.label) in kept.text


def test_they_come_and_go_by_a_word_and_are_remembered(chat: Chat) -> None:
    chat.types("ร้องเรียน")
    chat.taps("ยินยอม เริ่มเลย")
    before = chat.state()["draft"]
    chat.types("มองไม่ค่อยเห็นค่ะ")
    assert_large(list(chat.last.messages))
    assert "เกิดอะไรขึ้น" in chat.last.text
    assert chat.state()["draft"] == before
    chat.restart()
    assert_large(list(chat.types("สั่งพัดลมจากเพจ โอนไป 1,290 แล้วไม่ส่งของ").messages))
    chat.types("แก้ไข")
    assert_large(list(chat.taps("ถูกต้อง").messages))
    chat.types("ตัวปกติ")
    assert "size': 'md'" in str(chat.last.messages) or "size': 'lg'" in str(chat.last.messages)
    assert "large_letters" not in chat.state()
    assert_large(list(chat.types("ตัวใหญ่").messages))
