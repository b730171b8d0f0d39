"""Several matters in one sentence that corrects a sent complaint: offered one by one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from db.models.tables import Complaint
from handlers.conversations.filed import corrections
from handlers.conversations.filed.answer_edits import AnswerEdit
from handlers.conversations.filed.talk import proposal_views, told_story
from handlers.conversations.filed.talk.told_facts import Begin
from handlers.conversations.filed.texts import corrections as texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.restated import joined
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import case_questions
from handlers.texts.i18n import joined as joined_text


def offer(turn: Turn, own: Sequence[Complaint], text: str, begin: Begin) -> Answer | None:
    """Propose the corrections of a text, what else it tells of other answers, and the rest as more
    of the story; None where it has one matter alone."""
    if not own:
        return None
    found = joined.parse(text, corrections.current_answers(turn, own[0]), "", turn.today)
    if found is None:
        return None
    if len(own) > 1:
        return begin(own)
    waiting: dict[str, Any] = dict(found.values)
    if case_questions.states(found.rest):
        waiting[FieldName.STORY] = told_story.with_more(turn, own[0], found.rest)
    name = next(iter(waiting))
    field, value = FORM.field(name), waiting.pop(name)
    assert field is not None
    begin(own)
    said = corrections.start(turn, own[0], AnswerEdit(field, value), waiting)
    work = corrections.session(turn, own[0])
    labels = proposal_views.labels_of_waiting(work)[1:] if work else []
    lead = (TextReply(texts.asked_next(joined_text(", ", labels))),) if labels else ()
    return replace(said, replies=(*lead, *said.replies))
