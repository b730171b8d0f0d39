"""The day that a person tells as the beginning of days which run for them. Pure."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.nlu.lexicon.values import clock_starts as texts
from handlers.nlu.story import dates
from handlers.nlu.story.dates import DateMention
from handlers.nlu.story.lexicon.buying import JUST_SENT
from handlers.nlu.story.lexicon.dates import COUNT_WORDS, DAY, DAY_OF_BUYING, MONTH, WEEKDAYS
from handlers.nlu.story.problem_type import URGENT_DAYS
from handlers.nlu.story.text import MAX_LENGTH, StoryText, prepare, word_begins
from handlers.texts.form import MONTHS
from knowledge_base.content.banks import Banks
from knowledge_base.content.topic.fields import DayClock

# The first of which a day is told counts.
_STARTS: Mapping[DayClock, tuple[str, ...]] = {
    "cod": (f"{texts.RECEIVED}|{texts.PAID_AT_THE_DOOR}",),
    "hidden_damage": (texts.RECEIVED,),
    "bank_hold": (texts.HELD, texts.TOLD_THE_BANK),
    "fraud_3_months": (texts.DEED,),
    # No defect was found before the thing was there.
    "defect_1_year": (texts.FOUND_DEFECT, f"{texts.RECEIVED}|{DAY_OF_BUYING}"),
}
_BEGINNINGS = {clock: tuple(map(re.compile, starts)) for clock, starts in _STARTS.items()}
_CALLED, _NOT_TAKEN = re.compile(texts.CALLED_THE_BANK), re.compile(texts.NOT_TAKEN)
_ELSE = re.compile(texts.ELSE)
# Read as one word, "came yesterday" would be "until yesterday".
_RIGHT_BEFORE_A_DAY = re.compile(
    rf"({texts.RECEIVED})(?={texts.ON_A_DAY}|(?<={texts.CAME}){texts.TODAY})"
)
_SINCE_DAYS = re.compile(
    rf"{texts.SINCE_RECEIVED}(\d{{1,2}}|{'|'.join(COUNT_WORDS)})\s?{texts.DAYS_SINCE}"
)
_SINCE_A_WEEK = re.compile(texts.SINCE_RECEIVED + texts.A_WEEK_SINCE)
_NO_EVENT = re.compile(texts.NO_EVENT)
_NOT_DONE, _LEAD = re.compile(texts.NOT_DONE), 12
_FILLER = re.compile(texts.FILLER)
_NEAR, _LONGEST_AGO = 10, 250
_NO_BANKS = Banks()
_CASH_ON_DELIVERY = re.compile(texts.CASH_ON_DELIVERY)
_NOT_CASH_ON_DELIVERY = re.compile(texts.NOT_CASH_ON_DELIVERY)
_DAMAGED, _DAMAGED_OUTSIDE = re.compile(texts.DAMAGED), re.compile(texts.DAMAGED_OUTSIDE)
_CAME_DAMAGED, _USED_FIRST = re.compile(texts.CAME_DAMAGED), re.compile(texts.USED_FIRST)
_NOT_MENDED, _CHEATED = re.compile(texts.NOT_MENDED), re.compile(texts.CHEATED)
_BROKEN, _NO_SALE_OF_GOODS = re.compile(texts.BROKEN), re.compile(texts.NO_SALE_OF_GOODS)
_WRONG_GOODS, _NOT_ORDERED = re.compile(texts.WRONG_GOODS), re.compile(texts.NOT_ORDERED)
_OF_NOW = re.compile(rf"{JUST_SENT}|{texts.GOES_ON}")
_MUST_REPORT = re.compile(texts.MUST_REPORT)
_IN_PARCEL, _REPORTS = re.compile(texts.IN_PARCEL), re.compile(texts.REPORTS)
_SIGNED_FOR = re.compile(texts.SIGNED_FOR)
_UNSURE = re.compile(texts.UNSURE)
_HELD_FOR_ONE, _NOT_FOR_ONE = map(re.compile, (texts.IS_HELD_FOR_ONE, texts.NOT_HELD_FOR_ONE))
_BROKEN_PART, _BOUGHT = re.compile(texts.BROKEN_PART), re.compile(DAY_OF_BUYING)
_MONTHS_AGO = re.compile(texts.MONTHS_AGO)
_IN_MONTH = re.compile(rf"{MONTH}\s?({'|'.join(name for names in MONTHS for name in names)})")
_ACTING = re.compile(texts.ACTING)
_BY_A_BANK = re.compile(texts.BY_A_BANK)
_UNTIL_WHEN, _UNTIL_WHEN_ENGLISH, _POLICE_ENGLISH = map(
    re.compile, (texts.UNTIL_WHEN, texts.UNTIL_WHEN_IN_ENGLISH, texts.POLICE_IN_ENGLISH)
)
_HELD_ENGLISH, _OF_ONES_OWN = map(re.compile, (texts.HELD_IN_ENGLISH, texts.HELD_OF_ONES_OWN))
_HOW_COUNTED, _OF_THE_HOLD, _HOURS_OF_OTHERS = map(
    re.compile, (texts.HOW_COUNTED, texts.IS_OF_THE_HOLD, texts.HOURS_OF_OTHERS)
)
_BARE = 40
_WEEKDAY = re.compile(rf"(?:{texts.ON_A_DAY}|{texts.AT})?(?:{DAY})?({'|'.join(WEEKDAYS)})")
_DAY_OF_MONTH = re.compile(rf"{texts.THE_DAY}\s*\d{{1,2}}")


@dataclass(frozen=True, slots=True)
class _ToldEvent:
    start: int
    end: int
    begins: bool


def concerns(clock: DayClock, text: str) -> bool:
    """True if the text tells of the matter for which these days run."""
    plain = prepare(text).plain
    if clock == "cod":
        return bool(_CASH_ON_DELIVERY.search(plain))
    return clock != "hidden_damage" or bool(_DAMAGED.search(plain))


def tells_defect(text: str) -> bool:
    """True if the text tells of goods that broke, or that the shop mends or exchanges none, and of
    no service, room or repair."""
    plain = prepare(text).plain
    return bool(
        _BROKEN.search(plain) or _NOT_MENDED.search(plain)
    ) and not _NO_SALE_OF_GOODS.search(plain)


def tells_broken_goods(text: str) -> bool:
    """The same, also of goods that are told to be bought and of which a part broke; of such as only
    came it may have been on the way."""
    plain = prepare(text).plain
    is_part = _BROKEN_PART.search(plain) and _BOUGHT.search(plain)
    return tells_defect(text) or bool(is_part and not _NO_SALE_OF_GOODS.search(plain))


def tells_rough_day(text: str, today: date) -> bool:
    """True if a text says about when something was: a month, or months ago."""
    told = prepare(text)
    said = _IN_MONTH.search(told.plain) or _MONTHS_AGO.search(told.plain)
    return bool(said) or any(each.day is None for each in dates.find(told, today))


def tells_damage(text: str) -> bool:
    """True if the text tells of goods that were damaged when they came."""
    plain = prepare(text).plain
    return bool(_CAME_DAMAGED.search(plain)) and not _USED_FIRST.search(plain)


def tells_wrong_goods(text: str) -> bool:
    """True if the text tells of goods that are broken, or others than were ordered."""
    return bool(_WRONG_GOODS.search(prepare(text).plain))


def was_not_ordered(text: str) -> bool:
    """True if nobody had ordered it."""
    return bool(_NOT_ORDERED.search(prepare(text).plain))


def came_in_parcel(text: str) -> bool:
    """True if the text tells of a parcel, or of who brought it."""
    return bool(_IN_PARCEL.search(prepare(text).plain))


def was_signed_for(text: str) -> bool:
    """True if who got a parcel tells to have signed for it."""
    return bool(_SIGNED_FOR.search(prepare(text).plain))


def tells_outer_damage(text: str) -> bool:
    """True if a parcel came dented or torn, and what was in it broken."""
    plain = prepare(text).plain
    inside = _DAMAGED_OUTSIDE.sub(" ", plain)
    return inside != plain and bool(_DAMAGED.search(inside))


def asks_of_police(text: str) -> bool:
    """True if the text tells or asks of a report to the police."""
    return bool(_REPORTS.search(prepare(text).plain))


def asks_whether_to_report(text: str) -> bool:
    """True if the text asks whether the police are to be told."""
    return _MUST_REPORT.search(prepare(text).plain) is not None


def asks_until_when(text: str) -> bool:
    """True if it is asked until when the police may be told of money that is not one's own
    account's, a card's or a SIM's."""
    plain = prepare(text).plain
    in_english = _UNTIL_WHEN_ENGLISH.search(plain) and _POLICE_ENGLISH.search(plain)
    asks = in_english or _UNTIL_WHEN.search(plain)
    return bool(asks) and not _OF_ONES_OWN.search(plain)


