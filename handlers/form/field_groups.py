"""Fields of the complaint that belong together, and what they are called."""

from handlers.form.complaint import FieldName, is_crime
from handlers.form.form import Field, FormAnswers
from handlers.form.texts.field_words import LABELS_IN_A_CRIME

# By these a filer knows which complaint it was.
TELLS_WHICH = (
    FieldName.STORY,
    FieldName.KIND,
    FieldName.PLATFORM,
    FieldName.SELLER_NAME,
    FieldName.PRODUCT,
    FieldName.AMOUNT,
)
# Who the filer is, in any complaint.
OF_THE_FILER = (
    FieldName.NAME,
    FieldName.PHONE,
    FieldName.SECOND_PHONE,
    FieldName.REPRESENTATIVE,
    FieldName.PROVINCE,
    FieldName.EMAIL,
)
# What an earlier complaint gives to the next one about the same shop.
TAKEN_OVER = (
    FieldName.PLATFORM,
    FieldName.SELLER_NAME,
    FieldName.SELLER_LINK,
    FieldName.SELLER_PHONE,
    *OF_THE_FILER,
)
# What may be typed instead of a seller's name.
SELLER_TRACES = frozenset((FieldName.SELLER_LINK, FieldName.SELLER_PHONE, FieldName.PAYEE_ACCOUNT))


def label_for(field: Field, answers: FormAnswers) -> str:
    """The label that fits the answers so far: in a crime without a purchase there is no shop."""
    in_a_crime = LABELS_IN_A_CRIME.get(field.name) if is_crime(answers) else None
    return in_a_crime or field.label
