"""The export: a form whose file is made by the engine, and the member's last exports."""

from dataclasses import replace

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.reports.complaint_export import MAY_SEE_PERSONAL
from bot.reports.complaint_filter import CHOICES
from bot.reports.seller_filter import LENGTH, Seller, seller
from bot.web.console.shared import audit_notes, filters
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.filters import ChosenFilter, parse_filter
from bot.web.console.shared.routes import EXPORTERS, route
from bot.web.console.texts import exports as texts
from bot.worker.export_maker import encrypted_order
from db.export import jobs as export_jobs
from db.export.export import FORMATS, ExportOrder, FileFormat

SHOWN = "shown"


@route(
    "/export",
    "export",
    EXPORTERS,
    methods=("GET", "POST"),
    fields=(*filters.FIELDS, "format", "personal", "seller", "reason"),
)
def export() -> ResponseReturnValue:
    """The form, and the job when it is sent."""
    if request.method == "GET":
        return _form(parse_filter(request.args), "", 200)
    chosen_filter = parse_filter(request.form)
    reason, problem = audit_notes.reason_given()
    file_format = next((each for each in FORMATS if each == request.form.get("format")), None)
    named = seller(request.form.get("seller", ""), current_console().index_key)
    if named.is_nobody:
        return _form(chosen_filter, texts.NO_SUCH_SELLER, 422)
    if file_format is None:
        return _form(chosen_filter, texts.UNKNOWN_FORMAT, 422)
    if problem or chosen_filter.problem:
        return _form(chosen_filter, problem, 422)
    try:
        job_id = _asked(chosen_filter, named, reason, file_format)
    except export_jobs.ExportInProgress:
        return _form(chosen_filter, texts.ONE_AT_A_TIME, 409)
    return redirect(url_for("console.export_job", job_id=job_id), 303)


def _form(chosen_filter: ChosenFilter, problem: str, status: int) -> ResponseReturnValue:
    with current_console().transactions.reading() as session:
        jobs = export_jobs.of_member(session, member().id)
        session.expunge_all()
    page = render_template(
        "console/export.html",
        chosen=chosen_filter,
        choices=CHOICES,
        problem=problem,
        reason=request.form.get("reason", ""),
        seller=request.form.get("seller", ""),
        seller_length=LENGTH,
        formats=texts.FORMATS,
        file_format=request.form.get("format", FORMATS[0]),
        may_see_personal=member().role in MAY_SEE_PERSONAL,
        personal=request.form.get("personal") == SHOWN,
        jobs=jobs,
        states=texts.STATES,
    )
    return page, status


def _asked(chosen_filter: ChosenFilter, named: Seller, reason: str, file_format: FileFormat) -> str:
    """Create the export job and return its id. Raises ExportInProgress."""
    now = current_console().clock()
    personal = request.form.get("personal") == SHOWN and member().role in MAY_SEE_PERSONAL
    order = ExportOrder(
        wanted=replace(chosen_filter.wanted, seller=named.fingerprints),
        filter_words=named.apply_to(chosen_filter.in_words, personal=personal),
        who=member().name,
        role=member().role,
        reason=reason,
        now=now,
        personal=personal,
    )
    with current_console().transactions.writing() as session:
        return export_jobs.create(
            session,
            member().id,
            file_format,
            encrypted_order(order, current_console().data_keys),
            now,
        )
