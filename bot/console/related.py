"""Other complaints that belong with one."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.console.access import member
from bot.texts import case as words
from db import complaints
from db.models import Complaint


@dataclass(frozen=True, slots=True)
class Group:
    """Complaints that have something in common with this one; `label` says what."""

    label: str
    found: list[Complaint]


def _of_same_filer(session: Session, complaint: Complaint) -> Group:
    found = complaints.of_conversation(session, complaint.conversation_id)
    return Group(words.OF_SAME_FILER, [one for one in found if one.id != complaint.id])


def mergeable(session: Session, complaint: Complaint) -> list[Complaint]:
    """What this one can be a duplicate of."""
    found = _of_same_filer(session, complaint).found if complaint.erased_at is None else []
    return [one for one in found if one.merged_into is None and member().scope.covers(one)]


# Each finds one group; what names the same seller or account is one more.
FINDERS: tuple[Callable[[Session, Complaint], Group], ...] = (_of_same_filer,)


def groups(session: Session, complaint: Complaint) -> list[Group]:
    """The groups that are not empty, with what the member may see."""
    if complaint.erased_at is not None:
        return []
    found = (find(session, complaint) for find in FINDERS)
    seen = [
        Group(group.label, [one for one in group.found if member().scope.covers(one)])
        for group in found
    ]
    return [group for group in seen if group.found]
