"""What the user did in the middle of the form: an answer, a command, or something else."""

from typing import Any

from handlers import texts
from handlers.conversations.complaint import commands, consent, keeping
from handlers.conversations.complaint import navigation as moves
from handlers.conversations.complaint import side_answers as asides
from handlers.conversations.complaint import views as cards
from handlers.conversations.complaint.evidence import attachments as pictures
from handlers.conversations.complaint.prefill import filling, story
from handlers.conversations.complaint.prompts import retries as patience
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import Baht, Contacted, Day, Link, Phone, Words
from handlers.form.form import Field
from handlers.form.parsing import Growing, Unclear, Understood
from handlers.messages.context import Turn
from handlers.messages.event import Did, SentFile, SentPicture, SentSticker, Tapped, Typed
from handlers.messages.postback import typed
from handlers.messages.reply import SILENCE, Answer
from handlers.messages.reply import Words as Say
from handlers.nlu import gibberish
from handlers.nlu import intents as nlu_intents
from handlers.nlu.values import contact_person, contacts
from handlers.state import draft as drafts
from handlers.state import upload_limits
from handlers.state.draft import CONSENT, OFFERED, Draft
from handlers.texts import answers as answer_texts
from handlers.texts import complaint as own

_STORY_QUESTION = 60
_LONG_ANSWER = 120


def take(turn: Turn, draft: Draft) -> Answer | None:
    """The answer to what was done at the question that is open; None when it is none of the
    form's business (a question, say)."""
    if draft.asking == CONSENT:
        return consent.take(turn, draft)
    if commands.is_aside(turn, draft):
        return None
    moved = asides.take(turn, draft) or commands.read(turn, draft)
    if moved is not None:
        return moved
    refused = upload_limits.refusal(turn, turn.did)
    if refused is not None:
        return moves.with_question(turn, draft, refused)
    if isinstance(turn.did, SentPicture | SentFile) and draft.asking != pictures.EVIDENCE.name:
        return pictures.too_early(turn, draft, turn.did)
    if draft.asking == OFFERED:
        return story.decide(turn, draft)
    field = FORM.field(draft.asking)
    if field is not None:
        return answer(turn, draft, field, turn.did)
    if isinstance(turn.did, Typed):
        return None
    return moves.with_question(turn, draft, moves.of_no_answer(turn.did))


def answer(turn: Turn, draft: Draft, field: Field, did: Did) -> Answer | None:
    """Reads `did` as the answer to `field`, keeps it if it is one, and says what comes next."""
    so_far = keeping.so_far(draft, field)
    if _is_a_question(turn, field):
        return None
    if isinstance(did, Typed):
        told = (
            _pressed_at_random(turn, draft, field, typed(did))
            or _told(turn, draft, field, did.text)
            or _no_number(turn, draft, field, typed(did))
            or asides.wish_beyond(turn, draft)
        )
        if told is not None:
            return told
    reading = field.kind.read(did, so_far, turn.today)
    if isinstance(reading, Understood):
        keeping.keep(turn, draft, field, reading.value)
        _note_whose_number(turn, draft, field)
        _note_estimate(turn, draft, field, did)
        return _shown_back(moves.go_on(turn, draft), field, did, reading.value)
    if isinstance(reading, Growing):
        if isinstance(did, Tapped) and reading.value == so_far:
            return SILENCE
        return keeping.grow(turn, draft, field, reading)
    if isinstance(reading, Unclear):
        nearest = cards.nearest(draft, field, reading.nearest)
        return moves.not_understood(turn, draft, field, reading.sentence, nearest)
    return moves.with_question(turn, draft, _of_no_answer(turn, draft, did))


def _note_estimate(turn: Turn, draft: Draft, field: Field, did: Did) -> None:
    """Only an amount that was not sure is tapped; who reads the complaint learns it."""
    if field.name == FieldName.AMOUNT and isinstance(did, Tapped):
        story.add_to_story(
            turn, draft, answer_texts.estimated(field.show(draft.known[FieldName.AMOUNT]))
        )
        drafts.keep(turn.state, draft)


