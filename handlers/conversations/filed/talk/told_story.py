"""More of the story, given after filing: offered to be added to it, for a yes."""

from collections.abc import Sequence

from db.models.tables import Complaint
from handlers.conversations.filed import corrections
from handlers.conversations.filed.answer_edits import AnswerEdit
from handlers.conversations.filed.talk.told_facts import Begin
from handlers.form.complaint import FORM, FieldName
from handlers.form.parsing import Complete
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.reply import Answer
from handlers.nlu import intents
from handlers.state import emergency, waiting

_SHORTEST = 8


def offer(turn: Turn, own: Sequence[Complaint], more: str, begin: Begin) -> Answer | None:
    """Propose adding a text to the story, below what waits for a yes already; None where it asks
    something, or goes on about money that is just gone."""
    story = FORM.field(FieldName.STORY)
    if story is None or len(more) < _SHORTEST or intents.asks(more):
        return None
    if waiting.is_elsewhere(turn, more) or _is_urgent(turn, more):
        return None
    if len(own) > 1:
        return begin(own)
    told = _told_so_far(turn, own[0])
    begin(own)
    reading = story.kind.read(TextMessage(f"{told}\n{more}"), [], turn.today)
    if not isinstance(reading, Complete):
        return None
    return corrections.start(turn, own[0], AnswerEdit(story, reading.value))


def _is_urgent(turn: Turn, text: str) -> bool:
    """True if a text tells that money or a secret is gone, which has a card of its own."""
    finding = turn.reading.search(text)
    first = finding.matches[0].id if finding.decision == "answer" else ""
    return first in emergency.TOPICS


def _told_so_far(turn: Turn, complaint: Complaint) -> str:
    work = corrections.session(turn, complaint)
    waits = work.proposed if work and work.asking == FieldName.STORY else ()
    stored = corrections.current_answers(turn, complaint).get(FieldName.STORY)
    return str(next(iter(waits), stored))
