"""What the user did in the middle of the form: an answer, a command, or something else."""

from typing import Any

from db import inbox
from handlers import (
    asked_questions,
    before_consent,
    corrections,
    evidence_room,
    listening,
    numbers,
    representatives,
    texts,
    typed_moves,
)
from handlers import complaint_cards as cards
from handlers import complaint_moves as moves
from handlers import complaint_pictures as pictures
from handlers import complaint_story as story
from handlers import draft as drafts
from handlers.buttons import typed
from handlers.complaint_form import FILERS_PHONE, FORM, REPRESENTATIVE, STORY
from handlers.draft import CANCELLING, CONSENT, OFFERED, Draft
from handlers.event import (
    Did,
    SentFile,
    SentPicture,
    SentPlace,
    SentSticker,
    SentVideo,
    SentVoice,
    Tapped,
    Typed,
)
from handlers.field_kinds import Accounts, Baht, Contacted, Day, Phone, Photos, Words
from handlers.form import Field
from handlers.reading import Growing, Unclear, Understood
from handlers.reply import SILENCE, Answer
from handlers.reply import Words as Say
from handlers.texts import complaint as own
from handlers.texts import form as form_texts
from handlers.turn import Turn

_KIND_SENTENCES: tuple[tuple[type, str], ...] = (
    (SentSticker, texts.FORM_STICKER),
    (SentPlace, texts.FORM_PLACE),
    (SentVoice, texts.VOICE),
    (SentVideo, texts.VIDEO),
    (Tapped, texts.OLD_BUTTON),
)
_STORY_QUESTION = 60
_LONG_ANSWER = 120


def take(turn: Turn, draft: Draft) -> Answer | None:
    """The answer to what was done at the question that is open; None when it is none of the
    form's business (a question, say)."""
    if draft.asking == CONSENT:
        return _at_consent(turn, draft)
    if typed_moves.is_aside(turn, draft):
        return None
    moved = _beside_the_question(turn, draft) or typed_moves.read(turn, draft)
    if moved is not None:
        return moved
    refused = evidence_room.refusal(turn, turn.did)
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
    return moves.with_question(turn, draft, _kind_sentence(turn.did))


def _beside_the_question(turn: Turn, draft: Draft) -> Answer | None:
    """What words change besides the question that is open."""
    if draft.asking == CANCELLING:
        return None
    return (
        pictures.said_of_them(turn, draft)
        or _corrected(turn, draft)
        or _represented(turn, draft)
        or _another_account(turn, draft)
    )


def _corrected(turn: Turn, draft: Draft) -> Answer | None:
    found = corrections.read(typed(turn.did), draft.known, draft.answered, turn.today)
    if found is None:
        return None
    field = found.field
    before = field.kind.show(draft.known[field.name])
    _keep_answer(turn, draft, field, found.value)
    drafts.keep(turn.state, draft)
    sentence = own.corrected(field.label, before, field.kind.show(found.value))
    return _still_asking(turn, draft, sentence)


def _represented(turn: Turn, draft: Draft) -> Answer | None:
    """Notes whose telephone number it is, once it was asked for."""
    text = typed(turn.did)
    if FILERS_PHONE not in draft.answers or numbers.phone_within(text):
        return None
    who = representatives.read(text)
    if who is None:
        return None
    draft.answers[REPRESENTATIVE] = who
    drafts.keep(turn.state, draft)
    return _still_asking(turn, draft, own.will_call(who))


def _another_account(turn: Turn, draft: Draft) -> Answer | None:
    """Asks for a further account after the question was left, beside those that were told."""
    text = typed(turn.did)
    field = next(each for each in FORM.fields if isinstance(each.kind, Accounts))
    told = draft.known.get(field.name)
    more = any(word in text for word in form_texts.ANOTHER_ACCOUNT_WORDS)
    if not told or not more or draft.asking == field.name or len(text) > _LONG_ANSWER:
        return None
    moves.ask(turn, draft, field)
    draft.growing = list(told)
    reading = field.kind.read(turn.did, draft.growing, turn.today)
    if isinstance(reading, Growing):
        return _grow(turn, draft, field, reading)
    drafts.keep(turn.state, draft)
    return Answer((Say(form_texts.NEXT_ACCOUNT),), cards.choices(draft, field, turn.today))


