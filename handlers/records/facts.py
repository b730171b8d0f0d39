"""The answers of a complaint that have a column of their own. Pure."""

from datetime import date

from db.models.facts import Facts
from handlers.form.complaint import FieldName
from handlers.form.form import FormAnswers


def facts_of(open_answers: FormAnswers) -> Facts:
    """The columns of a complete form's answers."""
    return Facts(
        kind=open_answers[FieldName.KIND],
        platform=open_answers[FieldName.PLATFORM],
        province=open_answers[FieldName.PROVINCE],
        amount_satang=open_answers.get(FieldName.AMOUNT),
        paid=open_answers.get(FieldName.PAID),
        purchase_date=_whole_day(open_answers.get(FieldName.PURCHASE_DATE)),
    )


def _whole_day(told: str | None) -> date | None:
    """The day, where more than the month is known."""
    try:
        return date.fromisoformat(told) if told else None
    except ValueError:
        return None
