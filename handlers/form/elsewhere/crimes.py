"""The way in which a crook reached a person, told where something else was asked. Pure."""

from typing import Any

from handlers.form.complaint import FORM, FieldName, is_crime
from handlers.form.elsewhere import choices
from handlers.form.elsewhere.marks import OF_THE_FILER, Typed, Values
from handlers.form.form import Field, FormAnswers
from handlers.form.options import CHANNELS
from handlers.form.parsing import Complete
from handlers.nlu import intents
from handlers.nlu.lexicon.crimes import APPS, PHONE_CAME
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.values.spoken.choices import channels
from handlers.texts import answers as told_texts

_APP = "app"
_WAYS = {
    **{each.code: (each.label, *each.said) for each in CHANNELS if each.code != _APP},
    **APPS,
}
_CAME = (*texts.CROOK_CAME, *PHONE_CAME)
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


def all_ways(text: str) -> str:
    """The line of a story that tells all ways of contact in a text; empty where it names one, which
    is the answer."""
    if len(channels.in_order(text, _WAYS)) < 2:
        return ""
    told = text.strip()
    return told if intents.contains_any(text, _CAME) else told_texts.contacted_by(told)


def with_all_ways(answers: FormAnswers, field: Field, text: str) -> Values:
    """The answers with such a line in the story, where the way of contact is answered."""
    line = all_ways(text) if field.name == FieldName.CONTACT_CHANNEL else ""
    told = answers.get(FieldName.STORY) or ""
    if not line or text.strip() in told:
        return dict(answers)
    return {**answers, FieldName.STORY: f"{told}\n{line}".strip()}


def without_shop(found: FormAnswers, answers: FormAnswers) -> Values:
    """The answers without those of a purchase, where nothing was bought."""
    if not is_crime(answers):
        return dict(found)
    on_path = {field.name for field in FORM.path({**answers, **found})}
    bought = {field.name for field in FORM.path({**answers, **found, FieldName.MATTER_TYPE: ""})}
    return {name: value for name, value in found.items() if name in on_path or name not in bought}
