"""Confirmation of a whole story sent at once: the answers read from it, above the notice."""

from typing import Any

from handlers.cards import topics
from handlers.conversations.complaint import navigation
from handlers.conversations.complaint.prefill import (
    matters,
    prefill_views,
    story,
    told_before,
)
from handlers.conversations.complaint.prefill.slots import told_answers
from handlers.conversations.complaint.prompts import days
from handlers.conversations.complaint.texts import whole_story
from handlers.form.complaint import FieldName
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, Button, Call, Card, SendText
from handlers.nlu import intents
from handlers.nlu.story import problem_details
from handlers.state import pre_consent
from handlers.state.draft import SHOWN, Draft
from handlers.texts import CALL_1166_LABEL
from handlers.texts import large_text as large
from knowledge_base import Topic

_HELP: tuple[Button, ...] = (
    SendText(large.ON_LABEL, large.ON_LABEL),
    Call(CALL_1166_LABEL, "1166"),
)


def confirm_story(turn: Turn, text: str) -> Answer:
    """Show the answers read from a whole story, and ask for consent to keep them; exactly these are
    taken up then."""
    pre_consent.remember_told(turn)
    types_badly = intents.contains_any(text, (*large.TYPING_WORDS, *large.SIGHT_WORDS))
    card = _card(turn, text, story.extract(turn, text), types_badly=types_badly)
    notice = navigation.start(turn, shown=True)
    return Answer((card, *notice.replies), _HELP if types_badly else notice.choices)


def confirm_corrected(turn: Turn, draft: Draft) -> Answer:
    """The same of all that was told, after something of it was put right."""
    draft.shown, draft.offer = SHOWN, ""
    told = told_before.so_far(turn)
    card = _card(turn, "\n".join(told), told_answers.read(turn, told))
    notice = navigation.consent_again(turn, draft)
    return Answer((card, *notice.replies), notice.choices)


def _card(turn: Turn, text: str, found: dict[str, Any], *, types_badly: bool = False) -> Card:
    two = matters.of_two(turn.reading, text)
    if two:
        # A sum of both would be that of neither.
        text = two[matters.first_told(two, text)[0]]
        found = story.extract(turn, text)
    by_courier = found.get(FieldName.PAYMENT_METHOD) == "cod"
    near = _topic_of(turn, text, whole_story.COURIER_TOPIC if by_courier else "")
    told = days.of_story(turn, {**found, FieldName.STORY: text})
    notes = told or ((whole_story.TELL_THE_COURIER,) if by_courier else ())
    notes = (whole_story.ONLY_THE_FIRST, *notes) if two else notes
    return prefill_views.story_card(
        found,
        problem_details.problem_description(text),
        tuple(map(topics.topic_button, near)),
        (*notes, whole_story.TYPES_BADLY) if types_badly else notes,
        has_filed=bool(turn.filed()),
    )


def _topic_of(turn: Turn, text: str, topic_id: str) -> list[Topic]:
    """The topic of this id, else the one that a story is about, if that is sure."""
    known = turn.knowledge_base.topics
    if topic_id in known:
        return [known[topic_id]]
    finding = turn.reading.search(text)
    return [known[each.id] for each in finding.matches[:1] if finding.decision == "answer"]
