"""A check that is asked for while a question stands open: one line, no answer to the question."""

from handlers.cards import topics
from handlers.conversations.checking import looked_at, texts, views
from handlers.messages.context import Turn
from handlers.messages.postback import full_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import case_questions, intents
from handlers.nlu.story.harm import deeds, pre_purchase
from handlers.state import callback_session, draft, waiting
from handlers.state.entries import CHECKING
from handlers.texts.status import CHECK_WORDS
from knowledge_base import thai
from knowledge_base.checking.checker import LONGEST
from knowledge_base.checking.links import may_hold_item, without_links
from knowledge_base.checking.results import CheckResult

_COPY_OF_CARD = "id-card-copy"
# More words than these tell a story.
_LONGEST, _SHORT = 160, 60


def handle(turn: Turn) -> Answer | None:
    """Answer a request for a check beside an open question, which then stands again."""
    found = _asked_for(turn)
    if found is None:
        return _not_to_be_given(turn) or _awaited(turn)
    CHECKING.clear(turn.state)
    found, checker = looked_at.note(turn, found), turn.knowledge_base.checker
    is_of_call = callback_session.load(turn.state, turn.event.at) is not None
    line = views.line_in_form(found, checker, of_complaint=not is_of_call)
    return Answer((TextReply(line),), ask_again=True)


def _not_to_be_given(turn: Turn) -> Answer | None:
    """Advise who asks whether to give what somebody wants, with the calls in case it was given."""
    text = full_text(turn.action)
    is_open = bool(text) and len(text) <= _LONGEST and draft.is_open(turn.state)
    if not is_open or not deeds.asks_to_give(text):
        return None
    found = turn.reading.search(text)
    is_of_copy = found.decision == "answer" and found.matches[0].id == _COPY_OF_CARD
    if is_of_copy and not case_questions.asks_for_money(text):
        return None
    calls = (topics.OWN_BANK, topics.CALL_1441)
    return Answer((TextReply(texts.NOT_TO_BE_GIVEN),), calls, ask_again=True)


def asks(turn: Turn) -> bool:
    """True if the text is there to be checked, and is no answer to an open question."""
    return _asked_for(turn) is not None


def _asked_for(turn: Turn) -> CheckResult | None:
    """The check that is asked for; None for any other text."""
    text = full_text(turn.action)
    is_read = bool(text) and len(text) <= LONGEST and waiting.asks_something(turn)
    if not is_read or not may_hold_item(text):
        return None
    told = without_links(text)
    is_asked = pre_purchase.asks_to_look(text) or pre_purchase.asks_whose(text)
    if not (is_asked and len(told) <= _LONGEST) and not _was_awaited(turn, told):
        return None
    found = turn.reading.check(text)
    return found if any(each.kind not in ("message", "shop") for each in found.found) else None


def _was_awaited(turn: Turn, told: str) -> bool:
    """True if a check was asked for just before, and little stands beside what has come."""
    was_asked = CHECKING.recent(turn.state, turn.event.at, lambda at: at) is not None
    return was_asked and not thai.has_content(thai.normalise(told))


def _awaited(turn: Turn) -> Answer | None:
    """Ask for what is to be checked, where a form is open and it was not sent; whatever else comes
    first ends the wait."""
    text = full_text(turn.action)
    if not text or not draft.is_open(turn.state):
        return None
    CHECKING.clear(turn.state)
    asks = pre_purchase.asks_for_look(text) or intents.is_one_of(text, CHECK_WORDS)
    if len(text) > _SHORT or may_hold_item(text) or not asks:
        return None
    CHECKING.set(turn.state, turn.event.at.isoformat())
    return Answer((TextReply(texts.SEND_IT_IN_A_FORM),), ask_again=True)
