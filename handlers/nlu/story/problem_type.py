"""Kind of problem, platform and way of paying in a story. Pure."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from handlers.nlu.story.lexicon import buying as texts
from handlers.nlu.story.lexicon import money, problem_types
from handlers.nlu.story.money import rests
from knowledge_base.content.firms import Trade

_KINDS = [(kind, weight, re.compile(pattern)) for kind, weight, pattern in problem_types.KINDS]
_STAY_NOT_THERE = re.compile(problem_types.STAY_NOT_THERE)
_STAY_ASKED = re.compile(problem_types.STAY_ASKED)
_GOODS_BOUGHT = re.compile(problem_types.GOODS_BOUGHT)
_CROOK, _CAME_BROKEN = re.compile(problem_types.CROOK), re.compile(problem_types.CAME_BROKEN)
_ORDERED_ONLINE = re.compile(problem_types.ORDERED_ONLINE)
# What is complained of there is as a rule no purchase of goods.
_SERVICES: frozenset[Trade | None] = frozenset(
    (
        "bank", "beauty-gym", "car", "education", "health", "insurer", "payment", "property",
        "restaurant", "telecom", "transport", "utility",
    )
)  # fmt: skip
_SERVICE_POINTS, _PLAIN_OTHER = 6, 8
_PLATFORMS = [(code, re.compile(pattern)) for code, pattern in texts.PLATFORMS]
_PAYMENTS = [(code, re.compile(pattern)) for code, pattern in texts.PAYMENTS]
_BOUGHT = re.compile(money.BOUGHT)
_BOUGHT_OR_GONE = re.compile(texts.BOUGHT_OR_GONE, re.IGNORECASE)
_BOUGHT_THERE = re.compile(texts.BOUGHT_THERE_BEFORE)
_BOUGHT_BEFORE = re.compile(texts.BOUGHT_BEFORE)
_CONTACT_BEFORE = re.compile(texts.CONTACT_BEFORE)
_CONTACT_AFTER = re.compile(texts.CONTACT_AFTER)
_ADVERTISED = re.compile(texts.ADVERTISED_BEFORE)
_COMPARED = re.compile(f"{texts.OTHER_COMPARED}|{texts.SOLD_THERE_BEFORE}")
_DENIED = re.compile(texts.DENIED_AFTER)
_NOT_SENT = re.compile(texts.NOT_SENT)
_NOTHING_PAID = re.compile(money.NOTHING_PAID)
_SENT = re.compile(money.SENT)
_JUST_SENT = re.compile(texts.JUST_SENT)
_SUPPOSED = re.compile(texts.SUPPOSED)
_AT_THE_DOOR = re.compile(texts.AT_THE_DOOR)
_NOT_AT_THE_DOOR = re.compile(texts.NOT_AT_THE_DOOR)
_DONE = re.compile(money.DONE)
_TOLD_PAID = re.compile(money.TOLD_PAID)
_PART_PAID = re.compile(texts.PART_PAID)
_DEPOSIT_KEPT = re.compile(texts.DEPOSIT_KEPT)
_BEFORE = 40
# The expressions of one strength count once each, at most so many.
_MOST_OF_ONE = 2
URGENT_DAYS = 3
_SURE = 2
_NAMED_PLACE = 3
# How much a point of the rules counts beside what was learned from told stories.
_RULE_SHARE = 0.015
_LEARNED_ALONE = 0.38
_SOMETHING_TOLD = 60
# What never makes a kind sure, whatever else speaks for it.
_DOUBTS = {code: re.compile(pattern) for code, pattern in problem_types.DOUBTS.items()}
# So far ahead 96 of a hundred kinds are right: where the rules say the same, and where not.
_SURE_LEAD, _SURE_ALONE = 0.09, 0.14
_PLAIN_WORDS = 4

# A story -> a number for each kind, about 0 where nothing speaks for it and 1 where all does.
KindScorer = Callable[[str], Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class KindGuess:
    """The kind that most speaks for itself, None where none does; one that is not sure leads
    the next by little."""

    code: str | None
    is_sure: bool


def classify(
    plain: str, kind_of: KindScorer | None = None, trade: Trade | None = None
) -> KindGuess:
    """By the rules' words, and beside them by what `kind_of` learned; none where nothing was
    bought and nothing speaks for one. `trade`: that of the firm that is complained of."""
    if stay_is_not_there(plain):
        return KindGuess("deceived", True)
    found = _classify(plain, kind_of, trade)
    doubt = _DOUBTS.get(found.code or "")
    return replace(found, is_sure=False) if doubt and doubt.search(plain) else found


def stay_is_not_there(plain: str) -> bool:
    """True if a booked place is told not to exist, and this is neither asked nor feared."""
    return _STAY_NOT_THERE.search(plain) is not None and _STAY_ASKED.search(plain) is None


def _classify(plain: str, kind_of: KindScorer | None, trade: Trade | None) -> KindGuess:
    scores = _by_rules(plain)
    if trade in _SERVICES and _is_service(plain, scores):
        scores["other"] += _SERVICE_POINTS
    said = _said(plain, scores)
    if kind_of is None:
        return KindGuess(said, said is not None)
    learned = _possible(kind_of(plain), scores)
    is_short = len(plain) < _SOMETHING_TOLD
    if said is None and is_short and max(learned.values()) < _LEARNED_ALONE:
        return KindGuess(None, False)
    return _with_learned(scores, learned, said, is_short=is_short)


def _possible(learned: Mapping[str, float], scores: Counter[str]) -> Mapping[str, float]:
    """The learned kinds that the words allow: goods that plainly never came, of which nothing else
    is said, are not other goods than those ordered."""
    if scores["late-delivery"] < _PLAIN_WORDS or scores["not-as-advertised"]:
        return learned
    rest = {code: each for code, each in learned.items() if code != "not-as-advertised"}
    # Another kind that is near does not become sure by it.
    return rest if max(rest, key=rest.__getitem__) == "late-delivery" else learned


def _is_service(plain: str, scores: Counter[str]) -> bool:
    """True if nothing was ordered, and words do not speak plainly for another kind."""
    others = max(score for code, score in scores.items() if code != "other")
    return others < _PLAIN_OTHER and _ORDERED_ONLINE.search(plain) is None


def _with_learned(
    scores: Counter[str], learned: Mapping[str, float], said: str | None, *, is_short: bool
) -> KindGuess:
    """The kind for which the rules' words and what was learned speak most, together."""
    both = {code: each + _RULE_SHARE * scores[code] for code, each in learned.items()}
    best, second = sorted(both, key=both.__getitem__, reverse=True)[:2]
    lead = _SURE_LEAD if best == said else _SURE_ALONE
    is_agreed = best == said == max(learned, key=learned.__getitem__)
    is_plain = is_agreed and scores[best] - scores[second] >= _PLAIN_WORDS
    only_bought = said is not None and max(scores.values()) < _SURE
    if is_short and (only_bought or (said is not None and scores[said] > scores[best])):
        # Of few words what was learned is less sure than the words themselves; a purchase alone
        # is like many stories.
        return KindGuess(best, False)
    if said is not None and scores[said] - scores[best] >= _PLAIN_WORDS:
        # Words speak plainly for another kind.
        return KindGuess(best, False)
    return KindGuess(best, is_plain or both[best] - both[second] >= lead)


