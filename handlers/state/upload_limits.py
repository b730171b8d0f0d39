"""Whether a picture or file can be taken at all: its size, the person's day, the disk."""

from datetime import timedelta

from db.evidence import evidence
from handlers.messages.context import Turn
from handlers.messages.event import Did, SentFile, SentPicture
from handlers.messages.reply import ChoosePicture, TakePicture
from handlers.texts import evidence as texts

FILES_A_DAY = 40
FILE_BYTES = 20 * 1024 * 1024
# On a phone; where there are no such buttons, pictures are sent as always.
WAYS_TO_SEND = (TakePicture(texts.CAMERA_LABEL), ChoosePicture(texts.ALBUM_LABEL))


def refusal(turn: Turn, did: Did) -> str | None:
    """Why a file is not taken, to be told; None when it may come, or is none."""
    if not isinstance(did, SentPicture | SentFile):
        return None
    if isinstance(did, SentPicture) and not did.at_line:
        return texts.NOT_AT_LINE
    if isinstance(did, SentFile) and did.size > FILE_BYTES:
        return texts.TOO_BIG
    if turn.services.disk_is_full():
        return texts.DISK_FULL
    since = turn.now - timedelta(days=1)
    if evidence.count_since(turn.session, turn.conversation.id, since) >= FILES_A_DAY:
        return texts.day_full(FILES_A_DAY)
    return None
