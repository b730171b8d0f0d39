"""The status of a complaint, shown to its own filer and to no one else."""

from db.complaints import complaints
from db.models.tables import Complaint
from handlers import texts
from handlers.conversations.filed import intents as filed_intents
from handlers.conversations.filed import views
from handlers.conversations.filed.texts import letters as letter_texts
from handlers.messages import postback
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, Tap, TextReply
from handlers.nlu import intents, moves
from handlers.nlu.values import contacts
from handlers.records import case_number
from handlers.state import language, last_topic
from handlers.texts import small_talk
from handlers.texts import status as status_texts
from knowledge_base import thai

STATUS = "status"
_MOST = 4
_SHORT = 30
_SENTENCE = 80
# What the talk is about, in the place of a topic of the knowledge base: how often in a row a
# complaint was not shown, and that a number was asked for.
_NOT_SHOWN = ("complaint-not-shown", "complaint-not-shown-twice", "complaint-not-shown-thrice")
_NUMBER = "complaint-number"


def handle(turn: Turn) -> Answer | None:
    """Show the person's own complaints by tap, by word or by number."""
    button = postback.parse_postback(turn.action)
    if button is not None:
        return _of_number(turn, button.get("n")) if button.action == STATUS else None
    text = postback.message_text(turn.action)
    return _before_a_letter(turn, text) or _typed(turn, text)


def _before_a_letter(turn: Turn, text: str) -> Answer | None:
    """Ask a person who wants a letter and has no complaint for the story first; how to write one is
    answered by the knowledge base."""
    to_whom = filed_intents.addressed(text, turn.knowledge_base.is_carrier)
    wishes = len(text) <= _SHORT and filed_intents.intent(to_whom) == "letters"
    is_asked = intents.asks(text) and not filed_intents.asks_what_to_say(to_whom)
    if is_asked or not (wishes or filed_intents.wishes_letter(to_whom)):
        return None
    if complaints.of_conversation(turn.session, turn.conversation.id):
        return None
    start = Tap(texts.START_LABEL, "complaint/start", texts.START_LABEL)
    return Answer((TextReply(letter_texts.AFTER_FILING),), (start,), ask_again=True)


def _typed(turn: Turn, text: str) -> Answer | None:
    if _is_somebody_elses(turn, text):
        return _not_shown(turn)
    if case_number.is_attempted(text) or _goes_on_with_a_number(turn, text):
        number = case_number.find(text)
        return _of_number(turn, number) if number else _no_number_of_ours(turn, text)
    if _asks_in_english(text):
        return _of_all_in_english(turn, text)
    if _asks_for_status(turn, text):
        return _of_number(turn, "")
    if _gives_a_wrong_number(text):
        return _no_number_of_ours(turn, text)
    if len(text) <= _SENTENCE and intents.contains_any(text, status_texts.HOW_LONG_WORDS):
        return Answer((TextReply(status_texts.USUAL_TIME),), ask_again=True)
    return _of_number(turn, "") if _was_offered(turn, text) else None


def _asks_in_english(text: str) -> bool:
    asks = not thai.has_thai(text) and moves.asks_for_status(text)
    return asks or intents.is_one_of(text, status_texts.IN_ENGLISH)


def _asks_for_status(turn: Turn, text: str) -> bool:
    is_named = intents.contains_any(text, status_texts.STATUS_WORDS)
    return moves.asks_for_status(text) or (is_named and _is_about_own(turn, text))


def _of_all_in_english(turn: Turn, text: str) -> Answer:
    # The one word "status" is said in Thai as well.
    if " " in text.strip():
        language.remember_english(turn)
    return _of_number(turn, "")


def _is_somebody_elses(turn: Turn, text: str) -> bool:
    """True if somebody else's complaint is asked for, or was just before: none is looked up."""
    if not text or len(text) > _SENTENCE:
        return False
    if _times_not_shown(turn):
        return intents.contains_any(text, status_texts.FOR_SOMEBODY_WORDS)
    asked = case_number.is_attempted(text) or intents.contains_any(text, status_texts.STATUS_WORDS)
    return asked and intents.contains_any(text, status_texts.OF_SOMEBODY_WORDS)


