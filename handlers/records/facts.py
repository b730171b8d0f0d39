"""The answers of a complaint that have a column of their own. Pure."""

from collections.abc import Mapping
from datetime import date

from db.models.facts import NOT_TOLD, UNCONFIRMED_KIND, Facts
from handlers.form.complaint import FieldName
from handlers.form.form import FormAnswers

# What stands for an answer that is not told yet, in its column and in an export.
UNTOLD: Mapping[str, str] = {
    FieldName.KIND: UNCONFIRMED_KIND,
    FieldName.PLATFORM: NOT_TOLD,
    FieldName.PROVINCE: NOT_TOLD,
}


def facts_of(open_answers: FormAnswers) -> Facts:
    """The columns of these answers, of which some may not have been given yet."""
    known = {**UNTOLD, **open_answers}
    return Facts(
        kind=known[FieldName.KIND],
        platform=known[FieldName.PLATFORM],
        province=known[FieldName.PROVINCE],
        amount_satang=open_answers.get(FieldName.AMOUNT),
        paid=open_answers.get(FieldName.PAID),
        payment_method=open_answers.get(FieldName.PAYMENT_METHOD),
        purchase_date=_whole_day(open_answers.get(FieldName.PURCHASE_DATE)),
    )


def kind_is_confirmed(open_answers: FormAnswers) -> bool:
    """True if the filer named the kind, or staff set it; else it is counted as other."""
    return FieldName.KIND in open_answers


def _whole_day(told: str | None) -> date | None:
    """The date, where more than the month is known."""
    try:
        return date.fromisoformat(told) if told else None
    except ValueError:
        return None
