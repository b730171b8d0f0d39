"""Whom to call for the filer, and whom not. Pure."""

import re

from handlers.nlu import intents
from handlers.nlu.lexicon import representatives as texts
from handlers.nlu.lexicon.typed import own_details
from handlers.texts import form
from handlers.texts.i18n import Localized

_LONGEST = 80
_RELATIVES = "|".join(sorted(texts.RELATIVES, key=len, reverse=True))
_NAMED = re.compile(rf"({_RELATIVES}){texts.COURTESY}\s*{texts.IS_NAMED}\s*(\D{{2,60}})$")
_GOES_ON = re.compile(texts.GOES_ON)
_RELATIVE = re.compile(rf"(?:{_RELATIVES}){texts.ARE_SELLERS}")
_WHO = "|".join(sorted((*texts.NOT_KNOWN_TO, *texts.ENGLISH_RELATIVES), key=len, reverse=True))
_REFUSED = re.compile(
    rf"(?:{texts.REFUSED}(?:(?P<call>{texts.CALLED}){texts.AT_A_TIME}|(?P<tell>{texts.TOLD}))"
    rf"(?P<who>(?:{_WHO}){texts.ARE_SELLERS})?+|{texts.CANNOT_TALK}){texts.OF_OTHERS}",
    re.IGNORECASE,
)
_WILL_CALL = re.compile(
    rf"{texts.WILL_CALL}(?:{texts.CALLED}|{texts.TOLD})(?:{_WHO}){texts.ARE_SELLERS}", re.IGNORECASE
)
_SAID_BY_OTHERS = re.compile(texts.SAID_BY_OTHERS)
_OTHER_LINE = re.compile(texts.OTHER_LINE)
_NO_PHONE = re.compile(texts.NO_PHONE, re.IGNORECASE)
_NO_PHONE_AT_ALL = re.compile(own_details.NO_PHONE, re.IGNORECASE)
_OTHER_WAY = re.compile(own_details.OTHER_WAY, re.IGNORECASE)
_IS_POSSIBLE = re.compile(own_details.IS_POSSIBLE, re.IGNORECASE)
_HAS_NONE = re.compile(own_details.HAS_NONE, re.IGNORECASE)
_FOREIGN_PHONE = re.compile(texts.FOREIGN_PHONE)
_OF_SELLERS = re.compile(texts.OF_SELLERS)
_LINE, _EMAIL = (re.compile(way, re.IGNORECASE) for way in (texts.BY_LINE, texts.BY_EMAIL))
_CALL_ME = re.compile(texts.CALL_ME)
_CALL_WHEN = re.compile(texts.CALL_ME + texts.CALL_WHEN)
_CALL_ALSO_WHEN = re.compile(texts.CALL_ALSO_WHEN)
_NO_CALL_WHEN = re.compile(texts.NO_CALL_WHEN, re.IGNORECASE)
_CALL_TIMES = (_NO_CALL_WHEN, _CALL_WHEN, _CALL_ALSO_WHEN)
_FILES_FOR = re.compile(texts.FILES_FOR)
_REFUSES = re.compile(rf"{own_details.REFUSES}|{own_details.REFUSES_ALONE}", re.IGNORECASE)
_FEARS_TO_BE_KNOWN = re.compile(own_details.FEARS_TO_BE_KNOWN)
_ENGLISH_FEARS = re.compile(own_details.ENGLISH_FEARS_TO_BE_KNOWN, re.IGNORECASE)
_FEARS_SELLER = re.compile(own_details.FEARS_SELLER)
_FEARS_CALLS = re.compile(own_details.FEARS_CALLS, re.IGNORECASE)
_MOST_STORED = 150
_AND = ", "


def parse(text: str) -> str | None:
    """The relative that is to be called, with the name if it is told; None where the text says
    nothing of the kind."""
    said = " ".join(text.split())
    if wish(text):
        return None
    named = _NAMED.search(said)
    if named and len(said) <= _LONGEST and not intents.asks(named[2]):
        return texts.representative(named[1], _name(named[2]))
    speaks = intents.contains_any(said, texts.NUMBER_OF_SOMEBODY_WORDS)
    relative = _RELATIVE.search(said)
    if relative is None or not speaks or len(said) > _LONGEST:
        return None
    return relative.group()