def _of_no_answer(turn: Turn, draft: Draft, did: Did) -> str:
    """A kind sentence; after some stickers another one, with the way out."""
    draft.stickers = draft.stickers + 1 if isinstance(did, SentSticker) else 0
    drafts.keep(turn.state, draft)
    return own.STICKERS_AGAIN if draft.stickers > 1 else moves.of_no_answer(did)


def _pressed_at_random(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    if not isinstance(field.kind, Words | Link) or not gibberish.is_gibberish(text):
        return None
    may_pass = field.may_be_passed(draft.answers)
    sentence = answer_texts.once_more(patience.example_of(field), may_pass=may_pass)
    return _once_more(turn, draft, field, text, sentence)


def _no_number(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    if field.name != FieldName.ORDER_NUMBER or contacts.digits(text):
        return None
    sentence = answer_texts.needs_number(patience.example_of(field))
    return _once_more(turn, draft, field, text, sentence)


def _once_more(turn: Turn, draft: Draft, field: Field, text: str, sentence: str) -> Answer | None:
    """Asks once more for what says nothing; the second time it is left out where it may be,
    and taken as it is where somebody insists."""
    before, draft.odd = draft.odd, text
    if before and field.may_be_passed(draft.answers):
        after = moves.skip(turn, draft, field)
        return Answer((Say(answer_texts.LEFT_OUT), *after.replies), after.choices)
    return None if before == text else moves.not_understood(turn, draft, field, sentence)


def _told(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    """What a text answers besides, or instead of, the question; None where it only answers it."""
    if draft.doubted and nlu_intents.is_one_of(text, texts.YES_WORDS):
        keeping.keep(turn, draft, field, draft.doubted)
        draft.doubted = ""
        return moves.go_on(turn, draft)
    found = filling.fill(turn, draft, field)
    if found and (len(found) > 1 or found.get(field.name) != text.strip()):
        for name, value in found.items():
            told = FORM.field(name)
            if told is not None:
                keeping.keep(turn, draft, told, value)
        after = moves.go_on(turn, draft)
        noted = Say(story.noted(draft, list(found)))
        return Answer((noted, *after.replies), after.choices)
    if not found and story.doubts(draft, field, text):
        return story.ask_whether_a_name(turn, draft, field, text)
    return None


def _shown_back(after: Answer, field: Field, did: Did, value: Any) -> Answer:
    """What was understood of a typed day, amount or number, above the next question."""
    if not isinstance(did, Typed) or not isinstance(field.kind, Day | Baht | Phone):
        return after
    noted = Say(texts.understood(field.label, field.show(value)))
    return Answer((noted, *after.replies), after.choices)


def _note_whose_number(turn: Turn, draft: Draft, field: Field) -> None:
    who = contact_person.read(typed(turn.did)) if field.name == FieldName.PHONE else None
    if who is not None:
        draft.answers[FieldName.REPRESENTATIVE] = who


def _is_a_question(turn: Turn, field: Field) -> bool:
    """Whether a text is a question to the knowledge base and not an answer. A story that tells
    something is never one; where the kind reads the text, only a clear question is."""
    text = typed(turn.did)
    if not nlu_intents.asks(text) or _tells(field, text):
        return False
    reading = field.kind.read(turn.did, [], turn.today)
    if isinstance(reading, Understood | Growing) and not _is_free_text(field, text):
        return False
    may_choose = nlu_intents.ends_asking(text) or isinstance(field.kind, Link | Phone)
    sure = ("answer", "choose") if may_choose else ("answer",)
    return turn.reading.search(text).decision in sure


def _tells(field: Field, text: str) -> bool:
    if field.name != FieldName.STORY:
        return len(text) > _LONG_ANSWER
    return len(text) > _STORY_QUESTION or nlu_intents.holds_one_of(text, texts.TELLING_WORDS)


def _is_free_text(field: Field, text: str) -> bool:
    """Whether anything at all would be taken as the answer; what a seller said may hold
    question words, so there only a text that ends asking may be a question."""
    if isinstance(field.kind, Contacted):
        return nlu_intents.ends_asking(text)
    return isinstance(field.kind, Words)
