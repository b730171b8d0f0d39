"""A victim on the way to pay the crook again: held back first, and on the way as well."""

from handlers.cards import topics
from handlers.conversations.urgent import first_card, views
from handlers.conversations.urgent import texts as urgent_texts
from handlers.conversations.urgent.texts import pays_more as own
from handlers.conversations.urgent.told_text import ToldText
from handlers.messages.reply import Answer, Card, TextReply
from handlers.nlu import emergencies, intents
from handlers.nlu.story.harm import pays_more
from knowledge_base import thai

_SHORT_LINE = 40


def handle(told: ToldText) -> Answer | None:
    """Hold back who is about to pay again, and who tells no more than where they are by now."""
    is_of_it = told.now is not None or told.open_case is not None
    if is_of_it and pays_more.is_on_the_way(told.text):
        return _again(told) if _is_held_back(told) else _hold_back(told)
    if not _is_held_back(told) or emergencies.asks_something(told.text):
        return None
    if pays_more.turns_back(told.text):
        return views.line(told.banks, told.goes_on(told.present, "next"), own.TURNED_BACK)
    return _again(told) if pays_more.tells_of_the_way(told.text) else None


def stay(told: ToldText) -> Answer | None:
    """Hold back as before in answer to any other short line that neither asks nor ends the talk."""
    text = told.text
    is_line = len(text) <= _SHORT_LINE and thai.has_thai(text) and not told.is_elsewhere
    if not _is_held_back(told) or not is_line or intents.asks(text) or emergencies.parts(text):
        return None
    return _again(told)


def _is_held_back(told: ToldText) -> bool:
    return told.now is not None and told.now.shown == "paying"


def _hold_back(told: ToldText) -> Answer:
    at_home = (urgent_texts.STOP_THEM,) if first_card.tells_of_home(told.text) else ()
    told.goes_on(told.present, "paying")
    card = Card(
        own.TITLE,
        "urgent",
        paragraphs=(*own.PARAGRAPHS, *at_home),
        buttons=(topics.CALL_1441_FIRST, topics.OWN_BANK),
    )
    return Answer((card,), topics.AFTER_URGENT, ask_again=True)


def _again(told: ToldText) -> Answer:
    told.goes_on(told.present, "paying")
    return Answer((TextReply(own.AGAIN),), topics.AFTER_URGENT, ask_again=True)
