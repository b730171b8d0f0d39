"""Parsing of texts about a call: the request, its subject, the name of the person to call."""

import re

from handlers import texts
from handlers.conversations.callback import texts as own_texts
from handlers.form.complaint import FieldName
from handlers.messages.context import Turn
from handlers.nlu import intents, phrases
from handlers.nlu.story import filer_details
from handlers.nlu.values import contacts, option_matching
from handlers.nlu.values.personal_names import clear_name
from handlers.state import emergency
from handlers.texts import status
from knowledge_base.thai import has_content, normalise, tokenise, without_courtesy

LONGEST_NAME = 50
_SHORT = 60
_LEAST_DIGITS = 6
# So sure that a topic is meant, a text is not somebody's name.
_KNOWN = 0.3
_TOLD_OF_SELLERS = (FieldName.STORY, FieldName.CONTACTED_SELLER)
_WITHOUT_NUMBERS = re.compile(r"[\d+()./-]+")
_LINE_IS_OPEN = re.compile(own_texts.LINE_IS_OPEN)
_MATTER = re.compile(own_texts.MATTER)
_LEAVES = re.compile(own_texts.LEAVES)
_NAME_LEAD = re.compile(own_texts.NAME_LEAD)
_NAME_TAIL = re.compile(own_texts.NAME_TAIL)
_NAMED = re.compile(own_texts.NAMED)
_BESIDE_A_PHONE = re.compile(own_texts.BESIDE_A_PHONE)
_NO_NAMES = (
    *texts.YES_WORDS,
    *texts.NO_WORDS,
    *texts.NODS,
    *texts.START_WORDS,
    *texts.RESUME_WORDS,
    *status.STATUS_ALONE_WORDS,
    *own_texts.OFFICER_WORDS,
)
_ORDERS = frozenset(own_texts.ORDER_WORDS.split())


def asks_for_officer(text: str, asked: str = "") -> bool:
    """True if somebody wants to talk to a person, or leaves a message for one. Where the form has
    `asked` something, a text has to begin with that; a story may hold the same words."""
    named = intents.is_one_of(text, own_texts.OFFICER_WORDS) or _only_names_officer(text)
    if named and not _is_over(text):
        return True
    if asked:
        begins_so = intents.starts_with_any(text, own_texts.ASKS_FOR_OFFICER)
        return begins_so and len(text) <= _SHORT and asked not in _TOLD_OF_SELLERS
    if intents.starts_with_any(text, own_texts.LEAVES_A_MESSAGE) and has_subject(text):
        return True
    wishes = option_matching.without(text, own_texts.WANTS_NOBODY)
    return len(text) <= _SHORT and intents.contains_any(wishes, own_texts.ASKS_FOR_OFFICER)


def _only_names_officer(text: str) -> bool:
    is_said = phrases.is_made_of(text, own_texts.TALKS_TO_OFFICER, own_texts.AROUND_OFFICER)
    return is_said and not intents.contains_any(text, own_texts.WANTS_NOBODY)


def _is_over(text: str) -> bool:
    """True for a talk that was had, which is no wish for one."""
    return without_courtesy(normalise(text)).endswith(own_texts.ALREADY)


def has_subject(text: str) -> bool:
    """True if the request for a call also says what it is about."""
    leaves = _LEAVES.match(text)
    if leaves is not None:
        return bool(text[leaves.end() :].strip())
    wishes = intents.contains_any(text, own_texts.ASKS_FOR_OFFICER)
    return wishes and _MATTER.search(text) is not None


def subject(text: str) -> str:
    """The message itself, without the words that introduce it."""
    return _LEAVES.sub("", text, count=1).strip() or text.strip()


def with_way(turn: Turn, message: str) -> str:
    """The message under the wish to be written to, of a person who does not hear or takes no
    calls."""
    by_line = intents.contains_any(message, own_texts.NO_CALL_WORDS)
    by_line = by_line or emergency.does_not_hear(turn.state, turn.event.at)
    if not by_line or message.startswith(own_texts.BY_LINE):
        return message
    return f"{own_texts.BY_LINE} {message}".strip()


def has_contact(turn: Turn, text: str) -> bool:
    """True for a phone number or a name: short, and known to no topic."""
    if len(text) > LONGEST_NAME or intents.asks(text):
        return False
    if intents.contains_any(text, own_texts.NOT_A_NAME_WORDS):
        return False
    spoken = _WITHOUT_NUMBERS.sub(" ", contacts.ascii_digits(text)).strip()
    told = contacts.digits(text)
    if told and (not told.startswith(("0", "66")) or len(told) < _LEAST_DIGITS):
        return False
    if not has_content(spoken):
        return bool(told)
    found = turn.reading.search(spoken)
    is_known = bool(found.matches) and found.matches[0].score >= _KNOWN
    return found.decision != "answer" and not is_known


def wants_no_name(text: str) -> bool:
    """True if somebody would rather not give a name."""
    return intents.is_one_of(
        text, (*texts.SKIP_WORDS, *texts.NOTHING_WORDS, *own_texts.NO_MESSAGE_WORDS)
    )


def name(turn: Turn, text: str) -> str:
    """The name that the person gives; empty for anything else."""
    if intents.greets(text) or intents.thanks(text) or contacts.digits(text):
        return ""
    said = _NAME_TAIL.sub("", _NAME_LEAD.sub("", text, count=1)).strip()
    told = filer_details.contact(said).name or said
    if (
        intents.is_one_of(text, _NO_NAMES)
        or not any(map(str.isalpha, told))
        or not has_contact(turn, told)
    ):
        return ""
    return "" if _ORDERS.intersection(tokenise(normalise(told))) else told


def name_within(turn: Turn, text: str) -> str:
    """The name that a message introduces at its start, or is but for a number; else empty."""
    text = text.removeprefix(own_texts.BY_LINE).strip()
    if not _NAMED.match(text):
        return name_beside_phone(turn, text)
    told = filer_details.contact(text).name or ""
    return told if len(told) <= LONGEST_NAME and " " not in told.strip() else ""


def name_beside_phone(turn: Turn, text: str) -> str:
    """The name before or after a telephone number that is introduced as one, or clearly is one and
    stands alone; empty in doubt."""
    rest = _BESIDE_A_PHONE.sub(" ", contacts.without_phone(text)).strip(" ,")
    if _NAMED.match(rest):
        return name(turn, rest)
    return name(turn, clear_name(_NAME_TAIL.sub("", _NAME_LEAD.sub("", rest, count=1))))


def asks_if_somebody_is_there(text: str) -> bool:
    """True if it is asked if one of ours is there, or the office's line is answered now."""
    said = option_matching.without(text, own_texts.NOBODY_WORDS)
    of_ours = intents.contains_any(said, own_texts.SOMEBODY_OF_OURS_WORDS)
    return of_ours or _LINE_IS_OPEN.search(text) is not None
