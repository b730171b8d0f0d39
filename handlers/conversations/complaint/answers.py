"""Dispatch of a turn in the middle of the form: an answer, a command, or something else."""

from typing import Any

from handlers import texts
from handlers.conversations.complaint import answer_storage, commands, consent, navigation, views
from handlers.conversations.complaint import side_answers as asides
from handlers.conversations.complaint.evidence import attachments
from handlers.conversations.complaint.person import going_on, own_number
from handlers.conversations.complaint.prefill import (
    doubtful_answers,
    elsewhere,
    kept_words,
    second_matter,
    told_messages,
)
from handlers.conversations.complaint.prefill.slots import multi_slot, unclear_beside
from handlers.conversations.complaint.prompts import questions, retries, told_payment, waiting
from handlers.conversations.complaint.texts import own_details as own_texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import Attachments, FreeText, PastDate, PayeeAccounts, SellerContact
from handlers.form.form import Field
from handlers.form.non_answers import before_leaving, doubts, for_now, remarks
from handlers.form.parsing import Complete, Invalid, Partial
from handlers.form.restated import said_last
from handlers.form.text_types import EmailAddress, PersonName, PhoneNumber, ShortText, WebAddress
from handlers.messages.context import Turn
from handlers.messages.event import (
    Action,
    ButtonTap,
    FileMessage,
    ImageMessage,
    StickerMessage,
    TextMessage,
)
from handlers.messages.postback import full_text, message_text
from handlers.messages.reply import NO_REPLY, Answer
from handlers.nlu import gibberish, intents, moves
from handlers.nlu.story import problem_type
from handlers.nlu.story import text as story_text
from handlers.nlu.values import contacts
from handlers.nlu.values.spoken import accounts, chat_words, filer_name, labelled
from handlers.state import draft as drafts
from handlers.state import upload_limits
from handlers.state.draft import CONSENT, PREFILL, Draft
from handlers.texts import answers as answer_texts
from handlers.texts import complaint as complaint_texts
from handlers.texts import form as form_texts
from handlers.texts import small_talk

