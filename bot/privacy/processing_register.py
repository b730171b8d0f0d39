"""The record of processing: each field of the form and what else is kept, why and for whom."""

from collections.abc import Iterator

from bot.texts import privacy as texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.form import Field

Row = tuple[str, str, str, str, str, str]
# What is asked about somebody else than the filer.
_ABOUT_OTHERS = (
    FieldName.SELLER_NAME,
    FieldName.SELLER_LINK,
    FieldName.SELLER_PHONE,
    FieldName.PAYEE_ACCOUNT,
)


def rows() -> Iterator[Row]:
    """Rows of the register, under the headings of REGISTER_COLUMNS."""
    for field in FORM.fields:
        yield _field_row(field)
    yield from texts.OTHER_ROWS


def _field_row(field: Field) -> Row:
    purpose = field.purpose
    seen = texts.SEEN_MASKED if field.personal else texts.SEEN
    return field.label, _whose(field), purpose.text, purpose.basis, purpose.kept, seen


def _whose(field: Field) -> str:
    if not field.personal:
        return texts.NOT_PERSONAL
    return texts.OTHERS if field.name in _ABOUT_OTHERS else texts.FILER
