"""Count of a link sent in the middle of a form, and a warning of one dressed up as another's."""

from dataclasses import replace

from handlers.conversations.checking import in_form, sightings, views
from handlers.messages.context import NextHandler, Turn
from handlers.messages.postback import full_text
from handlers.messages.reply import MAX_REPLIES, Answer, TextReply
from handlers.state import draft
from knowledge_base.checking.checker import LONGEST
from knowledge_base.checking.links import may_hold_item

# A longer text is the story, whose links were met long ago.
_LONGEST_WARNED = 300


def around(turn: Turn, respond: NextHandler) -> Answer:
    """The answer of the form, which takes the link, under the line."""
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
