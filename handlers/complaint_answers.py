"""What the user did in the middle of the form: an answer, a command, or something else."""

from typing import Any

from db import evidence, inbox
from handlers import complaint_cards as cards
from handlers import complaint_moves as moves
from handlers import draft as drafts
from handlers import listening, texts
from handlers.buttons import typed
from handlers.complaint_form import FORM
from handlers.draft import CANCELLING, CONSENT, REVIEW, Draft
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
from handlers.field_kinds import PICTURES, Growing, Photos, Understood, Words
from handlers.form import Field
from handlers.reply import Answer
from handlers.reply import Words as Say
from handlers.turn import Turn

_KIND_SENTENCES: tuple[tuple[type, str], ...] = (
    (SentSticker, texts.FORM_STICKER),
    (SentPlace, texts.FORM_PLACE),
    (SentVoice, texts.VOICE),
    (SentVideo, texts.VIDEO),
)
_STORY_QUESTION = 60


def take(turn: Turn, draft: Draft) -> Answer | None:
    """The answer to what was done at the question that is open; None when it is none of the
    form's business (a question, say)."""
    if draft.asking == CONSENT:
        return _at_consent(turn, draft)
    command = _command(turn, draft)
    if command is not None:
        return command
    if isinstance(turn.did, SentPicture | SentFile) and not _asks_for_pictures(draft):
        return _early_picture(turn, draft, turn.did)
    field = FORM.field(draft.asking)
    if field is None:
        return _beside_the_form(turn, draft)
    return answer(turn, draft, field, turn.did)


def answer(turn: Turn, draft: Draft, field: Field, did: Did) -> Answer | None:
    """Reads `did` as the answer to `field`, keeps it if it is one, and says what comes next."""
    so_far = draft.growing if field.name == draft.asking else []
    if _is_a_question(turn, field):
        return None
    reading = field.kind.read(did, so_far, turn.today)
    if isinstance(reading, Understood):
        _keep_answer(turn, draft, field, reading.value)
        return moves.go_on(turn, draft)
    if isinstance(reading, Growing):
        return _grow(turn, draft, field, reading.value)
    if reading is None:
        return _with_question(turn, draft, _kind_sentence(did))
    return Answer((Say(reading.sentence),), cards.choices(draft, field, turn.today))


def refuse_consent(turn: Turn) -> Answer:
    """Stores nothing: the draft goes, and the events that led to it are emptied."""
    moves.delete(turn)
    inbox.blank(turn.session, turn.conversation.id, turn.conversation.key)
    return Answer((Say(texts.REFUSED),))


def give_consent(turn: Turn, draft: Draft) -> Answer:
    """Remembers when, and asks the first question."""
    draft.consent_at = turn.event.at.isoformat()
    return moves.go_on(turn, draft)


def _at_consent(turn: Turn, draft: Draft) -> Answer | None:
    text = typed(turn.did)
    if listening.is_one_of(text, texts.NO_WORDS) or _means(text, texts.CANCEL_WORDS):
        return refuse_consent(turn)
    if listening.is_one_of(text, texts.YES_WORDS):
        return give_consent(turn, draft)
    if isinstance(turn.did, Typed) and listening.starts_with_one_of(text, texts.START_WORDS):
        return cards.consent(draft)
    return _beside_the_form(turn, draft)


def _command(turn: Turn, draft: Draft) -> Answer | None:
    text = typed(turn.did)
    field = FORM.field(draft.asking)
    if not text:
        return None
    if draft.asking == CANCELLING and listening.is_one_of(text, texts.DELETE_WORDS):
        return moves.delete(turn)
    if draft.asking == CANCELLING and listening.is_one_of(text, texts.KEEP_WORDS):
        return moves.stop(turn, draft)
    if draft.asking == REVIEW and listening.is_one_of(text, texts.SEND_WORDS):
        return moves.send(turn, draft)
    if _means(text, texts.CANCEL_WORDS):
        return moves.cancel(turn, draft)
    if _means(text, texts.STOP_WORDS):
        return moves.stop(turn, draft)
    if listening.is_one_of(text, texts.BACK_WORDS) or texts.BACK_LABEL in text:
        return _back(turn, draft, text)
    if draft.asking in (CANCELLING, REVIEW) and listening.is_one_of(text, texts.RESUME_WORDS):
        return moves.go_on(turn, draft)
    if field is not None and listening.is_one_of(text, texts.SKIP_WORDS):
        return None if _has_option(turn, field) else moves.skip(turn, draft, field)
    return None


