"""One's own name among words that are said of it, or before it. Pure."""

import re
from dataclasses import dataclass

from handlers.nlu import intents
from handlers.nlu.lexicon.typed import breaks
from handlers.nlu.lexicon.values import filer_names as own
from handlers.nlu.values import contact_person, contacts, provinces
from handlers.nlu.values.personal_names import clear_name, is_nickname
from handlers.nlu.values.spoken import filer_name
from knowledge_base.thai import name_lists

_LONGEST, _FIRST_AND_LAST = 120, 2
_LED = re.compile(own.LED_AT_END)
_OF_ANOTHER = re.compile(own.OF_ANOTHER)
# By what leads to a name at the end, the words before it that may make it another one.
_BARRED = {"own": re.compile(own.NOT_SO), "whole": re.compile(own.OF_SELLERS), None: _OF_ANOTHER}
_TITLED, _BREAK = re.compile(own.TITLE), re.compile(breaks.ANYWHERE)
_RANK, _SHORT_RANK = re.compile(own.RANK), re.compile(own.SHORT_RANK)
_NUMBER_LEAD = re.compile(own.NUMBER_LEAD, re.IGNORECASE)
_PREFIX = re.compile(own.PROVINCE_PREFIX)
_LIVES_OR_WORKS = re.compile(own.LIVES_OR_WORKS)
_CALLED_FIRST = re.compile(own.CALLED_FIRST)
_COURTESY = re.compile(rf"{own.COURTESY_ALONE}\s")
_SPEAKS, _TITLE = re.compile(own.SPEAKS), re.compile(rf"^(?:{own.TITLE}|{own.KIN[1:]})\s?")


@dataclass(frozen=True, slots=True)
class ToldName:
    """A whole name, and the words beside it; `of_person`: they tell where its owner lives, or what
    the owner does."""

    name: str
    rest: str
    of_person: bool = False


def among(text: str) -> ToldName | None:
    """The name and what stands beside it; None where nothing does, or where that may make it
    somebody else's, or another name."""
    said = " ".join(text.split())
    if len(said) > _LONGEST or intents.asks(said) or filer_name.is_whole(said):
        return None
    return _before_number(said) or _led(said) or _first(said)


def may_be_ones_own(text: str) -> bool:
    """True if a text is a first and a last name alone, of which one is surely known, or a first
    name behind a title or a word for kin, said as one introduces oneself: politely, or with a
    rank."""
    said = " ".join(text.split())
    name = _SHORT_RANK.sub("", said)
    is_so = name != said or filer_name.without_courtesy(name) != name or _RANK.match(name)
    return bool(is_so) and (_is_known(name) or _is_called(filer_name.without_courtesy(name)))


def insists(text: str, before: str) -> bool:
    """True if a yes, or more words around it, says that the text before, which was asked about, is
    one's name; not where that tells something."""
    name = _CALLED_FIRST.sub("", filer_name.parse(before), count=1)
    if not name or filer_name.is_doubtful(name):
        return False
    return intents.agrees(text) or (before in text and filer_name.may_be_none(text))


def _is_called(name: str) -> bool:
    """True if it is one first name that people have, behind a title or a word for kin."""
    called = _CALLED_FIRST.match(name)
    return called is not None and name_lists.is_named(name[called.end() :])


def _led(said: str) -> ToldName | None:
    found = _LED.search(said)
    before = said[: found.start()].strip() if found else ""
    if found is None or not before:
        return None
    leads = next(filter(found.group, ("own", "whole")), None)
    if _BARRED[leads].search(before):
        return None
    return ToldName(found["name"].strip(), before) if _is_whole(found["name"]) else None


def _first(said: str) -> ToldName | None:
    nickname, _, whole = said.partition(" ")
    if _is_called_first(nickname, whole) and _is_known(whole):
        return ToldName(whole, nickname)
    words = said.split()
    for place in range(_FIRST_AND_LAST, len(words)):
        name, rest = " ".join(words[:place]), " ".join(words[place:])
        if _is_known(name):
            return _with_rest(name, rest)
        if _COURTESY.match(rest) and _is_whole(name):
            return _with_rest(name, rest)
    return None


def _before_number(said: str) -> ToldName | None:
    """The name in front of one telephone number, with that and when to call; beside it stands what
    is said behind it."""
    plain = contacts.ascii_digits(said)
    number = contacts.PHONE_LIKE.search(plain)
    name = _NUMBER_LEAD.sub("", plain[: number.start()]).strip() if number else ""
    if number is None or not _is_known(name):
        return None
    behind = plain[number.end() :]
    when, rest = contact_person.call_time_words(behind), contact_person.without_call_time(behind)
    rest = " ".join(rest.split())
    is_other = contact_person.parse(said) or contact_person.wish(said) or contacts.digits(rest)
    if is_other or _OF_ANOTHER.search(rest) or _BREAK.match(rest):
        return None
    return ToldName(f"{name} {number.group()} {when}".strip(), rest)


def _is_called_first(nickname: str, whole: str) -> bool:
    """True if a first word says what somebody is called, or ends politely as a name would."""
    if is_nickname(nickname):
        return True
    is_polite = filer_name.without_courtesy(nickname) != nickname
    return is_polite and not (_OF_ANOTHER.search(nickname) or own.NAME in whole)


def _with_rest(name: str, rest: str) -> ToldName | None:
    if _LIVES_OR_WORKS.match(rest) or (" " in rest and province(rest)):
        return ToldName(name, rest, of_person=True)
    is_other = _OF_ANOTHER.search(rest) or _BREAK.match(rest)
    is_remark = _SPEAKS.search(rest) and not is_other
    return ToldName(name, rest) if is_remark else None


def province(rest: str) -> str:
    """The province that an address ends in, as it is written; empty without one."""
    last = filer_name.without_courtesy(rest).rpartition(" ")[2]
    return last if provinces.exact_match(_PREFIX.sub("", last)) else ""


def _is_whole(name: str) -> bool:
    return filer_name.is_whole(name) and len(filer_name.parse(name).split()) >= _FIRST_AND_LAST


def _is_known(text: str) -> bool:
    """True if it is a first name that people have, or one behind a title, and one more word."""
    name = filer_name.parse(text)
    bare = _TITLE.sub("", _RANK.sub("", name, count=1), count=1)
    words = bare.split()
    is_named = len(words) == _FIRST_AND_LAST and _is_whole(text)
    is_first = is_named and (name_lists.is_first_name(words[0]) or _TITLED.match(name))
    return bool(is_first or (is_named and clear_name(bare)))
