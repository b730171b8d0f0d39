"""Talking to an officer: a short message and a telephone number, with consent, to be called."""

from collections.abc import Callable
from datetime import datetime

from db.complaints import callbacks
from db.queue import inbox
from handlers import texts
from handlers.cards import topics
from handlers.conversations.callback import parsing as reading
from handlers.conversations.callback import texts as own_texts
from handlers.conversations.callback import views
from handlers.messages.context import Turn
from handlers.messages.event import Followed, MessageUnsent, TextMessage, Unfollowed
from handlers.messages.postback import Postback, message_text, parse_postback
from handlers.messages.reply import Answer, Button, Reply, SendText, TextReply
from handlers.nlu import intents, interruptions
from handlers.nlu.values import contacts, option_matching
from handlers.state import callback_session as requests
from handlers.state import draft as drafts
from handlers.state import emergency, language, pre_consent, question_log, waiting
from handlers.state.callback_session import CONSENT, MESSAGE, NAME, PHONE, CallbackSession
from handlers.texts import calls
from knowledge_base import thai

START = "call-back"
LONGEST_MESSAGE = 500
_MOST_REMINDERS = 2
_SHORT = 60


def handle(turn: Turn) -> Answer | None:
    """Answer a request for an officer, and the turns that follow from it."""
    if interruptions.is_interruption(message_text(turn.action)):
        return None
    request = requests.load(turn.state, turn.event.at)
    if request is not None and request.asking == NAME:
        named = _named(turn)
        if named is not None:
            return named
        requests.drop(turn.state)
        request = None
    if isinstance(turn.action, MessageUnsent):
        return _unsent(turn, request, turn.action.message_id) if request else None
    if isinstance(turn.action, Followed | Unfollowed):
        requests.drop(turn.state)
        return None
    button = parse_postback(turn.action)
    if button is not None:
        return _pressed(turn, request, button)
    return (
        _said(turn, request, message_text(turn.action))
        if isinstance(turn.action, TextMessage)
        else None
    )


def open_question(turn: Turn) -> Answer | None:
    """The open question, for the middleware to repeat a few times."""
    request = requests.load(turn.state, turn.event.at)
    if request is None or request.asking == NAME:
        return None
    if request.reminded >= _MOST_REMINDERS:
        requests.drop(turn.state)
        return None
    request.reminded += 1
    requests.save(turn.state, request)
    return _question(turn, request)


def _asks_for_officer(turn: Turn, text: str) -> bool:
    draft = drafts.load(turn.state)
    in_form = draft is not None and not draft.paused
    return reading.asks_for_officer(text, draft.asking if draft and in_form else "")


def _begin(turn: Turn, text: str = "") -> Answer:
    """Show the notice; what the request itself says is kept only with consent."""
    if text and not thai.has_thai(text):
        language.remember_english(turn)
    request = CallbackSession(CONSENT, turn.event.at.isoformat())
    before = _first(turn)
    if text and reading.has_subject(text) and turn.event.message_ids:
        request.messages = [*turn.event.message_ids]
        before.append(TextReply(own_texts.MESSAGE_AFTER_CONSENT))
    requests.save(turn.state, request)
    return _under(before, _question(turn, request))


def _first(turn: Turn) -> list[Reply]:
    """The sentences before a new request: the form is paused, another request waits."""
    before: list[Reply] = [TextReply(own_texts.FORM_PAUSED)] if _pause_form(turn) else []
    if callbacks.has_open_request(turn.session, turn.conversation.id):
        before.append(TextReply(own_texts.ALREADY_WAITING))
    return before


def _under(before: list[Reply], after: Answer) -> Answer:
    return Answer((*before, *after.replies), after.choices)


def _pause_form(turn: Turn) -> bool:
    draft = drafts.load(turn.state)
    if draft is None or draft.paused:
        return False
    draft.paused = True
    drafts.save(turn.state, draft)
    return True


def _pressed(turn: Turn, request: CallbackSession | None, button: Postback) -> Answer | None:
    if button.action.startswith("complaint/"):
        requests.drop(turn.state)
        return None
    if button.action == START:
        return _begin(turn)
    if button.action == "call-back/cancel":
        return _cancel(turn, request)
    if button.action == "call-back/consent":
        return _answered_notice(turn, request, button)
    if button.action == "call-back/no-message":
        return _no_message(turn, request)
    return None


