"""The moves in a complaint form: ask, go on, go back, skip, stop, cancel, file."""

import hashlib
from datetime import datetime, timedelta

from db.complaints import complaints
from db.evidence import evidence
from handlers import texts
from handlers.conversations.complaint import views as cards
from handlers.conversations.complaint.prompts import retries as patience
from handlers.conversations.complaint.texts import consent as notice
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import Baht, OneOf, Photos, SeveralOf
from handlers.form.form import Field
from handlers.messages.context import Turn
from handlers.messages.event import (
    Did,
    SentPlace,
    SentSticker,
    SentUnknown,
    SentVideo,
    SentVoice,
    Tapped,
)
from handlers.messages.reply import Answer, Button, Words
from handlers.records import indexing
from handlers.records.facts import facts_of
from handlers.state import draft as drafts
from handlers.state import language as state_language
from handlers.state import pre_consent
from handlers.state.draft import CANCELLING, CONSENT, OFFERED, REVIEW, SHOWN, Draft
from handlers.texts import answers as answer_texts
from handlers.texts import complaint as own
from handlers.texts import form as form_texts
from handlers.texts.i18n import english_of

DOUBLE_TAP = timedelta(seconds=10)
KEPT = timedelta(days=7)
MOST_CHOICES = 13
_MOST_REMINDERS = 2
_KIND_SENTENCES: tuple[tuple[type, str], ...] = (
    (SentSticker, texts.FORM_STICKER),
    (SentPlace, texts.FORM_PLACE),
    (SentVoice, answer_texts.FORM_VOICE),
    (SentVideo, texts.VIDEO),
    (SentUnknown, texts.UNKNOWN_KIND),
    (Tapped, texts.OLD_BUTTON),
)


def begin(turn: Turn, same_shop: str = "", *, shown: bool = False) -> Answer:
    """A new draft, at its consent; `same_shop` is the number of an earlier complaint; `shown`
    where a story stands on a card above."""
    draft = Draft(turn.services.new_id(), offer=same_shop, language=state_language.of(turn))
    draft.shown = SHOWN if shown else ""
    return ask_for_consent(turn, draft)


def ask_for_consent(turn: Turn, draft: Draft) -> Answer:
    """Shows the notice because it was asked for."""
    draft.reminded = 0
    _remember(turn, draft, CONSENT)
    return cards.consent(draft)


def remind_of_consent(turn: Turn, draft: Draft) -> Answer | None:
    """Shows the notice again after something else; None when that was done often enough."""
    if draft.reminded >= _MOST_REMINDERS:
        return None
    draft.reminded += 1
    return consent_again(turn, draft)


def consent_again(turn: Turn, draft: Draft) -> Answer:
    """The notice once more: short in the same talk, whole where it was left."""
    drafts.keep(turn.state, draft)
    return cards.consent(draft) if was_left(turn, draft) else cards.consent_again(draft)


def just_asked(turn: Turn, draft: Draft) -> bool:
    """Whether the last question is so fresh that a second tap is only a trembling hand."""
    return abs(_since_asked(turn, draft)) <= DOUBLE_TAP


def is_old(turn: Turn, draft: Draft) -> bool:
    """Whether the draft has outlived what the notice promises."""
    return _since_asked(turn, draft) > KEPT


def was_left(turn: Turn, draft: Draft) -> bool:
    """Whether the last question was asked another day or hours ago."""
    return _since_asked(turn, draft) > timedelta(hours=1)


def _since_asked(turn: Turn, draft: Draft) -> timedelta:
    return turn.event.at - datetime.fromisoformat(draft.asked_at)


def ask(turn: Turn, draft: Draft, field: Field) -> Answer:
    """Asks a field, with whatever of its answer was sent before."""
    _park(draft)
    draft.growing = list(draft.pictures) if isinstance(field.kind, Photos) else []
    _remember(turn, draft, field.name)
    return cards.question(draft, field, turn.today)


