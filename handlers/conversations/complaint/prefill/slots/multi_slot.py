"""Multi-slot fill: the answers that one message gives to several questions of the form."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from handlers.conversations.complaint.prefill.slots import oneself
from handlers.conversations.complaint.prefill.slots.typed_message import (
    TOLD_BY_STORIES,
    Answers,
    TypedMessage,
)
from handlers.form.complaint import FieldName
from handlers.form.elsewhere import (
    before_account,
    beside_traces,
    marks,
    seller_names,
    slip_fields,
)
from handlers.form.field_groups import SELLER_TRACES
from handlers.form.field_types import FreeText, PayeeAccounts, SingleChoice
from handlers.form.form import SKIPPED, Field
from handlers.form.non_answers import doubts, fronts, leftover
from handlers.form.non_answers.proposals import propose
from handlers.form.parsing import Complete, Invalid, ParseResult, Partial
from handlers.form.restated import owners
from handlers.form.story_answers import of_person
from handlers.messages.context import Turn
from handlers.messages.event import Action, TextMessage
from handlers.messages.postback import message_text
from handlers.nlu import intents, moves
from handlers.nlu.lexicon.typed.told_elsewhere import ANOTHER_BEGINS, IDS
from handlers.nlu.story import filer_details
from handlers.nlu.values import option_matching, shop_names
from handlers.nlu.values.contacts import ADDRESS, digits
from handlers.nlu.values.spoken import filer_name, labelled
from handlers.state.draft import Draft
from handlers.texts import complaint as complaint_texts

# A slip that is only spoken of says no more than this.
_TOLD_BY_THE_WAY = {FieldName.PAYMENT_METHOD: "transfer", FieldName.PAID: "paid"}.items()
_FEWEST_OF_ACCOUNTS = 10
_ANOTHER_BEGINS = re.compile(ANOTHER_BEGINS)
_LATIN_WORDS = re.compile(r"(?: [A-Za-z][A-Za-z0-9&'.-]*){1,3}(?![\w/@:])")


def fill_slots(turn: Turn, draft: Draft, field: Field) -> Answers:
    """The answers that a message gives to several questions at once, that of the one asked among
    them where it is sure. Empty where it only answers, or does not answer, that one."""
    text = message_text(turn.action)
    found = _first_that_holds(_BY_QUESTION, TypedMessage(turn, draft, field, text))
    found = before_account.with_owner(owners.without_anothers(found, text), text)
    if field.name != FieldName.SELLER_NAME:
        return found
    if shop_names.may_hold_price(text):
        return {}
    found = _with_one_name(beside_traces.without_place_in_name(found, text))
    if FieldName.SELLER_NAME not in found and FieldName.SELLER_LINK in found:
        # Nothing that is read stands beside it.
        found = beside_traces.with_the_other(found, text, draft.known)
        if FieldName.SELLER_PHONE in found:
            return {**found, FieldName.SELLER_NAME: SKIPPED}
    return found


def _with_one_name(found: Answers) -> Answers:
    """The answers, with an account's name that was read as the name and as the link told once."""
    link, name = found.get(FieldName.SELLER_LINK, ""), found.get(FieldName.SELLER_NAME) or ""
    if not link or link not in name or ADDRESS.search(link):
        return found
    if intents.contains_any(name, IDS):
        return {**found, FieldName.SELLER_NAME: SKIPPED}
    rest = {each: found[each] for each in found if each != FieldName.SELLER_LINK}
    return {**rest, FieldName.SELLER_NAME: link}


def _web_address(message: TypedMessage) -> str:
    """The address of a page that is typed alone instead of its name."""
    text = filer_name.without_courtesy(message.text.strip())
    is_asked = message.field.name == FieldName.SELLER_NAME and not text.startswith("@")
    return text if is_asked and ADDRESS.fullmatch(text) else ""


def read(
    turn: Turn, draft: Draft, field: Field, did: Action, so_far: list[Any]
) -> ParseResult | None:
    """The question's own reading; a day or a sum that it does not take is proposed, where one is
    told beside other words."""
    reading = field.kind.read(did, so_far, turn.today)
    if not isinstance(reading, Invalid) or reading.nearest or not isinstance(did, TextMessage):
        return reading
    told = TypedMessage(turn, draft, field, did.text)
    is_value = told.value is not None and not isinstance(field.kind, SingleChoice)
    return propose(field, told.value) if is_value and told.is_proposed else reading


_Table = Sequence[tuple[Callable[[TypedMessage], object], Callable[[TypedMessage], Answers]]]


def _first_that_holds(table: _Table, message: TypedMessage) -> Answers:
    return next((answers(message) for holds, answers in table if holds(message)), {})


def _contact(message: TypedMessage) -> Answers:
    if message.field.name == FieldName.NAME and filer_name.is_called_only(message.text):
        return {}
    return of_person(filer_details.contact(message.text))


def _filer_details(message: TypedMessage) -> Answers:
    return oneself.told_only(message.turn, message.text)


def _may_tell_several(message: TypedMessage) -> bool:
    is_told = message.text and message.field.name in TOLD_BY_STORIES
    return bool(is_told and not message.draft.growing)


