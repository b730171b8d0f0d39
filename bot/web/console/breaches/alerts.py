"""Alerts: breaches whose clock runs, and members who revealed too much within an hour."""

from dataclasses import dataclass

from flask import render_template
from flask.typing import ResponseReturnValue

from bot.web.console.shared import breach_clocks
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import SUPERVISORS, route
from db.models.tables import AuditRow
from db.operations import alerts as shelf

MOST = 50


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One alert with the member's reveals in the hour before."""

    alarm: AuditRow
    reveals: list[AuditRow]


@route("/alarms", "alarms", SUPERVISORS)
def alarms() -> ResponseReturnValue:
    """The breaches to be reported, and the newest alerts."""
    with current_console().transactions.reading() as session:
        found = [
            AlertRow(alarm, shelf.reveals_before(session, alarm))
            for alarm in shelf.newest(session, MOST)
        ]
        clocks = breach_clocks.open_breach_clocks(session, current_console().clock())
        return render_template(
            "console/alarms.html",
            breaches=[clock for clock in clocks if clock.sentence],
            found=found,
            most=shelf.MOST_REVEALS,
        )
