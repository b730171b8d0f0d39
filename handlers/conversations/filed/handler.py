"""The filer's actions on a sent complaint: adding, correcting, withdrawing, reopening."""

from db.complaints import changes as complaints_changes
from db.complaints import workflow as complaints_workflow
from db.models.tables import Complaint
from handlers import texts
from handlers.conversations.filed import (
    answer_edits,
    evidence,
    intents,
    letters,
    typed_requests,
    views,
    withdrawal_views,
)
from handlers.conversations.filed import corrections as answers
from handlers.conversations.filed.inquiry import replies
from handlers.conversations.filed.talk import (
    additions,
    doubt_views,
    proposal_views,
    put_off,
    second_phone,
    told_kind,
)
from handlers.conversations.filed.typed_requests import FiledHandler
from handlers.form.complaint import FORM, FieldName
from handlers.form.form import SKIPPED
from handlers.messages.context import Turn
from handlers.messages.event import Followed, TextMessage, Unfollowed
from handlers.messages.postback import Postback, message_text, parse_postback
from handlers.messages.reply import Answer
from handlers.nlu import case_questions, interruptions
from handlers.nlu import intents as nlu_intents
from handlers.records import indexing
from handlers.state import draft as drafts
from handlers.state import filed_session, waiting
from handlers.state.filed_session import FiledSession
from handlers.texts import filed as filed_texts
from handlers.texts import status as status_texts
from handlers.texts.complaint import ENOUGH_COMMANDS

_SHORT = 80
_REASON = 300
_ANSWERING: tuple[filed_session.FiledAction, ...] = ("correct", "details", "evidence")


def handle(turn: Turn) -> Answer | None:
    """Answer the buttons of a sent complaint, what follows them, and the typed requests for them
    outside any form."""
    if isinstance(turn.action, Followed | Unfollowed):
        filed_session.drop(turn.state)
        return None
    text = message_text(turn.action)
    if interruptions.is_interruption(text) and not interruptions.asks_about_caller(text):
        return None
    button = parse_postback(turn.action)
    if button is not None:
        return _button(turn, button)
    work = filed_session.load(turn.state, turn.event.at)
    said = _go_on(turn, work) if work else None
    return said or _told(turn, text)


def _told(turn: Turn, text: str) -> Answer | None:
    """Answer a text of a person with a complaint and no open form: a request, or what may answer
    the office's question."""
    if not text or drafts.is_open(turn.state) or case_questions.tells_another_matter(text):
        return None
    if waiting.tells_of_just_gone(turn, text):
        return None
    own = turn.filed()
    said = letters.named(turn, own, text) or typed_requests.answer(turn, own, text, _HANDLERS)
    return (said or replies.offer(turn, own)) if own else None


def offer_last(turn: Turn) -> Answer | None:
    """Offer to add a statement to a complaint that was just sent, where nobody else answers."""
    text, own = message_text(turn.action), turn.filed()
    if not text or not own or drafts.is_open(turn.state):
        return None
    work = filed_session.load(turn.state, turn.event.at)
    is_free = work is None or work.asking == FieldName.STORY
    return typed_requests.statement(turn, own, text, _HANDLERS) if is_free else None


def open_question(turn: Turn) -> Answer | None:
    """The open question about a sent complaint, for the middleware to repeat."""
    work = filed_session.load(turn.state, turn.event.at)
    field = FORM.field(work.asking) if work else None
    if work is None or field is None:
        return None
    if work.doubted and field.name == FieldName.SECOND_PHONE:
        return second_phone.question(work)
    if work.either:
        return doubt_views.either(work, field)
    if work.proposed:
        return proposal_views.proposed_again(work, field)
    return views.question(work, field, turn.today)


def _button(turn: Turn, button: Postback) -> Answer | None:
    if not button.action.startswith("filed/"):
        if button.action.startswith("complaint/"):
            filed_session.drop(turn.state)
        return None
    deed = _HANDLERS.get(button.action.removeprefix("filed/"))
    complaint = _own_of(turn, button.get("n"))
    # The same words whether the number exists or not: whose it is, is no one else's business.
    if deed is None or complaint is None:
        return views.only(status_texts.NOT_YOURS)
    return deed(turn, complaint, button)


def _at_main(deed: FiledHandler) -> FiledHandler:
    """Wrap an action, so that a duplicate is referred to the complaint it is handled under."""

    def do(turn: Turn, complaint: Complaint, button: Postback) -> Answer:
        if complaint.main is None:
            return deed(turn, complaint, button)
        filed_session.drop(turn.state)
        return views.at_main(complaint.number, complaint.main.number)

    return do


def _own_of(turn: Turn, number: str) -> Complaint | None:
    own = turn.filed()
    return next((one for one in own if one.number == number), None)


