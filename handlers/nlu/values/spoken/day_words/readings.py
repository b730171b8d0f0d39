"""The days that what was found of a pattern says. Pure."""

from datetime import date, timedelta

from handlers.nlu.lexicon.values import spoken_days as own
from handlers.nlu.values.dates import latest, year_of
from handlers.nlu.values.months import months_ago
from handlers.nlu.values.spoken import festivals
from handlers.nlu.values.spoken.day_words.vocabulary import Said
from handlers.nlu.values.spoken.festivals import Days
from knowledge_base import thai

_WEEK, _SUNDAY = 7, 6
_DAYS_OF_UNIT = {"day": 1, "week": 7}
_ROUGHLY_FROM = 3
_LONGEST_MONTH, _FEW_HOURS, _MONTHS = 31, 3, 12

# Counted back


def counted(said: Said) -> Days | None:
    """Three days ago, two weeks ago, 10 days and more."""
    if not _is_counted_back(said):
        return None
    least = said.number("count") or 1
    most = said.number("most") or least
    if most < least:
        return None
    unit = said.words.units[said["unit"]]
    if said["more"]:
        most = least + (9 if least >= 10 else 0)
    if unit == "month" and most > _MONTHS:
        # It may be the day of a month as well.
        return None
    if unit not in _DAYS_OF_UNIT:
        return _months_back(said, least, most, unit)
    return _days_back(said, least, most, unit)


def _is_counted_back(said: Said) -> bool:
    is_article = said["before"] and said["count"] in ("a", "an")
    return bool(said["before"] or said["after"]) and not is_article


def _days_back(said: Said, least: int, most: int, unit: str) -> Days | None:
    slack = _slack(said, unit, least)
    times = _DAYS_OF_UNIT[unit]
    half = times // 2 if said["half"] or said["over"] else 0
    return _back(said.today, least * times - slack, most * times + half + slack)


def _slack(said: Said, unit: str, count: int) -> int:
    if unit == "week":
        return 3
    return 1 if (said.is_rough and count >= _ROUGHLY_FROM) or said["more"] or said["over"] else 0


def _months_back(said: Said, least: int, most: int, unit: str) -> Days | None:
    if unit == "year":
        return _of_years(said.today.year - most, said.today.year - least)
    first = months_ago(said.today, most + bool(said["half"] or said["over"]))
    return Days(first, _last_of(months_ago(said.today, least)))


def hours(said: Said) -> Days:
    """Minutes or a few hours ago; with more hours it may have been yesterday."""
    is_today = not said["hours"] or said.number("count") <= _FEW_HOURS
    return _back(said.today, 0, 0 if is_today else 1)