def by_rules(plain: str) -> str | None:
    """The kind for which words plainly speak, and for no other; what was learned is of Thai."""
    scores = _by_rules(plain)
    best, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    return best if scores[best] - scores[second] >= _PLAIN_WORDS else None


def bought_or_gone(plain: str) -> bool:
    """True if a word says that something was bought, or that the seller is gone."""
    return _BOUGHT_OR_GONE.search(plain) is not None


def _by_rules(plain: str) -> Counter[str]:
    scores: Counter[str] = Counter()
    for code, weight, pattern in _KINDS:
        different = {found[0] for found in pattern.finditer(plain)}
        scores[code] += weight * min(len(different), _MOST_OF_ONE)
    return scores


def _said(plain: str, scores: Counter[str]) -> str | None:
    """The kind of problem by the rules alone."""
    if max(scores.values()) >= _SURE:
        return max(scores, key=scores.__getitem__)
    if _GOODS_BOUGHT.search(plain):
        return "not-as-advertised"
    is_matter = _BOUGHT.search(plain) or any(each.search(plain) for _, each in _PLATFORMS)
    return "other" if is_matter else None


def platform(plain: str, has_shop_link: bool) -> str | None:
    """The platform of the purchase, of all those named."""
    scores: dict[str, int] = {}
    for code, pattern in _PLATFORMS:
        for found in pattern.finditer(plain):
            score = _place_score(plain, found)
            if score is not None:
                scores[code] = max(scores.get(code, 0), score)
    if any(score >= _NAMED_PLACE for code, score in scores.items() if code != "other"):
        # A call or a mall is told of beside the platform on which it was bought.
        scores.pop("other", None)
    if has_shop_link:
        scores.setdefault("website", 1)
    if not scores:
        return None
    best = max(scores.values())
    first = [code for code, score in scores.items() if score == best]
    if len(first) == 1:
        return first[0]
    return min(first, key=lambda code: _first_place(plain, code))


