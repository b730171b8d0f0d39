"""Two complaints of one filer side by side, before one is merged into the other."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import render_template
from sqlalchemy.orm import Session

from bot.web.console.cases import deadlines
from bot.web.console.cases.answers import AnswerView, answer_view
from bot.web.console.cases.deadlines import DueView, FreezeDeadline
from bot.web.console.shared import reveal
from bot.web.console.shared.current import current_console
from db.complaints import complaints, due_dates
from db.models.tables import Complaint
from handlers.form.complaint import FORM, FieldName
from handlers.records import seller_terms

_COMPARED = (
    FieldName.SELLER_NAME,
    FieldName.SELLER_LINK,
    FieldName.PAYEE_ACCOUNT,
    FieldName.PRODUCT,
    FieldName.AMOUNT,
    FieldName.PURCHASE_DATE,
)


@dataclass(frozen=True, slots=True)
class ComparedCase:
    """One of the two: what was told of shop, account and sum, masked as on its page, its clocks."""

    number: str
    answers: list[AnswerView]
    due: DueView | None
    money: FreezeDeadline | None


def is_doubtful(one: Complaint, other: Complaint) -> bool:
    """True unless both tell of one shop or one account, and of no other one."""
    found = [_shops_and_accounts(each) for each in (one, other)]
    told = [(mine, theirs) for mine, theirs in zip(*found, strict=True) if mine and theirs]
    return not told or any(_differ(mine, theirs) for mine, theirs in told)


def _shops_and_accounts(complaint: Complaint) -> tuple[set[str], set[str]]:
    found = [
        (kind, seller_terms.normalised(kind, text))
        for kind, text in seller_terms.as_typed(_answers(complaint))
    ]
    shops, accounts = (
        {value for kind, value in found if kind == wanted and value}
        for wanted in (seller_terms.NAME, seller_terms.ACCOUNT)
    )
    return shops, accounts


def _differ(mine: set[str], theirs: set[str]) -> bool:
    alike = (seller_terms.are_similar(one, other) for one in mine for other in theirs)
    return not (mine & theirs or any(alike))


def page(session: Session, duplicate: Complaint, into: Complaint) -> str:
    """The page that shows both and asks whether they are one matter."""
    return render_template(
        "console/merge.html", cases=[_compared(session, each) for each in (duplicate, into)]
    )


def _compared(session: Session, complaint: Complaint) -> ComparedCase:
    now, answers = current_console().clock(), _answers(complaint)
    revealed = reveal.until(complaint.number, now) is not None
    fields = [field for field in FORM.fields if field.name in _COMPARED]
    return ComparedCase(
        complaint.number,
        [answer_view(each, answers.get(each.name), revealed=revealed) for each in fields],
        deadlines.due_view(due_dates.next_due(session, complaint), now),
        deadlines.freeze_deadline(complaint, now),
    )


def _answers(complaint: Complaint) -> Mapping[str, Any]:
    key = current_console().data_keys.unwrap(complaint.conversation.wrapped_key)
    return {**complaint.answers, **complaints.personal_answers(complaint, key)}
