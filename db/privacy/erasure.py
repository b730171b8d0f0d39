"""Forget a person: what was not filed at once, and all of it under a key that is replaced."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from db.complaints import callbacks, complaints
from db.complaints.complaints import Answers
from db.engine.encryption import DataEncryptionKey
from db.evidence import erasure as evidence_erased
from db.evidence import evidence
from db.models.cases import CaseEntry, Inquiry, Referral
from db.models.erasures import ErasureRequest
from db.models.facts import Facts
from db.models.tables import Complaint, ComplaintChange, ComplaintStep, Notification, Release
from db.privacy import releases
from db.queue import anonymous, inbox, menus, outbox, practice_players, reminders
from db.queue.broadcasts import subscriptions
from db.queue.conversations import LockedConversation, Wrap
from db.search import check_sightings, search_index, searches, seller_index


@dataclass(frozen=True, slots=True)
class ErasedCounts:
    """Numbers of erased records, by kind."""

    messages: int
    files: int
    call_backs: int
    complaints: int = 0


Statistic = Callable[[Answers], tuple[Facts, Answers]]


@dataclass(frozen=True, slots=True)
class ErasureContext:
    """Requirements of an erasure: how a new key is wrapped, and which of the answers may stay in
    statistics, since they are chosen or counted and never written freely."""

    wrap: Wrap
    statistic: Statistic


def erase_unfiled(session: Session, held: LockedConversation) -> ErasedCounts:
    """Erase at once all that no officer works with, and whether a crisis was told of. The caller
    keeps `held`; what it holds of questions in its state is forgotten before."""
    held.state.clear()
    own = complaints.of_conversation(session, held.id)
    for complaint in own:
        complaint.sealed_crisis = None
    kept = [complaint.draft_id for complaint in own]
    messages = inbox.clear_events(session, held.id, held.key)
    outbox.erase(session, held.id, waiting=False)
    reminders.erase(session, held.id)
    subscriptions.erase(session, held.id)
    practice_players.erase(session, held.id, held.key)
    check_sightings.erase(session, held.key)
    releases.erase(session, held.id)
    files = evidence_erased.erase(session, held.id, but=kept)
    return ErasedCounts(messages, files, callbacks.erase(session, held.id))


def erase_all(
    session: Session,
    held: LockedConversation,
    means: ErasureContext,
    now: datetime,
    *,
    can_send: bool,
) -> ErasedCounts:
    """Erase everything. Of filed complaints an anonymous row for statistics is left; nothing
    that was sealed opens any more. With `can_send` one last message can be said."""
    own = complaints.of_conversation(session, held.id)
    # They are found by the key that is replaced next.
    check_sightings.erase(session, held.key)
    practice_players.erase(session, held.id, held.key)
    anonymous.anonymise(session, held, means.wrap, can_send=can_send)
    for complaint in own:
        make_anonymous(session, complaint, means.statistic, held.key, now)
    files = evidence_erased.erase(session, held.id)
    # After the conversation was left, so that what came in the same moment goes as well.
    messages = inbox.erase(session, held.id, held.key)
    outbox.erase(session, held.id, waiting=True)
    reminders.erase(session, held.id)
    subscriptions.erase(session, held.id)
    releases.erase(session, held.id)
    _take_menu_away(session, held.id, now, can_send=can_send)
    # Staff may have searched for the person by name or number.
    searches.purge_all(session)
    session.execute(
        update(ErasureRequest)
        .where(ErasureRequest.conversation_id == held.id)
        .values(sealed_reason=None)
        .execution_options(synchronize_session=False)
    )
    return ErasedCounts(messages, files, callbacks.erase(session, held.id), len(own))


def _take_menu_away(
    session: Session, conversation_id: int, now: datetime, *, can_send: bool
) -> None:
    """Unlink a person's own menu, which shows how far a complaint is, while LINE's name of them is
    still known."""
    if can_send:
        menus.mark_changed(session, conversation_id, now)
    else:
        menus.erase(session, conversation_id)


def detach(session: Session, complaint: Complaint, means: ErasureContext, now: datetime) -> None:
    """Make one complaint anonymous whose filer stays: it belongs to nobody from now on."""
    evidence.remove_draft(session, complaint.draft_id)
    menus.mark_changed(session, complaint.conversation_id, now)
    nobody = anonymous.create_anonymous(session, means.wrap, now)
    complaint.conversation_id = nobody.id
    make_anonymous(session, complaint, means.statistic, nobody.key, now)


def make_anonymous(
    session: Session,
    complaint: Complaint,
    statistic: Statistic,
    key: DataEncryptionKey,
    now: datetime,
) -> None:
    """Keep what may be counted; delete stories, names, files, notes and history."""
    facts, kept = statistic(complaint.answers)
    complaints.replace_answers(complaint, facts, kept, {}, key)
    complaint.draft_id = secrets.token_hex(16)
    complaint.erased_at = now
    complaint.due_at = complaint.assigned_to = complaint.sealed_crisis = None
    of_this = complaint.id
    session.flush()
    search_index.erase(session, of_this)
    seller_index.erase(session, of_this)
    notes = {"sealed_public_note": None, "sealed_internal_note": None}
    for statement in (
        update(ComplaintStep).where(ComplaintStep.complaint_id == of_this).values(notes),
        update(Referral)
        .where(Referral.complaint_id == of_this)
        .values({"sealed_what": None, "sealed_why": None}),
        delete(CaseEntry).where(CaseEntry.complaint_id == of_this),
        delete(Inquiry).where(Inquiry.complaint_id == of_this),
        delete(ComplaintChange).where(ComplaintChange.complaint_id == of_this),
        delete(Notification).where(Notification.complaint_id == of_this),
        delete(Release).where(Release.complaint_id == of_this),
    ):
        session.execute(statement, execution_options={"synchronize_session": False})
