"""Alarms: who was shown too much within an hour, and what it was."""

from dataclasses import dataclass

from flask import render_template
from flask.typing import ResponseReturnValue

from bot.console.access import allowed
from bot.console.desk import desk
from db import alarms as shelf
from db.models import AuditRow

MOST = 50


@dataclass(frozen=True, slots=True)
class Shown:
    """One alarm with what the member was shown in the hour before."""

    alarm: AuditRow
    reveals: list[AuditRow]


@allowed("supervisor", "administrator")
def alarms() -> ResponseReturnValue:
    """The newest alarms."""
    with desk().transactions.reading() as session:
        found = [
            Shown(alarm, shelf.reveals_before(session, alarm))
            for alarm in shelf.newest(session, MOST)
        ]
        return render_template("console/alarms.html", found=found, most=shelf.MOST_REVEALS)
