"""Hints given once beside a complaint: call first, another agency in charge, the filer's age."""

from dataclasses import replace
from datetime import date

from handlers import texts
from handlers.cards import minors, topics
from handlers.conversations.complaint import triage
from handlers.conversations.complaint.texts import hints as hint_texts
from handlers.form.complaint import FieldName
from handlers.form.elsewhere import reported
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, Button, Call, Card, Reply, TextReply
from handlers.nlu import case_questions, emergencies, intents
from handlers.nlu.story.harm import another_paid
from handlers.nlu.story.problem_type import URGENT_DAYS, paid_at_the_door
from handlers.nlu.story.reader import may_be_urgent
from handlers.nlu.story.text import prepare
from handlers.nlu.values import age, agencies
from handlers.state import draft as drafts
from handlers.state import emergency
from handlers.state.draft import CONSENT, Draft
from handlers.texts import answers as own
from handlers.texts import calls as call_texts
from handlers.texts import complaint as complaint_texts
from handlers.texts import urgent
from handlers.texts.i18n import Localized

_MOST_REPLIES = 5
_NOT_SURE = TextReply(texts.NOT_SURE_MONEY)
_CALLS_BELOW: tuple[Button, ...] = (topics.OWN_BANK, topics.CALL_1441)
_JUST_PAID, _GIVEN_AWAY, _PAID = "just-paid", "given-away", "paid"
_CHEATED, _TO_CARRIER, _CASH = "deceived", "cod", "cash"


def note_age(turn: Turn, draft: Draft, text: str) -> bool:
    """Note on the draft that the person is under 20; true if that is new."""
    if draft.young or not age.is_under_20(text):
        return False
    draft.young = True
    drafts.save(turn.state, draft)
    return True


def with_hints(turn: Turn, answer: Answer, text: str, *, is_young: bool, asked: str) -> Answer:
    """The answer under the hints to be given now; `asked` is the question that was open when the
    text was typed, empty without a form."""
    cheated = is_young and minors.is_cheated_child(text)
    first = [minors.first_words(text)] if cheated else []
    cards = [_LEAST] if is_young else []
    calls: tuple[Button, ...] = ()
    lines: list[Reply] = []
    draft = drafts.load(turn.state)
    if draft is not None and asked in ("", CONSENT, FieldName.STORY):
        urgent_cards = _call_first(turn, draft, text, is_told=cheated)
        # What is asked next is long on a phone, and hides the card above it.
        calls = _CALLS_BELOW if urgent_cards else ()
        cards = [*urgent_cards, *cards, *_whose_too(draft, text, answer)]
        drafts.save(turn.state, draft)
        lines = [] if asked or urgent_cards else _way_first(turn, answer, text)
    said = [*first, *cards, *lines]
    below = _without_call(answer) if calls or lines else answer.replies
    room = _MOST_REPLIES - len(below)
    replies = (*said[:room], *below)
    return Answer(replies, (*calls, *answer.choices), answer.ask_again)


def _without_call(answer: Answer) -> tuple[Reply, ...]:
    """The replies without the number for who is not sure, as it is said once."""
    return tuple(each for each in answer.replies if each != _NOT_SURE)


def _way_first(turn: Turn, answer: Answer, text: str) -> list[Reply]:
    """The line on bank and police, where a crime is told with the wish to file; it is said once."""
    way: Localized | None = None
    if another_paid.is_taken_over(text):
        way = hint_texts.ANOTHER_PAID if another_paid.payer(text) else None
    elif another_paid.is_name_misused(text):
        way = hint_texts.NAME_MISUSED
    elif _is_lost_to_a_crook(turn, text):
        way = complaint_texts.BANK_AND_POLICE
    said = TextReply(way) if way else None
    return [] if said is None or said in answer.replies else [said]


def _call_first(turn: Turn, draft: Draft, text: str, *, is_told: bool) -> list[Card]:
    """The card to call first, where money or a secret has just gone; once, and not after a call;
    if the police know, only for who has not called yet.
    The first words to a child tell what the hedged card tells."""
    kind = "" if draft.urged else _gone(turn, text)
    if not kind:
        return []
    draft.urged = True
    told = emergency.recent(turn.state, turn.event.at)
    were_told = reported.parse(text, turn.today)
    has_called = (told is not None and told.has_called) or reported.BANK in were_told
    if has_called or emergencies.has_called_the_bank(text) or (is_told and kind == _PAID):
        return []
    card = _begin(turn, kind)
    return [replace(card, title=call_texts.REPORTED_NOT_CALLED) if were_told else card]


