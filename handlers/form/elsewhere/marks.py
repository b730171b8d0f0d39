"""Values that are known by their shape, whatever was asked: addresses and numbers. Pure."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from handlers.form.complaint import FORM, FieldName
from handlers.form.form import Field, FormAnswers
from handlers.form.parsing import Complete, ParseResult, Partial
from handlers.form.restated import owners
from handlers.messages.event import TextMessage
from handlers.nlu import intents, moves, phrases
from handlers.nlu.lexicon import representatives
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.lexicon.typed.doubts import NOT_SURELY_THE_PHONE
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.story.lexicon import sellers
from handlers.nlu.values import contact_person, contacts, option_matching

OF_THE_SELLER = frozenset((FieldName.SELLER_NAME, FieldName.SELLER_LINK, FieldName.SELLER_PHONE))
OF_THE_FILER = frozenset((FieldName.NAME, FieldName.PHONE, FieldName.PROVINCE, FieldName.EMAIL))
BANK = re.compile(sellers.NAMED_BANK, re.IGNORECASE)
_EMAIL = re.compile(r"[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}", re.IGNORECASE)
_ID = re.compile(rf"{texts.ID_OF_SELLER}(?P<id>[a-z0-9][a-z0-9._-]{{3,}})", re.IGNORECASE)
_LATIN_GOES_ON = re.compile(r" [a-z]{3,}", re.IGNORECASE)
_ORDER_WORDS = "|".join(map(re.escape, sorted(texts.ORDER, key=len, reverse=True)))
_NAMED_ORDER = re.compile(
    rf"(?:{_ORDER_WORDS})(?:[\s:#.]|{texts.IS}|no\.)*"
    rf"(?P<number>[a-z0-9](?:[a-z0-9-]| (?=\d)(?!{texts.SUM_BEHIND})){{4,30}})",
    re.IGNORECASE,
)
_ORDER_NAMED_AFTER = re.compile(
    rf"(?<![a-z0-9-])(?P<number>[a-z0-9][a-z0-9-]{{4,30}})\s?{texts.IS_BEFORE}(?:{_ORDER_WORDS})",
    re.IGNORECASE,
)
# As carriers and market places write theirs: letters before and between many digits.
_ORDER = re.compile(
    r"(?<![a-z0-9@._/-])(?:(?=[a-z0-9]*[a-z])(?=(?:[a-z]*\d){6})[a-z]{0,6}\d[a-z0-9]{7,24}"
    r"|[a-z]{2} ?\d{4} ?\d{4} ?\d ?th|\d{14,19})(?![a-z0-9@._/-])",
    re.IGNORECASE,
)
_LABEL_BEFORE = re.compile(texts.LABEL_BEFORE, re.IGNORECASE)
_SECOND = re.compile(texts.SECOND_NUMBER)
_FURTHER, _INSTEAD = map(re.compile, (texts.FURTHER_NUMBER, texts.INSTEAD_OF_NUMBER))
_FURTHER_LEAD, _WHY_FURTHER = map(re.compile, (texts.FURTHER_LEAD, texts.WHY_FURTHER))
_BEFORE_AN_ACCOUNT = re.compile(texts.BEFORE_AN_ACCOUNT)
_THEIR_PHONE = re.compile(sellers.CALLED_THEIR_PHONE)
_LONGEST_OWNER, _LABELS = 40, (*texts.LABELS, *COURTESY)
Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Typed:
    """A text, what was asked, the answers so far, and of the text what is not read yet."""

    text: str
    rest: str
    asked: Field
    answers: FormAnswers
    today: date

    def without(self, found: str) -> "Typed":
        """The same after this was read, with the label that is written to it."""
        return replace(self, rest=without(self.rest, found))

    def says(self, words: tuple[str, ...]) -> bool:
        """True if one of these words stands in the text."""
        return intents.contains_any(self.text, words)

    def read_as(self, name: str) -> ParseResult | None:
        """The rest of the text as the answer of this field."""
        field = FORM.field(name)
        return field.kind.read(TextMessage(self.rest), [], self.today) if field else None

    @property
    def names_an_owner(self) -> bool:
        """True if it is said whose something is."""
        return owners.names_one(self.text)

    @property
    def is_of_nobody_known(self) -> bool:
        """True if the number may be that of who brought the parcel, or of somebody else who is not
        the seller."""
        is_called = owners.anothers(self.text, self.answers) is not None and not self.whose
        return is_called or owners.is_of_courier(self.text)

    @property
    def whose(self) -> str:
        """SELLER_PHONE or PHONE by whom the text is about; empty where it names both, and nothing
        is called right before the number."""
        return owners.whose(self.text, self.asked.name, self.answers)


def is_only_labels(rest: str) -> bool:
    """True if nothing but names of questions, and courtesy, is left of a text."""
    bare = option_matching.normalised(rest)
    return not contacts.digits(bare) and (not bare or phrases.is_made_of(bare, _LABELS))


def without(text: str, found: str) -> str:
    """The text without what was found in it, and without the label that is written to that."""
    if not found:
        return text
    before, _, after = text.partition(found)
    return f"{_LABEL_BEFORE.sub('', before)} {after}"


def parse(typed: Typed) -> tuple[Values, Typed]:
    """The values, and what is left of the text."""
    found: Values = {}
    for of_asked in (False, True):
        for read in _READERS:
            told, span = read(typed)
            is_asked = typed.asked.name in told and len(told) == 1
            # Of the one that was asked for only what stands beside others.
            if told and (is_asked == (of_asked and bool(found)) or read is _sum):
                found |= told
                typed = typed.without(span)
    return found, (replace(typed, rest="") if _is_called_sellers(typed, found) else typed)


def own_number(typed: Typed) -> tuple[Values, Typed]:
    """One's own number where it is asked for and more stands beside it, and what that is."""
    told, span = _phone(typed) if typed.asked.name == FieldName.PHONE else _NOTHING
    is_own = FieldName.PHONE in told and FieldName.SELLER_PHONE not in told
    return (told, typed.without(span)) if is_own else ({}, typed)


