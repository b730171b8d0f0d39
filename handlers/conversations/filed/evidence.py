"""Evidence for a complaint that was sent."""

from db.complaints import changes as complaints_changes
from db.complaints import workflow as complaints_workflow
from db.evidence import evidence
from db.models.tables import Complaint
from handlers.conversations.filed import views as cards
from handlers.form.field_types import FILES, PICTURES
from handlers.messages.context import Turn
from handlers.messages.event import SentFile, SentPicture
from handlers.messages.postback import typed
from handlers.messages.reply import Answer
from handlers.nlu.values.option_matching import means_done
from handlers.state import filed_session as works
from handlers.state import pre_consent, upload_limits
from handlers.state.filed_session import FiledWork
from handlers.texts import filed as words


def take(turn: Turn, work: FiledWork, complaint: Complaint) -> Answer | None:
    """A file, or the word that there are no more; None for anything else."""
    if isinstance(turn.did, SentPicture | SentFile):
        return _take_file(turn, work, complaint, turn.did)
    return done(turn, complaint) if means_done(typed(turn.did)) else None


def done(turn: Turn, complaint: Complaint) -> Answer:
    """The end; nothing is said twice of the same files."""
    work = works.present(turn.state, turn.event.at, complaint.number, "evidence")
    works.drop(turn.state)
    if work is None or not work.files:
        return cards.only(words.ADDING_NONE, complaint.number)
    return cards.only(words.all_added(work.files, complaint.number), complaint.number)


def add_early(turn: Turn, complaint: Complaint) -> Answer:
    """Keeps what was sent a while ago, before it was said what it is for; more may follow."""
    if not complaints_workflow.may_correct(complaint.status):
        return cards.only(words.CANNOT_BE, complaint.number)
    early = pre_consent.take(turn.state, "pictures", turn.event.at)
    work = FiledWork(complaint.number, "evidence", "")
    for message_id in early:
        refusal = keep_file(turn, complaint, SentPicture(message_id))
        if refusal is not None:
            return cards.still_adding(refusal, complaint.number)
        work.files += 1
    works.keep(turn.state, work, turn.event.at)
    if not early:
        return cards.adding(complaint.number)
    return cards.still_adding(words.added(work.files), complaint.number)


def _take_file(
    turn: Turn, work: FiledWork, complaint: Complaint, did: SentPicture | SentFile
) -> Answer:
    refusal = keep_file(turn, complaint, did)
    if refusal is not None:
        return cards.still_adding(refusal, complaint.number)
    work.files += 1
    works.keep(turn.state, work, turn.event.at)
    return cards.still_adding(words.added(work.files), complaint.number)


def keep_file(turn: Turn, complaint: Complaint, did: SentPicture | SentFile) -> str | None:
    """Keeps it as evidence; says why, where it does not."""
    refusal = _refusal(turn, complaint, did)
    if refusal is None:
        held = turn.conversation
        message_hash = turn.services.index_key.hash("message", did.message_id)
        file = evidence.Expected(held.id, complaint.draft_id, did.message_id, message_hash)
        evidence.expect(turn.session, file, held.key, turn.now)
        kind = complaints_changes.EVIDENCE_ADDED
        complaints_changes.note(turn.session, complaint.id, kind, turn.now)
    return refusal


def _refusal(turn: Turn, complaint: Complaint, did: SentPicture | SentFile) -> str | None:
    if isinstance(did, SentFile) and not did.name.lower().endswith(FILES):
        return words.ADDING_WRONG
    if evidence.count_coming(turn.session, complaint.draft_id) >= PICTURES:
        return words.ADDING_FULL
    return upload_limits.refusal(turn, did)
