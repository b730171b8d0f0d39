"""Navigation by words: a complaint is to begin, go on, end or wait. Pure."""

import re
from collections.abc import Callable

from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed import endings
from handlers.nlu.lexicon.typed import moves as texts
from handlers.nlu.phrases import is_made_of
from handlers.nlu.values import age, contacts, option_matching
from handlers.nlu.values.spoken import chat_words
from handlers.texts import form as form_texts
from knowledge_base import thai

_SHORT, _STORY = 60, 120
_PARTS, _WISHES = re.compile(texts.PARTS), re.compile(texts.WISHES_TO_FILE)
_OF_A_SELLER = re.compile(texts.OF_A_SELLER)
_TAKES_IT_UP, _TAKES_HERE = re.compile(texts.TAKES_IT_UP), re.compile(texts.TAKES_HERE)
_LEAVE_FIRST, _POLITELY = map(re.compile, (texts.ASKS_LEAVE_FIRST, texts.ASKS_POLITELY))
_NOT_CONTACTED = tuple(
    map(
        re.compile,
        (texts.CANNOT_CONTACT, texts.NOT_CONTACTED_YET, texts.NOT_CONTACTED_IN_ENGLISH),
    )
)
_AT_END, _LATER = map(re.compile, (texts.NOT_CONTACTED_AT_END, texts.CONTACTS_LATER))
_TALKED, _SELLER_SAID = re.compile(texts.TALKED), re.compile(texts.SELLER_SAID)
_NOTHING_TO_TELL = (*texts.REFUSALS, *texts.NOT_KNOWN, *texts.HAS_NONE)
_NOT_TOLD = (*texts.SKIPS, *_NOTHING_TO_TELL)
_BEGINS_WITH_NOTHING = tuple(
    each for each in _NOTHING_TO_TELL if each not in texts.MAY_BE_OF_SELLERS
)
_SELLERS_WISH = re.compile(endings.SELLERS_WISH)
_COMES_BACK = re.compile(endings.COMES_BACK)
_IS_DOING = re.compile(rf"(?<!\S){endings.IS_DOING}(?!\S)")
_NOT_TOLD_OF_TALK = tuple(
    each
    for each in (*texts.SKIPS, *texts.REFUSALS, *texts.NOT_KNOWN)
    if each not in texts.MAY_BE_OF_SELLERS
)


def starts(text: str) -> bool:
    """True if a complaint is to begin; who asks whether one may file, be the sum small or one's
    age low, wants to."""
    begins = is_command(text) or _begins_by_sound(text)
    return begins or asks_if_one_may(text) or _must_be_filed_for(text)


def is_command(text: str) -> bool:
    """True if a text says that a complaint is to begin, and nothing else."""
    soon = texts.SOON if texts.AT_ONCE in text else ()
    return is_made_of(text, texts.STARTS, (*texts.AROUND_STARTS, *soon))


def _begins_by_sound(text: str) -> bool:
    """True if the first word of a text, which asks nothing, sounds like a wish to complain."""
    first, *rest = chat_words.central(text).split() or [""]
    return bool(rest) and not intents.asks(text) and intents.sounds_like_any(first, texts.WISHES)


def is_too_early(text: str) -> bool:
    """True if it is said that no complaint is wanted yet."""
    return intents.contains_any(text, texts.TOO_EARLY)


def puts_off(text: str) -> bool:
    """True if nothing is said but that a complaint is not wanted yet, or to be thought over."""
    is_said = is_made_of(text, texts.PUTS_OFF, texts.AROUND_PUTS_OFF)
    return is_said and not intents.contains_any(text, texts.OTHERS_TELL)


def tires(text: str) -> bool:
    """True if nothing is said but that one is tired of answering."""
    return is_made_of(text, endings.TIRES, endings.AROUND_TIRES)


def wishes_to_file(text: str) -> bool:
    """True if a part of a short text wishes for a complaint of a buyer, or asks if one may file;
    not where something says that it is too early, or more is asked about filing."""
    if len(text) > _STORY or intents.contains_any(text, texts.NOT_YET):
        return False
    if _OF_A_SELLER.search(text):
        return False
    if intents.asks(text) and intents.contains_any(text, texts.COSTS):
        return False
    return (
        asks_if_taken(text)
        or _ends_with_filing(text)
        or any(
            _may_file(part) or (_WISHES.search(_plain(part)) and not _asks(part))
            for part in _PARTS.split(text)
        )
    )


def _ends_with_filing(text: str) -> bool:
    """True if the last word by itself is that a complaint is filed."""
    told, _, last = text.strip().rpartition(" ")
    return bool(told) and is_made_of(last, texts.FILES_AT_LAST, texts.AROUND_FILES_AT_LAST)


def told_before_wish(text: str) -> str:
    """The part of a short text that stands before the wish for a complaint; empty where none is."""
    if not wishes_to_file(text):
        return ""
    told: list[str] = []
    for part in _PARTS.split(text):
        wish = _WISHES.search(_plain(part))
        told.append(_plain(part)[: wish.start()] if wish else part)
        if wish:
            return " ".join(told).strip()
        if _may_file(part):
            return " ".join(told[:-1]).strip()
    return ""