def _go_on(turn: Turn, work: FiledSession) -> Answer | None:
    """Handle a turn while an action on a complaint is open; None for anything else."""
    complaint = _own_of(turn, work.number)
    if complaint is None:
        filed_session.drop(turn.state)
        return None
    text = message_text(turn.action)
    if text and _is_elsewhere(turn, work, text):
        if nlu_intents.is_one_of(text, texts.START_WORDS):
            filed_session.drop(turn.state)
        return None
    if _is_another_deed(work, text) or _sets_aside(turn, work, text):
        return None
    if additions.is_beside_question(turn, work, text) and (said := _told(turn, text)):
        return said
    if _ends(work, text):
        return put_off.stop(turn, complaint)
    return _do(turn, work, complaint, text)


def _is_elsewhere(turn: Turn, work: FiledSession, text: str) -> bool:
    return waiting.is_elsewhere(turn, text) and not additions.are_told_first(turn, work, text)


def _do(turn: Turn, work: FiledSession, complaint: Complaint, text: str) -> Answer | None:
    """Pass the turn on to the open action."""
    if work.what == "evidence":
        return evidence.handle(turn, work, complaint)
    if work.what in ("correct", "details"):
        said = _beside_question(turn, work)
        return said or second_phone.handle(turn, work, complaint) or _of_answers(turn, complaint)
    if work.what == "reply":
        return replies.handle(turn, work, complaint)
    return _decide(turn, work, complaint, text) if isinstance(turn.action, TextMessage) else None


def _beside_question(turn: Turn, work: FiledSession) -> Answer | None:
    """Answer, at an open question, that another one is meant, or the kind in other words."""
    if additions.means_another(turn, work):
        return answers.to_list(turn, work)
    return told_kind.at_question(turn, work)


def _of_answers(turn: Turn, complaint: Complaint) -> Answer | None:
    """Pass the turn on to the correction of answers, if it is still open."""
    work = filed_session.load(turn.state, turn.event.at)
    return answers.handle(turn, work, complaint) if work else None


def _ends(work: FiledSession, text: str) -> bool:
    """True if a text stops the action, or adds no more where no part of an answer was given."""
    stops = (*texts.CANCEL_WORDS, *texts.STOP_WORDS, filed_texts.STOP_LABEL)
    waits = bool(work.proposed or work.either)
    if nlu_intents.is_one_of(text, stops) or (waits and intents.leaves_it(text)):
        return True
    if not waits and work.what in _ANSWERING and nlu_intents.is_one_of(text, texts.SEND_WORDS):
        return True
    enough = nlu_intents.thanks(text) or nlu_intents.is_one_of(text, ENOUGH_COMMANDS)
    return work.what == "details" and not work.growing and enough


def _sets_aside(turn: Turn, work: FiledSession, text: str) -> bool:
    """True if a text turns to a further matter, or to the wait for the office, where no story is
    asked for; the open action ends, unless something in it waits for a yes."""
    if work.what not in _ANSWERING or work.asking in (FieldName.STORY, FieldName.CONTACTED_SELLER):
        return False
    aside = case_questions.tells_another_matter(text) or case_questions.waits_for_office(text)
    return aside and (bool(work.left_open) or filed_session.drop(turn.state))


def _is_another_deed(work: FiledSession, text: str) -> bool:
    """True if a text is the label of another action's button, or wishes to add files where no words
    are asked for; and no reason or reply is awaited."""
    another = work.what in _ANSWERING and intents.intent(text) != work.what
    field = FORM.field(work.asking) if not (work.proposed or work.either) else None
    takes_words = field is not None and answer_edits.is_for_words(field)
    return another and (intents.is_button(text) or (not takes_words and intents.adds_files(text)))


def _decide(turn: Turn, work: FiledSession, complaint: Complaint, text: str) -> Answer | None:
    """Handle a typed yes, no or reason to withdraw or reopen."""
    if complaint.main is not None:
        filed_session.drop(turn.state)
        return views.at_main(complaint.number, complaint.main.number)
    withdraws = work.what == "withdraw"
    if intents.withdraws(text) if withdraws else intents.says_yes(text):
        return _finish(turn, work, complaint)
    if intents.says_no(text):
        return put_off.stop(turn, complaint)
    if nlu_intents.asks(text) or len(text) > _REASON:
        return None
    if withdraws and additions.keeps_it_open(turn, text):
        put_off.leave(turn, complaint, work)
        return None
    return _because(turn, work, complaint, text)


def _because(turn: Turn, work: FiledSession, complaint: Complaint, text: str) -> Answer:
    """Take a reason, which is enough to reopen."""
    wished_again = intents.intent(text) == work.what and len(text) <= _SHORT
    if not wished_again and not intents.says_yes(text):
        work.reason = text.strip()
    if work.what == "reopen":
        return _finish(turn, work, complaint)
    filed_session.save(turn.state, work, turn.event.at)
    return withdrawal_views.confirming(complaint.number)