def _answered_notice(turn: Turn, request: CallbackSession | None, button: Postback) -> Answer:
    """Take a button of the notice; an old one too, as long as the notice still says the same."""
    agreed = button.get("v") == "yes"
    if request is not None and request.asking != CONSENT:
        return _question(turn, request)
    if not agreed:
        return _refuse(turn) if request else Answer((TextReply(own_texts.LEFT),))
    if request is not None:
        return _agree(turn, request)
    if button.get("n") != own_texts.NOTICE_VERSION:
        return _begin(turn)
    shown = requests.load_for_notice(turn.state, turn.event.at)
    before = _first(turn)
    return _under(
        before, _agree(turn, shown or CallbackSession(CONSENT, turn.event.at.isoformat()))
    )


def _agree(turn: Turn, request: CallbackSession) -> Answer:
    request.consent_at = turn.event.at.isoformat()
    request.language = language.current(turn)
    # Told before consent: until now its words stood in the inbox alone.
    left = reading.subject(
        "\n".join(filter(None, map(turn.services.stored_text, request.messages)))
    )
    if not left or len(left) > LONGEST_MESSAGE:
        return _ask(turn, request, MESSAGE)
    request.message = left
    phone = contacts.phone_within(left)
    return _finish(turn, request, phone) if phone else _ask(turn, request, PHONE)


def _refuse(turn: Turn) -> Answer:
    """Keep nothing: the events that led here are emptied too."""
    requests.drop(turn.state)
    pre_consent.drop(turn.state)
    question_log.forget(turn)
    emergency.forget(turn.state)
    inbox.clear_events(turn.session, turn.conversation.id, turn.conversation.key)
    return Answer((TextReply(own_texts.REFUSED),), (views.CALL_1166,))


def _cancel(turn: Turn, request: CallbackSession | None) -> Answer:
    """End what is being asked; without that, cancel the waiting request."""
    if request is not None:
        requests.drop(turn.state)
        return Answer((TextReply(own_texts.LEFT),), (views.CALL_1166,))
    gone = callbacks.cancel(turn.session, turn.conversation.id, turn.now)
    sentence = TextReply(own_texts.CANCELLED if gone else own_texts.NOTHING_TO_CANCEL)
    return Answer((sentence,), ask_again=True)


def _no_message(turn: Turn, request: CallbackSession | None) -> Answer:
    if request is None or not request.consent_at:
        return _begin(turn)
    return _ask(turn, request, PHONE)


def _said(turn: Turn, request: CallbackSession | None, text: str) -> Answer | None:
    if intents.is_one_of(text, own_texts.CANCEL_WAITING_WORDS):
        return _cancel(turn, request)
    if request is None:
        return _begin(turn, text) if _asks_for_officer(turn, text) else _asks_when(turn, text)
    if _leaves(text):
        return _cancel(turn, request)
    if intents.is_one_of(text, texts.START_WORDS):
        requests.drop(turn.state)
        return None
    if len(text) <= _SHORT and intents.contains_any(text, own_texts.ANYBODY_THERE_WORDS):
        again = _question(turn, request)
        return Answer(
            (TextReply(own_texts.hours(turn.services.office_hours)), *again.replies), again.choices
        )
    return None if _is_out_of_turn(turn, text) else _HANDLERS[request.asking](turn, request, text)


def _asks_when(turn: Turn, text: str) -> Answer | None:
    """Answer a question whether somebody is there, or when the requested call comes."""
    draft = drafts.load(turn.state)
    if len(text) > _SHORT or (draft is not None and not draft.paused):
        return None
    # That nobody answers is told of another's call.
    text = option_matching.without(text, calls.SILENT_WORDS)
    asks = intents.contains_any(text, own_texts.ANYBODY_THERE_WORDS)
    if asks and callbacks.has_open_request(turn.session, turn.conversation.id):
        return Answer(
            (TextReply(own_texts.will_call(turn.services.office_hours)),),
            (views.CALL_1166, views.CANCEL),
        )
    if reading.asks_if_somebody_is_there(text):
        return Answer(
            (TextReply(own_texts.hours(turn.services.office_hours)),),
            (topics.OFFICER, views.CALL_1166),
        )
    return None


def _leaves(text: str) -> bool:
    words = (*texts.CANCEL_WORDS, *texts.STOP_WORDS)
    return intents.is_one_of(text, words)


def _is_out_of_turn(turn: Turn, text: str) -> bool:
    """True for greetings, thanks, commands and an emergency, which other conversations answer."""
    polite = intents.greets(text) or intents.thanks(text)
    return polite or waiting.is_elsewhere(turn, text)


def _at_consent(turn: Turn, request: CallbackSession, text: str) -> Answer | None:
    if intents.refuses(text):
        return _refuse(turn)
    if intents.agrees(text, (own_texts.AGREE_LABEL, own_texts.AGREE_LABEL.english)):
        return _agree(turn, request)
    if reading.has_subject(text):
        request.messages = [*turn.event.message_ids]
        requests.save(turn.state, request)
        again = _question(turn, request)
        return Answer((TextReply(own_texts.MESSAGE_AFTER_CONSENT), *again.replies), again.choices)
    if _asks_for_officer(turn, text) or intents.contains_any(text, own_texts.OFFICER_WORDS):
        return _question(turn, request)
    if not reading.has_contact(turn, text):
        return None
    again = _question(turn, request)
    return Answer((TextReply(own_texts.CONSENT_FIRST), *again.replies), again.choices)


