"""One export: its progress, its file given once to the member who asked for it, its manifest."""

from pathlib import Path

from flask import Response, abort, redirect, render_template, send_file, url_for
from flask.typing import ResponseReturnValue

from bot.runtime.dates import BANGKOK, show_clock
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import EXPORTERS, POST, route
from bot.web.console.texts import exports as texts
from db.export import export
from db.export import jobs as export_jobs
from db.export.export import manifest_beside
from db.export.manifest import SUFFIX
from db.models.exports import ExportJob

MEDIA_TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "jsonl": "application/x-ndjson",
}


@route("/export/<job_id>", "export_job", EXPORTERS)
def progress(job_id: str) -> ResponseReturnValue:
    """The page of its progress, which reloads itself until the file is ready."""
    job = _own(job_id)
    return render_template(
        "console/export_job.html",
        job=job,
        mark=texts.STATES[job.state][0],
        going_on=job.state in ("waiting", "working"),
        said=texts.export_status(job, show_clock(job.expires_at) if job.expires_at else ""),
        has_manifest=_manifest(job).exists(),
    )


@route("/export/<job_id>/file", "export_file", EXPORTERS, methods=POST)
def file(job_id: str) -> ResponseReturnValue:
    """The file, once; it is gone from the disk before it is sent."""
    job = _own(job_id)
    path = current_console().exports.file(job_id, job.file_format)
    if not _may_be_given(job, path):
        current_console().exports.delete(job_id)
        return redirect(url_for("console.export_job", job_id=job_id), 303)
    size = path.stat().st_size
    opened = path.open("rb")
    path.unlink()
    response = send_file(
        opened,
        mimetype=MEDIA_TYPES[job.file_format],
        as_attachment=True,
        download_name=_name(job),
    )
    response.content_length = size
    return response


@route("/export/<job_id>/manifest", "export_manifest", EXPORTERS)
def manifest(job_id: str) -> ResponseReturnValue:
    """The manifest against which a program checks the file; nothing personal is in it."""
    job = _own(job_id)
    try:
        content = _manifest(job).read_bytes()
    except FileNotFoundError:
        abort(404)
    response = Response(content, mimetype="application/json")
    name = _name(job) + SUFFIX
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response


def _may_be_given(job: ExportJob, path: Path) -> bool:
    """Mark the file as given, with its audit row; False where there is no file any more."""
    with current_console().transactions.writing() as session:
        if job.state == "ready" and not path.is_file():
            # A database that was restored has the row, not the file.
            export_jobs.mark_failed(session, job.id, "lost")
            return False
        erased = export.erased(session)
        given = export_jobs.claim_download(
            session, job.id, member().id, erased, current_console().clock()
        )
        if given:
            audit_notes.note(session, "export fetched", f"export {job.id[:8]}", "")
        return given


def _own(job_id: str) -> ExportJob:
    """The member's own job; 404 for others'."""
    with current_console().transactions.reading() as session:
        found = export_jobs.find(session, job_id, member().id)
        session.expunge_all()
    return found or abort(404)


def _manifest(job: ExportJob) -> Path:
    return manifest_beside(current_console().exports.file(job.id, job.file_format))


def _name(job: ExportJob) -> str:
    return f"ruthan-complaints-{job.asked_at.astimezone(BANGKOK):%Y%m%d-%H%M%S}.{job.file_format}"
