"""Separation of two matters told before the consent, or in one story; in doubt they are one."""

import re
from dataclasses import dataclass
from itertools import accumulate, islice
from typing import Literal

from handlers import texts
from handlers.conversations.complaint.texts import told_before as told_texts
from handlers.conversations.complaint.texts import whole_story
from handlers.messages.reading import TextReading
from handlers.nlu import case_questions, intents, phrases
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.lexicon.typed.wrong_and_right import NOT_RIGHT_WORDS
from handlers.nlu.story import names
from handlers.nlu.story.reader import Story
from handlers.nlu.story.shops import two_shops
from handlers.nlu.story.text import prepare
from handlers.nlu.values import option_matching
from handlers.records import seller_terms
from knowledge_base import thai
from knowledge_base.content.firms import Trade

_FIGURE = re.compile(r"\d[\d,]+")
# Who brings, takes the money or lets others sell stands beside the seller of one matter.
_BESIDE: frozenset[Trade] = frozenset({"bank", "courier", "marketplace", "payment", "social"})


_BOOKED = re.compile(told_texts.BOOKED)
_CALLED = re.compile(told_texts.CALLED_ANOTHER)
_JOINT, _LEAD = re.compile(told_texts.MATTER_JOINT), re.compile(told_texts.MATTER_LEAD)
_LONGEST, _MOST_JOINTS, _FIRST_LETTERS = 600, 8, 16
_NAMED = re.compile(told_texts.NAMED_CHOICE)
_BY_CROOK = re.compile(told_texts.CALLED_BY_CROOK)
_BEFELL, _LEAST_NAMED = re.compile(told_texts.BEFELL), 3
_LONGEST_ANSWER = 70

# What is said to the question if two are one; "other" of two leaves open which.
Choice = Literal["same", "first", "other"]
# A name or an address, of which kind it is, and how it is written.
_Seller = tuple[str, str] | None


@dataclass
class _Part:
    """Messages that tell of one seller, by their ids; None while none is named. True if the first
    of them tells anew of another purchase, however its shop is called."""

    messages: dict[str, str]
    seller: _Seller = None
    is_anew: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.messages.values())


def later_matter(reading: TextReading, told: dict[str, str]) -> list[str]:
    """The ids of the messages about another matter than all messages before them; empty where all
    are about one."""
    *earlier, last = _parts(reading, told)
    if earlier and all(_are_two(reading, each, last) for each in earlier):
        return list(last.messages)
    return []


def choice(reading: TextReading, text: str, first: str, later: str) -> Choice | None:
    """The answer to the question if two matters told one after the other are one, or which of them
    comes: of both the first, and the later where none is named. None for all other texts. Of
    several pieces that which says most counts: which one, if they are one, a yes or no."""
    whole = _choice(reading, text, first, later)
    if len(text) > _LONGEST_ANSWER or intents.asks_anyhow(text):
        return whole
    said = [(_weight(each), _choice(reading, each, first, later)) for each in text.split()]
    told = [(weight, each) for weight, each in said if each]
    most, found = max(told, key=lambda each: each[0], default=(0, None))
    return found if most > 1 else whole or found


def _weight(piece: str) -> int:
    """Weight of a piece of an answer: the more it says, the more."""
    around = (*told_texts.AROUND_CHOICE, *COURTESY)
    if phrases.is_made_of(piece, (*texts.YES_WORDS, *NOT_RIGHT_WORDS, *around)):
        return 0
    words = (*told_texts.APART_WORDS, *told_texts.SAME_WORDS)
    return 1 if phrases.is_made_of(piece, words, around) else 2


def _choice(reading: TextReading, text: str, first: str, later: str) -> Choice | None:
    around = (*told_texts.AROUND_CHOICE, *told_texts.APART_WORDS)
    if phrases.is_made_of(text, (*told_texts.FIRST_WORDS, *told_texts.BOTH_WORDS), around):
        return "first"
    others = (*told_texts.LATER_WORDS, *told_texts.APART_WORDS)
    if phrases.is_made_of(text, others, around) or intents.refuses(text, told_texts.OTHER_WORDS):
        return "other"
    whole = (*told_texts.AROUND_CHOICE, *told_texts.BOTH_WORDS)
    if phrases.is_made_of(text, told_texts.SAME_WORDS, whole):
        return "same"
    if intents.agrees(text, told_texts.SAME_WORDS):
        return "same"
    return _named(reading, text, first, later)


def _named(reading: TextReading, text: str, first: str, later: str) -> Choice | None:
    """The matter of which a text names the goods, the shop, the sum or, with a word for choosing,
    whatever stands in that one alone."""
    found = _NAMED.fullmatch(option_matching.plain(text))
    if not found or intents.asks_anyhow(found["named"]):
        return None
    name = found["named"].strip()
    in_first, in_later = (name in option_matching.normalised(each) for each in (first, later))
    if len(name) < _LEAST_NAMED or in_first == in_later:
        return None
    is_chosen = found["of"] or found["before"]
    if is_chosen or _is_of_it(reading, name, first if in_first else later):
        return "first" if in_first else "other"
    return None


