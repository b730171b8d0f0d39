"""Answers to other questions than the open one: stored, shown back, the open one asked again."""

import re
from typing import Any

from handlers.conversations.complaint import answer_storage, navigation
from handlers.conversations.complaint.evidence import attachments
from handlers.conversations.complaint.prefill import doubtful_answers, story
from handlers.conversations.complaint.prefill.slots import oneself
from handlers.conversations.complaint.prompts import questions, retries
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import (
    before_account,
    beside_traces,
    further_numbers,
    marks,
    reader,
    seller_names,
)
from handlers.form.field_groups import SELLER_TRACES, label_for
from handlers.form.field_types import (
    Amount,
    FreeText,
    MultipleChoice,
    PastDate,
    PayeeAccounts,
    SingleChoice,
)
from handlers.form.form import SKIPPED, Field, FormAnswers
from handlers.form.non_answers import telling
from handlers.form.parsing import Complete, Partial
from handlers.form.restated import reader as restated
from handlers.form.restated import said_last, sums_anew
from handlers.form.story_answers import of_person
from handlers.form.text_types import WebAddress
from handlers.form.texts.field_words import EDIT_NAMES
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import message_text, typed_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import intents, moves, phrases
from handlers.nlu.lexicon.typed import told_elsewhere
from handlers.nlu.story import filer_details, problem_type
from handlers.nlu.story import text as story_text
from handlers.nlu.story.lexicon.buying import COUNTED_PIECES
from handlers.nlu.story.money import rests
from handlers.nlu.values import amounts, contacts, option_matching, shop_names
from handlers.nlu.values.spoken import accounts, filer_name, sums
from handlers.state import draft as drafts
from handlers.state.draft import PREFILL, REVIEW, Draft
from handlers.texts import complaint as complaint_texts
from handlers.texts import form as form_texts
from handlers.texts.i18n import english_of, joined

_LONGEST = 80
_BOUGHT_FOR = (*told_elsewhere.BOUGHT, *told_elsewhere.SUMS)
_NUMBER = re.compile(r"\d[\d,.]*")
_THINGS = re.compile(COUNTED_PIECES)
_MORE = re.compile(told_elsewhere.MORE_THINGS)
_PART = "part"


def handle(turn: Turn, draft: Draft, field: Field) -> Answer | None:
    """Store answers to other questions, if the text does nothing else; None for all others."""
    is_name = field.name == FieldName.SELLER_NAME
    is_name = is_name and shop_names.may_hold_price(message_text(turn.action))
    return None if is_name or _tells_a_story(turn, field) else _handle(turn, draft, field)


def _handle(turn: Turn, draft: Draft, field: Field) -> Answer | None:
    text = message_text(turn.action)
    found = _of_sums(turn, draft, field, text) or reader.parse(text, field, draft.known, turn.today)
    found = found or _introduces_oneself(turn, field, text)
    found = seller_names.with_beside_place(found, text, field, draft.known) if found else found
    if isinstance(field.kind, FreeText) and _is_known(draft, found):
        # Said again, it is meant as the answer.
        return None
    if _is_of_unclear_owner(turn, draft, field, found):
        return navigation.retry(turn, draft, field, complaint_texts.WHOSE_NUMBER)
    if field.name == FieldName.SELLER_NAME and found.keys() & SELLER_TRACES:
        # By one of these a seller is found without a name.
        found.setdefault(field.name, SKIPPED)
        found = beside_traces.with_the_other(found, text, draft.known)
    _keep_words_of_report(turn, draft, found)
    return keep(turn, draft, field, found) if found else _which_day(turn, draft, field)


def _is_of_unclear_owner(turn: Turn, draft: Draft, field: Field, found: dict[str, Any]) -> bool:
    """True if it is to be asked whose the telephone number in a text is."""
    text, known = message_text(turn.action), draft.known.get(FieldName.PHONE)
    replaces = known not in (None, found.get(FieldName.PHONE)) and marks.is_nobodys_number(
        text, field, found
    )
    return replaces or (not found and reader.is_doubtful_number(text, field, turn.today))


