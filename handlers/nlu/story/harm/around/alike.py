"""Reader of what is meant in words that are only alike to those of another danger. Pure."""

import re
from collections.abc import Callable

from handlers.nlu.story.harm import deeds, pays_more
from handlers.nlu.story.harm.around import attacked, callers, doses, products, relatives
from handlers.nlu.story.harm.around.texts import alike as texts
from handlers.nlu.story.harm.around.texts import children as children_texts
from handlers.nlu.story.text import joined_words
from handlers.nlu.values.spoken import filer_name
from knowledge_base import thai
from knowledge_base.content.signs.danger_phrases import DangerMatch
from knowledge_base.thai import name_lists

_APP, _OF_A_BODY = re.compile(texts.APP), re.compile(texts.OF_A_BODY)
_GIVES_SECRET, _NOT_GIVEN = re.compile(texts.GIVES_SECRET), re.compile(texts.NOT_GIVEN)
_STILL_THERE, _WENT = re.compile(texts.STILL_THERE), re.compile(texts.WENT)
_CHARGES, _PAID_OR_CHEATED = re.compile(texts.CHARGES), re.compile(texts.PAID_OR_CHEATED)
_PRESSES = re.compile(texts.PRESSES_TO_PAY)
_NOT_PRESSED = re.compile(f"{texts.HELD}|{texts.OF_A_CROOK}")
_ARRESTS, _SUES = map(re.compile, (texts.ARRESTS_WHO_PAYS_NOT, texts.SUES))
_BY_LENDER, _OF_NAKED = map(re.compile, (texts.BY_LENDER, texts.OF_NAKED))
_HELD = re.compile(texts.HELD)
_ERASED_FOR = re.compile(texts.ERASED_FOR)
_ERASES, _OF_A_LIFE = re.compile(texts.ERASES), re.compile(texts.OF_A_LIFE)
_SPARES_OTHERS = re.compile(texts.SPARES_OTHERS)
_ALREADY, _NOT_OF_GOODS = re.compile(texts.ALREADY), re.compile(texts.NOT_OF_GOODS)
_CLOSES_CASE = re.compile(texts.CLOSES_CASE)
_IS_HELD_BY_NOBODY = re.compile(
    f"{texts.ASKS_IF_POLICE_UNDERSTAND}|{texts.BLOCKED_ON_LINE}|{texts.ASKS_IF_CAUGHT}"
)
_IS_BACK, _NOT_BACK = re.compile(texts.IS_BACK), re.compile(texts.NOT_BACK)
_TAKEN_AWAY, _NOT_OF_OWN_WILL = map(re.compile, (texts.TAKEN_AWAY, texts.NOT_OF_OWN_WILL))
_OF_PICTURES, _THREATENS = re.compile(texts.OF_PICTURES), re.compile(children_texts.THREATENS)
_PAYS_BILL, _NO_BILL_ALONE = re.compile(texts.PAYS_BILL), re.compile(texts.NO_BILL_ALONE)
_PAYS_FOR_GOODS, _ASKS_WHEN = re.compile(texts.PAYS_FOR_GOODS), re.compile(texts.ASKS_WHEN)
_NO_PURCHASE_ALONE = re.compile(texts.NO_PURCHASE_ALONE)
_WAITS_FOR_SHOP, _ASKS_OF_SLIP = map(re.compile, (texts.WAITS_FOR_SHOP, texts.ASKS_OF_SLIP))
_FORGETS_SLIP, _CANCELS = re.compile(texts.FORGETS_SLIP), re.compile(texts.CANCELS)
_SENDS_TO_OWN, _NO_OWN_STEP = re.compile(texts.SENDS_TO_OWN), re.compile(texts.NO_OWN_STEP)
_SENDS_WRONGLY, _NO_SLIP_ALONE = map(re.compile, (texts.SENDS_WRONGLY, texts.NO_SLIP_ALONE))
_OVERPAID, _NOT_OVERPAID = map(re.compile, (texts.OVERPAID, texts.NOT_OVERPAID))
# More than a bill is told of in a longer text.
_LONGEST_BILL = 100
_DEEDS = ("act", "act-outside")
_BY_OTHERS = ("held", "sextortion")
_GIVEN_AWAY = "given-away"
_DESPAIR, _SHORTEST_NAME = "crisis", 3
_ON_LINE, _JUST_PAID = "crook-on-line", "just-paid"
_OF_PAYMENT = (_JUST_PAID, _ON_LINE)


