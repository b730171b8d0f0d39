"""The made-up staff, their units, and what stands on the pages that are about themselves."""

import secrets
from datetime import datetime, timedelta
from functools import partial

from bot.commands.serving.made_up.texts import others, people
from bot.commands.serving.made_up.world import World
from db.operations import alerts
from db.privacy import breaches
from db.privacy.breaches import BreachAction, BreachDetails
from db.queue import inbox
from db.staff import staff, units
from db.staff.units import UnitDetails

_PASSWORD_BYTES = 24
# So many hours after a breach is known.
_DEALT_WITH: tuple[tuple[BreachAction, int], ...] = (
    ("reported", 20),
    ("people_told", 30),
    ("closed", 90),
)


def fill(world: World) -> None:
    """Units with their officers, into whose accounts nobody can log in; an alarm, a breach that
    is closed, and a message that could not be read."""
    session, began = world.session, world.before_now(days=370)
    for name, provinces in people.UNITS:
        units.add(session, UnitDetails(name, provinces, ()))
    for name, unit in people.OFFICERS:
        password = secrets.token_urlsafe(_PASSWORD_BYTES)
        member = staff.add(session, name, password, "officer", began)
        units.assign(session, member, units.with_name(session, unit))
        world.staff[name] = member.id
    world.plan(world.in_office_hours(world.before_now(days=9)), partial(_looks_at_too_much, world))
    world.plan(world.in_office_hours(world.before_now(days=40)), partial(_breach, world))
    world.plan(world.before_now(days=3), partial(_unreadable, world))


def _looks_at_too_much(world: World, at: datetime) -> None:
    who = people.OFFICERS[-1][0]
    for minute in range(alerts.MOST_REVEALS + 1):
        moment = at + timedelta(seconds=30 * minute)
        world.note(who, "reveal", "complaint RT-0000-0000", moment, others.REVEALED_BECAUSE)
        alerts.check_reveals(world.session, who, "reveal", moment)


def _breach(world: World, at: datetime) -> None:
    who, staff_id = next(iter(world.staff.items()))
    entry = breaches.record(world.session, at, "some", staff_id, at)
    happened, measures = others.BREACH
    breaches.set_details(entry, BreachDetails(happened, measures, ("name",)), {}, world.data_keys)
    world.session.flush()
    subject = f"breach {entry.id}"
    world.note(who, "breach recorded", subject, at)
    for deed, hours in _DEALT_WITH:
        done = at + timedelta(hours=hours)
        world.plan(done, partial(breaches.record_action, entry, deed))
        world.plan(done, partial(world.note, who, f"breach {deed.replace('_', ' ')}", subject))


def _unreadable(world: World, at: datetime) -> None:
    text, reason = others.LOST_MESSAGE, "no events"
    inbox.set_aside(world.session, text, "malformed", reason, world.data_keys, at)
