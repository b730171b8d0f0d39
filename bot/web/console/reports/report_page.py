"""Report of people's questions and of answers that fall short, for the office."""

from flask import render_template, request
from flask.typing import ResponseReturnValue

from bot.reports import questions as reports_questions
from bot.runtime.dates import BANGKOK
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import ANALYSTS, route
from db.privacy import consent_refusals

PERIODS = (7, 30, 90)


@route("/questions", "report", ANALYSTS)
def report() -> ResponseReturnValue:
    """The report on the last 7, 30 or 90 days."""
    asked = request.args.get("days", 30, type=int)
    days = asked if asked in PERIODS else 30
    today = current_console().clock().astimezone(BANGKOK).date()
    with current_console().transactions.reading() as session:
        found = reports_questions.gather(session, current_console().knowledge(), today, days)
        refused = consent_refusals.since(session, found.since)
    return render_template(
        "console/report.html", found=found, refused=refused, days=days, periods=PERIODS
    )
