"""Facts for the letters of a complaint, taken from its own answers. Pure."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.form.complaint import FORM, FieldName, by_transfer, is_crime, paid
from handlers.form.form import FormAnswers
from handlers.nlu import clock_starts
from handlers.nlu.story import problem_type
from handlers.nlu.story.lexicon import buying
from handlers.nlu.story.money import numbers
from handlers.nlu.story.text import prepare
from handlers.nlu.values import contact_person, contacts, months
from handlers.texts import filed as filed_texts
from handlers.texts import form as texts
from knowledge_base.content.letters import LetterFacts, LetterOccasion

# The day until which an answer is asked for: a wish, not a term of law.
ANSWER_WITHIN = timedelta(days=7)
_CASH_ON_DELIVERY, _CASH, _TRANSFER = "cod", "cash", "transfer"
_PARCEL, _NO_PARCEL = re.compile(buying.PARCEL, re.IGNORECASE), re.compile(buying.NO_PARCEL)
_AT_A_SHOP, _CAME = re.compile(buying.AT_A_SHOP), re.compile(buying.CAME)
_NEVER_SENT = re.compile(buying.NEVER_SENT, re.IGNORECASE)
# Satang of a sum that nothing calls one.
_LEAST_BARE = 100 * 100
_CAME_OR_LATE = ("not-as-advertised", "late-delivery")
_ABOUT_GOODS = {"deliver", "exchange", "repair"}
_ONLY_REPORTED, _NOBODY = "only-report", "none"


@dataclass(frozen=True)
class FiledAnswers:
    """The answers of a complaint, its number while it is being handled, and the days that count;
    `wrong_sums` (satang) were corrected since the story was told, which names the `carrier`."""

    answers: FormAnswers
    number: str
    filed_on: date
    today: date
    wrong_sums: frozenset[int] = frozenset()
    carrier: str = ""


def occasions(answers: FormAnswers) -> frozenset[LetterOccasion]:
    """The occasions of the answers, as far as letters differ by them."""
    told = FORM.on_path_only(answers)
    crime, has_paid = is_crime(told), paid(told)
    so: dict[LetterOccasion, bool] = {
        "purchase": not crime,
        "delivery": not crime and _is_about_delivery(told),
        "transfer": has_paid and _says_transfer(told),
        "may-be-transfer": has_paid and by_transfer(told),
        "crime": crime,
        "loss": crime and has_paid,
    }
    return frozenset(occasion for occasion, holds in so.items() if holds)


def _says_transfer(told: FormAnswers) -> bool:
    """True if it is answered or told that money was transferred, or to which account."""
    plain = prepare(told.get(FieldName.STORY) or "").plain
    method = told.get(FieldName.PAYMENT_METHOD) or problem_type.payment_method(plain)
    return method == _TRANSFER or bool(told.get(FieldName.PAYEE_ACCOUNT))


def _is_about_delivery(told: FormAnswers) -> bool:
    """True if a carrier had the goods, or may have had them: not what was bought at a shop, or was
    never sent."""
    story, method = told.get(FieldName.STORY) or "", told.get(FieldName.PAYMENT_METHOD)
    if method == _CASH_ON_DELIVERY or _PARCEL.search(_NO_PARCEL.sub(" ", story)):
        return True
    is_unsent = _NEVER_SENT.search(story) and not _CAME.search(story)
    if method == _CASH or _AT_A_SHOP.search(story) or is_unsent:
        return False
    wanted = told.get(FieldName.WANTED) or ()
    came_or_late = told.get(FieldName.KIND) in _CAME_OR_LATE
    return came_or_late or not _ABOUT_GOODS.isdisjoint(wanted)


def facts_for_letters(filed: FiledAnswers) -> LetterFacts:
    """The fields of a letter in Thai, for a Thai reader, each as the form shows it."""
    told = FORM.on_path_only(filed.answers)
    day = _day(told)
    crime = is_crime(told)
    parcel = _parcel(told, filed.filed_on)
    by_cash = told.get(FieldName.PAYMENT_METHOD) == _CASH_ON_DELIVERY
    return LetterFacts(
        number=filed.number,
        filed_on=_thai(texts.day(filed.filed_on)),
        today=_thai(texts.day(filed.today)),
        until=_thai(texts.day(filed.today + ANSWER_WITHIN)),
        seller=_shown(told, FieldName.SELLER_NAME),
        seller_link=_shown(told, FieldName.SELLER_LINK),
        seller_phone=_shown(told, FieldName.SELLER_PHONE),
        channel=_shown(told, FieldName.CONTACT_CHANNEL),
        platform=_shown(told, FieldName.PLATFORM),
        product=_product(told),
        order=_shown(told, FieldName.ORDER_NUMBER),
        amount=_shown(told, FieldName.AMOUNT),
        payment=_shown(told, FieldName.PAYMENT_METHOD),
        cod=_shown(told, FieldName.PAYMENT_METHOD) if by_cash else "",
        carrier=filed.carrier,
        received_on=parcel.received_on,
        damage=parcel.damage,
        whereabouts=parcel.whereabouts,
        account=_shown(told, FieldName.PAYEE_ACCOUNT),
        paid_on="" if crime else day,
        happened_on=day if crime else "",
        story=_story(told, filed.wrong_sums),
        contacted=_answer_of_seller(told),
        wanted=_chosen(told, FieldName.WANTED, _ONLY_REPORTED),
        reported=_chosen(told, FieldName.OTHER_REPORTS, _NOBODY),
        name=_shown(told, FieldName.NAME),
        phone=_shown(told, FieldName.PHONE),
        representative=contact_person.person(_shown(told, FieldName.REPRESENTATIVE)),
        province=_shown(told, FieldName.PROVINCE),
        email=_shown(told, FieldName.EMAIL),
    )


def _shown(told: FormAnswers, name: FieldName) -> str:
    field = FORM.field(name)
    value = told.get(name)
    return _thai(field.show(value)) if field is not None and value else ""


def _product(told: FormAnswers) -> str:
    """The product; a general phrase where only the story names it."""
    return _shown(told, FieldName.PRODUCT) or ("" if is_crime(told) else texts.BOUGHT_AS_TOLD)


@dataclass(frozen=True)
class _Parcel:
    """The facts of a parcel: when it came, in which state, or that it is to be looked for."""

    received_on: str = ""
    damage: str = ""
    whereabouts: str = ""


def _parcel(told: FormAnswers, filed_on: date) -> _Parcel:
    story = told.get(FieldName.STORY) or ""
    if is_crime(told) or not _is_about_delivery(told):
        return _Parcel()
    if clock_starts.tells_damage(story):
        came = clock_starts.start_of("hidden_damage", story, filed_on)
        received_on = _thai(texts.day(came)) if came else ""
        return _Parcel(received_on, damage=_thai(filed_texts.DAMAGED_GOODS))
    has_come = _CAME.search(story) or clock_starts.was_not_ordered(story)
    return _Parcel() if has_come else _Parcel(whereabouts=filed_texts.PARCEL_WHEREABOUTS)


def _story(told: FormAnswers, wrong_sums: frozenset[int]) -> str:
    """The story with the right sum in the place of a wrong one: a letter tells one."""
    story, right = _shown(told, FieldName.STORY), told.get(FieldName.AMOUNT)
    plain = contacts.ascii_digits(story).lower()
    if right is None or len(plain) != len(story):
        return story
    for each in reversed(list(numbers.find(plain))):
        is_sum = each.is_money or each.satang >= _LEAST_BARE
        if is_sum and each.satang in wrong_sums:
            story = f"{story[: each.start]}{texts.figure(right)}{story[each.end :]}"
    return story


def _day(told: FormAnswers) -> str:
    forgotten = told.get(FieldName.PURCHASE_DATE) == months.UNKNOWN
    return "" if forgotten else _shown(told, FieldName.PURCHASE_DATE)


def _answer_of_seller(told: FormAnswers) -> str:
    said = told.get(FieldName.CONTACTED_SELLER) or {}
    return str(said.get("said", "")) if said.get("contacted") == "yes" else ""


def _chosen(told: FormAnswers, name: FieldName, nothing: str) -> str:
    """The chosen options, without the one that asks for or reports nothing."""
    chosen = [code for code in told.get(name) or () if code != nothing]
    return _shown({name: chosen}, name)


def _thai(text: str) -> str:
    """The Thai alone, so that it stays when the answer is given in English."""
    return str(text)