def _still_asking(turn: Turn, draft: Draft, sentence: str) -> Answer:
    """A sentence, and the question that is open, or the next one where its answers moved it."""
    field = FORM.field(draft.asking)
    stays = field is not None and field in FORM.path(draft.known)
    again = moves.ask_again(turn, draft) if stays else moves.go_on(turn, draft)
    return Answer((Say(sentence), *again.replies), again.choices)


def answer(turn: Turn, draft: Draft, field: Field, did: Did) -> Answer | None:
    """Reads `did` as the answer to `field`, keeps it if it is one, and says what comes next."""
    so_far = _so_far(draft, field)
    if _is_a_question(turn, field):
        return None
    if isinstance(did, Typed):
        told = _told(turn, draft, field, did.text)
        if told is not None:
            return told
    reading = field.kind.read(did, so_far, turn.today)
    if isinstance(reading, Understood):
        _keep_answer(turn, draft, field, reading.value)
        _note_whose_number(turn, draft, field)
        return _shown_back(moves.go_on(turn, draft), field, did, reading.value)
    if isinstance(reading, Growing):
        if isinstance(did, Tapped) and reading.value == so_far:
            return SILENCE
        return _grow(turn, draft, field, reading)
    if isinstance(reading, Unclear):
        return _unclear(turn, draft, field, reading)
    return moves.with_question(turn, draft, _of_no_answer(turn, draft, did))


def _of_no_answer(turn: Turn, draft: Draft, did: Did) -> str:
    """A kind sentence; after some stickers another one, with the way out."""
    draft.stickers = draft.stickers + 1 if isinstance(did, SentSticker) else 0
    drafts.keep(turn.state, draft)
    return own.STICKERS_AGAIN if draft.stickers > 1 else _kind_sentence(did)


