"""The denial of a danger of the last hours, and texts that leave it: what is forgotten and said."""

from dataclasses import dataclass, replace

from handlers.cards import topics
from handlers.cards.texts.topics import CHANGES_SUBJECT
from handlers.conversations.faq import english
from handlers.conversations.urgent.told_text import told_in
from handlers.messages.context import NextHandler, Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, Open, TextReply
from handlers.middleware import danger_cards as cards
from handlers.middleware import pieces, told_danger
from handlers.middleware.danger_cards import Line
from handlers.middleware.texts import back_home as home_texts
from handlers.middleware.texts import bodily as bodily_texts
from handlers.middleware.texts import danger as danger_texts
from handlers.middleware.texts import hazards as hazard_texts
from handlers.middleware.told_danger import BODY, HAZARDS
from handlers.nlu import emergencies, intents
from handlers.nlu.story.harm import another_paid, deeds, denials, open_cases, second_matters
from handlers.nlu.story.harm.around import children
from handlers.nlu.story.harm.around.others import THREATENED
from handlers.nlu.story.harm.denials import Denial
from handlers.state import draft as drafts
from handlers.state import emergency, last_topic
from handlers.state.entries import CRISIS_AT, OPEN_CASE, TOLD_DANGER
from handlers.texts import urgent
from handlers.texts.status import STATUS_WORDS
from knowledge_base import thai
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

_ON_LINE, _JUST_PAID = "crook-on-line", "just-paid"
# Alike to them is how a body feels after a deed.
_OF_BODIES = ("food-safety", "food-delivery", "food-drug-cosmetic", "hospital-bill")
# What is less sure after despair may be of that, as a debt is.
_SURELY, _DEBT = 0.7, "debt-help"
_ELSEWHERE = (*CHANGES_SUBJECT, *STATUS_WORDS)


@dataclass(frozen=True, slots=True)
class Denied:
    """The kind of a danger that is denied, and the rest of what was said."""

    kind: str
    rest: str


def denied(turn: Turn) -> Denied | None:
    """The danger of the last hours that a text plainly denies; None where it does not. The less
    doubt there was, the more has to be said."""
    text = message_text(turn.action)
    kind, is_doubtful = _deniable(turn)
    said = denials.denial(text, kind) if kind and len(text) <= 2 * told_danger.SHORT else None
    if said is None or _is_danger(turn, kind, said, text):
        return None
    # A no may be the answer to a question, of the form or of a card.
    may_answer = drafts.is_open(turn.state) or kind in (*told_danger.ACTS, *MONEY_KINDS)
    if said.is_no and not said.of_goods and may_answer:
        return None
    is_enough = is_doubtful or _says_enough(said, kind)
    return Denied(kind, said.rest) if is_enough else None


def _says_enough(said: Denial, kind: str) -> bool:
    """True if even a danger that was told in plain words is denied."""
    if kind in MONEY_KINDS:
        return said.of_goods or said.is_nothing_done
    if kind in told_danger.ACTS:
        return said.is_of_deed or (said.is_plain and said.of_goods)
    return said.is_plain or said.of_goods


def _deniable(turn: Turn) -> tuple[str, bool]:
    """The kind of danger that goes on, and whether there is doubt of it; empty for none, where the
    talk has left it, and where the bank or the police know already."""
    kind, _ = told_danger.recent(turn)
    is_doubtful = told_danger.known(turn).is_doubtful
    if kind and kind not in MONEY_KINDS:
        return kind, is_doubtful
    told = told_in(turn, message_text(turn.action))
    if told.open_case is None or (told.now and (told.now.has_called or told.now.reported)):
        return "", False
    return kind or (_JUST_PAID if told.now else _ON_LINE), is_doubtful or not kind


def _is_danger(turn: Turn, kind: str, said: Denial, text: str) -> bool:
    """True if danger is told beside a denial, or a line that has its own answer where a crook is
    talked of. Danger to money beside one to life that is denied is another matter, and goods may
    be told of in words that are alike to the danger."""
    found = turn.reading.danger(said.rest if said.is_plain else text)
    if kind in MONEY_KINDS:
        return found is not None or bool(
            open_cases.move(said.rest if said.is_nothing_done else text)
        )
    if found is None or found.kind in MONEY_KINDS:
        return False
    return not (found.is_learned and found.kind == kind and said.is_plain and said.of_goods)


def forget(turn: Turn, kind: str) -> None:
    """Forget a danger that was denied; staff still hear of one that was told in plain words."""
    if kind in MONEY_KINDS:
        emergency.EMERGENCY.clear(turn.state)
        OPEN_CASE.clear(turn.state)
        last_topic.forget(turn.state)
    elif told_danger.known(turn).is_doubtful:
        CRISIS_AT.clear(turn.state)
    TOLD_DANGER.clear(turn.state)