def is_nobodys_number(text: str, asked: Field, found: Values) -> bool:
    """True if a text is a telephone number, and says neither whose it is nor that it is one. Where
    who tells is asked, it is nobody else's."""
    if asked.name in OF_THE_FILER:
        return False
    says_whose = intents.contains_any(text, (*texts.PHONE, *texts.OWN, *texts.SELLERS))
    return found.keys() == {FieldName.PHONE} and not says_whose


def _is_called_sellers(typed: Typed, found: Values) -> bool:
    """True if the one number is called the seller's where one's own is asked for, whatever else
    is said."""
    is_own_asked = typed.asked.name == FieldName.PHONE
    is_called = owners.called_before(typed.text) or owners.anothers(typed.text, typed.answers)
    return is_own_asked and list(found) == [FieldName.SELLER_PHONE] and bool(is_called)


def named_order(text: str) -> str:
    """The number that is called an order's or a parcel's; empty without one."""
    found = _NAMED_ORDER.search(text) or _ORDER_NAMED_AFTER.search(text)
    return found["number"] if found else ""


def name_goes_on(link: str, text: str) -> bool:
    """True if Latin words follow what looks like an account's name, which has no spaces."""
    is_address = "@" in link or contacts.ADDRESS.search(link)
    return not is_address and _LATIN_GOES_ON.match(text.partition(link)[2]) is not None


_Mark = tuple[Values, str]
_NOTHING: _Mark = {}, ""


def _email(typed: Typed) -> _Mark:
    mark = _EMAIL.search(typed.rest)
    may_be_sellers = typed.asked.name == FieldName.SELLER_LINK and not typed.says(texts.OWN)
    if mark is None or typed.says(texts.SELLERS) or may_be_sellers:
        return _NOTHING
    reading = replace(typed, rest=mark[0]).read_as(FieldName.EMAIL)
    return (
        ({FieldName.EMAIL: reading.value}, mark[0]) if isinstance(reading, Complete) else _NOTHING
    )


