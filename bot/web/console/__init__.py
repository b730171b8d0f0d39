"""The staff pages: a queue, a case, an export, the audit log, each behind a login and a role."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from flask import Blueprint
from flask.blueprints import BlueprintSetupState
from flask_wtf.csrf import CSRFError

from bot.reports.charts import swatch
from bot.runtime.dates import show_day, show_moment
from bot.runtime.transactions import Transactions
from bot.web.console.admin import audit_descriptions
from bot.web.console.shared.current import EXTENSION, Console
from bot.web.console.shared.ids import add_converters
from bot.web.console.shared.routes import may_open, routes_of, take_larger_form, without_token
from bot.web.console.texts import console as texts
from bot.web.security_headers import add_security_headers
from bot.worker.push_guard import PushQuota, no_pushing
from db.engine.encryption import IndexKey, MasterKeys
from db.evidence.files import EvidenceFiles
from db.export.cells import clean
from db.export.folder import ExportFolder
from db.queue.idempotency import new_token
from db.texts import ACTOR_LABELS, STATUS_LABELS
from knowledge_base import KnowledgeBase
from knowledge_base.reloading import RejectedTopics, no_rejected_topics

# Every page, found in the modules of the rooms.
ROUTES = routes_of(__name__, __path__)


def _utc_now() -> datetime:
    return datetime.now(UTC)


def create_console(
    *,
    transactions: Transactions,
    data_keys: MasterKeys,
    index_key: IndexKey,
    files: EvidenceFiles,
    exports: ExportFolder,
    knowledge: Callable[[], KnowledgeBase],
    clock: Callable[[], datetime] = _utc_now,
    push_quota: Callable[[], PushQuota] = no_pushing,
    unserved: Callable[[], RejectedTopics] = no_rejected_topics,
    line_shows_pictures: bool = True,
) -> Blueprint:
    """The pages under /staff. The application brings the check against forged requests
    (CSRFProtect)."""
    console = Blueprint("console", __name__, url_prefix="/staff", template_folder="templates")
    desk = Console(
        transactions,
        data_keys,
        index_key,
        files,
        exports,
        knowledge,
        unserved,
        clock,
        push_quota,
        line_shows_pictures,
    )

    def keep(state: BlueprintSetupState) -> None:
        state.app.extensions[EXTENSION] = desk
        add_converters(state.app.url_map)

    console.record(keep)
    for route in ROUTES:
        console.add_url_rule(route.address, route.name, route, methods=route.methods)
    console.url_value_preprocessor(take_larger_form)
    console.context_processor(_for_templates)
    console.after_request(add_security_headers)
    console.register_error_handler(CSRFError, without_token)
    return console


def _for_templates() -> dict[str, Any]:
    return {
        "baht": texts.baht,
        "show_day": show_day,
        "show_moment": show_moment,
        "clean": clean,
        "form_token": new_token,
        "swatch": swatch,
        "menu": texts.MENU,
        "may_open": may_open,
        "status_labels": STATUS_LABELS,
        "status_shapes": texts.STATUS_SHAPES,
        "who_in_words": audit_descriptions.who,
        "action_in_words": audit_descriptions.action,
        "thing_in_words": audit_descriptions.subject,
        "reason_in_words": audit_descriptions.reason,
        "actor_labels": ACTOR_LABELS,
        "role_labels": texts.ROLES,
        "media_labels": texts.MEDIA_LABELS,
    }