def _means(text: str, phrases: tuple[str, ...]) -> bool:
    return listening.ends_with_one_of(text, phrases) and not listening.asks(text)


def _has_option(turn: Turn, field: Field) -> bool:
    reading = field.kind.read(turn.did, [], turn.today)
    return bool(field.kind.options()) and isinstance(reading, Understood)


def _back(turn: Turn, draft: Draft, text: str) -> Answer:
    named = [
        field
        for field in FORM.path(draft.answers)
        if field.label in text and field.name in draft.answers
    ]
    return moves.ask(turn, draft, named[0]) if named else moves.go_back(turn, draft)


def _asks_for_pictures(draft: Draft) -> bool:
    field = FORM.field(draft.asking)
    return field is not None and isinstance(field.kind, Photos)


def _early_picture(turn: Turn, draft: Draft, did: SentPicture | SentFile) -> Answer:
    if len(draft.pictures) >= PICTURES:
        return _with_question(turn, draft, texts.FORM_PICTURES_FULL)
    if did.message_id not in draft.pictures:
        draft.pictures.append(did.message_id)
    _note_evidence(turn, draft, draft.pictures)
    kept = draft.answers.get("evidence")
    if kept is not None:
        draft.answers["evidence"] = list(draft.pictures)
    drafts.keep(turn.state, draft)
    return _with_question(turn, draft, texts.evidence_kept(len(draft.pictures)))


def _keep_answer(turn: Turn, draft: Draft, field: Field, value: Any) -> None:
    if isinstance(field.kind, Photos):
        draft.pictures = list(value)
        _note_evidence(turn, draft, draft.pictures)
    draft.answers[field.name] = value
    if isinstance(turn.did, Typed) and turn.event.message_id:
        draft.messages[field.name] = turn.event.message_id


def _grow(turn: Turn, draft: Draft, field: Field, value: list[Any]) -> Answer:
    draft.growing = value
    if isinstance(field.kind, Photos):
        draft.pictures = list(value)
        _note_evidence(turn, draft, draft.pictures)
    drafts.keep(turn.state, draft)
    said = Say(texts.chosen_so_far(field.kind.show(value)))
    return Answer((said,), cards.choices(draft, field, turn.today))


def _note_evidence(turn: Turn, draft: Draft, message_ids: list[str]) -> None:
    held = turn.conversation
    for message_id in message_ids:
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
    """Whether a text is a question to the knowledge base and not an answer. A long story is
    never one; where the kind reads the text, only a clear question in a free text is."""
    text = typed(turn.did)
    if not listening.asks(text) or (field.name == "story" and len(text) > _STORY_QUESTION):
        return False
    reading = field.kind.read(turn.did, [], turn.today)
    free_text = isinstance(field.kind, Words)
    if isinstance(reading, Understood | Growing) and not free_text:
        return False
    return turn.knowledge_base.search(text).decision == "answer"


def _kind_sentence(did: Did) -> str:
    found = (sentence for kind, sentence in _KIND_SENTENCES if isinstance(did, kind))
    return next(found, texts.OLD_BUTTON if isinstance(did, Tapped) else texts.PICTURE)


def _beside_the_form(turn: Turn, draft: Draft) -> Answer | None:
    """At consent, review or cancelling: words go to the other handlers, the rest is answered
    kindly and the question stands."""
    if isinstance(turn.did, Typed):
        return None
    return _with_question(turn, draft, _kind_sentence(turn.did))


def _with_question(turn: Turn, draft: Draft, sentence: str) -> Answer:
    again = moves.ask_again(turn, draft)
    return Answer((Say(sentence), *again.replies), again.choices)
