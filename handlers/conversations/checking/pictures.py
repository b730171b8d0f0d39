"""Answers to pictures that somebody sends outside a form."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from db.queue.conversation_state import ConversationState
from handlers.conversations.checking import looked_at, texts, views
from handlers.messages.context import Turn
from handlers.messages.reply import Card, Row
from handlers.state import draft, filed_session, pre_consent
from handlers.state.entries import CHECKING
from knowledge_base.checking.results import CheckResult

_WORST_FIRST = ("danger", "caution", "unknown", "ok-signs")


def are_evidence(state: ConversationState, at: datetime) -> bool:
    """True if pictures that come now belong to a complaint."""
    return draft.is_open(state) or filed_session.load(state, at) is not None


def verdict(turn: Turn) -> Card | None:
    """The card of the worst of the pictures that are to be answered, with a line on the others;
    None where nothing was seen in any."""
    shown = pre_consent.pop(turn.state, "shown", turn.event.at)
    seen = dict(enumerate(map(turn.services.picture_check, shown), 1))
    if None in seen.values():
        looked_at.remember(turn, None)
    said = {place: found for place, found in seen.items() if found and found.says_something}
    if not said:
        return None
    CHECKING.clear(turn.state)
    # What is gone on from is that of the worst, which is noted last.
    order = sorted(said, key=lambda place: _WORST_FIRST.index(said[place].verdict), reverse=True)
    noted = {place: looked_at.note(turn, said[place]) for place in order}
    worst = min(sorted(noted), key=lambda place: _WORST_FIRST.index(noted[place].verdict))
    looked_at.remember(turn, noted[worst])
    card = views.card(noted[worst], turn.knowledge_base)
    kept = replace(card, note=f"{card.note} · {texts.NOT_KEPT}")
    if len(seen) == 1:
        return kept
    label = f"{card.label} · {texts.picture_of(worst, len(seen))}"
    del seen[worst]
    return replace(kept, label=label, rows=tuple(_others(turn, seen | noted, seen)))


def _others(
    turn: Turn, found: Mapping[int, CheckResult | None], places: Iterable[int]
) -> Iterator[Row]:
    """A line on each of these pictures, or on several of which the same is to be said."""
    of_line: dict[str, list[int]] = {}
    for place in places:
        of_line.setdefault(_line(turn, found[place]), []).append(place)
    for line, same in of_line.items():
        yield Row(texts.pictures_are(same), line)


def _line(turn: Turn, found: CheckResult | None) -> str:
    if found is None:
        return texts.PICTURE_UNREAD
    if found.says_something:
        return views.title(found, views.brand(found, turn.knowledge_base.checker))
    is_read = "picture-text-not-read" not in found.unchecked
    return texts.PICTURE_SHOWS_NOTHING if is_read else texts.PICTURE_WITHOUT_WORDS