def _name(text: str) -> str:
    name = _GOES_ON.split(text.strip())[0]
    for ending in form.POLITE_ENDINGS:
        name = name.removesuffix(ending).strip() or name
    return name


def wish(text: str) -> str:
    """The wish that somebody is not called, or not told, and which way is wanted instead, as it is
    stored; empty where nothing of the kind is said."""
    said = " ".join(text.split())
    found = _REFUSED.search(said) if len(said) <= _LONGEST else None
    if found is None or _SAID_BY_OTHERS.search(said[: found.start()]):
        return ""
    if not way(said) and call_time(said).startswith(texts.NO_CALLS):
        return ""
    who = _refused_person(said, found)
    needless = found.group().startswith(texts.NOT_NEEDED) and not way(said)
    if not who and (found["tell"] or needless):
        return ""
    verb = texts.NOT_TOLD if found["tell"] else texts.NOT_CALLED
    refused = f"{verb}{who}" if who else texts.NOT_CALLED_AT_ALL
    return f"{refused} {way(said)}".strip()


def _refused_person(said: str, found: re.Match[str]) -> str:
    """The person named behind the refusal, or the owner of the number; may be empty."""
    who = found["who"] or ""
    if not who and texts.NUMBER in said and not found["tell"]:
        owner = _RELATIVE.search(said)
        who = owner.group() if owner else ""
    return texts.ENGLISH_RELATIVES.get(who.lower(), who)


def way(text: str) -> str:
    """The way to be reached that is named and is no telephone, as it is stored; may be empty."""
    if _EMAIL.search(text):
        return texts.IN_EMAIL
    return texts.IN_LINE if _LINE.search(text) else ""


def asks_if_possible(text: str) -> bool:
    """True if it is asked whether a way to be reached is possible."""
    return _IS_POSSIBLE.search(text) is not None


def without_phone(text: str, email: str, *, is_asked: bool) -> str:
    """The way to reach somebody without a Thai telephone, as it is stored; empty for none, and
    where another line than a mobile is told of.
    Where the number `is_asked` for, another way is enough. `text` is without the `email` in it."""
    if _OTHER_LINE.search(text):
        return ""
    foreign = _FOREIGN_PHONE.search(text)
    is_sellers = not email and _OF_SELLERS.search(text) is not None
    named = texts.IN_EMAIL if email else "" if is_sellers else way(text)
    if not _NO_PHONE.search(text) and not (is_asked and (foreign or named)):
        return ""
    number = f"{texts.FOREIGN} {foreign.group()}" if foreign else why_without_number(text)
    return f"{number} {named or texts.IN_LINE}"


def why_without_number(text: str) -> str:
    """The reason why somebody gives no telephone number, as it is stored: that there is none, or
    that it is refused, and out of which fear."""
    if _NO_PHONE.search(text) or _HAS_NONE.match(text):
        return texts.WITHOUT_PHONE
    fear = fears(text)
    if not fear and not _REFUSES.search(text):
        return texts.PHONE_NOT_GIVEN
    return f"{texts.PHONE_REFUSED} ({fear})" if fear else texts.PHONE_REFUSED


def fears(text: str) -> str:
    """The fear that is told of a call, as it is stored; empty for none."""
    if known := fears_to_be_known(text):
        return known
    if _FEARS_CALLS.search(text):
        return texts.FEARS_CALLS
    return texts.FEARS_SELLER if _FEARS_SELLER.search(text) else ""


def fears_to_be_known(text: str) -> str:
    """The fear that somebody knows of it, as it is stored; empty for none."""
    found = _FEARS_TO_BE_KNOWN.search(text) or _ENGLISH_FEARS.search(text)
    who = next(filter(None, found.groups())) if found else ""
    return texts.fears(texts.ENGLISH_RELATIVES.get(who.lower(), who)) if who else ""


def without_way(text: str) -> str:
    """The text without the words that there is no telephone, and which way is wanted instead."""
    return _OTHER_WAY.sub(" ", _NO_PHONE_AT_ALL.sub(" ", text)).strip()


