"""The filer's own name and number, from a message that tells nothing else."""

import re
from datetime import datetime
from typing import Any

from handlers.conversations.complaint.prefill import story
from handlers.form.complaint import FieldName
from handlers.form.story_answers import of_person
from handlers.messages.context import Turn
from handlers.nlu import intents
from handlers.nlu.lexicon.typed import told_elsewhere
from handlers.nlu.story import filer_details
from handlers.nlu.values import contact_person, personal_names
from handlers.nlu.values.spoken import filer_name
from handlers.state import pre_consent
from handlers.state.draft import Draft
from knowledge_base import thai
from knowledge_base.thai import name_lists

_OF_THE_FILER = {FieldName.NAME, FieldName.PHONE, FieldName.PROVINCE}
_ONLY_WHO = 90
_ONESELF = re.compile(told_elsewhere.ONESELF)


def told_only(turn: Turn, text: str) -> dict[str, Any]:
    """The filer's name and contact, where a text holds nothing else."""
    if not text or len(text) > _ONLY_WHO:
        return {}
    found = story.extract(turn, text)
    if FieldName.NAME in found and set(found) <= _OF_THE_FILER:
        return found
    beside = of_person(filer_details.contact(text))
    return beside if {FieldName.NAME, FieldName.PHONE} <= beside.keys() else {}


def typed_alone(turn: Turn, text: str) -> dict[str, Any]:
    """The same of a text in which nobody else's number may stand, or that is a name alone."""
    if contact_person.parse(text) is not None or intents.asks_anyhow(text):
        return {}
    return told_only(turn, text) or name_alone(text)


def name_alone(text: str) -> dict[str, Any]:
    """A first and a last name that surely are, or a nickname with one that may be."""
    name = filer_name.parse(text)
    if " " not in name or filer_name.is_doubtful(name):
        return {}
    is_one = bool(personal_names.clear_name(name)) or _is_nickname_with_last(name)
    return {FieldName.NAME: name} if is_one else {}


def _is_nickname_with_last(name: str) -> bool:
    first, *rest = name.split()
    is_last = len(rest) == 1 and (name_lists.is_last_name(rest[0]) or not thai.is_word(rest[0]))
    return is_last and personal_names.is_nickname(first)


def remember(turn: Turn, text: str) -> bool:
    """Remember a message typed under the notice by which somebody introduces themselves."""
    if not typed_alone(turn, text):
        return False
    pre_consent.remember_told(turn)
    return True


def note_told(turn: Turn, draft: Draft) -> list[str]:
    """Store who files, as told in messages of their own; of those from before the notice only
    where they are sure to mean whoever writes."""
    asked_at = datetime.fromisoformat(draft.begun_at) if draft.begun_at else None
    under_notice = pre_consent.in_order(turn.state, turn.event.at, since=asked_at)
    noted: list[str] = []
    ids = pre_consent.in_order(turn.state, turn.event.at)
    told = {each: turn.services.stored_text(each).strip() for each in ids}
    for each, text in told.items():
        is_said = _says_it_is_oneself(text)
        found = typed_alone(turn, text) if is_said or each in under_notice else {}
        if not is_said and _is_told_of(found, [told[other] for other in ids if other != each]):
            continue
        for name, value in found.items():
            draft.answers.setdefault(name, value)
            draft.link_message(each, name)
            noted.append(name)
        if found:
            pre_consent.forget(turn.state, each)
    return list(dict.fromkeys(noted))


def _says_it_is_oneself(text: str) -> bool:
    said = _ONESELF.match(text)
    return said is not None and said["oneself"] is not None


def _is_told_of(found: dict[str, Any], others: list[str]) -> bool:
    """True if the same name stands in what was told besides: that may be who cheated."""
    name = found.get(FieldName.NAME)
    return name is not None and any(name in other for other in others)
