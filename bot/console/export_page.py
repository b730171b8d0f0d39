"""The export: a form that gives a file once and keeps none."""

import secrets
import tempfile
from pathlib import Path

from flask import Response, render_template, request, send_file
from flask.typing import ResponseReturnValue

from bot.complaint_export import (
    MAY_SEE_PERSONAL,
    export_complaints,
)
from bot.complaint_filter import CHOICES
from bot.console import accounting
from bot.console.access import allowed, member
from bot.console.desk import desk
from bot.console.filters import Chosen, chosen
from bot.texts import console as words
from bot.thai_days import BANGKOK
from db.export import FORMATS, ErasedMeanwhile, FileFormat, Order
from db.export_tally import ExportDiffers
from db.sealing import CannotOpen

MEDIA_TYPES: dict[FileFormat, str] = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "jsonl": "application/x-ndjson",
}


@allowed("exporter", "supervisor", "administrator")
def export() -> ResponseReturnValue:
    """The form, and the file when it is sent."""
    if request.method == "GET":
        return _form(chosen(request.args), "", 200)
    chosen_filter = chosen(request.form)
    reason, problem = accounting.reason_given()
    file_format = next((each for each in FORMATS if each == request.form.get("format")), None)
    if file_format is None:
        return _form(chosen_filter, words.UNKNOWN_FORMAT, 422)
    if problem:
        return _form(chosen_filter, problem, 422)
    if chosen_filter.problem:
        return _form(chosen_filter, "", 422)
    try:
        return _file(chosen_filter, reason, file_format)
    except CannotOpen:
        return _form(chosen_filter, words.CANNOT_OPEN, 500)
    except ExportDiffers:
        return _form(chosen_filter, words.FILE_DIFFERS, 500)
    except ErasedMeanwhile:
        return _form(chosen_filter, words.ERASED_MEANWHILE, 503)


def _form(chosen_filter: Chosen, problem: str, status: int) -> ResponseReturnValue:
    page = render_template(
        "console/export.html",
        chosen=chosen_filter,
        choices=CHOICES,
        problem=problem,
        reason=request.form.get("reason", ""),
        file_format=request.form.get("format", "xlsx"),
        personal=member().role in MAY_SEE_PERSONAL,
    )
    return page, status


def _file(chosen_filter: Chosen, reason: str, file_format: FileFormat) -> Response:
    now = desk().clock()
    order = Order(
        wanted=chosen_filter.wanted,
        filter_words=chosen_filter.in_words,
        who=member().name,
        role=member().role,
        reason=reason,
        now=now,
        personal=member().role in MAY_SEE_PERSONAL,
    )
    with tempfile.TemporaryDirectory(prefix="ruthan-export-") as folder:
        path = Path(folder) / f"{secrets.token_hex(8)}.{file_format}"
        export_complaints(
            desk().transactions, desk().data_keys, order, path, file_format, _no_progress
        )
        size = path.stat().st_size
        # Opened, then deleted with its folder: the file is gone from the disk before it is sent.
        opened = path.open("rb")
    name = f"ruthan-complaints-{now.astimezone(BANGKOK):%Y%m%d-%H%M%S}.{file_format}"
    response = send_file(
        opened, mimetype=MEDIA_TYPES[file_format], as_attachment=True, download_name=name
    )
    response.content_length = size
    return response


def _no_progress(_done: int, _total: int) -> None:
    """The browser shows its own."""