def _told(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    """What a text answers besides, or instead of, the question; None where it only answers it."""
    if draft.doubted and listening.is_one_of(text, texts.YES_WORDS):
        _keep_answer(turn, draft, field, draft.doubted)
        draft.doubted = ""
        return moves.go_on(turn, draft)
    found = story.fill(turn, draft, field)
    if found and (len(found) > 1 or found.get(field.name) != text.strip()):
        for name, value in found.items():
            told = FORM.field(name)
            if told is not None:
                _keep_answer(turn, draft, told, value)
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
    noted = Say(texts.understood(field.label, field.kind.show(value)))
    return Answer((noted, *after.replies), after.choices)


def _note_whose_number(turn: Turn, draft: Draft, field: Field) -> None:
    who = representatives.read(typed(turn.did)) if field.name == FILERS_PHONE else None
    if who is not None:
        draft.answers[REPRESENTATIVE] = who


def _so_far(draft: Draft, field: Field) -> list[Any]:
    if isinstance(field.kind, Photos):
        return draft.pictures
    return draft.growing if field.name == draft.asking else []


def agree(turn: Turn, draft: Draft) -> Answer:
    """Goes on with the consent, and with what was sent before it."""
    before = draft.offer
    told = story.take_up(turn, draft)
    if before == STORY:
        story.take_all(draft)
    elif before:
        story.offer_same_shop(turn, draft, before)
    count = pictures.attach_early(turn, draft)
    after = _with_attached(count, moves.agree(turn, draft))
    return Answer((Say(own.TOLD_BEFORE), *after.replies), after.choices) if told else after


def resume(turn: Turn, draft: Draft) -> Answer:
    """Goes on at the open question, with what was sent while the draft waited."""
    count = pictures.attach_early(turn, draft) if draft.consent_at else 0
    return _with_attached(count, moves.resume(turn, draft))


def _with_attached(count: int, after: Answer) -> Answer:
    if not count:
        return after
    return Answer((Say(own.attached(count)), *after.replies), after.choices)


def refuse_consent(turn: Turn, draft: Draft) -> Answer:
    """Stores nothing: the draft goes, and the events that led to it are emptied."""
    moves.delete(turn, draft)
    inbox.blank(turn.session, turn.conversation.id, turn.conversation.key)
    before_consent.drop(turn.state)
    asked_questions.forget(turn)
    return Answer((Say(texts.REFUSED),))


def _at_consent(turn: Turn, draft: Draft) -> Answer | None:
    text = typed(turn.did)
    if listening.is_one_of(text, texts.NO_WORDS) or typed_moves.wants_to_cancel(text):
        return refuse_consent(turn, draft)
    if listening.is_one_of(text, texts.YES_WORDS):
        return agree(turn, draft)
    if isinstance(turn.did, SentPicture | SentFile):
        return pictures.before_consent(turn, draft, turn.did)
    if listening.starts_with_one_of(text, own.RIGHT_WORDS) and not draft.offer:
        draft.offer = STORY
        notice = moves.ask_for_consent(turn, draft)
        return Answer((Say(own.ONLY_CONSENT_IS_LEFT), *notice.replies), notice.choices)
    if isinstance(turn.did, Typed):
        again = listening.starts_with_one_of(text, texts.START_WORDS) and not listening.asks(text)
        return moves.ask_for_consent(turn, draft) if again else None
    return _reminded(turn, draft)


def _reminded(turn: Turn, draft: Draft) -> Answer:
    sentence = Say(_kind_sentence(turn.did))
    notice = moves.remind_of_consent(turn, draft)
    return Answer((sentence, *notice.replies)) if notice else Answer((sentence,))


def _unclear(turn: Turn, draft: Draft, field: Field, reading: Unclear) -> Answer:
    """Says what is needed. The question stands as it is; where its options are in the card,
    the card comes again, so that they are at hand."""
    if cards.stands_in_card(field):
        return moves.with_question(turn, draft, reading.sentence)
    nearest = cards.nearest(draft, field, reading.nearest)
    return Answer((Say(reading.sentence),), (*nearest, *cards.choices(draft, field, turn.today)))


def _keep_answer(turn: Turn, draft: Draft, field: Field, value: Any) -> None:
    if isinstance(field.kind, Photos):
        draft.pictures = list(value)
        pictures.expect(turn, draft)
    if not _so_far(draft, field):
        draft.not_answered_by_older(field.name)
    if field.name == draft.asking:
        draft.growing = []
    answers = draft.offered if field.name in draft.offered else draft.answers
    answers[field.name] = value
    draft.answered = field.name
    draft.stickers = 0
    if field.name == STORY and isinstance(turn.did, Typed):
        story.offer(turn, draft)
    _remember_message(turn, draft, field)


def _grow(turn: Turn, draft: Draft, field: Field, reading: Growing) -> Answer:
    if field.name != draft.asking:
        moves.ask(turn, draft, field)
    draft.growing = reading.value
    draft.answered = field.name
    draft.paused = False
    if isinstance(field.kind, Photos):
        draft.pictures = list(reading.value)
        pictures.expect(turn, draft)
    _remember_message(turn, draft, field)
    drafts.keep(turn.state, draft)
    return Answer((Say(reading.sentence),), cards.choices(draft, field, turn.today))


def _remember_message(turn: Turn, draft: Draft, field: Field) -> None:
    if isinstance(turn.did, Typed) and turn.event.message_id:
        draft.answered_by(turn.event.message_id, field.name)


def _is_a_question(turn: Turn, field: Field) -> bool:
    """Whether a text is a question to the knowledge base and not an answer. A story that tells
    something is never one; where the kind reads the text, only a clear question is."""
    text = typed(turn.did)
    if not listening.asks(text) or _tells(field, text):
        return False
    reading = field.kind.read(turn.did, [], turn.today)
    if isinstance(reading, Understood | Growing) and not _is_free_text(field, text):
        return False
    sure = ("answer", "choose") if listening.ends_asking(text) else ("answer",)
    return turn.knowledge_base.search(text).decision in sure


def _tells(field: Field, text: str) -> bool:
    if field.name != "story":
        return len(text) > _LONG_ANSWER
    return len(text) > _STORY_QUESTION or listening.holds_one_of(text, texts.TELLING_WORDS)


def _is_free_text(field: Field, text: str) -> bool:
    """Whether anything at all would be taken as the answer; what a seller said may hold
    question words, so there only a text that ends asking may be a question."""
    if isinstance(field.kind, Contacted):
        return listening.ends_asking(text)
    return isinstance(field.kind, Words)


def _kind_sentence(did: Did) -> str:
    found = (sentence for kind, sentence in _KIND_SENTENCES if isinstance(did, kind))
    return next(found, form_texts.NEEDS_WORDS)
