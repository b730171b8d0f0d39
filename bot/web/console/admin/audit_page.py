"""The audit log, newest first, by person, action, complaint and day, for those who may read it."""

from datetime import datetime

from flask import render_template, request
from flask.typing import ResponseReturnValue

from bot.runtime.dates import end_of_day, read_day, start_of_day
from bot.web.console.shared.current import current_console
from bot.web.console.shared.ids import read_id
from bot.web.console.shared.routes import route
from bot.web.console.texts import audit_log as log_words
from bot.web.console.texts import console as texts
from db.export.cells import clean
from db.staff import audit, staff
from db.staff.audit import AuditQuery

PAGE_LENGTH = 100
_FIELDS = ("who", "action", "thing", "first", "last")
_LONGEST = 64
NUMBER_BEGINS = "RT-"


@route("/audit", "audit_log", ("auditor", "administrator"))
def audit_log() -> ResponseReturnValue:
    """One page of what the search in the address finds; `before` is the id it begins below."""
    before = read_id(request.args.get("before")) or None
    given = {name: request.args.get(name, "").strip()[:_LONGEST] for name in _FIELDS}
    search, problem = _search(given)
    with current_console().transactions.reading() as session:
        rows = []
        if not problem:
            rows = audit.page(session, search, before=before, limit=PAGE_LENGTH)
        return render_template(
            "console/audit.html",
            rows=rows,
            given={name: value for name, value in given.items() if value},
            problem=problem,
            older=rows[-1].id if len(rows) == PAGE_LENGTH else None,
            begins=before is None,
            actions=sorted(log_words.ACTIONS.items(), key=lambda each: each[1]),
            members=[clean(each.name) for each in staff.everyone(session)],
        )


def _search(given: dict[str, str]) -> tuple[AuditQuery, str]:
    try:
        since, until = _moment(given["first"], last=False), _moment(given["last"], last=True)
    except ValueError:
        since, until, problem = None, None, texts.WRONG_DAY
    else:
        problem = ""
    codes = {said: code for code, said in log_words.WHO.items()}
    who = codes.get(given["who"], given["who"])
    return AuditQuery(who, given["action"], _subject(given["thing"]), since, until), problem


def _subject(typed: str) -> str:
    """The subject as it is stored: a number in capitals, however it is typed."""
    return typed.upper() if typed.upper().startswith(NUMBER_BEGINS) else typed


def _moment(text: str, *, last: bool) -> datetime | None:
    if not text:
        return None
    return end_of_day(read_day(text)) if last else start_of_day(read_day(text))
