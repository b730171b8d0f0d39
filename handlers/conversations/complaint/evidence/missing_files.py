"""Files that did not arrive or cannot be opened: removed from the draft, and reported."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from db.evidence.evidence import LostFile
from db.queue.conversation_state import ConversationState
from handlers.conversations.complaint import views
from handlers.conversations.complaint.prompts import questions
from handlers.form.complaint import FORM
from handlers.messages.reply import Answer, Button, TextReply
from handlers.state import draft as drafts
from handlers.state import draft_files
from handlers.state.draft import REVIEW, Draft
from handlers.texts import evidence as texts


def notify(state: ConversationState, lost: Sequence[LostFile], today: date) -> Answer:
    """Remove the files from an open draft; say how many there are and what to do. The open
    question's choices stand under it, since LINE shows only those of the last message."""
    counts = Counter(file.failure for file in lost)
    draft = drafts.load(state)
    if draft is None or all(file.draft_id != draft.id for file in lost):
        return Answer((TextReply(texts.lost(counts, None), push="must"),))
    draft_files.remove_files(draft, [file.message_id for file in lost])
    drafts.save(state, draft)
    said = TextReply(texts.lost(counts, len(draft.pictures)), push="must")
    return Answer((said,), () if draft.paused else _choices(draft, today))


def _choices(draft: Draft, today: date) -> tuple[Button, ...]:
    if draft.asking == REVIEW:
        return views.review(draft).choices
    field = FORM.field(draft.asking)
    return questions.choices(draft, field, today) if field else ()
