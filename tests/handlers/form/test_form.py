"""The walk down the questions: whatever is answered, skipped and gone back to, it ends."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.form.complaint import FORM
from handlers.form.field_types import (
    Amount,
    Attachments,
    MultipleChoice,
    PastDate,
    PayeeAccounts,
    SellerContact,
    SingleChoice,
)
from handlers.form.form import SKIPPED, Field, Form

Answers = dict[str, Any]
WITHOUT_PAYING = {"payment_method", "amount"}


def value_of(field: Field, choose: int) -> Any:
    """Some answer to a field, as it is stored."""
    kind = field.kind
    match kind:
        case SingleChoice() | MultipleChoice():
            code = kind.choices[choose % len(kind.choices)].code
            return code if isinstance(kind, SingleChoice) else [code]
        case Amount():
            return choose + 1
        case PastDate():
            return "2026-11-03"
        case PayeeAccounts():
            return [{"bank": "กสิกร", "number": "1234567890", "name": ""}]
        case SellerContact():
            return {"contacted": "no", "said": ""}
        case Attachments():
            return []
    return f"คำตอบ {choose}"


def answer(answers: Answers, name: str, choose: int) -> Answers:
    field = FORM.field(name)
    assert field is not None
    return {**answers, name: value_of(field, choose)}


def all_answered(**given_answers: Any) -> Answers:
    answers: Answers = dict(given_answers)
    while (field := FORM.next_open(answers)) is not None:
        answers = answer(answers, field.name, 0)
    return answers


steps = st.lists(
    st.tuples(
        st.sampled_from(["answer", "skip", "back", "change"]),
        st.integers(0, len(FORM.fields) - 1),
        st.integers(0, 9),
    ),
    max_size=60,
)


@settings(max_examples=200)
@given(steps)
def test_any_order_of_answers_skips_and_backs_ends_with_answers_on_one_path(
    deeds: list[tuple[str, int, int]],
) -> None:
    answers: Answers = {}
    asking: Field | None = FORM.next_open(answers)
    for deed, place, choose in deeds:
        if deed == "back" and asking is not None:
            asking = FORM.before(asking.name, answers) or asking
            continue
        if deed == "change":
            asking = FORM.fields[place]
        if asking is None:
            asking = FORM.fields[-1]
        if deed == "skip" and not asking.is_required(answers):
            answers = FORM.after_skipping(asking.name, answers)
        else:
            answers = answer(answers, asking.name, choose)
        asking = FORM.next_open(answers)
    for _ in FORM.fields:
        if (left := FORM.next_open(answers)) is None:
            break
        answers = answer(answers, left.name, 0)
    assert FORM.next_open(answers) is None
    kept = FORM.on_path_only(answers)
    path = {field.name: field for field in FORM.path(kept)}
    assert set(kept) <= set(path)
    assert all(name in kept for name, field in path.items() if field.is_required(kept))
    assert SKIPPED not in kept.values()
    assert (kept["paid"] == "not-yet") == ("amount" not in kept)
    assert kept["paid"] != "not-yet" or WITHOUT_PAYING.isdisjoint(kept)


def test_changing_whether_money_was_paid_opens_and_closes_its_questions() -> None:
    answers = all_answered(paid="not-yet")
    answers["paid"] = "paid"
    opened = FORM.next_open(answers)
    assert opened is not None
    assert opened.name == "amount"
    paid = all_answered(**answers) | {"payment_method": "card"}
    assert WITHOUT_PAYING.isdisjoint(FORM.on_path_only({**paid, "paid": "not-yet"}))


def test_a_skipped_subject_is_skipped_together_but_not_what_must_be_answered() -> None:
    skipped = FORM.after_skipping("seller_link", {"seller_name": "ร้าน"})
    assert (skipped["seller_link"], skipped["seller_phone"]) == (SKIPPED, SKIPPED)
    kept = FORM.after_skipping("seller_link", {"seller_name": "ร้าน", "seller_phone": "021234567"})
    assert kept["seller_phone"] == "021234567"
    assert FORM.after_skipping("order_number", {}) == {"order_number": SKIPPED}


def test_a_sellers_name_is_asked_where_nothing_else_leads_to_the_seller() -> None:
    told = {"story": "told", "paid": "not-yet"}
    for trace in ("seller_link", "payee_account"):
        assert FORM.next_open({**told, trace: ["told"]}) == FORM.field("name")
    opened = FORM.next_open({**told, "seller_link": SKIPPED})
    assert opened is not None
    assert opened.name == "seller_name"


def test_what_is_asked_later_comes_in_order_and_a_skip_is_an_answer() -> None:
    answers = all_answered()
    later = []
    while (field := FORM.next_later(answers)) is not None:
        assert not field.is_required(answers)
        later.append(field.name)
        answers = FORM.after_skipping(field.name, answers)
    assert later[0] == "kind"
    assert later[-1] == "province"
    assert FORM.next_open(answers) is None


def test_before_the_first_there_is_nothing_and_an_unknown_one_stands_at_the_end() -> None:
    assert FORM.before("story", {}) is None
    last = FORM.before("review", {})
    assert last is not None
    assert last.name == "phone"
    assert Form(()).before("anything", {}) is None


def test_progress_counts_the_essential_questions_that_are_left() -> None:
    assert FORM.progress("story", {}) == (1, 5)
    told = {"story": "told", "paid": "paid", "name": "told"}
    assert FORM.progress("amount", told) == (4, 6)
    assert FORM.progress("phone", {**told, "amount": 1, "seller_name": None}) == (6, 6)
    assert FORM.progress("email", told) is None
    assert FORM.field("unknown") is None


@pytest.mark.parametrize("field", FORM.fields, ids=lambda field: field.name)
def test_each_field_says_why_it_is_asked_and_shows_its_answer(field: Field) -> None:
    purpose = field.purpose
    assert all(part.strip() for part in (purpose.text, purpose.basis, purpose.kept))
    assert "คะ" in field.question or "ค่ะ" in field.question
    for choose in range(9):
        assert field.kind.show(value_of(field, choose)).strip()
