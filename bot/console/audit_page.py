"""The audit log, newest first, for those who watch over the others."""

from flask import render_template, request
from flask.typing import ResponseReturnValue

from bot.console.access import allowed
from bot.console.desk import desk
from db import audit

PAGE_LENGTH = 100
NEWEST_POSSIBLE = 2**63 - 1


@allowed("auditor", "administrator")
def audit_log() -> ResponseReturnValue:
    """One page of the log; `before` is the id that it begins below."""
    before = request.args.get("before", type=int)
    if before is not None and not 0 < before <= NEWEST_POSSIBLE:
        before = None
    with desk().transactions.reading() as session:
        rows = audit.page(session, before=before, limit=PAGE_LENGTH)
        older = rows[-1].id if len(rows) == PAGE_LENGTH else None
        return render_template("console/audit.html", rows=rows, older=older, begins=before is None)