def meant(found: DangerMatch, text: str) -> str:
    """The kind of danger that is meant; empty where what was learned is only alike to one. A phrase
    of the safety file stands, unless who was taken away is back, or the writer's finger slipped."""
    if found.kind == "held" and is_back(text):
        return ""
    if found.kind == "sextortion" and shames_debtor(text):
        return ""
    if not found.is_learned:
        return "" if found.kind == _JUST_PAID and sends_wrongly(text) else found.kind
    if found.kind in _DEEDS:
        return _of_deed(found.kind, text)
    if found.kind in _BY_OTHERS:
        return _of_threat(found.kind, text)
    if found.kind == _DESPAIR:
        return _of_despair(text)
    return _of_payment(found.kind, text) if found.kind in _OF_PAYMENT else found.kind


def _of_threat(kind: str, text: str) -> str:
    if not _OF_PICTURES.search(text):
        if _ARRESTS.search(text) and not _HELD.search(text):
            return _ON_LINE
        if presses_to_pay(text) or (kind == "sextortion" and _SUES.search(text)):
            return ""
        if kind == "held" and _IS_HELD_BY_NOBODY.search(text.lower()):
            return ""
    return _ON_LINE if kind == "sextortion" and _pays_stranger(text) else kind


def _pays_stranger(text: str) -> bool:
    """True if money is about to go to a crook or to somebody met on line, and nothing else is told
    that he threatens with."""
    if callers.are_of_no_pictures(text):
        return True
    threatens = _OF_PICTURES.search(text) or _THREATENS.search(text)
    return pays_more.goes_to_stranger(text) and threatens is None


def _of_despair(text: str) -> str:
    if attacked.is_next(text):
        return ""
    is_of_a_life = _OF_A_LIFE.search(text.lower()) is not None
    if not is_of_a_life and _is_of_purchase(text):
        return ""
    is_of_money = callers.are_of_no_pictures(text) and not is_of_a_life
    return _ON_LINE if is_of_money else _DESPAIR


def _is_of_purchase(text: str) -> bool:
    """True if others are to be spared the crook, a complaint is to be closed, or something is said
    to have been so already."""
    plain = joined_words(text.lower())
    was_so = _ALREADY.search(plain) is not None and _NOT_OF_GOODS.search(plain) is None
    return was_so or any(each.search(plain) for each in (_SPARES_OTHERS, _CLOSES_CASE))


def _of_deed(kind: str, text: str) -> str:
    if installs_only(text):
        return _GIVEN_AWAY
    is_harmless = doses.are_few(text) or products.ate_food(text)
    return "" if is_harmless or relatives.are_only_unreached(text) else kind


def _of_payment(kind: str, text: str) -> str:
    if pays_in_peace(text) or was_overpaid(text):
        return ""
    if kind == _ON_LINE:
        return kind
    if gives_secret(text):
        return _GIVEN_AWAY
    return "" if is_charged(text) else kind


def shames_debtor(text: str) -> bool:
    """True if a lender threatens to show who owes, and no picture that hurts is told of."""
    plain = text.lower()
    return _BY_LENDER.search(plain) is not None and _OF_NAKED.search(plain) is None


def installs_only(text: str) -> bool:
    """True if an app was installed, and nothing is told of a body."""
    plain = text.lower()
    is_told = _APP.search(plain) is not None and deeds.installed(text)
    return is_told and _OF_A_BODY.search(plain) is None


def gives_secret(text: str) -> bool:
    """True if a crook got a PIN or a code, and no money is told to have gone."""
    plain = joined_words(text.lower())
    if _GIVES_SECRET.search(plain) is None or _NOT_GIVEN.search(plain):
        return False
    return _WENT.search(_STILL_THERE.sub(" ", plain)) is None


def is_charged(text: str) -> bool:
    """True if a shop asks for a sum, and neither paying nor a crook is told of."""
    plain = joined_words(text.lower())
    return _CHARGES.search(plain) is not None and _PAID_OR_CHEATED.search(plain) is None