def _is_of_it(reading: TextReading, name: str, matter: str) -> bool:
    """True if the goods, the shop or the sum of a matter are called so."""
    told = reading.story(matter, with_kind=False)
    names_of_it = (told.product, told.seller_name, *two_shops.called(prepare(matter)))
    is_name = any(name in option_matching.normalised(each) for each in names_of_it if each)
    return is_name or _FIGURE.fullmatch(name) is not None


def of_two_shops(text: str) -> dict[str, str]:
    """The parts of one story, by the names of the two shops that each tells of; empty where it is
    about one."""
    told = prepare(text)
    two = two_shops.named(told, names.find(told))
    if not two or intents.contains_any(text, told_texts.GOES_ON_WORDS):
        return {}
    parts = two_shops.parts(text, told, *two)
    return {name.text: part for name, part in zip(two, parts, strict=True) if part}


def of_two(reading: TextReading, text: str) -> dict[str, str]:
    """The parts of one story of two shops or matters, by their names; that of goods, and the first
    words where nothing is named, in quotation marks. Empty where all is one matter."""
    if two := of_two_shops(text):
        return two
    if len(text) > _LONGEST or intents.contains_any(text, told_texts.GOES_ON_WORDS):
        return {}
    for joint in islice(_JOINT.finditer(text), _MOST_JOINTS):
        before, after = text[: joint.start()].strip(), text[joint.start() :].strip()
        if before and _are_told_apart(reading, before, after, is_called=bool(joint["another"])):
            parts = (before, _LEAD.sub("", after))
            return dict(zip((_label(reading, each) for each in parts), parts, strict=True))
    return {}


def is_shop(name: str) -> bool:
    """True if the name of a part is that of a shop."""
    return not name.startswith(told_texts.QUOTE)


def first_told(shops: dict[str, str], story: str) -> list[str]:
    """The names of the two, that of the part that was told first before the other."""
    return sorted(shops, key=lambda name: story.find(shops[name][:_FIRST_LETTERS]))


def _are_told_apart(reading: TextReading, before: str, after: str, *, is_called: bool) -> bool:
    """True if other goods, for another sum, are told of at another seller; or, with a word for
    another matter or person, one of these, or what befell somebody."""
    one, two = (reading.story(each, with_kind=False) for each in (before, after))
    if _share_a_trace(one, two) or not _tells_of_purchase(one, before):
        return False
    is_other = _is_other_good(one, two)
    at_other = _is_at_other(before, after, two) or _is_of_other_trade(before, after, one, two)
    if is_called:
        return is_other or at_other or _BEFELL.search(after) is not None
    return is_other and at_other and bool(_figures(before)) and _has_own_sum(before, after)


def _books(text: str) -> bool:
    """True if a place to stay or a journey is booked."""
    return _BOOKED.search(text) is not None


def _tells_of_purchase(told: Story, text: str) -> bool:
    return bool(told.product or told.seller_name or _figures(text))


def _is_of_other_trade(before: str, after: str, one: Story, two: Story) -> bool:
    """True if two were bought on different platforms, or one of them is a stay or a journey."""
    on_other = bool(one.platform and two.platform) and one.platform != two.platform
    return on_other or _books(before) != _books(after)


def _figures(text: str) -> list[str]:
    return _FIGURE.findall(text)


def _label(reading: TextReading, part: str) -> str:
    told = reading.story(part, with_kind=False)
    shop = told.seller_name or next(iter(two_shops.called(prepare(part))), "")
    return shop or told_texts.quoted(told.product or _first_words(_CALLED.sub("", part)))


def _first_words(text: str) -> str:
    """As many whole words as a button shows."""
    ends = list(accumulate(map(len, thai.tokenise(text))))
    return text[: max((end for end in ends if end <= _FIRST_LETTERS), default=_FIRST_LETTERS)]


def _parts(reading: TextReading, told: dict[str, str]) -> list[_Part]:
    """The messages in their order, split where another seller is named."""
    parts = [_Part({})]
    for message_id, text in told.items():
        seller = _seller(reading, text)
        is_anew = _tells_anew(reading, " ".join(each.text for each in parts).strip(), text)
        if is_anew or not _alike(seller, parts[-1].seller):
            parts.append(_Part({}, is_anew=is_anew))
        parts[-1].messages[message_id] = text
        parts[-1].seller = parts[-1].seller or seller
    return parts


