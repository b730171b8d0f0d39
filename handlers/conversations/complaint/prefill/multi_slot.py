"""Multi-slot fill: the answers that one message gives to several questions of the form."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from handlers.conversations.complaint.prefill import story
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import marks, slip_fields
from handlers.form.field_groups import SELLER_TRACES
from handlers.form.field_types import FreeText, PayeeAccounts
from handlers.form.form import SKIPPED, Field
from handlers.form.non_answers import doubts
from handlers.form.parsing import Complete, Invalid, Partial
from handlers.form.story_answers import of_person
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.nlu import intents, moves, phrases
from handlers.nlu.lexicon.typed.doubts import GONE, NOT_ALL_PAID, PAYS_SUMS
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.lexicon.typed.told_elsewhere import (
    ANOTHER_BEGINS,
    BOUGHT,
    NO_ACCOUNT_NAMES,
    OWN_LINK,
    SELLERS,
)
from handlers.nlu.lexicon.values.spoken_days import NOT_BOUGHT
from handlers.nlu.story import filer_details
from handlers.nlu.values import option_matching, shop_names
from handlers.nlu.values.contacts import digits
from handlers.nlu.values.spoken import accounts, filer_name, labelled, sums
from handlers.state.draft import Draft
from handlers.texts import complaint as complaint_texts
from knowledge_base import thai

_TOLD_BY_STORIES = frozenset(
    (
        FieldName.KIND,
        FieldName.PLATFORM,
        FieldName.SELLER_NAME,
        FieldName.SELLER_LINK,
        FieldName.SELLER_PHONE,
        FieldName.PRODUCT,
        FieldName.ORDER_NUMBER,
        FieldName.PAID,
        FieldName.PAYMENT_METHOD,
        FieldName.AMOUNT,
        FieldName.PAYEE_ACCOUNT,
        FieldName.PURCHASE_DATE,
    )
)
_OF_THE_FILER = {FieldName.NAME, FieldName.PHONE, FieldName.PROVINCE}
# A slip that is only spoken of says no more than this.
_TOLD_BY_THE_WAY = {FieldName.PAYMENT_METHOD: "transfer", FieldName.PAID: "paid"}.items()
_OF_ANOTHER_DAY = re.compile(NOT_BOUGHT)
# Which of two sums was paid is told by a word of paying.
_TWO_SUMS = re.compile(r"\d\D{1,40}\d{2}")
_OWN_LINK = re.compile(OWN_LINK)
_ONLY_WHO = 90
_ANOTHER_BEGINS = re.compile(ANOTHER_BEGINS)


_Answers = dict[str, Any]


def fill_slots(turn: Turn, draft: Draft, field: Field) -> _Answers:
    """The answers that a message gives to several questions at once, that of the one asked among
    them where it is sure. Empty where it only answers, or does not answer, that one."""
    return _first_that_holds(_BY_QUESTION, _Message(turn, draft, field, message_text(turn.action)))


@dataclass(frozen=True)
class _Message:
    """A text that was typed under a question, and the answers that it holds."""

    turn: Turn
    draft: Draft
    field: Field
    text: str

    @cached_property
    def found(self) -> _Answers:
        """The answer to this question, and those to others that need not be asked."""
        tale = self.turn.reading.story(self.text, with_kind=False)
        found = {
            name: value
            for name, value in story.extract_but_kind(self.text, tale).items()
            if name in _TOLD_BY_STORIES and (name == self.field.name or self._fits(name, value))
        }
        if self.field.name != FieldName.PRODUCT and not tale.says_what_was_bought:
            # A shop may be called after what it sells.
            found.pop(FieldName.PRODUCT, None)
        return {name: value for name, value in found.items() if self._is_sure(name, value)}

    def _fits(self, name: str, value: Any) -> bool:
        """True if the field is open and the value sure; "just now" rarely means a purchase."""
        # What was paid is told anew where it is asked whether it was.
        is_told_anew = name == FieldName.AMOUNT and self.field.name == FieldName.PAID
        is_open = is_told_anew or self.draft.known.get(name, SKIPPED) is SKIPPED
        return is_open and bool(value != self.turn.today.isoformat())

    def _is_sure(self, name: str, value: Any) -> bool:
        """True if the value is stated, and not only guessed from a word beside it."""
        is_asked = name == self.field.name
        match name:
            case FieldName.PLATFORM:
                return (is_asked or self._may_be_place) and self._is_platform()
            case FieldName.PAYEE_ACCOUNT if is_asked:
                return not any(map(accounts.is_identity_number, value))
            case FieldName.PAYEE_ACCOUNT:
                return bool(value[0]["bank"]) or self.field.name == FieldName.SELLER_NAME
            case FieldName.PRODUCT if not is_asked:
                return not any(map(thai.is_grammar, thai.tokenise(thai.normalise(value))))
            case FieldName.PURCHASE_DATE:
                return not _OF_ANOTHER_DAY.search(self.text)
            case FieldName.AMOUNT:
                return self._is_sum_paid()
            case FieldName.SELLER_LINK:
                return not _OWN_LINK.search(self.text)
            case FieldName.SELLER_NAME:
                return self._may_be_seller(str(value))
        return True

    def _is_platform(self) -> bool:
        platform = FORM.field(FieldName.PLATFORM)
        assert platform is not None
        return not _OWN_LINK.search(self.text) and isinstance(
            platform.kind.read(self.turn.action, [], self.turn.today), Complete
        )

    def _is_sum_paid(self) -> bool:
        is_one = not _TWO_SUMS.search(self.text) or intents.contains_any(self.text, PAYS_SUMS)
        return is_one and not intents.contains_any(self.text, NOT_ALL_PAID)

    @property
    def _may_be_place(self) -> bool:
        """True if a platform may be where it was bought: a product may be called so, or a page be
        gone."""
        is_thing = self.field.name == FieldName.PRODUCT and not intents.contains_any(
            self.text, BOUGHT
        )
        return not is_thing and not intents.contains_any(self.text, GONE)

    def _may_be_seller(self, name: str) -> bool:
        """True if a name is not that of an account, of a product's maker, of a platform or of where
        it was paid, and no courtesy."""
        if name.lower() in NO_ACCOUNT_NAMES or phrases.is_made_of(name, COURTESY):
            return False
        if self.field.name in (FieldName.PRODUCT, FieldName.PAYMENT_METHOD):
            return intents.contains_any(self.text, SELLERS)
        return self.field.name != FieldName.PAYEE_ACCOUNT

    @property
    def value(self) -> Any:
        return self.found.get(self.field.name)

    @property
    def others(self) -> _Answers:
        return {name: value for name, value in self.found.items() if name != self.field.name}


_Table = Sequence[tuple[Callable[[_Message], object], Callable[[_Message], _Answers]]]


def _first_that_holds(table: _Table, message: _Message) -> _Answers:
    return next((answers(message) for holds, answers in table if holds(message)), {})


def _contact(message: _Message) -> _Answers:
    return of_person(filer_details.contact(message.text))


def _filer_details(message: _Message) -> _Answers:
    """The filer's name and contact, where a text sent as the story holds nothing else."""
    if not message.text or len(message.text) > _ONLY_WHO:
        return {}
    found = story.extract(message.turn, message.text)
    if FieldName.NAME in found and set(found) <= _OF_THE_FILER:
        return found
    beside = _contact(message)
    return beside if {FieldName.NAME, FieldName.PHONE} <= beside.keys() else {}


