"""Texts by sellers, and wishes to complain about a customer. Pure."""

import re

from handlers.nlu.lexicon import sellers_side as lexicon

_LONGEST, _SHORT = 600, 40
_ROLES = re.compile(f"{lexicon.ROLES}|{lexicon.SELLS}|{lexicon.ASKS_OF_DUTIES}")
_ASKS_OF_DUTIES = re.compile(lexicon.ASKS_OF_DUTIES)
_MAY_SELL = re.compile(lexicon.MAY_SELL)
_OWN_SHOP = re.compile(lexicon.OWN_SHOP)
_SHOPS_MATTERS = re.compile(lexicon.SHOPS_MATTERS)
_BY_CUSTOMER = re.compile(lexicon.BY_CUSTOMER)
_AGAINST_CUSTOMER = re.compile(lexicon.AGAINST_CUSTOMER)
_WISHES_TO_FILE = re.compile(lexicon.WISHES_TO_FILE)
_FAKE_SLIP = re.compile(lexicon.FAKE_SLIP)
_SENT_TO_CUSTOMER = re.compile(lexicon.SENT_TO_CUSTOMER)
_CHEATED_BY_CUSTOMER = re.compile(lexicon.CHEATED_BY_CUSTOMER)
_FALSELY_PAID = re.compile(lexicon.FALSELY_PAID)
_CUSTOMER, _SENT_IT = re.compile(lexicon.CUSTOMER), re.compile(lexicon.SENT_IT)
_IMITATED, _NOT_IMITATED = map(re.compile, (lexicon.IMITATED, lexicon.NOT_IMITATED))
_BUYS = re.compile(lexicon.BUYS)
_IS_CUSTOMER, _WRONGED_BY_SHOP, _NOT_FOR_ONESELF = map(
    re.compile, (lexicon.IS_CUSTOMER, lexicon.WRONGED_BY_SHOP, lexicon.NOT_BOUGHT_FOR_ONESELF)
)
_TOLD_BY_SHOP = re.compile(lexicon.TOLD_BY_SHOP)


def sells(text: str) -> bool:
    """True if the words can only be a seller's."""
    typed = _typed(text)
    if _BUYS.search(typed):
        return False
    if _ROLES.search(typed) or _AGAINST_CUSTOMER.search(typed):
        return True
    if is_imitated(text):
        return True
    if _OWN_SHOP.search(typed) and _SHOPS_MATTERS.search(typed):
        return True
    return bool(_accuses_customer(typed))


def is_imitated(text: str) -> bool:
    """True if somebody else appears as the shop of who sells."""
    typed = _typed(text)
    imitated = _IMITATED.search(typed) is not None and _NOT_IMITATED.search(typed) is None
    return imitated and not _BUYS.search(typed)


def asks_of_duties(text: str) -> bool:
    """True if who sells asks for something that has to be had or done for it."""
    return bool(_ASKS_OF_DUTIES.search(_typed(text))) and not buys(text)


def may_sell(text: str) -> bool:
    """True if the words may be a seller's, who then chooses a topic for shops."""
    typed = _typed(text)
    return bool(_MAY_SELL.search(typed)) and not _BUYS.search(typed)


def complains_of_customer(text: str) -> bool:
    """True if a customer is to be complained of."""
    typed = _typed(text)
    wishes = _accuses_customer(typed) and _WISHES_TO_FILE.search(typed) is not None
    return (wishes or bool(_AGAINST_CUSTOMER.search(typed))) and not _BUYS.search(typed)


def is_cheated(text: str) -> bool:
    """True if a customer cheated who sells, as by a slip that is not real."""
    typed = _typed(text)
    if not sells(text):
        return False
    cheated = _CHEATED_BY_CUSTOMER.search(typed) or _FAKE_SLIP.search(typed)
    return cheated is not None or is_falsely_paid(text)


def is_falsely_paid(text: str) -> bool:
    """True if who sells tells of a customer's payment that did not come."""
    return sells(text) and _FALSELY_PAID.search(_typed(text)) is not None


def buys(text: str) -> bool:
    """True if the words are a buyer's, whatever they say of shops and customers."""
    return bool(_BUYS.search(_typed(text)))


def tells_of_purchase(text: str) -> bool:
    """True if something is told to be bought, or a shop's wrong, and no customer is named but who
    writes."""
    if _CUSTOMER.search(_IS_CUSTOMER.sub(" ", _typed(text))):
        return False
    typed = _NOT_FOR_ONESELF.sub(" ", _typed(text))
    return buys(typed) or _WRONGED_BY_SHOP.search(typed) is not None


def has_sent(text: str) -> bool:
    """True if a short line tells that the goods are sent already."""
    return len(text) <= _SHORT and _SENT_IT.search(_typed(text)) is not None


def names_customer(text: str) -> bool:
    """True if a customer is named."""
    return _CUSTOMER.search(_typed(text)) is not None


def _accuses_customer(typed: str) -> bool:
    if _TOLD_BY_SHOP.search(typed):
        return False
    sent = _SENT_TO_CUSTOMER.search(typed) and _FAKE_SLIP.search(typed)
    return bool(_BY_CUSTOMER.search(typed) or _FALSELY_PAID.search(typed) or sent)


def _typed(text: str) -> str:
    return " ".join(text[:_LONGEST].lower().split())
