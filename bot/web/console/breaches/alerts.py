"""Alarms: breaches whose clock runs, who was shown too much within an hour, and what it was."""

from dataclasses import dataclass

from flask import render_template
from flask.typing import ResponseReturnValue

from bot.web.console.shared import breach_clocks
from bot.web.console.shared.current import desk
from bot.web.console.shared.routes import SUPERVISORS, route
from db.models.tables import AuditRow
from db.operations import alerts as shelf

MOST = 50


@dataclass(frozen=True, slots=True)
class Shown:
    """One alarm with what the member was shown in the hour before."""

    alarm: AuditRow
    reveals: list[AuditRow]


@route("/alarms", "alarms", SUPERVISORS)
def alarms() -> ResponseReturnValue:
    """The breaches to be reported, and the newest alarms."""
    with desk().transactions.reading() as session:
        found = [
            Shown(alarm, shelf.reveals_before(session, alarm))
            for alarm in shelf.newest(session, MOST)
        ]
        clocks = breach_clocks.of_open_ones(session, desk().clock())
        return render_template(
            "console/alarms.html",
            breaches=[clock for clock in clocks if clock.sentence],
            found=found,
            most=shelf.MOST_REVEALS,
        )
