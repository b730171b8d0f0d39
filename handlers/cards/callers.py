"""Cards about callers who claim to be officers."""

from handlers import texts
from handlers.cards import topics
from handlers.messages.reply import Answer, Call, Card, Row
from handlers.texts import calls

_CALL_1166 = Call(texts.CALL_1166_LABEL, "1166")


def not_ours(number: str = "") -> Answer:
    """Warning about a caller who claims to be an officer and wants what no officer asks for;
    `number` is what a real one would name first."""
    card = Card(
        calls.NOT_OURS_TITLE,
        "urgent",
        paragraphs=calls.NOT_OURS_PARAGRAPHS,
        rows=_number(number),
        buttons=(_CALL_1166, topics.OWN_BANK),
    )
    return Answer((card,), topics.FOLLOW_UPS, ask_again=True)


def knows_number() -> Answer:
    """Warning that a caller who knows details of a complaint need not be an officer."""
    card = Card(
        calls.KNOWS_NUMBER_TITLE,
        "urgent",
        paragraphs=calls.KNOWS_NUMBER_PARAGRAPHS,
        buttons=(_CALL_1166, topics.OWN_BANK),
    )
    return Answer((card,), topics.FOLLOW_UPS, ask_again=True)


def how_to_know(number: str) -> Answer:
    """The signs of a real officer."""
    card = Card(
        calls.IS_REAL_TITLE,
        paragraphs=(calls.REAL_OFFICER,),
        rows=_number(number),
        buttons=(_CALL_1166,),
    )
    return Answer((card,), ask_again=True)


def _number(number: str) -> tuple[Row, ...]:
    return (Row(texts.NUMBER_ROW, number),) if number else ()
