"""Names at the question for one's own that are alike to words of danger."""

from handlers.form.complaint import FieldName
from handlers.messages.context import Turn
from handlers.nlu.values.spoken import filer_name
from handlers.state.draft import Draft
from knowledge_base import thai
from knowledge_base.content.signs.danger_phrases import DangerMatch
from knowledge_base.thai import name_lists

_DESPAIR, _SHORTEST = "crisis", 3


def is_name(turn: Turn, draft: Draft, found: DangerMatch, text: str) -> bool:
    """True if words for a name lead to a whole one where it is asked for; or if a first name that
    people have stands before a last one that is like despair only together with it."""
    if draft.asking != FieldName.NAME:
        return False
    first, _, last = filer_name.parse(text).partition(" ")
    is_known = name_lists.is_named(first) and thai.graphemes(first) >= _SHORTEST
    is_alike = is_known and found.kind == _DESPAIR and filer_name.is_whole(text)
    return filer_name.is_led(text) or (is_alike and turn.reading.danger(last) is None)
