"""The report to ASEAN as one download, for those who see all complaints."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from flask import abort, send_file
from flask.typing import ResponseReturnValue

from bot.reports.asean import report
from bot.reports.asean import texts as report_texts
from bot.runtime.pdf import TypesettingError
from bot.web.console.reports import figures_page
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import POST, SUPERVISORS, route

_ZIP = "application/zip"


@route("/numbers/asean", "asean_report", SUPERVISORS, methods=POST, form=figures_page.AseanForm)
def asean_report() -> ResponseReturnValue:
    """PDF, XLSX and JSON of a quarter or a year, with a row in the audit log."""
    if member().scope.unit:
        abort(403)
    now = current_console().clock()
    form = figures_page.AseanForm(row="asean")
    if not form.validate():
        return figures_page.refused(form), 422
    named = {each.name: each for each in figures_page.reported_periods()}
    period = named[form.period.data]
    try:
        files = report.make(current_console().transactions, period, now)
    except TypesettingError:
        return figures_page.refused(form.refuse(report_texts.NOT_TYPESET)), 500
    with current_console().transactions.writing() as session:
        audit_notes.note(session, report.AUDITED, period.name, form.reason.data)
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    packed.seek(0)
    name = f"{period.file_names[0].removesuffix('.pdf')}.zip"
    return send_file(packed, mimetype=_ZIP, as_attachment=True, download_name=name)
