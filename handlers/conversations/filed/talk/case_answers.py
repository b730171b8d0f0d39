"""Answers from the case itself, without a promise: the money, the wait, a caller, thanks."""

from collections.abc import Iterator, Sequence
from functools import partial

from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from db.models.tables import Complaint
from handlers import texts
from handlers.cards import topics
from handlers.conversations.filed import views
from handlers.conversations.filed.talk import proposal_views
from handlers.conversations.filed.texts import case_answers as own
from handlers.conversations.filed.texts import paid_again
from handlers.form.complaint import FORM, FieldName, is_crime
from handlers.messages import postback
from handlers.messages.context import Turn
from handlers.messages.event import BANGKOK
from handlers.messages.reply import Answer, Button, Call, Card, Row, Tap, TextReply, with_buttons
from handlers.nlu import case_questions, intents
from handlers.records import day_lines
from handlers.records.day_lines import Told
from handlers.state import draft as drafts
from handlers.state import emergency, filed_session, last_topic, reminders
from handlers.state.entries import TOLD_DANGER
from handlers.texts import complaint as complaint_texts
from handlers.texts import filed as filed_texts
from handlers.texts import form as form_texts
from handlers.texts import status as status_texts
from handlers.texts.i18n import joined
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

_MOST = 3
_FEW_WORDS = 40
_DECEIVED = "deceived"
_POLICE_REPORT, _TIME_LIMIT = "police-report", "time-limit"
_CALL_1166 = Call(texts.CALL_1166_LABEL, "1166")


def of_money(own_ones: Sequence[Complaint]) -> Answer:
    """The answer on the money: the status of each complaint, and what to do now."""
    cards = tuple(_of_money(each) for each in own_ones[:_MOST])
    return Answer(cards, (topics.OFFICER,), ask_again=True)


def _of_money(complaint: Complaint) -> Card:
    crime = is_crime(complaint.answers) or complaint.answers.get(FieldName.KIND) == _DECEIVED
    now = complaint_texts.BANK_AND_POLICE if crime else own.MEANWHILE
    calls = topics.EITHER_CALL if crime else ()
    return Card(
        own.MONEY_TITLE,
        label=filed_texts.about(complaint.number),
        paragraphs=(own.NO_PROMISE, now),
        rows=tuple(_where_it_stands(complaint)),
        buttons=(*calls, *_doings(complaint)),
    )


def _where_it_stands(complaint: Complaint) -> Iterator[Row]:
    yield Row(status_texts.STATUS_ROW, status_texts.label(complaint.status))
    yield Row(status_texts.NEXT_ROW, status_texts.NEXT_STEPS[complaint.status])


def _doings(complaint: Complaint) -> Iterator[Button]:
    if complaints_workflow.may_correct(complaint.status):
        yield views.tap(filed_texts.ADD_LABEL, "evidence", complaint.number)
    yield views.tap(filed_texts.NEXT_LABEL, "next", complaint.number)
    yield views.tap(filed_texts.LETTERS_LABEL, "letters", complaint.number)


def of_waiting(turn: Turn, own_ones: Sequence[Complaint]) -> Answer:
    """The answer to a filer nobody called: the date set at filing, and ways to reach somebody."""
    cards = tuple(_of_waiting(turn, each) for each in own_ones[:_MOST])
    return Answer(cards, (topics.OFFICER, _CALL_1166), ask_again=True)


def _of_waiting(turn: Turn, complaint: Complaint) -> Card:
    personal = complaints.personal_answers(complaint, turn.conversation.key)
    phone, number = FORM.field(FieldName.PHONE), personal.get(FieldName.PHONE)
    given = [Row(own.YOUR_PHONE_ROW, phone.show(number))] if phone and number else []
    asked = views.question_of_office(turn, complaint)
    reply = [views.tap(filed_texts.REPLY_LABEL, "reply", complaint.number)] if asked else []
    return Card(
        own.WAITING_TITLE,
        label=filed_texts.about(complaint.number),
        paragraphs=(own.ways(turn.services.office_hours), *([own.PHONE_WRONG] if given else [])),
        rows=(*_where_it_stands(complaint), *_due(turn, complaint), *given, *asked),
        note=filed_texts.NEXT_NOTE,
        buttons=(*reply, topics.OFFICER, _CALL_1166),
    )


def _due(turn: Turn, complaint: Complaint) -> Iterator[Row]:
    """The day by which the office is to call, as it stands in the complaint."""
    if complaint.due_at is None:
        return
    due = complaint.due_at.astimezone(BANGKOK).date()
    is_first = complaint.contacted_at is None
    label = filed_texts.CONTACT_ROW if is_first else filed_texts.FOLLOW_UP_ROW
    said = own.is_past if turn.event.day > due else filed_texts.within
    yield Row(label, said(form_texts.day(due)))


def sends_again(turn: Turn, text: str) -> bool:
    """True if it is said to send the complaint, and no form waits for that."""
    return drafts.load(turn.state) is None and intents.is_one_of(text, texts.SEND_WORDS[:1])


def of_sending(complaint: Complaint) -> Answer:
    """The answer to who sends a complaint again: it is sent, and how another one begins."""
    label = paid_again.NEW_MATTER_LABEL
    start = Tap(label, postback.payload("complaint/start", v="apart"), label)
    status = views.tap(filed_texts.NEXT_LABEL, "next", complaint.number)
    return Answer((with_buttons(own.is_sent(complaint.number), (status, start)),), ask_again=True)


