"""The staff pages: a queue, a case, an export, the audit log, each behind a login and a role."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from flask import Blueprint
from flask.blueprints import BlueprintSetupState
from flask_wtf.csrf import CSRFError

from bot.runtime.dates import show_day, show_moment
from bot.runtime.transactions import Transactions
from bot.web.console.admin import audit_descriptions, audit_page, dead_letters, units, users
from bot.web.console.breaches import actions as breaches_actions
from bot.web.console.breaches import alerts, breaches
from bot.web.console.cases import assignment, case, case_notes, case_steps
from bot.web.console.cases import evidence as cases_evidence
from bot.web.console.cases import merging as cases_merging
from bot.web.console.cases import messages as cases_messages
from bot.web.console.exports import export_job, export_page
from bot.web.console.queue import bulk, dashboard, queue
from bot.web.console.reports import figures_page, knowledge_page, patterns, report_page
from bot.web.console.reports.charts import swatch
from bot.web.console.requests import callbacks, erase_requests
from bot.web.console.session import account, login, second_factor
from bot.web.console.shared import access
from bot.web.console.shared.current import EXTENSION, Desk
from bot.web.console.shared.ids import add_converters
from bot.web.console.texts import console as words
from bot.web.security_headers import add_security_headers
from bot.worker.push_guard import PushRoom, no_pushing
from db.engine.encryption import DataKeys, IndexKey
from db.evidence.files import EvidenceFiles
from db.export.cells import clean
from db.export.folder import ExportFolder
from db.queue.idempotency import new_token
from db.texts import ACTOR_LABELS, STATUS_LABELS
from knowledge_base import KnowledgeBase
from knowledge_base.reloading import Unserved, nothing_unserved

# Every page: its address, its name, its view, its methods.
ROUTES: tuple[tuple[str, str, Callable[..., Any], list[str]], ...] = (
    ("/", "home", login.home, ["GET"]),
    ("/login", "login", login.login, ["GET", "POST"]),
    ("/login/code", "second_step", login.second_step, ["GET", "POST"]),
    ("/logout", "logout", login.logout, ["POST"]),
    ("/account", "account", account.account, ["GET"]),
    ("/account/password", "change_password", account.change_password, ["POST"]),
    ("/account/sessions/end", "end_other_sessions", account.end_other_sessions, ["POST"]),
    (
        "/account/sessions/<id:session_id>/end",
        "end_session",
        account.end_session,
        ["POST"],
    ),
    ("/work", "work", dashboard.work, ["GET"]),
    ("/complaints", "queue", queue.queue, ["GET"]),
    ("/complaints/search", "search", queue.search, ["POST"]),
    ("/complaints/filters", "save_filter", queue.save_filter, ["POST"]),
    ("/complaints/filters/<id:filter_id>", "remove_filter", queue.remove_filter, ["POST"]),
    ("/complaints/change", "bulk", bulk.bulk, ["POST"]),
    ("/complaints/change/confirm", "bulk_confirm", bulk.bulk_confirm, ["POST"]),
    ("/dead-letters", "dead_letters", dead_letters.dead_letters_page, ["GET"]),
    ("/dead-letters/<kind>/<id:letter_id>", "try_again", dead_letters.try_again, ["POST"]),
    ("/complaints/<number>", "case", case.case, ["GET"]),
    ("/complaints/<number>/reveal", "reveal", case.reveal, ["POST"]),
    ("/complaints/<number>/mask", "mask", case.mask, ["POST"]),
    ("/complaints/<number>/status", "change_status", case_steps.change_status, ["POST"]),
    ("/complaints/<number>/assign", "assign", assignment.assign, ["POST"]),
    ("/complaints/<number>/merge", "merge", cases_merging.merge, ["POST"]),
    ("/complaints/<number>/merge/undo", "undo_merge", cases_merging.undo, ["POST"]),
    ("/complaints/<number>/note", "note", case_notes.note, ["POST"]),
    ("/complaints/<number>/question/drop", "drop_question", cases_messages.drop_question, ["POST"]),
    ("/complaints/<number>/message", "write_message", cases_messages.write, ["POST"]),
    (
        "/complaints/<number>/evidence/<name>/<id:page>",
        "evidence_copy",
        cases_evidence.copy,
        ["GET"],
    ),
    (
        "/complaints/<number>/evidence/<name>/original",
        "evidence_original",
        case.original,
        ["POST"],
    ),
    ("/account/second-factor", "second_factor", second_factor.second_factor, ["GET"]),
    (
        "/account/second-factor/begin",
        "begin_second_factor",
        second_factor.begin,
        ["POST"],
    ),
    (
        "/account/second-factor/confirm",
        "confirm_second_factor",
        second_factor.confirm,
        ["POST"],
    ),
    (
        "/account/second-factor/codes",
        "new_recovery_codes",
        second_factor.new_codes,
        ["POST"],
    ),
    (
        "/account/second-factor/remove",
        "remove_second_factor",
        second_factor.remove,
        ["POST"],
    ),
    ("/people", "people", users.people, ["GET"]),
    ("/people/add", "add_person", users.add, ["POST"]),
    (
        "/people/second-factor",
        "require_second_factor",
        users.require_second_factor,
        ["POST"],
    ),
    ("/people/<id:member_id>", "person", users.person, ["GET"]),
    ("/people/<id:member_id>/change", "change_person", users.change, ["POST"]),
    ("/people/<id:member_id>/password", "new_password", users.new_password, ["POST"]),
    (
        "/people/<id:member_id>/second-factor",
        "reset_second_factor",
        users.reset_second_factor,
        ["POST"],
    ),
    ("/people/<id:member_id>/sessions", "end_sessions", users.end_sessions, ["POST"]),
    ("/people/<id:member_id>/disable", "disable_person", users.disable, ["POST"]),
    ("/units/new", "new_unit", units.new, ["GET"]),
    ("/units/add", "add_unit", units.add, ["POST"]),
    ("/units/<id:unit_id>", "unit", units.unit, ["GET"]),
    ("/units/<id:unit_id>/change", "change_unit", units.change, ["POST"]),
    ("/units/<id:unit_id>/remove", "remove_unit", units.remove, ["POST"]),
    ("/call-backs", "call_backs", callbacks.queue, ["GET"]),
    ("/call-backs/mask", "mask_call_backs", callbacks.mask_again, ["POST"]),
    (
        "/call-backs/<id:call_back_id>/reveal",
        "reveal_call_back",
        callbacks.reveal,
        ["POST"],
    ),
    (
        "/call-backs/<id:call_back_id>/called",
        "call_back_called",
        callbacks.called,
        ["POST"],
    ),
    (
        "/call-backs/<id:call_back_id>/not-answered",
        "call_back_not_answered",
        callbacks.not_answered,
        ["POST"],
    ),
    (
        "/call-backs/<id:call_back_id>/again",
        "call_back_again",
        callbacks.call_again,
        ["POST"],
    ),
    ("/erase-requests", "erase_requests", erase_requests.queue, ["GET"]),
    (
        "/erase-requests/<id:request_id>/approve",
        "approve_erase",
        erase_requests.approve,
        ["POST"],
    ),
    (
        "/erase-requests/<id:request_id>/refuse",
        "refuse_erase",
        erase_requests.refuse,
        ["POST"],
    ),
    ("/complaints/<number>/hold", "hold_complaint", erase_requests.hold, ["POST"]),
    ("/export", "export", export_page.export, ["GET", "POST"]),
    ("/export/<job_id>", "export_job", export_job.progress, ["GET"]),
    ("/export/<job_id>/file", "export_file", export_job.file, ["POST"]),
    ("/export/<job_id>/manifest", "export_manifest", export_job.manifest, ["GET"]),
    ("/numbers", "numbers", figures_page.numbers, ["GET"]),
    ("/numbers/pdf", "numbers_paper", figures_page.paper, ["POST"]),
    ("/knowledge", "knowledge", knowledge_page.shelf, ["GET"]),
    ("/knowledge/try", "try_question", knowledge_page.try_question, ["POST"]),
    ("/knowledge/topics/<topic_id>", "topic", knowledge_page.topic, ["GET"]),
    ("/patterns", "patterns", patterns.patterns_page, ["GET"]),
    ("/patterns/confirm", "confirm_pattern", patterns.confirm, ["POST"]),
    ("/patterns/undo", "undo_pattern", patterns.undo, ["POST"]),
    ("/patterns/<kind>/<mark:mark>", "pattern", patterns.pattern, ["GET"]),
    ("/patterns/<kind>/<mark:mark>", "reveal_pattern", patterns.reveal, ["POST"]),
    ("/questions", "report", report_page.report, ["GET"]),
    ("/alarms", "alarms", alerts.alarms, ["GET"]),
    ("/breaches", "breaches", breaches.register, ["GET"]),
    ("/breaches/new", "begin_breach", breaches.begin, ["GET", "POST"]),
    ("/breaches/<id:breach_id>", "breach", breaches.breach, ["GET", "POST"]),
    ("/breaches/<id:breach_id>/done", "breach_done", breaches_actions.breach_done, ["POST"]),
    ("/breaches/<id:breach_id>/undone", "breach_undone", breaches_actions.breach_undone, ["POST"]),
    ("/audit", "audit_log", audit_page.audit_log, ["GET"]),
)


def _utc_now() -> datetime:
    return datetime.now(UTC)


def create_console(
    *,
    transactions: Transactions,
    data_keys: DataKeys,
    index_key: IndexKey,
    files: EvidenceFiles,
    exports: ExportFolder,
    knowledge: Callable[[], KnowledgeBase],
    clock: Callable[[], datetime] = _utc_now,
    push_room: Callable[[], PushRoom] = no_pushing,
    unserved: Callable[[], Unserved] = nothing_unserved,
) -> Blueprint:
    """The pages under /staff. The application brings the check against forged requests
    (CSRFProtect) and Bootstrap's files (Bootstrap5, served locally)."""
    console = Blueprint("console", __name__, url_prefix="/staff", template_folder="templates")
    desk = Desk(
        transactions, data_keys, index_key, files, exports, knowledge, unserved, clock, push_room
    )

    def keep(state: BlueprintSetupState) -> None:
        state.app.extensions[EXTENSION] = desk
        add_converters(state.app.url_map)

    console.record(keep)
    for address, name, view, methods in ROUTES:
        console.add_url_rule(address, name, view, methods=methods)
    console.context_processor(_for_templates)
    console.after_request(add_security_headers)
    console.register_error_handler(CSRFError, access.without_token)
    return console


def _for_templates() -> dict[str, Any]:
    return {
        "baht": words.baht,
        "show_day": show_day,
        "show_moment": show_moment,
        "clean": clean,
        "form_token": new_token,
        "swatch": swatch,
        "status_labels": STATUS_LABELS,
        "status_shapes": words.STATUS_SHAPES,
        "who_in_words": audit_descriptions.who,
        "action_in_words": audit_descriptions.action,
        "thing_in_words": audit_descriptions.thing,
        "reason_in_words": audit_descriptions.reason,
        "actor_labels": ACTOR_LABELS,
        "role_labels": words.ROLES,
        "media_labels": words.MEDIA_LABELS,
    }
