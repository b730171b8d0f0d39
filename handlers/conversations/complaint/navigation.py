"""Navigation in the complaint form: ask, go on, go back, skip, stop, cancel, file."""

import hashlib
from datetime import datetime, timedelta

from db.complaints import complaints
from db.evidence import evidence
from db.privacy import crisis_flags
from db.statistics import metrics
from db.statistics.metrics import Metric
from handlers import texts
from handlers.conversations.complaint import views
from handlers.conversations.complaint.prefill import prefill_views, told_views
from handlers.conversations.complaint.prompts import days, questions, retries
from handlers.conversations.complaint.texts import consent as consent_texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import Attachments
from handlers.form.form import SKIPPED, Field
from handlers.messages.context import Turn
from handlers.messages.event import (
    Action,
    AudioMessage,
    ButtonTap,
    LocationMessage,
    StickerMessage,
    UnknownMessage,
    VideoMessage,
)
from handlers.messages.reply import Answer, Button, TextReply, with_buttons
from handlers.records import indexing
from handlers.records.facts import facts_of
from handlers.state import draft as drafts
from handlers.state import filed_session, pre_consent
from handlers.state import language as state_language
from handlers.state.draft import CONFIRM_CANCEL, CONSENT, MATTER, PREFILL, REVIEW, SHOWN, Draft
from handlers.state.entries import CRISIS_AT
from handlers.texts import answers as answer_texts
from handlers.texts import complaint as complaint_texts
from handlers.texts import filed as filed_texts
from handlers.texts import form as form_texts
from handlers.texts.i18n import english_of

DOUBLE_TAP = timedelta(seconds=10)
DRAFT_LIFETIME = timedelta(days=7)
MAX_CHOICES = 13
_MOST_REMINDERS = 2
_KIND_SENTENCES: tuple[tuple[type, str], ...] = (
    (StickerMessage, texts.FORM_STICKER),
    (LocationMessage, texts.FORM_PLACE),
    (AudioMessage, answer_texts.FORM_VOICE),
    (VideoMessage, texts.VIDEO),
    (UnknownMessage, texts.UNKNOWN_KIND),
    (ButtonTap, texts.OLD_BUTTON),
)


def start(turn: Turn, same_shop: str = "", *, shown: bool = False) -> Answer:
    """Open a new draft at its consent; `same_shop` is the number of an earlier complaint, `shown`
    is set where a story stands on a card above."""
    draft = Draft(turn.services.new_id(), offer=same_shop, language=state_language.current(turn))
    draft.shown = SHOWN if shown else ""
    return ask_for_consent(turn, draft)


def ask_for_consent(turn: Turn, draft: Draft) -> Answer:
    """Show the notice because it was asked for."""
    draft.reminded = 0
    _remember(turn, draft, CONSENT)
    return views.consent(draft)


def remind_of_consent(turn: Turn, draft: Draft) -> Answer | None:
    """Show the notice again after something else; None when that was done often enough."""
    if draft.reminded >= _MOST_REMINDERS:
        return None
    draft.reminded += 1
    return consent_again(turn, draft)


def consent_again(turn: Turn, draft: Draft) -> Answer:
    """The notice once more: short within the hour, in full after a longer pause."""
    drafts.save(turn.state, draft)
    return views.consent(draft) if is_stale(turn, draft) else views.consent_again(draft)


def whole_notice(turn: Turn, draft: Draft) -> Answer:
    """The full notice while consent is open; else the open question."""
    return views.whole_notice(draft) if draft.asking == CONSENT else repeat(turn, draft)


def just_asked(turn: Turn, draft: Draft) -> bool:
    """True if the last question is so fresh that another tap is a double tap."""
    return abs(_since_asked(turn, draft)) <= DOUBLE_TAP


def is_expired(turn: Turn, draft: Draft) -> bool:
    """True if the draft is older than the notice promises to keep it."""
    return _since_asked(turn, draft) > DRAFT_LIFETIME


def is_stale(turn: Turn, draft: Draft) -> bool:
    """True if the last question was asked more than an hour ago."""
    return _since_asked(turn, draft) > timedelta(hours=1)


def _since_asked(turn: Turn, draft: Draft) -> timedelta:
    return turn.event.at - datetime.fromisoformat(draft.asked_at)


def ask(turn: Turn, draft: Draft, field: Field) -> Answer:
    """Ask a field's question, with the part of its answer that was sent before."""
    _park(draft)
    draft.growing = list(draft.pictures) if isinstance(field.kind, Attachments) else []
    _remember(turn, draft, field.name)
    return questions.question(draft, field, turn.today)


def _park(draft: Draft) -> None:
    """Store the parts of an unfinished answer as the answer."""
    if draft.growing and FORM.field(draft.asking) is not None:
        answers = draft.offered if draft.asking in draft.offered else draft.answers
        answers[draft.asking] = draft.growing
    draft.growing = []


