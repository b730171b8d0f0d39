"""Buttons that lead into the practice game from wherever it fits."""

from collections.abc import Iterable

from handlers.cards.texts import practice as texts
from handlers.messages.postback import payload
from handlers.messages.reply import Tap
from knowledge_base import KnowledgeBase

START, ROUND = "practice/start", "practice/round"


def round_after(knowledge_base: KnowledgeBase, codes: Iterable[str]) -> tuple[Tap, ...]:
    """The button for a round on the trick that a check saw; none where there is no such round."""
    played = knowledge_base.practice.round_after(codes)
    if played is None:
        return ()
    return (Tap(texts.ROUND_LABEL, payload(ROUND, t=played.tactic), texts.ROUND_LABEL),)
