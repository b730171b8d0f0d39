"""A picture or file that its sender took back, from the draft or after the complaint was sent."""

from db.complaints import changes
from db.evidence import evidence
from handlers.conversations.complaint import navigation
from handlers.conversations.complaint.evidence import slips
from handlers.messages.context import Turn
from handlers.messages.reply import NO_REPLY, Answer, TextReply
from handlers.state import draft as drafts
from handlers.state import draft_files
from handlers.state.draft import Draft
from handlers.texts import evidence as texts
from handlers.texts import evidence_removed


def handle_unsend(turn: Turn, message_id: str) -> Answer | None:
    """Delete the file with its copy, and log it in the complaint's history. None without a file."""
    message_hash = turn.services.index_key.blind_index("message", message_id)
    draft_id = evidence.remove(turn.session, message_hash)
    if draft_id is None:
        return None
    number = changes.take_back_evidence(
        turn.session, draft_id, message_id, texts.TAKEN_BACK_STEP, turn.conversation.key, turn.now
    )
    if number is None:
        return NO_REPLY
    evidence.note_taken_back(turn.session, message_hash)
    return Answer((TextReply(texts.file_deleted(number)),))


def take_back(turn: Turn, draft: Draft, message_id: str) -> Answer:
    """Remove a picture from the draft."""
    evidence.remove(turn.session, turn.services.index_key.blind_index("message", message_id))
    draft_files.remove_files(draft, [message_id])
    slips.take_back(turn, draft, message_id)
    drafts.save(turn.state, draft)
    sentence = evidence_removed(len(draft.pictures))
    if draft.paused:
        return Answer((TextReply(sentence),))
    return navigation.with_question(turn, draft, sentence)
