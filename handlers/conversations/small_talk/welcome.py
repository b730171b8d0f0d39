"""Meeting and parting: a new friend, a greeting, thanks, being blocked."""

from db.complaints import complaints
from db.queue import conversations
from handlers import texts
from handlers.cards import broadcast_offer, practice
from handlers.conversations.complaint import views as complaint_views
from handlers.conversations.filed import views as filed_views
from handlers.conversations.small_talk import texts as own_texts
from handlers.messages.context import Turn
from handlers.messages.event import Followed, Unfollowed
from handlers.messages.postback import message_text, parse_postback, payload
from handlers.messages.reply import NO_REPLY, Answer, Button, Call, Card, SendText, Tap, TextReply
from handlers.nlu import intents, phrases
from handlers.state import draft, language
from handlers.texts import personal_data, small_talk

ASK = "ask"
CHOICES: tuple[Button, ...] = (
    SendText(texts.TRY_LABEL, texts.DEMO_QUESTION),
    Tap(texts.CHECK_LABEL, payload("check/start"), texts.CHECK_LABEL),
    Tap(texts.START_LABEL, payload("complaint/start"), texts.START_LABEL),
    Call(texts.CALL_1441_LABEL, "1441"),
    Tap(texts.STATUS_LABEL, payload("status"), texts.STATUS_LABEL),
    Tap(personal_data.LABEL, payload("my-data"), personal_data.LABEL),
)

DEMO_CHECK = SendText(own_texts.DEMO_CHECK_LABEL, own_texts.DEMO_CHECK)


def handle(turn: Turn) -> Answer | None:
    """Greet, thank back, and remember whether the person wants to hear from us."""
    held = turn.conversation
    if isinstance(turn.action, Unfollowed):
        conversations.set_blocked(turn.session, held.id, turn.now)
        return NO_REPLY
    if isinstance(turn.action, Followed):
        conversations.set_blocked(turn.session, held.id, None)
        return _welcome_back(turn) if turn.action.again else _welcome()
    button = parse_postback(turn.action)
    if button is not None and button.action == ASK:
        return Answer((TextReply(small_talk.ASK_MORE),), ask_again=True)
    text = message_text(turn.action)
    if intents.is_one_of(text, (*texts.GREETINGS_IN_ENGLISH, *small_talk.ASK_WORDS_IN_ENGLISH)):
        language.remember_english(turn)
    if intents.is_one_of(text, small_talk.ASK_WORDS):
        return Answer((TextReply(small_talk.ASK_MORE),), ask_again=True)
    if intents.greets(text):
        return Answer((TextReply(texts.GREETING),), _choices(turn), ask_again=True)
    if _says_goodbye(text):
        return Answer((TextReply(texts.THANKS),), ask_again=True)
    if intents.thanks_at_first(text):
        return Answer((TextReply(texts.THANKS),), ask_again=True)
    return None


def _says_goodbye(text: str) -> bool:
    """True if nothing is said but that no more is wanted; a nod is answered as one."""
    is_said = phrases.is_made_of(text, small_talk.GOODBYES, small_talk.AROUND_GOODBYES)
    return is_said and not intents.is_one_of(text, small_talk.NODS)


def _welcome() -> Answer:
    card = Card(
        title=texts.WELCOME_TITLE,
        paragraphs=texts.WELCOME_PARAGRAPHS,
        note=texts.WELCOME_NOTE,
        buttons=(DEMO_CHECK, CHOICES[0], CHOICES[2]),
    )
    return Answer((card,), (*CHOICES, practice.GAME, broadcast_offer.OFFER))


def _choices(turn: Turn) -> tuple[Button, ...]:
    """With the game, or what is to be played of it by now."""
    return (*CHOICES, practice.way_in(turn))


def _welcome_back(turn: Turn) -> Answer:
    """Offer the open draft and the newest complaint to a person who unblocked us."""
    left = draft.load(turn.state)
    filed = complaints.of_conversation(turn.session, turn.conversation.id)
    unfinished = complaint_views.unfinished(left, turn.today).replies if left else ()
    newest = tuple(filed_views.status(turn, one) for one in filed[:1])
    kept = texts.WELCOME_BACK_KEPT if left or filed else ""
    said = tuple(filter(None, (kept, texts.WELCOME_BACK)))
    greeting = Card(texts.WELCOME_BACK_TITLE, paragraphs=said)
    return Answer((greeting, *unfinished, *newest), _choices(turn))
