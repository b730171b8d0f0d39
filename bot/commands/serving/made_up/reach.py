"""Made-up results of the practice game, and alerts that are written."""

from datetime import timedelta

from bot.commands.serving.made_up.mark import CHANNEL
from bot.commands.serving.made_up.texts import others
from bot.commands.serving.made_up.world import World
from db.models.broadcasts import Broadcast
from db.queue import practice_players
from db.queue.broadcasts import approval, batches
from db.queue.broadcasts.approval import BroadcastDraft
from db.queue.practice_players import PracticeConsent, PracticeStage
from db.statistics.practice import COUNTS

_PLAYERS, _HALF = 40, 5
# Of five tricks and of five genuine messages: at least so many are told apart, of three more.
_TOLD_APART = {
    PracticeStage.BEFORE: (2, 2),
    PracticeStage.AFTER: (3, 3),
    PracticeStage.DAY_21: (3, 2),
}
_HASH = "0" * 64


def fill(world: World) -> None:
    """Players of the last months, most of whom came back after 21 days; an alert that was sent, one
    that waits for a second person, and a draft."""
    for place in range(_PLAYERS):
        _plays(world, place)
    writer = next(reversed(world.staff.values()))
    draft, waiting = (BroadcastDraft(text) for text in others.ALERTS)
    approval.create(world.session, draft, writer, world.before_now(days=2))
    alert = approval.create(world.session, waiting, writer, world.before_now(hours=3))
    approval.submit(world.session, alert, version=1)
    _sends(world, writer)


def _sends(world: World, writer: int) -> None:
    """An alert that is on the public page; nobody of this world gets alerts."""
    session, at = world.session, world.before_now(days=9)
    sent = approval.create(session, BroadcastDraft(others.SENT_ALERT, "phishing-link"), writer, at)
    approval.submit(session, sent, version=1)
    approval.approve(session, sent, 2, next(iter(world.staff.values())), at)
    batches.clear(session, session.get_one(Broadcast, sent, populate_existing=True), at)
    session.flush()
    batches.lease_next(session, sent, at)


def _plays(world: World, place: int) -> None:
    at = world.before_now(days=25 + world.below(50))
    known, consent = world.person(at), PracticeConsent(CHANNEL, _HASH, at)
    form = "AB"[place % 2]
    first = _counts(world, PracticeStage.BEFORE)
    practice_players.agree(world.session, known.id, known.key, consent, form, first)
    player = practice_players.of_person(world.session, known.id, known.key)
    assert player is not None, "the person has just agreed"
    came_back = [PracticeStage.DAY_21] if world.below(4) else []
    for stage in (PracticeStage.AFTER, *came_back):
        practice_players.record(world.session, player, stage, form, _counts(world, stage))
    for finished in (False, True)[: 1 + bool(world.below(6))]:
        practice_players.count_test(
            world.session, (at + timedelta(days=1)).date(), finished=finished
        )


def _counts(world: World, stage: PracticeStage) -> dict[str, int]:
    caught, trusted = (min(_HALF, least + world.below(4)) for least in _TOLD_APART[stage])
    unsure = world.below(_HALF - caught + 1), world.below(_HALF - trusted + 1)
    return dict(zip(COUNTS, (_HALF, caught, unsure[0], _HALF, trusted, unsure[1]), strict=True))