def repeat(turn: Turn, draft: Draft) -> Answer:
    """The open question, whatever it is, without changing any answer."""
    if draft.asking == CONSENT:
        return views.consent(draft)
    if draft.asking == REVIEW:
        return review(turn, draft)
    if draft.asking == CONFIRM_CANCEL:
        return views.confirm_cancel(draft)
    if draft.asking == PREFILL:
        return prefill_views.prefill_card(draft)
    if draft.asking == MATTER:
        return told_views.which_matter(draft)
    field = FORM.field(draft.asking)
    return questions.question(draft, field, turn.today) if field else next_question(turn, draft)


def with_question(turn: Turn, draft: Draft, sentence: str) -> Answer:
    """A sentence, and the open question under it."""
    again = repeat(turn, draft)
    return Answer((TextReply(sentence), *again.replies), again.choices)


def append_question(turn: Turn, draft: Draft, said: Answer) -> Answer:
    """An answer with the open question under it, offering the choices of both."""
    again = repeat(turn, draft)
    choices = (*said.choices, *again.choices)[:MAX_CHOICES]
    return Answer((*said.replies, *again.replies), choices)


def next_question(turn: Turn, draft: Draft) -> Answer:
    """Ask whether all is one matter, else show what is offered, the next open question, or the
    review when there is none."""
    _park(draft)
    if draft.later or draft.shops:
        _remember(turn, draft, MATTER)
        return told_views.which_matter(draft)
    if draft.offered:
        _remember(turn, draft, PREFILL)
        return prefill_views.prefill_card(draft)
    later = FORM.next_later if draft.adds_details else FORM.next_open
    field = FORM.next_open(draft.answers) or later(draft.answers)
    if field is not None:
        return ask(turn, draft, field)
    return review(turn, draft)


def review(turn: Turn, draft: Draft) -> Answer:
    """Show all answers for the person to check and send."""
    _park(draft)
    draft.adds_details = draft.grew = False
    _remember(turn, draft, REVIEW)
    return told_views.review(draft, days.lines(turn, draft))


def review_or_go_on(turn: Turn, draft: Draft) -> Answer:
    """The review for a person who wants no more questions; while some are required, their number
    and the next one."""
    left = FORM.left(draft.known)
    if not left:
        return review(turn, draft)
    after = next_question(turn, draft)
    return Answer((TextReply(complaint_texts.left(left)), *after.replies), after.choices)


def add_details(turn: Turn, draft: Draft) -> Answer:
    """Invite more of the story, and ask the optional questions, starting from the review."""
    if draft.asking != REVIEW:
        return repeat(turn, draft)
    draft.adds_details = True
    after = next_question(turn, draft)
    draft.invited = True
    drafts.save(turn.state, draft)
    return Answer((TextReply(filed_texts.TELL_MORE), *after.replies), after.choices)


def go_back(turn: Turn, draft: Draft, name: str) -> Answer:
    """The question before the one of this name, with its answer shown."""
    if draft.asking == CONFIRM_CANCEL:
        return resume(turn, draft)
    if draft.asking in draft.offered:
        return next_question(turn, draft)
    field = FORM.before(name, draft.answers)
    if field is not None:
        return ask(turn, draft, field)
    first = with_question(turn, draft, texts.FIRST_QUESTION)
    return review(turn, draft) if draft.adds_details else first


def skip(turn: Turn, draft: Draft, field: Field) -> Answer:
    """Skip an optional question and the optional ones of its subject; parts of an answer that were
    given stay."""
    given = draft.growing if field.name == draft.asking else []
    if given:
        return next_question(turn, draft)
    draft.offered.pop(field.name, None)
    if field.is_required(draft.answers):
        return retry(turn, draft, field, retries.instead_of_skipping(draft, field))
    draft.answers = FORM.after_skipping(field.name, draft.answers)
    return next_question(turn, draft)


def retry(
    turn: Turn, draft: Draft, field: Field, sentence: str, nearest: tuple[Button, ...] = ()
) -> Answer:
    """Say what is needed, in other words where that was said just before, with the answers to tap.
    The question stays open until it was missed too often."""
    said = retries.vary_prompt(draft, field, sentence)
    if retries.is_missed_often(draft):
        return leave_missed(turn, draft, field)
    drafts.save(turn.state, draft)
    more = (*nearest, *retries.help_buttons(draft))
    return questions.asked_again(draft, field, said, more, turn.today)


def leave_missed(turn: Turn, draft: Draft, field: Field) -> Answer:
    """Leave a question as it is, or, where it needs an answer, the form, for an officer to help."""
    is_answered = draft.known.get(field.name, SKIPPED) is not SKIPPED
    if field.is_required(draft.answers) and not is_answered:
        retries.reset(draft)
        ways = (*retries.OFFICERS, *pause(turn, draft).choices)
        return Answer((with_buttons(answer_texts.PAUSED_AS_MISSED, ways),))
    after = next_question(turn, draft) if is_answered else skip(turn, draft, field)
    told = answer_texts.LEFT_AS_IT_IS if is_answered else answer_texts.LEFT_OUT
    return Answer((TextReply(told), *after.replies), after.choices)


