"""Payee accounts as people type them: bank, number and owner in any order, one or more. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from rapidfuzz import fuzz

from handlers.nlu.lexicon.values import account_banks as own
from handlers.nlu.story.lexicon import sellers
from handlers.nlu.values.contacts import ascii_digits, digits
from handlers.nlu.values.personal_names import clear_name, says_something_else
from handlers.nlu.values.spoken import filer_name
from handlers.texts import form as texts
from knowledge_base import thai
from knowledge_base.thai.name_lists import is_named

# Written together or with dashes it ends where a space does.
_NUMBER = (
    r"(?<![\d,.])(?<!\d[ \-])(?:(?=\d{1,6}-)\d(?:-?\d){9,14}(?![\d\-]|[,.]\d)"
    r"|\d{10,15}(?![\d\-]|[,.]\d)|\d(?:[ \-]?\d){9,14}(?![,.]?\d|[ \-]?\d))"
)
_LONG_NUMBER = re.compile(_NUMBER)
_SLIP = "|".join(map(re.escape, (*texts.SLIPS, *texts.SLIPS_ALONE, *texts.SLIPS_ANYWHERE)))
_CORRECTED = re.compile(
    rf"{_NUMBER}(?=[^\d\n]{{0,12}}(?:{_SLIP})(?!{own.ENDS_IN_SORRY}))|(?:{_SLIP})(?=[^\d\n]{{0,12}}{_NUMBER})"
)
_TWO_NUMBERS = re.compile(r"(?<=\d{10}) (?=\d{10})")
_AMOUNT = re.compile(
    rf"(?:{own.SUM_LABEL})?{texts.AMOUNT_OF_BAHT}|(?:{own.SUM_LABEL})\d[\d,]{{0,8}}(?:\.\d\d)?(?!\s?[\d,.\-])"
)
_BETWEEN, _APART = re.compile(own.BETWEEN_ACCOUNTS), re.compile(own.ACCOUNT_APART)
_NAME_LABEL = re.compile(own.NAME_LABEL, re.IGNORECASE)
_NUMBER_LABEL, _FILLERS = map(re.compile, (own.NUMBER_LABEL, own.FILLERS))
_BEFORE_A_BANK, _BANK_LEAD = map(re.compile, (own.BEFORE_A_BANK, rf"^(?:{own.BEFORE_A_BANK})"))
_TITLE = re.compile(sellers.TITLED, re.IGNORECASE)
_TITLE_WITHIN = re.compile(rf"(?<=\s){sellers.TITLED}", re.IGNORECASE)
_GOES_ON, _TOLD_OF_SHOP = map(re.compile, (own.AFTER_A_NAME, own.AFTER_A_SHOP))
_LEADS_TO_IT, _COMPANY = map(re.compile, (own.LEADS_TO_IT, own.COMPANY))
_DENIED, _FAILED = map(re.compile, (f"{own.DENIED}{_NUMBER}", f"{_NUMBER}{own.FAILED}"))
_BY_COLOUR = re.compile("|".join(sorted(own.BY_COLOUR, key=len, reverse=True)))
_OTHER_NUMBER = re.compile(own.OTHER_NUMBER, re.IGNORECASE)
_OTHER_NUMBER_AFTER = re.compile(own.OTHER_NUMBER_AFTER, re.IGNORECASE)
_NAMED_TWICE, _NAMES_OWNER = re.compile(own.NAMED_TWICE), re.compile(own.NAMES_OWNER, re.IGNORECASE)
_OWN_ACCOUNT, _UNSURE, _NOT_THE_OWNER = map(
    re.compile, (own.OWN_ACCOUNT, own.UNSURE, own.NOT_THE_OWNER)
)
_SAME_OWNER = re.compile(own.SAME_OWNER, re.IGNORECASE)
_SENDER, _SLIP_FIELDS = re.compile(own.SENDER), re.compile(own.SLIP_FIELDS, re.IGNORECASE)
_CALLED_BANK = re.compile(own.CALLED_BANK, re.IGNORECASE)
_TEN, _LIKE_ENOUGH, _CLEAR_LEAD, _SHORTEST_SOUND = 10, 86, 6, 4
_LONGEST_NAME, _IDENTITY_DIGITS, _FIRST_AND_LAST, _SHORTENED = 60, 13, 2, 3
_AROUND = " :,-=()/"

Account = dict[str, str]


@dataclass(frozen=True, slots=True)
class _Piece:
    """The text on one side of a number: a bank as typed, a name that is said to be one, and
    the rest."""

    bank: str
    name: str
    rest: str


def parse(text: str) -> list[Account]:
    """The accounts of a text, each with the bank and the name that belong to its number."""
    text = _APART.sub(lambda found: found[0] if named_bank(found[0]) else "", text)
    same = _SAME_OWNER.search(text)
    found = [account for account, _ in _with_words(_SAME_OWNER.sub(" ", text) if same else text)]
    names = {account["name"] for account in found} - {""}
    if same is None or len(names) != 1:
        return found
    return [{**account, "name": next(iter(names))} for account in found]


def _with_words(text: str) -> list[tuple[Account, str]]:
    """The same, each with the words around its number."""
    plain = _AMOUNT.sub(" ", _TWO_NUMBERS.sub("\n", ascii_digits(text)))
    slipped = _CORRECTED.search(plain) or _FAILED.search(plain)
    if slipped and named_bank(plain[slipped.end() :]):
        plain = plain[slipped.end() :]
    plain = _SLIP_FIELDS.sub(" ", _SENDER.sub(" ", _CORRECTED.sub(" ", plain)))
    if len(_LONG_NUMBER.findall(plain)) > 1:
        plain = _DENIED.sub(" ", plain)
    plain = _without_denied_bank(plain)
    plain = _BY_COLOUR.sub(lambda found: own.BY_COLOUR[found[0]], plain)
    found = list(_LONG_NUMBER.finditer(plain))
    sides = _sides(plain, found)
    return [
        (account, " ".join(side))
        for each, side in zip(found, sides, strict=True)
        if _may_be_account(account := _account(digits(each[0]), *side), *side)
    ]


def _without_denied_bank(plain: str) -> str:
    """The text without a bank that is denied in it, where another one is named."""
    denied = _bank_denied().search(plain)
    return plain[: denied.start()] + " " + plain[denied.end() :] if denied else plain


def _may_be_account(account: Account, before: str, after: str) -> bool:
    """True if nothing beside the number calls it another number, or one's own account; of so
    many digits as a citizen has only PromptPay may be."""
    is_other = _OTHER_NUMBER.search(before) or _OTHER_NUMBER_AFTER.match(after)
    if is_other or _OWN_ACCOUNT.search(before):
        return False
    return not is_identity_number(account)


def before(text: str) -> str:
    """The words of a text before its first account: its number, its bank or a label."""
    number = _LONG_NUMBER.search(ascii_digits(text))
    said = text[: number.start()] if number else ""
    lead = _LEADS_TO_IT.search(said)
    said = said[: lead.start()] if lead else said
    banks = list(_aliases()[0].finditer(said))
    return (said[: banks[-1].start()] if banks else said).strip(_AROUND)


def is_doubtful(text: str, found: list[Account]) -> bool:
    """True if it is said that the bank or the account is not sure, a second bank or owner is told
    beside one account, or an owner whose name was not understood."""
    said = [words for _, words in _with_words(_SAME_OWNER.sub(" ", text))]
    if _UNSURE.search(text) or _is_owner_unread(text, found, said):
        return True
    if len(found) != 1:
        return _SAME_OWNER.search(text) is not None and not all(each["name"] for each in found)
    banks = {canonical_bank(each[0]) for each in _aliases()[0].finditer(said[0])}
    return len(banks - {own.PROMPTPAY}) > 1 or _NAMED_TWICE.search(said[0]) is not None


def _is_owner_unread(text: str, found: list[Account], said: list[str]) -> bool:
    """True if an owner is named beside an account whose name was not understood, or words stand
    there that are somebody's name, or may be."""
    names = [account["name"] for account in found]
    unnamed = [words for words, name in zip(said, names, strict=True) if not name]
    if any(map(_NAMES_OWNER.search, unnamed)) or (names == [""] and _may_be_owner(text)):
        return True
    return any(not any(first in name for name in names) for first in _first_names(said))


