"""What the user did in the middle of the form: an answer, a command, or something else."""

from typing import Any

from db import evidence, inbox
from handlers import asked_questions, evidence_room, listening, texts, typed_moves
from handlers import complaint_cards as cards
from handlers import complaint_moves as moves
from handlers import draft as drafts
from handlers.buttons import typed
from handlers.complaint_form import FORM
from handlers.draft import CONSENT, Draft
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
from handlers.field_kinds import FILES, PICTURES, Baht, Contacted, Day, Phone, Photos, Words
from handlers.form import Field
from handlers.reading import Growing, Unclear, Understood
from handlers.reply import SILENCE, Answer
from handlers.reply import Words as Say
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
    moved = typed_moves.read(turn, draft)
    if moved is not None:
        return moved
    refused = evidence_room.refusal(turn, turn.did)
    if refused is not None:
        return moves.with_question(turn, draft, refused)
    if isinstance(turn.did, SentPicture | SentFile) and not _asks_for_pictures(draft):
        return _early_picture(turn, draft, turn.did)
    field = FORM.field(draft.asking)
    if field is not None:
        return answer(turn, draft, field, turn.did)
    if isinstance(turn.did, Typed):
        return None
    return moves.with_question(turn, draft, _kind_sentence(turn.did))


def answer(turn: Turn, draft: Draft, field: Field, did: Did) -> Answer | None:
    """Reads `did` as the answer to `field`, keeps it if it is one, and says what comes next."""
    so_far = _so_far(draft, field)
    if _is_a_question(turn, field):
        return None
    reading = field.kind.read(did, so_far, turn.today)
    if isinstance(reading, Understood):
        _keep_answer(turn, draft, field, reading.value)
        return _shown_back(moves.go_on(turn, draft), field, did, reading.value)
    if isinstance(reading, Growing):
        if isinstance(did, Tapped) and reading.value == so_far:
            return SILENCE
        return _grow(turn, draft, field, reading)
    if isinstance(reading, Unclear):
        return _unclear(turn, draft, field, reading)
    return moves.with_question(turn, draft, _kind_sentence(did))


def _shown_back(after: Answer, field: Field, did: Did, value: Any) -> Answer:
    """What was understood of a typed day, amount or number, above the next question."""
    if not isinstance(did, Typed) or not isinstance(field.kind, Day | Baht | Phone):
        return after
    noted = Say(texts.understood(field.label, field.kind.show(value)))
    return Answer((noted, *after.replies), after.choices)


def _so_far(draft: Draft, field: Field) -> list[Any]:
    if isinstance(field.kind, Photos):
        return draft.pictures
    return draft.growing if field.name == draft.asking else []


def refuse_consent(turn: Turn, draft: Draft) -> Answer:
    """Stores nothing: the draft goes, and the events that led to it are emptied."""
    moves.delete(turn, draft)
    inbox.blank(turn.session, turn.conversation.id, turn.conversation.key)
    asked_questions.forget(turn)
    return Answer((Say(texts.REFUSED),))


def _at_consent(turn: Turn, draft: Draft) -> Answer | None:
    text = typed(turn.did)
    if listening.is_one_of(text, texts.NO_WORDS) or typed_moves.wants_to_cancel(text):
        return refuse_consent(turn, draft)
    if listening.is_one_of(text, texts.YES_WORDS):
        return moves.agree(turn, draft)
    if isinstance(turn.did, Typed):
        again = listening.starts_with_one_of(text, texts.START_WORDS) and not listening.asks(text)
        return moves.ask_for_consent(turn, draft) if again else None
    return _reminded(turn, draft)


def _reminded(turn: Turn, draft: Draft) -> Answer:
    pictures = isinstance(turn.did, SentPicture | SentFile)
    sentence = Say(texts.PICTURE_BEFORE_CONSENT if pictures else _kind_sentence(turn.did))
    notice = moves.remind_of_consent(turn, draft)
    return Answer((sentence, *notice.replies)) if notice else Answer((sentence,))


def _unclear(turn: Turn, draft: Draft, field: Field, reading: Unclear) -> Answer:
    """Says what is needed. The question stands as it is; where its options are in the card,
    the card comes again, so that they are at hand."""
    if cards.stands_in_card(field):
        return moves.with_question(turn, draft, reading.sentence)
    nearest = cards.nearest(draft, field, reading.nearest)
    return Answer((Say(reading.sentence),), (*nearest, *cards.choices(draft, field, turn.today)))


def _asks_for_pictures(draft: Draft) -> bool:
    field = FORM.field(draft.asking)
    return field is not None and isinstance(field.kind, Photos)


def _early_picture(turn: Turn, draft: Draft, did: SentPicture | SentFile) -> Answer:
    if isinstance(did, SentFile) and not did.name.lower().endswith(FILES):
        return moves.with_question(turn, draft, form_texts.WRONG_FILE)
    if did.message_id not in draft.pictures:
        if len(draft.pictures) >= PICTURES:
            return moves.with_question(turn, draft, texts.FORM_PICTURES_FULL)
        draft.pictures.append(did.message_id)
    _note_evidence(turn, draft)
    for field in FORM.fields:
        if isinstance(field.kind, Photos) and field.name in draft.answers:
            draft.answers[field.name] = list(draft.pictures)
    drafts.keep(turn.state, draft)
    return moves.with_question(turn, draft, texts.evidence_kept(len(draft.pictures)))


def _keep_answer(turn: Turn, draft: Draft, field: Field, value: Any) -> None:
    if isinstance(field.kind, Photos):
        draft.pictures = list(value)
        _note_evidence(turn, draft)
    if not _so_far(draft, field):
        draft.messages = {sent: name for sent, name in draft.messages.items() if name != field.name}
    if field.name == draft.asking:
        draft.growing = []
    draft.answers[field.name] = value
    _remember_message(turn, draft, field)


def _grow(turn: Turn, draft: Draft, field: Field, reading: Growing) -> Answer:
    if field.name != draft.asking:
        moves.ask(turn, draft, field)
    draft.growing = reading.value
    draft.paused = False
    if isinstance(field.kind, Photos):
        draft.pictures = list(reading.value)
        _note_evidence(turn, draft)
    _remember_message(turn, draft, field)
    drafts.keep(turn.state, draft)
    return Answer((Say(reading.sentence),), cards.choices(draft, field, turn.today))


def _remember_message(turn: Turn, draft: Draft, field: Field) -> None:
    if isinstance(turn.did, Typed) and turn.event.message_id:
        draft.messages[turn.event.message_id] = field.name


def _note_evidence(turn: Turn, draft: Draft) -> None:
    held = turn.conversation
    for message_id in draft.pictures:
        evidence.expect(
            turn.session,
            evidence.Expected(
                held.id,
                draft.id,
                message_id,
                turn.index_key.hash("message", message_id),
            ),
            held.key,
            turn.now,
        )


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
    return next(found, texts.PICTURE)
