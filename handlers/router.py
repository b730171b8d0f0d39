"""Routing of an event: middleware around the first handler that answers it."""

from collections.abc import Callable

from db.queue.conversation_state import ConversationState
from db.statistics import metrics
from db.statistics.metrics import Metric
from handlers.conversations.broadcasts import handler as broadcasts
from handlers.conversations.callback import handler as callback
from handlers.conversations.checking import handler as checking
from handlers.conversations.checking import in_form
from handlers.conversations.complaint import handler as complaint
from handlers.conversations.complaint.prefill import kept_words, told_in_danger
from handlers.conversations.complaint.prompts import first_words, told_after_topic
from handlers.conversations.faq import english, feedback, sellers, who_may_complain
from handlers.conversations.faq import handler as faq
from handlers.conversations.faq.after_answer import handler as after_answer
from handlers.conversations.filed import handler as filed
from handlers.conversations.filed import status as filed_status
from handlers.conversations.filed.talk import paid_again
from handlers.conversations.practice import handler as practice
from handlers.conversations.privacy import handler as privacy
from handlers.conversations.reminders import handler as reminders
from handlers.conversations.small_talk import (
    afraid_at_home,
    anger,
    group_chat,
    hotlines,
    other_language,
    print_complaint,
    welcome,
)
from handlers.conversations.small_talk import handler as small_talk
from handlers.conversations.urgent import cheated, without_telephone
from handlers.conversations.urgent import handler as urgent
from handlers.messages.context import NextHandler, Turn
from handlers.messages.event import Event, TextMessage
from handlers.messages.reading import TextReading
from handlers.messages.reply import NO_REPLY, Answer, as_must_push
from handlers.middleware import (
    closed_hours,
    emergencies,
    language,
    large_text,
    notifications,
    open_question,
    pieces,
    redaction,
    safety,
    verdicts,
)
from handlers.state import draft
from knowledge_base import KnowledgeBase

Handler = Callable[[Turn], Answer | None]
Middleware = Callable[[Turn, NextHandler], Answer]

# Each is around those below it, the last around the handlers.
MIDDLEWARE: tuple[Middleware, ...] = (
    language.around,
    large_text.around,
    closed_hours.around,
    notifications.around,
    verdicts.around_link,
    open_question.around,
    redaction.around,
    pieces.around,
    without_telephone.around,
    safety.around,
    verdicts.around_picture,
)
# The first that answers, answers.
HANDLERS: tuple[Handler, ...] = (
    # Whatever is open: danger, orders to a machine, and what a person waits for at once.
    broadcasts.expire_question,
    group_chat.handle,
    safety.handle,
    emergencies.on_line,
    anger.in_form,
    safety.keep_from_home,
    who_may_complain.handle,
    feedback.handle,
    small_talk.refuse_orders,
    large_text.handle,
    practice.handle,
    checking.invited,
    checking.forwarded,
    in_form.handle,
    # What is open takes the text before all that only understands it: a new command that a form
    # must not swallow stands before these, any other behind.
    privacy.handle,
    broadcasts.handle,
    reminders.handle,
    callback.handle,
    paid_again.handle,
    filed.handle,
    sellers.handle,
    after_answer.handle,
    complaint.handle,
    # Nothing is open: the more certain and the more urgent first.
    faq.tell_stage,
    urgent.about_number,
    checking.handle,
    safety.follow_up,
    afraid_at_home.handle,
    urgent.handle,
    safety.stay,
    checking.wanted,
    emergencies.handle,
    safety.sleepless,
    anger.handle,
    cheated.handle,
    urgent.follow_up,
    without_telephone.handle,
    other_language.handle,
    kept_words.keep_last,
    first_words.handle,
    hotlines.handle,
    pieces.begun_in_english,
    english.handle,
    welcome.handle,
    print_complaint.handle,
    filed_status.handle,
    small_talk.handle,
    # Only what nothing else has understood.
    safety.before_topic_list,
    pieces.handle,
    checking.asked_about,
    filed.offer_last,
    told_after_topic.handle,
    faq.handle,
)
# By which the answers of each are counted.
_NAMES = {
    handle: handle.__module__.removeprefix("handlers.")
    .removeprefix("conversations.")
    .removesuffix(".handler")
    for handle in HANDLERS
}
_OF_SAFETY = (
    safety.handle,
    safety.keep_from_home,
    safety.follow_up,
    safety.stay,
    safety.before_topic_list,
    safety.sleepless,
    emergencies.on_line,
    emergencies.handle,
    urgent.handle,
    urgent.about_number,
    urgent.follow_up,
    cheated.handle,
    anger.handle,
    anger.in_form,
)
# What they answer may be an answer to the form, or a part of a story, as well.
_BEFORE_THE_FORM = (safety.handle, emergencies.on_line, anger.in_form)


def prepare_reading(
    event: Event, state: ConversationState, knowledge_base: KnowledgeBase
) -> TextReading:
    """The reading of an event's text, made before the transaction in which it is answered; `state`
    is the conversation's at that time."""
    reading = TextReading(knowledge_base, event.day, event.waking_day)
    if isinstance(event.action, TextMessage):
        expected = redaction.expected_number(state, event.at)
        reading.prepare(event.action.text, expected, in_form=draft.is_open(state))
    return reading


def reply_to(turn: Turn) -> Answer:
    """The answer to one event: `MIDDLEWARE` around the first handler that answers."""
    respond: NextHandler = _first_answer
    for around in reversed(MIDDLEWARE):
        respond = _wrap(around, respond)
    with turn.reading.computing_once():
        return respond(turn)


def _wrap(around: Middleware, respond: NextHandler) -> NextHandler:
    return lambda turn: around(turn, respond)


def _first_answer(turn: Turn) -> Answer:
    for handle in HANDLERS:
        answer = handle(turn)
        if answer is not None:
            metrics.note(turn.session, Metric.ANSWERS, _NAMES[handle])
            if handle in _BEFORE_THE_FORM:
                answer = told_in_danger.keep(turn, answer)
            return as_must_push(answer) if handle in _OF_SAFETY else answer
    return NO_REPLY
