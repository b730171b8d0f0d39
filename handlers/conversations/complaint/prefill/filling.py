"""What one message answers of several questions of the form at once."""

from typing import Any

from handlers.conversations.complaint.prefill import story
from handlers.form.complaint import ORDER_NUMBER, PRODUCT, SELLER_NAME, STORY
from handlers.form.field_types import Words
from handlers.form.form import Field
from handlers.form.parsing import Growing, Understood
from handlers.messages.context import Turn
from handlers.messages.postback import typed
from handlers.nlu.story import oneself
from handlers.nlu.values import option_matching
from handlers.nlu.values.contacts import digits
from handlers.state.draft import Draft
from handlers.texts import complaint as own

_FILERS_NAME = "name"
_OF_THE_FILER = {_FILERS_NAME, "phone", "province"}
_ONLY_WHO = 90


def fill(turn: Turn, draft: Draft, field: Field) -> dict[str, Any]:
    """The answers that a message gives to several questions at once, that of the one asked
    among them where it is sure. Empty where it only answers, or does not answer, that one."""
    text = typed(turn.did)
    if field.name == _FILERS_NAME:
        told = oneself.contact(text)
        return {name: value for name, value in told.items() if name not in draft.known}
    if field.name == STORY:
        return _who_tells(turn, text)
    if not text or field.name not in own.TOLD_BY_STORIES or draft.growing:
        return {}
    tale = turn.reading.story(text, with_kind=False)
    found = {
        name: value
        for name, value in story.but_kind(text, tale).items()
        if name in own.TOLD_BY_STORIES
        and (name == field.name or (name not in draft.known and _is_sure(turn, value)))
    }
    if field.name != PRODUCT and not tale.says_what_was_bought:
        # A shop may be called after what it sells.
        found.pop(PRODUCT, None)
    others = {name: value for name, value in found.items() if name != field.name}
    if isinstance(field.kind, Words):
        is_longer = len(text) > field.kind.longest
        return others if is_longer else _words(field, text, found, others)
    reading = field.kind.read(turn.did, [], turn.today)
    if isinstance(reading, Understood):
        return {field.name: reading.value, **others} if others else {}
    return {} if isinstance(reading, Growing) else found


def _who_tells(turn: Turn, text: str) -> dict[str, Any]:
    """Who tells, where a text that comes as the story tells nothing but that."""
    if not text or len(text) > _ONLY_WHO:
        return {}
    found = story.found_in(turn, text)
    return found if _FILERS_NAME in found and set(found) <= _OF_THE_FILER else {}


def _is_sure(turn: Turn, value: Any) -> bool:
    """Whether it may be taken without being asked for; "just now" rarely means a purchase."""
    return bool(value != turn.today.isoformat())


def _words(
    field: Field, text: str, found: dict[str, Any], others: dict[str, Any]
) -> dict[str, Any]:
    value = found.get(field.name)
    if field.name == PRODUCT and value is not None and not others and text.startswith(value):
        # More than the thing was said of it.
        return {}
    if value is not None:
        whole = _whole_name(field, text, value)
        if whole and not others:
            return {field.name: whole}
        rest = text.replace(value, "").strip()
        return {**found, field.name: text.strip() if rest in own.SHOP_WORDS else value}
    if not others:
        return {}
    if field.name == ORDER_NUMBER and not digits(text):
        return others
    doubtful = field.name == SELLER_NAME and story.is_sentence(text)
    return others if doubtful else {**others, field.name: text.strip()}


def _whole_name(field: Field, text: str, name: str) -> str:
    """The shop's name with what stands after a space in it, where nothing else is told; empty
    where there is nothing more."""
    before, _, after = text.strip().partition(name)
    is_all = field.name == SELLER_NAME and before.strip() in own.SHOP_WORDS
    more = option_matching.plain(after) if is_all else ""
    return f"{name} {after.strip()}" if more and not story.is_sentence(text) else ""
