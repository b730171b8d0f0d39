"""The patterns of what people say for a day, and what reads each. Pure."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from handlers.nlu.lexicon.values import spoken_days as own
from handlers.nlu.values.spoken.day_words import readings
from handlers.nlu.values.spoken.day_words.vocabulary import DayWords, Said
from handlers.nlu.values.spoken.festivals import Days

_Reading = Callable[[Said], Days | None]
_Rules = Iterator[tuple[str, _Reading]]


class Grammar:
    """Reads a whole text, its words as they are spelt or, `by_ear`, as they sound."""

    def __init__(self, *, by_ear: bool) -> None:
        self._words = DayWords(by_ear=by_ear)
        parts = _Parts(self._words)
        rules = (*parts.counted(), *parts.weekdays(), *parts.dates(), *parts.periods())
        self._patterns = [(re.compile(pattern), read) for pattern, read in rules]

    def read(self, text: str, today: date, *, is_rough: bool) -> Days | None:
        """The days that the whole text says."""
        typed = self._words.key(text)
        ago = self._words.relative.get(typed)
        if ago is not None:
            return Days(today - timedelta(days=ago[1]), today - timedelta(days=ago[0]))
        for pattern, read in self._patterns:
            found = pattern.fullmatch(typed)
            said = Said(self._words, found.groupdict(), today, is_rough) if found else None
            days = read(said) if said else None
            if days is not None:
                return days
        return None


class _Parts:
    """Pieces of patterns over one vocabulary."""

    def __init__(self, words: DayWords) -> None:
        any_of = words.any_of
        self._words, self._any_of = words, any_of
        self._count = rf"(?:\d{{1,3}}|{any_of(words.counts)})"
        self._number = rf"(?:\d{{1,2}}|{any_of(words.counts)})"
        self._ago, this = any_of(own.LAST_OF_PERIOD), any_of(own.THIS)
        self._said = rf"(?:(?P<ago>{self._ago})|(?P<this>{this}))"
        self._day, self._week, self._month, self._year = (
            f"(?:{any_of(each)})" for each in (own.DAY, own.WEEK, own.MONTH, own.YEAR)
        )
        self._on_day = f"(?:{any_of(own.ON_DAY)})"
        self._weekday = f"(?P<day>{any_of(words.weekdays)})"
        self._or, self._half = words.key(own.OR), words.key(own.HALF)
        self._more, self._of = any_of(own.MORE_THAN), f"(?:{words.key(own.OF)})"
        self._unit = f"(?P<unit>{any_of(words.units)})"
        self._named = (
            rf"(?:{self._month}?(?P<month>{any_of(words.months)})"
            rf"|{self._month}(?!{any_of(own.ONE_AFTER)})(?P<place>{self._number}))"
        )
        era = rf"{self._year}?(?:{any_of(own.ERA)})|{self._year}"
        self._of_year = (
            rf"\s?(?:{self._of})?(?:(?P<era>{era})?\s?(?P<year>\d{{4}}|\d{{2}})"
            rf"|(?P<this_year>{self._year}?(?:{this}))"
            rf"|(?:{words.key(own.WHEN)})?(?P<years>{self._number})?"
            rf"(?P<last_year>{self._year}(?:{self._ago})))?"
        )
        self._part = rf"(?P<part>{any_of(words.parts)})"

    def counted(self) -> _Rules:
        """Days, weeks, months and years back."""
        after = rf"(?P<after>{self._any_of(own.COUNTED_AGO)})"
        pattern = (
            rf"(?P<before>{self._any_of(own.AGO_FIRST)})?(?P<count>{self._count}|an?|one)"
            rf"(?:(?:{self._or})?(?P<most>{self._count}))?(?P<more>{self._more})?\s?{self._unit}"
            rf"(?:(?P<half>{self._half})|(?P<over>{self._more}))?\s?{after}?"
        )
        yield pattern, readings.counted
        hours = rf"(?P<hours>{self._any_of(own.HOURS)})|{self._any_of(own.MINUTES)}"
        pattern = rf"(?:{self._half}|(?P<count>{self._count}|an?))?\s?(?:{hours})"
        pattern += rf"(?:{self._half}|{self._more})?\s?{after}"
        yield pattern, readings.hours
        pattern = (
            rf"(?:{self._any_of(own.AGO_FIRST)})?(?P<half_of>{self._half})?{self._unit}"
            rf"(?:(?P<half>{self._half})|(?P<over>{self._more})"
            rf"|(?P<one>{self._any_of(own.ONE_AFTER)}))?{after}"
        )
        yield pattern, readings.one_unit

    def weekdays(self) -> _Rules:
        """Weekdays, weeks and weekends."""
        week, said, weekday = self._week, self._said, self._weekday
        weekend = f"(?:{self._any_of(own.WEEKEND)})"
        yield rf"{weekend}{said}?|last {weekend}", readings.weekend
        yield rf"{self._day}?{weekday}{self._of}?{week}{said}", readings.weekday_of_week
        yield rf"{week}{said}{self._of}?{self._day}?{weekday}", readings.weekday_of_week
        yield rf"(?P<on>{self._day}|last )?{weekday}{said}?", readings.weekday
        on_number = rf"(?:{self._words.key(own.ON_NUMBER)}|\s)?"
        pattern = rf"{self._day}?{weekday}{on_number}(?P<number>{self._number})"
        yield pattern, readings.weekday_and_day
        yield rf"{week}{said}|(?P<last>last) {week}|(?P<now>this) {week}", readings.whole_week

    def dates(self) -> _Rules:
        """Numbers with a month, or of a near month."""
        number = rf"(?P<number>{self._number})"
        weekday = (
            rf"(?:{self._day}?(?:{self._any_of(self._words.weekdays)}"
            rf"|{self._any_of(own.SHORT_WEEKDAYS)})\s?)?"
        )
        pattern = (
            rf"{weekday}{self._on_day}?{number}(?:{self._or}(?P<most>{self._number}))?"
            rf"(?: of )?\s?{self._of}?{self._named}{self._of_year}"
        )
        yield pattern, readings.dated
        yield rf"{self._named}{self._of_year}{self._on_day}{number}", readings.dated
        near = rf"(?P<near>{self._month})"
        pattern = (
            rf"{weekday}(?P<on>{self._on_day})?{number}(?P<of>{self._of})?{near}?\s?{self._said}"
        )
        yield pattern, readings.day_of_near_month
        pattern = rf"{near}{self._said}(?P<on>{self._on_day}){number}"
        yield pattern, readings.day_of_near_month
        yield rf"(?P<on>{self._on_day}){number}", readings.day_of_near_month
        pattern = rf"(?P<number>\d{{1,2}})[ .](?P=number)\s?(?:{self._ago})?"
        yield pattern, readings.same_numbers

    def periods(self) -> _Rules:
        """Months, their parts, festivals and years."""
        yield rf"{self._part}?{self._named}{self._of_year}", readings.part_of_named
        yield rf"{self._part}{self._month}?{self._said}?", readings.part_of_near
        pattern = rf"{self._month}{self._said}|(?P<last>last) month|(?P<now>this) month"
        yield pattern, readings.part_of_near
        pattern = (
            rf"(?:(?P<before>{self._words.key(own.BEFORE_FESTIVAL)})"
            rf"|(?P<after>{self._any_of(own.AFTER_FESTIVAL)}))?"
            rf"{self._day}??(?P<festival>{self._any_of(self._words.festivals)}){self._of_year}(?:{self._ago})?"
        )
        yield pattern, readings.festival
        yield (
            rf"{self._year}{self._said}|(?P<last>last) year|(?P<now>this) year",
            readings.whole_year,
        )
