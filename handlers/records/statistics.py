"""The answers that may stay when a complaint becomes a number in statistics. Pure."""

from typing import Any

from db.models.facts import Facts
from handlers.form.complaint import FORM
from handlers.form.field_types import Amount, MultipleChoice, Province, SingleChoice
from handlers.form.form import FormAnswers
from handlers.records.facts import facts_of

# Chosen or counted; what is typed freely may name somebody.
_STATISTIC = frozenset(
    field.name
    for field in FORM.fields
    if not field.personal
    and isinstance(field.kind, SingleChoice | MultipleChoice | Province | Amount)
)


def statistic_of(answers: FormAnswers) -> tuple[Facts, dict[str, Any]]:
    """The answers that may stay, and their columns."""
    kept = {name: value for name, value in answers.items() if name in _STATISTIC}
    return facts_of(kept), kept
