"""One's own number where it was noted as the shop's, or stands before a question."""

from handlers.conversations.complaint import answer_storage, navigation
from handlers.conversations.complaint.person import going_on
from handlers.conversations.complaint.texts import own_details as texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import reader
from handlers.form.form import SKIPPED, Field
from handlers.form.non_answers import doubts
from handlers.form.restated import own_number, owners
from handlers.form.text_types import PhoneNumber
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu.lexicon.representatives import IS_NAMED
from handlers.nlu.values import contacts
from handlers.nlu.values.spoken import labelled
from handlers.state import draft as drafts
from handlers.state.draft import Draft
from handlers.texts.i18n import Localized

_OF_THE_SHOP = (FieldName.SELLER_NAME, FieldName.SELLER_LINK)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Take the number for one's own, unless another one is known, and ask for the shop again where
    that was left out for it; None for all other texts."""
    number = draft.known.get(FieldName.SELLER_PHONE)
    beside = own_number.beside_own_after_all(message_text(turn.action)) if number else None
    phone, shop = FORM.field(FieldName.PHONE), FORM.field(FieldName.SELLER_NAME)
    if beside is None or phone is None or shop is None:
        return None
    _forget(draft)
    shown = str(phone.show(number))
    sentence = texts.no_more_the_shops(shown)
    if draft.known.get(phone.name) in (None, number):
        answer_storage.save_answer(turn, draft, phone, number)
        sentence = texts.moved_to_own(shown)
    _keep_shop(turn, draft, beside)
    return _go_on(turn, draft, sentence)


def keep_before_question(turn: Turn, draft: Draft, field: Field) -> None:
    """Store the number that was asked for, where a question is asked beside it, and go on; others
    answer that question."""
    text = message_text(turn.action)
    number = contacts.phone_within(text) if field.kind == PhoneNumber(own=True) else None
    if number and not owners.is_anothers(text):
        answer_storage.save_answer(turn, draft, field, number)
        navigation.next_question(turn, draft)


def _forget(draft: Draft) -> None:
    """Drop the shop's number, and that the shop was left out for it."""
    for answers in (draft.answers, draft.offered):
        if answers.pop(FieldName.SELLER_PHONE, None) is None:
            continue
        if draft.known.get(FieldName.SELLER_NAME, "") is SKIPPED:
            answers.pop(FieldName.SELLER_NAME, None)


def _keep_shop(turn: Turn, draft: Draft, beside: str) -> None:
    asked = FORM.field(FieldName.PHONE)
    found = reader.parse(beside, asked, draft.known, turn.today) if asked else {}
    named = labelled.shop(beside.partition(IS_NAMED)[2].strip())
    for name in _OF_THE_SHOP:
        field = FORM.field(name)
        value = found.get(name) or (named if name == FieldName.SELLER_NAME else "")
        if value and field is not None and not doubts.may_be_none(field, value):
            answer_storage.save_answer(turn, draft, field, value)


def _go_on(turn: Turn, draft: Draft, sentence: Localized) -> Answer:
    """The question for the shop, where it is open again; else the one that was."""
    drafts.save(turn.state, draft)
    shop = FORM.field(FieldName.SELLER_NAME)
    if shop is None or shop.name in draft.known or shop not in FORM.path(draft.known):
        is_answered = draft.asking == FieldName.PHONE and draft.asking in draft.known
        go_on = going_on.with_next_question if is_answered else going_on.with_open_question
        return go_on(turn, draft, sentence)
    asked = navigation.ask(turn, draft, shop)
    return Answer((TextReply(sentence), *asked.replies), asked.choices)
