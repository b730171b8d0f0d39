"""What a filer does with a complaint that was sent: adds, corrects, withdraws, reopens."""

from db.complaints import changes as complaints_changes
from db.complaints import complaints
from db.complaints import workflow as complaints_workflow
from db.models.tables import Complaint
from handlers import texts
from handlers.conversations.filed import corrections as answers
from handlers.conversations.filed import evidence as files
from handlers.conversations.filed import intents, replies, typed_requests
from handlers.conversations.filed import views as cards
from handlers.conversations.filed.typed_requests import Deed
from handlers.form.complaint import FORM
from handlers.messages.context import Turn
from handlers.messages.event import Followed, Typed, Unfollowed
from handlers.messages.postback import Pressed, pressed, typed
from handlers.messages.reply import Answer
from handlers.nlu import intents as nlu_intents
from handlers.nlu import interruptions
from handlers.records import indexing
from handlers.state import draft as drafts
from handlers.state import filed_session as works
from handlers.state.filed_session import FiledWork
from handlers.texts import filed as words
from handlers.texts import status as status_texts

_SHORT = 80
_REASON = 300

_STOPPED: dict[works.What, str] = {"withdraw": words.KEPT, "reply": words.REPLY_LATER}


def handle(turn: Turn) -> Answer | None:
    """Answers the buttons of a complaint that was sent, what follows them, and the words for
    them outside any form."""
    if isinstance(turn.did, Followed | Unfollowed):
        works.drop(turn.state)
        return None
    if interruptions.comes_first(typed(turn.did)):
        return None
    button = pressed(turn.did)
    if button is not None:
        return _button(turn, button)
    work = works.of(turn.state, turn.event.at)
    said = _go_on(turn, work) if work else None
    return said or _told(turn, typed(turn.did))


def _told(turn: Turn, text: str) -> Answer | None:
    """What is typed by someone who has a complaint and no open form: a deed asked for, or what
    may answer the office's question."""
    if not text or drafts.is_open(turn.state):
        return None
    own = complaints.of_conversation(turn.session, turn.conversation.id)
    said = typed_requests.answer(turn, own, text, _DEEDS)
    return (said or replies.offer(turn, own)) if own else None


def open_question(turn: Turn) -> Answer | None:
    """The question about a sent complaint that stands open, for the router to repeat."""
    work = works.of(turn.state, turn.event.at)
    field = FORM.field(work.asking) if work else None
    if work is None or field is None:
        return None
    return cards.proposed(work, field) if work.proposed else cards.question(work, field)


def _button(turn: Turn, button: Pressed) -> Answer | None:
    if not button.action.startswith("filed/"):
        if button.action.startswith("complaint/"):
            works.drop(turn.state)
        return None
    deed = _DEEDS.get(button.action.removeprefix("filed/"))
    complaint = _own_of(turn, button.get("n"))
    # The same words whether the number exists or not: whose it is, is no one else's business.
    if deed is None or complaint is None:
        return cards.only(status_texts.NOT_YOURS)
    return deed(turn, complaint, button)


def _at_main(deed: Deed) -> Deed:
    """The deed, but for a duplicate, which is worked on under another number."""

    def do(turn: Turn, complaint: Complaint, button: Pressed) -> Answer:
        if complaint.main is None:
            return deed(turn, complaint, button)
        works.drop(turn.state)
        return cards.at_main(complaint.number, complaint.main.number)

    return do


def _own_of(turn: Turn, number: str) -> Complaint | None:
    own = complaints.of_conversation(turn.session, turn.conversation.id)
    return next((one for one in own if one.number == number), None)


def _go_on(turn: Turn, work: FiledWork) -> Answer | None:
    """What is done while something is being done with a complaint; None for anything else."""
    complaint = _own_of(turn, work.number)
    if complaint is None:
        works.drop(turn.state)
        return None
    text = typed(turn.did)
    if nlu_intents.is_one_of(text, (*texts.CANCEL_WORDS, *texts.STOP_WORDS, words.STOP_LABEL)):
        return _stop(turn, complaint)
    if work.what == "evidence":
        return files.take(turn, work, complaint)
    if work.what == "correct":
        return answers.take(turn, work, complaint)
    if work.what == "reply":
        return replies.take(turn, work, complaint)
    return _decide(turn, work, complaint, text) if isinstance(turn.did, Typed) else None


