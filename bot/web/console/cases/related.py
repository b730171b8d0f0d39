"""Other complaints that are related to one."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.texts import case as texts
from bot.web.console.texts import patterns as pattern_words
from db.complaints import complaints
from db.models.tables import Complaint
from db.search import patterns
from handlers.form.complaint import FieldName
from handlers.records.seller_terms import are_similar

_SHOWN = 30
# So many names are opened and compared at most.
_COMPARED = 200


@dataclass(frozen=True, slots=True)
class RelatedComplaints:
    """Complaints that have something in common with this one; `label` names it."""

    label: str
    found: list[Complaint]


def _of_same_filer(session: Session, complaint: Complaint) -> RelatedComplaints:
    found = complaints.of_conversation(session, complaint.conversation_id)
    return RelatedComplaints(texts.OF_SAME_FILER, [one for one in found if one.id != complaint.id])


def mergeable(session: Session, complaint: Complaint) -> list[Complaint]:
    """The complaints that this one can be a duplicate of."""
    found = _of_same_filer(session, complaint).found if complaint.erased_at is None else []
    return [one for one in found if one.merged_into is None and member().scope.covers(one)]


def _of_same(kind: str) -> Callable[[Session, Complaint], RelatedComplaints]:
    def find(session: Session, complaint: Complaint) -> RelatedComplaints:
        found = patterns.sharing_fingerprint(session, complaint, kind, member().scope, _SHOWN)
        return RelatedComplaints(pattern_words.SAME[kind], found)

    return find


def _of_like_names(session: Session, complaint: Complaint) -> RelatedComplaints:
    own = _seller_name(complaint)
    found = patterns.with_similar_names(session, complaint, member().scope, _COMPARED)
    alike = [one for one in found if are_similar(own, _seller_name(one))]
    return RelatedComplaints(pattern_words.LIKE_NAMES, alike[:_SHOWN])


def _seller_name(complaint: Complaint) -> str:
    key = current_console().data_keys.unwrap(complaint.conversation.wrapped_key)
    return complaints.personal_answers(complaint, key).get(FieldName.SELLER_NAME) or ""


# Each finds one group.
FINDERS: tuple[Callable[[Session, Complaint], RelatedComplaints], ...] = (
    _of_same_filer,
    *map(_of_same, patterns.KINDS),
    _of_like_names,
)


def groups(session: Session, complaint: Complaint) -> list[RelatedComplaints]:
    """The groups that are not empty, with the complaints that the member may see."""
    if complaint.erased_at is not None:
        return []
    found = (find(session, complaint) for find in FINDERS)
    seen = [
        RelatedComplaints(group.label, [one for one in group.found if member().scope.covers(one)])
        for group in found
    ]
    return [group for group in seen if group.found]
