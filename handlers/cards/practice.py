"""Buttons that lead into the practice game from wherever it fits."""

from collections.abc import Iterable

from db.queue import practice_players
from handlers.cards.texts import practice as texts
from handlers.messages.context import Turn
from handlers.messages.postback import payload
from handlers.messages.reply import Tap
from knowledge_base import KnowledgeBase

START, ROUND, BOOSTER = "practice/start", "practice/round", "practice/booster"
GAME = Tap(texts.GAME_LABEL, START, texts.GAME_LABEL)
PLAY_AGAIN = Tap(texts.BOOSTER_LABEL, BOOSTER, texts.BOOSTER_LABEL)


def way_in(turn: Turn) -> Tap:
    """The game, or the few messages that whoever agreed to be asked again is to judge by now."""
    held = turn.conversation
    player = practice_players.of_person(turn.session, held.id, held.key)
    return PLAY_AGAIN if player and player.stage_due(turn.now) else GAME


def round_after(knowledge_base: KnowledgeBase, codes: Iterable[str]) -> tuple[Tap, ...]:
    """The button for a round on the trick that a check saw; none where there is no such round."""
    played = knowledge_base.practice.round_after(codes)
    if played is None:
        return ()
    return (Tap(texts.ROUND_LABEL, payload(ROUND, t=played.tactic), texts.ROUND_LABEL),)