def pause(turn: Turn, draft: Draft) -> Answer:
    """Keep the draft for later."""
    draft.paused = True
    drafts.save(turn.state, draft)
    return Answer((TextReply(texts.STOPPED),), (views.tap(texts.RESUME_LABEL, "resume", draft),))


def resume(turn: Turn, draft: Draft) -> Answer:
    """Go on at the very question that was open."""
    _remember(turn, draft, draft.left if draft.asking == CONFIRM_CANCEL else draft.asking)
    return repeat(turn, draft)


def cancel(turn: Turn, draft: Draft) -> Answer:
    """Ask whether to delete; nothing is gone yet. Before consent there is nothing to ask."""
    if not draft.consent_at:
        return delete(turn, draft)
    if draft.asking != CONFIRM_CANCEL:
        draft.left = draft.asking
    _remember(turn, draft, CONFIRM_CANCEL)
    return views.confirm_cancel(draft)


def delete(turn: Turn, draft: Draft) -> Answer:
    """Delete the draft and its files."""
    evidence.remove_draft(turn.session, draft.id)
    drafts.drop(turn.state)
    pre_consent.drop(turn.state)
    return Answer((TextReply(texts.DELETED),))


def consent_hash(language: str) -> str:
    """SHA-256 of the notice as it is shown in this language, in short and as a whole."""
    short = (*consent_texts.SHORT, consent_texts.SHORT_NOTE)
    parts = (consent_texts.TITLE, *short, *consent_texts.PARAGRAPHS, consent_texts.NOTE)
    shown = "\n".join(map(english_of, parts) if language == "en" else parts)
    return hashlib.sha256(shown.encode()).hexdigest()


def give_consent(turn: Turn, draft: Draft) -> None:
    """Record the time, the language and the hash of the notice that was agreed to."""
    draft.consent_at = turn.event.at.isoformat()
    draft.consent_hash = consent_hash(draft.language)
    draft.consent_language = draft.language


def submit(turn: Turn, draft: Draft) -> Answer:
    """File the reviewed complaint if nothing is missing, and give its number."""
    if draft.asking != REVIEW or draft.grew or FORM.next_open(draft.answers) is not None:
        return next_question(turn, draft)
    if draft.consent_hash != consent_hash(draft.consent_language):
        again = ask_for_consent(turn, draft)
        return Answer((TextReply(texts.CONSENT_CHANGED), *again.replies), again.choices)
    filing = _filing(turn, draft)
    number = complaints.file(turn.session, filing, turn.services.new_case_number, turn.now)
    metrics.note(turn.session, Metric.COMPLAINTS, filing.facts.kind)
    turn.conversation.has_filed = True
    key = turn.conversation.key
    indexing.write_filed(turn.session, number, key, turn.services.index_key)
    crisis_at = CRISIS_AT.recent(turn.state, turn.event.at, str)
    crisis_flags.write(turn.session, number, key, in_crisis=crisis_at is not None)
    drafts.drop(turn.state)
    filed_session.remember_left_out(turn.state, number, draft.answers)
    contact = draft.answers.get(FieldName.REPRESENTATIVE)
    receipt = views.receipt(number, turn.today, *days.on_receipt(turn, draft), contact=contact)
    return views.with_later_matter(receipt) if pre_consent.take_later(turn) else receipt


def _filing(turn: Turn, draft: Draft) -> complaints.Filing:
    rest, personal = FORM.split_personal(draft.answers)
    consent = complaints.Consent(
        version=consent_texts.VERSION,
        hash=draft.consent_hash,
        at=datetime.fromisoformat(draft.consent_at),
        language=draft.consent_language,
        channel="line",
    )
    held = turn.conversation
    return complaints.Filing(draft.id, held.id, held.key, facts_of(rest), rest, personal, consent)


def _remember(turn: Turn, draft: Draft, asking: str) -> None:
    if asking != draft.asking:
        retries.reset(draft)
        draft.invited = False
    # A yes from now on is none to what waits for one of a complaint that was sent.
    filed_session.drop(turn.state)
    draft.asking = asking
    draft.asked_at = turn.event.at.isoformat()
    draft.begun_at = draft.begun_at or draft.consent_at or draft.asked_at
    draft.paused = False
    drafts.save(turn.state, draft)


def non_text_reply(did: Action) -> str:
    """The sentence that answers a message without text, such as a sticker or a voice message."""
    found = (sentence for kind, sentence in _KIND_SENTENCES if isinstance(did, kind))
    return next(found, form_texts.NEEDS_WORDS)
