"""Texts that add to a complaint which goes on, told apart from a wish to withdraw or reopen it."""

from collections.abc import Sequence

from db.complaints import workflow as complaints_workflow
from db.models.tables import Complaint
from handlers.conversations.filed import answer_edits, intents
from handlers.conversations.filed.talk import case_answers, told_kind, told_story
from handlers.conversations.filed.talk.told_facts import Begin
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import reported
from handlers.form.parsing import Complete, Partial
from handlers.form.restated import own_number, pieces, reader
from handlers.form.restated.values import values
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu import case_questions, emergencies
from handlers.state import emergency, filed_session
from handlers.state.filed_session import FiledSession

# Where it may be a part of the answer.
_TELL_OF_REPORTS = (FieldName.STORY, FieldName.OTHER_REPORTS, FieldName.CONTACTED_SELLER)


def offer(turn: Turn, own: Sequence[Complaint], text: str, begin: Begin) -> Answer | None:
    """Offer to add a text to the story that is to be put in, tells of a part that came back or
    corrects what has no question; or is about the seller or the goods and finds no topic."""
    if case_questions.asks_if_apart(text):
        return case_answers.of_apart(own)
    if case_questions.asks_to_take_offer(text) or case_questions.asks_for_others(text):
        return case_answers.of_others_wish(own[0], text)
    wished = case_questions.told_more(text)
    of_kind = told_kind.offer(turn, own, wished or text, begin)
    if of_kind is not None:
        return of_kind
    if not wished and _is_to_be_added(turn, own, text):
        wished = text
    if wished:
        return told_story.offer(turn, own, wished, begin, is_wished=True)
    is_told = case_questions.tells_of_the_matter(text) or pieces.cut(text) is not None
    if not is_told or _is_answered(turn, own, text):
        return None
    return told_story.offer(turn, own, text, begin)


def _is_to_be_added(turn: Turn, own: Sequence[Complaint], text: str) -> bool:
    """True if a text, without a word of adding it, can only belong to the complaint."""
    work = filed_session.load(turn.state, turn.event.at)
    joins = work is not None and _may_add(turn, work, text)
    came = came_in_part(turn, own, text) or case_questions.gave_back(text)
    return joins or came or case_questions.tells_reference(text)


def _is_answered(turn: Turn, own: Sequence[Complaint], text: str) -> bool:
    """True if a text finds a topic, or goes on about an emergency that came after the filing."""
    goes_on = any(emergency.is_talked_of(turn, one.filed_at) for one in own)
    return goes_on or turn.reading.search(text).decision == "answer"


def deed(turn: Turn, own: Sequence[Complaint], text: str) -> str:
    """The action that is asked for; what is to be put into the complaint, and a part of the money
    that came, ask for no other."""
    named = intents.intent(intents.addressed(text, turn.knowledge_base.is_carrier))
    if named == "withdraw" and not intents.wishes_to_withdraw(text):
        adds = case_questions.told_more(text) or case_questions.came_faulty(text)
        return "" if adds or _is_less(turn, own, text) else named
    withdrawn = any(one.status == complaints_workflow.WITHDRAWN for one in own)
    return "" if named == "reopen" and not withdrawn and came_in_part(turn, own, text) else named


def came_in_part(turn: Turn, own: Sequence[Complaint], text: str) -> bool:
    """True if it is told, of a complaint that goes on, that a part of the money came back."""
    is_open = any(complaints_workflow.may_correct(one.status) for one in own)
    return is_open and (case_questions.came_in_part(text) or _is_less(turn, own, text))


def _is_less(turn: Turn, own: Sequence[Complaint], text: str) -> bool:
    """True if the sum that is told to have come back is less than was paid."""
    amount = FORM.field(FieldName.AMOUNT)
    told = values(amount, text, turn.today) if amount and case_questions.came_back(text) else []
    return bool(told) and any(max(told) < (one.amount_satang or 0) for one in own)


def keeps_it_open(turn: Turn, text: str) -> bool:
    """True if a text, under the question whether to withdraw, adds to the complaint or corrects
    it, so that it is not to be withdrawn."""
    if intents.is_pressed_to_withdraw(text):
        return True
    if intents.wishes_to_withdraw(text):
        return False
    adds = case_questions.told_more(text) or came_in_part(turn, turn.filed(), text)
    return bool(adds) or pieces.cut(text) is not None


def is_beside_question(turn: Turn, work: FiledSession, text: str) -> bool:
    """True if a text is to be put into the complaint, and neither answers the open question nor
    corrects another answer; or asks if that is done."""
    return _is_surely_beside(turn, work, text) or _adds_beside(turn, work, text)


def are_told_first(turn: Turn, work: FiledSession, text: str) -> bool:
    """True if a text, where details are added, adds to the complaint what could be small talk about
    an emergency that is known."""
    goes_on = emergencies.goes_on(text, turn.knowledge_base.banks)
    if work.what != "details" or goes_on or not told_story.is_of_known_emergency(turn, text):
        return False
    return _adds_beside(turn, work, text)


def _is_surely_beside(turn: Turn, work: FiledSession, text: str) -> bool:
    joins = bool(work.proposed) and case_questions.tells_reference(text)
    is_number = own_number.is_beside(text) or own_number.replaced(text) is not None
    # Among the later questions it is kept at once, as other values are.
    is_corrected = work.what == "correct" and work.asking not in _TELL_OF_REPORTS
    told = is_corrected and reported.parse(text, turn.today)
    return joins or case_questions.asks_if_noted(text) or is_number or bool(told)


def _adds_beside(turn: Turn, work: FiledSession, text: str) -> bool:
    field = FORM.field(work.asking)
    adds = case_questions.told_more(text) or _may_add(turn, work, text)
    if field is None or field.name == FieldName.STORY or not adds:
        return False
    parsed = answer_edits.parse(text, turn.today)
    if parsed or answer_edits.restated(text, work.answers, turn.today):
        return False
    if work.proposed or work.either:
        return True
    if work.what == "details" and answer_edits.told_elsewhere(
        field, text, work.answers, turn.today
    ):
        return False
    reading = field.kind.read(turn.action, [], turn.today)
    return not (answer_edits.is_for_words(field) or isinstance(reading, Complete))


def _may_add(turn: Turn, work: FiledSession, text: str) -> bool:
    """True if something is told where details are added, that is no answer to the open one, or
    where something waits for a yes."""
    waits = bool(work.proposed) if work.what == "correct" else not (work.proposed or work.either)
    may_be = work.what in ("correct", "details") and waits and case_questions.states(text)
    field = FORM.field(work.asking) if may_be else None
    if work.what == "correct" and field is not None and field.name == FieldName.STORY:
        return True
    if field is None or answer_edits.is_for_words(field):
        return False
    reading = field.kind.read(turn.action, work.growing, turn.today)
    return not isinstance(reading, Complete | Partial)


def means_another(turn: Turn, work: FiledSession) -> bool:
    """True if a text says that the answer which is asked for is not the one that is meant."""
    field, text = FORM.field(work.asking), message_text(turn.action)
    is_asked = field is not None and not (work.proposed or work.either)
    return is_asked and field is not None and bool(text) and reader.is_not_this(text, field)