def asks_if_taken(text: str) -> bool:
    """True if it is asked at the end if what was told is taken up here, or nothing but that."""
    first, _, last = text.strip().rpartition(" ")
    is_end = bool(first) and _TAKES_IT_UP.match(last) is not None
    return is_end or _TAKES_HERE.match(text.strip()) is not None


def _plain(part: str) -> str:
    return _LEAVE_FIRST.sub("", chat_words.central(thai.normalise(part)))


def _asks(part: str) -> bool:
    """True if a part asks; that one may is asked politely of us."""
    part = _plain(part)
    if _POLITELY.match(part):
        part = option_matching.without(part, texts.CAN_I)
    return intents.asks(part)


def _may_file(text: str) -> bool:
    """True if nothing is asked but if one may file."""
    around = (*texts.AROUND_STARTS, *texts.AROUND_MAY_FILE, *texts.CAN_I)
    bare = phrases.without_numbers(age.without_own(text))
    return phrases.contains(text, texts.CAN_I) and is_made_of(bare, texts.FILES, around)


def asks_if_one_may(text: str) -> bool:
    """True if it is asked if one may file for such a sum, at such an age, or here."""
    told = contacts.digits(text) or intents.contains_any(text, (*texts.SMALL_SUMS, *texts.HERE))
    told = told or age.is_under_20(text)
    return bool(told) and _may_file(text)


def asks_whether_to_file(text: str) -> bool:
    """True if a part of a short text asks if one may file, or if such a matter is taken up."""
    if asks_if_one_may(text) or asks_if_taken(text):
        return True
    return len(text) <= _STORY and any(map(_may_file, _PARTS.split(text)))


def _must_be_filed_for(text: str) -> bool:
    """True if somebody young asks nothing but if a grown-up has to file for them, or to come."""
    if len(text) <= _SHORT and age.asks_for_parent(text):
        return True
    around = (*texts.AROUND_STARTS, *texts.AROUND_MAY_FILE, *texts.AROUND_AN_ADULT)
    bare = phrases.without_numbers(age.without_own(text))
    bare = option_matching.without(bare, texts.BY_AN_ADULT)
    asks = age.is_under_20(text) and phrases.contains(text, texts.BY_AN_ADULT) and _asks(text)
    return asks and is_made_of(bare, texts.FILES, around)


def tells_sum(text: str) -> bool:
    """True if it is a sum for which it is asked, and neither an age nor a place."""
    told = contacts.digits(text) or intents.contains_any(text, texts.SMALL_SUMS)
    return bool(told) and not (age.is_under_20(text) or intents.contains_any(text, texts.AGES))


def passes_on(text: str) -> bool:
    """True if a question is to be left out, said so plainly that it is no answer anywhere."""
    return is_made_of(text, texts.SKIPS, (*_NOTHING_TO_TELL, *texts.AROUND_SKIPS))


def _denies(text: str) -> bool:
    """True if something is denied, which sounds like what is not used."""
    return form_texts.NOT_SO in option_matching.normalised(text)


def tells_nothing(text: str) -> bool:
    """True if a question is refused, or there is nothing to tell."""
    return not _denies(text) and is_made_of(text, _NOT_TOLD, texts.AROUND_SKIPS)


def begins_with_nothing(text: str) -> bool:
    """True if a part of a text, set off by spaces, begins with having none or not knowing."""
    return not _denies(text) and any(
        phrases.begins_with(part, _BEGINS_WITH_NOTHING, texts.AROUND_SKIPS) for part in text.split()
    )


def leaves_out_day(text: str) -> bool:
    """True if a day is not told, and more is said than that it is forgotten, which has its help."""
    is_forgotten = intents.contains_any(text, form_texts.FORGOTTEN_WORDS)
    is_long_ago = is_made_of(text, texts.LONG_AGO, (*_NOT_TOLD, *texts.AROUND_SKIPS))
    return tells_nothing(text) and (is_long_ago or not is_forgotten)


def leaves_out_talk(text: str) -> bool:
    """True if it is not told what a seller said; what a seller would not do is told so, too."""
    return is_made_of(text, _NOT_TOLD_OF_TALK, texts.AROUND_SKIPS)


def has_not_contacted(text: str) -> bool:
    """True if the seller was not asked, whatever the reason."""
    if is_made_of(text, (*texts.NOT_CONTACTED, *texts.BEGINS_NOT_CONTACTED), texts.PEOPLE):
        return True
    if _cannot_contact(text) or _AT_END.match(chat_words.central(" ".join(text.split()))):
        return True
    begins = phrases.begins_with(text, texts.BEGINS_NOT_CONTACTED, texts.PEOPLE)
    return begins and not intents.contains_any(text, texts.BACK)


def reports_of_seller(text: str) -> bool:
    """True if a text tells that the seller said something."""
    return _SELLER_SAID.search(text) is not None


