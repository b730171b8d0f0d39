"""The evidence of a complaint: which files there are, their copies to look at, the originals."""

from dataclasses import dataclass
from io import BytesIO

from flask import Response, abort, send_file
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.web.console.cases.cases import found_complaint
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import CASEWORKERS, route
from bot.web.console.texts import console as texts
from bot.web.security_headers import FILE_POLICY
from db.engine.encryption import DataEncryptionKey
from db.evidence import evidence
from db.evidence.album import unpacked
from db.evidence.evidence import COPY_CONTEXT, FILE_CONTEXT, TAKEN_BACK
from db.evidence.files import is_name
from db.models.tables import Complaint, Evidence
from db.staff.staff import Role

ORIGINALS_FOR: tuple[Role, ...] = ("supervisor",)
_ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "application/pdf": "pdf",
}


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """One file as the page shows it: why it cannot be seen, or the names and numbers of what
    can be."""

    row: Evidence
    problem: str
    copy: str
    pages: range
    more_pages: int
    original: str


def evidence_views(session: Session, complaint: Complaint) -> list[EvidenceView]:
    """All files, also those that have not come or were taken back; what was taken back before
    the complaint was sent never belonged to it."""
    return [
        _evidence_view(row)
        for row in evidence.of_draft(session, complaint.draft_id)
        if row.state != "removed" or row.failure == TAKEN_BACK
    ]


def _evidence_view(row: Evidence) -> EvidenceView:
    copied = row.copied_pages or 0
    has_original = row.state == "sealed" and member().role in ORIGINALS_FOR
    return EvidenceView(
        row=row,
        problem=texts.EVIDENCE_PROBLEMS.get(row.failure or row.state, ""),
        copy=(row.copied_as or "") if copied else "",
        pages=range(1, copied + 1),
        more_pages=(row.pages or 0) - copied,
        original=(row.stored_as or "") if has_original else "",
    )


@route("/complaints/<number>/evidence/<name>/<id:page>", "evidence_copy", CASEWORKERS, hidden=True)
def copy(number: str, name: str, page: int) -> ResponseReturnValue:
    """One page of a copy, as a picture; that it was viewed is logged."""
    with current_console().transactions.reading() as session:
        row, key = _found(session, number, name)
        if row.copied_as != name:
            abort(404)
    album = unpacked(key.decrypt(_content(name), COPY_CONTEXT))
    if not 1 <= page <= len(album):
        abort(404)
    _note("evidence view", number, f"{name[:12]} page {page}", "")
    return _sent(album[page - 1], "image/jpeg", f"evidence-{name[:12]}-{page}.jpg")


def original(number: str, name: str, reason: str) -> ResponseReturnValue:
    """The file as it came, for the reason given; never shown in the browser."""
    with current_console().transactions.reading() as session:
        row, key = _found(session, number, name)
        if row.stored_as != name:
            abort(404)
        ending = _ENDINGS.get(row.media_type or "", "bin")
    content = key.decrypt(_content(name), FILE_CONTEXT)
    _note("evidence original", number, name[:12], reason)
    return _sent(content, "application/octet-stream", f"evidence-{name[:12]}.{ending}")


def _found(session: Session, number: str, name: str) -> tuple[Evidence, DataEncryptionKey]:
    complaint = found_complaint(session, number)
    if not is_name(name):
        abort(404)
    row = evidence.stored(session, complaint.draft_id, name)
    if row is None:
        abort(404)
    return row, current_console().data_keys.unwrap(complaint.conversation.wrapped_key)


def _content(name: str) -> bytes:
    try:
        with current_console().files.open(name) as file:
            return file.read()
    except FileNotFoundError:
        abort(404)


def _note(action: str, number: str, what: str, reason: str) -> None:
    with current_console().transactions.writing() as session:
        audit_notes.note(session, action, f"complaint {number} evidence {what}", reason)


def _sent(content: bytes, media_type: str, name: str) -> Response:
    response = send_file(
        BytesIO(content),
        mimetype=media_type,
        as_attachment=media_type != "image/jpeg",
        download_name=name,
        conditional=False,
        etag=False,
    )
    response.headers["Content-Security-Policy"] = FILE_POLICY
    return response
