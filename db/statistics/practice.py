"""The practice game in numbers: results of all stages added up, nobody's by themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, delete, func, select
from sqlalchemy.orm import Session

from db.engine.statements import changed_rows, insert_into
from db.models.check_sightings import PracticeDay, PracticePlayer, PracticeResult, PracticeTotal
from db.queue.practice_players import PracticeStage

COUNTS = ("tricks", "caught", "unsure_tricks", "genuine", "trusted", "unsure_genuine")
_KEYS = ("stages", "stage", "first_form")


@dataclass(frozen=True, slots=True)
class StageSums:
    """The counts of all who played these `stages`, at one of them: how many people, and `counts`
    in the order of COUNTS."""

    stages: PracticeStage
    stage: PracticeStage
    first_form: str
    people: int
    counts: tuple[int, ...]


def sums(session: Session) -> list[StageSums]:
    """Of everybody, those whose time is over among them."""
    over = select(*(getattr(PracticeTotal, name) for name in (*_KEYS, "people", *COUNTS)))
    rows = [*session.execute(over), *session.execute(_added(select(PracticeResult.player_hash)))]
    return [
        StageSums(PracticeStage(int(row[0])), PracticeStage(row[1]), row[2], row[3], row[4:])
        for row in map(tuple, rows)
    ]


def tests(session: Session) -> tuple[int, int]:
    """Count the tests begun, and those finished."""
    begun, finished = session.execute(
        select(func.sum(PracticeDay.begun), func.sum(PracticeDay.finished))
    ).one()
    return int(begun or 0), int(finished or 0)


def purge_older(session: Session, before: datetime, most: int) -> int:
    """Of up to `most` people who agreed before that moment keep only the sums; how many."""
    changed_rows(session, delete(PracticePlayer).where(PracticePlayer.consent_at < before))
    old = _players_before(session, before.date(), most)
    if old:
        new = insert_into(session, PracticeTotal)
        more = {
            name: getattr(PracticeTotal, name) + getattr(new.excluded, name)
            for name in ("people", *COUNTS)
        }
        names = (*_KEYS, "people", *COUNTS)
        rows = [
            dict(zip(names, row, strict=True)) for row in map(tuple, session.execute(_added(old)))
        ]
        session.execute(new.on_conflict_do_update(index_elements=_KEYS, set_=more), rows)
        changed_rows(session, delete(PracticeResult).where(PracticeResult.player_hash.in_(old)))
    return len(old)


def _players_before(session: Session, day: date, most: int) -> list[bytes]:
    old = select(PracticeResult.player_hash).where(PracticeResult.begun_on < day)
    return list(session.scalars(old.distinct().limit(most)))


def _added(players: Iterable[bytes] | Select[tuple[bytes]]) -> Select[*tuple[Any, ...]]:
    """The sums of these people, by the stages that each of them played."""
    played = (
        select(PracticeResult.player_hash, func.sum(PracticeResult.stage).label("stages"))
        .where(PracticeResult.player_hash.in_(players))
        .group_by(PracticeResult.player_hash)
        .subquery()
    )
    keys = (played.c.stages, PracticeResult.stage, PracticeResult.first_form)
    added = [func.sum(getattr(PracticeResult, name)).label(name) for name in COUNTS]
    return (
        select(*keys, func.count().label("people"), *added)
        .join(played, played.c.player_hash == PracticeResult.player_hash)
        .group_by(*keys)
    )
