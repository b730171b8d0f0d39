"""Out of office hours, a card that offers 1166 says when it opens, below other ways."""

from dataclasses import replace

from handlers.cards import topics
from handlers.messages.context import NextHandler, Turn
from handlers.messages.event import BANGKOK
from handlers.messages.reply import Answer, Button, Call, Card, Reply, TextReply
from handlers.middleware.texts import closed_hours as texts
from handlers.texts.i18n import joined

_OFFICE = "1166"


def around(turn: Turn, respond: NextHandler) -> Answer:
    """The answer, with the office's number last while nobody answers it."""
    answer = respond(turn)
    hours = turn.services.opening_hours
    opening = hours.next_opening(turn.now) if hours else None
    if opening is None:
        return answer
    line = texts.closed(opening, turn.now.astimezone(BANGKOK).date())
    replies = tuple(_told(each, line) for each in answer.replies)
    if answer.replies and replies == answer.replies and any(map(_calls_office, answer.choices)):
        return _told_below(answer, line)
    return replace(answer, replies=replies, choices=_last(answer.choices))


def _told_below(answer: Answer, line: str) -> Answer:
    """The answer with the opening time where the office stands under it only."""
    *before, last = answer.replies
    if isinstance(last, TextReply):
        last = replace(last, text=joined("\n", (last.text, line)))
    choices = _last(_with_officer(answer.choices))
    return replace(answer, replies=(*before, last), choices=choices)


def _with_officer(buttons: tuple[Button, ...]) -> tuple[Button, ...]:
    """The same buttons; before the office's number alone, the one to be called back."""
    alone = all(map(_calls_office, buttons))
    return ((topics.OFFICER,) if alone else ()) + buttons


def _told(reply: Reply, line: str) -> Reply:
    """The reply with the opening time. An urgent card changes only where the office comes first:
    its other numbers answer now."""
    if not isinstance(reply, Card) or not any(map(_calls_office, reply.buttons)):
        return reply
    if reply.tone == "urgent" and not _calls_office(reply.buttons[0]):
        return reply
    buttons = _last(_with_officer(reply.buttons))
    return replace(reply, paragraphs=(*reply.paragraphs, line), buttons=buttons)


def _last(buttons: tuple[Button, ...]) -> tuple[Button, ...]:
    """The same buttons, the office's number at the end and not big."""
    office = [
        replace(each, strong=False)
        for each in buttons
        if isinstance(each, Call) and _calls_office(each)
    ]
    return (*(each for each in buttons if not _calls_office(each)), *office)


def _calls_office(button: Button) -> bool:
    return isinstance(button, Call) and button.number == _OFFICE
