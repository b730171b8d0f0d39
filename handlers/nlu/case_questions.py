"""Questions and news of a person who has sent a complaint, in whatever spelling. Pure."""

import re

from handlers.nlu import intents, interruptions, moves, phrases
from handlers.nlu.lexicon.filed import questions as own
from handlers.nlu.lexicon.filed import talk
from handlers.nlu.lexicon.filed.intents import PART_WORDS
from handlers.nlu.values import contacts

_TELLS_MORE = re.compile(own.TELLS_MORE, re.IGNORECASE)
_FORGOTTEN_AT_END = re.compile(talk.FORGOTTEN_AT_END)
_WISHES_IT_IN = re.compile(own.WISHES_IT_IN, re.IGNORECASE)
_OTHER_PAGE = re.compile(own.OTHER_PAGE)
_CHANGES_TO = re.compile(own.CHANGES_TO)
_AND_THEN = re.compile(own.AND_THEN)
_TELLS = re.compile(own.TELLS)
_OF_A_MATTER = re.compile(own.OF_A_MATTER)
_BEGINS_NO_STATEMENT = re.compile(own.BEGINS_NO_STATEMENT)
_GAVE_BACK = re.compile(own.GAVE_BACK, re.IGNORECASE)
_REFERENCE = re.compile(own.REFERENCE, re.IGNORECASE)
_CALLED_IN_ENGLISH = re.compile(talk.OFFICE_CALLED_IN_ENGLISH)
_NOT_CALLED = re.compile(own.NOBODY_CALLS_IN_ENGLISH)
_OFFERED, _TAKE_IT = re.compile(talk.OFFERED), re.compile(talk.TAKE_IT)
_OTHERS_TOO, _FILE_TOO = re.compile(talk.OTHERS_TOO), re.compile(talk.FILE_TOO)
_CAME_FAULTY = re.compile(talk.CAME_FAULTY, re.IGNORECASE)
_DAY_IS_NEAR = re.compile(talk.DAY_IS_NEAR)
_THINGS = re.compile(own.THINGS_IN_ENGLISH)
_SHORTEST = 8
_SHORT = 60
_SENTENCE = 80


def asks_for_money(text: str) -> bool:
    """True if it is asked if, or when, the money comes back."""
    if len(text) > _SHORT or not phrases.contains(text, own.MONEY_BACK):
        return False
    asked = intents.asks_anyhow(text) or intents.contains_any(text, own.ASKED)
    return asked and not intents.contains_whole(text, own.NOT_OF_THE_CASE)


def asks_how_long(text: str) -> bool:
    """True if it is asked how long it takes, and of nothing else."""
    alone = phrases.without_numbers(text)
    return phrases.is_made_of(alone, own.HOW_LONG, own.AROUND_HOW_LONG) or asks_when_called(text)


def asks_when_called(text: str) -> bool:
    """True if it is asked when somebody of the office calls."""
    if len(text) > _SENTENCE or intents.contains_any(text, own.OTHERS):
        return False
    return intents.asks(text) and phrases.contains(text, own.CALL_WHEN)


def asks_if_it_is_in(text: str) -> bool:
    """True if it is asked if the complaint came in, who has it, what was done with it, or what its
    number is."""
    if len(text) > _SHORT:
        return False
    if phrases.is_made_of(text, talk.OWN_NUMBER, talk.AROUND_OWN_NUMBER):
        return True
    asked = intents.asks(text) or intents.contains_any(text, own.ASKED)
    told = intents.contains_any(text, own.IS_IT_IN)
    return asked and told and intents.contains_any(text, own.OF_MINE)


def tells_of_call(text: str) -> bool:
    """True if it is told that the office calls, or was spoken to, and nothing else."""
    if intents.contains_any(text, own.OTHERS):
        return False
    told = phrases.is_made_of(text, talk.OFFICE_CALLED, talk.AROUND_OFFICE_CALLED)
    is_told = told and intents.contains_whole(text, (*talk.DONE, *talk.OFFICE_CALLS))
    return is_told or _CALLED_IN_ENGLISH.search(" ".join(text.lower().split())) is not None


def waits_for_office(text: str) -> bool:
    """True if it is told that nobody called, and not of a shop or of somebody else, or asked what
    to do before the day that comes."""
    if len(text) > _SENTENCE or intents.contains_any(text, own.OTHERS):
        return False
    silent = phrases.is_made_of(text, own.SILENCE, own.AROUND_SILENCE)
    told = phrases.contains(text, own.NOBODY_CAME) or is_not_called_in_english(text)
    return silent or told or _has_waited(text) or _asks_before_the_day(text)


def is_not_called_in_english(text: str) -> bool:
    """True if nobody called or came, said in English of no thing that was bought,
    and of no number that is wrong."""
    plain = " ".join(text.lower().split())
    return bool(_NOT_CALLED.search(plain)) and not _THINGS.search(plain)


def _has_waited(text: str) -> bool:
    """True if it is told how long it was waited, and not for what."""
    told = phrases.without_numbers(text)
    is_span = intents.contains_any(text, own.SPANS) and not intents.asks_anyhow(text)
    return is_span and phrases.is_made_of(told, own.WAITED, own.AROUND_WAITED)


def fears_blame(text: str) -> bool:
    """True if somebody is ashamed, blames oneself, or fears to be blamed by others."""
    if len(text) > _SENTENCE or intents.contains_any(text, own.OTHERS):
        return False
    return intents.contains_any(text, own.BLAMED)


def is_weary(text: str) -> bool:
    """True if somebody is weary of it all, and asks nothing."""
    is_short = len(text) <= _SENTENCE and not intents.asks_anyhow(text)
    return is_short and intents.contains_any(text, talk.WEARY)