def _cannot_contact(text: str) -> bool:
    """True if it is not known how to reach the seller, or that is put off, and no talk is told."""
    typed = chat_words.central(" ".join(text.lower().split()))
    is_later = _LATER.search(typed) and not intents.asks(typed)
    told = is_later or any(pattern.search(typed) for pattern in _NOT_CONTACTED)
    return told and _TALKED.search(typed) is None


def cannot_tell(text: str) -> bool:
    """True if a short text says somewhere that something is not there, known, found or used."""
    is_short = len(text) <= _SHORT and not _denies(text)
    return is_short and phrases.contains(text, texts.CANNOT_TELL)


def cannot_read(text: str) -> bool:
    """True if a short text says that what is asked for cannot be read or copied."""
    return len(text) <= _SHORT and phrases.contains(text, texts.CANNOT_READ)


def sends(text: str) -> bool:
    """True if the complaint is to be sent as it is."""
    is_alone = text.strip() in texts.SENDS_ALONE
    return is_alone or is_made_of(text, texts.SENDS, texts.AROUND_SENDS)


def goes_ahead(text: str) -> bool:
    """True if all that is wanted is that the office acts."""
    return is_made_of(text, texts.GOES_AHEAD, (*texts.THEN, *texts.AROUND_SENDS))


def adds_more(text: str) -> bool:
    """True if more is to be added to the complaint, with a yes before it or alone."""
    return is_made_of(text, texts.ADDS_MORE, texts.AROUND_ADDS_MORE)


def wishes_to_send(text: str) -> bool:
    """True if that is wished, or asked for."""
    return is_made_of(text, texts.ASKS_TO_SEND, (*texts.CAN_I, *texts.AROUND_SENDS))


def has_said_enough(text: str) -> bool:
    """True if no more questions are wanted."""
    return is_made_of(text, texts.ENOUGH, texts.AROUND_SENDS)


def is_plain_move(text: str) -> bool:
    """True if a text does no more than to leave a question out, send, or say that it is enough."""
    return tells_nothing(text) or sends(text) or has_said_enough(text)


def waits(text: str) -> bool:
    """True if it is to go on later."""
    return is_made_of(text, endings.STOPS, endings.AROUND_STOPS)


def is_busy(text: str) -> bool:
    """True if it is only said that the answer comes in a moment, or what its writer is doing."""
    if is_made_of(text, endings.WAITS, endings.AROUND_WAITS):
        return True
    parts = [part for part in _IS_DOING.split(text) if part.strip()]
    is_doing = parts != [text] and len(text) <= _SHORT
    return is_doing and all(is_made_of(part, endings.WAITS, endings.AROUND_WAITS) for part in parts)


def asks_to_wait(text: str) -> bool:
    """True if the first or the last part of a short text asks to wait, whatever is told beside."""
    return ends_with_part(text, is_busy)


def beside_coming_back(text: str) -> str | None:
    """The rest of a short text without a figure whose writer asks to wait, or will come back to go
    on; None for all others."""
    if len(text) > _SHORT or contacts.digits(text) or intents.asks(text):
        return None
    rest = _COMES_BACK.sub(" ", text)
    return rest.strip() if rest != text or asks_to_wait(text) else None


def leaves(text: str) -> bool:
    """True if it is only said that somebody goes, and no more."""
    return is_made_of(text, endings.STOPS)


def is_for_now(text: str) -> bool:
    """True if it may be said of a value before it, that it is put in for now."""
    return is_made_of(text, endings.FOR_NOW)


def is_sellers_wish(text: str) -> bool:
    """True if it is the seller who would not, or who wants no complaint."""
    return _SELLERS_WISH.search(text) is not None


def gives_up(text: str) -> bool:
    """True if no complaint is wanted any more, whatever the reason."""
    if is_sellers_wish(text):
        return False
    if is_made_of(text, endings.CANCELS, endings.AROUND_CANCELS):
        return True
    return is_made_of(text, endings.GIVES_UP, (*endings.CANCELS, *endings.AROUND_GIVES_UP))


def holds_back(text: str) -> bool:
    """True if it is only said, at the review, that the complaint is not to be sent."""
    is_said = is_made_of(text, endings.HOLDS_BACK, endings.AROUND_CANCELS)
    return is_said and not is_sellers_wish(text)


def gives_up_beside(text: str) -> bool:
    """True if a part of a short text without a figure gives up, be it between two reasons."""
    is_short = len(text) <= _SHORT and not contacts.digits(text) and not intents.asks(text)
    return is_short and not is_sellers_wish(text) and any(map(gives_up, text.split()))


def ends_with_part(text: str, *means: Callable[[str], bool]) -> bool:
    """True if the first or the last part of a short text without a figure is a move by itself: a
    reason or a nod stands beside it."""
    parts = text.split()
    is_short = len(parts) > 1 and len(text) <= _SHORT and not contacts.digits(text)
    ends = (parts[0], parts[-1]) if is_short and not intents.asks(text) else ()
    return any(mean(part) for mean in means for part in filter(thai.has_thai, ends))


def asks_for_status(text: str) -> bool:
    """True if it is asked what became of a complaint that was sent."""
    return is_made_of(text, endings.STATUSES, endings.AROUND_STATUSES)