def _may_tell_several(message: _Message) -> bool:
    is_told = message.text and message.field.name in _TOLD_BY_STORIES
    return bool(is_told and not message.draft.growing)


def _read(message: _Message) -> _Answers:
    """The answers, by the question's own reading first: it knows more ways to say its answer."""
    reading = message.field.kind.read(message.turn.action, [], message.turn.today)
    # What was nearly understood is asked about.
    is_asked = isinstance(reading, Invalid) and reading.nearest
    if is_asked or (isinstance(reading, Invalid) and message.found.items() <= _TOLD_BY_THE_WAY):
        return {}
    if isinstance(reading, Complete):
        others = message.others | _what_was_paid(message)
        return {message.field.name: reading.value, **others} if others else {}
    if isinstance(reading, Partial):
        # The first account's sum and day, of a slip that was copied with it.
        told = {} if message.draft.growing else slip_fields.parse(message.text, message.turn.today)
        return {message.field.name: reading.value, **told} if told else {}
    # Of accounts nothing is read that the question's own reading doubts.
    return message.others if isinstance(message.field.kind, PayeeAccounts) else message.found


def _what_was_paid(message: _Message) -> _Answers:
    """The sum in a text that answers whether it was paid."""
    asked = message.field.name == FieldName.PAID and digits(message.text)
    told = sums.parse(message.text) if asked else None
    return {FieldName.AMOUNT: told} if told else {}