def _first_names(said: list[str]) -> Iterator[str]:
    """The first names among the words that are surely somebody's first and last name."""
    for words in said:
        for first, last in pairwise(words.split()):
            name = f"{first} {last}"
            if (clear_name(name) or is_named(first)) and filer_name.may_be_two_names(name):
                yield first


def _may_be_owner(text: str) -> bool:
    """True if a plain word, or two words, stand alone behind the one number, which may be what its
    owner is called."""
    plain = ascii_digits(text)
    ends = [number.end() for number in _LONG_NUMBER.finditer(plain)]
    rest = _part(plain[ends[-1] :]).rest if ends else ""
    first, _, last = rest.partition(" ")
    is_word = not last and bool(owner(rest)) and rest not in own.INSTEAD
    return is_word or filer_name.may_be_two_names(rest) or (bool(last) and is_named(first))


def is_identity_number(account: Account) -> bool:
    """True if a number is as long as a citizen's, to which nobody but PromptPay transfers."""
    is_as_long = len(account["number"]) == _IDENTITY_DIGITS
    return is_as_long and canonical_bank(account["bank"]) != own.PROMPTPAY


def _sides(plain: str, found: list[re.Match[str]]) -> list[tuple[str, str]]:
    """The texts that belong to each number, before and after it."""
    edges = [0]
    for one, other in pairwise(found):
        between = plain[one.end() : other.start()]
        parted = _BETWEEN.search(between)
        goes_before = any(map(str.isalpha, _bare(plain[edges[-1] : one.start()])))
        edges.append(
            one.end() + parted.end() if parted else one.end() if goes_before else other.start()
        )
    edges.append(len(plain))
    return [
        (plain[edges[place] : each.start()], plain[each.end() : edges[place + 1]])
        for place, each in enumerate(found)
    ]


