"""Which handler answers: the first in HANDLERS that says "mine"."""

from collections.abc import Callable
from typing import Any

from handlers import (
    call_back,
    choosing,
    complaint,
    complaint_status,
    dossier,
    draft,
    english,
    faq,
    feedback,
    filed_complaint,
    group,
    languages,
    large_letters,
    my_data,
    news,
    redaction,
    safety,
    small_talk,
    urgent,
    welcome,
)
from handlers.event import Event, Typed, Unsent
from handlers.reply import MOST_REPLIES, SILENCE, Answer, Words, must_arrive
from handlers.text_reading import TextReading
from handlers.turn import Turn
from knowledge_base import KnowledgeBase

Handler = Callable[[Turn], Answer | None]

HANDLERS: tuple[Handler, ...] = (
    group.handle,
    safety.handle,
    feedback.handle,
    small_talk.refuse_orders,
    large_letters.handle,
    my_data.handle,
    call_back.handle,
    filed_complaint.handle,
    complaint.handle,
    safety.go_on,
    urgent.handle,
    english.handle,
    welcome.handle,
    dossier.handle,
    complaint_status.handle,
    small_talk.handle,
    safety.instead_of_a_list,
    faq.handle,
)
_OF_SAFETY = (safety.handle, safety.go_on, safety.instead_of_a_list, urgent.handle)


def read_ahead(event: Event, state: dict[str, Any], knowledge_base: KnowledgeBase) -> TextReading:
    """The reading of an event's text, made before the transaction in which it is answered;
    `state` is the conversation's of then."""
    reading = TextReading(knowledge_base, event.day)
    if isinstance(event.did, Typed):
        expected = redaction.expected(state, event.at)
        reading.prepare(event.did.text, expected, in_form=draft.is_open(state))
    return reading


def reply_to(turn: Turn) -> Answer:
    """The answer to one event, under what the office has to tell. A question in the middle of a
    form is answered, and the form's own question stands under it again. What nobody should give
    away is hidden first, and that is said once. Who writes English hears the English of it,
    who sees badly gets large letters."""
    languages.hear(turn)
    before = languages.of(turn)
    try:
        answer = _told(turn)
        if languages.after(before, turn) == "en":
            answer = languages.in_english(answer)
        return large_letters.enlarged(answer) if large_letters.are_on(turn.state) else answer
    finally:
        choosing.forget_typed()


def _told(turn: Turn) -> Answer:
    hidden = redaction.hidden_in(turn)
    if not hidden.kinds:
        answer = redaction.taken_back(turn) or _answer(turn)
        return news.told_with(turn, _whole(turn, answer))
    turn = redaction.without(turn, hidden)
    answer = Answer(ask_again=True) if hidden.says_nothing_else else _answer(turn)
    return news.told_with(turn, _whole(turn, redaction.told(hidden, answer)))


def _answer(turn: Turn) -> Answer:
    for handle in HANDLERS:
        answer = handle(turn)
        if answer is not None:
            return must_arrive(answer) if handle in _OF_SAFETY else answer
    return SILENCE


def _whole(turn: Turn, answer: Answer) -> Answer:
    if isinstance(turn.did, Unsent):
        # It is said above the next free reply, under which the question stands.
        sentences = (reply for reply in answer.replies if isinstance(reply, Words))
        return Answer(tuple(sentences))
    return _with_open_question(turn, answer) if answer.ask_again else answer


def _with_open_question(turn: Turn, answer: Answer) -> Answer:
    question = _open_question(turn)
    if question is None:
        return answer
    room = MOST_REPLIES - len(question.replies)
    return Answer((*answer.replies[:room], *question.replies), question.choices)


def _open_question(turn: Turn) -> Answer | None:
    asked = (each.open_question(turn) for each in (complaint, filed_complaint, call_back))
    return next((question for question in asked if question is not None), None)
