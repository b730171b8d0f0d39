"""The answers that a text holds which was typed under a question: those that are sure."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from handlers.conversations.complaint.prefill import story
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import marks
from handlers.form.field_types import Amount, PastDate, SingleChoice
from handlers.form.form import SKIPPED, Field
from handlers.form.non_answers import doubts, leftover
from handlers.form.parsing import Complete
from handlers.form.restated import sums_anew
from handlers.messages.context import Turn
from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed.doubts import (
    GONE,
    NOT_ALL_PAID,
    NOT_SURELY_THE_PHONE,
    PAYS_SUMS,
    SUM_PAID,
)
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.lexicon.typed.told_elsewhere import (
    BOUGHT,
    BUYS,
    CARRIERS,
    COURIERS,
    NO_ACCOUNT_NAMES,
    OWN_LINK,
    PREORDER,
    SELLERS,
)
from handlers.nlu.lexicon.values.spoken_days import NOT_BOUGHT
from handlers.nlu.values import amounts, contacts, option_matching
from handlers.nlu.values.spoken import accounts, sums
from handlers.nlu.values.spoken.choices import payments
from handlers.state.draft import Draft

TOLD_BY_STORIES = frozenset(
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
_OF_ANOTHER_DAY = re.compile(NOT_BOUGHT)
# Which of two sums was paid is told by a word of paying.
_TWO_SUMS = re.compile(r"\d\D{1,40}\d{2}")
_SUM_PAID = re.compile(SUM_PAID)
_OWN_LINK = re.compile(OWN_LINK)

Answers = dict[str, Any]


@dataclass(frozen=True)
class TypedMessage:
    """A text that was typed under a question, and the answers that it holds."""

    turn: Turn
    draft: Draft
    field: Field
    text: str

    @cached_property
    def found(self) -> Answers:
        """The answer to this question, and those to others that need not be asked."""
        tale = self.turn.reading.story(self.text, with_kind=False)
        found = {
            name: value
            for name, value in story.extract_but_kind(self.text, tale).items()
            if name in TOLD_BY_STORIES and (name == self.field.name or self._fits(name, value))
        }
        if self.field.name != FieldName.PRODUCT and not tale.says_what_was_bought:
            # A shop may be called after what it sells.
            found.pop(FieldName.PRODUCT, None)
        return {name: value for name, value in found.items() if self._is_sure(name, value)}

    def _fits(self, name: str, value: Any) -> bool:
        """True if the field is open and the value sure; "just now" rarely means a purchase."""
        # What was paid is told anew where it is asked whether it was, or with a word of paying.
        is_chosen = isinstance(self.field.kind, SingleChoice)
        is_chosen = is_chosen or self.field.name in (FieldName.SELLER_NAME, FieldName.PRODUCT)
        is_paid = is_chosen and _SUM_PAID.search(self.text) is not None
        is_told_anew = name == FieldName.AMOUNT and (is_paid or self.field.name == FieldName.PAID)
        is_open = is_told_anew or self.draft.known.get(name, SKIPPED) is SKIPPED
        return is_open and bool(value != self.turn.today.isoformat())

    def _is_sure(self, name: str, value: Any) -> bool:
        """True if the value is stated, and not only guessed from a word beside it."""
        is_asked = name == self.field.name
        match name:
            case FieldName.PLATFORM:
                return (is_asked or self._may_be_place) and self._is_platform()
            case FieldName.PAYEE_ACCOUNT:
                return self._is_account(value)
            case FieldName.PRODUCT if not is_asked:
                return self._may_be_thing(str(value))
            case FieldName.PURCHASE_DATE:
                return not _OF_ANOTHER_DAY.search(self.text)
            case FieldName.AMOUNT:
                return self._is_sum_paid()
            case FieldName.SELLER_LINK:
                return self._is_sellers_link(str(value))
            case FieldName.SELLER_PHONE:
                return is_asked or not self._may_be_couriers
            case FieldName.SELLER_NAME:
                return self._may_be_seller(str(value))
        return True

    def _is_account(self, told: list[dict[str, str]]) -> bool:
        """True if it is no identity card's number, and called an account's where another answer is
        asked for."""
        if self.field.name == FieldName.PAYEE_ACCOUNT:
            return not any(map(accounts.is_identity_number, told))
        return bool(told[0]["bank"]) or self.field.name == FieldName.SELLER_NAME

    @property
    def _may_be_couriers(self) -> bool:
        """True if a number may be that of who brought the parcel, or nobody's that is meant."""
        return intents.contains_any(self.text, (*COURIERS, *NOT_SURELY_THE_PHONE))

    def _is_sellers_link(self, link: str) -> bool:
        """True if it is no part of a name, the only one, and not that of who tells."""
        several = {each[0] for each in contacts.ADDRESS.finditer(self.text)} - {link}
        return not (several or marks.name_goes_on(link, self.text) or _OWN_LINK.search(self.text))

    def _may_be_thing(self, thing: str) -> bool:
        """True if it may be what was bought; a shop's name may tell how it sells."""
        is_named_so = self.field.name == FieldName.SELLER_NAME and PREORDER in self.text
        is_means = self.field.name == FieldName.PAYMENT_METHOD and payments.is_means(thing)
        return not (is_named_so or is_means or doubts.is_no_thing(thing))

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
        """True if a platform may be where it was bought: a product may be called so, what was paid
        go through it, or a page be gone."""
        is_thing = self.field.name == FieldName.PRODUCT and not intents.contains_any(
            self.text, BOUGHT
        )
        is_way = self.field.name == FieldName.PAYMENT_METHOD and not intents.contains_any(
            self.text, BUYS
        )
        return not (is_thing or is_way) and not intents.contains_any(self.text, GONE)

    def _may_be_seller(self, name: str) -> bool:
        """True if a name is not that of an account, of a product's maker, of a platform or of where
        it was paid, and no courtesy."""
        is_carrier = self.field.name == FieldName.ORDER_NUMBER and name.lower() in CARRIERS
        if is_carrier or name.lower() in NO_ACCOUNT_NAMES or phrases.is_made_of(name, COURTESY):
            return False
        if self.field.name in (FieldName.PRODUCT, FieldName.PAYMENT_METHOD):
            if leftover.points_elsewhere(self.text):
                return False
            return intents.contains_any(self.text, SELLERS)
        return self.field.name != FieldName.PAYEE_ACCOUNT

    @property
    def sum_beside_paid(self) -> Answers:
        """The sum in a text that answers whether it was paid; one on top of that which is known."""
        if self.field.name != FieldName.PAID or not contacts.digits(self.text):
            return {}
        more = sums_anew.further(self.text, self.draft.known, self.turn.today)
        told = more.get(FieldName.AMOUNT) or sums.parse(self.text)
        told = told or amounts.likely_sum(payments.part_paid(self.text))
        return {FieldName.AMOUNT: told} if told else {}

    @property
    def is_proposed(self) -> bool:
        """True if words beside a day or a sum may make it another one, or two choices are named."""
        if isinstance(self.field.kind, SingleChoice):
            choices = {each.code: (each.label, *each.said) for each in self.field.kind.choices}
            return len(option_matching.match_all(self.text, choices)) > 1
        is_shaped = isinstance(self.field.kind, PastDate | Amount) and self.value is not None
        return is_shaped and not leftover.is_understood(self.text)

    @property
    def value(self) -> Any:
        return self.found.get(self.field.name)

    @property
    def others(self) -> Answers:
        return {name: value for name, value in self.found.items() if name != self.field.name}
