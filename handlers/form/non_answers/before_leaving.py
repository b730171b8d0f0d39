"""A value in front of the words by which somebody leaves, or of a question. Pure."""

from datetime import date

from handlers.form.complaint import FieldName
from handlers.form.elsewhere import reader
from handlers.form.field_types import Attachments, SellerContact
from handlers.form.form import Field
from handlers.form.non_answers import own_details, shops
from handlers.form.restated import said_last
from handlers.form.text_types import PersonName
from handlers.nlu import intents, moves
from handlers.nlu.values.spoken import filer_name
from knowledge_base import thai

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


def question_behind(text: str, field: Field | None, today: date) -> str:
    """The question that stands behind one's own name, with or without a number; empty where the
    text before it is not surely one's name, or the question is about one's own details."""
    words = text.split()
    if field is None or not isinstance(field.kind, PersonName) or len(text) > _LONGEST:
        return ""
    if own_details.question(text, field.name) or own_details.refusals(text, field.name):
        return ""
    for place in range(len(words) - 1, 0, -1):
        said, rest = " ".join(words[:place]), " ".join(words[place:])
        if intents.asks_anyhow(said) or not intents.asks_anyhow(rest):
            continue
        if _is_surely(said, field, today) or {field.name, FieldName.PHONE} <= set(
            reader.parse(said, field, {}, today)
        ):
            return rest
    return ""


def _is_surely(text: str, field: Field, today: date) -> bool:
    if isinstance(field.kind, PersonName):
        # Words of both scripts are sooner something else.
        is_mixed = thai.has_thai(text) and thai.has_latin(text)
        is_name = filer_name.is_whole(text) and filer_name.is_likely(filer_name.parse(text))
        return is_name and not is_mixed
    is_called = field.name != FieldName.SELLER_NAME or shops.is_called_shop(text)
    return is_called and said_last.is_value(text, field, today)