def _read(message: TypedMessage) -> Answers:
    """The answers, by the question's own reading first: it knows more ways to say its answer."""
    reading = message.field.kind.read(message.turn.action, [], message.turn.today)
    if isinstance(reading, Invalid):
        return _besides(message, reading)
    if isinstance(reading, Complete):
        others = message.others | message.sum_beside_paid
        known = message.draft.known
        others = seller_names.with_beside_place(others, message.text, message.field, known)
        return {message.field.name: reading.value, **others} if others else {}
    if isinstance(reading, Partial):
        # The first account's sum and day, of a slip that was copied with it.
        told = {} if message.draft.growing else slip_fields.parse(message.text, message.turn.today)
        return {message.field.name: reading.value, **told} if told else {}
    return message.found


def _besides(message: TypedMessage, reading: Invalid) -> Answers:
    """The answers of a text that the question's own reading does not take."""
    # What was nearly understood is asked about.
    is_asked = reading.nearest or message.is_proposed
    if is_asked or message.found.items() <= _TOLD_BY_THE_WAY:
        return {}
    if not isinstance(message.field.kind, PayeeAccounts):
        return message.found
    # Of accounts nothing is read that the question's own reading doubts; it asks about them.
    return {} if len(digits(message.text)) >= _FEWEST_OF_ACCOUNTS else message.others


def _whole_thing(message: TypedMessage) -> str:
    """The thing with what stands after a space in it, up to where another answer begins."""
    if message.field.name != FieldName.PRODUCT or message.value is None:
        return ""
    whole = labelled.thing(_ANOTHER_BEGINS.split(message.text)[0])
    is_more = whole.startswith(message.value) or not doubts.may_be_none(message.field, whole)
    return whole if is_more and message.value in whole and whole != message.value else ""


def _page_of_somebody(message: TypedMessage) -> str:
    is_asked = message.field.name == FieldName.SELLER_NAME
    return labelled.page_of_somebody(message.text) if is_asked else ""


def _beside_traces(message: TypedMessage) -> Answers:
    """The shop's name and the link or number beside it; empty where another answer is told."""
    if message.others.keys() - {FieldName.PLATFORM, FieldName.SELLER_LINK, FieldName.SELLER_PHONE}:
        return {}
    known = message.draft.known
    return beside_traces.parse(message.text, message.field, known, message.turn.today)


def _is_too_long(message: TypedMessage) -> bool:
    kind = message.field.kind
    return isinstance(kind, FreeText) and len(message.text) > kind.longest


def _says_more_of_product(message: TypedMessage) -> bool:
    if message.field.name != FieldName.PRODUCT or message.value is None or message.others:
        return False
    return labelled.thing(message.text).startswith(message.value)


def _whole_name(message: TypedMessage) -> str:
    """The shop's name with what stands after a space in it, where the text holds nothing else but a
    platform; empty where there is nothing more."""
    name = message.value
    if message.field.name != FieldName.SELLER_NAME or name is None:
        return ""
    if message.others.keys() - {FieldName.PLATFORM, FieldName.SELLER_LINK}:
        return ""
    text = marks.without(message.text, message.others.get(FieldName.SELLER_LINK, ""))
    if labelled.is_company(text):
        return labelled.shop(text)
    if shop_names.is_sentence(text):
        return ""
    before, _, after = text.strip().partition(name)
    if before.strip() in complaint_texts.SHOP_WORDS:
        return labelled.shop(f"{name}{after}") if option_matching.plain(after) else ""
    whole = labelled.shop(text)
    return whole if whole.startswith(name) and whole != name else ""


def _with_value(message: TypedMessage) -> Answers:
    """All that was found; where nothing but "shop" stands beside the value, both are one name."""
    rest = message.text.replace(message.value, "").strip()
    value = labelled.shop(message.text) if rest in complaint_texts.SHOP_WORDS else message.value
    return {**message.found, message.field.name: _to_its_end(message, value)}


def _to_its_end(message: TypedMessage, value: str) -> str:
    """A shop's name with the letters that are written to it, as far as they tell nothing, and
    without a courtesy apart from it; a thing as the question itself reads it."""
    if message.field.name == FieldName.PRODUCT:
        return labelled.thing(value) or value
    value = filer_name.without_courtesy(value)
    if message.field.name == FieldName.SELLER_NAME and " " in value:
        return _to_the_last_latin_word(message.text, value)
    begin = message.text.rfind(value)
    # A name may say its first part twice.
    while message.text[:begin].endswith(value):
        begin -= len(value)
    whole = message.text[begin:].split()[0] if begin >= 0 and " " not in value else value
    name = labelled.shop(whole)
    is_name = message.field.name == FieldName.SELLER_NAME and name.startswith(value)
    return name if is_name and not doubts.may_be_none(message.field, name) else value


def _to_the_last_latin_word(text: str, value: str) -> str:
    """The name in Latin letters with the words of such letters that follow it."""
    more = _LATIN_WORDS.match(text.partition(value)[2]) if value.isascii() else None
    return labelled.shop(value + more[0]) if more else value


