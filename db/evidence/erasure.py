"""Evidence of a person who is erased: marked for deletion, and then not even counted."""

from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from db.evidence.evidence import ERASED_VALUES
from db.models.tables import Evidence


def erase(session: Session, conversation_id: int, *, but: Sequence[str] = ()) -> int:
    """Mark all files of a person for deletion, except those of these drafts; return how many."""
    marked = session.execute(
        update(Evidence)
        .where(
            Evidence.conversation_id == conversation_id,
            Evidence.state != "removed",
            Evidence.draft_id.not_in(but),
        )
        .values(ERASED_VALUES)
        .returning(Evidence.id)
        .execution_options(synchronize_session=False)
    )
    return len(marked.all())


def delete_removed(session: Session, conversation_id: int) -> bool:
    """Delete the rows of removed files that are off the disk; True if no row is left."""
    ours = Evidence.conversation_id == conversation_id
    session.execute(
        delete(Evidence).where(
            ours,
            Evidence.state == "removed",
            Evidence.stored_as.is_(None),
            Evidence.copied_as.is_(None),
        ),
        execution_options={"synchronize_session": False},
    )
    return session.execute(select(Evidence.id).where(ours).limit(1)).first() is None
