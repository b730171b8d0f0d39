"""Answers to the form's questions are buttons of the card: a computer has no quick replies."""

from datetime import date, datetime

import pytest

from bot.line.messages import to_messages
from bot.simulator.rules.message_limits import message_problems
from handlers.conversations.complaint import views
from handlers.conversations.complaint.prompts import questions
from handlers.form.complaint import FORM
from handlers.form.field_types import Attachments, PastDate
from handlers.form.form import Field
from handlers.form.parsing import DONE
from handlers.state.draft import Draft
from handlers.state.language import in_english
from tests.handlers.forms import ANSWERS
from tests.handlers.replies import Button, Reply

TODAY = date(2026, 11, 24)
ASKED_AT = datetime(2026, 11, 24).astimezone().isoformat()
WAYS_OUT = ("complaint/back", "complaint/stop", "complaint/cancel", "complaint/enough")


def drafts(field: Field) -> list[Draft]:
    """Asked for the first time, after the filing, once more, and half answered."""
    known = {name: value for name, value in ANSWERS.items() if name != field.name}
    present = ANSWERS.get(field.name)
    half = present[:1] if isinstance(present, list) else []
    return [
        Draft("d", asking=field.name, asked_at=ASKED_AT),
        Draft("d", asking=field.name, asked_at=ASKED_AT, answers=known, adds_details=True),
        Draft("d", asking=field.name, asked_at=ASKED_AT, answers=dict(ANSWERS)),
        Draft("d", asking=field.name, asked_at=ASKED_AT, answers=known, growing=half),
    ]


def data(buttons: list[Button]) -> list[str]:
    return [button.action.get("data", "") for button in buttons]


@pytest.mark.parametrize("field", FORM.fields, ids=lambda field: field.name)
def test_only_the_camera_and_the_ways_out_are_quick_replies(field: Field) -> None:
    for draft in drafts(field):
        answer = questions.question(draft, field, TODAY)
        messages = to_messages(in_english(answer))
        assert list(message_problems(messages)) == []
        asked = Reply(tuple(messages))
        quick = [each for each in asked.quick_replies if not data([each])[0].startswith(WAYS_OUT)]
        cameras = ["camera", "cameraRoll"] if isinstance(field.kind, Attachments) else []
        assert [each.action["type"] for each in quick] == cameras
        tapped = " ".join(data(asked.card_buttons))
        for option in field.kind.options():
            is_open = option.code != DONE and option.code not in draft.growing
            assert (f"v={option.code}" in tapped) >= (is_open and not option.alone), option
        calendars = [each for each in asked.card_buttons if each.action["type"] == "datetimepicker"]
        assert len(calendars) == isinstance(field.kind, PastDate)


def test_the_card_says_in_words_how_a_picture_is_sent() -> None:
    (field,) = (each for each in FORM.fields if isinstance(each.kind, Attachments))
    asked = questions.question(Draft("d", asking=field.name), field, TODAY)
    said = Reply(tuple(to_messages(asked))).text
    assert "กดรูปกล้องหรือรูปภาพข้างช่องพิมพ์" in said


def test_more_details_can_be_added_from_the_cards_of_the_review_and_the_receipt() -> None:
    asked = Draft("d", asking="review", answers={"story": ANSWERS["story"]})
    for answer, action in (
        (views.review(asked), "complaint/details"),
        (views.receipt("RT-2345-6789", TODAY), "filed/details"),
    ):
        shown = Reply(tuple(to_messages(answer)))
        assert any(each.startswith(action) for each in data(shown.card_buttons))