def call_first_of_another(turn: Turn, text: str) -> list[Card]:
    """The same for a further matter, regardless of the one before."""
    kind = _gone(turn, text)
    return [_begin(turn, kind)] if kind else []


def _begin(turn: Turn, kind: str) -> Card:
    if kind == _PAID:
        # Nobody knows yet how lately that was.
        return _CALL_FIRST_IF_LATELY
    topic_id, card = _CALLS[kind]
    emergency.begin(turn, topic_id, is_told=True)
    return card


def _gone(turn: Turn, text: str) -> str:
    """The kind of danger to money that may still be held; empty for none."""
    if intents.contains_any(text, urgent.LONG_AGO_WORDS):
        return ""
    found = turn.reading.danger(text)
    if found is not None and found.kind == _GIVEN_AWAY and not found.is_learned:
        return found.kind
    if may_be_urgent(text) and turn.reading.story(text).urgent:
        return _JUST_PAID
    is_answered = emergency.recent(turn.state, turn.event.at) is not None
    return _PAID if not is_answered and _is_paid_to_a_crook(turn, text) else ""


def _is_paid_to_a_crook(turn: Turn, text: str) -> bool:
    """True if a text tells of being cheated and of what was paid, and not that it was long ago, or
    to a carrier, who may still have it, or in cash, which no bank can hold."""
    if not _is_lost_to_a_crook(turn, text) or triage.is_long_ago(turn, text):
        return False
    told = turn.reading.story(text)
    if told.payment_method == _CASH:
        return False
    day = told.purchase_date
    return day is None or (turn.today - date.fromisoformat(day)).days <= URGENT_DAYS


def _is_lost_to_a_crook(turn: Turn, text: str) -> bool:
    """True if a text tells of being cheated and of what was paid, and not that it came back."""
    told = turn.reading.story(text)
    is_cheated = told.kind == _CHEATED and told.kind_is_sure and told.payment_method != _TO_CARRIER
    is_lost = told.paid is not None or told.amount is not None
    is_at_door = paid_at_the_door(prepare(text).plain)
    is_back = case_questions.came_back(text) and not case_questions.came_in_part(text)
    return is_cheated and is_lost and not (is_back or is_at_door)


def _whose_too(draft: Draft, text: str, answer: Answer) -> list[Card]:
    agency = None if draft.agency else agencies.responsible_agency(text)
    if agency is None:
        return []
    draft.agency = agency.number
    said = (each.text for each in answer.replies if isinstance(each, TextReply))
    if any(agency.number in each for each in said):
        return []
    call = Call(hint_texts.agency_call(agency), agency.number)
    return [
        Card(
            hint_texts.agency_title(agency),
            paragraphs=(hint_texts.agency_sentence(agency),),
            buttons=(call,),
        )
    ]


_CALL_FIRST = Card(
    own.CALL_FIRST_TITLE,
    "urgent",
    paragraphs=(own.CALL_FIRST,),
    note=own.CALL_FIRST_NOTE,
    buttons=topics.EITHER_CALL,
)
_CALL_FIRST_IF_LATELY = replace(_CALL_FIRST, title=own.CALL_FIRST_IF_LATELY_TITLE)
_OWN_BANK_FIRST = Card(
    own.OWN_BANK_FIRST_TITLE,
    "urgent",
    paragraphs=(own.OWN_BANK_FIRST,),
    note=own.CALL_FIRST_NOTE,
    buttons=(topics.OWN_BANK_FIRST_BUTTON, topics.CALL_1441),
)
# The topic of the emergency that begins, and its card.
_CALLS = {
    _JUST_PAID: (topics.JUST_SENT, _CALL_FIRST),
    _GIVEN_AWAY: ("otp-password", _OWN_BANK_FIRST),
}
_LEAST = Card(
    hint_texts.MINOR_TITLE,
    paragraphs=(hint_texts.MINOR_SENTENCE,),
    buttons=(Call(texts.CALL_1166_LABEL, "1166"),),
)