def _link(typed: Typed) -> _Mark:
    mark = None if _EMAIL.search(typed.rest) else contacts.ADDRESS.search(typed.rest)
    if _is_of_this_question(typed) or _may_be_own_handle(typed, mark):
        return _NOTHING
    named = None if mark else _ID.search(typed.rest)
    named = None if named and name_goes_on(named["id"], typed.rest) else named
    link = mark[0] if mark else named["id"] if named else ""
    return ({FieldName.SELLER_LINK: link}, link) if link else _NOTHING


def _is_of_this_question(typed: Typed) -> bool:
    """True if an address answers what is asked, or is the filer's own."""
    is_own = typed.whose == FieldName.PHONE and typed.says(texts.OWN)
    is_unnamed = typed.asked.name == FieldName.SELLER_NAME and moves.begins_with_nothing(typed.text)
    is_asked = typed.asked.name in OF_THE_SELLER - {FieldName.SELLER_PHONE}
    return is_own or (is_asked and not is_unnamed)


def _may_be_own_handle(typed: Typed, mark: re.Match[str] | None) -> bool:
    """True if a handle, or where an e-mail is asked for any address, may be the filer's, without
    a word of the seller."""
    is_web = mark is not None and not mark[0].startswith("@")
    is_web = is_web and typed.asked.name != FieldName.EMAIL
    return typed.asked.name in OF_THE_FILER and not typed.says(texts.SELLERS) and not is_web


def _order(typed: Typed) -> _Mark:
    named = named_order(typed.rest)
    if named and contacts.digits(named):
        return {FieldName.ORDER_NUMBER: named.strip()}, named
    is_account = _is_account(typed) or typed.asked.name == FieldName.PAYEE_ACCOUNT
    mark = None if is_account else _ORDER.search(typed.rest)
    # Where a seller is asked for, small letters may be an account's name.
    is_id = mark is not None and typed.asked.name in OF_THE_SELLER and not mark[0].isupper()
    if mark is None or (is_id and not mark[0].isdigit()):
        return _NOTHING
    return {FieldName.ORDER_NUMBER: mark[0]}, mark[0]


def _is_account(typed: Typed) -> bool:
    """True if a bank or an account is named, and not only the owner of one by a telephone."""
    if BANK.search(typed.rest) is not None:
        return True
    told = _THEIR_PHONE.sub(" ", typed.text) if contacts.phones_within(typed.text) else typed.text
    return intents.contains_any(told, texts.ACCOUNT)


def _sum(typed: Typed) -> _Mark:
    """The sum paid, told right before the account it went to."""
    mark = _BEFORE_AN_ACCOUNT.search(typed.rest) if _is_account(typed) else None
    reading = replace(typed, rest=mark[0]).read_as(FieldName.AMOUNT) if mark else None
    if mark is None or not isinstance(reading, Complete):
        return _NOTHING
    return {FieldName.AMOUNT: reading.value}, mark[0]


def _account(typed: Typed) -> _Mark:
    """An account that was paid to, with all that is said of it; not one's own."""
    is_own = typed.whose == FieldName.PHONE and typed.says(texts.OWN)
    if not _is_account(typed) or is_own:
        return _NOTHING
    reading = typed.read_as(FieldName.PAYEE_ACCOUNT)
    if not isinstance(reading, Partial) or not reading.value[-1]["number"]:
        return _NOTHING
    together = typed.answers.get(FieldName.PAYEE_ACCOUNT) or []
    for account in reading.value:
        if max(len(account["bank"]), len(account["name"])) > _LONGEST_OWNER:
            return _NOTHING
        together = contacts.with_account(together, account, corrects=False)
    return {FieldName.PAYEE_ACCOUNT: together}, typed.rest


def _phone(typed: Typed) -> _Mark:
    marks = [] if BANK.search(typed.rest) else list(contacts.PHONE_LIKE.finditer(typed.rest))
    if len(marks) > 1:
        return _two_phones(typed, marks)
    mark = marks[0] if marks else None
    number = contacts.thai_phone(mark[0]) if mark else None
    another = owners.anothers(typed.text, typed.answers)
    is_unsure = another is None and _may_be_of_others(typed, number or "")
    if mark is None or not number or not typed.whose or is_unsure:
        return _NOTHING
    return _with_wishes(typed, number), another.told if another else mark[0]


