"""Messages from before the consent are remembered in the order in which they came."""

from datetime import UTC, datetime, timedelta

from db.queue.conversation_state import ConversationState
from handlers.state import pre_consent

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
PIECES = [f"50000000000000{number}" for number in (7, 3, 9, 1, 8, 2, 6)]


def test_pieces_of_one_burst_stay_as_they_came() -> None:
    state = ConversationState()
    for message_id in PIECES:
        pre_consent.remember(state, "told", message_id, NOW)
    assert pre_consent.in_order(state, NOW) == PIECES


def test_a_part_sent_before_a_story_stands_before_it() -> None:
    state = ConversationState()
    pre_consent.remember(state, "told", "later", NOW)
    pre_consent.remember(state, "part", "earlier", NOW - timedelta(minutes=1))
    assert pre_consent.in_order(state, NOW) == ["earlier", "later"]


def test_what_came_up_to_a_moment_is_left_out() -> None:
    state = ConversationState()
    pre_consent.remember(state, "told", "before", NOW - timedelta(minutes=1))
    pre_consent.remember(state, "told", "after", NOW)
    since = NOW - timedelta(seconds=30)
    assert pre_consent.in_order(state, NOW, since=since) == ["after"]
