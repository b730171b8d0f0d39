"""A sentence about how the crook is called, where that is asked for in a crime."""

from handlers.conversations.complaint import navigation
from handlers.conversations.complaint.prefill import elsewhere, story
from handlers.form.complaint import FORM, FieldName, is_crime
from handlers.form.form import Field
from handlers.form.parsing import Complete
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import message_text, typed_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import intents
from handlers.nlu.lexicon.typed.told_elsewhere import CAME_BY
from handlers.nlu.story.shops import crooks_names
from handlers.state.draft import Draft
from handlers.texts import complaint as complaint_texts


def handle(turn: Turn, draft: Draft, field: Field) -> Answer | None:
    """Store the name, or leave it out where none was told, and keep what is told besides in the
    story; None for other texts and questions."""
    if field.name != FieldName.SELLER_NAME or not is_crime(draft.known):
        return None
    told = crooks_names.told(message_text(turn.action))
    if told is None:
        return None
    if told.rest:
        story.add_to_story(turn, draft, typed_text(turn.action).strip())
    found = _channel(turn, draft, told.rest)
    if told.name:
        return elsewhere.keep(turn, draft, field, {field.name: told.name, **found})
    draft.answers |= found
    after = navigation.skip(turn, draft, field)
    kept = (TextReply(complaint_texts.KEPT_IN_STORY),) if told.rest else ()
    return Answer((*kept, *after.replies), after.choices)


def _channel(turn: Turn, draft: Draft, rest: str) -> dict[str, str]:
    """The way of contact that is told besides, where it is not known."""
    field = FORM.field(FieldName.CONTACT_CHANNEL)
    if field is None or draft.known.get(field.name) or not intents.contains_any(rest, CAME_BY):
        return {}
    reading = field.kind.read(TextMessage(rest), [], turn.today)
    return {field.name: reading.value} if isinstance(reading, Complete) else {}