def _begin_with(what: filed_session.FiledAction) -> FiledHandler:
    """The handler that begins `what` with a complaint; an open form waits meanwhile."""

    def begin(turn: Turn, complaint: Complaint, _button: Postback) -> Answer:
        if what == "reopen" and complaint.status == complaints_workflow.WITHDRAWN:
            return withdrawal_views.was_withdrawn(complaint.number)
        if not _is_possible(complaint, what):
            return views.only(filed_texts.CANNOT_BE, complaint.number)
        drafts.pause(turn.state)
        work = put_off.begin(turn, complaint, what)
        if what in ("correct", "details"):
            work.answers, work.waiting = answers.to_begin_with(turn, complaint)
        if what == "details":
            # Files are added in their own way.
            work.answers[FieldName.EVIDENCE] = SKIPPED
            return answers.ask_detail(turn, work, filed_texts.TELL_MORE)
        filed_session.save(turn.state, work, turn.event.at)
        card = _first_card(work)
        return card if what == "correct" else put_off.noted(work, card)

    return begin


def _is_possible(complaint: Complaint, what: filed_session.FiledAction) -> bool:
    if what in ("evidence", "correct", "details"):
        return complaints_workflow.may_correct(complaint.status)
    wanted = complaints_workflow.WITHDRAWN if what == "withdraw" else complaints_workflow.CHECKING
    return wanted in complaints_workflow.FILER_TRANSITIONS.get(complaint.status, ())


def _first_card(work: FiledSession) -> Answer:
    if work.what == "evidence":
        return views.adding(work.number)
    if work.what == "correct":
        return views.correcting(work)
    withdraws = work.what == "withdraw"
    return (
        withdrawal_views.withdrawing(work.number)
        if withdraws
        else withdrawal_views.reopening(work.number)
    )


def _reason(turn: Turn, complaint: Complaint, button: Postback) -> Answer:
    work = filed_session.load_matching(turn.state, turn.event.at, complaint.number, "withdraw")
    if work is None:
        return views.only(filed_texts.NOT_BEGUN, complaint.number)
    work.reason = filed_texts.REASONS.get(button.get("v"), "")
    filed_session.save(turn.state, work, turn.event.at)
    return withdrawal_views.confirming(complaint.number)


def _confirm(what: filed_session.FiledAction) -> FiledHandler:
    def confirm(turn: Turn, complaint: Complaint, _button: Postback) -> Answer:
        work = filed_session.load_matching(turn.state, turn.event.at, complaint.number, what)
        if work is None:
            return views.only(filed_texts.NOT_BEGUN, complaint.number)
        return _finish(turn, work, complaint)

    return confirm


def _finish(turn: Turn, work: FiledSession, complaint: Complaint) -> Answer:
    """Withdraw or reopen the complaint, once."""
    filed_session.drop(turn.state)
    if not _is_possible(complaint, work.what):
        return views.only(filed_texts.CANNOT_BE, complaint.number)
    withdraws = work.what == "withdraw"
    to_status = complaints_workflow.WITHDRAWN if withdraws else complaints_workflow.CHECKING
    key = turn.conversation.key
    complaints_changes.take_filer_step(
        turn.session, complaint, to_status, work.reason, key, turn.now
    )
    indexing.write(turn.session, complaint, key, turn.services.index_key)
    said = filed_texts.withdrawn if withdraws else filed_texts.reopened
    ended = views.only(said(complaint.number), complaint.number)
    return put_off.after(turn, complaint, work, ended)


def _next(turn: Turn, complaint: Complaint, _button: Postback) -> Answer:
    return views.next_steps(complaint, turn.today)


_HANDLERS: dict[str, FiledHandler] = {
    "evidence": _at_main(_begin_with("evidence")),
    "evidence-done": lambda turn, complaint, _: evidence.done(turn, complaint),
    "correct": _at_main(_begin_with("correct")),
    "details": _at_main(_begin_with("details")),
    "skip": answers.skip,
    "field": answers.choose,
    "answer": answers.tapped,
    "propose-yes": answers.confirm,
    "propose-no": answers.list_again,
    "either": answers.pick,
    "doubt": answers.resolve_doubt,
    "phone": second_phone.tapped,
    "withdraw": _at_main(_begin_with("withdraw")),
    "reason": _reason,
    "withdraw-yes": _at_main(_confirm("withdraw")),
    "reopen": _at_main(_begin_with("reopen")),
    "reopen-yes": _at_main(_confirm("reopen")),
    "reply": replies.start,
    "reply-yes": replies.confirmed,
    "reply-no": replies.declined,
    "pictures": lambda turn, complaint, _: evidence.add_early(turn, complaint),
    "next": _at_main(_next),
    "letters": _at_main(letters.choose),
    "letter": _at_main(letters.write),
    "stop": lambda turn, complaint, _: put_off.stop(turn, complaint),
}
