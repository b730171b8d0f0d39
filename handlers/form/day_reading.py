"""Reading of an answer that is a day, or the month where no more is known."""

from collections.abc import Sequence
from datetime import date

from handlers.form.parsing import Complete, Invalid, Option, ParseResult
from handlers.nlu.values import dates, months, option_matching
from handlers.nlu.values.spoken import days, slips
from handlers.nlu.values.spoken.festivals import Days
from handlers.texts import form as texts
from handlers.texts.i18n import Localized
from knowledge_base.thai import normalise

_MOST_OFFERED = 4
_UNKNOWN: Localized = texts.DAY_UNKNOWN_LABEL


def read(text: str, today: date) -> ParseResult:
    """The day, the month, or the sentence that says what is needed."""
    if normalise(text) in option_matching.spellings((_UNKNOWN, _UNKNOWN.english)):
        return Complete(months.UNKNOWN)
    text = slips.put_right(text)
    spoken = days.parse(text, today)
    if isinstance(spoken, Days):
        return Invalid(texts.NEEDS_DAY) if days.contradicts(text, spoken) else _between(spoken)
    found = spoken or dates.parse(text, today)
    if dates.names_several(text):
        return Invalid(texts.NEEDS_DAY)
    if not isinstance(found, str):
        is_denied = days.contradicts(text, Days(found, found))
        return Invalid(texts.NEEDS_DAY) if is_denied else Complete(found.isoformat())
    return _no_day(text, found, today)


def _no_day(text: str, found: str, today: date) -> ParseResult:
    """The month, or what is said where a text names no day."""
    month = months.parse(text, today)
    if month is not None:
        return Complete(month)
    rough = any(part in text for part in texts.PARTS_OF_YEAR)
    if rough or found == texts.DAY_FORGOTTEN:
        sentence = texts.DAY_IS_ROUGH if rough else texts.DAY_FORGOTTEN
        return Invalid(sentence, _offered(months.suggestions(text, today)))
    return Invalid(found)


def _between(spoken: Days) -> ParseResult:
    if spoken.first == spoken.last:
        return Complete(spoken.first.isoformat())
    touched = spoken.months()
    if len(touched) == 1:
        return Complete(touched[0])
    return Invalid(texts.DAY_IS_ROUGH, _offered(touched[:_MOST_OFFERED]))


def _offered(named: Sequence[str]) -> tuple[Option, ...]:
    first_days = ((month, months.first_day(month)) for month in named)
    known = tuple(Option(month, texts.month(begins)) for month, begins in first_days if begins)
    return (*known, Option(months.UNKNOWN, _UNKNOWN))
