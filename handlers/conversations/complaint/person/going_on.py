"""A sentence, and the question that is open under it, with a value that stood beside."""

from dataclasses import replace
from typing import Any

from handlers.conversations.complaint import answer_storage, navigation
from handlers.form.complaint import FORM
from handlers.form.form import Field
from handlers.form.non_answers import own_details
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import moves
from handlers.state import draft as drafts
from handlers.state.draft import Draft
from handlers.texts.i18n import Localized, english_of, joined


def with_open_question(turn: Turn, draft: Draft, sentence: str) -> Answer:
    """A sentence, and the open question, or the next one where the answers have moved on."""
    field = FORM.field(draft.asking)
    stays = field is not None and field in FORM.path(draft.known)
    again = navigation.repeat(turn, draft) if stays else navigation.next_question(turn, draft)
    return Answer((TextReply(sentence), *again.replies), again.choices)


def with_next_question(turn: Turn, draft: Draft, sentence: str) -> Answer:
    """A sentence, and the question after the open one."""
    after = navigation.next_question(turn, draft)
    return Answer((TextReply(sentence), *after.replies), after.choices)


def store_value(turn: Turn, draft: Draft, rest: tuple[str, ...]) -> str:
    """Store the answer to the open question that stands in the rest of a text, and return it as
    it is shown; empty where none does."""
    asked = FORM.field(draft.asking)
    value = own_details.value_in(rest, asked, turn.today) if asked else None
    return store(turn, draft, asked, value) if asked is not None else ""


def store(turn: Turn, draft: Draft, asked: Field, value: Any) -> str:
    """Store a value as the answer to the open question, and return it as it is shown; empty
    without one."""
    if not value:
        return ""
    answer_storage.save_answer(turn, draft, asked, value)
    drafts.save(turn.state, draft)
    shown = asked.show(value)
    return Localized(f"{asked.label}: {shown}", f"{english_of(asked.label)}: {english_of(shown)}")


def after(turn: Turn, draft: Draft, rest: tuple[str, ...], sentences: list[str]) -> Answer:
    """Sentences, and the next question where the rest of the text answers the open one, else that
    again."""
    return told(turn, draft, store_value(turn, draft, rest), sentences)


def told(turn: Turn, draft: Draft, stored: str, sentences: list[str]) -> Answer:
    """The same where that answer is stored already, as it is shown; empty for none."""
    said = joined("\n", dict.fromkeys((*((stored,) if stored else ()), *sentences)))
    drafts.save(turn.state, draft)
    return (with_next_question if stored else with_open_question)(turn, draft, said)


def above(first: Answer | None, said: Answer | None) -> Answer | None:
    """The answer to a question, under what was noted first; None where others answer it."""
    if said is None or first is None:
        return said
    noted = [each for each in first.replies[:-1] if isinstance(each, TextReply)]
    return replace(said, replies=(*noted, *said.replies))


def or_leave(
    turn: Turn, draft: Draft, field: Field | None, answered: Answer | None, leaving: str
) -> Answer | None:
    """Keep the draft for later once the value before the leaving is stored; else the answer, as
    where the value is only put in for now."""
    is_stored = field is not None and (draft.asking != field.name or bool(draft.growing))
    leaves = is_stored and not moves.is_for_now(leaving)
    return navigation.pause(turn, draft) if leaves else answered
