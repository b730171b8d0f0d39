"""Reading of a text after an urgent card: whose bank, what was done, what is asked. Pure."""

import re
from dataclasses import replace

from handlers.nlu import intents, phrases
from handlers.nlu.lexicon import emergency as lexicon
from handlers.nlu.values import amounts, option_matching
from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.option_matching import normalised, spelling, spellings
from handlers.texts import NODS, THANKS_WORDS, calls, urgent
from handlers.texts import form as form_texts
from knowledge_base import thai
from knowledge_base.content.banks import Bank, BankMention, Banks

_ROUND_AS_A_YEAR = re.compile(r"2\d00")
_NOT_THIS_ONE = re.compile(lexicon.NOT_THIS_ONE)
_OF_A_PARCEL = re.compile(lexicon.OF_A_PARCEL)
_CALLED_THE_BANK = re.compile(lexicon.CALLED_THE_BANK)
_WINDOW = 24
_ONLY_A_NAME = 20
_SHORT = 80
_FOLLOW_UP = 40
_ENDING = 12
_HEAD = 300
# The buttons of urgent cards.
TAPS = "urgent/"


def may_need_haste(text: str) -> bool:
    """True if the head of a text has words of life in danger or of money being sent: as little
    as can be looked at before a text is read."""
    head = text[:_HEAD]
    return any(word in head for word in lexicon.HASTE_WORDS)


def own_bank(text: str, banks: Banks) -> Bank | None:
    """The bank that somebody says to be theirs, wherever it stands in the text; not the one of
    the receiving account, and none where several may be meant."""
    mentions = banks.mentioned(text)
    if not mentions:
        return _heard(text, banks)
    mentions = _apart(mentions, len(thai.normalise(text)))
    own = {each.bank.id: each.bank for each in mentions if _owner(each) is not False}
    plainly = {each.bank.id: each.bank for each in mentions if _owner(each)}
    for found in (own, plainly):
        if len(found) == 1:
            return next(iter(found.values()))
    return None if own else _heard_instead(mentions, banks)


def denies_bank(text: str, bank_id: str, banks: Banks) -> bool:
    """True if the bank that was taken for one's own is not, and nothing else is told."""
    of_another = intents.contains_any(text, lexicon.OF_ANOTHERS_ACCOUNT)
    if not bank_id or of_another or len(text) > _FOLLOW_UP:
        return False
    mentions = _apart(banks.mentioned(text), len(thai.normalise(text)))
    if not mentions:
        return phrases.is_made_of(text, lexicon.NOT_MY_BANK)
    denies = tuple(f"{word}{bank}" for word in spellings(lexicon.DENIES) for bank in lexicon.A_BANK)
    return any(
        each.bank.id == bank_id and each.before.replace(" ", "").endswith(denies)
        for each in mentions
    )


def _apart(mentions: list[BankMention], whole: int) -> list[BankMention]:
    """The mentions in a text of so many letters, each with what stands before it alone: what is
    said before one bank is not said of the next, unless a small word joins them."""
    apart: list[BankMention] = []
    ends = 0
    for each in sorted(mentions, key=lambda mention: len(mention.before)):
        between = each.before[ends:]
        is_joined = between.strip() in lexicon.BOTH
        before = _NOT_THIS_ONE.sub(" ", each.before if is_joined else between)
        apart.append(replace(each, before=before))
        ends = whole - len(each.after)
    return apart


def _heard_instead(mentions: list[BankMention], banks: Banks) -> Bank | None:
    """The bank that is named as it sounds, before or after those that are denied."""
    first, last = mentions[0].before, mentions[-1].after
    denial = max(first.rfind(word) for word in spellings(lexicon.DENIES))
    for rest in (last, first[:denial] if denial > 0 else ""):
        of_others = any(_place(rest, each) >= 0 for each in spellings(lexicon.NOT_OWN_BEFORE))
        if not of_others and (found := _heard(rest, banks, lexicon.INSTEAD_LEADS)):
            return found
    return None


def _owner(mention: BankMention) -> bool | None:
    """True if the bank is plainly one's own, false if somebody else's; None when unclear."""
    after = mention.after.lstrip()
    if after.startswith(spellings(lexicon.NOT_OWN_AFTER)):
        return False
    if after.startswith(lexicon.OWN_AFTER):
        return True
    before = mention.before[-_WINDOW:]
    own = _last_place(before, lexicon.OWN_BEFORE)
    other = _last_place(before, lexicon.NOT_OWN_BEFORE)
    return None if own == other else own > other


def _last_place(before: str, phrases: tuple[str, ...]) -> tuple[int, int]:
    """The end of the last of the phrases, and its length; Latin ones are whole words."""
    found = ((_place(before, phrase), len(phrase)) for phrase in spellings(phrases))
    return max(((place + size, size) for place, size in found if place >= 0), default=(-1, -1))


def _place(before: str, phrase: str) -> int:
    if thai.has_thai(phrase):
        return before.rfind(phrase)
    return f" {before} ".rfind(f" {phrase} ")