def pays_bill(text: str) -> bool:
    """True if an ordinary bill was paid, or is about to be, and nothing of a crook is told."""
    plain = joined_words(text.lower()) if len(text) <= _LONGEST_BILL else ""
    return _PAYS_BILL.search(plain) is not None and _NO_BILL_ALONE.search(plain) is None


def pays_in_peace(text: str) -> bool:
    """True if a bill or goods were paid as usual, or by a slip to another; in doubt a crook has
    it."""
    return pays_as_usual(text) or waits_for_goods(text) or sends_wrongly(text)


def pays_as_usual(text: str) -> bool:
    """True if a bill was paid, or what stands beside a payment is one's own next step."""
    return pays_bill(text) or takes_own_step(text)


def waits_for_goods(text: str) -> bool:
    """True if goods were paid, they or the shop's word are waited for or asked about, and nothing
    of a crook is told."""
    plain = joined_words(text.lower()) if len(text) <= _LONGEST_BILL else ""
    if _FORGETS_SLIP.search(plain) and _NO_OWN_STEP.search(plain) is None:
        return True
    is_bought = _PAYS_FOR_GOODS.search(plain) is not None and any(
        each.search(plain) for each in (_ASKS_WHEN, _WAITS_FOR_SHOP, _ASKS_OF_SLIP)
    )
    return is_bought and _NO_PURCHASE_ALONE.search(plain) is None


def takes_own_step(text: str) -> bool:
    """True if goods or a place that were paid are to be left, or money to one's own people is stuck
    in a bank's app, and nothing of a crook is told."""
    plain = joined_words(text.lower()) if len(text) <= _LONGEST_BILL else ""
    leaves = _PAYS_FOR_GOODS.search(plain) and _CANCELS.search(plain)
    is_own = leaves or _SENDS_TO_OWN.search(plain)
    return is_own is not None and _NO_OWN_STEP.search(plain) is None


def sends_wrongly(text: str) -> bool:
    """True if the writer paid too much or the wrong one, and nobody else says so."""
    plain = joined_words(text.lower()) if len(text) <= _LONGEST_BILL else ""
    return _SENDS_WRONGLY.search(plain) is not None and _NO_SLIP_ALONE.search(plain) is None


def was_overpaid(text: str) -> bool:
    """True if somebody paid the writer too much, or says so, or wants money sent back to another
    account; and nothing was sent back yet."""
    plain = joined_words(text.lower()) if len(text) <= _LONGEST_BILL else ""
    return _OVERPAID.search(plain) is not None and _NOT_OVERPAID.search(plain) is None


def presses_to_pay(text: str) -> bool:
    """True if a shop or a lender threatens with the police to be paid, and nobody is held."""
    plain = joined_words(text.lower())
    return _PRESSES.search(plain) is not None and _NOT_PRESSED.search(plain) is None


def asks_to_erase(text: str) -> bool:
    """True if what is kept of the writer is to be erased, and nothing is said of a life."""
    plain = " ".join(text.lower().split())
    is_none = _OF_A_LIFE.search(plain) or _ERASED_FOR.search(plain)
    return _ERASES.search(plain) is not None and not is_none


def is_back(text: str) -> bool:
    """True if who was taken away is told to be home again, or out, and in no danger any more."""
    plain = joined_words(text.lower())
    return _IS_BACK.search(plain) is not None and _NOT_BACK.search(plain) is None


def was_taken_away(text: str) -> bool:
    """True if who is back was taken away to work."""
    return is_back(text) and _TAKEN_AWAY.search(joined_words(text.lower())) is not None


def installs_of_own_will(text: str) -> bool:
    """True if an app was installed, which nobody wished for, and of which no harm is told."""
    return installs_only(text) and _NOT_OF_OWN_WILL.search(text.lower()) is None


def is_name(found: DangerMatch, text: str, danger: Callable[[str], object]) -> bool:
    """True if words for a name lead to a whole one where it is asked for; or if a first name that
    people have stands before a last one that is like despair only together with it."""
    first, _, last = filer_name.parse(text).partition(" ")
    is_known = name_lists.is_named(first) and thai.graphemes(first) >= _SHORTEST_NAME
    is_alike = is_known and found.kind == _DESPAIR and filer_name.is_whole(text)
    return filer_name.is_led(text) or (is_alike and danger(last) is None)
