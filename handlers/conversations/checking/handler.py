"""Check a link, a number or a message that somebody sends before paying."""

import re
from dataclasses import replace

from handlers.cards import topics as cards_topics
from handlers.conversations.checking import looked_at, sightings, texts, views
from handlers.messages.context import Turn
from handlers.messages.postback import Postback, full_text, parse_postback
from handlers.messages.reply import Answer, Card, TextReply
from handlers.nlu import intents, interruptions
from handlers.nlu.story.harm import deeds, pasted, pre_purchase
from handlers.nlu.values import option_matching, shop_names
from handlers.state import draft, emergency, language, last_topic
from handlers.state.entries import CHECKING
from handlers.texts import small_talk
from knowledge_base import thai
from knowledge_base.checking.checker import LONGEST
from knowledge_base.checking.links import may_hold_item, without_links
from knowledge_base.checking.results import CheckResult, FoundThing

_ACCOUNT_TOPIC = "check-bank-account"
_GIVEN_AWAY, _LIKE_TRICKS = "given-away", "like-tricks"
_DIGITS = re.compile(r"\d")
_ASKED_IN_ENGLISH = re.compile(texts.ASKED_IN_ENGLISH, re.IGNORECASE)
# More than a name beside the words that ask tells of something that happened.
_LONGEST_NAME, _SHORT, _SENTENCE = 20, 40, 80


def invited(turn: Turn) -> Answer | None:
    """Answer a message sent after an invitation, before other handlers read a story in it."""
    text = full_text(turn.action)
    if not text or draft.is_open(turn.state) or not _is_invited(turn):
        return None
    calls_office = intents.is_one_of(text, small_talk.CALL_OFFICE_WORDS)
    if calls_office or interruptions.is_interruption(text) or _tells_of_harm(text):
        return None
    if len(text) > LONGEST:
        return Answer((TextReply(texts.TOO_LONG),))
    found = _check(turn, text)
    if found.verdict == "unknown" and not found.found:
        return None
    return None if _asks_something_else(turn, text, found) else _looked_at(turn, found)


def forwarded(turn: Turn) -> Answer | None:
    """Answer a demand that is sent as it came, before other handlers read a story in it."""
    text = full_text(turn.action)
    is_read = bool(text) and len(text) <= LONGEST and not draft.is_open(turn.state)
    if not is_read or not may_hold_item(text) or not pasted.is_demand(text):
        return None
    _hear_english(turn, text)
    found = _check(turn, text)
    return _looked_at(turn, found) if _things(found) else None


def handle(turn: Turn) -> Answer | None:
    """Answer a request for a check, and the message that is to be checked."""
    button = parse_postback(turn.action)
    if button is not None:
        return _pressed(turn, button)
    text = full_text(turn.action)
    if not text or draft.is_open(turn.state):
        return None
    _hear_english(turn, text)
    if intents.sounds_like_any(text, texts.START_WORDS) or _is_to_come(turn, text):
        return _begin(turn)
    if _is_warned_of(turn, text):
        return _warned(turn)
    if _is_about_to_buy(turn, text):
        return _hold_back(turn)
    asked = looked_at.answer(turn, text)
    if asked is not None or len(text) > LONGEST:
        return asked
    return _sent(turn, text)


def _is_to_come(turn: Turn, text: str) -> bool:
    """True if a check is asked for before a shop is paid, and nothing is shown or named yet."""
    if len(text) > _SENTENCE or not pre_purchase.asks_to_look_first(text):
        return False
    found = _check(turn, text)
    return not _things(found) and not _is_shop(found)


def _is_about_to_buy(turn: Turn, text: str) -> bool:
    """True if a shop is about to be paid, nothing is shown or named that can be looked at, and no
    topic of buying is surely meant."""
    if not pre_purchase.is_about_to_buy(text):
        return False
    found, meant = _check(turn, text), turn.reading.search(text)
    is_sure = meant.decision == "answer" and meant.matches[0].id not in emergency.TOPICS
    return not (is_sure or _things(found) or _is_shop(found))


def _hold_back(turn: Turn) -> Answer:
    """The card that says not to pay yet, and what to look at first; what comes next is looked
    at."""
    CHECKING.set(turn.state, turn.event.at.isoformat())
    return _not_yet(turn, texts.NOT_YET_TITLE, texts.NOT_YET_PARAGRAPHS)


def wanted(turn: Turn) -> Answer | None:
    """Answer who tells what somebody wants and has given nothing yet, in words that are alike to
    those of who has."""
    text = full_text(turn.action)
    danger = turn.reading.danger(text) if text and not draft.is_open(turn.state) else None
    is_asked = danger is not None and danger.kind == _GIVEN_AWAY and deeds.only_wanted(text)
    if not is_asked or len(text) > LONGEST:
        return None
    found = _check(turn, text)
    says_why = any(each.code != _LIKE_TRICKS for each in found.reasons)
    is_warned = says_why and found.verdict in ("danger", "caution")
    return looked_at.shown(turn, found) if is_warned else looked_at.only_wanted()


def _hear_english(turn: Turn, text: str) -> None:
    if not thai.has_thai(text) and _ASKED_IN_ENGLISH.search(text):
        language.remember_english(turn)


def asked_about(turn: Turn) -> Answer | None:
    """Answer questions about a trick told in words, or a shop by its name, where no handler has
    an answer and no topic is one."""
    text = full_text(turn.action)
    is_short = bool(text) and len(text) <= LONGEST and not draft.is_open(turn.state)
    if is_short and deeds.asks_to_give(text):
        is_sure = turn.reading.search(text).decision == "answer"
        return None if is_sure else looked_at.only_wanted()
    if not is_short or not pre_purchase.asks_to_check(text):
        return None
    found = _check(turn, text)
    return looked_at.shown(turn, found) if _is_asked_about(turn, text, found) else None


