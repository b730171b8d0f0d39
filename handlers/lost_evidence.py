"""A file that did not arrive or cannot be opened is told of, and counts no more."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from db.evidence import Lost
from handlers import draft as drafts
from handlers import draft_pictures
from handlers.reply import Answer, Words
from handlers.texts import evidence as texts


def tell(state: dict[str, Any], lost: Sequence[Lost]) -> Answer:
    """Takes the files out of an open draft; says how many there are and what to do."""
    counts = Counter(file.failure for file in lost)
    draft = drafts.of(state)
    if draft is None or all(file.draft_id != draft.id for file in lost):
        return Answer((Words(texts.lost(counts, None)),))
    draft_pictures.take_out(draft, [file.message_id for file in lost])
    drafts.keep(state, draft)
    return Answer((Words(texts.lost(counts, len(draft.pictures))),))
