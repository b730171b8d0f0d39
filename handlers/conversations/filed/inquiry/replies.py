"""The filer's answer to a question of the office."""

from collections.abc import Sequence
from datetime import timedelta

from db.complaints import inquiries
from db.complaints import workflow as complaints_workflow
from db.models.tables import Complaint
from handlers import texts
from handlers.conversations.filed import evidence, intents, views
from handlers.conversations.filed.inquiry import reply_views as reply_cards
from handlers.conversations.filed.talk import put_off
from handlers.messages.context import Turn
from handlers.messages.event import FileMessage, ImageMessage
from handlers.messages.postback import Postback, full_text, message_text
from handlers.messages.reply import Answer
from handlers.nlu import intents as nlu_intents
from handlers.state import draft as drafts
from handlers.state import filed_session
from handlers.state.filed_session import FiledSession
from handlers.texts import filed as filed_texts
from handlers.texts import status

LONGEST = 2_000
_FRESH = timedelta(minutes=10)
_NO_BUTTON = Postback("", {}, None)


def start(turn: Turn, complaint: Complaint, _button: Postback) -> Answer:
    """Show the question; the next text is its answer."""
    waiting = inquiries.waiting_of(turn.session, complaint.id)
    if waiting is None:
        return views.only(filed_texts.NOTHING_ASKED, complaint.number)
    drafts.pause(turn.state)
    work = put_off.begin(turn, complaint, "reply")
    filed_session.save(turn.state, work, turn.event.at)
    question = inquiries.question(waiting, turn.conversation.key)
    return put_off.noted(work, reply_cards.replying(complaint.number, question))


def offer(turn: Turn, own: Sequence[Complaint]) -> Answer | None:
    """Ask whether a text answers a question that was just sent; None where the text asks something
    itself, tells of a trick, or nothing was asked."""
    text, sent = message_text(turn.action), turn.event.message_ids
    too_long = len(full_text(turn.action)) > LONGEST
    if not text or not sent or too_long or _is_something_else(turn, text):
        return None
    for complaint in own:
        waiting = inquiries.waiting_of(turn.session, complaint.id)
        told = inquiries.delivered_at(turn.session, waiting) if waiting else None
        if waiting and told and turn.event.at - told <= _FRESH:
            work = put_off.begin(turn, complaint, "reply")
            work.proposed = [*sent]
            filed_session.save(turn.state, work, turn.event.at)
            question = inquiries.question(waiting, turn.conversation.key)
            return reply_cards.is_it_the_answer(complaint.number, question)
    return None


def _is_something_else(turn: Turn, text: str) -> bool:
    if nlu_intents.asks(text) or nlu_intents.greets(text) or nlu_intents.thanks_at_first(text):
        return True
    commands = (*status.STATUS_WORDS, *texts.START_WORDS, *texts.CHEATED_WORDS)
    story = turn.reading.story(text)
    return story.urgent or nlu_intents.contains_any(text, commands)


def confirmed(turn: Turn, complaint: Complaint, button: Postback) -> Answer:
    """Send the text typed before as the answer; where it is gone, ask for it again."""
    work = filed_session.load_matching(turn.state, turn.event.at, complaint.number, "reply")
    if work is None or not work.proposed:
        return views.only(filed_texts.NOT_BEGUN, complaint.number)
    text = " ".join(map(turn.services.stored_text, work.proposed)).strip()
    return _send(turn, complaint, text) if text else start(turn, complaint, button)


def declined(turn: Turn, complaint: Complaint, _button: Postback) -> Answer:
    """Drop the text: it was meant for the bot."""
    work = filed_session.load(turn.state, turn.event.at)
    filed_session.drop(turn.state)
    said = views.only(filed_texts.NO_ANSWER_YET, complaint.number)
    return put_off.after(turn, complaint, work, said)


def handle(turn: Turn, work: FiledSession, complaint: Complaint) -> Answer | None:
    """Take the answer, or a picture that comes before it; None for anything else."""
    if isinstance(turn.action, ImageMessage | FileMessage):
        return _picture(turn, work, complaint, turn.action)
    text = full_text(turn.action).strip()
    if not text:
        return None
    if work.proposed:
        return _decided(turn, complaint, message_text(turn.action))
    if len(text) > LONGEST:
        return reply_cards.still_replying(filed_texts.REPLY_TOO_LONG, complaint.number)
    return _send(turn, complaint, text)


def _decided(turn: Turn, complaint: Complaint, text: str) -> Answer | None:
    """Take a typed yes or no to the text before; anything else is no longer about it."""
    if intents.says_yes(text):
        return confirmed(turn, complaint, _NO_BUTTON)
    if intents.says_no(text):
        return declined(turn, complaint, _NO_BUTTON)
    work = filed_session.load(turn.state, turn.event.at)
    if work is not None:
        put_off.leave(turn, complaint, work)
    return None


def _send(turn: Turn, complaint: Complaint, text: str) -> Answer:
    work = filed_session.load(turn.state, turn.event.at)
    filed_session.drop(turn.state)
    waiting = inquiries.waiting_of(turn.session, complaint.id)
    key = turn.conversation.key
    if waiting is None or not inquiries.answer(turn.session, waiting, text, key, turn.now):
        return views.only(filed_texts.NOTHING_ASKED, complaint.number)
    said = views.only(filed_texts.replied(complaint.number), complaint.number)
    return put_off.after(turn, complaint, work, said)


def _picture(
    turn: Turn, work: FiledSession, complaint: Complaint, did: ImageMessage | FileMessage
) -> Answer:
    if not complaints_workflow.may_correct(complaint.status):
        return reply_cards.still_replying(filed_texts.CANNOT_BE, complaint.number)
    refusal = evidence.keep_file(turn, complaint, did)
    work.proposed = []
    filed_session.save(turn.state, work, turn.event.at)
    return reply_cards.still_replying(refusal or filed_texts.REPLY_PICTURE, complaint.number)
