"""Lines of a payment where the shop's name is asked for: its sum, or to whom it went. Pure."""

import re

from handlers.form.complaint import FieldName
from handlers.form.elsewhere import choices
from handlers.form.elsewhere.marks import Typed, Values
from handlers.form.non_answers import fronts
from handlers.form.options import PAYMENT_METHODS
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.values import amounts, contacts
from handlers.nlu.values.spoken import accounts, filer_name, labelled

NUMBER = re.compile(r"\d[\d,]*(?:\.\d{1,2})?")
_LINE, _OWNER_BEHIND = re.compile(texts.PAID_LINE), re.compile(texts.OWNER_BEHIND)


def read_line(typed: Typed) -> Values:
    """Answers that such a line gives; empty for a text that is anything else."""
    if typed.asked.name != FieldName.SELLER_NAME:
        return {}
    return _sum_and_way(typed) or _with_owner(typed)


def _with_owner(typed: Typed) -> Values:
    """The shop's name, and behind it the owner of an account whose number is not told."""
    joint = _OWNER_BEHIND.search(typed.text)
    if joint is None or contacts.digits(typed.text[joint.start() :]):
        return {}
    shop, owner = typed.text[: joint.start()].strip(), accounts.owner(typed.text[joint.end() :])
    name = fronts.named(shop, typed.asked) if labelled.is_labelled(shop) else ""
    if not name or " " not in owner or filer_name.may_be_none(owner):
        return {}
    account = {"bank": "", "number": "", "name": owner}
    return {FieldName.SELLER_NAME: name, FieldName.PAYEE_ACCOUNT: [account]}


def _sum_and_way(typed: Typed) -> Values:
    """The sum and the way, as far as they are open, where the shop's name is asked for; empty for
    a text that is anything else."""
    line = _LINE.fullmatch(typed.rest.strip())
    told = amounts.likely_sum(line["sum"]) if line else None
    if line is None or not told:
        return {}
    way = choices.named(
        line["way"].removeprefix(texts.IN_PARTS), PAYMENT_METHODS, texts.AROUND_METHODS
    )
    found: Values = {FieldName.AMOUNT: told, FieldName.PAYMENT_METHOD: way}
    return {name: each for name, each in found.items() if each and typed.answers.get(name) is None}