def names_a_platform(plain: str, place: int) -> bool:
    """True if a platform is named right there."""
    return any(pattern.match(plain, place) for code, pattern in _PLATFORMS if code != "other")


def _first_place(plain: str, code: str) -> int:
    places = (pattern.search(plain) for each, pattern in _PLATFORMS if each == code)
    return min((found.start() for found in places if found), default=len(plain))


def _place_score(plain: str, found: re.Match[str]) -> int | None:
    """Score for having bought there; None where it is named for something else."""
    before = plain[max(0, found.start() - _BEFORE) : found.start()]
    if _COMPARED.search(before) or _DENIED.match(plain, found.end()):
        return None
    if _CONTACT_BEFORE.search(before):
        return 1
    score = 3 + 2 * bool(_BOUGHT_THERE.search(before)) + 2 * bool(_BOUGHT_BEFORE.search(before))
    if _CONTACT_AFTER.match(plain, found.end()):
        score -= 2
    return score + bool(_ADVERTISED.search(before))


def payment_method(plain: str) -> str | None:
    """The way of paying; None where nothing was paid, or two ways are told and none is plain."""
    said = {code: places for code, _ in _PAYMENTS if (places := list(_payments(code, plain)))}
    is_unpaid = _NOTHING_PAID.search(plain) and not _SENT.search(plain)
    if not said or is_unpaid:
        return None
    if {"transfer", "e-wallet"} <= said.keys():
        return "e-wallet"
    if {"transfer", "cod"} <= said.keys():
        return min(said, key=lambda code: said[code][0]) if len(said) == 2 else None
    if {"card", "transfer"} <= said.keys():
        return min(("card", "transfer"), key=lambda code: said[code][0])
    return next(iter(said))


def _payments(code: str, plain: str) -> Iterator[int]:
    pattern = dict(_PAYMENTS)[code]
    for found in pattern.finditer(plain):
        if not _NOT_SENT.search(plain[max(0, found.start() - 12) : found.start()]):
            yield found.start()


def paid(plain: str, has_amount: bool) -> str | None:
    """ "paid" or "part", if that is clear: an amount is told beside paying, or that it was done;
    a deposit that is not given back was paid."""
    if rests.are_settled(plain):
        return "paid"
    if rests.are_told(plain):
        return "part"
    if _DEPOSIT_KEPT.search(plain) and not has_amount:
        return "part"
    is_told = _TOLD_PAID.search(plain) and not _NOTHING_PAID.search(plain)
    if not is_told and not (has_amount and _DONE.search(plain)):
        return None
    return "part" if _PART_PAID.search(plain) else "paid"


def money_was_sent(plain: str) -> bool:
    """True if it is told that money was sent, without which nothing is urgent."""
    return _DONE.search(plain) is not None and _NOTHING_PAID.search(plain) is None


def paid_at_the_door(plain: str) -> bool:
    """True if money was given to who brought a parcel, and no other money or talk is told: there
    is no account that a bank could hold."""
    is_told = _AT_THE_DOOR.search(plain) is not None
    return is_told and _NOT_AT_THE_DOOR.search(plain) is None


def is_urgent(
    plain: str, kind_found: str | None, days: Collection[date | None], today: date
) -> bool:
    """True if money went to a crook so lately that a bank may still hold it. `days`: the day of
    paying, or where that is open all that are named, None for one that is not exact."""
    is_crime = _CROOK.search(plain) or (
        kind_found in ("deceived", "data-security") and not _CAME_BROKEN.search(plain)
    )
    if not is_crime or not money_was_sent(plain) or _SUPPOSED.search(plain):
        return False
    if paid_at_the_door(plain):
        return False
    if days:
        return all(day is not None and (today - day).days <= URGENT_DAYS for day in days)
    return _JUST_SENT.search(plain) is not None
