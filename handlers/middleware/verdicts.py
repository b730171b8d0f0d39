"""Verdicts on a link in the middle of a form, and on pictures that are sent outside one."""

from dataclasses import replace

from handlers.conversations.checking import in_form, pictures, sightings, views
from handlers.messages.context import NextHandler, Turn
from handlers.messages.event import FileMessage, ImageMessage
from handlers.messages.postback import full_text
from handlers.messages.reply import MAX_REPLIES, Answer, TextReply
from handlers.state import draft, pre_consent
from knowledge_base.checking.checker import LONGEST
from knowledge_base.checking.links import may_hold_item

# A longer text is the story, whose links were met long ago.
_LONGEST_WARNED = 300


def around_link(turn: Turn, respond: NextHandler) -> Answer:
    """The answer of the form, which takes the link, under the line: the link is counted, and one
    dressed up as another's is warned of."""
    is_open = draft.is_open(turn.state) and not in_form.asks(turn)
    answer = respond(turn)
    text = full_text(turn.action)
    if not is_open or not text or len(text) > LONGEST or not may_hold_item(text):
        return answer
    found = turn.reading.check(text)
    sightings.count_sites(turn, found)
    line = views.line_on_link(found, turn.knowledge_base.checker)
    if not line or len(text) > _LONGEST_WARNED or len(answer.replies) >= MAX_REPLIES:
        return answer
    return replace(answer, replies=(TextReply(line), *answer.replies))


def around_picture(turn: Turn, respond: NextHandler) -> Answer:
    """The answer under the verdict on the pictures; a series is answered with its last one."""
    if not isinstance(turn.action, ImageMessage | FileMessage):
        return respond(turn)
    if pictures.are_evidence(turn.state, turn.event.at):
        return respond(turn)
    if isinstance(turn.action, ImageMessage):
        pre_consent.remember(turn.state, "shown", turn.action.message_id, turn.event.at)
    answer = respond(turn)
    card = None if pre_consent.more_follow(turn) else pictures.verdict(turn)
    if card is None or len(answer.replies) >= MAX_REPLIES:
        return answer
    return replace(answer, replies=(card, *answer.replies))
