"""Dead letters and their retry; their content is never shown."""

import re
from datetime import datetime, timedelta

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from bot.web.console.shared import audit_notes
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import POST, SUPERVISORS, route
from bot.web.console.texts import dashboard as texts
from db.queue import dead_letters, outbox
from db.queue.dead_letters import DeadLetter, Kind

MOST = 200
_COUNTED = timedelta(days=30)
# The names of errors and our own words; what LINE writes may repeat what was sent.
_OURS = re.compile(r"[A-Za-z][A-Za-z ]{0,39}")
_KINDS: dict[str, Kind] = {"event": "event", "answer": "answer"}


@route("/dead-letters", "dead_letters", SUPERVISORS)
def dead_letters_page() -> ResponseReturnValue:
    """The newest of them, and their number."""
    with current_console().transactions.reading() as session:
        return render_template(
            "console/dead_letters.html",
            found=dead_letters.page(session, MOST),
            count=dead_letters.count(session),
            most=MOST,
            pushed=outbox.count_pushed(session, current_console().clock() - _COUNTED),
            kinds=texts.KINDS,
            states=texts.STATES,
            reason=_reason,
            unknown_event=texts.UNKNOWN_EVENT,
        )


def _reason(letter: DeadLetter) -> str:
    if letter.reason in texts.REASONS:
        return texts.REASONS[letter.reason]
    return letter.reason if _OURS.fullmatch(letter.reason) else texts.UNTOLD_REASON


@route("/dead-letters/<kind>/<id:letter_id>", "try_again", SUPERVISORS, methods=POST)
def try_again(kind: str, letter_id: int) -> ResponseReturnValue:
    """Put one back into its queue."""
    done = _try(kind, letter_id, current_console().clock())
    flash(texts.TRYING_AGAIN if done else texts.NOT_DEAD, "message" if done else "danger")
    return redirect(url_for("console.dead_letters"), 303)


def _try(kind: str, letter_id: int, now: datetime) -> bool:
    known = _KINDS.get(kind)
    if known is None:
        return False
    with current_console().transactions.writing() as session:
        done = dead_letters.retry(session, known, letter_id, now)
        if done:
            audit_notes.note(session, "dead letter again", f"{known} {letter_id}", "")
    return done
