"""Prompts for an answer that is not understood again: never the same twice, and not without end."""

from handlers import texts
from handlers.cards import topics
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import (
    Amount,
    Attachments,
    FreeText,
    MultipleChoice,
    SellerContact,
    SingleChoice,
)
from handlers.form.form import Field
from handlers.form.texts.field_words import EXAMPLES
from handlers.messages.reply import Button, Call
from handlers.nlu import intents, phrases
from handlers.state.draft import DOUBTED, Draft
from handlers.texts import answers as own
from handlers.texts import complaint as complaint_texts
from handlers.texts import form as form_texts
from handlers.texts import small_talk
from knowledge_base import thai

_NEEDED = {FieldName.NAME: own.NEEDS_NAME, FieldName.PHONE: form_texts.NEEDS_OWN_PHONE}
_MOST_DOUBTS = 2
_MOST_OF_ONE, _MOST_MISSES = 3, 6
OFFICERS: tuple[Button, ...] = (Call(texts.CALL_1166_LABEL, "1166"), topics.OFFICER)


def vary_prompt(draft: Draft, field: Field, sentence: str) -> str:
    """The sentence; where this question had it just before, or its other wording, one that explains
    it otherwise and says where to get help. Counts one more answer that was not understood."""
    draft.misses += 1
    again = rephrase(draft, field)
    alike = {sentence, draft.unclear} == {form_texts.NEEDS_CHOICE, again}
    if draft.unclear != sentence and not alike:
        draft.unclear, draft.unclear_times = str(sentence), 1
        return sentence
    draft.unclear_times += 1
    return own.NO_HURRY if draft.unclear_times % 2 or draft.unclear == again else again


def is_missed_often(draft: Draft) -> bool:
    """True once another way is due: the same was not understood so often, or anything at all."""
    return draft.unclear_times > _MOST_OF_ONE or draft.misses > _MOST_MISSES


def is_doubted_often(draft: Draft) -> bool:
    """Count one more doubt about an answer to this question; true from the third in a row on."""
    if draft.unclear != DOUBTED:
        draft.unclear, draft.unclear_times = DOUBTED, 0
    draft.unclear_times += 1
    return draft.unclear_times > _MOST_DOUBTS


def rephrase(draft: Draft, field: Field) -> str:
    """A sentence that explains which answers will do, and where to get help."""
    if isinstance(field.kind, Attachments):
        return own.NO_PICTURE_NEEDED
    return own.not_understood_again(
        example_of(field),
        may_choose=isinstance(field.kind, SingleChoice | MultipleChoice),
        may_pass=not field.is_required(draft.answers),
    )


def instead_of_skipping(draft: Draft, field: Field) -> str:
    """A sentence for who would leave out a question that needs an answer."""
    if isinstance(field.kind, Amount):
        return complaint_texts.NEAREST_AMOUNT
    if field.name in _NEEDED:
        return _NEEDED[FieldName(field.name)]
    chosen = isinstance(field.kind, SingleChoice | MultipleChoice)
    return rephrase(draft, field) if chosen else texts.CANNOT_SKIP


def calming_reply(draft: Draft) -> str:
    """A calming sentence; every other time the one with the way out. Counts as not understood."""
    draft.misses += 1
    if draft.unclear != own.ANGRY:
        draft.unclear, draft.unclear_times = str(own.ANGRY), 0
    draft.unclear_times += 1
    return own.ANGRY if draft.unclear_times % 2 else own.NO_HURRY


def is_angry(text: str) -> bool:
    """True if a text is angry at being asked, and tells nothing besides."""
    if intents.contains_any(text, own.ANGER_WORDS) or phrases.is_made_of(
        text, small_talk.CURSES, small_talk.AROUND_CURSES
    ):
        return True
    rest = intents.without_profanity(text)
    is_only = rest == text or not thai.has_content(rest) or intents.asks(rest)
    return intents.has_profanity(text) and is_only


def example_of(field: Field) -> str:
    """An example of an answer; empty without one."""
    return field.example or EXAMPLES.get(field.name, "")


def help_buttons(draft: Draft) -> tuple[Button, ...]:
    """Buttons to reach an officer, once the same was not understood twice."""
    return OFFICERS if draft.unclear_times > 1 else ()


def reset(draft: Draft) -> None:
    """Clear the count of failed attempts, as another question stands open."""
    keep_doubted(draft)
    draft.unclear, draft.unclear_times, draft.odd, draft.doubted = "", 0, "", ""
    draft.misses = 0


def keep_doubted(draft: Draft) -> None:
    """Move a text that was asked about, and not called an answer, into the story."""
    asked = FORM.field(draft.asking)
    if draft.doubted and asked is not None and isinstance(asked.kind, FreeText | SellerContact):
        draft.add_to_story(draft.resolve_doubt(FieldName.STORY))