def _times_not_shown(turn: Turn) -> int:
    last = last_topic.recent(turn.state, turn.event.at)
    return _NOT_SHOWN.index(last.id) + 1 if last is not None and last.id in _NOT_SHOWN else 0


def _goes_on_with_a_number(turn: Turn, text: str) -> bool:
    """True if a text is a bare number right after complaint numbers were talked about."""
    last = last_topic.recent(turn.state, turn.event.at)
    talked = last is not None and last.id in (_NUMBER, *_NOT_SHOWN)
    return talked and case_number.is_bare(text)


def _gives_a_wrong_number(text: str) -> bool:
    begins = intents.starts_with_any(text, status_texts.NUMBER_BEGINNINGS)
    if intents.contains_any(text, status_texts.OTHER_NUMBER_WORDS):
        return False
    return begins and len(text) <= _SHORT and bool(contacts.digits(text)) and not intents.asks(text)


def _was_offered(turn: Turn, text: str) -> bool:
    """True if a short text takes the offer, made just before, to show the status."""
    last = last_topic.recent(turn.state, turn.event.at)
    offered = last is not None and last.id == small_talk.STATUS_TOPIC
    short = len(text) <= _SHORT and not intents.asks(text)
    return offered and short and intents.contains_any(text, small_talk.SHOW_IT_WORDS)


def _is_about_own(turn: Turn, text: str) -> bool:
    """True if a text about a status is not left to the knowledge base: the person has a complaint
    here, names an own one, or does not ask."""
    own = complaints.of_conversation(turn.session, turn.conversation.id)
    says_so = intents.contains_any(text, status_texts.OWN_COMPLAINT_WORDS)
    return bool(own) or says_so or not intents.asks(text)


def _not_shown(turn: Turn) -> Answer:
    """The same reply whether the number exists or not, so that it reveals nothing; a shorter one
    from the third time on."""
    times = _times_not_shown(turn)
    enough = times + 1 >= len(_NOT_SHOWN)
    last_topic.remember(turn.state, _NOT_SHOWN[-1 if enough else times], turn.event.at)
    said = status_texts.NOT_YOURS_AGAIN if enough else status_texts.NOT_YOURS
    return Answer((TextReply(said),), ask_again=True)


def _no_number_of_ours(turn: Turn, text: str) -> Answer:
    ours_misspelt = "RT" in text.upper()
    if _times_not_shown(turn):
        return _said_of_number(status_texts.NUMBER_WRONG) if ours_misspelt else _not_shown(turn)
    last_topic.remember(turn.state, _NUMBER, turn.event.at)
    of_office = case_number.is_of_office(text)
    return _said_of_number(
        status_texts.NUMBER_OF_OFFICE if of_office else status_texts.NUMBER_WRONG
    )


def _said_of_number(sentence: str) -> Answer:
    return Answer((TextReply(sentence),), ask_again=True)


def _of_number(turn: Turn, number: str) -> Answer:
    own = complaints.of_conversation(turn.session, turn.conversation.id)
    if not number:
        # A duplicate stands on the card of the one that it was merged into.
        return _list(turn, [one for one in own if one.main is None])
    wanted = [complaint for complaint in own if complaint.number == number]
    return _list(turn, wanted) if wanted else _not_shown(turn)


def _list(turn: Turn, own: list[Complaint]) -> Answer:
    if not own:
        if not _times_not_shown(turn):
            last_topic.remember(turn.state, _NUMBER, turn.event.at)
        start = Tap(texts.START_LABEL, "complaint/start", texts.START_LABEL)
        return Answer((TextReply(status_texts.NO_COMPLAINTS),), (start,), ask_again=True)
    return Answer(tuple(views.status(turn, one) for one in own[:_MOST]), ask_again=True)
