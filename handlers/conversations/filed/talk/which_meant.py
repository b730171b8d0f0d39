"""The choice of the value, or of the answer, that a correction means, before it is shown."""

from collections.abc import Sequence

from handlers.conversations.filed.answer_edits import AnswerEdit
from handlers.conversations.filed.talk import doubt_views
from handlers.messages.context import Turn
from handlers.messages.reply import Answer
from handlers.state import filed_session
from handlers.state.filed_session import FiledSession


def ask_which(turn: Turn, work: FiledSession, named: AnswerEdit) -> Answer:
    """Ask which of several values is right."""
    work.begin(named.field.name)
    work.either = list(named.either)
    filed_session.save(turn.state, work, turn.event.at)
    return doubt_views.either(work, named.field)


def ask_whose(turn: Turn, work: FiledSession, edits: Sequence[AnswerEdit]) -> Answer:
    """Ask which answer is meant, remembering the new value of each."""
    work.begin("")
    work.fields = [each.field.name for each in edits]
    work.either = [each.value for each in edits]
    filed_session.save(turn.state, work, turn.event.at)
    return doubt_views.whose(work, [each.field for each in edits])
