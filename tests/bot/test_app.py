"""The put-together application: health, errors, cookies, and where the local LINE is."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from bot.app import create_app
from bot.commands.database.key_guard import refuse_wrong_keys
from bot.runtime.settings import Settings, from_environment, new_key
from bot.runtime.transactions import Transactions
from bot.services import build
from bot.web.health import create_health
from bot.web.security_headers import HEADERS, PERMISSIONS_POLICY, STRICT_TRANSPORT
from db.engine.engine import open_database
from db.engine.schema import upgrade
from knowledge_base.content.errors import TopicError
from knowledge_base.reloading import RejectedTopics
from tests.engine.events import body_of, signature
from tests.knowledge_base.written import PAYING, write


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    topics = tmp_path / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    return from_environment(
        {
            "RUTHAN_TOPICS_DIR": str(topics),
            "LINE_CHANNEL_SECRET": "channel-secret-canary",
            "LINE_CHANNEL_ACCESS_TOKEN": "access-token-canary",
            "LINE_API_BASE": "http://127.0.0.1:8000/local-line",
            "RUTHAN_DATA_KEYS": new_key(),
            "RUTHAN_INDEX_KEY": new_key(),
            "RUTHAN_BURST_S": "0",
            "RUTHAN_SECRET_KEY": new_key(),
            "RUTHAN_DATA_DIR": str(tmp_path),
        }
    )


@pytest.fixture
def made(settings: Settings) -> Callable[..., Flask]:
    """An application on a migrated database, with some settings changed."""
    engine = open_database(settings.database_url)
    upgrade(engine)
    refuse_wrong_keys(Transactions(engine), settings.data_keys, settings.index_key)
    engine.dispose()
    return lambda **changes: create_app(replace(settings, **changes))


def test_ready_when_database_migrations_and_topics_are_there(made: Callable[..., Flask]) -> None:
    client = made().test_client()
    assert client.get("/healthz").get_json() == {"status": "ok"}
    answer = client.get("/readyz")
    assert answer.status_code == 200
    ready = answer.get_json()
    assert ready["database"]
    assert ready["migrations"]
    assert ready["disk"]
    assert ready["problems"] == []
    assert ready["topics"] == PAYING.count("\nid: ")
    assert ready["events_waiting"] == ready["messages_waiting"] == 0


def test_alive_but_not_ready_without_the_tables(settings: Settings) -> None:
    client = create_app(settings).test_client()
    assert client.get("/healthz").status_code == 200
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.get_json()["migrations"] is False
    assert answer.get_json()["problems"] == ["empty"]


def test_not_ready_without_the_database(made: Callable[..., Flask], tmp_path: Path) -> None:
    away = f"sqlite:///{tmp_path / 'no-such-folder' / 'ruthan.db'}"
    answer = made(database_url=away).test_client().get("/readyz")
    assert answer.status_code == 503
    assert answer.get_json()["database"] is False
    assert answer.get_json()["problems"] == ["unreachable"]


def test_metrics_are_closed_until_there_is_a_token(made: Callable[..., Flask]) -> None:
    token = "a token of the metrics"
    assert made().test_client().get("/metrics").status_code == 404
    client = made(metrics_token=token).test_client()
    assert client.get("/metrics").status_code == 401
    assert client.get(f"/metrics?token={token}").status_code == 401
    answer = client.get("/metrics", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")


def test_readiness_tells_of_topics_that_are_not_served(settings: Settings) -> None:
    services = build(settings)
    upgrade(services.transactions.engine)
    keys = settings.data_keys, settings.index_key
    refuse_wrong_keys(services.transactions, *keys)
    error = TopicError("paying.yaml", 1, "", "what", "mend")
    refused = replace(services, unserved=lambda: RejectedTopics((error,)))
    warnings = []
    for each in (services, refused):
        app = Flask("bot")
        app.register_blueprint(create_health(each))
        warnings.append(app.test_client().get("/readyz").get_json()["warnings"])
    assert set(warnings[1]) - set(warnings[0]) == {"topics-refused"}


def test_not_ready_with_a_full_disk(made: Callable[..., Flask]) -> None:
    # A file system of the kernel: it has not one byte free.
    app = made(data_dir=Path("/proc"), line_api_base=None)
    answer = app.test_client().get("/readyz")
    assert answer.status_code == 503
    told = answer.get_json()
    assert (told["disk"], told["database"], told["problems"]) == (False, True, ["disk"])


def test_the_front_page_leads_to_the_local_line(made: Callable[..., Flask]) -> None:
    client = made(local_line=True).test_client()
    assert client.get("/").headers["Location"] == "/local-line/"


def test_the_older_of_two_channel_secrets_is_taken_too(made: Callable[..., Flask]) -> None:
    client = made(line_channel_secrets=("new", "old")).test_client()
    body = body_of()
    for secret, status in (("new", 200), ("old", 200), ("older", 401)):
        headers = {"x-line-signature": signature(secret, body)}
        assert client.post("/callback", data=body, headers=headers).status_code == status


def test_there_is_no_local_line_unless_it_was_asked_for(made: Callable[..., Flask]) -> None:
    client = made().test_client()
    assert client.get("/local-line/").status_code == 404
    front = client.get("/")
    assert front.status_code == 200
    assert "1441" in front.get_data(as_text=True)


def test_an_error_is_a_thai_page_with_headers(made: Callable[..., Flask]) -> None:
    answer = made().test_client().get("/no-such-page")
    assert answer.status_code == 404
    assert "ไม่พบหน้านี้" in answer.get_data(as_text=True)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("address", ["/staff", "/local-line"])
def test_an_address_without_its_last_slash_leads_on_with_headers(
    made: Callable[..., Flask], address: str
) -> None:
    answer = made(local_line=True).test_client().get(address)
    assert answer.status_code == 308
    for header, value in HEADERS.items():
        assert answer.headers[header] == value


def test_a_crash_tells_a_reference_and_no_words(
    made: Callable[..., Flask], caplog: pytest.LogCaptureFixture
) -> None:
    app = made()
    canary = "0812345678"

    @app.get("/crash")
    def crash() -> str:
        raise RuntimeError(canary)

    answer = app.test_client().get("/crash")
    assert answer.status_code == 500
    page = answer.get_data(as_text=True)
    assert "ระบบขัดข้องชั่วคราว" in page
    assert canary not in page + caplog.text
    reference = caplog.records[-1].getMessage().split()[0]
    assert reference in page


@pytest.mark.parametrize(
    ("public_url", "transport"),
    [("https://ruthan.example.org", STRICT_TRANSPORT), ("http://127.0.0.1:8000", None)],
)
def test_every_answer_asks_for_no_device_and_for_https_where_that_is_spoken(
    made: Callable[..., Flask], public_url: str, transport: str | None
) -> None:
    app = made(public_url=public_url)
    client = app.test_client()
    rules = [re.sub("<[^>]*>", "1", rule.rule) for rule in app.url_map.iter_rules()]
    for address in ("/no-such-page", "/staff", "/static/page.css", *rules):
        for method in ("GET", "POST"):
            answer = client.open(address, method=method, buffered=True)
            assert answer.headers["Permissions-Policy"] == PERMISSIONS_POLICY, address
            assert answer.headers.get("Strict-Transport-Security") == transport, address


def test_a_browser_keeps_the_font_for_a_month_but_asks_for_styles_again(
    made: Callable[..., Flask],
) -> None:
    client = made().test_client()
    font = client.get("/static/fonts/sarabun-400.woff2", buffered=True)
    assert font.headers["Cache-Control"] == "public, max-age=2592000"
    assert font.content_type == "font/woff2"
    style = client.get("/static/page.css", buffered=True)
    assert style.headers["Cache-Control"] == "no-cache"


@pytest.mark.attack(56)
def test_the_session_cookie_is_bound_to_https(made: Callable[..., Flask]) -> None:
    app = made(public_url="https://ruthan.example.org")
    assert app.config["SESSION_COOKIE_NAME"] == "__Host-ruthan"
    sent = app.test_client().get("/staff/login", base_url="https://ruthan.example.org")
    cookie = sent.headers["Set-Cookie"]
    assert cookie.startswith("__Host-ruthan=")
    assert set(cookie.split("; ")[1:]) == {"Secure", "HttpOnly", "SameSite=Lax", "Path=/"}
    assert not app.debug
