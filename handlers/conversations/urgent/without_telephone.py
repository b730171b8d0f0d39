"""A person who does not hear: remembered, and led to ways without a telephone."""

from dataclasses import replace

from handlers.cards import topics
from handlers.conversations.urgent import views
from handlers.conversations.urgent.texts import open_case as own
from handlers.conversations.urgent.told_text import told_in
from handlers.messages.context import NextHandler, Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import MAX_REPLIES, Answer, Call, Card, Reply, TextReply
from handlers.nlu import emergencies
from handlers.state import emergency, language
from handlers.state.emergency import ShownCard
from handlers.state.entries import NO_TELEPHONE, TOLD_DANGER
from knowledge_base import thai
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

_ONLY_THAT = 30
# Cards that somebody asked for, or that name other ways themselves.
_OTHER_WAYS: tuple[ShownCard, ...] = ("bank", "picker", "door", "beside", "paying")


def around(turn: Turn, respond: NextHandler) -> Answer:
    """The answer; where it says to call at once, the ways without a telephone before it, or instead
    of a card that says no more than that."""
    if emergencies.does_not_hear(message_text(turn.action)):
        NO_TELEPHONE.set(turn.state, turn.event.at.isoformat())
    answer = respond(turn)
    at = turn.event.at
    if not any(map(_says_to_call, answer.replies)) or not emergency.does_not_hear(turn.state, at):
        return answer
    danger = TOLD_DANGER.recent(turn.state, at, lambda told: told.at)
    if danger is not None and danger.kind not in MONEY_KINDS:
        return replace(answer, replies=(*answer.replies, TextReply(own.LIFE))[:MAX_REPLIES])
    return _with_other_ways(turn, answer)


def handle(turn: Turn) -> Answer | None:
    """Tell a person who says not to hear, and nothing that a topic answers, that all is written."""
    text = message_text(turn.action)
    if not emergencies.does_not_hear(text):
        return None
    is_answered = turn.reading.search(text).decision == "answer"
    if is_answered and not emergencies.says_only_not_to_hear(text):
        return None
    if not thai.has_thai(text):
        # What else is told is answered in English.
        if len(text) > _ONLY_THAT:
            return None
        language.remember_english(turn)
    return Answer((TextReply(own.HEARD),), (*topics.FOLLOW_UPS, topics.OFFICER), ask_again=True)


def _with_other_ways(turn: Turn, answer: Answer) -> Answer:
    told = told_in(turn, "")
    if told.now is not None and told.now.shown in _OTHER_WAYS:
        return answer
    ways = views.without_telephone(told.banks, told.present)
    only_calls = told.now is not None and told.now.topic == topics.JUST_SENT
    rest = (each for each in answer.replies if not (only_calls and _says_to_call(each)))
    return replace(answer, replies=(*ways.replies, *rest)[:MAX_REPLIES])


def _says_to_call(reply: Reply) -> bool:
    if not isinstance(reply, Card) or reply.tone != "urgent":
        return False
    return any(isinstance(each, Call) for each in reply.buttons)
