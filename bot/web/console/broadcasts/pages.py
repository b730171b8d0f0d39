"""The list of alerts, and one of them: its form, how it looks in the chat, its cost and results."""

from dataclasses import dataclass

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.web.console.broadcasts import form, steps
from bot.web.console.broadcasts.form import BroadcastForm, StepForm
from bot.web.console.broadcasts.picture import FORM_BYTES, MOST_BYTES
from bot.web.console.shared import audit_notes, idempotency
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import ConsoleForm
from bot.web.console.shared.ids import read_id
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import broadcasts as texts
from bot.worker.push_guard import PushQuota, broadcast_obstacle
from db.models.broadcasts import Broadcast
from db.models.tables import StaffMember
from db.queue.broadcasts import approval, batches, pictures, subscriptions
from db.queue.broadcasts.approval import BroadcastChanged, BroadcastDraft
from db.queue.broadcasts.pictures import AlertPicture
from handlers.cards.broadcast import broadcast as card
from handlers.messages.reply import CardPicture
from handlers.nlu.values import provinces

MOST = 50


@dataclass(frozen=True, slots=True)
class BroadcastCost:
    """The number of recipients, in words, and the reason why it could not go out now ("": none)."""

    sentence: str
    obstacle: str


class _PictureGone(Exception):
    """Raised when the picture of a draft is not kept any more."""


@route("/broadcasts", "broadcasts", CASEWORKERS)
def all_of_them() -> ResponseReturnValue:
    """The newest alerts, and how many people agreed to get them."""
    before = read_id(request.args.get("before")) or None
    with current_console().transactions.reading() as session:
        found = approval.newest(session, MOST, before)
        return render_template(
            "console/broadcasts.html",
            found=[(each, _audience(each)) for each in found],
            older=found[-1].id if len(found) == MOST else None,
            states=texts.STATES,
            subscribers=subscriptions.count(session, subscriptions.Audience()),
        )


@route(
    "/broadcasts/new",
    "begin_broadcast",
    CASEWORKERS,
    methods=("GET", *POST),
    form=BroadcastForm,
    most_bytes=FORM_BYTES,
)
def begin() -> ResponseReturnValue:
    """A new draft: the form, and what happens when it is sent."""
    typed, now = BroadcastForm(), current_console().clock()
    if request.method == "GET":
        return _form(typed)
    if not typed.validate():
        return _form(typed), 422
    draft = typed.draft()
    try:
        with current_console().transactions.writing() as session:
            if not idempotency.is_first(session, "", typed):
                return idempotency.answered(url_for("console.broadcasts"), texts.SAVED)
            _keep_picture(session, draft)
            broadcast_id = approval.create(session, draft, member().id, now)
            _note(session, "broadcast written", broadcast_id, draft)
    except _PictureGone:
        return _form(_without_picture(typed)), 422
    page = url_for("console.broadcast", broadcast_id=broadcast_id)
    return idempotency.answered(page, texts.SAVED)


@route(
    "/broadcasts/<id:broadcast_id>",
    "broadcast",
    CASEWORKERS,
    methods=("GET", *POST),
    form=BroadcastForm,
    most_bytes=FORM_BYTES,
)
def one(broadcast_id: int) -> ResponseReturnValue:
    """One alert; a draft is written anew by its form."""
    if request.method == "GET":
        return page(broadcast_id)
    typed = BroadcastForm()
    if not typed.validate():
        return page(broadcast_id, typed), 422
    draft = typed.draft()
    try:
        with current_console().transactions.writing() as session:
            _keep_picture(session, draft)
            approval.edit(session, broadcast_id, typed.version.data, draft, member().id)
            _note(session, "broadcast changed", broadcast_id, draft)
    except _PictureGone:
        return page(broadcast_id, _without_picture(typed)), 422
    except BroadcastChanged:
        return page(broadcast_id, typed.refuse(texts.EDITED_MEANWHILE)), 409
    flash(texts.SAVED)
    return redirect(url_for("console.broadcast", broadcast_id=broadcast_id), 303)


