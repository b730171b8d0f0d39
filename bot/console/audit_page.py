"""The audit log, newest first, searched by who, what and day, for those who watch over others."""

from datetime import datetime

from flask import render_template, request
from flask.typing import ResponseReturnValue

from bot.console.access import allowed
from bot.console.desk import desk
from bot.texts import console as words
from bot.thai_days import beginning, end, read_day
from db import audit
from db.audit import Search

PAGE_LENGTH = 100
NEWEST_POSSIBLE = 2**63 - 1
_FIELDS = ("who", "action", "thing", "first", "last")
_LONGEST = 64


@allowed("auditor", "administrator")
def audit_log() -> ResponseReturnValue:
    """One page of what the search in the address finds; `before` is the id it begins below."""
    before = request.args.get("before", type=int)
    if before is not None and not 0 < before <= NEWEST_POSSIBLE:
        before = None
    given = {name: request.args.get(name, "").strip()[:_LONGEST] for name in _FIELDS}
    search, problem = _search(given)
    with desk().transactions.reading() as session:
        rows = audit.page(session, search, before=before, limit=PAGE_LENGTH)
        return render_template(
            "console/audit.html",
            rows=rows,
            given={name: value for name, value in given.items() if value},
            problem=problem,
            older=rows[-1].id if len(rows) == PAGE_LENGTH else None,
            begins=before is None,
        )


def _search(given: dict[str, str]) -> tuple[Search, str]:
    try:
        since, until = _moment(given["first"], last=False), _moment(given["last"], last=True)
    except ValueError:
        since, until, problem = None, None, words.WRONG_DAY
    else:
        problem = ""
    return Search(given["who"], given["action"], given["thing"], since, until), problem


def _moment(text: str, *, last: bool) -> datetime | None:
    if not text:
        return None
    return end(read_day(text)) if last else beginning(read_day(text))
