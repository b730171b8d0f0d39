"""Answers to short texts that ask for something to be done with a complaint that was sent."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from db.complaints import inquiries
from db.complaints import workflow as complaints_workflow
from db.models.tables import Complaint
from handlers import texts
from handlers.cards import callers
from handlers.conversations.filed import answer_edits, corrections, intents, views
from handlers.conversations.filed.answer_edits import AnswerEdit
from handlers.conversations.filed.talk import (
    additions,
    case_answers,
    joined_matters,
    own_number_beside,
    second_phone,
    told_facts,
    told_story,
)
from handlers.form.complaint import FieldName
from handlers.form.restated import pieces, sums_anew
from handlers.messages.context import Turn
from handlers.messages.postback import Postback
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import case_questions, interruptions
from handlers.nlu import intents as nlu_intents
from handlers.nlu.values import contact_person
from handlers.state import emergency, language, pre_consent
from handlers.texts import filed as filed_texts
from knowledge_base import thai

FiledHandler = Callable[[Turn, Complaint, Postback], Answer]
_SHORT = 80
_MOST = 4
_NO_BUTTON = Postback("", {}, None)


@dataclass(frozen=True)
class _Request:
    """A short text of a filer, the name of the action it asks for (empty where it names none), and
    all the complaints it may be about. `deeds` are the handlers of the buttons."""

    turn: Turn
    own: Sequence[Complaint]
    text: str
    deed: str
    deeds: Mapping[str, FiledHandler]

    @property
    def open(self) -> list[Complaint]:
        """The complaints whose answers may still be corrected."""
        return [one for one in self.own if complaints_workflow.may_correct(one.status)]

    @property
    def going_on(self) -> Sequence[Complaint]:
        """The complaints that are being handled; all where none is."""
        return self.open or self.own

    @property
    def ended(self) -> list[Complaint]:
        return [one for one in self.own if not complaints_workflow.may_correct(one.status)]

    @property
    def withdrawn(self) -> list[Complaint]:
        return [one for one in self.own if one.status == complaints_workflow.WITHDRAWN]

    @property
    def latest(self) -> Complaint:
        return max(self.own, key=lambda one: one.steps[-1].at)

    @property
    def newest(self) -> Complaint:
        return max(self.own, key=lambda one: one.filed_at)

    @property
    def meant(self) -> Sequence[Complaint]:
        """The complaints with which the action can be done."""
        if self.deed in ("next", "letters"):
            return self.own
        return self.ended if self.deed == "reopen" else self.open

    def is_one_of(self, phrases: Sequence[str]) -> bool:
        return nlu_intents.is_one_of(self.text, phrases)

    def begin(self, deed: str, meant: Sequence[Complaint]) -> Answer:
        """Begin the action; ask first with which complaint, where it may be several."""
        if len(meant) == 1:
            return self.deeds[deed](self.turn, meant[0], _NO_BUTTON)
        return views.which(deed, meant[:_MOST])


def answer(
    turn: Turn, own: Sequence[Complaint], text: str, deeds: Mapping[str, FiledHandler]
) -> Answer | None:
    """Answer an action that is asked for in words; None for all other texts."""
    own = [one for one in own if one.main is None]
    if not own:
        return None
    said = _said(_Request(turn, own, text, additions.deed(turn, own, text), deeds))
    if said is not None and any(map(str.isalpha, text)) and not thai.has_thai(text):
        language.remember_english(turn)
    return said


def statement(
    turn: Turn, own: Sequence[Complaint], text: str, deeds: Mapping[str, FiledHandler]
) -> Answer | None:
    """Offer to add a statement, which nobody answered otherwise, to a complaint just sent."""
    request = _Request(turn, [one for one in own if one.main is None], text, "", deeds)
    fresh = [one for one in request.open if told_story.is_fresh(turn, one)]
    if not fresh or not case_questions.states(text) or _waited_for(request):
        return None
    if any(emergency.is_talked_of(turn, one.filed_at) for one in fresh):
        return None
    return told_story.offer(turn, fresh[:1], text, partial(request.begin, "correct"))


def _said(request: _Request) -> Answer | None:
    def answer_rest(rest: str) -> Answer | None:
        return _said_of_one(replace(request, text=rest, deed=""))

    own, begin = ([] if _waited_for(request) else request.open), partial(request.begin, "correct")
    said = own_number_beside.offer(request.turn, own, request.text, begin, answer_rest)
    if request.deed in ("", "next"):
        said = said or told_story.offer_reports(request.turn, own, request.text, begin)
    if said is None and request.deed in ("", "correct"):
        said = joined_matters.offer(request.turn, own, request.text, begin)
    return said or _said_of_one(request)


def _said_of_one(request: _Request) -> Answer | None:
    # A learner's "phone not come" calls no number wrong.
    if request.own and case_questions.is_not_called_in_english(request.text):
        return _of_waiting(request)
    said = _restated(request) if request.deed in ("", "correct") else None
    if said is None and len(request.text) <= _SHORT:
        said = next((said(request) for holds, said in _ANSWERS if holds(request)), None)
    if said is None and not request.deed and request.open and not _waited_for(request):
        begin = partial(request.begin, "correct")
        said = additions.offer(request.turn, request.open, request.text, begin)
    return said


def _wants_back(asked: _Request) -> bool:
    """True if a withdrawn complaint is wanted back, and not one that was closed."""
    if not asked.withdrawn or asked.deed not in ("", "reopen"):
        return False
    if intents.wants_it_back(asked.text):
        return True
    return asked.deed == "reopen" and all(one in asked.withdrawn for one in asked.ended)


def _give_back(asked: _Request) -> Answer:
    """Offer the ways to have it back, and remember for the new form what went wrong after all."""
    said = asked.begin("reopen", asked.withdrawn)
    event = asked.turn.event
    if not event.message_ids or not intents.tells_what_is_missing(asked.text):
        return said
    pre_consent.remember_told(asked.turn)
    return replace(said, replies=(TextReply(filed_texts.MISSING_TOLD), *said.replies))


def _confirms_withdrawal(asked: _Request) -> bool:
    return not asked.deed and asked.is_one_of(texts.SEND_WORDS) and asked.latest in asked.withdrawn


def _withdrawn_before(complaint: Complaint) -> Answer:
    return views.only(filed_texts.withdrawn_before(complaint.number), complaint.number)


def _keeps_it(asked: _Request) -> bool:
    return not asked.deed and bool(asked.open) and intents.declines_withdrawal(asked.text)


def _stops(asked: _Request) -> bool:
    return not asked.deed and asked.is_one_of(
        (filed_texts.STOP_LABEL, filed_texts.STOP_LABEL.english)
    )


def _is_glad(asked: _Request) -> bool:
    is_over = not asked.open and asked.own[0].status in complaints_workflow.REOPENABLE_STATUSES
    return is_over and intents.is_glad(asked.text)


def _restated(asked: _Request) -> Answer | None:
    """Correct an answer that a sentence calls wrong; of several complaints the one that holds it,
    else ask which one."""
    if pieces.cut(asked.text) is None and not sums_anew.is_marked(asked.text):
        return None
    readings = ((one, _restated_in(asked, one)) for one in asked.open)
    found = [(one, named) for one, named in readings if named]
    sure = [(one, named) for one, named in found if named.is_sure]
    meant = sure if len(sure) == 1 else found
    if not meant:
        return None
    said = asked.begin("correct", [one for one, _ in meant])
    return said if len(meant) > 1 else corrections.start(asked.turn, *meant[0])


def _restated_in(asked: _Request, complaint: Complaint) -> AnswerEdit | None:
    answers = corrections.current_answers(asked.turn, complaint)
    return answer_edits.restated(asked.text, answers, asked.turn.today)


def _ask_whose_number(asked: _Request) -> Answer | None:
    complaint, number = asked.open[0], case_questions.own_number(asked.text)
    asked.deeds["correct"](asked.turn, complaint, _NO_BUTTON)
    work = corrections.session(asked.turn, complaint)
    if work is None or not number:
        return None
    return second_phone.ask(asked.turn, work, number)


def _correct(asked: _Request) -> Answer | None:
    """Correct an answer that is named; ask which complaint, where there are several."""
    named = answer_edits.parse(asked.text, asked.turn.today)
    if named is None:
        return _by_when(asked) or _offer_fact(asked)
    if named.field.name == FieldName.EVIDENCE:
        return asked.begin("evidence", asked.open)
    said = asked.begin("correct", asked.open)
    if len(asked.open) > 1:
        return said
    return corrections.start(asked.turn, asked.open[0], named)


def _offer_fact(asked: _Request) -> Answer | None:
    """Offer to add facts in a text that asks for nothing, unless it may answer the office."""
    if _waited_for(asked) or pieces.cut(asked.text) is not None:
        return None
    begin, told = partial(asked.begin, "correct"), case_questions.told_more(asked.text)
    return told_facts.offer(asked.turn, asked.open, told or asked.text, begin)


def _waited_for(asked: _Request) -> Sequence[Complaint]:
    session = asked.turn.session
    return [one for one in asked.own if inquiries.waiting_of(session, one.id)]


def _by_when(asked: _Request) -> Answer | None:
    is_asked = len(asked.own) == 1 and case_questions.asks_by_when(asked.text)
    return case_answers.of_days(asked.turn, asked.newest, asked.text) if is_asked else None


def _reply(asked: _Request) -> Answer | None:
    waiting = _waited_for(asked)
    return asked.begin("reply", waiting) if waiting else None


def _withdraws_again(asked: _Request) -> bool:
    return asked.deed == "withdraw" and not asked.meant and bool(asked.withdrawn)


def _begin(asked: _Request) -> Answer:
    said = asked.begin(asked.deed, asked.meant)
    if asked.deed == "withdraw" and intents.is_resolved(asked.text):
        return replace(said, replies=(TextReply(filed_texts.CAME_RIGHT), *said.replies))
    return said


def _of_caller(asked: _Request) -> Answer | None:
    said = callers.about(asked.text, asked.going_on[0].number)
    if said is not None:
        language.hear(asked.turn, asked.text)
    if interruptions.tells_of_false_officer(asked.text):
        emergency.open_call(asked.turn)
    return said


def _is_of_the_case(asks: Callable[[str], bool]) -> Callable[[_Request], bool]:
    return lambda asked: not asked.deed and asks(asked.text)


def _of_status(asked: _Request) -> Answer:
    cards = (views.status(asked.turn, one) for one in asked.going_on[:_MOST])
    return Answer(tuple(cards), ask_again=True)


def _of_waiting(asked: _Request) -> Answer:
    return case_answers.of_waiting(asked.turn, asked.going_on)


def _of_money(asked: _Request) -> Answer:
    return case_answers.of_money(asked.going_on)


# Read from top to bottom: the first that holds answers, be it with None.
_ANSWERS: tuple[tuple[Callable[[_Request], object], Callable[[_Request], Answer | None]], ...] = (
    # A complaint that was withdrawn comes before an open one: its filer goes on with it.
    (_wants_back, _give_back),
    (_confirms_withdrawal, lambda asked: _withdrawn_before(asked.latest)),
    (
        lambda asked: asked.open and case_answers.sends_again(asked.turn, asked.text),
        lambda asked: case_answers.of_sending(asked.newest),
    ),
    (_of_caller, _of_caller),
    (lambda asked: asked.open and case_questions.own_number(asked.text), _ask_whose_number),
    (
        lambda asked: asked.open and intents.is_pressed_to_withdraw(asked.text),
        lambda asked: views.only(filed_texts.WAIT_FOR_MONEY, asked.open[0].number),
    ),
    (_is_of_the_case(case_questions.waits_for_office), _of_waiting),
    (_is_of_the_case(case_questions.asks_for_money), _of_money),
    (
        _is_of_the_case(contact_person.asks_if_called),
        lambda asked: case_answers.of_contact(asked.turn, asked.newest),
    ),
    (
        _is_of_the_case(case_questions.asks_how_long),
        lambda asked: asked.begin("next", asked.going_on),
    ),
    (_is_of_the_case(case_answers.asks_if_it_is_in), _of_status),
    (
        _is_of_the_case(case_questions.asks_if_noted),
        lambda asked: case_answers.of_noting(asked.turn, asked.going_on[:_MOST]),
    ),
    (
        _is_of_the_case(case_answers.needs_a_kind_word),
        lambda asked: case_answers.of_feelings(asked.newest, asked.text),
    ),
    # Phrases that name no deed, before they could be read as the correction of an answer.
    (_keeps_it, lambda asked: views.only(filed_texts.KEPT, asked.open[0].number)),
    (_stops, lambda asked: views.only(filed_texts.STOPPED, asked.own[0].number)),
    (_is_glad, lambda asked: views.only(filed_texts.GLAD, asked.own[0].number)),
    (
        lambda asked: not asked.deed and case_answers.thanks(asked.turn, asked.text, asked.newest),
        lambda asked: case_answers.welcome(asked.going_on[0]),
    ),
    (lambda asked: not asked.deed and asked.open, _correct),
    # A question of the office may be answered whatever became of the complaint.
    (lambda asked: asked.deed == "reply", _reply),
    # What can be done with no complaint is told, before the deed begins with the others.
    (_withdraws_again, lambda asked: _withdrawn_before(asked.withdrawn[0])),
    (
        lambda asked: asked.deed in ("correct", "details", "evidence") and not asked.meant,
        lambda asked: views.only(filed_texts.CANNOT_BE, asked.own[0].number),
    ),
    (lambda asked: asked.deed and asked.meant, _begin),
)