def _with_wishes(typed: Typed, number: str) -> Values:
    """The number, with whom to call there and when."""
    if typed.whose == FieldName.PHONE and typed.asked.name == FieldName.SECOND_PHONE:
        return {FieldName.SECOND_PHONE: number}
    found: Values = {typed.whose: number}
    who = contact_person.parse(typed.text) if typed.whose == FieldName.PHONE else None
    when = contact_person.call_time(typed.text) if typed.whose == FieldName.PHONE else ""
    told = typed.answers.get(FieldName.REPRESENTATIVE)
    for wish in filter(None, (who, when)):
        told = found[FieldName.REPRESENTATIVE] = contact_person.with_wish(told, wish)
    return found


def is_further(text: str) -> bool:
    """True if a number is called a further one, or that of one's own people, and nothing says
    that it is to stand instead of the one before."""
    is_more = contact_person.parse(text) is not None or _FURTHER.search(text) is not None
    return is_more and not _INSTEAD.search(text)


def _second_phone(typed: Typed) -> _Mark:
    """A further number, told beside the one that is known, and whose it is."""
    found = list(contacts.PHONE_LIKE.finditer(typed.rest))
    number = contacts.thai_phone(found[0][0]) if len(found) == 1 else None
    may_be = is_further(typed.text) and typed.whose == FieldName.PHONE != typed.asked.name
    if not (number and may_be) or typed.answers.get(FieldName.PHONE) in (None, number):
        return _NOTHING
    values: Values = {FieldName.SECOND_PHONE: number}
    if who := contact_person.parse(typed.text):
        wish, told = f"{representatives.SECOND_OF}{who}", FieldName.REPRESENTATIVE
        values[told] = contact_person.with_wish(typed.answers.get(told), wish)
    lead = _FURTHER_LEAD.search(typed.rest[: found[0].start()])
    why = _WHY_FURTHER.match(typed.rest, found[0].end())
    return values, f"{lead[0] if lead else ''}{found[0][0]}{why[0] if why else ''}"


def _may_be_of_others(typed: Typed, number: str) -> bool:
    """True if it is somebody else's, or is called nothing and is not the one told before."""
    if typed.whose == FieldName.PHONE and owners.is_anothers(typed.text):
        return True
    before = typed.answers.get(FieldName.PHONE)
    is_called = typed.says(texts.PHONE) or typed.names_an_owner
    may_tell = (*OF_THE_FILER, FieldName.EVIDENCE)
    is_other = before not in (None, number) and typed.asked.name not in may_tell
    # Who tells of a talk with the seller gives the number that was called.
    is_talk = typed.asked.name == FieldName.CONTACTED_SELLER and typed.says(texts.UNREACHED)
    is_of_talk = is_talk and not typed.names_an_owner
    is_unclear = typed.whose == FieldName.PHONE and (is_of_talk or (is_other and not is_called))
    return is_unclear or any(word in typed.text for word in NOT_SURELY_THE_PHONE)


def _two_phones(typed: Typed, marks: list[re.Match[str]]) -> _Mark:
    """One's own number and the seller's, each called so right before it; or one's own and a
    second one."""
    numbers = [contacts.thai_phone(each[0]) for each in marks]
    between = typed.rest[marks[0].end() : marks[1].start()]
    is_own = typed.asked.name == FieldName.PHONE and not typed.says(texts.SELLERS)
    if is_own and len(marks) == 2 and all(numbers) and _SECOND.search(between):
        span = typed.rest[marks[0].start() : marks[-1].end()]
        return {FieldName.PHONE: numbers[0], FieldName.SECOND_PHONE: numbers[1]}, span
    begins = (0, *(each.end() for each in marks))
    called = {
        owners.called(typed.rest[begin : each.start()]): contacts.thai_phone(each[0])
        for begin, each in zip(begins, marks, strict=False)
    }
    if len(called) != len(marks) or not all(called) or not all(called.values()):
        return _NOTHING
    return dict(called), typed.rest[marks[0].start() : marks[-1].end()]


_Reader = Callable[[Typed], _Mark]
_READERS: tuple[_Reader, ...] = (_email, _link, _order, _sum, _account, _second_phone, _phone)