def _whole_thing(message: _Message) -> str:
    """The thing with what stands after a space in it, up to where another answer begins."""
    if message.field.name != FieldName.PRODUCT or message.value is None:
        return ""
    whole = labelled.thing(_ANOTHER_BEGINS.split(message.text)[0])
    is_more = whole.startswith(message.value) or not doubts.may_be_none(message.field, whole)
    return whole if is_more and message.value in whole and whole != message.value else ""


def _page_of_somebody(message: _Message) -> str:
    is_asked = message.field.name == FieldName.SELLER_NAME
    return labelled.page_of_somebody(message.text) if is_asked else ""


def _is_too_long(message: _Message) -> bool:
    kind = message.field.kind
    return isinstance(kind, FreeText) and len(message.text) > kind.longest


def _says_more_of_product(message: _Message) -> bool:
    if message.field.name != FieldName.PRODUCT or message.value is None or message.others:
        return False
    return labelled.thing(message.text).startswith(message.value)


def _whole_name(message: _Message) -> str:
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


def _with_value(message: _Message) -> _Answers:
    """All that was found; where nothing but "shop" stands beside the value, both are one name."""
    rest = message.text.replace(message.value, "").strip()
    value = labelled.shop(message.text) if rest in complaint_texts.SHOP_WORDS else message.value
    return {**message.found, message.field.name: _to_its_end(message, value)}


def _to_its_end(message: _Message, value: str) -> str:
    """A shop's name with the letters that are written to it, as far as they tell nothing, and
    without a courtesy apart from it."""
    if message.field.name == FieldName.SELLER_NAME and " " in value:
        return filer_name.without_courtesy(value)
    begin = message.text.rfind(value)
    whole = message.text[begin:].split()[0] if begin >= 0 and " " not in value else value
    name = labelled.shop(whole)
    is_name = message.field.name == FieldName.SELLER_NAME and name.startswith(value)
    return name if is_name and not doubts.may_be_none(message.field, name) else value


def _is_another_trace(message: _Message) -> bool:
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


def _is_order_alone(message: _Message) -> bool:
    """True if the text is an order number with nothing but labels, the carrier's among them."""
    is_asked = message.field.name == FieldName.ORDER_NUMBER
    return is_asked and labelled.number(message.text) != message.text.strip()


def _is_no_answer(message: _Message) -> bool:
    if message.field.name == FieldName.ORDER_NUMBER:
        return not (labelled.may_be_number(message.text) and labelled.is_sure_number(message.text))
    if doubts.may_be_none(message.field, message.text):
        return True
    is_shop = message.field.name == FieldName.SELLER_NAME
    return is_shop and moves.begins_with_nothing(message.text)


def _as_its_kind(message: _Message) -> Any:
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
    (_is_order_alone, lambda _: {}),
    (_page_of_somebody, lambda message: {message.field.name: _page_of_somebody(message)}),
    # More than the thing was said of it.
    (_says_more_of_product, lambda _: {}),
    # Before the part of the name that the story's rules read.
    (_whole_name, lambda message: {**message.others, message.field.name: _whole_name(message)}),
    (_whole_thing, lambda message: {**message.others, message.field.name: _whole_thing(message)}),
    (lambda message: message.value is not None, _with_value),
    (_is_another_trace, lambda message: {**message.others, FieldName.SELLER_NAME: SKIPPED}),
    # No rule reads an answer here, so that the whole text is it, but what surely is none.
    (lambda message: not message.others, lambda _: {}),
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