def is_held_in_english(text: str) -> bool:
    """True if a bank is told in English to hold money that was sent."""
    plain = prepare(text).plain
    return bool(_HELD_ENGLISH.search(plain)) and not _OF_ONES_OWN.search(plain)


def asks_how_hold_counts(text: str) -> bool:
    """True if it is asked from when the 72 hours of the bank's hold are counted."""
    plain = prepare(text).plain
    if not _HOW_COUNTED.search(plain) or _OF_ONES_OWN.search(plain):
        return False
    is_bare = len(plain) <= _BARE and "72" in plain and not _HOURS_OF_OTHERS.search(plain)
    return is_bare or _OF_THE_HOLD.search(plain) is not None


def tells_of_cheating(text: str) -> bool:
    """True if somebody says to have been cheated."""
    return bool(_CHEATED.search(prepare(text).plain))


def asks_of_past_cheating(text: str, today: date) -> bool:
    """True if it is asked whether the police can be told of being cheated, on a day or in a month
    long past, and nothing of any later day: also where that day may be another one's, as that
    of a show, and nothing is counted from it."""
    told = prepare(text)
    if not _REPORTS.search(told.plain) or not _CHEATED.search(told.plain):
        return False
    return not _OF_NOW.search(told.plain) and _is_long_past(told, today)