@route(
    "/broadcasts/<id:broadcast_id>/step",
    "broadcast_step",
    CASEWORKERS,
    methods=POST,
    form=StepForm,
)
def step(broadcast_id: int) -> ResponseReturnValue:
    """Lays it before another, lets it out, stops it, or ends it."""
    sent = StepForm()
    wanted = steps.STEPS.get(sent.step.data) or abort(400)
    if member().role not in wanted.roles:
        return page(broadcast_id, sent.refuse(texts.NOT_YOURS)), 403
    try:
        steps.take(wanted, broadcast_id, sent.version.data)
    except steps.StepRefused as refused:
        return page(broadcast_id, sent.refuse(str(refused))), 409
    flash(texts.DONE[wanted.name])
    return redirect(url_for("console.broadcast", broadcast_id=broadcast_id), 303)


def page(broadcast_id: int, rejected: ConsoleForm | None = None) -> str:
    """One alert, with what is wrong with what was sent and what was typed into its form."""
    quota = current_console().push_quota()
    with current_console().transactions.reading() as session:
        found = approval.get(session, broadcast_id) or abort(404)
        writer, approver = (
            session.get(StaffMember, each) if each else None
            for each in (found.written_by, found.approved_by)
        )
        picture = pictures.of(session, found)
        (shown,) = card(found.id, found.text, found.topic_id, _shown(picture)).replies
        topic = current_console().knowledge().topics.get(found.topic_id or "")
        return _form(
            rejected if isinstance(rejected, BroadcastForm) else form.stored(found),
            broadcast=found,
            rejected=rejected,
            card=shown,
            picture=picture,
            topic=topic,
            audience=_audience(found),
            writer=writer,
            approver=approver,
            cost=_cost(session, found, quota),
            results=approval.results(session, found) if found.begun_at else None,
            possible=steps.possible(found, member().role),
            labels=texts.STEPS,
            state=texts.STATES[found.state],
            stopped=texts.obstacle(found.stopped_because) if found.stopped_because else "",
            past=steps.history(session, found.id),
        )


def _form(typed: BroadcastForm, **more: object) -> str:
    shown = {"broadcast": None, "rejected": typed, "card": None, **more}
    return render_template(
        "console/broadcast.html",
        form=typed,
        longest=approval.LONGEST_TEXT,
        largest_picture=MOST_BYTES,
        line_shows_pictures=current_console().line_shows_pictures,
        picture_too_large=texts.PICTURE_TOO_LARGE,
        **shown,
    )


def _without_picture(typed: BroadcastForm) -> BroadcastForm:
    """The same where its picture is not kept any more."""
    typed.picture.data = ""
    typed.picture.errors.append(texts.PICTURE_GONE)
    return typed


def _keep_picture(session: Session, draft: BroadcastDraft) -> None:
    sha256, now = draft.picture_sha256, current_console().clock()
    if sha256 and not pictures.hold(session, sha256, now):
        raise _PictureGone


def _note(session: Session, action: str, broadcast_id: int, draft: BroadcastDraft) -> None:
    about = steps.audit_subject(broadcast_id)
    audit_notes.note(session, action, about, draft.picture_sha256 or "")


def _shown(picture: AlertPicture | None) -> CardPicture | None:
    """The picture as staff see it; its public address is nobody's before the alert is let out."""
    if picture is None:
        return None
    url = url_for("console.broadcast_picture", sha256=picture.sha256)
    return CardPicture(url, picture.alt, picture.width, picture.height)


def _audience(found: Broadcast) -> str:
    """To whom it goes, in words."""
    value = found.audience_value or ""
    if found.audience == "province":
        value = provinces.name(value)
    elif found.audience == "topic":
        sections = current_console().knowledge().sections
        value = next((each.title for each in sections if each.id == value), value)
    return f"{texts.AUDIENCES[found.audience]} {value}".strip()


def _cost(session: Session, found: Broadcast, quota: PushQuota) -> BroadcastCost | None:
    """The cost from now on; None once nobody more is to be reached."""
    if found.state in (approval.DONE, approval.WITHDRAWN):
        return None
    recipients = batches.still_to_reach(session, found)
    known = quota.allowed and quota.known
    said = texts.cost(recipients, quota.left) if known else texts.cost_unknown(recipients)
    reason = broadcast_obstacle(session, quota, recipients, current_console().clock())
    return BroadcastCost(said, texts.obstacle(reason) if reason else "")