def _heard(text: str, banks: Banks, leads: tuple[str, ...] = ()) -> Bank | None:
    """A bank whose name is misspelt: alone, or after the word for using it, or one of `leads`."""
    typed = option_matching.plain(text)
    if len(text) <= _ONLY_A_NAME:
        alone = banks.heard(typed)
        if alone is not None:
            return alone
    known = spellings((*lexicon.NAME_LEADS, *leads))
    ends = (typed.rfind(lead) + len(lead) for lead in known if lead in typed)
    rest = typed[max(ends, default=len(typed)) :].strip()
    return banks.heard(rest) if 0 < len(rest) <= _ONLY_A_NAME else None


def has_called(text: str) -> bool:
    """True if a call was made and answered, and nothing but what comes next is asked."""
    if intents.contains_any(text, lexicon.NOT_CALLED_WORDS) or asks_something(text):
        return False
    if has_called_the_bank(text):
        return True
    if _OF_A_PARCEL.search(text):
        return False
    if intents.contains_whole(text, lexicon.CALLED_WORDS):
        return True
    by_the_line = not intents.contains_any(text, lexicon.BY_THE_CROOK)
    return by_the_line and intents.contains_any(text, lexicon.TOLD_TO_WORDS)


def has_called_the_bank(text: str) -> bool:
    """True if a bank or 1441 was reached, whatever else is told or asked."""
    called = _CALLED_THE_BANK.search(text.lower())
    return called is not None and not intents.contains_any(
        text[called.start() :], lexicon.NOT_ANSWERED_WORDS
    )


def tells_only_of_call(text: str) -> bool:
    """True if it is told that somebody was reached, and nothing else."""
    return intents.is_one_of(text, lexicon.ONLY_CALLED_WORDS)


def says_done(text: str) -> bool:
    """True if it is said that what was to be done is done, and nothing else."""
    return intents.is_one_of(text, lexicon.ALL_DONE_WORDS)


def has_hung_up(text: str) -> bool:
    """True if it is told that the call with a crook is over, and nothing else."""
    return intents.is_one_of(text, lexicon.HUNG_UP_WORDS)


def is_refused(text: str) -> bool:
    """True if the bank or 1441 wants the police first, or does not take it."""
    by_the_line = not intents.contains_any(text, lexicon.BY_THE_CROOK)
    refuses = intents.contains_any(text, lexicon.REFUSES_WORDS)
    return by_the_line and refuses and len(text) <= _SHORT


def is_sent_somewhere(text: str) -> bool:
    """True if somebody was told where to go, with words that else tell of giving."""
    return intents.contains_any(text, lexicon.SENT_SOMEWHERE)


def has_reported(text: str) -> bool:
    """True if the police know."""
    return not asks_something(text) and (
        intents.contains_whole(text, lexicon.REPORTED_WORDS) or _has_done_reporting(text)
    )


def _has_done_reporting(text: str) -> bool:
    reports = len(text) <= _SHORT and intents.contains_any(text, lexicon.REPORTING_WORDS)
    done = intents.contains_whole(text[-_ENDING:], lexicon.DONE_ENDINGS)
    return reports and done and not intents.contains_any(text, lexicon.NOT_DONE_WORDS)


def is_of_others(text: str) -> bool:
    """True if it is told what somebody else says."""
    return intents.contains_any(text, lexicon.TOLD_BY_OTHERS)


def will_call(text: str) -> bool:
    """True if somebody is about to call, or is calling."""
    return len(text) <= _SHORT and intents.contains_whole(text, lexicon.WILL_CALL_WORDS)


def cannot_call(text: str) -> bool:
    """True if somebody cannot use the telephone, as who does not see or has no credit, or asks for
    another way."""
    of_sim = intents.contains_any(text, lexicon.SIM_FAILS)
    if len(text) > 2 * _SHORT or is_of_others(text) or of_sim:
        return False
    no_line_is_named = not intents.contains_any(text, calls.LINES)
    at_all = no_line_is_named and intents.contains_any(text, lexicon.CANNOT_CALL_AT_ALL)
    return at_all or intents.contains_any(text, lexicon.CANNOT_CALL_WORDS)


def is_of_anothers_telephone(text: str) -> bool:
    """True if it is told that somebody else says not to be able to call."""
    cannot = (*lexicon.CANNOT_CALL_WORDS, *lexicon.CANNOT_CALL_AT_ALL)
    return is_of_others(text) and intents.contains_any(text, cannot)


def asks_for_menu(text: str) -> bool:
    """True if it is asked what to press."""
    if len(text) > _SHORT or intents.contains_any(text, lexicon.NO_MENU):
        return False
    of_a_line = intents.contains_any(text, (*lexicon.OF_1441, *lexicon.OF_A_BANK))
    is_lost = intents.asks(text) or intents.contains_any(text, lexicon.CONFUSED_WORDS)
    asks = of_a_line and is_lost and intents.contains_any(text, lexicon.PRESS_WORDS)
    return asks or intents.contains_any(text, lexicon.MENU_WORDS)


