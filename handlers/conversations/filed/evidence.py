"""Evidence for a complaint that was sent."""

from db.complaints import changes as complaints_changes
from db.complaints import workflow as complaints_workflow
from db.evidence import evidence
from db.models.tables import Complaint
from handlers.conversations.filed import views
from handlers.conversations.filed.talk import put_off
from handlers.form.field_types import FILE_SUFFIXES, MAX_FILES
from handlers.messages.context import Turn
from handlers.messages.event import FileMessage, ImageMessage
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu.values.option_matching import means_done
from handlers.state import filed_session, pre_consent, upload_limits
from handlers.state.filed_session import FiledSession
from handlers.texts import filed as texts


def handle(turn: Turn, work: FiledSession, complaint: Complaint) -> Answer | None:
    """Take a file, or the word that there are no more; None for anything else."""
    if isinstance(turn.action, ImageMessage | FileMessage):
        return _take_file(turn, work, complaint, turn.action)
    return done(turn, complaint) if means_done(message_text(turn.action)) else None


def done(turn: Turn, complaint: Complaint) -> Answer:
    """End the adding of files, and confirm the same files only once."""
    work = filed_session.load_matching(turn.state, turn.event.at, complaint.number, "evidence")
    filed_session.drop(turn.state)
    if work is None or not work.files:
        said = views.only(texts.ADDING_NONE, complaint.number)
    else:
        said = views.only(texts.all_added(work.files, complaint.number), complaint.number)
    return put_off.after(turn, complaint, work, said)


def add_early(turn: Turn, complaint: Complaint) -> Answer:
    """Add the files sent a while ago, before their purpose was given; more may follow."""
    if not complaints_workflow.may_correct(complaint.status):
        return views.only(texts.CANNOT_BE, complaint.number)
    early = pre_consent.pop(turn.state, "pictures", turn.event.at)
    work = put_off.begin(turn, complaint, "evidence")
    for message_id in early:
        refusal = keep_file(turn, complaint, ImageMessage(message_id))
        if refusal is not None:
            return views.still_adding(refusal, complaint.number)
        work.files += 1
    filed_session.save(turn.state, work, turn.event.at)
    if not early:
        return put_off.noted(work, views.adding(complaint.number))
    return put_off.noted(work, views.still_adding(texts.added(work.files), complaint.number))


def _take_file(
    turn: Turn, work: FiledSession, complaint: Complaint, did: ImageMessage | FileMessage
) -> Answer:
    refusal = keep_file(turn, complaint, did)
    if refusal is not None:
        return views.still_adding(refusal, complaint.number)
    work.files += 1
    filed_session.save(turn.state, work, turn.event.at)
    return views.still_adding(texts.added(work.files), complaint.number)


def keep_file(turn: Turn, complaint: Complaint, did: ImageMessage | FileMessage) -> str | None:
    """Store a file as evidence; return the reason where it is refused."""
    refusal = _refusal(turn, complaint, did)
    if refusal is None:
        held = turn.conversation
        message_hash = turn.services.index_key.blind_index("message", did.message_id)
        file = evidence.ExpectedFile(held.id, complaint.draft_id, did.message_id, message_hash)
        evidence.register(turn.session, file, held.key, turn.now)
        kind = complaints_changes.EVIDENCE_ADDED
        complaints_changes.record_evidence_change(turn.session, complaint.id, kind, turn.now)
    return refusal


def _refusal(turn: Turn, complaint: Complaint, did: ImageMessage | FileMessage) -> str | None:
    if isinstance(did, FileMessage) and not did.name.lower().endswith(FILE_SUFFIXES):
        return texts.ADDING_WRONG
    if evidence.count_expected(turn.session, complaint.draft_id) >= MAX_FILES:
        return texts.ADDING_FULL
    return upload_limits.check_upload(turn, did)