def _take_message(turn: Turn, request: CallbackSession, text: str) -> Answer | None:
    if len(text) > LONGEST_MESSAGE:
        return _with_question(request, own_texts.MESSAGE_TOO_LONG)
    if (
        intents.is_one_of(text, (*own_texts.NO_MESSAGE_WORDS, *texts.SKIP_WORDS))
        or text.strip() in texts.NOTHING_SIGNS
    ):
        return _ask(turn, request, PHONE)
    request.message = reading.subject(text)
    request.messages.extend(turn.event.message_ids)
    phone = contacts.phone_within(text)
    return _finish(turn, request, phone) if phone else _ask(turn, request, PHONE)


def _take_phone(turn: Turn, request: CallbackSession, text: str) -> Answer | None:
    phone = contacts.phone_within(text) or contacts.thai_phone(text)
    if phone:
        return _finish(turn, request, phone, reading.name_beside_phone(turn, text))
    if not contacts.digits(text) and (intents.asks(text) or _is_known(turn, text)):
        return None
    return _with_question(request, contacts.phone_error(text))


def _is_known(turn: Turn, text: str) -> bool:
    """True if the knowledge base surely has an answer."""
    return turn.reading.search(text).decision == "answer"


_HANDLERS: dict[str, Callable[[Turn, CallbackSession, str], Answer | None]] = {
    CONSENT: _at_consent,
    MESSAGE: _take_message,
    PHONE: _take_phone,
}


def _unsent(turn: Turn, request: CallbackSession, message_id: str) -> Answer | None:
    """Remove what the unsent message said."""
    if message_id not in request.messages:
        return None
    request.message, request.messages = "", []
    again = _ask(turn, request, MESSAGE)
    return Answer((TextReply(own_texts.UNSENT), *again.replies), again.choices)


def _ask(turn: Turn, request: CallbackSession, asking: str) -> Answer:
    if asking == PHONE:
        request.message = reading.with_way(turn, request.message)
    request.asking, request.asked_at = asking, turn.event.at.isoformat()
    request.reminded = 0
    requests.save(turn.state, request)
    return _question(turn, request)


def _with_question(request: CallbackSession, sentence: str) -> Answer:
    return Answer((TextReply(sentence),), views.choices(request))


def _question(turn: Turn, request: CallbackSession) -> Answer:
    return views.question(request, turn.services.office_hours)


def _finish(turn: Turn, request: CallbackSession, phone: str, name: str = "") -> Answer:
    """Queue the request, and say when somebody calls; ask for a name where none was given."""
    request.message = reading.with_way(turn, request.message)
    agreed_at = datetime.fromisoformat(request.consent_at)
    notice = views.notice_hash(request.language)
    agreed = callbacks.CallbackConsent(own_texts.NOTICE_VERSION, notice, agreed_at)
    held, name = turn.conversation, name or reading.name_within(turn, request.message)
    wish = callbacks.CallbackDetails(held.id, held.key, request.message, phone, agreed, name)
    new = callbacks.submit(turn.session, wish, turn.now)
    card = views.receipt(wish, turn.services.office_hours, new=new)
    if name:
        requests.drop(turn.state)
        return Answer((card,), _resume(turn))
    asked = _ask(turn, request, NAME)
    return Answer((card, *asked.replies), (*asked.choices, *_resume(turn)))


def _resume(turn: Turn) -> tuple[Button, ...]:
    resume = SendText(own_texts.RESUME_LABEL, own_texts.RESUME_LABEL)
    return (resume,) if drafts.load(turn.state) else ()


def _named(turn: Turn) -> Answer | None:
    """Take the name to call a waiting person by; None for anything but an answer to that."""
    button, text = parse_postback(turn.action), message_text(turn.action)
    skips = reading.wants_no_name(text) or _leaves(text)
    if skips or (button is not None and button.action == "call-back/no-name"):
        requests.drop(turn.state)
        return Answer((TextReply(own_texts.NO_NAME),), (views.CANCEL, *_resume(turn)))
    name = reading.name(turn, text) if text else ""
    if not name:
        return None
    requests.drop(turn.state)
    held = turn.conversation
    waits = callbacks.set_name(turn.session, held.id, name, held.key)
    return Answer(
        (TextReply(own_texts.named(name) if waits else own_texts.NAMED_TOO_LATE),), _resume(turn)
    )
