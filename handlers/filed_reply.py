"""The filer's answer to a question of the office."""

from db import inquiries, workflow
from db.models import Complaint
from handlers import draft as drafts
from handlers import filed_cards as cards
from handlers import filed_evidence as files
from handlers import filed_work as works
from handlers.buttons import Pressed, typed
from handlers.event import SentFile, SentPicture
from handlers.filed_work import FiledWork
from handlers.reply import Answer
from handlers.texts import filed as words
from handlers.turn import Turn

LONGEST = 2_000


def begin(turn: Turn, complaint: Complaint, _button: Pressed) -> Answer:
    """Shows the question; the next text is its answer."""
    waiting = inquiries.waiting_of(turn.session, complaint.id)
    if waiting is None:
        return cards.only(words.NOTHING_ASKED, complaint.number)
    drafts.pause(turn.state)
    works.keep(turn.state, FiledWork(complaint.number, "reply", ""), turn.event.at)
    question = inquiries.question(waiting, turn.conversation.key)
    return cards.replying(complaint.number, question)


def take(turn: Turn, work: FiledWork, complaint: Complaint) -> Answer | None:
    """The answer, or a picture that comes before it; None for anything else."""
    if isinstance(turn.did, SentPicture | SentFile):
        return _picture(turn, work, complaint, turn.did)
    text = typed(turn.did).strip()
    if not text:
        return None
    if len(text) > LONGEST:
        return cards.still_replying(words.REPLY_TOO_LONG, complaint.number)
    works.drop(turn.state)
    waiting = inquiries.waiting_of(turn.session, complaint.id)
    key = turn.conversation.key
    if waiting is None or not inquiries.answer(turn.session, waiting, text, key, turn.now):
        return cards.only(words.NOTHING_ASKED, complaint.number)
    return cards.only(words.replied(complaint.number), complaint.number)


def _picture(
    turn: Turn, work: FiledWork, complaint: Complaint, did: SentPicture | SentFile
) -> Answer:
    if not workflow.may_correct(complaint.status):
        return cards.still_replying(words.CANNOT_BE, complaint.number)
    refusal = files.keep_file(turn, complaint, did)
    works.keep(turn.state, work, turn.event.at)
    return cards.still_replying(refusal or words.REPLY_PICTURE, complaint.number)
