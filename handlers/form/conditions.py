"""When a question of the complaint is asked. Pure."""

from handlers.form.field_names import CRIME, FieldName
from handlers.form.form import FormAnswers

# By each of these a seller can be found without a name.
_OTHER_TRACES = (FieldName.SELLER_LINK, FieldName.PAYEE_ACCOUNT)


def is_crime(answers: FormAnswers) -> bool:
    """Whether nothing was bought, and a crook took money or an account."""
    return answers.get(FieldName.MATTER_TYPE) == CRIME


def is_purchase(answers: FormAnswers) -> bool:
    """Whether something was bought, or is not known not to be."""
    return not is_crime(answers)


def was_read(answers: FormAnswers) -> bool:
    """Whether the story told which of the two it is."""
    return bool(answers.get(FieldName.MATTER_TYPE))


def paid(answers: FormAnswers) -> bool:
    """Whether money went."""
    return answers.get(FieldName.PAID) in ("paid", "part")


def by_transfer(answers: FormAnswers) -> bool:
    """Whether an account was told, or paid to, as far as it was told how."""
    may_be = paid(answers) and answers.get(FieldName.PAYMENT_METHOD, "transfer") == "transfer"
    return may_be or bool(answers.get(FieldName.PAYEE_ACCOUNT))


def somebody_else_is_called(answers: FormAnswers) -> bool:
    """Whether the telephone is answered by somebody else."""
    return bool(answers.get(FieldName.REPRESENTATIVE))


def has_no_other_trace(answers: FormAnswers) -> bool:
    """Whether the seller is known by the name alone, or not at all."""
    return bool(answers.get(FieldName.SELLER_NAME)) or not any(map(answers.get, _OTHER_TRACES))
