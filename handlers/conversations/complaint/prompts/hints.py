"""What is said once beside a complaint: to call first, whose matter it is too, how young one is."""

from handlers import texts
from handlers.cards import minors, topics
from handlers.conversations.complaint.texts import hints as hint_texts
from handlers.form.complaint import FieldName
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, Call, Card
from handlers.nlu.story.reader import may_be_urgent
from handlers.nlu.values import age, agencies
from handlers.state import draft as drafts
from handlers.state import emergency, last_topic
from handlers.state.draft import CONSENT, Draft
from handlers.texts import answers as own

_MOST_REPLIES = 5


def note_age(turn: Turn, draft: Draft, text: str) -> bool:
    """Notes on the draft that who writes is under 20; whether that is new."""
    if draft.young or not age.is_under_20(text):
        return False
    draft.young = True
    drafts.save(turn.state, draft)
    return True


def with_hints(turn: Turn, answer: Answer, text: str, *, is_young: bool, asked: str) -> Answer:
    """The answer under what is to be said now; `asked` is what stood open when
    the text was typed, empty without a form."""
    cheated = is_young and minors.is_cheated_child(text)
    first = [minors.NOT_YOUR_FAULT] if cheated else []
    cards = [*first, _LEAST] if is_young else []
    draft = drafts.load(turn.state)
    if draft is not None and asked in ("", CONSENT, FieldName.STORY):
        cards = [*_call_first(turn, draft, text), *cards, *_whose_too(draft, text)]
        drafts.save(turn.state, draft)
    room = _MOST_REPLIES - len(answer.replies)
    return Answer((*cards[:room], *answer.replies), answer.choices, answer.ask_again)


def _call_first(turn: Turn, draft: Draft, text: str) -> list[Card]:
    """For whose money has just gone; once, and not right after the urgent card."""
    last = last_topic.recent(turn.state, turn.event.at)
    told_now = last is not None and last.id == topics.JUST_SENT and last.answered
    if draft.urged or told_now:
        return []
    if may_be_urgent(text):
        draft.urged = turn.reading.story(text).urgent
    if draft.urged:
        emergency.begin(turn, topics.JUST_SENT)
    return [_CALL_FIRST] if draft.urged else []


def _whose_too(draft: Draft, text: str) -> list[Card]:
    agency = None if draft.agency else agencies.responsible_agency(text)
    if agency is None:
        return []
    draft.agency = agency.number
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
_LEAST = Card(
    hint_texts.MINOR_TITLE,
    paragraphs=(hint_texts.MINOR_SENTENCE,),
    buttons=(Call(texts.CALL_1166_LABEL, "1166"),),
)
