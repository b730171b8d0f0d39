"""Cards about callers who claim to be officers."""

from handlers import texts
from handlers.cards import topics
from handlers.messages.reply import Answer, Call, Card, Row
from handlers.nlu import case_questions, interruptions
from handlers.texts import calls

_CALL_1166 = Call(texts.CALL_1166_LABEL, "1166")


def about(text: str, number: str = "") -> Answer | None:
    """The answer to a text about a caller who says to be of the office: a no first, where one wants
    what no officer asks for; `number` is what a real one would name first."""
    knows = interruptions.tells_what_caller_knows(text)
    if interruptions.tells_of_false_officer(text) or interruptions.asks_about_caller(text):
        return _not_ours(number, knows=knows)
    if knows:
        return _knows_number()
    if interruptions.tells_of_withheld_number(text):
        return _how_to_know(number, calls.WITHHOLDS_TITLE)
    if number and case_questions.tells_of_call(text):
        return _how_to_know(number, calls.CALLED_TITLE)
    return _how_to_know(number) if interruptions.asks_if_officer(text) else None


def _not_ours(number: str, *, knows: bool) -> Answer:
    """Warning about a caller who claims to be an officer; one who `knows` the number proves nothing
    by it."""
    card = Card(
        calls.NOT_OURS_TITLE,
        "urgent",
        paragraphs=calls.KNOWS_NUMBER_PARAGRAPHS if knows else calls.NOT_OURS_PARAGRAPHS,
        rows=() if knows else _number(number),
        buttons=(_CALL_1166, topics.OWN_BANK),
    )
    return Answer((card,), topics.FOLLOW_UPS, ask_again=True)


def _knows_number() -> Answer:
    """Warning that a caller who knows details of a complaint need not be an officer."""
    card = Card(
        calls.KNOWS_NUMBER_TITLE,
        "urgent",
        paragraphs=calls.KNOWS_NUMBER_PARAGRAPHS,
        buttons=(_CALL_1166, topics.OWN_BANK),
    )
    return Answer((card,), topics.FOLLOW_UPS, ask_again=True)


def _how_to_know(number: str, title: str = calls.IS_REAL_TITLE) -> Answer:
    """The signs of a real officer."""
    card = Card(
        title,
        paragraphs=(calls.REAL_OFFICER,),
        rows=_number(number),
        buttons=(_CALL_1166,),
    )
    return Answer((card,), ask_again=True)


def _number(number: str) -> tuple[Row, ...]:
    return (Row(texts.NUMBER_ROW, number),) if number else ()
