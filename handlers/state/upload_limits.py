"""Limits of an upload: the file's size, the person's files of the day, the disk."""

from datetime import timedelta

from db.evidence import evidence
from handlers.messages.context import Turn
from handlers.messages.event import Action, FileMessage, ImageMessage
from handlers.messages.reply import ChoosePicture, TakePicture
from handlers.texts import evidence as texts

MAX_FILES_PER_DAY = 40
MAX_FILE_BYTES = 20 * 1024 * 1024
# On a phone; where there are no such buttons, pictures are sent as always.
UPLOAD_BUTTONS = (TakePicture(texts.CAMERA_LABEL), ChoosePicture(texts.ALBUM_LABEL))


def check_upload(turn: Turn, did: Action) -> str | None:
    """The reason to refuse a file, to be shown; None when it may come, or the action is no file."""
    if not isinstance(did, ImageMessage | FileMessage):
        return None
    if isinstance(did, ImageMessage) and not did.stored_by_line:
        return texts.NOT_AT_LINE
    if isinstance(did, FileMessage) and did.size > MAX_FILE_BYTES:
        return texts.TOO_BIG
    if turn.services.disk_is_full():
        return texts.DISK_FULL
    since = turn.now - timedelta(days=1)
    if evidence.count_since(turn.session, turn.conversation.id, since) >= MAX_FILES_PER_DAY:
        return texts.day_full(MAX_FILES_PER_DAY)
    return None
