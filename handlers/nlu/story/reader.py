"""A typed story -> the answers of the form that stand in it already. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from handlers.nlu.lexicon.values.account_banks import SHOP
from handlers.nlu.story import dates, problem_details, problem_type, purchase, seller
from handlers.nlu.story import filer_details as story_oneself
from handlers.nlu.story import names as story_names
from handlers.nlu.story.harm.around import alike
from handlers.nlu.story.lexicon.sellers import BANKS
from handlers.nlu.story.money import instalments, plans, rests
from handlers.nlu.story.money.paid import as_baht, find_paid
from handlers.nlu.story.names import SellerName
from handlers.nlu.story.problem_type import KindScorer
from handlers.nlu.story.seller import SellerTrace
from handlers.nlu.story.shops import goods, named_firms, two_shops
from handlers.nlu.story.text import StoryText, prepare
from handlers.nlu.values import contact_person, contacts
from handlers.nlu.values.spoken import accounts, chat_words, open_accounts, sums
from knowledge_base.content.firms import FirmFinder, FirmMention, Trade

_BANK = re.compile(BANKS)
_LINE = re.compile(r"[^\n\x1f]{1,120}")
_BESIDE_A_NUMBER, _LONGEST_OWNER = 80, 4


@dataclass(frozen=True, slots=True)
class Story:
    """The values told in a story, as the form stores them; None or empty where unsure.
    `kind` is the likeliest, and an answer of the form only where it is sure; `sellers`: every
    name, link and number of the seller as it was typed; `payee`: the one owner of an account that
    is named, with or without its number; `name`, `phone` and `province` are the filer's;
    `purchase_month` (YYYY-MM) is when it was bought where no day is exact;
    `unanswered` is how the seller was asked in vain; `acts_for` notes for whom somebody files;
    a product of which it is not said that it was bought is the only thing that is named."""

    kind: str | None = None
    kind_is_sure: bool = False
    platform: str | None = None
    seller_name: str | None = None
    seller_link: str | None = None
    seller_phone: str | None = None
    payee_account: tuple[dict[str, str], ...] = ()
    payee: str | None = None
    product: str | None = None
    paid: str | None = None
    payment_method: str | None = None
    amount: int | None = None
    purchase_date: str | None = None
    purchase_month: str | None = None
    says_what_was_bought: bool = False
    unanswered: str | None = None
    wanted: tuple[str, ...] = ()
    name: str | None = None
    phone: str | None = None
    province: str | None = None
    acts_for: str | None = None
    sellers: tuple[str, ...] = ()
    urgent: bool = False

    def as_contract(self) -> dict[str, Any]:
        """The values as `ruthan story --jsonl` writes them."""
        return {
            "kind": self.kind,
            "platform": self.platform,
            "amount": None if self.amount is None else as_baht(self.amount),
            "date": self.purchase_date,
            "sellers": list(self.sellers),
            "payment_method": self.payment_method,
            "urgent": self.urgent,
        }


def may_be_urgent(text: str) -> bool:
    """True if `read_story` may find it urgent, in a hundredth of the time."""
    return problem_type.money_was_sent(prepare(text).plain)


def _no_firms(_text: str) -> tuple[FirmMention, ...]:
    return ()


def read_story(
    text: str,
    today: date,
    kind_of: KindScorer | None = None,
    firms_in: FirmFinder = _no_firms,
) -> Story:
    """Read what the text says without doubt; never invent: unsure means empty.

    `kind_of` scores kinds of problem; without it the rules alone choose one. `firms_in` finds the
    firms of a register, of which one that is named in passing may be the seller."""
    story = prepare(text)
    traces, read = seller.find(story)
    days = dates.find(story.without(read), today)
    bought_on = purchase.days_of(story.without(read), days)
    day = purchase.exact(bought_on)
    unread = story.without([*read, *((each.start, each.end) for each in days)])
    told_sum = find_paid(plans.as_to_come(rests.without(unread.plain)))
    firms = firms_in(story.plain)
    names = _names(story.without(read), traces, firms)
    links = [trace.value for trace in traces if trace.kind == "link"]
    # Of what happened, a dialect says as much as the central words.
    central = chat_words.central(story.plain)
    kind = problem_type.classify(central, kind_of, _trade(names, firms))
    shop_link = any(map(seller.is_shop_link, links))
    filer = story_oneself.find(story)
    bought = goods.after_buying(unread) or goods.in_english(unread)
    done = plans.as_to_come(central)
    paid = problem_type.paid(done, _is_sum_told(told_sum, unread.plain))
    paid, amount = instalments.so_far(unread.plain, paid, told_sum)
    phone = _phone(traces)
    payee_accounts = _accounts(story, traces, names)
    found = Story(
        kind=kind.code,
        kind_is_sure=kind.is_sure,
        platform=_platform(story.without(read), shop_link, firms),
        seller_name=_seller_name(story.without(read), names, payee_accounts),
        seller_link=next(iter(links), None),
        seller_phone=phone,
        payee_account=payee_accounts,
        payee=_payee(names),
        product=bought or goods.only_one(unread.plain),
        says_what_was_bought=bought is not None,
        paid=paid,
        payment_method=problem_type.payment_method(done),
        amount=amount,
        purchase_date=day.isoformat() if day else None,
        purchase_month=purchase.month(bought_on),
        unanswered=problem_details.unanswered_contact(story),
        wanted=tuple(story_oneself.requested_outcomes(story.plain)),
        name=filer.name if filer.name not in {name.text for name in names} else None,
        phone=filer.phone if filer.phone != phone else None,
        province=filer.province,
        acts_for=contact_person.acts_for(story.plain),
        sellers=_sellers(traces, names),
        urgent=_is_urgent(central, kind.code, [day] if day else [each.day for each in days], today),
    )
    return _of_one_shop(found, story, names)


def _is_urgent(central: str, kind: str | None, days: Sequence[date | None], today: date) -> bool:
    """True if the told payment can still be frozen, and no shop was paid in peace."""
    return problem_type.is_urgent(central, kind, days, today) and not alike.pays_in_peace(central)


def _is_sum_told(told: int | None, plain: str) -> bool:
    """True if a sum is told, though it may be open which of two it was."""
    return told is not None or bool(sums.either(plain))


def _of_one_shop(found: Story, told: StoryText, names: Sequence[SellerName]) -> Story:
    """The story; of two shops without what belongs to one of them."""
    if not two_shops.named(told, names):
        return replace(found, amount=None) if two_shops.are_unnamed(told) else found
    return replace(
        found,
        seller_name=None,
        product=None,
        amount=None,
        purchase_date=None,
        purchase_month=None,
    )


def _platform(told: StoryText, has_link: bool, firms: Sequence[FirmMention]) -> str | None:
    return problem_type.platform(told.plain, has_link) or named_firms.platform(firms)


def _names(
    unread: StoryText, traces: list[SellerTrace], firms: Sequence[FirmMention]
) -> list[SellerName]:
    passing = {(each.start, each.end): named_firms.is_platform(each) for each in firms}
    found = [name for name in story_names.find(unread) if not passing.get((name.start, name.end))]
    names = {name.text: name for name in found}
    for trace in traces:
        if trace.kind == "account" and (payee := story_names.payee_after(unread, trace.end)):
            names[payee.text] = payee
    is_open = not traces and all((name.start, name.end) in passing for name in found)
    firm = named_firms.seller(unread, firms) if is_open else None
    if firm is not None:
        text = unread.typed[firm.start : firm.end]
        return [SellerName(firm.start, firm.end, text)]
    return list(names.values())


def _trade(names: Sequence[SellerName], firms: Sequence[FirmMention]) -> Trade | None:
    """The trade of the firm that is the seller."""
    places = {(name.start, name.end) for name in names}
    trades = (each.firm.trade for each in firms if (each.start, each.end) in places)
    return next(trades, None)


def _seller_name(
    told: StoryText, names: list[SellerName], payee_accounts: Sequence[dict[str, str]]
) -> str | None:
    """The first name of a seller, whole where it is a part of an owner's; None where another one
    may be meant."""
    if story_names.either(told, names):
        return None
    named = next((name.text for name in names if not name.is_payee), None)
    owners = (each["name"] for each in payee_accounts if named and named in each["name"])
    owner = next(owners, named)
    return named if owner == f"{SHOP}{named}" else owner


def _sellers(traces: list[SellerTrace], names: list[SellerName]) -> tuple[str, ...]:
    places = {each.value: each.start for each in traces} | {n.text: n.start for n in names}
    return tuple(sorted(places, key=places.__getitem__))


def _phone(traces: list[SellerTrace]) -> str | None:
    found = (contacts.thai_phone(trace.value) for trace in traces if trace.kind == "phone")
    return next((number for number in found if number), None)


def _accounts(
    told: StoryText, traces: list[SellerTrace], names: list[SellerName]
) -> tuple[dict[str, str], ...]:
    found = [trace for trace in traces if trace.kind == "account"]
    payee = (_payee(names) if len(found) == 1 else None) or ""
    payee = _owner_before(told, found[0], payee) if len(found) == 1 else payee
    # Of several each has its own bank, before or after it.
    beside = accounts.parse(told.typed) if len(found) > 1 else []
    banks = {each["number"]: each["bank"] for each in beside}
    told_accounts = [
        {
            "bank": banks.get(contacts.digits(trace.value)) or trace.bank,
            "number": contacts.digits(trace.value),
            "name": _whole_owner(told, trace, payee),
        }
        for trace in found
    ]
    left = contacts.without_corrected(told.typed, told_accounts)
    is_open = contacts.are_contradictory(told.typed, left) or open_accounts.either(told.typed)
    return () if is_open else tuple(left)


def _whole_owner(told: StoryText, trace: SellerTrace, payee: str) -> str:
    """The owner with the last name, as it stands beside the number; `payee` where nothing more is
    sure."""
    line = _LINE.match(told.typed, trace.start)
    beside = accounts.parse(line[0][:_BESIDE_A_NUMBER]) if line else []
    name = beside[0]["name"] if len(beside) == 1 else ""
    is_more = name.startswith(payee) and len(name.split()) <= _LONGEST_OWNER
    return name if is_more and name else payee


def _owner_before(told: StoryText, trace: SellerTrace, payee: str) -> str:
    """The whole name of `payee`, or of the owner between the bank and the number; `payee` where
    nothing more is sure."""
    line = told.typed[max(0, trace.start - _BESIDE_A_NUMBER) : trace.end].splitlines()[-1]
    banks = list(_BANK.finditer(line.lower()))
    said = line if payee else line[banks[-1].start() :] if banks else ""
    owners = [each["name"] for each in accounts.parse(said)]
    name = owners[0] if len(owners) == 1 else ""
    is_whole = name.startswith(payee) and 1 < len(name.split()) <= _LONGEST_OWNER
    return name if is_whole else payee


def _payee(names: list[SellerName]) -> str | None:
    payees = [name.text for name in names if name.is_payee]
    return payees[0] if len(payees) == 1 else None
