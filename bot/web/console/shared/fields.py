"""Which fields each form of the console has; what else is sent does nothing, and is noted."""

import re
from collections.abc import Iterable, Mapping

from flask import request

from bot.reports.complaint_filter import CHOICES

NOTED = "fields ignored"
MOST = 10
# What may be the name of a field, and not somebody's number or words.
_NAME = re.compile(r"[A-Za-z_]{1,40}")
_TOKEN = frozenset({"csrf_token"})
_FILTERS = frozenset({*CHOICES, "first", "last"})
_QUEUE = _FILTERS | {
    *("least", "most", "assigned", "open", "pressing", "overdue", "urgent", "order", "search"),
}
_BREACH = _FILTERS | {
    *("known", "happened", "measures", "risk", "account", "since", "until", "numbers"),
    *("data", "version"),
}
_UNIT = frozenset({"name", "kind", "province"})
_PATTERN = frozenset({"kind", "mark", "reason"})


def _of(*names: str) -> frozenset[str]:
    return frozenset(names)


FIELDS: Mapping[str, frozenset[str]] = {
    "logout": _of(),
    "change_password": _of("password", "new", "again"),
    "end_other_sessions": _of(),
    "end_session": _of(),
    "search": _QUEUE | {"typed"},
    "save_filter": _QUEUE | {"name"},
    "remove_filter": _QUEUE,
    "bulk": _QUEUE | {"pick", "scope", "deed"},
    "bulk_confirm": _QUEUE | {"pick", "deed", "public_note"},
    "try_again": _of(),
    "reveal": _of("reason"),
    "mask": _of(),
    "change_status": _of(
        *("to_status", "public_note", "internal_note", "agency", "what", "why"),
        *("confirm", "seen", "version"),
    ),
    "assign": _of("to", "holder"),
    "merge": _of("into"),
    "undo_merge": _of(),
    "note": _of("note", "contact", "once"),
    "drop_question": _of("question"),
    "write_message": _of("text", "asks", "push", "once"),
    "evidence_original": _of("reason"),
    "begin_second_factor": _of("password"),
    "confirm_second_factor": _of("code"),
    "new_recovery_codes": _of("password"),
    "remove_second_factor": _of("password"),
    "add_person": _of("name", "role", "unit"),
    "require_second_factor": _of("role"),
    "change_person": _of("role", "unit"),
    "new_password": _of(),
    "reset_second_factor": _of(),
    "end_sessions": _of(),
    "disable_person": _of("confirm"),
    "add_unit": _UNIT,
    "change_unit": _UNIT,
    "remove_unit": _of(),
    "mask_call_backs": _of("page"),
    "reveal_call_back": _of("reason", "page"),
    "call_back_called": _of("note", "page"),
    "call_back_not_answered": _of("tries", "page"),
    "call_back_again": _of("day", "page"),
    "approve_erase": _of("reason", "number"),
    "refuse_erase": _of("reason"),
    "hold_complaint": _of("reason"),
    "export": _FILTERS | {"format", "personal", "seller", "reason"},
    "export_file": _of(),
    "numbers_paper": _FILTERS | {"month", "reason"},
    "try_question": _of("question"),
    "confirm_pattern": _PATTERN,
    "undo_pattern": _PATTERN,
    "reveal_pattern": _of("reason"),
    "begin_breach": _BREACH | {"once"},
    "breach": _BREACH,
    "breach_done": _of("deed", "at", "reason"),
    "breach_undone": _of("deed", "reason"),
}


def page() -> str:
    """The page that the present request was sent to."""
    return (request.endpoint or "").removeprefix("console.")


def strange() -> str:
    """The fields that were sent and that the page does not have, by name alone; "" where there
    are none. Of what could be no name it is only said how many there were."""
    unknown = {*request.form, *request.files} - FIELDS.get(page(), frozenset()) - _TOKEN
    sent = sorted({*unknown, *_of_json()})
    return _listed(sent) if sent else ""


def _of_json() -> Iterable[str]:
    """No page reads any."""
    told = request.get_json(silent=True)
    return told if isinstance(told, dict) else ()


def _listed(sent: list[str]) -> str:
    names = [name for name in sent if _NAME.fullmatch(name)][:MOST]
    more = len(sent) - len(names)
    return ", ".join([*names, *([f"{more} more"] if more else [])])
