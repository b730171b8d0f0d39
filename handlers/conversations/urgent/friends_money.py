"""A chat account in a crook's hands, told in pieces: the writer's, or that of a friend."""

from dataclasses import replace

from handlers.conversations.urgent import views
from handlers.conversations.urgent.texts import friends_money as own
from handlers.conversations.urgent.told_text import ToldText
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, TextReply
from handlers.nlu.story.harm import another_paid
from handlers.state import emergency, last_topic
from handlers.state.emergency import ACCOUNT_HACKED, Emergency
from handlers.texts.i18n import joined

_BORROWS = "borrow-request"


def handle(told: ToldText) -> Answer | None:
    """Answer a friend's money that went, and what is asked while it is talked of; or that it was no
    friend who asked for money."""
    if told.life_is_in_danger:
        return None
    denied = _not_the_friend(told) if another_paid.owner_denies(told.text) else None
    if denied is not None:
        return denied
    payer = another_paid.payer(told.text)
    if told.now is not None and told.now.payer:
        return _goes_on(told, told.now, payer)
    if not payer:
        return _locked_out(told) or _used_to_borrow(told)
    if another_paid.is_taken_over(told.text) or _talks_of_account(told):
        return _card(told, payer)
    return _corrected(told, told.now, payer) if told.now is not None else None


def _talks_of_account(told: ToldText) -> bool:
    now = told.now is not None and told.now.topic == ACCOUNT_HACKED and not told.now.is_told
    return now or (told.last is not None and told.last.id == ACCOUNT_HACKED)


def _not_the_friend(told: ToldText) -> Answer | None:
    """Tell what to do with the friend's account, after the writer's own money, if that went."""
    if told.now is not None and told.now.is_told and not told.now.payer:
        said = views.line(told.banks, told.goes_on(told.now, "fact"), own.NOT_THE_FRIEND)
        return replace(said, replies=(*said.replies, TextReply(own.FRIENDS_STEPS)))
    if told.last is None or told.last.id != _BORROWS:
        return None
    last_topic.remember(told.turn.state, _BORROWS, told.turn.event.at)
    line = joined(" ", (own.NOT_THE_FRIEND, own.DO_NOT_PAY))
    return Answer(
        (TextReply(line), TextReply(own.FRIENDS_STEPS)), views.BELOW_FRIEND, ask_again=True
    )


def _locked_out(told: ToldText) -> Answer | None:
    """The ways to get back an account whose code was changed, while it is talked of."""
    if not (told.is_short and _talks_of_account(told) and another_paid.is_locked_out(told.text)):
        return None
    if told.now is not None:
        told.stays_of_friend(told.now)
    return Answer((TextReply(own.DO_ACCOUNT),), views.BELOW_FRIEND, ask_again=True)


def _used_to_borrow(told: ToldText) -> Answer | None:
    """The card of the account with which somebody asks others for money, once."""
    if _talks_of_account(told) or not another_paid.is_used_to_borrow(told.text):
        return None
    return _of_account(told.turn)


def _of_account(turn: Turn) -> Answer | None:
    topic = turn.knowledge_base.topics.get(ACCOUNT_HACKED)
    if topic is None:
        return None
    last_topic.remember(turn.state, topic.id, turn.event.at)
    return emergency.show(turn, topic)


def _card(told: ToldText, payer: str) -> Answer | None:
    """The card of the account, after the one line for the friend."""
    turn = told.turn
    shown = _of_account(turn)
    if shown is None:
        return None
    at = turn.event.at.isoformat()
    emergency.save(turn, Emergency(ACCOUNT_HACKED, at, is_told=True, payer=payer))
    first = TextReply(own.THEY_CALL)
    return Answer((first, *shown.replies), views.BELOW_FRIEND, ask_again=True)


def _goes_on(told: ToldText, now: Emergency, payer: str) -> Answer | None:
    asked = another_paid.asked(told.text)
    if not asked and not payer:
        return None
    said = own.ANSWERS[asked] if asked else own.THEIRS
    return views.of_friend(told.stays_of_friend(now), said)


def _corrected(told: ToldText, now: Emergency, payer: str) -> Answer | None:
    """The same emergency with another's money; None where that is not said."""
    if not another_paid.denies_paying(told.text) or now.has_called:
        return None
    at = told.turn.event.at.isoformat()
    mended = Emergency(now.topic, at, is_told=True, payer=payer, hears=now.hears)
    return views.of_friend(told.stays_of_friend(mended), own.CORRECTED)
