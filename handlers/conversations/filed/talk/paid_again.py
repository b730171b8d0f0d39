"""Money paid again after filing: at the wish to file, what was told is offered for that case."""

from dataclasses import replace
from typing import Any

from db.complaints import workflow
from db.models.tables import Complaint
from handlers import texts
from handlers.cards import topics
from handlers.conversations.filed import corrections
from handlers.conversations.filed.answer_edits import AnswerEdit
from handlers.conversations.filed.talk import proposal_views, put_off, told_story
from handlers.conversations.filed.texts import paid_again as own_texts
from handlers.form.complaint import FORM, FieldName
from handlers.messages.context import Turn
from handlers.messages.postback import message_text, parse_postback, payload
from handlers.messages.reply import Answer, Tap, with_buttons
from handlers.nlu import intents, moves
from handlers.records import seller_terms
from handlers.state import draft, emergency, filed_session, last_topic, pre_consent
from handlers.texts import urgent as urgent_texts

_START = "complaint/start"
_APART = Tap(own_texts.NEW_MATTER_LABEL, payload(_START, v="apart"), own_texts.NEW_MATTER_LABEL)
_APART_WORDS = (own_texts.NEW_MATTER_LABEL, own_texts.NEW_MATTER_LABEL.english)


def handle(turn: Turn) -> Answer | None:
    """Offer to add what was told since the filing to the complaint about the same seller, where the
    form is wished for; None without such a complaint, and where it is called another matter."""
    was_asked = _tells_when_sent(turn)
    if not (was_asked or _wishes_to_file(turn)) or draft.is_open(turn.state):
        return None
    said = _still_waits(turn) or _offer_what_was_told(turn)
    return _still_to_call(turn, said) if said and was_asked else said


def _offer_what_was_told(turn: Turn) -> Answer | None:
    open_ones = [
        one for one in turn.filed() if one.main is None and workflow.may_correct(one.status)
    ]
    if not open_ones:
        return None
    newest = max(open_ones, key=lambda one: one.filed_at)
    told = "\n".join(_told_since(turn, newest))
    meant = _meant(turn, open_ones, newest, told) if told else None
    return _offer(turn, meant, told) if meant else None


def _tells_when_sent(turn: Turn) -> bool:
    """True if it is answered, where that was just asked, that the money went some time ago."""
    button, text = parse_postback(turn.action), message_text(turn.action)
    if button is not None:
        return button.action == topics.SENT and button.get("v") == topics.AGO
    last = last_topic.recent(turn.state, turn.event.at) if text else None
    if last is None or last.id != topics.SENT_WHEN or intents.asks(text):
        return False
    if intents.contains_any(text, (*urgent_texts.NOT_SENT_WORDS, *urgent_texts.TODAY_WORDS)):
        return False
    is_ago = intents.contains_any(text, (*urgent_texts.AGO_WORDS, *urgent_texts.DAYS_WORDS))
    return is_ago or turn.reading.story(text, with_kind=False).purchase_date is not None


def _still_to_call(turn: Turn, said: Answer) -> Answer:
    """The offer, under the advice to call the bank all the same."""
    last_topic.forget(turn.state)
    emergency.begin(turn, topics.JUST_SENT)
    return replace(said, replies=(topics.STILL_CALL, *said.replies))


def _wishes_to_file(turn: Turn) -> bool:
    button, text = parse_postback(turn.action), message_text(turn.action)
    if intents.is_one_of(text, _APART_WORDS):
        # What was proposed goes into a complaint of its own.
        filed_session.drop(turn.state)
        return False
    if button is not None:
        return button.action == _START and not (button.get("n") or button.get("v"))
    return intents.is_one_of(text, texts.START_WORDS) or moves.starts(text)


def _still_waits(turn: Turn) -> Answer | None:
    """Show again the addition that waits for a yes, with the way to file it separately."""
    work, story = filed_session.load(turn.state, turn.event.at), FORM.field(FieldName.STORY)
    if work is None or story is None or work.asking != story.name or not work.proposed:
        return None
    if filed_session.OFFERED.get(turn.state) and message_text(turn.action):
        # Who types the wish again, under this very offer, means another matter.
        filed_session.drop(turn.state)
        return None
    return _with_lead(proposal_views.proposed_again(work, story), work.number)


def _with_lead(said: Answer, number: str) -> Answer:
    lead = with_buttons(own_texts.may_be_added(number), (_APART,))
    return replace(said, replies=(lead, *said.replies))


def _told_since(turn: Turn, complaint: Complaint) -> list[str]:
    """The remembered texts from after the filing that were not offered yet."""
    ids = pre_consent.in_order(turn.state, turn.event.at, since=complaint.filed_at)
    offered = filed_session.OFFERED.get(turn.state) or ()
    new = [each for each in ids if each not in offered]
    return [text for each in new if (text := turn.services.stored_text(each).strip())]


def _meant(turn: Turn, own: list[Complaint], newest: Complaint, told: str) -> Complaint | None:
    """The complaint about the seller to whom more is told to have been paid, the newest where none
    is named; None where another seller is, or another thing was bought."""
    if not _tells_of_payment(turn, told):
        return None
    story = turn.reading.story(told, with_kind=False)
    name = seller_terms.normalised(seller_terms.NAME, story.seller_name or "")
    if not name:
        is_same = intents.contains_any(told, own_texts.SAME_SELLER)
        return newest if is_same or not story.says_what_was_bought else None
    return next((one for one in own if _is_seller(one, name)), None)


def _tells_of_payment(turn: Turn, told: str) -> bool:
    story = turn.reading.story(told)
    just_went = turn.reading.money_just_went(told)
    return just_went or bool(story.amount) or story.paid is not None


def _is_seller(complaint: Complaint, name: str) -> bool:
    known = seller_terms.normalised(
        seller_terms.NAME, complaint.answers.get(FieldName.SELLER_NAME) or ""
    )
    is_part = bool(known) and (name in known or known in name)
    return is_part or seller_terms.are_similar(name, known)


def _offer(turn: Turn, complaint: Complaint, told: str) -> Answer | None:
    story = FORM.field(FieldName.STORY)
    if story is None:
        return None
    work = put_off.begin(turn, complaint, "correct")
    work.answers, work.waiting = corrections.to_begin_with(turn, complaint)
    value = told_story.with_more(turn, complaint, told)
    filed_session.save(turn.state, work, turn.event.at)
    ids = pre_consent.in_order(turn.state, turn.event.at, since=complaint.filed_at)
    filed_session.OFFERED.set(turn.state, list(ids))
    waits = _with_sum(turn, work.answers, told)
    said = corrections.start(turn, complaint, AnswerEdit(story, value), waits)
    return _with_lead(said, complaint.number)


def _with_sum(turn: Turn, answers: dict[str, Any], told: str) -> dict[str, Any]:
    """The sum paid in all, to be confirmed as well, where a further one is told."""
    paid, more = answers.get(FieldName.AMOUNT), turn.reading.story(told, with_kind=False).amount
    is_further = intents.contains_any(told, own_texts.AGAIN_WORDS)
    return {FieldName.AMOUNT: paid + more} if paid and more and is_further else {}