def _account(number: str, before: str, after: str) -> Account:
    first, last = _part(before), _part(after)
    bank = first.bank or last.bank
    name = first.name or last.name or _unlabelled_owner(last.rest)
    if not bank:
        bank, name, first = _bank_by_ear(first, last, name)
    if not name and (_TITLE.match(first.rest) or bank):
        name = _name_before(first.rest)
    elif not bank and not first.name and not _is_plain(first.rest):
        bank = first.rest
    return {"bank": bank, "number": number, "name": name}


def _is_plain(rest: str) -> bool:
    """True if nothing but plain words stand there, which tell of the account."""
    is_bank = _CALLED_BANK.search(rest) is not None
    return not is_bank and all(map(thai.is_word, thai.tokenise(thai.normalise(rest))))


def has_wrong_length(account: Account) -> bool:
    """True if a number has more or fewer digits than all those of its bank."""
    is_known = canonical_bank(account["bank"]) in own.OF_TEN_DIGITS
    return is_known and len(account["number"]) != _TEN


def _bank_by_ear(first: _Piece, last: _Piece, name: str) -> tuple[str, str, _Piece]:
    """A bank that is misspelt, the name and what stands before the number, without it."""
    by_ear = map(_heard, (first.rest, last.rest, name))
    word, bank = next((each for each in by_ear if each[1]), ("", ""))
    if not word:
        return bank, name, first
    name = owner(name.replace(word, " ")) if word in name else name
    return bank, name, _Piece("", first.name, first.rest.replace(word, " ").strip(_AROUND))


def _name_before(rest: str) -> str:
    """The owner before the number; one word alone may be anything: whose bank it is, or how it
    was paid."""
    rest = rest[found.start() :] if (found := _TITLE_WITHIN.search(rest)) else rest
    is_name = _TITLE.match(rest) or " " in rest or clear_name(rest)
    return owner(rest) if is_name else ""


def _part(text: str) -> _Piece:
    bare = _bare(text)
    bank = named_bank(bare)
    rest = bare.replace(bank, " ", 1) if bank else bare
    if bank:
        rest = _FILLERS.sub(" ", _BEFORE_A_BANK.sub(" ", rest))
    label = _NAME_LABEL.search(rest)
    name = owner(rest[label.end() :]) if label else ""
    left = rest[: label.start()] if label else rest
    typed = _BANK_LEAD.sub("", bank).strip()
    shown = " ".join(left.split()).strip(_AROUND)
    return _Piece(typed, name, shown if any(map(str.isalpha, shown)) else "")


def _bare(text: str) -> str:
    """The text without labels of the number and words of paying."""
    return _FILLERS.sub(" ", _NUMBER_LABEL.sub(" ", text))