def asks_if_it_is_in(text: str) -> bool:
    """True for a question whether a complaint arrived, unless just sent: the form answers that."""
    sent_just_now = intents.contains_any(text, complaint_texts.ARRIVED_WORDS)
    return case_questions.asks_if_it_is_in(text) and not sent_just_now


def of_contact(turn: Turn, complaint: Complaint) -> Answer:
    """The answer to who fears that a relative is called: what officers see of the contact."""
    personal = complaints.personal_answers(complaint, turn.conversation.key)
    said = own.of_contact(personal.get(FieldName.REPRESENTATIVE, ""))
    return Answer((TextReply(said),), (topics.OFFICER,), ask_again=True)


def needs_a_kind_word(text: str) -> bool:
    """True if somebody is ashamed or fears blame, or is weary of it all."""
    return case_questions.fears_blame(text) or case_questions.is_weary(text)


def of_feelings(complaint: Complaint, text: str) -> Answer:
    """A gentle word for such a person, and what comes next in the case."""
    if case_questions.fears_blame(text):
        return _gentle(complaint, own.BLAME_TITLE, own.BLAME_PARAGRAPHS)
    return _gentle(complaint, own.WEARY_TITLE, own.WEARY_PARAGRAPHS)


def _gentle(complaint: Complaint, title: str, paragraphs: tuple[str, ...]) -> Answer:
    card = Card(
        title,
        label=filed_texts.about(complaint.number),
        paragraphs=paragraphs,
        rows=tuple(_where_it_stands(complaint)),
        buttons=(views.tap(filed_texts.NEXT_LABEL, "next", complaint.number), topics.OFFICER),
    )
    return Answer((card,), (topics.OFFICER,), ask_again=True)


def of_noting(turn: Turn, own_ones: Sequence[Complaint]) -> Answer:
    """The answer to who asks if it is written down: what waits for a yes, and what is stored."""
    work = filed_session.load(turn.state, turn.event.at)
    waits = joined(", ", proposal_views.labels_of_waiting(work)) if work else ""
    said = own.waits_for_a_yes(waits) if waits else own.NOTED
    cards = (views.status(turn, each) for each in own_ones)
    return Answer((TextReply(said), *cards), ask_again=True)


def of_days(turn: Turn, complaint: Complaint, text: str) -> Answer | None:
    """The deadline in the matter of the complaint, counted from a day in the text; general advice
    on such deadlines where none runs from it."""
    story = complaints.personal_answers(complaint, turn.conversation.key).get(FieldName.STORY, "")
    told = Told(text, turn.event.waking_day, story)
    offer = partial(reminders.offer, turn)
    matches = (each.id for each in turn.reading.search(story).matches[:_MOST])
    cheated = is_crime(complaint.answers) or complaint.answers.get(FieldName.KIND) == _DECEIVED
    for topic_id in (*matches, *([_POLICE_REPORT] if cheated else [])):
        topic = turn.knowledge_base.topic(topic_id)
        card = topics.answer(turn.knowledge_base, topic)
        said = day_lines.with_line(card, turn.knowledge_base, topic, told, turn.event.day, offer)
        if said != card:
            last_topic.remember(turn.state, topic.id, turn.event.at)
            return said
    if turn.reading.search(text).decision == "answer":
        return None
    return emergency.show(turn, turn.knowledge_base.topic(_TIME_LIMIT))


def of_apart(own_ones: Sequence[Complaint]) -> Answer:
    """The answer to who asks if another shop is a complaint of its own, and the way to file it."""
    label = paid_again.NEW_MATTER_LABEL
    start = Tap(label, postback.payload("complaint/start", v="apart"), label)
    said = own.one_shop_each(joined(", ", (each.number for each in own_ones[:_MOST])))
    return Answer((with_buttons(said, (start,)),), ask_again=True)


def of_others_wish(complaint: Complaint, text: str) -> Answer:
    """The answer to who asks if a shop's offer is to be taken, or if others may file as well."""
    if case_questions.asks_for_others(text):
        return Answer((TextReply(own.others_file(complaint.number)),), ask_again=True)
    card = Card(
        own.OFFER_TITLE,
        label=filed_texts.about(complaint.number),
        paragraphs=own.OFFER_PARAGRAPHS,
        buttons=(topics.OFFICER, _CALL_1166),
    )
    return Answer((card,), (topics.OFFICER, _CALL_1166), ask_again=True)


def thanks(turn: Turn, text: str, complaint: Complaint) -> bool:
    """True if somebody only says thank you, or to wait, and neither in danger nor for a call that
    was advised since this complaint was filed, where that is answered otherwise."""
    danger = TOLD_DANGER.recent(turn.state, turn.event.at, lambda told: told.at)
    in_danger = danger is not None and danger.kind not in MONEY_KINDS
    if in_danger or emergency.is_talked_of(turn, complaint.filed_at):
        return False
    if intents.thanks(text) or intents.thanks_at_first(text) or case_questions.waits_gladly(text):
        return True
    is_short = len(text) <= _FEW_WORDS and not intents.asks(text)
    return is_short and intents.contains_any(text, texts.THANKS_WORDS)


def welcome(complaint: Complaint) -> Answer:
    """A reply to thanks, and the number to keep."""
    return Answer((TextReply(own.welcome(complaint.number)),), ask_again=True)
