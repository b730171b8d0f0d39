"""Results of who agreed that they are kept: asked once, recorded, used to ask again, forgotten."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Literal, cast

from db.queue import practice_players
from db.queue.practice_players import Player, PracticeConsent, PracticeStage
from handlers.conversations.practice import texts, views
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, Card, TextReply
from handlers.state.entries import PRACTICE, PracticeSession
from knowledge_base.content.practice.messages import PracticeMessage
from knowledge_base.practice.scoring import Judgement, PracticeScore, score

LaterForm = Literal["day-21", "day-90"]
LATER_FORMS: dict[PracticeStage, LaterForm] = {
    PracticeStage.DAY_21: "day-21",
    PracticeStage.DAY_90: "day-90",
}


def player_of(turn: Turn) -> Player | None:
    """Whoever talks, if it was agreed that results are kept."""
    held = turn.conversation
    return practice_players.of_person(turn.session, held.id, held.key)


def booster_session(turn: Turn) -> PracticeSession | None:
    """A session of the later test that is due; None where there is none."""
    player = player_of(turn)
    stage = player.stage_due(turn.now) if player else None
    if player is None or stage is None:
        return None
    return PracticeSession(player.hash.hex(), LATER_FORMS[stage], {}, turn.event.at.isoformat())


def finish(
    turn: Turn, session: PracticeSession, messages: Sequence[PracticeMessage]
) -> tuple[Card, ...]:
    """Count a test that ends here, keep its result where that was agreed; else the question
    whether it may be kept, after the first one."""
    is_later = _is_later(session)
    if not is_later:
        practice_players.count_test(turn.session, turn.today, finished=True)
    PRACTICE.set(turn.state, replace(session, finished=[*session.finished, session.form]))
    player = player_of(turn)
    if player is None:
        return () if is_later or session.finished else (views.consent(),)
    stage = _stage(session, player)
    if stage is not None:
        counts = asdict(_score(session, messages))
        first_form = player.results[0].first_form
        practice_players.record(turn.session, player, stage, first_form, counts)
    if is_later:
        practice_players.set_asked(turn.session, turn.conversation.id, player, turn.now)
    return ()


def _stage(session: PracticeSession, player: Player) -> PracticeStage | None:
    """A later test; or the other form after a round at least, met for the first time."""
    for stage, form in LATER_FORMS.items():
        if form == session.form:
            return stage
    is_new = session.form not in (player.results[0].first_form, *session.finished)
    return PracticeStage.AFTER if is_new and session.rounds else None


def agree(
    turn: Turn, session: PracticeSession | None, messages: Sequence[PracticeMessage]
) -> Answer:
    """Keep the result of the first test, as long as it is the last that was played."""
    if player_of(turn) is not None:
        return views.agreed()
    if session is None or session.finished != [session.form] or _is_later(session):
        return Answer((TextReply(texts.CONSENT_OLD),))
    held = turn.conversation
    consent = PracticeConsent(texts.CONSENT_VERSION, views.consent_hash(), turn.now)
    counts = asdict(_score(session, messages))
    practice_players.agree(turn.session, held.id, held.key, consent, session.form, counts)
    return views.agreed()


def forget(turn: Turn) -> Answer:
    """Erase what was kept; the game that is played goes on."""
    held = turn.conversation
    is_gone = practice_players.erase(turn.session, held.id, held.key)
    return Answer((TextReply(texts.FORGOTTEN if is_gone else texts.NOTHING_KEPT),))


def _is_later(session: PracticeSession) -> bool:
    return session.form in LATER_FORMS.values()


def _score(session: PracticeSession, messages: Sequence[PracticeMessage]) -> PracticeScore:
    answers = {name: cast("Judgement", answer) for name, answer in session.answers.items()}
    return score({each.id: each for each in messages}, answers)