def _keep_words_of_report(turn: Turn, draft: Draft, found: dict[str, Any]) -> None:
    """Keep where and when others were told in the story: there is no question for it."""
    text, told = typed_text(turn.action).strip(), draft.known.get(FieldName.STORY) or ""
    if FieldName.OTHER_REPORTS in found and text not in told:
        story.add_to_story(turn, draft, text)


def _which_day(turn: Turn, draft: Draft, field: Field) -> Answer | None:
    """Ask which day is meant by one that was told where something else was asked; that is asked
    again after it."""
    bought = FORM.field(FieldName.PURCHASE_DATE)
    reading = reader.either_day(message_text(turn.action), field, draft.known, turn.today)
    if bought is None or reading is None or draft.known.get(FieldName.STORY) is None:
        return None
    navigation.ask(turn, draft, bought)
    nearest = questions.suggestions(draft, bought, reading.nearest)
    return navigation.retry(turn, draft, bought, reading.sentence, nearest)


def _tells_a_story(turn: Turn, field: Field) -> bool:
    """True if an account is told together with what happened, where that is asked for."""
    text = message_text(turn.action) if field.name == FieldName.STORY else ""
    told = turn.reading.story(text, with_kind=False)
    if not (told.payee_account or accounts.parse(text)):
        return False
    if told.amount is not None and (told.platform or told.product or told.purchase_date):
        return True
    plain = story_text.prepare(text).plain
    tells = telling.tells(text) or problem_type.bought_or_gone(plain)
    return tells or problem_type.by_rules(plain) is not None


def _introduces_oneself(turn: Turn, field: Field, text: str) -> dict[str, Any]:
    """The name and the number after words that introduce oneself, where no words are asked for."""
    is_value = isinstance(field.kind, SingleChoice | MultipleChoice | Amount | PastDate)
    is_sellers = intents.contains_any(text, told_elsewhere.SELLERS)
    if not is_value or is_sellers or not reader.introduces_oneself(text):
        return {}
    name = FORM.field(FieldName.NAME)
    found = reader.parse(text, name, {}, turn.today) if name else {}
    return found if {FieldName.NAME, FieldName.PHONE} <= found.keys() else {}


def _of_sums(turn: Turn, draft: Draft, field: Field, text: str) -> dict[str, Any]:
    told = further_sum(turn, draft, text) or _paid_so_often(draft, field, text)
    told = told or _sum_for_a_name(draft, field, text)
    may_be = field.name not in (FieldName.STORY, FieldName.CONTACTED_SELLER)
    of_rest = rests.are_told(text) or rests.are_settled(text)
    return told or (_of_rest(turn, text) if may_be and of_rest else {})


def further_sum(turn: Turn, draft: Draft, text: str) -> dict[str, Any]:
    """The sum with what was paid on top of it; that stands in the story too, and counts once."""
    found = sums_anew.further(text, draft.known, turn.today)
    if not found or text.strip() in (draft.known.get(FieldName.STORY) or ""):
        return {}
    story.add_to_story(turn, draft, text.strip())
    return found


def _paid_so_often(draft: Draft, field: Field, text: str) -> dict[str, Any]:
    """The sum of payments, of which their number or size was told just before."""
    before = (draft.known.get(FieldName.STORY) or "").rpartition("\n")[2]
    told = sums.of_payments(before, text) if isinstance(field.kind, Amount) else None
    return {field.name: told} if told else {}


def _sum_for_a_name(draft: Draft, field: Field, text: str) -> dict[str, Any]:
    """The sum that is typed under the question for the shop's name, while none is known."""
    is_open = field.name == FieldName.SELLER_NAME and draft.known.get(FieldName.AMOUNT) is None
    told = amounts.likely_sum(filer_name.without_courtesy(text)) if is_open else None
    return {FieldName.AMOUNT: told} if told and draft.known.get(FieldName.PAID) != "not-yet" else {}