def waits_gladly(text: str) -> bool:
    """True if it is said that one waits, and no more than that."""
    return len(text) <= _SHORT and phrases.is_made_of(text, talk.WAITS_GLADLY, talk.AROUND_WAITS)


def _asks_before_the_day(text: str) -> bool:
    """True if it is asked what to do before the day comes on which the thing is to be used."""
    is_asked = len(text) <= _SENTENCE and intents.asks_anyhow(text)
    return is_asked and _DAY_IS_NEAR.search(text) is not None


def asks_to_take_offer(text: str) -> bool:
    """True if it is asked whether to take the part of the money that a shop offers."""
    found = len(text) <= _SENTENCE and _OFFERED.search(text)
    return bool(found) and _TAKE_IT.search(text, found.end() if found else 0) is not None


def asks_for_others(text: str) -> bool:
    """True if it is asked whether others who met the same may file as well."""
    others = _OTHERS_TOO.search(text) if len(text) <= _SENTENCE else None
    files = others is not None and _FILE_TOO.search(text, others.end()) is not None
    return files and intents.asks_anyhow(text)


def asks_if_apart(text: str) -> bool:
    """True if it is asked if another shop needs a complaint of its own."""
    named = (own.APART, own.FILES, own.HAS_TO)
    is_asked = len(text) <= _SENTENCE and intents.asks_anyhow(text)
    if not is_asked or intents.contains_any(text, own.NO_SHOPS):
        return False
    return all(intents.contains_any(text, each) for each in named)


def asks_by_when(text: str) -> bool:
    """True if it is asked by which day something is to be done, and not by others."""
    asked = intents.contains_any(text, own.BY_WHEN) and intents.contains_any(text, own.ACTS)
    return len(text) <= _SENTENCE and asked


def own_number(text: str) -> str | None:
    """The one telephone number of a text that names nothing besides but whose it is, where that
    is no seller."""
    if intents.contains_any(text, own.OTHERS):
        return None
    numbers = contacts.phones_within(text)
    rest = contacts.without_phone(text)
    is_bare = not any(map(str.isalnum, rest))
    told = is_bare or phrases.is_made_of(rest, own.OWN_NUMBER, own.AROUND_OWN_NUMBER)
    return numbers[0] if len(numbers) == 1 and told else None


def told_more(text: str) -> str:
    """The part behind the words that it was not told yet, or before the wish to put it into the
    complaint; empty where neither is there."""
    begins = _TELLS_MORE.match(text)
    more = text[begins.end() :].strip() if begins else text
    told = _FORGOTTEN_AT_END.sub("", _WISHES_IT_IN.sub("", more)).strip()
    is_wished = begins or told != more.strip() or _CHANGES_TO.match(text)
    return told if is_wished else ""


def tells_reference(text: str) -> bool:
    """True if a text tells the number of a slip or a transaction."""
    return _REFERENCE.search(text) is not None and not intents.asks(text)


def asks_if_noted(text: str) -> bool:
    """True if it is asked if what was told is written down, and of nothing else."""
    asked = intents.asks(text) or intents.contains_any(text, own.ASKED)
    return asked and phrases.is_made_of(text, own.NOTED, own.AROUND_NOTED)


def came_back(text: str) -> bool:
    """True if it is told that money came back."""
    told = intents.contains_any(text, own.CAME_BACK) and not intents.asks_anyhow(text)
    return told or gave_back(text)


def gave_back(text: str) -> bool:
    """True if it is told in English that a sum came back."""
    told = len(text) <= _SENTENCE and _GAVE_BACK.search(text) is not None
    return told and not intents.asks_anyhow(text)


def came_faulty(text: str) -> bool:
    """True if it is told that the goods came, and what is wrong with them."""
    told = len(text) <= _SENTENCE and _CAME_FAULTY.search(text) is not None
    return told and not intents.asks_anyhow(text)


def came_in_part(text: str) -> bool:
    """True if it is told that a part of the money came back."""
    return came_back(text) and intents.contains_whole(text, PART_WORDS)


def states(text: str) -> bool:
    """True if a text tells something that a complaint may be about, and neither asks nor gives a
    command."""
    if len(text.strip()) < _SHORTEST or intents.asks_anyhow(text) or moves.wishes_to_file(text):
        return False
    is_told = _TELLS.search(text) and _OF_A_MATTER.search(text)
    return is_told is not None and _BEGINS_NO_STATEMENT.match(text) is None


def tells_of_the_matter(text: str) -> bool:
    """True if a text begins with the seller or the goods, and tells something of them."""
    begun = _AND_THEN.sub("", text)
    is_told = intents.starts_with_any(begun, own.OF_THE_MATTER) and not intents.asks(text)
    return is_told and not moves.wishes_to_file(text)


def is_reproach(text: str) -> bool:
    """True if a seller is reproached with not caring, and neither asked nor told anything: it is a
    part of what was told before."""
    return phrases.is_made_of(text, own.REPROACHES, own.AROUND_REPROACHES)


def tells_another_matter(text: str, *, in_form: bool = False) -> bool:
    """True if a further matter is announced; who only asks something has none to send. What is
    told in an open form is mostly of its own matter, so that it must be called another."""
    told = phrases.contains(text, own.ANOTHER_MATTER if in_form else own.ANOTHER)
    told = told or intents.contains_any(text, own.ANOTHER_AS_WRITTEN)
    if not told or interruptions.claims_to_be_ours(text):
        return False
    is_sure = intents.contains_any(text, own.SURELY_ANOTHER)
    is_of_it = not in_form and (_OTHER_PAGE.search(text) or _WISHES_IT_IN.search(text))
    if (is_of_it or intents.contains_any(text, own.NO_OTHER)) and not is_sure:
        return False
    return not intents.ends_as_question(text) or intents.contains_any(text, own.CAN_FILE)
