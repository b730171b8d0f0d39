"""The export: a form whose file is made by the engine, and the member's last exports."""

from dataclasses import replace

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict
from wtforms.validators import Length, ValidationError

from bot.reports.complaint_export import MAY_SEE_PERSONAL
from bot.reports.seller_filter import LENGTH, Seller, seller
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.filters import DAYS, FIELDS, FilterForm, chosen_filter
from bot.web.console.shared.forms import RadioChoiceField, ReasonField, WordsField
from bot.web.console.shared.routes import EXPORTERS, route
from bot.web.console.texts import exports as texts
from bot.worker.export_maker import encrypted_order
from db.export import jobs as export_jobs
from db.export.export import FORMATS, ExportOrder

SHOWN = "shown"


class ExportForm(FilterForm):
    """The file that is wanted, of which complaints, and why."""

    format = RadioChoiceField(
        texts.FORMAT,
        {code: name for code, (name, _) in texts.FORMATS.items()},
        texts.UNKNOWN_FORMAT,
        default=FORMATS[0],
    )
    personal = RadioChoiceField(
        texts.PERSONAL, texts.SHOWS_PERSONAL, texts.UNKNOWN_PERSONAL, default="masked"
    )
    seller = WordsField(texts.SELLER, [Length(max=LENGTH, message=texts.SELLER_TOO_LONG)])
    reason = ReasonField(texts.REASON)

    def validate_seller(self, _field: WordsField) -> None:
        """A seller by whom complaints can be found, or none."""
        if self.named.is_nobody:
            raise ValidationError(texts.NO_SUCH_SELLER)

    @property
    def named(self) -> Seller:
        """The seller that was typed."""
        return seller(self.seller.data, current_console().index_key)

    @property
    def is_personal(self) -> bool:
        """True if the member wants personal data and may have them."""
        return self.personal.data == SHOWN and member().role in MAY_SEE_PERSONAL


@route("/export", "export", EXPORTERS, methods=("GET", "POST"), form=ExportForm)
def export() -> ResponseReturnValue:
    """The form, with the filter of the address, and the job when it is sent."""
    if request.method == "GET":
        named = MultiDict({name: request.args.get(name, "") for name in FIELDS})
        form = ExportForm(named)
        for name in DAYS:
            form[name].validate(form)
        return _form(form)
    form = ExportForm()
    if not form.validate():
        return _form(form), 422
    try:
        job_id = _asked(form)
    except export_jobs.ExportInProgress:
        return _form(form.refuse(texts.ONE_AT_A_TIME)), 409
    return redirect(url_for("console.export_job", job_id=job_id), 303)


def _form(form: ExportForm) -> str:
    with current_console().transactions.reading() as session:
        jobs = export_jobs.of_member(session, member().id)
        session.expunge_all()
    return render_template(
        "console/export.html",
        form=form,
        formats=texts.FORMATS,
        uses={code: use for code, (_, use) in texts.FORMATS.items()},
        personal_uses=texts.PERSONAL_USES,
        may_see_personal=member().role in MAY_SEE_PERSONAL,
        jobs=jobs,
        states=texts.STATES,
    )


def _asked(form: ExportForm) -> str:
    """Create the export job and return its id. Raises ExportInProgress."""
    now, named, chosen = current_console().clock(), form.named, chosen_filter(form)
    order = ExportOrder(
        wanted=replace(chosen.wanted, seller=named.fingerprints),
        filter_words=named.apply_to(chosen.in_words, personal=form.is_personal),
        who=member().name,
        role=member().role,
        reason=form.reason.data,
        now=now,
        personal=form.is_personal,
    )
    with current_console().transactions.writing() as session:
        return export_jobs.create(
            session,
            member().id,
            form.format.data,
            encrypted_order(order, current_console().data_keys),
            now,
        )
