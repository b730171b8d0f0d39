"""Evidence of a filed complaint, stored as the engine stores it."""

import hashlib
from datetime import timedelta
from itertools import count

from sqlalchemy import select

from bot.runtime.image_process import make_copies
from bot.worker.evidence.fetcher import media_type
from db.complaints import complaints
from db.evidence import evidence
from db.evidence.evidence import COPY_CONTEXT, FILE_CONTEXT, CopyLocation, ExpectedFile, StoredFile
from db.models.tables import Evidence
from db.queue import conversations
from tests.bot.web.console.fixtures import MORNING, Desk

_messages = count(1)


def add(desk: Desk, number: str, content: bytes) -> str:
    """The filer sends a file; returns its message's id."""
    message_id = f"m{next(_messages)}"
    with desk.transactions.writing() as session:
        complaint = complaints.with_number(session, number)
        assert complaint is not None
        key = conversations.key_of(session, complaint.conversation_id, desk.data_keys)
        message_hash = desk.index_key.blind_index("message", message_id)
        expected = ExpectedFile(
            complaint.conversation_id, complaint.draft_id, message_id, message_hash
        )
        evidence.register(session, expected, key, MORNING)
        file = evidence.lease_next(session, desk.data_keys, MORNING)
        assert file is not None
    kind = media_type(content)
    with desk.transactions.writing() as session:
        if kind is None:
            evidence.mark_failed(session, file, "kind", MORNING)
            return message_id
        copies = make_copies(content, kind)
        desk.files.write(file.stored_as, [file.key.encrypt(content, FILE_CONTEXT)])
        copied = None
        if copies is not None:
            desk.files.write(file.copied_as, [file.key.encrypt(copies.album, COPY_CONTEXT)])
            copied = CopyLocation(file.copied_as, copies.copied, copies.pages)
        digest = hashlib.sha256(content).hexdigest()
        stored = StoredFile(file.stored_as, kind, len(content), digest, copied)
        assert evidence.mark_stored(session, file.id, stored, MORNING)
    return message_id


def take_back(desk: Desk, message_id: str) -> None:
    """The sender unsends it after filing, and the sweep goes over the disk."""
    message_hash = desk.index_key.blind_index("message", message_id)
    with desk.transactions.writing() as session:
        assert evidence.remove(session, message_hash)
        evidence.note_taken_back(session, message_hash)
    with desk.transactions.writing() as session:
        names = evidence.files_to_delete(session, MORNING + timedelta(hours=1), 10)
        assert len(names) == 2
        for name in names:
            desk.files.delete(name)
        evidence.mark_deleted(session, names)


def rows(desk: Desk) -> list[Evidence]:
    with desk.transactions.reading() as session:
        found = list(session.scalars(select(Evidence).order_by(Evidence.id)))
        session.expunge_all()
    return found
