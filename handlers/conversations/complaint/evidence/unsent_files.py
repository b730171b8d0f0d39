"""A picture or file that its sender took back after the complaint was sent, or otherwise later."""

from db.complaints import changes
from db.evidence import evidence
from handlers.messages.context import Turn
from handlers.messages.reply import NO_REPLY, Answer, TextReply
from handlers.texts import evidence as texts


def handle_unsend(turn: Turn, message_id: str) -> Answer | None:
    """Deletes the file with its copy; the complaint's history says so. None if there was none."""
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