def put_right(turn: Turn, draft: Draft, field: Field) -> Answer | None:
    """Store the right value of a text that corrects a wrong one; ask again where that is not one
    value. Free text is left out: a name could be the rest of many sentences."""
    text = message_text(turn.action)
    is_unsaid = said_last.is_taken_back(text, field, turn.today)
    if is_unsaid or said_last.is_either(text, field, turn.today):
        return navigation.retry(turn, draft, field, retries.rephrase(draft, field))
    if isinstance(field.kind, FreeText | WebAddress) and field.name != FieldName.ORDER_NUMBER:
        return None
    read = restated.parse_answer(text, field, draft.known, turn.today)
    if read is None or (isinstance(field.kind, PastDate) and not read.values):
        return None
    if len(read.values) != 1 or read.others or restated.may_be_either(text):
        return navigation.retry(turn, draft, field, retries.rephrase(draft, field))
    [value] = read.values
    if isinstance(field.kind, PayeeAccounts):
        reading = Partial(value, form_texts.accounts_so_far(field.show(value)))
        return answer_storage.save_partial(turn, draft, field, reading)
    return keep(turn, draft, field, {field.name: value})


def handle_at_card(turn: Turn, draft: Draft) -> Answer | None:
    """Store what is typed under the card of prefilled answers, or at the review, and show it again;
    None for a text that is no value alone."""
    text = message_text(turn.action)
    if draft.asking not in (PREFILL, REVIEW) or len(text) > _LONGEST or intents.asks(text):
        return None
    # No text answers it, so that each value is read.
    nothing = attachments.EVIDENCE
    found = (
        _of_rest(turn, text)
        or further_sum(turn, draft, text)
        or reader.parse(text, nothing, draft.known, turn.today)
        or _oneself(text)
        or _after_its_label(turn, draft, text)
        or _name_alone(draft, text)
        or _sum_of_things(turn, draft, text)
    )
    own = found.get(FieldName.PHONE)
    return keep(turn, draft, nothing, found | _besides(turn, draft, text, own)) if found else None


def _of_rest(turn: Turn, text: str) -> dict[str, Any]:
    """That only a part was paid, or the rest too, with its sum: it puts right what was told."""
    told = turn.reading.story(text, with_kind=False)
    is_part = told.paid == _PART and (told.amount is not None or rests.are_told(text))
    if not (is_part or (told.paid and rests.are_paid_whole(text))):
        return {}
    return {FieldName.PAID: told.paid} | ({FieldName.AMOUNT: told.amount} if told.amount else {})


def paid_in_part(turn: Turn, text: str) -> dict[str, Any]:
    """That only a part was paid, with its sum; empty without both."""
    found = _of_rest(turn, text)
    is_part = found.get(FieldName.PAID) == _PART and FieldName.AMOUNT in found
    return found if is_part else {}


def _forget_whole(draft: Draft, found: dict[str, Any]) -> None:
    """Drop the sum of the whole, where it turns out that only a part of it was paid."""
    is_less = found.get(FieldName.PAID) == _PART and draft.known.get(FieldName.PAID) == "paid"
    if is_less and FieldName.AMOUNT not in found:
        for answers in (draft.answers, draft.offered):
            answers.pop(FieldName.AMOUNT, None)


def _besides(turn: Turn, draft: Draft, text: str, own: str | None) -> dict[str, Any]:
    """The answers that the same text gives to questions still open; nobody's is one's `own`."""
    told = story.extract_but_kind(text, turn.reading.story(text, with_kind=False))
    return {name: each for name, each in told.items() if name not in draft.known and each != own}


def _oneself(text: str) -> dict[str, Any]:
    """The name with the telephone number beside it, or after words that introduce it."""
    found = of_person(filer_details.contact(text))
    is_told = FieldName.PHONE in found or reader.introduces_oneself(text)
    return found if is_told else {}


def _after_its_label(turn: Turn, draft: Draft, text: str) -> dict[str, Any]:
    """The value that stands behind the label of its question."""
    label, _, value = text.strip().partition(" ")
    if not value or shop_names.may_be_none(value) or story.has_telling_words(value):
        return {}
    for field in FORM.path(draft.known):
        # Other names of what is answered in words may begin a sentence.
        others = () if isinstance(field.kind, FreeText) else EDIT_NAMES.get(field.name, ())
        if intents.is_one_of(label, (field.label, english_of(field.label), *others)):
            reading = field.kind.read(TextMessage(value), [], turn.today)
            return {field.name: reading.value} if isinstance(reading, Complete) else {}
    return {}


def _name_alone(draft: Draft, text: str) -> dict[str, Any]:
    """One's own name, where none is known."""
    return oneself.name_alone(text) if draft.known.get(FieldName.NAME) is None else {}


