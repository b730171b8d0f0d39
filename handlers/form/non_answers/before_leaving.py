"""A value in front of the words by which somebody leaves: "…, that is all for now". Pure."""

from datetime import date

from handlers.form.complaint import FieldName
from handlers.form.field_types import Attachments, SellerContact
from handlers.form.form import Field
from handlers.form.non_answers import shops
from handlers.form.restated import said_last
from handlers.form.text_types import PersonName
from handlers.nlu import moves
from handlers.nlu.values.spoken import filer_name

_LONGEST = 120


def value(text: str, field: Field | None, today: date) -> str:
    """The value, where it is surely one; empty where nothing but leaving, or a reason, is told."""
    words = text.split()
    if field is None or len(text) > _LONGEST or len(words) < 2 or moves.waits(text):
        return ""
    if field.name in (FieldName.STORY, FieldName.PRODUCT):
        return ""
    if isinstance(field.kind, SellerContact | Attachments):
        return ""
    for place in range(1, len(words)):
        said, rest = " ".join(words[:place]), " ".join(words[place:])
        if moves.leaves(rest):
            return said if _is_surely(said, field, today) else ""
    return ""


def _is_surely(text: str, field: Field, today: date) -> bool:
    if isinstance(field.kind, PersonName):
        return filer_name.is_whole(text) and filer_name.is_likely(filer_name.parse(text))
    is_called = field.name != FieldName.SELLER_NAME or shops.is_called_shop(text)
    return is_called and said_last.is_value(text, field, today)


def leaves(text: str, said: str) -> bool:
    """True if who gave this value leaves, and does not only put it in for now."""
    return not moves.is_for_now(text.strip()[len(said) :])