def leave(turn: Turn) -> None:
    """Leave a danger that has passed; staff still hear of it."""
    TOLD_DANGER.clear(turn.state)


def leave_jest(turn: Turn) -> None:
    """Forget despair that was told with laughter, once something ordinary is asked."""
    text, told = message_text(turn.action), told_danger.known(turn)
    if told.in_jest and denials.asks_of_else(text) and turn.reading.danger(text) is None:
        forget(turn, told.kind)


def answer(turn: Turn, denied: Denied, respond: NextHandler) -> Answer:
    """A line that leaves the numbers, above the answer to the rest of what was said."""
    forget(turn, denied.kind)
    said, calls = relieved(denied.kind)
    if not _can_be_answered(turn, denied):
        is_open = drafts.is_open(turn.state)
        asked = () if is_open else (TextReply(danger_texts.AND_ASKED),)
        choices = () if is_open else (*topics.FOLLOW_UPS, *calls)
        return Answer((TextReply(said), *asked), choices, ask_again=True)
    event = replace(turn.event, action=TextMessage(denied.rest))
    answer = respond(replace(turn, event=event))
    return replace(answer, replies=(TextReply(said), *answer.replies))


def _can_be_answered(turn: Turn, denied: Denied) -> bool:
    """True if the rest tells or asks something else, in words that are not alike to the danger."""
    found = turn.reading.danger(denied.rest)
    if not denied.rest or (found is not None and found.kind == denied.kind):
        return False
    if emergencies.tells_of_goods(denied.rest) or intents.asks(denied.rest):
        return True
    return turn.reading.search(denied.rest).decision == "answer"


def relieved(kind: str) -> Line:
    """The line to who denied a danger of this kind, and its calls."""
    if kind in MONEY_KINDS:
        return danger_texts.RELIEVED_OF_CROOK, (cards.CALL_1441,)
    if kind == BODY:
        return bodily_texts.RELIEVED, (cards.CALL_1669,)
    if kind in HAZARDS:
        return hazard_texts.RELIEVED, cards.PLAIN_CALLS[kind]
    if kind in ("held", "sextortion", THREATENED, *children.KINDS):
        return danger_texts.RELIEVED_OF_THREAT, (cards.CALL_191,)
    return danger_texts.RELIEVED, (cards.CALL_1323, cards.CALL_1669)


def back_home() -> Line:
    """The line to who was held and is home again, with the way to the police."""
    return home_texts.BACK_HOME, (Open(urgent.POLICE_LABEL, urgent.POLICE_URL), cards.CALL_191)


def leaves(turn: Turn, kind: str, text: str) -> bool:
    """True if a text asks, or is of money that may be stopped, or of another matter."""
    asks = thai.has_thai(text) and intents.asks_anyhow(text)
    of_money = told_danger.kind_of(turn, text) in MONEY_KINDS
    return asks or of_money or is_another_matter(turn, kind, text)


def is_another_matter(turn: Turn, kind: str, text: str) -> bool:
    """True for a command, goods, or a question that a topic surely answers, which after a deed is
    not the one on food, and no money while somebody's body is in danger or held; after despair also
    for what is told and is very surely of a topic."""
    if pieces.stands_alone(turn.state, text) or intents.contains_any(text, _ELSEWHERE):
        return True
    if _is_of_shops(turn, text):
        return True
    if kind in (*told_danger.ACTS, "held") and _is_of_lost_money(turn, text):
        return False
    if not thai.has_thai(text):
        return english.asks_of_shops(text)
    finding = turn.reading.search(text)
    if finding.decision != "answer":
        return False
    likely = finding.matches[0]
    if intents.asks_anyhow(text):
        return not (kind in told_danger.ACTS and likely.id in _OF_BODIES)
    return kind == "crisis" and likely.score >= _SURELY and likely.id != _DEBT


def _is_of_lost_money(turn: Turn, text: str) -> bool:
    """True if money is told to be gone, or to be about to go."""
    return deeds.tell_of_money(text) or told_danger.kind_of(turn, text) in MONEY_KINDS


def _is_of_shops(turn: Turn, text: str) -> bool:
    """True if goods or a service are told of, or an account that somebody took over."""
    told = turn.reading.story(text)
    of_goods = second_matters.is_of_goods(told, text) or emergencies.tells_of_goods(text)
    of_service = second_matters.is_of_service(told, text)
    return of_goods or of_service or another_paid.is_taken_over(text)
