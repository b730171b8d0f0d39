"""Download of a person's own file behind a link; the code from the chat releases it once."""

import re
from datetime import datetime
from urllib.parse import quote

from flask import Blueprint, Response, render_template, request
from sqlalchemy.orm import Session
from werkzeug.http import dump_options_header

from bot.runtime.released_files import FileRequest, Makers, NothingToRelease, ReleasedFile
from bot.services import Services
from bot.web.security_headers import add_security_headers
from db.models.tables import Release
from db.privacy import releases
from db.privacy.releases import WrongCode
from db.staff import audit
from handlers.nlu.values import contacts

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9.]+")


def create_release_pages(services: Services, makers: Makers) -> Blueprint:
    """The page under /files. Asking for it looks nothing up, so it is the same page in the same
    time whatever the link, and those who preview links use nothing up."""
    pages = Blueprint("releases", __name__)

    @pages.get("/files/<release_id>")
    def ask(release_id: str) -> str:
        return render_template("release.html", release_id=release_id, attempts_left=None)

    @pages.post("/files/<release_id>")
    def release(release_id: str) -> Response:
        code = contacts.digits(request.form.get("code", ""))
        return _release(services, makers, release_id, code)

    pages.after_request(add_security_headers)
    return pages


def _release(services: Services, makers: Makers, release_id: str, code: str) -> Response:
    """The file, made now; when it cannot be made, the code is as good as before."""
    code_hash = releases.hash_code(services.settings.index_key, release_id, code)
    with services.transactions.writing() as session:
        found = releases.redeem(session, release_id, code_hash, services.clock())
        if isinstance(found, WrongCode):
            return _refused(release_id, found.attempts_left)
        _note(session, found, "release", services.clock())
    try:
        return _sent(makers[found.what](FileRequest(found.conversation_id, found.complaint_id)))
    except NothingToRelease:
        return _refused(release_id, 0)
    except Exception:
        with services.transactions.writing() as session:
            releases.reopen(session, release_id)
            _note(session, found, "release failed", services.clock())
        raise


def _refused(release_id: str, attempts_left: int) -> Response:
    page = render_template("release.html", release_id=release_id, attempts_left=attempts_left)
    return Response(page, 200 if attempts_left else 410)


def _note(session: Session, release: Release, action: str, now: datetime) -> None:
    thing = f"conversation {release.conversation_id}"
    if release.complaint is not None:
        thing = f"complaint {release.complaint.number}"
    audit.write(session, who="filer", action=action, thing=thing, reason=release.what, now=now)


def _sent(file: ReleasedFile) -> Response:
    response = Response(file.content, content_type=file.media_type)
    plain = _NOT_IN_A_NAME.sub("-", file.name).strip("-")
    names = {"filename": plain, "filename*": f"UTF-8''{quote(file.name, safe='')}"}
    response.headers["Content-Disposition"] = dump_options_header("attachment", names)
    return response
