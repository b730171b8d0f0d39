"""The staff page of the practice game: who tells apart better after it, as sums of many people."""

from flask import render_template
from flask.typing import ResponseReturnValue

from bot.reports.asean.practice import practice_results
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import ANALYSTS, route
from bot.web.console.texts import practice as texts
from db.queue.practice_players import PracticeStage
from db.statistics import practice as statistics
from db.statistics.disclosure_control import SMALLEST


@route("/practice", "practice", ANALYSTS)
def practice() -> ResponseReturnValue:
    """Discernment and trust before and after, how many play and how many finish."""
    with current_console().transactions.reading() as session:
        found = practice_results(session)
        sums = statistics.sums(session)
    people = dict.fromkeys("AB", 0)
    for each in sums:
        if each.stage == PracticeStage.BEFORE:
            people[each.first_form] += each.people
    return render_template(
        "console/practice.html", found=found, people=people, least=SMALLEST, stages=texts.STAGES
    )
