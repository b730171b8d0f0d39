"""The day of the purchase, or that it is not known, typed at a card that asks for neither."""

import re

from handlers.conversations.complaint import navigation
from handlers.conversations.complaint.evidence import attachments
from handlers.conversations.complaint.prefill import elsewhere
from handlers.conversations.complaint.prompts import questions
from handlers.conversations.complaint.texts import whole_story
from handlers.form.complaint import FORM, FieldName
from handlers.form.parsing import Complete, Invalid
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed import moves
from handlers.nlu.lexicon.values.spoken_days import NOT_BOUGHT
from handlers.nlu.values.spoken import days
from handlers.nlu.values.spoken.festivals import Days
from handlers.state.draft import REVIEW, Draft

_OF_ANOTHER_DAY = re.compile(NOT_BOUGHT)
_UNKNOWN = (*moves.NOT_KNOWN, *moves.LONG_AGO)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Keep the day, or the month in which it lies; ask which of several is meant; say that none is
    needed where somebody does not know. None for other texts, and where a day is known."""
    text, bought = message_text(turn.action), FORM.field(FieldName.PURCHASE_DATE)
    is_open = bought in FORM.path(draft.known) and draft.known.get(FieldName.PURCHASE_DATE) is None
    if bought is None or not is_open or intents.asks(text):
        return None
    if draft.asking == REVIEW and phrases.is_made_of(text, _UNKNOWN, moves.AROUND_SKIPS):
        return navigation.with_question(turn, draft, whole_story.NOTHING_MORE_NEEDED)
    is_day = isinstance(days.parse(text, turn.today), Days)
    if not is_day or _OF_ANOTHER_DAY.search(text):
        return None
    reading = bought.kind.read(TextMessage(text), [], turn.today)
    if isinstance(reading, Complete):
        return elsewhere.keep(turn, draft, attachments.EVIDENCE, {bought.name: reading.value})
    if not isinstance(reading, Invalid) or not reading.nearest:
        return None
    navigation.ask(turn, draft, bought)
    nearest = questions.suggestions(draft, bought, reading.nearest)
    return navigation.retry(turn, draft, bought, reading.sentence, nearest)
