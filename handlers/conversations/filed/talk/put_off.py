"""Values that wait for a yes, while something else is done with a complaint that was sent."""

from dataclasses import replace

from db.complaints import workflow as complaints_workflow
from db.models.tables import Complaint
from handlers.conversations.filed import corrections, views
from handlers.conversations.filed.talk import proposal_views
from handlers.conversations.filed.texts import corrections as texts
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, TextReply
from handlers.state import filed_session
from handlers.state.filed_session import FiledAction, FiledSession
from handlers.texts import filed as filed_texts
from handlers.texts.i18n import joined

_STOPPED: dict[FiledAction, str] = {
    "withdraw": filed_texts.KEPT,
    "reply": filed_texts.REPLY_LATER,
    "details": filed_texts.DETAILS_LATER,
}


def begin(turn: Turn, complaint: Complaint, what: FiledAction) -> FiledSession:
    """A new action on the complaint, behind which waits what waits for a yes already."""
    before = filed_session.load(turn.state, turn.event.at)
    work = FiledSession(complaint.number, what, "")
    if before is not None and before.number == complaint.number:
        work.waiting = before.left_open
    if work.waiting:
        work.answers = corrections.current_answers(turn, complaint)
    return work


def noted(work: FiledSession, said: Answer) -> Answer:
    """The first card of the action, under the note that what waits is asked for after it."""
    labels = joined(", ", proposal_views.labels_of_waiting(work))
    if not labels:
        return said
    return replace(said, replies=(TextReply(texts.asked_after_this(labels)), *said.replies))


def waiting_of(turn: Turn, complaint: Complaint, *beside: str) -> FiledSession:
    """Stand-in action with all that waits for a yes, but for these answers, to be noted."""
    before = filed_session.load(turn.state, turn.event.at)
    work = FiledSession(complaint.number, "correct", "")
    if before is not None and before.number == complaint.number:
        kept = before.left_open
        work.waiting = {name: kept[name] for name in kept if name not in beside}
        work.answers = before.answers
    return work


def after(turn: Turn, complaint: Complaint, work: FiledSession | None, said: Answer) -> Answer:
    """The last words of the action, above what waits; or above the note that it was not put in."""
    if work is None or not work.waiting or work.what in ("correct", "details"):
        return said
    labels = joined(", ", proposal_views.labels_of_waiting(work))
    if not complaints_workflow.may_correct(complaint.status):
        return replace(said, replies=(*said.replies, TextReply(texts.not_put_in(labels))))
    proposed = corrections.propose_next(turn, _as_correction(turn, complaint, work))
    return replace(proposed, replies=(*said.replies, *proposed.replies))


def leave(turn: Turn, complaint: Complaint, work: FiledSession) -> None:
    """End the action without a word; what waits goes on waiting."""
    filed_session.drop(turn.state)
    if work.waiting:
        left = _as_correction(turn, complaint, work)
        filed_session.save(turn.state, left, turn.event.at)


def stop(turn: Turn, complaint: Complaint) -> Answer:
    """End the open action as its person wishes."""
    work = filed_session.load(turn.state, turn.event.at)
    filed_session.drop(turn.state)
    said = _STOPPED.get(work.what, filed_texts.STOPPED) if work else filed_texts.STOPPED
    shown = views.with_evidence if work and work.what == "details" else views.only
    return after(turn, complaint, work, shown(said, complaint.number))


def _as_correction(turn: Turn, complaint: Complaint, work: FiledSession) -> FiledSession:
    answers = corrections.current_answers(turn, complaint)
    waiting = dict(work.waiting)
    return FiledSession(complaint.number, "correct", "", answers=answers, waiting=waiting)
