"""Put everything together; nothing else does."""

import mimetypes
from datetime import timedelta
from functools import partial

from flask import Flask
from flask_wtf.csrf import CSRFProtect

from bot.reports import open_data
from bot.reports.complaint_pdf import make_complaint_pdf
from bot.reports.data_access.document import make_data_copy
from bot.reports.publishing.alerts import RecentAlerts, alert_picture, shows_pictures
from bot.reports.publishing.site import Site
from bot.runtime.settings import Settings
from bot.services import build
from bot.simulator import create_local_line
from bot.simulator.guide import Guide, GuideStep
from bot.texts import tour
from bot.web.check_page import create_check_page
from bot.web.console import create_console
from bot.web.downloads import create_release_pages
from bot.web.error_pages import show_errors
from bot.web.health import create_health
from bot.web.metrics import create_metrics
from bot.web.public_site import create_public_site
from bot.web.security_headers import protect_all_answers
from bot.web.webhook import create_webhook
from bot.worker.push_guard import PushQuotaCache
from bot.worker.worker import Worker
from db.evidence.files import EvidenceFiles
from db.export.folder import ExportFolder
from handlers.conversations.privacy import views as my_data
from handlers.conversations.small_talk import print_complaint
from knowledge_base import KnowledgeBase

LOCAL_LINE = "/local-line"
STAFF = "/staff"
CHECK = "/check"
_FONT = ".woff2"
_FONT_KEPT_S = 30 * 86_400


class _Application(Flask):
    """Flask, but browsers keep the font of the pages for a month without asking for it again."""

    def get_send_file_max_age(self, filename: str | None) -> int | None:
        if filename is not None and filename.endswith(_FONT):
            return _FONT_KEPT_S
        return super().get_send_file_max_age(filename)


def create_app(settings: Settings) -> Flask:
    """The web application. Its engine (`app.extensions["ruthan"]`) is built, not started: that
    is the server's to do, after its fork. Raises InvalidTopics."""
    app = _Application(__name__)
    _configure(app, settings)
    csrf = CSRFProtect(app)
    services = build(settings)
    worker = Worker(services)
    app.extensions["ruthan"] = worker
    webhook = create_webhook(services, worker.wake)
    csrf.exempt(webhook)
    app.register_blueprint(webhook)
    app.register_blueprint(create_health(services))
    if settings.metrics_token:
        app.register_blueprint(create_metrics(services, settings.metrics_token))
    makers = {
        print_complaint.ACTION: partial(make_complaint_pdf, services),
        my_data.ACTION: partial(make_data_copy, services),
    }
    app.register_blueprint(create_release_pages(services, makers))
    app.register_blueprint(create_check_page(services.knowledge))
    front = f"{LOCAL_LINE}/" if settings.local_line else None
    alerts = RecentAlerts(services.transactions, services.clock)
    site = partial(_site, settings, alerts)
    picture = partial(alert_picture, services.transactions)
    app.register_blueprint(
        create_public_site(services.knowledge, site, front, alert_picture=picture)
    )
    app.register_blueprint(
        create_console(
            transactions=services.transactions,
            data_keys=settings.data_keys,
            index_key=settings.index_key,
            files=EvidenceFiles(settings.data_dir),
            exports=ExportFolder(settings.data_dir),
            knowledge=services.knowledge,
            unserved=services.unserved,
            push_quota=PushQuotaCache(services),
            line_shows_pictures=shows_pictures(settings),
        ),
        url_prefix=STAFF,
    )
    if settings.local_line:
        _add_local_line(app, csrf, settings)
    show_errors(app)
    protect_all_answers(app, https=app.config["SESSION_COOKIE_SECURE"])
    return app


def _site(settings: Settings, alerts: RecentAlerts, knowledge: KnowledgeBase) -> Site:
    address = settings.public_url or f"http://{settings.host}:{settings.port}"
    published = open_data.releases(settings.open_data_dir)
    return Site(
        knowledge,
        address.rstrip("/"),
        CHECK,
        STAFF,
        settings.bot_id,
        published,
        alerts(),
        tour.NOTICE if settings.local_line else "",
    )


def _configure(app: Flask, settings: Settings) -> None:
    # Python 3.11 knows it only from the machine's own list.
    mimetypes.add_type("font/woff2", _FONT)
    secure = settings.public_url.startswith("https://")
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_NAME="__Host-ruthan" if secure else "ruthan",
        SESSION_COOKIE_SECURE=secure,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        PERMANENT_SESSION_LIFETIME=timedelta(hours=12),
        MAX_CONTENT_LENGTH=1024 * 1024,
        PROPAGATE_EXCEPTIONS=False,
    )


def _add_local_line(app: Flask, csrf: CSRFProtect, settings: Settings) -> None:
    local_line = create_local_line(
        file=settings.data_dir / "local-line.db",
        callback_url=f"http://127.0.0.1:{settings.port}/callback",
        channel_secret=settings.line_channel_secrets[0],
        access_token=settings.line_channel_access_token,
        console_url=STAFF,
        guide=Guide(tour.LABEL, tour.LEAD, [GuideStep(**step) for step in tour.STEPS]),
    )
    app.jinja_env.globals.update(made_up_notice=tour.NOTICE, tour_label=tour.LABEL)
    csrf.exempt(local_line)
    app.register_blueprint(local_line, url_prefix=LOCAL_LINE)
