"""Answers to other questions than the open one: kept, said back, and the open one asked again."""

from typing import Any

from handlers.conversations.complaint import answer_storage, navigation
from handlers.conversations.complaint.prefill import story
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import reader
from handlers.form.field_groups import SELLER_TRACES
from handlers.form.field_types import FreeText
from handlers.form.form import SKIPPED, Field, FormAnswers
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import moves
from handlers.state import draft as drafts
from handlers.state.draft import Draft
from handlers.texts import complaint as complaint_texts
from handlers.texts.i18n import joined


def handle(turn: Turn, draft: Draft, field: Field) -> Answer | None:
    """Keeps what a text answers of other questions, where it does nothing else; None for all
    other texts."""
    text = message_text(turn.action)
    found = reader.parse(text, field, draft.known, turn.today)
    if isinstance(field.kind, FreeText) and _is_known(draft, found):
        # Said again, it is meant as the answer.
        return None
    if not found and reader.is_doubtful_number(text, field, turn.today):
        return navigation.retry(turn, draft, field, complaint_texts.WHOSE_NUMBER)
    if field.name == FieldName.SELLER_NAME and found.keys() & SELLER_TRACES:
        # By one of these a seller is found without a name.
        found[field.name] = SKIPPED
    return keep(turn, draft, field, found) if found else None


def _is_known(draft: Draft, found: dict[str, Any]) -> bool:
    return bool(found) and all(draft.known.get(name) == value for name, value in found.items())


def keep(turn: Turn, draft: Draft, field: Field, found: dict[str, Any]) -> Answer:
    """Keeps the answers that were found, and goes on where the one asked for is among them."""
    before = draft.known
    for name, value in found.items():
        told = FORM.field(name)
        if told is not None:
            answer_storage.save_answer(turn, draft, told, value)
    after = _after(turn, draft, field, is_answered=field.name in found)
    return Answer(
        (TextReply(_said_back(draft, before, list(found))), *after.replies), after.choices
    )


def _after(turn: Turn, draft: Draft, field: Field, *, is_answered: bool) -> Answer:
    if is_answered or field not in FORM.path(draft.known):
        return navigation.next_question(turn, draft)
    parts = message_text(turn.action).split()
    if not field.is_required(draft.answers) and any(map(moves.tells_nothing, parts)):
        return navigation.skip(turn, draft, field)
    drafts.save(turn.state, draft)
    return navigation.repeat(turn, draft)


def _said_back(draft: Draft, before: FormAnswers, names: list[str]) -> str:
    """What is noted now, and what took the place of an earlier answer."""
    changed = [name for name in names if before.get(name) not in (None, draft.known.get(name))]
    noted = [name for name in names if name not in changed]
    lines = [story.summary(draft, noted)] if noted else []
    for field in map(FORM.field, changed):
        if field is not None:
            shown = field.show(before[field.name]), field.show(draft.known[field.name])
            lines.append(complaint_texts.corrected(field.label, *shown))
    return joined("\n", lines)