def asks_why_to_call(text: str) -> bool:
    """True if it is asked what the call is for."""
    return len(text) <= _SHORT and intents.contains_any(text, lexicon.WHY_CALL_WORDS)


def asks_what_to_say(text: str) -> bool:
    """True if it is asked what to say on the telephone, or to have ready for it."""
    of_police = intents.contains_any(text, lexicon.OF_THE_POLICE)
    return len(text) <= _SHORT and not of_police and intents.contains_any(text, lexicon.READY_WORDS)


def parts(text: str) -> bool:
    """True if thanks, a nod or a goodbye is all that is said."""
    said = intents.thanks(text) or intents.thanks_at_first(text)
    return said or nods(text) or intents.is_one_of(text, lexicon.GOODBYE_WORDS)


def nods(text: str) -> bool:
    """True if it is a nod and no more."""
    return intents.is_one_of(text, NODS)


def thanks(text: str) -> bool:
    """True if it is thanks."""
    return intents.contains_any(text, THANKS_WORDS)


def asks_what_next(text: str) -> bool:
    """True if it is asked what comes next, and nothing more."""
    return intents.is_one_of(text, lexicon.GO_ON_WORDS)


def wants_to_read_on(text: str) -> bool:
    """True if more of what was said last is wanted."""
    return intents.is_one_of(text, lexicon.READ_ON_WORDS)


def asks_something(text: str) -> bool:
    """True if the text ends as a question that is not what to do next."""
    return intents.ends_asking(text) and not intents.contains_any(text, lexicon.WHAT_NOW_WORDS)


def asks_at_first(text: str) -> bool:
    """True if the text begins as a wish or a question."""
    return intents.starts_with_any(text, lexicon.REQUEST_BEGINNINGS)


def is_once_more(text: str) -> bool:
    """True if it just happened, or happened again."""
    return intents.contains_whole(text, lexicon.ONCE_MORE_WORDS)


def feels(text: str) -> bool:
    """True if fear, grief or anger is told."""
    return intents.contains_any(text, lexicon.FEELS_WORDS)


def goes_on(text: str, banks: Banks) -> bool:
    """True if a short text can only go on from an urgent card, whatever else was asked."""
    if len(text) > _FOLLOW_UP:
        return False
    says = (has_called, has_reported, will_call, cannot_call, asks_for_menu, asks_what_to_say)
    return any(each(text) for each in says) or bool(banks.mentioned(text))


def tells_of_it(text: str) -> bool:
    """True if the text is plainly of the crook or the money."""
    return any(spelling(word) in normalised(text) for word in lexicon.FACT_WORDS)


def tells_only_when(text: str) -> bool:
    """True if it is told that money went so many minutes or hours ago, and nothing besides."""
    is_all = _is_made_of(text, (*lexicon.MINUTES, *lexicon.HOURS, *lexicon.JUST_NOW))
    return is_all and intents.contains_any(text, lexicon.SENDS)


def tells_only_of_time(text: str) -> bool:
    """True if it is told when money went, or how long ago something was, and nothing besides."""
    when = (*lexicon.MINUTES, *lexicon.HOURS, *lexicon.DAYS, *lexicon.JUST_NOW, *lexicon.DAY_TIMES)
    return _is_made_of(text, when)


def _is_made_of(text: str, when: tuple[str, ...]) -> bool:
    around = (*lexicon.AROUND_SENT, *form_texts.DIGIT_WORDS, *form_texts.UNITS)
    return phrases.is_made_of(phrases.without_numbers(text), when, around)


def tells_of_buying(text: str) -> bool:
    """True if the text is of something bought, and not of a crook."""
    return intents.contains_any(text, lexicon.BUYING_WORDS) and not tells_of_it(text)


def tells_of_goods(text: str) -> bool:
    """True if the text is of something that was bought, or of money that is wanted back."""
    return intents.contains_any(text, lexicon.GOODS_WORDS)


def is_amount(text: str) -> bool:
    """True if it is an amount and nothing else; a round one is more likely than its year."""
    is_round = _ROUND_AS_A_YEAR.fullmatch(ascii_digits(text).strip()) is not None
    return is_round or isinstance(amounts.parse_alone(text), int)


def sends_money(text: str) -> bool:
    """True if money is told to be sent: by a word for that, or as a sum that was given away."""
    if intents.contains_whole(text, urgent.SENT_WORDS):
        return True
    is_sum = has_figure(text) and intents.contains_any(text, lexicon.MONEY_UNITS)
    gives = intents.contains_any(text, urgent.GIVE_WORDS)
    return is_sum and gives and not intents.contains_any(text, urgent.SECRET_WORDS)


def has_figure(text: str) -> bool:
    """True if a figure is told."""
    return any(letter.isdecimal() for letter in normalised(text))


def tells_what_crook_said(text: str) -> bool:
    """True if it is told what a crook said, and not that it is said now."""
    said = intents.contains_any(text, lexicon.CROOK_SAID_WORDS)
    return said and not intents.contains_any(text, lexicon.NOW_WORDS)