def _park(draft: Draft) -> None:
    """Keeps the parts of an unfinished answer as the answer."""
    if draft.growing and FORM.field(draft.asking) is not None:
        answers = draft.offered if draft.asking in draft.offered else draft.answers
        answers[draft.asking] = draft.growing
    draft.growing = []


def ask_again(turn: Turn, draft: Draft) -> Answer:
    """The question that stands open, whatever it is, without changing anything."""
    if draft.asking == CONSENT:
        return cards.consent(draft)
    if draft.asking == REVIEW:
        return cards.review(draft)
    if draft.asking == CANCELLING:
        return cards.cancelling(draft)
    if draft.asking == OFFERED:
        return cards.offered(draft)
    field = FORM.field(draft.asking)
    return cards.question(draft, field, turn.today) if field else go_on(turn, draft)


def with_question(turn: Turn, draft: Draft, sentence: str) -> Answer:
    """A sentence, and the open question under it."""
    again = ask_again(turn, draft)
    return Answer((Words(sentence), *again.replies), again.choices)


def and_question(turn: Turn, draft: Draft, said: Answer) -> Answer:
    """What is said, and the open question under it; both offer their choices."""
    again = ask_again(turn, draft)
    choices = (*said.choices, *again.choices)[:MOST_CHOICES]
    return Answer((*said.replies, *again.replies), choices)


def go_on(turn: Turn, draft: Draft) -> Answer:
    """What is offered, the next open question, or the review when there is none."""
    _park(draft)
    if draft.offered:
        _remember(turn, draft, OFFERED)
        return cards.offered(draft)
    if draft.young:
        _leave_out_optional(draft)
    field = FORM.next_open(draft.answers)
    if field is not None:
        return ask(turn, draft, field)
    _remember(turn, draft, REVIEW)
    return cards.review(draft)


def _leave_out_optional(draft: Draft) -> None:
    """Skips what need not be answered; files that were sent stay, and of the seller's name and
    link one has to be asked."""
    field = FORM.next_open(draft.answers)
    while (
        field and field.name != FieldName.SELLER_NAME and not field.must_be_answered(draft.answers)
    ):
        if isinstance(field.kind, Photos) and draft.pictures:
            draft.answers[field.name] = list(draft.pictures)
        else:
            draft.answers = FORM.after_skipping(field.name, draft.answers)
        field = FORM.next_open(draft.answers)


def go_back(turn: Turn, draft: Draft, name: str) -> Answer:
    """The question before the one of this name, with its answer shown."""
    if draft.asking == CANCELLING:
        return resume(turn, draft)
    if draft.asking in draft.offered:
        return go_on(turn, draft)
    field = FORM.before(name, draft.answers)
    return ask(turn, draft, field) if field else with_question(turn, draft, texts.FIRST_QUESTION)


def skip(turn: Turn, draft: Draft, field: Field) -> Answer:
    """Skips an optional question and the optional ones of its subject; what was already given
    of its answer stays. A required one that a person may not know is kept as not known."""
    given = draft.growing if field.name == draft.asking else []
    if given:
        return go_on(turn, draft)
    draft.offered.pop(field.name, None)
    if field.must_be_answered(draft.answers) and field.unknown:
        draft.answers[field.name] = str(field.unknown)
        return go_on(turn, draft)
    if field.must_be_answered(draft.answers):
        return not_understood(turn, draft, field, _instead_of_skipping(draft, field))
    draft.answers = FORM.after_skipping(field.name, draft.answers)
    return go_on(turn, draft)


def _instead_of_skipping(draft: Draft, field: Field) -> str:
    if isinstance(field.kind, Baht):
        return own.NEAREST_AMOUNT
    chosen = isinstance(field.kind, OneOf | SeveralOf)
    return patience.in_other_words(draft, field) if chosen else texts.CANNOT_SKIP


