"""The staff page of early warnings: sites and accounts that many people sent, disputed reasons."""

from flask import render_template
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.runtime.dates import BANGKOK
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import CASEWORKERS, route
from bot.web.console.texts import early_warnings as texts
from db.search import check_sightings, patterns
from db.search.check_sightings import SeenThing
from db.search.patterns import Pattern
from db.statistics import check_disputes

SHOWN = 100


@route("/early-warnings", "early_warnings", CASEWORKERS)
def early_warnings() -> ResponseReturnValue:
    """The sites that enough different people sent, the accounts of complaints, the disputes."""
    checker = current_console().knowledge().checker
    since = current_console().clock().astimezone(BANGKOK).date() - check_sightings.KEPT
    with current_console().transactions.reading() as session:
        accounts = check_sightings.accounts(session, since, member().scope, SHOWN)
        return render_template(
            "console/early_warnings.html",
            since=since,
            least=check_sightings.LEAST_PEOPLE,
            most=SHOWN,
            domains=check_sightings.domains(session, since, SHOWN),
            accounts=_with_groups(session, accounts),
            disputes=[
                (checker.words_of(code, texts.ANY_BRAND, texts.ANY_OWNER) or code, count)
                for code, count in check_disputes.since(session, since)
            ],
        )


def _with_groups(
    session: Session, accounts: list[SeenThing]
) -> list[tuple[SeenThing, Pattern, str]]:
    """Each account with the complaints that hold it and the number of the newest."""
    marks = [each.mark for each in accounts]
    groups = patterns.by_fingerprints(session, member().scope, check_sightings.ACCOUNT, marks)
    newest = patterns.newest_ones(session, groups.values())
    found = ((each, groups[each.mark]) for each in accounts)
    return [(each, group, newest[group.newest].number) for each, group in found]
