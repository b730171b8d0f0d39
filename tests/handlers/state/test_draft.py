"""A draft is kept in a conversation's state, and outlives a new version of the program."""

from db.queue.conversation_state import ConversationState
from handlers.state import draft as drafts
from handlers.state.draft import CONSENT, Draft


def test_a_draft_comes_back_as_it_was_kept() -> None:
    state = ConversationState()
    draft = Draft("id", "story", "2026-11-24", {"kind": "other"}, ["a"], ["1"], {"2": "name"})
    drafts.save(state, draft)
    assert drafts.load(state) == draft
    drafts.drop(state)
    assert drafts.load(state) is None
    drafts.drop(state)
    assert not state


def test_what_another_version_kept_is_left_out_and_what_it_lacked_is_added() -> None:
    kept = {"draft": {"id": "x", "gone_since": 1, "answers": {"kind": "other"}}}
    found = drafts.load(ConversationState(kept))
    assert found == Draft("x", CONSENT, answers={"kind": "other"})