def not_understood(
    turn: Turn, draft: Draft, field: Field, sentence: str, nearest: tuple[Button, ...] = ()
) -> Answer:
    """Says what is needed, in other words where that was said just before. The question stands
    as it is; where its options are in the card, the card comes again, so that they are at
    hand."""
    said = patience.differently(draft, field, sentence)
    drafts.keep(turn.state, draft)
    more = (*nearest, *patience.helpers(draft))
    asked = cards.question(draft, field, turn.today)
    card = asked.replies if cards.stands_in_card(field) else ()
    return Answer((Words(said), *card), (*more, *asked.choices)[:MOST_CHOICES])


def stop(turn: Turn, draft: Draft) -> Answer:
    """Keeps the draft for later."""
    draft.paused = True
    drafts.keep(turn.state, draft)
    return Answer((Words(texts.STOPPED),), (cards.tap(texts.RESUME_LABEL, "resume", draft),))


def resume(turn: Turn, draft: Draft) -> Answer:
    """Goes on at the very question that was open."""
    _remember(turn, draft, draft.left if draft.asking == CANCELLING else draft.asking)
    return ask_again(turn, draft)


def cancel(turn: Turn, draft: Draft) -> Answer:
    """Asks whether to delete; nothing is gone yet. Before consent there is nothing to ask."""
    if not draft.consent_at:
        return delete(turn, draft)
    if draft.asking != CANCELLING:
        draft.left = draft.asking
    _remember(turn, draft, CANCELLING)
    return cards.cancelling(draft)


def delete(turn: Turn, draft: Draft) -> Answer:
    """The draft and its files are gone."""
    evidence.remove_draft(turn.session, draft.id)
    drafts.drop(turn.state)
    pre_consent.drop(turn.state)
    return Answer((Words(texts.DELETED),))


def consent_hash(language: str) -> str:
    """SHA-256 of the notice as it is shown in this language."""
    parts = (notice.TITLE, *notice.PARAGRAPHS, notice.NOTE)
    shown = "\n".join(map(english_of, parts) if language == "en" else parts)
    return hashlib.sha256(shown.encode()).hexdigest()


def agree(turn: Turn, draft: Draft) -> Answer:
    """Remembers when and to what, and asks the next question."""
    draft.consent_at = turn.event.at.isoformat()
    draft.consent_hash = consent_hash(draft.language)
    draft.consent_language = draft.language
    return go_on(turn, draft)


def send(turn: Turn, draft: Draft) -> Answer:
    """Files the complaint that was reviewed, if nothing is missing, and tells its number."""
    if draft.asking != REVIEW or FORM.next_open(draft.answers) is not None:
        return go_on(turn, draft)
    if draft.consent_hash != consent_hash(draft.consent_language):
        again = ask_for_consent(turn, draft)
        return Answer((Words(texts.CONSENT_CHANGED), *again.replies), again.choices)
    number = complaints.file(
        turn.session, _filing(turn, draft), turn.services.new_case_number, turn.now
    )
    indexing.write_filed(turn.session, number, turn.conversation.key, turn.services.index_key)
    drafts.drop(turn.state)
    return cards.receipt(number, turn.today)


def _filing(turn: Turn, draft: Draft) -> complaints.Filing:
    rest, personal = FORM.parted(draft.answers)
    consent = complaints.Consent(
        version=notice.VERSION,
        hash=draft.consent_hash,
        at=datetime.fromisoformat(draft.consent_at),
        language=draft.consent_language,
        channel="line",
    )
    held = turn.conversation
    return complaints.Filing(draft.id, held.id, held.key, facts_of(rest), rest, personal, consent)


def _remember(turn: Turn, draft: Draft, asking: str) -> None:
    if asking != draft.asking:
        patience.begin_anew(draft)
    draft.asking = asking
    draft.asked_at = turn.event.at.isoformat()
    draft.paused = False
    drafts.keep(turn.state, draft)


def of_no_answer(did: Did) -> str:
    """What is said of a message that holds no words."""
    found = (sentence for kind, sentence in _KIND_SENTENCES if isinstance(did, kind))
    return next(found, form_texts.NEEDS_WORDS)
