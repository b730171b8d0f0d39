"""Values of other fields, typed at a choice, are stored in their fields or kept in the story."""

import pytest

from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import MultipleChoice, SingleChoice
from knowledge_base import KnowledgeBase
from tests.handlers.form.typed_values import SETS, TypedValue, load, lost
from tests.handlers.journey import Journey, memory

_CHOICES = tuple(
    str(field.name)
    for field in FORM.fields
    # Nobody is asked what kind of matter it is.
    if isinstance(field.kind, SingleChoice | MultipleChoice) and field.name != FieldName.MATTER_TYPE
)
_COUNT = 30


def _values() -> list[TypedValue]:
    """As many of a set, from all of its parts."""
    stored = [value for value in load(SETS[0]) if "stores" in value.right[0]]
    return stored[:: len(stored) // _COUNT][:_COUNT]


@pytest.mark.parametrize("asked", _CHOICES)
def test_a_value_of_another_field_is_not_lost_at_a_choice(
    topics: KnowledgeBase, asked: str
) -> None:
    missed = []
    for value in _values():
        with memory() as session:
            said = lost(Journey(session, topics), value, asked) if value.asked != asked else ""
        if said:
            missed.append(f"{value.typed!r}: {said[:100]}")
    assert not missed