def _sent(turn: Turn, text: str) -> Answer | None:
    """A name after an invitation; without one, what was surely sent to be checked."""
    was_invited = _is_invited(turn)
    if was_invited and _only_points(text):
        return _begin(turn)
    if not was_invited and not may_hold_item(text):
        return None
    found = _check(turn, text)
    is_name = was_invited and not _tells_of_harm(text) and not found.found
    if is_name and not _asks_something_else(turn, text, found):
        return _looked_at(turn, found)
    return looked_at.shown(turn, found) if _is_sent_to_be_looked_at(turn, text, found) else None


def _only_points(text: str) -> bool:
    """True if it says that something comes, and shows nothing."""
    words = thai.normalise(text)
    left = option_matching.without(words, (*texts.ASKING_WORDS, *texts.POINTING_WORDS))
    return len(left) < len(words) and not thai.has_content(" ".join(left.split()))


def _is_asked_about(turn: Turn, text: str, found: CheckResult) -> bool:
    is_trick = found.verdict == "danger"
    is_shop = _is_shop(found) and bool(shop_names.asked_about(text))
    return (is_trick or is_shop) and turn.reading.search(text).decision != "answer"


def _check(turn: Turn, text: str) -> CheckResult:
    """Check a text; look a shop up if the text is little more than a shop's name."""
    found = turn.reading.check(text)
    is_plain = found.verdict == "unknown" and not _things(found)
    name = shop_names.asked_about(text) if is_plain else ""
    return replace(found, found=(FoundThing("shop", name),)) if name else found


def _is_shop(found: CheckResult) -> bool:
    return any(each.kind == "shop" for each in found.found)


def _is_invited(turn: Turn) -> bool:
    return CHECKING.recent(turn.state, turn.event.at, lambda at: at) is not None


def _asks_something_else(turn: Turn, text: str, found: CheckResult) -> bool:
    """True if nothing is seen in it, and it asks or ends the talk rather than shows something."""
    if found.verdict != "unknown" or _things(found):
        return False
    says_so = len(text) <= _SHORT and intents.contains_any(text, texts.NOTHING_TO_LOOK_AT)
    return says_so or turn.reading.search(text).decision == "answer"


def _pressed(turn: Turn, button: Postback) -> Answer | None:
    if button.action == views.START:
        return _begin(turn)
    if button.action == views.DISPUTE:
        sightings.count_dispute(turn, button.get("code"))
        return views.disputed()
    if button.action != views.TOLD:
        return None
    return views.told(button.get("sign"), turn.knowledge_base)


def _begin(turn: Turn) -> Answer:
    draft.pause(turn.state)
    CHECKING.set(turn.state, turn.event.at.isoformat())
    return views.invitation()


def _looked_at(turn: Turn, found: CheckResult) -> Answer:
    CHECKING.clear(turn.state)
    return looked_at.shown(turn, found)


def _tells_of_harm(text: str) -> bool:
    is_short = len(text) <= _SENTENCE
    return deeds.installed(text) or (is_short and intents.contains_whole(text, texts.DONE))


def _things(found: CheckResult) -> list[str]:
    return [each.kind for each in found.found if each.kind not in ("message", "shop")]


def _is_sent_to_be_looked_at(turn: Turn, text: str, found: CheckResult) -> bool:
    """True if a link or a number stands almost alone, or a trick with one of them is sent and
    nothing is told of what happened to oneself."""
    if not _things(found):
        return False
    told = thai.head_and_tail(without_links(text))
    words = thai.normalise(_DIGITS.sub(" ", told))
    left = " ".join(option_matching.without(words, texts.ASKING_WORDS).split())
    if not thai.has_content(left):
        return True
    happened = intents.contains_any(left, texts.HAPPENED)
    is_asked = len(left) < len(words) and len(left) <= _LONGEST_NAME
    is_trick = found.verdict in ("danger", "caution") and (
        "link" in _things(found) or _asks_to_pay(turn, text, found)
    )
    return (is_asked and not happened) or (is_trick and not _tells_of_harm(text))


def _asks_to_pay(turn: Turn, text: str, found: CheckResult) -> bool:
    """True if somebody else's words ask for a transfer to a number, and none of one's own tell of
    one."""
    is_asked = any(each.code in ("asks-transfer", "asks-fee-first") for each in found.reasons)
    tells = intents.contains_whole(text, texts.DONE) or turn.reading.story(text).paid == "paid"
    return is_asked and not tells


def _is_warned_of(turn: Turn, text: str) -> bool:
    """True if a short text says that others were cheated by what was sent just before."""
    last = last_topic.recent(turn.state, turn.event.at)
    sent = last is not None and last.id == _ACCOUNT_TOPIC
    return sent and len(text) <= _SENTENCE and intents.contains_any(text, texts.WARNED)


def _warned(turn: Turn) -> Answer:
    return _not_yet(turn, texts.WARNED_TITLE, texts.WARNED_PARAGRAPHS)


def _not_yet(turn: Turn, title: str, paragraphs: tuple[str, ...]) -> Answer:
    known = turn.knowledge_base.topics
    topics = [known[each] for each in texts.WARNED_TOPICS if each in known]
    last_topic.offer(turn.state, _ACCOUNT_TOPIC, turn.event.at)
    card = Card(
        title,
        paragraphs=paragraphs,
        note=texts.MONEY_GONE,
        buttons=(*map(cards_topics.topic_button, topics), cards_topics.CALL_1441),
    )
    return Answer((card,), ask_again=True)
