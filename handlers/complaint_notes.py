"""What is said once beside a complaint: whose matter it is too, and that a child is asked least."""

from handlers import agencies, texts, young
from handlers import draft as drafts
from handlers.complaint_form import STORY
from handlers.draft import CONSENT, Draft
from handlers.reply import Answer, Call, Card
from handlers.texts import agencies as agency_texts
from handlers.texts import young as young_texts
from handlers.turn import Turn

_MOST_REPLIES = 5


def note_age(turn: Turn, draft: Draft, text: str) -> bool:
    """Notes on the draft that who writes is under 20; whether that is new."""
    if draft.young or not young.is_under_20(text):
        return False
    draft.young = True
    drafts.keep(turn.state, draft)
    return True


def told(turn: Turn, answer: Answer, text: str, *, is_young: bool, asked: str) -> Answer:
    """The answer under what is to be said now; `asked` is what stood open when
    the text was typed, empty without a form."""
    cards = [_LEAST] if is_young else []
    draft = drafts.of(turn.state)
    if draft is not None and not draft.agency and asked in ("", CONSENT, STORY):
        agency = agencies.owning(text)
        if agency is not None:
            draft.agency = agency.number
            drafts.keep(turn.state, draft)
            call = Call(agency_texts.call(agency), agency.number)
            sentence = agency_texts.sentence(agency)
            cards.append(Card(agency_texts.title(agency), paragraphs=(sentence,), buttons=(call,)))
    room = _MOST_REPLIES - len(answer.replies)
    return Answer((*cards[:room], *answer.replies), answer.choices, answer.ask_again)


_LEAST = Card(
    young_texts.TITLE,
    paragraphs=(young_texts.SENTENCE,),
    buttons=(Call(texts.CALL_1166_LABEL, "1166"),),
)
