"""The picture of an alert: one file of the form, made anew without what cannot be seen."""

from io import BytesIO

from flask import Response, abort, send_file
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import FileStorage

from bot.runtime.image_process import make_picture
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import CASEWORKERS, route
from bot.web.console.texts import broadcasts as texts
from bot.web.security_headers import FILE_POLICY
from bot.worker.evidence.fetcher import media_type
from db.queue.broadcasts import pictures

MOST_BYTES = 5 * 1024 * 1024
# With what else stands in the form; a file between the two is refused with all that was typed kept.
FORM_BYTES = 8 * 1024 * 1024
KINDS = ("image/jpeg", "image/png")
# LINE's limit of a picture in a card, each way.
_SIDE = 1024


class AlertPictureRefused(Exception):
    """Raised with the sentence that says why, and what to do."""


def kept(file: FileStorage | None) -> str:
    """The hash of the picture that was sent and is kept now; empty where none was. Raises
    AlertPictureRefused."""
    if file is None or not file.filename:
        return ""
    content = file.stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise AlertPictureRefused(texts.PICTURE_TOO_LARGE)
    kind = media_type(content)
    if kind not in KINDS:
        raise AlertPictureRefused(texts.PICTURE_KIND)
    made = make_picture(content, kind, _SIDE)
    if made is None:
        raise AlertPictureRefused(texts.PICTURE_UNREADABLE)
    with current_console().transactions.writing() as session:
        now = current_console().clock()
        return pictures.keep(session, made.jpeg, made.width, made.height, now)


@route("/broadcasts/pictures/<sha256>", "broadcast_picture", CASEWORKERS)
def picture(sha256: str) -> ResponseReturnValue:
    """A picture that somebody uploaded, as it would be sent."""
    with current_console().transactions.reading() as session:
        jpeg = pictures.content(session, sha256) if pictures.is_hash(sha256) else None
    if jpeg is None:
        abort(404)
    response: Response = send_file(BytesIO(jpeg), mimetype="image/jpeg", etag=False)
    response.headers["Content-Security-Policy"] = FILE_POLICY
    return response