def _decide(turn: Turn, work: FiledWork, complaint: Complaint, text: str) -> Answer | None:
    """A typed yes, no or reason to withdraw or reopen."""
    if complaint.main is not None:
        works.drop(turn.state)
        return cards.at_main(complaint.number, complaint.main.number)
    if intents.says_yes(text):
        return _finish(turn, work, complaint)
    if intents.says_no(text):
        return _stop(turn, complaint)
    if nlu_intents.asks(text) or len(text) > _REASON:
        return None
    wished_again = intents.deed(text) == work.what and len(text) <= _SHORT
    work.reason = work.reason if wished_again else text.strip()
    if work.what == "reopen":
        return _finish(turn, work, complaint)
    works.keep(turn.state, work, turn.event.at)
    return cards.confirming(complaint.number)


def _stop(turn: Turn, complaint: Complaint) -> Answer:
    work = works.of(turn.state, turn.event.at)
    works.drop(turn.state)
    said = _STOPPED.get(work.what, words.STOPPED) if work else words.STOPPED
    return cards.only(said, complaint.number)


def _begin_with(what: works.What) -> Deed:
    """The deed that begins `what` with a complaint; an open form waits meanwhile."""

    def begin(turn: Turn, complaint: Complaint, _button: Pressed) -> Answer:
        if what == "reopen" and complaint.status == complaints_workflow.WITHDRAWN:
            return cards.was_withdrawn(complaint.number)
        if not _is_possible(complaint, what):
            return cards.only(words.CANNOT_BE, complaint.number)
        drafts.pause(turn.state)
        work = FiledWork(complaint.number, what, "")
        if what == "correct":
            work.answers = answers.all_of(turn, complaint)
        works.keep(turn.state, work, turn.event.at)
        return _first_card(work)

    return begin


def _is_possible(complaint: Complaint, what: works.What) -> bool:
    if what in ("evidence", "correct"):
        return complaints_workflow.may_correct(complaint.status)
    wanted = complaints_workflow.WITHDRAWN if what == "withdraw" else complaints_workflow.CHECKING
    return wanted in complaints_workflow.FILER_NEXT.get(complaint.status, ())


def _first_card(work: FiledWork) -> Answer:
    if work.what == "evidence":
        return cards.adding(work.number)
    if work.what == "correct":
        return cards.correcting(work)
    withdraws = work.what == "withdraw"
    return cards.withdrawing(work.number) if withdraws else cards.reopening(work.number)


def _reason(turn: Turn, complaint: Complaint, button: Pressed) -> Answer:
    work = works.present(turn.state, turn.event.at, complaint.number, "withdraw")
    if work is None:
        return cards.only(words.NOT_BEGUN, complaint.number)
    work.reason = words.REASONS.get(button.get("v"), "")
    works.keep(turn.state, work, turn.event.at)
    return cards.confirming(complaint.number)


def _confirm(what: works.What) -> Deed:
    def confirm(turn: Turn, complaint: Complaint, _button: Pressed) -> Answer:
        work = works.present(turn.state, turn.event.at, complaint.number, what)
        if work is None:
            return cards.only(words.NOT_BEGUN, complaint.number)
        return _finish(turn, work, complaint)

    return confirm


def _finish(turn: Turn, work: FiledWork, complaint: Complaint) -> Answer:
    """Withdraws or reopens, once."""
    works.drop(turn.state)
    if not _is_possible(complaint, work.what):
        return cards.only(words.CANNOT_BE, complaint.number)
    withdraws = work.what == "withdraw"
    to_status = complaints_workflow.WITHDRAWN if withdraws else complaints_workflow.CHECKING
    key = turn.conversation.key
    complaints_changes.step_of_filer(turn.session, complaint, to_status, work.reason, key, turn.now)
    indexing.write(turn.session, complaint, key, turn.services.index_key)
    said = words.withdrawn if withdraws else words.reopened
    return cards.only(said(complaint.number), complaint.number)


def _next(turn: Turn, complaint: Complaint, _button: Pressed) -> Answer:
    return cards.next_steps(complaint, turn.today)


_DEEDS: dict[str, Deed] = {
    "evidence": _at_main(_begin_with("evidence")),
    "evidence-done": lambda turn, complaint, _: files.done(turn, complaint),
    "correct": _at_main(_begin_with("correct")),
    "field": answers.choose,
    "answer": answers.tapped,
    "propose-yes": answers.confirm,
    "propose-no": answers.list_again,
    "withdraw": _at_main(_begin_with("withdraw")),
    "reason": _reason,
    "withdraw-yes": _at_main(_confirm("withdraw")),
    "reopen": _at_main(_begin_with("reopen")),
    "reopen-yes": _at_main(_confirm("reopen")),
    "reply": replies.begin,
    "reply-yes": replies.confirmed,
    "reply-no": replies.declined,
    "pictures": lambda turn, complaint, _: files.add_early(turn, complaint),
    "next": _at_main(_next),
    "stop": lambda turn, complaint, _: _stop(turn, complaint),
}