def call_time(text: str) -> str:
    """The wish to be called at some time, or at another one, as it is stored; empty without one."""
    limits = _limits(" ".join(text.split()))
    if limits is None:
        return ""
    told = limits.groupdict()
    never = told.get("no_call") or told.get("no_call_before")
    return f"{texts.NO_CALLS}{never.strip()}" if never else f"{texts.CALLS}{told['when'].strip()}"


def call_time_words(text: str) -> str:
    """The same as it is said."""
    limits = _limits(" ".join(text.split()))
    return limits.group().strip() if limits else ""


def _limits(said: str) -> re.Match[str] | None:
    limits = next(filter(None, (each.search(said) for each in _CALL_TIMES)), None)
    is_others = limits is not None and _SAID_BY_OTHERS.search(said[: limits.start()])
    return None if is_others else limits


def without_call_time(text: str) -> str:
    """The text without that wish."""
    for limits in _CALL_TIMES if _limits(text) else ():
        text = limits.sub(" ", text)
    return text


def asks_to_be_called(text: str) -> bool:
    """True if a text asks for a call, so that a number beside it is one's own."""
    found = _CALL_ME.search(text)
    if found is None or _SAID_BY_OTHERS.search(text[: found.start()]):
        return False
    return bool(found["me"] or call_time(text))


def person(contact: str) -> str:
    """The person to call, of what is stored of the contact; empty where only wishes are."""
    return _AND.join(
        part
        for part in contact.split(_AND)
        if not part.startswith((*texts.WISHES, texts.ACTS_FOR, texts.SECOND_OF))
    )


def acts_for(text: str) -> str | None:
    """The note for whom the text says that somebody files, as it is stored."""
    who = acts_for_whom(text)
    return f"{texts.ACTS_FOR}{who}" if who else None


def acts_for_whom(text: str) -> str:
    """The relative for whom the text says that somebody files; empty without one."""
    found = _FILES_FOR.search(text)
    return (found["who"] or found["asker"]) if found else ""


def without_acts_for(text: str) -> tuple[str, ...]:
    """The pieces of the text around the words that say so."""
    found = _FILES_FOR.search(text)
    return (text[: found.start()], text[found.end() :]) if found else (text,)


def shown(contact: str) -> Localized:
    """The stored contact as it is shown, with the English of the words that are no person's."""
    english = contact
    for thai, said in texts.STORED_IN_ENGLISH.items():
        english = english.replace(thai, said)
    return Localized(contact, english)


def is_way(contact: str) -> bool:
    """True if what is stored of the contact says more than when to call and for whom somebody
    files."""
    no_way = (texts.ACTS_FOR, texts.NO_CALLS, texts.CALLS)
    return any(not part.startswith(no_way) for part in contact.split(_AND))


def is_written_to(contact: object) -> bool:
    """True if what is stored of the contact says that officers write, and do not call."""
    parts = contact.split(_AND) if isinstance(contact, str) else []
    refused = (texts.NOT_CALLED_AT_ALL, f"{texts.NOT_CALLED_AT_ALL} {texts.IN_LINE}")
    return any(texts.IN_LINE in part or part in refused for part in parts)


def asks_if_called(text: str) -> bool:
    """True if somebody asks whether a relative will be called or told."""
    return intents.asks(text) and _WILL_CALL.search(text) is not None


def with_wish(known: str | None, wished: str) -> str:
    """The stored contact with one more wish, or person to call; nothing stays of a person of whom
    the opposite is wished."""
    is_reason = wished.startswith(texts.WITHOUT_NUMBER)
    before = known_beside_number(known) if is_reason else known
    keeps_all = is_reason or wished.startswith(texts.FEARS)
    of_whom = None if keeps_all else _RELATIVE.search(wished)
    parts = [part for part in (before or "").split(_AND) if part and part != wished]
    stays = (texts.ACTS_FOR, texts.FEARS, *texts.WITHOUT_NUMBER)
    kept = [
        part
        for part in parts
        if of_whom is None or of_whom.group() not in part or part.startswith(stays)
    ]
    return _AND.join((*kept, wished))[-_MOST_STORED:]


def known_beside_number(known: str | None) -> str:
    """The stored contact without the reason why there is no telephone number."""
    parts = (known or "").split(_AND)
    return _AND.join(part for part in parts if not part.startswith(texts.WITHOUT_NUMBER))