_SHAPED = (WebAddress, EmailAddress, PhoneNumber, PayeeAccounts, Attachments)
_STORY_QUESTION = 60
_LONG_ANSWER, _FEW_DIGITS, _ASKED_TWICE = 120, 4, 2


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Answer an action at the open question; None where it is not the form's business (a question
    to the knowledge base, say)."""
    if commands.hands_call_over(turn, draft):
        return None
    if draft.asking == CONSENT:
        return consent.handle(turn, draft)
    field = FORM.field(draft.asking)
    text = for_now.without(full_text(turn.action), field, turn.today)
    if said := before_leaving.value(text, field, turn.today):
        answered = handle(turn.with_text(said), draft)
        return going_on.or_leave(turn, draft, field, answered, text.strip()[len(said) :])
    if asked := before_leaving.question_behind(text, field, turn.today):
        first = handle(turn.with_text(text.removesuffix(asked)), draft)
        return going_on.above(first, handle(turn.with_text(asked), draft))
    turn = turn.with_text(said_last.alone(text, field, turn.today))
    return _handle(kept_words.with_name_alone(turn, draft, field), draft, field)


def _handle(turn: Turn, draft: Draft, field: Field | None) -> Answer | None:
    if commands.is_out_of_turn(turn, draft):
        return None
    if (moved := _moved(turn, draft)) is not None:
        return moved
    refused = upload_limits.check_upload(turn, turn.action)
    if refused is not None:
        return navigation.with_question(turn, draft, refused)
    if (
        isinstance(turn.action, ImageMessage | FileMessage)
        and draft.asking != attachments.EVIDENCE.name
    ):
        return attachments.keep_unasked(turn, draft, turn.action)
    if draft.asking == PREFILL:
        return kept_words.at_card(turn, draft)
    if field is not None:
        turn = turn.with_text(remarks.without(full_text(turn.action), field))
        answered = answer(turn, draft, field, turn.action)
        return told_payment.noted(turn, draft, field, answered)
    if isinstance(turn.action, TextMessage):
        return kept_words.at_card(turn, draft)
    return navigation.with_question(turn, draft, navigation.non_text_reply(turn.action))


def _moved(turn: Turn, draft: Draft) -> Answer | None:
    """Answer words that do something else than answering the question."""
    return (
        second_matter.set_aside(turn, draft)
        or consent.handle_matter(turn, draft)
        or told_messages.handle(turn, draft)
        or asides.handle(turn, draft)
        or waiting.handle(turn, draft)
        or commands.handle(turn, draft)
    )


def answer(turn: Turn, draft: Draft, field: Field, did: Action) -> Answer | None:
    """Read `did` as the answer to `field`, store it if it is one, and say what comes next."""
    so_far = answer_storage.partial_answer(draft, field)
    did = _accepted(draft, field, did)
    if _is_a_question(turn, field):
        own_number.keep_before_question(turn, draft, field)
        return None
    if doubtful_answers.may_say_more(draft, field, did):
        told = kept_words.keep_invited(turn, draft, field)
        told = told or _besides(turn, draft, field, message_text(did))
        if told is not None:
            return told
    reading = multi_slot.read(turn, draft, field, did, so_far)
    if isinstance(reading, Complete):
        answer_storage.save_answer(turn, draft, field, reading.value)
        noted = kept_words.note_beside(turn, draft, field, did)
        after = views.shown_back(navigation.next_question(turn, draft), field, did, reading.value)
        return kept_words.told(after, noted)
    if isinstance(reading, Partial):
        if isinstance(did, ButtonTap) and reading.value == so_far:
            return NO_REPLY
        return answer_storage.save_partial(turn, draft, field, reading)
    if isinstance(reading, Invalid) and _insists(draft, field, reading, message_text(did)):
        answer_storage.save_answer(turn, draft, field, full_text(did).strip())
        return navigation.next_question(turn, draft)
    if isinstance(reading, Invalid):
        return _not_read(turn, draft, field, reading)
    return navigation.with_question(turn, draft, _of_no_answer(turn, draft, did))


def _not_read(turn: Turn, draft: Draft, field: Field, reading: Invalid) -> Answer:
    """Ask again; words that fit no question are kept."""
    draft.doubted = reading.nearest[0].code if len(reading.nearest) == 1 else ""
    nearest = questions.suggestions(draft, field, reading.nearest)
    kept = kept_words.keep(turn, draft, field)
    sentence = kept_words.needed(turn, field, reading.sentence)
    return kept_words.told(navigation.retry(turn, draft, field, sentence, nearest), kept)


def _accepted(draft: Draft, field: Field, did: Action) -> Action:
    """The action itself, or, for a yes to the single suggested value, a tap on that value."""
    is_offered = draft.doubted and not isinstance(field.kind, FreeText | SellerContact)
    says_yes = isinstance(did, TextMessage) and intents.agrees(did.text)
    return ButtonTap(draft.doubted) if is_offered and says_yes else did


def _insists(draft: Draft, field: Field, reading: Invalid, text: str) -> bool:
    """True if a story was too short twice before, or tells what went wrong beside a known sum: it
    is accepted, officers will ask for more."""
    again = draft.unclear == reading.sentence and draft.unclear_times >= _ASKED_TWICE
    if field.name != FieldName.STORY or reading.sentence != form_texts.TOO_SHORT:
        return False
    known = FieldName.AMOUNT in draft.known
    return again or (known and bool(problem_type.by_rules(story_text.prepare(text).plain)))


def _besides(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    """Answer a text that says something else, or more, than what was asked."""
    return (
        unclear_beside.handle_first(turn, draft, field, text)
        or _cannot_read(turn, draft, field, text)
        or elsewhere.handle(turn, draft, field)
        or unclear_beside.handle(turn, draft, field, text)
        or _pressed_at_random(turn, draft, field, text)
        or _told_first_that_nothing(turn, draft, field, text)
        or _cannot_tell(turn, draft, field, text)
        or _handle_side_content(turn, draft, field, full_text(turn.action))
        or _told_nothing(turn, draft, field, text)
        or _no_number(turn, draft, field, text)
        or _no_name(turn, draft, field, text)
        or asides.handle_unlisted_wish(turn, draft)
    )


def _cannot_read(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    """Skip a name that the person has before them and cannot read."""
    may_pass = isinstance(field.kind, FreeText) and not field.is_required(draft.answers)
    told = may_pass and moves.cannot_read(text) and not contacts.may_hold_address(text)
    return kept_words.skip(turn, draft, field) if told else None


def _of_no_answer(turn: Turn, draft: Draft, did: Action) -> str:
    """A kind sentence; after some stickers another one, with the way out."""
    draft.stickers = draft.stickers + 1 if isinstance(did, StickerMessage) else 0
    drafts.save(turn.state, draft)
    return complaint_texts.STICKERS_AGAIN if draft.stickers > 1 else navigation.non_text_reply(did)


def _pressed_at_random(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    if not isinstance(field.kind, FreeText | WebAddress) or not gibberish.is_gibberish(text):
        return None
    may_pass = not field.is_required(draft.answers)
    sentence = answer_texts.once_more(retries.example_of(field), may_pass=may_pass)
    return _once_more(turn, draft, field, text, sentence)


def _no_number(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    is_number = labelled.may_be_number(text) and labelled.is_sure_number(text)
    if field.name != FieldName.ORDER_NUMBER or is_number:
        return None
    sentence = answer_texts.needs_number(retries.example_of(field))
    return _once_more(turn, draft, field, text, sentence)


def _no_name(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    if not isinstance(field.kind, PersonName) or not any(map(str.isalpha, text)):
        return None
    if chat_words.is_interjection(text):
        return navigation.retry(turn, draft, field, answer_texts.NEEDS_NAME)
    name, before = filer_name.parse(text), filer_name.parse(draft.odd)
    is_invited = draft.unclear in (own_texts.LAST_NAME_LATER, own_texts.NO_LAST_NAME)
    if (is_invited or name == before) and not filer_name.is_doubtful(name):
        return None
    is_none = filer_name.may_be_none(text)
    return _once_more(turn, draft, field, text, answer_texts.NEEDS_NAME) if is_none else None


def _once_more(turn: Turn, draft: Draft, field: Field, text: str, sentence: str) -> Answer | None:
    """Ask once more for a text that says nothing; the second time skip an optional question, or
    take the text as it is where somebody insists."""
    before, draft.odd = draft.odd, text
    if kept := "" if before == text else kept_words.keep(turn, draft, field):
        drafts.save(turn.state, draft)
        return navigation.with_question(turn, draft, kept)
    if before and not field.is_required(draft.answers):
        return navigation.leave_missed(turn, draft, field)
    insists = before == text and not intents.is_one_of(text, small_talk.NOT_UNDERSTOOD_WORDS)
    return None if insists else navigation.retry(turn, draft, field, sentence)


def _told_first_that_nothing(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    """Skip a free-text question where the text begins by saying that there is nothing."""
    first, _, more = text.strip().partition(" ")
    may_be_found = contacts.may_hold_address(more) or labelled.is_named_after_all(text)
    has_other = field.name == FieldName.ORDER_NUMBER and labelled.may_be_number(more)
    is_guessed = doubts.is_unsure(field, more)
    if has_other or is_guessed or (field.name == FieldName.SELLER_NAME and may_be_found):
        return None
    may_pass = isinstance(field.kind, FreeText) and not field.is_required(draft.answers)
    told = may_pass and more and moves.tells_nothing(first)
    return kept_words.skip(turn, draft, field) if told else None


def _told_nothing(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    """Skip any other question where part of a text that is no answer says that there is nothing. A
    forgotten day has help of its own."""
    takes_words = isinstance(field.kind, FreeText | SellerContact | PastDate)
    takes_words = takes_words and field.name != FieldName.ORDER_NUMBER
    shape = contacts.LINK if isinstance(field.kind, WebAddress) else contacts.ADDRESS
    may_be_value = len(contacts.digits(text)) > _FEW_DIGITS or shape.search(text)
    if takes_words or may_be_value or field.is_required(draft.answers):
        return None
    told = not _is_read(turn, field) and not intents.asks(text)
    if not told or not moves.begins_with_nothing(text):
        return None
    return kept_words.skip(turn, draft, field)


def _cannot_tell(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    """Skip an address or a number where a text without any says that there is none."""
    is_number = isinstance(field.kind, ShortText) and field.kind.needs_digits
    is_shaped = is_number or isinstance(field.kind, _SHAPED)
    has_shape = not is_shaped or contacts.may_hold_address(text)
    if has_shape or field.is_required(draft.answers) or intents.asks(text):
        return None
    names_bank = isinstance(field.kind, PayeeAccounts) and accounts.named_bank(text)
    cannot = moves.cannot_tell(text) and not names_bank and not _is_read(turn, field)
    return kept_words.skip(turn, draft, field) if cannot else None


def _is_read(turn: Turn, field: Field) -> bool:
    """True if the text holds an answer; any Latin word would do as an account's name."""
    if isinstance(field.kind, FreeText):
        return False
    is_read = isinstance(field.kind.read(turn.action, [], turn.today), Complete | Partial)
    looks_so = contacts.may_hold_address(message_text(turn.action))
    return is_read and (looks_so or not isinstance(field.kind, WebAddress))