def owner(text: str) -> str:
    """The name that a text begins with; empty where it is none surely."""
    said = " ".join(_BEFORE_A_BANK.sub(" ", text).split()).strip(_AROUND)
    company = _COMPANY.match(said)
    if company:
        return company[0]
    said = _TOLD_OF_SHOP.split(said)[0] if said.startswith(own.SHOP) else said
    told = _GOES_ON.split(said)[0].strip(_AROUND)
    if _TITLE.match(said) or said.startswith(own.SHOP):
        is_person = not said.startswith((own.SHOP, *own.FIRMS))
        whole = told if _TITLE.match(f"{told} {told}" if is_person else told) else said
        bare = filer_name.without_courtesy(whole)[:_LONGEST_NAME]
        return _with_dot(filer_name.without_told(bare), text) if is_person else bare
    names = (filer_name.parse(each) for each in (said, told, _first_and_last(said)))
    name = next((each for each in names if not filer_name.is_doubtful(each)), "")
    return _with_dot(filer_name.without_told(name), text)


def _first_and_last(said: str) -> str:
    """The first two words, where they are a name of which nothing that follows makes another."""
    words = said.split()
    name, rest = " ".join(words[:_FIRST_AND_LAST]), " ".join(words[_FIRST_AND_LAST:])
    # Who speaks of oneself by name is no owner.
    is_name = bool(words) and clear_name(name).startswith(words[0])
    return name if is_name and not _NOT_THE_OWNER.search(rest) else ""


def _with_dot(name: str, text: str) -> str:
    """The name with the full stop of a last name that is shortened."""
    is_short = " " in name and len(name.rpartition(" ")[2]) <= _SHORTENED
    return f"{name}." if is_short and f"{name}." in text else name


def _unlabelled_owner(text: str) -> str:
    """The owner where nothing calls it so; plain words are something told of the account."""
    name = owner(text)
    words = name.split()
    is_whole = len(words) == _FIRST_AND_LAST and (
        (bool(clear_name(words[0])) and not thai.is_grammar(thai.tokenise(words[1])[0]))
        or not any(map(says_something_else, words))
    )
    return name if is_whole or filer_name.is_likely(name) or _TITLE.match(name) else ""


@cache
def _aliases() -> tuple[re.Pattern[str], dict[str, str]]:
    names = {alias: bank for bank, said in own.BANKS.items() for alias in said.split()}
    any_name = "|".join(map(_spelt, sorted(names, key=len, reverse=True)))
    return re.compile(rf"(?:{own.BEFORE_A_BANK})?(?:{any_name})", re.IGNORECASE), names


def _spelt(name: str) -> str:
    if name.isascii():
        return rf"(?<![a-z]){re.escape(name)}(?:\s?bank)?(?![a-z])"
    return re.escape(name) + (own.ENDS_THERE if len(name) <= _SHORTENED else "")


@cache
def _bank_denied() -> re.Pattern[str]:
    bank = _aliases()[0].pattern
    return re.compile(
        rf"{own.BANK_DENIED}(?:{bank})(?:{own.BANK_ENDS})(?=[^\d\n]{{0,20}}(?:{bank}))",
        re.IGNORECASE,
    )


def named_bank(text: str) -> str:
    """The first bank that is named, as it is typed."""
    found = _aliases()[0].search(text)
    return found[0] if found else ""


def _heard(text: str) -> tuple[str, str]:
    """The word that sounds like a bank, and that bank's name; empty where none surely does."""
    for word in text.split():
        bank = canonical_bank(word)
        if bank:
            return word, bank
    return "", ""


def canonical_bank(name: str) -> str:
    """One name for all names of a bank, misspelt ones too; empty where it is none surely."""
    bare = _BANK_LEAD.sub("", name.strip().lower()).strip()
    names = _aliases()[1]
    bare = bare if bare in names else bare.removesuffix(own.BANK).replace(" ", "")
    if bare in names:
        return names[bare]
    heard = thai.fast_sound(thai.normalise(bare))
    if len(heard) < _SHORTEST_SOUND or not thai.has_thai(heard):
        return ""
    scores = dict.fromkeys(own.BANKS, 0.0)
    for alias, bank in names.items():
        sounds = thai.fast_sound(thai.normalise(alias))
        scores[bank] = max(scores[bank], fuzz.ratio(heard, sounds))
    best, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    is_sure = scores[best] >= max(_LIKE_ENOUGH, scores[second] + _CLEAR_LEAD)
    return best if is_sure else ""