def _tells_anew(reading: TextReading, before: str, text: str) -> bool:
    """True if a purchase is told after another one or after a crook's call, or such a call after a
    purchase, and nothing says that one matter goes on: at a shop that is called otherwise for
    another product and sum, or with the word for another matter."""
    if not before or intents.contains_any(text, told_texts.GOES_ON_WORDS):
        return False
    one, two = (reading.story(each, with_kind=False) for each in (before, text))
    return not _share_a_trace(one, two) and _is_anew(one, two, before, text)


def _is_anew(one: Story, two: Story, before: str, text: str) -> bool:
    is_call = bool(one.product) and _is_call_after(before, text)
    is_other = _is_other_good(one, two)
    at_other = _is_at_other(before, text, two)
    if case_questions.tells_another_matter(text):
        return any((is_other, at_other, is_call, _begins_another(before, text)))
    after_call = bool(two.product) and not one.product and _is_after_call(before, text)
    is_at_shop = at_other and _has_own_sum(before, text) and (is_other or after_call)
    return is_at_shop or (is_call and two.amount not in (None, one.amount))


def _begins_another(before: str, text: str) -> bool:
    """True if a text begins by calling itself another matter, and has a sum of its own."""
    return _CALLED.match(text) is not None and _has_own_sum(before, text)


def _is_other_good(one: Story, two: Story) -> bool:
    if not one.product or not two.product:
        return False
    return not _same_good(one.product, two.product)


def _is_call_after(before: str, text: str) -> bool:
    """True if a crook's call is told in the text, and none before."""
    return _BY_CROOK.search(text) is not None and _BY_CROOK.search(before) is None


def _is_after_call(before: str, text: str) -> bool:
    """True if a crook's call was told before, and none in the text."""
    called, calls = (intents.contains_any(each, told_texts.CALLERS) for each in (before, text))
    return called and not calls


def _has_own_sum(before: str, text: str) -> bool:
    return any(figure not in before for figure in _FIGURE.findall(text))


def _is_at_other(before: str, text: str, told: Story) -> bool:
    """True if a shop is called in the text, and not so before."""
    shops = [*two_shops.called(prepare(text)), *filter(None, [told.seller_name])]
    known = two_shops.called(prepare(before))
    return bool(shops) and not any(
        shop in before or any(each in shop for each in known) for shop in shops
    )


def _seller(reading: TextReading, text: str) -> _Seller:
    """The shop or firm that a message names, or its address, however it was typed."""
    found = reading.story(text, with_kind=False)
    if found.seller_name is None or found.seller_name == found.payee:
        link = seller_terms.normalised(seller_terms.LINKED, found.seller_link or "")
        return (seller_terms.LINKED, link) if link else None
    name = seller_terms.normalised(seller_terms.NAME, found.seller_name)
    for mention in reading.knowledge_base.firms_in(prepare(text).plain):
        firm = mention.firm
        if name in (seller_terms.normalised(seller_terms.NAME, each) for each in firm.names):
            return None if firm.trade in _BESIDE else (seller_terms.NAME, firm.name)
    return (seller_terms.NAME, name) if name else None


def _alike(one: _Seller, other: _Seller) -> bool:
    """True if two may be the same seller; a name and an address always may."""
    if one is None or other is None or one[0] != other[0]:
        return True
    name, second = one[1], other[1]
    return name in second or second in name or seller_terms.are_similar(name, second)


def _are_two(reading: TextReading, before: _Part, after: _Part) -> bool:
    """True if another seller comes with another product, or with a product, another sum and a
    problem of its own, and nothing says that one matter goes on."""
    if after.is_anew:
        return True
    if _alike(before.seller, after.seller) or _goes_on(before.text, after):
        return False
    one, two = (reading.story(each.text, with_kind=False) for each in (before, after))
    if _share_a_trace(one, two):
        return False
    if not two.product:
        return False
    if one.product and not _same_good(one.product, two.product):
        return True
    sums = one.amount and two.amount and one.amount != two.amount
    return bool(sums) and reading.story(after.text).kind_is_sure


def _goes_on(before: str, after: _Part) -> bool:
    """True if the later messages refer to the earlier ones, or the earlier ones to the later
    seller."""
    name = option_matching.plain(after.seller[1]) if after.seller else ""
    named = bool(name) and name in option_matching.plain(before)
    corrects = intents.starts_with_any(after.text, whole_story.CORRECTING_WORDS)
    return named or corrects or intents.contains_any(after.text, told_texts.GOES_ON_WORDS)


def _share_a_trace(one: Story, two: Story) -> bool:
    traces = [
        {
            each.seller_link,
            each.seller_phone,
            *(account["number"] for account in each.payee_account),
        }
        for each in (one, two)
    ]
    return bool(traces[0] & traces[1] - {None})


def _same_good(one: str, two: str) -> bool:
    first, second = (thai.tokenise(thai.normalise(each)) for each in (one, two))
    return first[:1] == second[:1] or one in two or two in one
