"""The answers that several messages from before the consent give together."""

from typing import Any

from handlers.conversations.complaint.prefill import story
from handlers.conversations.complaint.texts import whole_story
from handlers.form.complaint import FieldName
from handlers.form.restated import joined, pieces, the_rest
from handlers.messages.context import Turn
from handlers.nlu import intents
from handlers.texts import complaint as complaint_texts


def read(turn: Turn, told: list[str]) -> dict[str, Any]:
    """The answers that several messages hold together; the later ones may correct."""
    plain: list[str] = []
    right: dict[str, Any] = {}
    for before, words in zip(["", *told], told, strict=False):
        put_right = _put_right(turn, said_anew(before, words), plain, right)
        right |= put_right
        if not put_right:
            plain.append(words)
    # A value may be broken between two messages.
    found = _together(turn, plain)
    if FieldName.PAYEE_ACCOUNT in found:
        found[FieldName.PAYEE_ACCOUNT] = _with_whole_owners(turn, found, plain)
    return found | right


def _together(turn: Turn, told: list[str]) -> dict[str, Any]:
    return story.answers_in(turn, " ".join(told)) if told else {}


def _put_right(turn: Turn, said: str, plain: list[str], right: dict[str, Any]) -> dict[str, Any]:
    """The answers that a text calls right, where others were told, or were put `right`, before."""
    if not said:
        return {}
    known = _together(turn, plain) | right
    begins = intents.starts_with_any(said, whole_story.CORRECTING_WORDS)
    told = story.extract(turn, said) if begins else {}
    return told | joined.corrected(said, known, FieldName.AMOUNT, turn.today)


def said_anew(before: str, text: str) -> str:
    """The text with the word that calls something wrong, be that a yes with a "but", or the message
    before it; empty where nothing is called wrong."""
    more, _ = the_rest.behind_yes(text)
    if intents.is_one_of(before, whole_story.NOT_RIGHT_WORDS):
        more = text
    said = f"{complaint_texts.NOT_SO} {more}" if more else text
    begins = intents.starts_with_any(said, whole_story.CORRECTING_WORDS)
    return said if begins or pieces.cut(said) is not None else ""


def _with_whole_owners(turn: Turn, found: dict[str, Any], told: list[str]) -> list[dict[str, str]]:
    """The accounts with their owners as far as one message names them: in a joined text nobody
    knows where a name ends."""
    single = [story.answers_in(turn, words).get(FieldName.PAYEE_ACCOUNT, []) for words in told]
    owners = {each["number"]: each["name"] for accounts in single for each in accounts}
    return [
        {**each, "name": owners[each["number"]]}
        if owners.get(each["number"], "").startswith(each["name"] or "\n")
        else each
        for each in found[FieldName.PAYEE_ACCOUNT]
    ]
