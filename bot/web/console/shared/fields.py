"""Unknown fields of a form: they do nothing, and are logged."""

import re
from collections.abc import Collection, Iterable

from flask import request

NOTED = "fields ignored"
MOST = 10
# What may be the name of a field, and not somebody's number or words.
_NAME = re.compile(r"[A-Za-z_]{1,40}")
_TOKEN = frozenset({"csrf_token"})


def page() -> str:
    """The page that the present request was sent to."""
    return (request.endpoint or "").removeprefix("console.")


def unknown_fields(known: Collection[str]) -> str:
    """The names of the fields that were sent and are not `known`; "" where there are none. Those
    that cannot be a name are only counted."""
    unknown = {*request.form, *request.files} - {*known, *_TOKEN}
    sent = sorted({*unknown, *_of_json()})
    return _listed(sent) if sent else ""


def _of_json() -> Iterable[str]:
    """The fields of a JSON body; no page reads any."""
    told = request.get_json(silent=True)
    return told if isinstance(told, dict) else ()


def _listed(sent: list[str]) -> str:
    names = [name for name in sent if _NAME.fullmatch(name)][:MOST]
    more = len(sent) - len(names)
    return ", ".join([*names, *([f"{more} more"] if more else [])])
