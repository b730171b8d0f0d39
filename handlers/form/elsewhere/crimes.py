"""The way in which a crook reached a person, told where something else was asked. Pure."""

from typing import Any

from handlers.form.complaint import FORM, FieldName, is_crime
from handlers.form.elsewhere import choices
from handlers.form.elsewhere.marks import OF_THE_FILER, Typed, Values
from handlers.form.form import FormAnswers
from handlers.form.options import CHANNELS
from handlers.form.parsing import Complete
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.values import option_matching

# Also how one paid, told others, or has the evidence.
_OF_OTHERS = frozenset(
    (*OF_THE_FILER, FieldName.PAYMENT_METHOD, FieldName.OTHER_REPORTS, FieldName.EVIDENCE)
)


def channel(typed: Typed) -> Any:
    """The first of the channels that a text names and nothing besides, in a crime."""
    may_be_else = typed.asked.name in _OF_OTHERS and not typed.says(texts.CROOK_CAME)
    is_known = typed.answers.get(FieldName.CONTACT_CHANNEL) is not None
    is_said = not is_known or typed.says(texts.CAME_BY)
    if not is_crime(typed.answers) or may_be_else or not is_said:
        return None
    if not choices.are_named(typed.rest, CHANNELS, texts.AROUND_CHANNELS):
        return None
    reading = typed.read_as(FieldName.CONTACT_CHANNEL)
    return reading.value if isinstance(reading, Complete) else None


def names_several(text: str) -> bool:
    """True if a text names more than one channel, of which only the first is the answer."""
    names = {each.code: (each.label, *each.said) for each in CHANNELS}
    return len(option_matching.match_all(text, names)) > 1


def without_shop(found: FormAnswers, answers: FormAnswers) -> Values:
    """The answers without those of a purchase, where nothing was bought."""
    if not is_crime(answers):
        return dict(found)
    on_path = {field.name for field in FORM.path({**answers, **found})}
    bought = {field.name for field in FORM.path({**answers, **found, FieldName.MATTER_TYPE: ""})}
    return {name: value for name, value in found.items() if name in on_path or name not in bought}