def _is_long_past(told: StoryText, today: date) -> bool:
    this_month = MONTHS[today.month - 1]
    days = [each.day for each in dates.find(told, today)]
    # Longer ago it may be a day ahead, of which no year is told.
    of_old = any(day and URGENT_DAYS < (today - day).days < _LONGEST_AGO for day in days)
    is_new = any(day and (today - day).days <= URGENT_DAYS for day in days)
    in_month = _IN_MONTH.search(told.plain)
    is_other = in_month is not None and in_month[1] not in this_month
    return not is_new and (of_old or is_other or _MONTHS_AGO.search(told.plain) is not None)


def was_cheated_before(text: str, today: date) -> bool:
    """True if the deed is told with a day since which no bank can hold the money, and nothing of
    any later day."""
    told = prepare(text)
    if start_of("fraud_3_months", text, today) is None or _OF_NOW.search(told.plain):
        return False
    days = [each.day for each in dates.find(told, today)]
    return all(day is not None and (today - day).days > URGENT_DAYS for day in days)


def bank_holds(text: str, banks: Banks = _NO_BANKS) -> bool:
    """True if a bank, or 1441, is told to hold the money that was sent."""
    plain = prepare(text).plain
    held = _HELD_FOR_ONE.search(plain)
    if held is None or _NOT_FOR_ONE.search(plain):
        return False
    # Of a name that may be a place, who holds money is the bank.
    acting = _ACTING.fullmatch(plain[: held.start()])
    is_bank = acting is not None and banks.is_name(acting["who"])
    return is_bank or bool(banks.mentioned(text)) or _BY_A_BANK.search(plain) is not None


def start_of(clock: DayClock, text: str, today: date) -> date | None:
    """The day on which these days began, the earliest of several; None where none is told, or
    not exactly."""
    dated = _SINCE_A_WEEK.sub(texts.CAME_A_WEEK_AGO, text)
    dated = _SINCE_DAYS.sub(texts.CAME_DAYS_AGO, dated)
    told = prepare(_RIGHT_BEFORE_A_DAY.sub(r"\1 ", dated))
    if _is_excluded(clock, told.plain) or _UNSURE.search(told.plain):
        return None
    mentions = [_exact(each, told.plain, today) for each in dates.find(told, today)]
    beginnings = _BEGINNINGS[clock]
    # Who only told the bank counts from there, if it is asked until when to tell the police.
    if clock == "bank_hold" and _asks_after_call(told.plain):
        beginnings = (*beginnings, _CALLED)
    for beginning in beginnings:
        starts = list(_days_of_start(beginning, told, mentions))
        if starts:
            return None if None in starts else min(day for day in starts if day is not None)
    return None