def one_unit(said: Said) -> Days | None:
    """A month and a half ago, half a month ago."""
    unit = said.words.units[said["unit"]]
    length = {"day": 1, "week": 7, "month": 30, "year": 365}[unit]
    if not (said["half_of"] or said["half"] or said["over"] or said["one"]):
        # "A week ago" and "last week" are the same words.
        return None
    if said["one"] and unit in _DAYS_OF_UNIT:
        return _back(said.today, length - _slack(said, unit, 1), length + _slack(said, unit, 1))
    if said["one"]:
        return _months_back(said, 1, 1, unit)
    if said["half_of"]:
        return _back(said.today, length // 2 - length // 8, length // 2 + length // 8)
    return _back(said.today, length, length * 3 // 2 + length // 8)


def _back(today: date, least: int, most: int) -> Days:
    return Days(today - timedelta(days=most), today - timedelta(days=max(0, least)))


# By weekday


def weekday(said: Said) -> Days | None:
    """Last Monday, on Monday."""
    place = said.words.weekdays[said["day"]]
    is_thai = thai.has_thai(said["day"])
    if place == _SUNDAY and is_thai and not said["on"]:
        return None
    ago = (said.today.weekday() - place) % _WEEK
    if said["this"]:
        return _of_week(said.today, 0, place)
    is_last = bool(said["ago"] or said["on"].strip() == own.LAST)
    if is_last:
        # Yesterday is seldom called so; then the one a week before may be meant.
        may_be_before = ago == 1 and said["ago"] not in said.words.words(own.JUST_PAST)
        return _back(said.today, ago or _WEEK, ago + _WEEK if may_be_before else ago or _WEEK)
    return _back(said.today, ago, ago or _WEEK)


def weekday_of_week(said: Said) -> Days | None:
    """Wednesday of last week."""
    place = said.words.weekdays[said["day"]]
    days = _of_week(said.today, 0 if said["this"] else 1, place)
    # For some the week begins with its Sunday.
    sooner = _WEEK if place == _SUNDAY else 0
    return Days(days.first - timedelta(days=sooner), days.last)


def _of_week(today: date, weeks_ago: int, place: int) -> Days:
    day = today - timedelta(days=today.weekday() - place + _WEEK * weeks_ago)
    return Days(day, day)


def weekday_and_day(said: Said) -> Days | None:
    """Friday the 13th, of this month or the one before."""
    number, place = said.number("number"), said.words.weekdays[said["day"]]
    found = _latest_of_number(number, said.today)
    return Days(found, found) if found.weekday() == place else None


def whole_week(said: Said) -> Days:
    """Last week."""
    weeks = 0 if said["this"] or said["now"] else 1
    monday = _of_week(said.today, weeks, 0).first
    return Days(monday, monday + timedelta(days=_SUNDAY))


def weekend(said: Said) -> Days:
    """Last weekend."""
    sunday = _of_week(said.today, 0, _SUNDAY).first
    if sunday > said.today and not said["this"]:
        sunday -= timedelta(days=_WEEK)
    return Days(sunday - timedelta(days=1), sunday)


# By date


def dated(said: Said) -> Days | None:
    """A number and a month."""
    month = _month(said)
    first = _day_of(said, month, said.number("number"))
    last = _day_of(said, month, said.number("most")) if said["most"] else first
    return Days(first, last) if first <= last else None


def _day_of(said: Said, month: int, number: int) -> date:
    year = _year(said)
    return latest(month, number, said.today) if year is None else date(year, month, number)


def _year(said: Said) -> int | None:
    """The year that is told beside a day or a month; None without one."""
    if said["year"]:
        return year_of(said["year"], said.today)
    if said["last_year"]:
        return said.today.year - (said.number("years") or 1)
    return said.today.year if said["this_year"] else None


def _month(said: Said) -> int:
    month = said.words.months.get(said["month"]) or said.number("place")
    if not 1 <= month <= 12:
        raise ValueError(month)
    return month


def day_of_near_month(said: Said) -> Days | None:
    """The 5th of this month or the last one; a number alone: the latest such day."""
    number = said.number("number")
    if said["near"] and said["ago"]:
        if not (said["on"] or said["of"]):
            # "5 months ago", or the 5th of last month: the first is counted before.
            return None
        day = months_ago(said.today, 1).replace(day=number)
    elif said["this"]:
        day = said.today.replace(day=number)
    else:
        day = _latest_of_number(number, said.today)
    return Days(day, day)


def _latest_of_number(number: int, today: date) -> date:
    begins = today if number <= today.day else months_ago(today, 1)
    return begins.replace(day=number)


def part_of_named(said: Said) -> Days | None:
    """A named month, or a part of it."""
    if _may_be_day(said["year"], said["era"]):
        return None
    month = _month(said)
    year = _year(said)
    begins = date(said.today.year - (month > said.today.month) if year is None else year, month, 1)
    return _part(said, begins) if said["part"] else Days(begins, _last_of(begins))


def _may_be_day(year: str, era: str) -> bool:
    """True if two digits after a month may as well be a day of it."""
    return len(year) == 2 and not era and int(year) <= _LONGEST_MONTH


def part_of_near(said: Said) -> Days | None:
    """The end of last month; a part alone: the latest such."""
    begins = months_ago(said.today, 1 if said["ago"] or said["last"] else 0)
    if not said["part"]:
        return Days(begins, _last_of(begins))
    days = _part(said, begins)
    if said["ago"] or said["this"]:
        return days
    before = _part(said, months_ago(said.today, 1))
    if days.first > said.today:
        return before
    return days if days.last <= said.today else Days(before.first, days.last)


def _part(said: Said, begins: date) -> Days:
    first, last = said.words.parts[said["part"]]
    return Days(begins.replace(day=first), min(_last_of(begins), begins + timedelta(days=last - 1)))


def _last_of(begins: date) -> date:
    return (begins + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def same_numbers(said: Said) -> Days:
    """11.11, a day of sales."""
    day = latest(said.number("number"), said.number("number"), said.today)
    return Days(day, day)


def festival(said: Said) -> Days | None:
    """A festival, or shortly before or after it."""
    name = said.words.festivals[said["festival"]]
    side = -1 if said["before"] else 1 if said["after"] else 0
    return festivals.find(name, said.today, _year(said), side=side, is_rough=said.is_rough)


def whole_year(said: Said) -> Days:
    """Last year."""
    year = said.today.year - bool(said["ago"] or said["last"])
    return _of_years(year, year)


def _of_years(first: int, last: int) -> Days:
    return Days(date(first, 1, 1), date(last, 12, 31))
