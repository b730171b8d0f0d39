"""Which answers may stay when a complaint becomes a number in statistics. Pure."""

from handlers.form.complaint import FORM
from handlers.form.field_types import Baht, OneOf, Province, SeveralOf

# Chosen or counted; what is typed freely may name somebody.
STATISTIC = tuple(
    field.name
    for field in FORM.fields
    if not field.personal and isinstance(field.kind, OneOf | SeveralOf | Province | Baht)
)