def _asks_after_call(plain: str) -> bool:
    asks = _UNTIL_WHEN.search(plain) and not _OF_ONES_OWN.search(plain)
    return bool(asks) and not _NOT_TAKEN.search(plain)


def _is_excluded(clock: DayClock, plain: str) -> bool:
    if clock == "cod":
        return bool(_NOT_CASH_ON_DELIVERY.search(plain))
    return clock == "hidden_damage" and bool(_DAMAGED_OUTSIDE.search(plain))


def _exact(mention: DateMention, plain: str, today: date) -> DateMention:
    """The place of a day without the space behind it; a weekday alone is the last one, for what
    happened on it is past."""
    said = plain[mention.start : mention.end].rstrip()
    end = mention.start + len(said)
    found = _WEEKDAY.fullmatch(said)
    if mention.day is not None or found is None:
        return DateMention(mention.start, end, mention.day)
    place = next(at for at, each in enumerate(WEEKDAYS) if re.fullmatch(each, found[1]))
    ago = (today.weekday() - place) % 7 or 7
    return DateMention(mention.start, end, today - timedelta(days=ago))


def _days_of_start(
    beginning: re.Pattern[str], told: StoryText, mentions: list[DateMention]
) -> Iterator[date | None]:
    """Each day that belongs to the beginning; None for one that is not exact."""
    events = list(_events(beginning, told, mentions))
    for number, mention in enumerate(mentions):
        left = mentions[number - 1].end if number else 0
        right = mentions[number + 1].start if number + 1 < len(mentions) else len(told.plain)
        event = _nearest(mention, left, right, events, told.plain)
        if event is None:
            continue
        events.remove(event)
        if event.begins:
            yield None if _lacks_its_month(mention, mentions, told.plain) else mention.day


def _lacks_its_month(mention: DateMention, mentions: list[DateMention], plain: str) -> bool:
    """True if it is a day of a month that only another day names: "on 20 Dec, and on the 31st"."""
    if not _DAY_OF_MONTH.fullmatch(plain[mention.start : mention.end].strip()):
        return False
    others = (plain[each.start : each.end] for each in mentions if each is not mention)
    return any(re.search(r"\d", each) and not _DAY_OF_MONTH.fullmatch(each) for each in others)


def _events(
    beginning: re.Pattern[str], told: StoryText, mentions: list[DateMention]
) -> Iterator[_ToldEvent]:
    plain = told.without((each.start, each.end) for each in mentions).plain
    quiet = _NO_EVENT.sub(lambda found: MAX_LENGTH * len(found[0]), plain)
    beginnings = []
    for found in beginning.finditer(quiet):
        before = plain[max(0, found.start() - _LEAD) : found.start()]
        beginnings.append(found.span())
        yield _ToldEvent(*found.span(), begins=not _NOT_DONE.search(before))
    rest = StoryText(told.typed, quiet).without(beginnings).plain
    whole = word_begins(plain)
    for found in _ELSE.finditer(rest):
        if found.start() in whole:
            yield _ToldEvent(*found.span(), begins=False)


def _nearest(
    mention: DateMention, left: int, right: int, events: list[_ToldEvent], plain: str
) -> _ToldEvent | None:
    """The event of the day: told beside it, with no other day between."""
    gaps: list[tuple[int, int, _ToldEvent]] = []
    for event in events:
        if left <= event.start and event.end <= mention.start:
            gaps.append((_gap(plain[event.end : mention.start]), 0, event))
        elif mention.end <= event.start < right:
            gaps.append((_gap(plain[mention.end : event.start]), 1, event))
    near = min(gaps, key=lambda each: each[:2], default=None)
    return near[2] if near is not None and near[0] <= _NEAR else None


def _gap(between: str) -> int:
    """Count the letters between an event and its day, without words that only join them."""
    return sum(len(each) for each in _FILLER.split(between))