def _sum_of_things(turn: Turn, draft: Draft, text: str) -> dict[str, Any]:
    """The sum beside things that are counted, as "bought 4 jars, 3,960"; they stand in the story
    too."""
    told = contacts.ascii_digits(text)
    rest = " ".join(_THINGS.sub(" ", told).split())
    paid = draft.known.get(FieldName.PAID)
    if rest == " ".join(told.split()) or _MORE.search(text) or paid == "not-yet":
        return {}
    bare, around = phrases.without_numbers(rest), told_elsewhere.AROUND_SUMS
    is_price = not bare.strip() or phrases.is_made_of(bare, _BOUGHT_FOR, around)
    price = amounts.parse_alone(" ".join(_NUMBER.findall(rest))) if is_price else None
    if not isinstance(price, int) or price == draft.known.get(FieldName.AMOUNT):
        return {}
    story.add_to_story(turn, draft, text.strip())
    return {FieldName.AMOUNT: price}


def _is_known(draft: Draft, found: dict[str, Any]) -> bool:
    return bool(found) and all(draft.known.get(name) == value for name, value in found.items())


def keep(turn: Turn, draft: Draft, field: Field, found: dict[str, Any]) -> Answer:
    """Store the answers that were found, and go on where the one asked for is among them."""
    before = draft.known
    found = further_numbers.beside_known(found, before, message_text(turn.action))
    beside = _before_account(turn, field, found)
    if beside and beside.kind == "told":
        story.add_to_story(turn, draft, typed_text(turn.action).strip())
    elif beside:
        found = {**found, field.name: beside.text}
    if beside and beside.kind == "doubtful":
        del found[field.name]
    _forget_whole(draft, found)
    for name, value in found.items():
        told = FORM.field(name)
        if told is not None:
            answer_storage.save_answer(turn, draft, told, value)
    ways = [story.add_all_ways(turn, draft, name) for name in found]
    if beside and beside.kind == "doubtful":
        after = doubtful_answers.confirm(turn, draft, field, beside.text)
    else:
        after = _after(turn, draft, field, is_answered=field.name in found)
    said = joined("\n", (said_back(draft, before, list(found)), *filter(None, ways)))
    return Answer((TextReply(said), *after.replies), after.choices)


def _before_account(
    turn: Turn, field: Field, found: dict[str, Any]
) -> before_account.BeforeAccount | None:
    """The words before the account that was told instead of the shop's name."""
    told, text = found.get(FieldName.PAYEE_ACCOUNT), message_text(turn.action)
    is_passed = field.name == FieldName.SELLER_NAME and found.get(field.name) is SKIPPED
    return before_account.parse(text, field, told) if told and is_passed else None


def _after(turn: Turn, draft: Draft, field: Field, *, is_answered: bool) -> Answer:
    if draft.asking in (PREFILL, REVIEW):
        drafts.save(turn.state, draft)
        is_open = draft.asking == REVIEW and FORM.next_open(draft.known) is not None
        return (navigation.next_question if is_open else navigation.repeat)(turn, draft)
    if is_answered or field not in FORM.path(draft.known):
        return navigation.next_question(turn, draft)
    text, pays = message_text(turn.action), told_elsewhere.PAYS
    parts = [option_matching.without(each, pays) for each in text.split()]
    if not field.is_required(draft.answers) and any(map(moves.tells_nothing, parts)):
        return navigation.skip(turn, draft, field)
    if field.name == FieldName.STORY:
        return story.after_facts(turn, draft)
    drafts.save(turn.state, draft)
    return navigation.repeat(turn, draft)


def said_back(draft: Draft, before: FormAnswers, names: list[str]) -> str:
    """A text that lists the new answers, and those that replaced an earlier one."""
    changed = [name for name in names if before.get(name) not in (None, draft.known.get(name))]
    noted = [name for name in names if name not in changed]
    lines = [story.summary(draft, noted)] if noted else []
    for field in map(FORM.field, changed):
        if field is not None:
            shown = field.show(before[field.name]), field.show(draft.known[field.name])
            lines.append(complaint_texts.corrected(label_for(field, draft.known), *shown))
    return joined("\n", lines)