def _handle_side_content(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    """Handle a text that answers other questions too, or none; None if it only answers this."""
    said = doubtful_answers.handle(turn, draft, field) if draft.doubted else None
    if said is not None:
        return said
    if not draft.doubted and _says_nothing(field, text):
        return _once_more(turn, draft, field, text, retries.rephrase(draft, field))
    found = multi_slot.fill_slots(turn, draft, field)
    if draft.doubted != text and _is_doubtful(draft, field, text, found):
        return kept_words.take_front_or_confirm(turn, draft, field, found)
    if found and (len(found) > 1 or found.get(field.name) != text.strip()):
        return elsewhere.keep(turn, draft, field, found)
    return None


def _is_doubtful(draft: Draft, field: Field, text: str, found: dict[str, Any]) -> bool:
    """True if a text, or what was found in a longer one, may be no answer; after a doubt, a
    person's name may be that of the filer."""
    if doubtful_answers.may_be_filers(draft, field, text):
        return True
    if not found:
        return doubts.may_be_none(field, text)
    return doubts.is_doubtful_within(field, text, found)


def _says_nothing(field: Field, text: str) -> bool:
    """True if a text that would be stored as it is holds no answer of any kind."""
    takes_words = isinstance(field.kind, FreeText | SellerContact)
    tells_talk = moves.has_not_contacted(text) or moves.reports_of_seller(text)
    is_of_talk = isinstance(field.kind, SellerContact) and tells_talk
    tells = field.name == FieldName.STORY or is_of_talk
    tells = tells or (isinstance(field.kind, PersonName) and filer_name.is_whole(text))
    return takes_words and not tells and bool(text) and doubts.says_nothing(text)


def _is_a_question(turn: Turn, field: Field) -> bool:
    """True if a text is a question to the knowledge base and not an answer. A story that tells
    something is never one; where the field can read the text, only a clear question is."""
    text = message_text(turn.action)
    if not intents.asks(text) or _tells(field, text):
        return False
    reading = field.kind.read(turn.action, [], turn.today)
    if isinstance(reading, Complete | Partial) and not _is_free_text(field, text):
        return False
    may_choose = intents.ends_asking(text) or isinstance(field.kind, WebAddress | PhoneNumber)
    sure = ("answer", "choose") if may_choose else ("answer",)
    return turn.reading.search(text).decision in sure


def _tells(field: Field, text: str) -> bool:
    if field.name != FieldName.STORY:
        return len(text) > _LONG_ANSWER
    return len(text) > _STORY_QUESTION or intents.contains_any(text, texts.TELLING_WORDS)


def _is_free_text(field: Field, text: str) -> bool:
    """True if any text would be taken as the answer. A report of what a seller said may hold
    question words, so there only a text that ends with a question counts."""
    if isinstance(field.kind, SellerContact):
        return intents.ends_asking(text) and not moves.has_not_contacted(text)
    return isinstance(field.kind, FreeText)
