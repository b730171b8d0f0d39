"""Which handler answers: the first in HANDLERS that says "mine"."""

from collections.abc import Callable
from typing import Any

from handlers.conversations.callback import handler as callback
from handlers.conversations.complaint import handler as complaint
from handlers.conversations.faq import english, feedback
from handlers.conversations.faq import handler as faq
from handlers.conversations.filed import handler as filed
from handlers.conversations.filed import status as filed_status
from handlers.conversations.privacy import handler as privacy
from handlers.conversations.small_talk import group_chat, print_complaint, welcome
from handlers.conversations.small_talk import handler as small_talk
from handlers.conversations.urgent import handler as urgent
from handlers.messages.context import Turn
from handlers.messages.event import Event, Typed, Unsent
from handlers.messages.reading import TextReading
from handlers.messages.reply import MOST_REPLIES, SILENCE, Answer, Words, must_arrive
from handlers.middleware import large_text, notifications, redaction, safety
from handlers.nlu.values import option_matching
from handlers.state import draft, language
from knowledge_base import KnowledgeBase

Handler = Callable[[Turn], Answer | None]

HANDLERS: tuple[Handler, ...] = (
    group_chat.handle,
    safety.handle,
    feedback.handle,
    small_talk.refuse_orders,
    large_text.handle,
    privacy.handle,
    callback.handle,
    filed.handle,
    complaint.handle,
    safety.go_on,
    urgent.handle,
    english.handle,
    welcome.handle,
    print_complaint.handle,
    filed_status.handle,
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
    language.hear(turn)
    before = language.of(turn)
    try:
        answer = _told(turn)
        if language.after(before, turn) == "en":
            answer = language.in_english(answer)
        return large_text.enlarged(answer) if large_text.are_on(turn.state) else answer
    finally:
        option_matching.forget_typed()


def _told(turn: Turn) -> Answer:
    hidden = redaction.hidden_in(turn)
    if not hidden.kinds:
        answer = redaction.taken_back(turn) or _answer(turn)
        return notifications.told_with(turn, _whole(turn, answer))
    turn = redaction.without(turn, hidden)
    answer = Answer(ask_again=True) if hidden.says_nothing_else else _answer(turn)
    return notifications.told_with(turn, _whole(turn, redaction.told(hidden, answer)))


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
    asked = (each.open_question(turn) for each in (complaint, filed, callback))
    return next((question for question in asked if question is not None), None)
