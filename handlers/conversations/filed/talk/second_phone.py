"""A telephone number that is typed by itself: a second one of the filer, or a correction."""

from db.models.tables import Complaint
from handlers.conversations.filed import corrections, views
from handlers.conversations.filed import intents as filed_intents
from handlers.conversations.filed.answer_edits import AnswerEdit
from handlers.conversations.filed.texts import corrections as texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import PayeeAccounts
from handlers.form.text_types import PhoneNumber
from handlers.messages.context import Turn
from handlers.messages.postback import Postback, message_text
from handlers.messages.reply import Answer, Card, Row, SendText
from handlers.nlu import case_questions, intents
from handlers.state import filed_session
from handlers.state.filed_session import FiledSession
from handlers.texts import filed as filed_texts

# By the ways to take a number, the field that it answers.
_WAYS: dict[str, FieldName] = {
    "second": FieldName.SECOND_PHONE,
    "replace": FieldName.PHONE,
    "seller": FieldName.SELLER_PHONE,
}


def ask(turn: Turn, work: FiledSession, number: str) -> Answer:
    """Ask what a number is for; nothing is kept yet. One that is known changes nothing."""
    if number in (work.answers.get(FieldName.PHONE), work.answers.get(FieldName.SECOND_PHONE)):
        return views.only(filed_texts.NOTHING_CHANGED, work.number)
    if not work.answers.get(FieldName.PHONE):
        return replaced(turn, work, number)
    work.begin(FieldName.SECOND_PHONE)
    work.doubted = number
    filed_session.save(turn.state, work, turn.event.at)
    return question(work)


def replaced(turn: Turn, work: FiledSession, number: str) -> Answer:
    """Show a number in the place of the filer's, for a yes."""
    field = FORM.field(FieldName.PHONE)
    assert field is not None
    return corrections.propose(turn, work, AnswerEdit(field, number))


def question(work: FiledSession) -> Answer:
    """The ways to take it, and the way to have the number checked that is somebody else's."""
    phone = FORM.field(FieldName.PHONE)
    assert phone is not None
    shown, number = phone.show(work.doubted), work.number
    card = Card(
        texts.SECOND_TITLE,
        label=filed_texts.about(number),
        paragraphs=(texts.SECOND_PARAGRAPH,),
        rows=(
            Row(phone.label, phone.show(work.answers[FieldName.PHONE])),
            Row(texts.NEW_NUMBER_ROW, shown),
        ),
        buttons=(
            views.tap(texts.SECOND_LABEL, "phone", number, v="second"),
            views.tap(texts.REPLACE_LABEL, "phone", number, v="replace"),
            views.tap(texts.OF_SELLER_LABEL, "phone", number, v="seller"),
            SendText(texts.CHECK_LABEL, texts.check(shown)),
        ),
    )
    return Answer((card,), (views.tap(filed_texts.STOP_LABEL, "stop", number),))


def handle(turn: Turn, work: FiledSession, complaint: Complaint) -> Answer | None:
    """Take the answer to the question in words, and a number typed while other details are added;
    None for all others."""
    text = message_text(turn.action)
    if work.doubted and work.asking == FieldName.SECOND_PHONE:
        return _decided(turn, work, complaint, text)
    field = FORM.field(work.asking)
    number = case_questions.own_number(text) if work.what == "details" else None
    if number is None or field is None or isinstance(field.kind, PhoneNumber | PayeeAccounts):
        return None
    return ask(turn, work, number)


def _decided(turn: Turn, work: FiledSession, complaint: Complaint, text: str) -> Answer | None:
    way = next((way for way, said in texts.WAYS.items() if intents.is_one_of(text, said)), "")
    if way:
        return _decide(turn, work, complaint, _WAYS[way])
    number = case_questions.own_number(text)
    if number is not None:
        return ask(turn, work, number)
    if filed_intents.says_yes(text):
        return question(work)
    filed_session.drop(turn.state)
    return None


def tapped(turn: Turn, complaint: Complaint, button: Postback) -> Answer:
    """Take one of the ways, as tapped."""
    work = corrections.session(turn, complaint)
    if work is None or not work.doubted or work.asking != FieldName.SECOND_PHONE:
        return views.only(filed_texts.NOT_BEGUN, complaint.number)
    way = _WAYS.get(button.get("v"), FieldName.SECOND_PHONE)
    return _decide(turn, work, complaint, way)


def _decide(turn: Turn, work: FiledSession, complaint: Complaint, name: FieldName) -> Answer:
    """Store the number; propose it for a yes first, where it replaces another one."""
    number, field = work.doubted, FORM.field(name)
    assert field is not None
    if work.answers.get(name):
        return corrections.propose(turn, work, AnswerEdit(field, number))
    work.answers[name] = number
    return corrections.store(turn, work, complaint)