def _is_another_trace(message: TypedMessage) -> bool:
    """True if the seller's link, number or account was typed instead of a name."""
    told = message.others.keys() & SELLER_TRACES
    if message.field.name != FieldName.SELLER_NAME or message.value is not None or not told:
        return False
    link = message.others.get(FieldName.SELLER_LINK, "")
    rest = option_matching.plain(message.text.replace(link, ""))
    return (
        FieldName.PAYEE_ACCOUNT in told
        or rest in complaint_texts.SHOP_WORDS
        or not rest.strip("0123456789 -")
    )


def _is_order_alone(message: TypedMessage) -> bool:
    """True if the text is an order number with nothing but labels, the carrier's among them."""
    is_asked = message.field.name == FieldName.ORDER_NUMBER
    return is_asked and labelled.number(message.text) != message.text.strip()


def _with_order(message: TypedMessage) -> Answers:
    """The number of an order and the sum or the day beside it; empty without one of these."""
    number = labelled.number(message.text)
    return slip_fields.with_order(message.text, number, message.turn.today)


def _is_unread_number(message: TypedMessage) -> bool:
    """True if a number stands there that may be the order's, beside what is read."""
    is_asked = message.field.name == FieldName.ORDER_NUMBER
    return is_asked and _is_no_answer(message) and labelled.may_be_number(message.text)


def _before_others(message: TypedMessage) -> str:
    """The thing, or the name, in front of the words that begin another answer, which was read
    there."""
    if message.value is not None or not message.others:
        return ""
    before = _ANOTHER_BEGINS.split(message.text)[0]
    if before == message.text:
        return fronts.value(message.text, message.field)
    return fronts.named(before, message.field)


def _is_unread(message: TypedMessage) -> bool:
    """True if a name may stand beside the only answer that was read, where it was bought."""
    is_place = message.field.name == FieldName.SELLER_NAME
    is_place = is_place and message.others.keys() <= {FieldName.PLATFORM, FieldName.SELLER_LINK}
    rest = message.text.replace(message.others.get(FieldName.SELLER_LINK, ""), " ")
    return is_place and message.value is None and not leftover.is_understood(rest)


def _is_no_answer(message: TypedMessage) -> bool:
    if message.field.name == FieldName.ORDER_NUMBER:
        return not (labelled.may_be_number(message.text) and labelled.is_sure_number(message.text))
    if doubts.may_be_none(message.field, message.text):
        return True
    is_shop = message.field.name == FieldName.SELLER_NAME
    return is_shop and moves.begins_with_nothing(message.text)


def _as_its_kind(message: TypedMessage) -> Any:
    if message.field.name == FieldName.PRODUCT:
        thing = labelled.thing(_ANOTHER_BEGINS.split(message.text)[0])
        if any(map(str.isalpha, thing)):
            return thing
    reading = message.field.kind.read(message.turn.action, [], message.turn.today)
    return reading.value if isinstance(reading, Complete) else message.text.strip()


# Both tables are read from top to bottom: the first that holds decides, and without any nothing
# is filled. For questions that are answered in one's own words:
_IN_WORDS: _Table = (
    (_is_too_long, lambda message: message.others),
    (_is_order_alone, _with_order),
    (
        _web_address,
        lambda message: {
            **message.others,
            FieldName.SELLER_LINK: _web_address(message),
            FieldName.SELLER_NAME: SKIPPED,
        },
    ),
    (_page_of_somebody, lambda message: {message.field.name: _page_of_somebody(message)}),
    (_beside_traces, lambda message: {**message.others, **_beside_traces(message)}),
    # More than the thing was said of it.
    (_says_more_of_product, lambda _: {}),
    # Before the part of the name that the story's rules read.
    (_whole_name, lambda message: {**message.others, message.field.name: _whole_name(message)}),
    (_whole_thing, lambda message: {**message.others, message.field.name: _whole_thing(message)}),
    (lambda message: message.value is not None, _with_value),
    (_is_another_trace, lambda message: {**message.others, FieldName.SELLER_NAME: SKIPPED}),
    # No rule reads an answer here, so that the whole text is it, but what surely is none.
    (lambda message: message.others.items() <= _TOLD_BY_THE_WAY, lambda _: {}),
    (_is_unread_number, lambda _: {}),
    (
        _before_others,
        lambda message: {**message.others, message.field.name: _before_others(message)},
    ),
    (lambda message: _is_unread(message) and _is_no_answer(message), lambda _: {}),
    (_is_no_answer, lambda message: message.others),
    (
        lambda _: True,
        lambda message: {**message.others, message.field.name: _as_its_kind(message)},
    ),
)
_BY_QUESTION: _Table = (
    # Who tells is read by rules of its own, and may be told first where the story is asked for.
    (lambda message: message.field.name == FieldName.NAME, _contact),
    (lambda message: message.field.name == FieldName.STORY, _filer_details),
    (lambda message: not _may_tell_several(message), lambda _: {}),
    (
        lambda message: isinstance(message.field.kind, FreeText),
        lambda message: _first_that_holds(_IN_WORDS, message),
    ),
    (lambda _: True, _read),
)
