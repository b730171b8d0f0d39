"""Settings from the environment, read once; all invalid ones are reported with their fix."""

import base64
import binascii
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy.exc import ArgumentError

from bot.runtime import texts
from db.engine.encryption import KEY_BYTES, IndexKey, MasterKeys
from db.engine.engine import database_url
from handlers.messages.opening_hours import OpeningHours
from handlers.texts.i18n import Localized

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8000
BOT_ID = re.compile(r"@[0-9a-z._-]{2,20}")
LONGEST_OFFICE_HOURS = 100
DEFAULT_BURST_S, MOST_BURST_S = 2.5, 10.0
DEFAULT_OPENING_HOURS = OpeningHours(0, 4, time(8, 30), time(16, 30))
_TOKEN = re.compile("[!-~]{16,200}")
_SECONDS = re.compile(r"\d{1,2}(\.\d{1,2})?")


class SettingsError(Exception):
    """All problems of the settings, one Thai sentence each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class Settings:
    """Settings from the environment. Secrets do not show in its repr.

    `line_api_base` is None for the real LINE, which needs a `public_url` that people can open.
    `engine_outside`: `ruthan worker` runs the engine, not the web process (PostgreSQL only).
    `office_hours` are shown as they are written, and in English where that is known;
    `opening_hours` are the same for the clock, None where they are not given; `bot_id` is the basic
    id of LINE's console, "@" and letters, or empty.
    `line_channel_secrets`: newest first; a signature of any of them is LINE's.
    `burst_s`: so many seconds of silence end what a person writes in several messages; 0: each
    message is answered at once.
    `push_allowed`: a notification that waits too long for a free reply is pushed; LINE counts it.
    `reranker`: address of a model on this machine that may choose among our topics; empty: none.
    `open_data_dir`: the folder for each month's open data; None: it is not written.
    `metrics_token`: whoever has it may read /metrics; empty: nobody.
    `local_line`: the simulator plays LINE, without a login; no environment can ask for it.
    """

    database_url: str = field(repr=False)
    data_dir: Path
    line_channel_secrets: tuple[str, ...] = field(repr=False)
    line_channel_access_token: str = field(repr=False)
    line_api_base: str | None
    data_keys: MasterKeys = field(repr=False)
    index_key: IndexKey = field(repr=False)
    secret_key: bytes = field(repr=False)
    topics_dir: Path | None
    public_url: str
    host: str
    port: int
    engine_outside: bool
    web_processes: int
    office_hours: str
    opening_hours: OpeningHours | None
    bot_id: str
    burst_s: float
    push_allowed: bool
    open_data_dir: Path | None
    reranker: str
    metrics_token: str = field(repr=False)
    local_line: bool = False


def is_loopback(url: str) -> bool:
    """True if an address leads back to this machine."""
    host = urlsplit(url).hostname or ""
    return host == "localhost" or (_is_ip_address(host) and ip_address(host).is_loopback)


def _is_ip_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def new_key() -> str:
    """32 random bytes in URL-safe base64, as every key here is written."""
    return base64.urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()


def database_settings(environ: Mapping[str, str] = os.environ) -> tuple[str, Path]:
    """The database's URL and the data directory, for commands that need nothing else.

    Raises SettingsError."""
    reader = _EnvironmentReader(environ)
    found = reader.database(), reader.data_dir()
    reader.raise_if_invalid()
    return found


def data_dir(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of everything that is kept."""
    return _EnvironmentReader(environ).data_dir()


def data_keys(environ: Mapping[str, str] = os.environ) -> MasterKeys:
    """The office's keys, for commands that need nothing else. Raises SettingsError."""
    reader = _EnvironmentReader(environ)
    found = reader.keys("RUTHAN_DATA_KEYS")
    reader.raise_if_invalid()
    return MasterKeys(found)


def both_keys(environ: Mapping[str, str] = os.environ) -> tuple[MasterKeys, IndexKey]:
    """The office's keys and the index key, for commands that need no more. Raises SettingsError."""
    reader = _EnvironmentReader(environ)
    found = reader.keys("RUTHAN_DATA_KEYS"), reader.keys("RUTHAN_INDEX_KEY", most=1)
    reader.raise_if_invalid()
    return MasterKeys(found[0]), IndexKey(found[1][0])


def topics_dir(environ: Mapping[str, str] = os.environ) -> Path | None:
    """The folder of topics, None for the packaged one. Raises SettingsError."""
    reader = _EnvironmentReader(environ)
    found = reader.topics_dir()
    reader.raise_if_invalid()
    return found


def from_environment(environ: Mapping[str, str] = os.environ) -> Settings:
    """All settings. Raises SettingsError, which names everything that is wrong at once."""
    reader = _EnvironmentReader(environ)
    data_keys = reader.keys("RUTHAN_DATA_KEYS")
    index_key = reader.keys("RUTHAN_INDEX_KEY", most=1)
    secret_key = reader.keys("RUTHAN_SECRET_KEY", most=1)
    build = partial(
        Settings,
        database_url=reader.database(),
        data_dir=reader.data_dir(),
        line_channel_secrets=reader.secrets("LINE_CHANNEL_SECRET"),
        line_channel_access_token=reader.required("LINE_CHANNEL_ACCESS_TOKEN"),
        line_api_base=reader.url("LINE_API_BASE"),
        topics_dir=reader.topics_dir(),
        public_url=reader.public_url(),
        host=reader.host(),
        port=reader.port(),
        engine_outside=reader.engine_outside(),
        web_processes=reader.web_processes(),
        office_hours=reader.office_hours(),
        opening_hours=reader.opening_hours(),
        bot_id=reader.bot_id(),
        burst_s=reader.burst_s(),
        push_allowed=reader.push_allowed(),
        open_data_dir=reader.folder("RUTHAN_OPEN_DATA_DIR", texts.OPEN_DATA),
        reranker=reader.reranker(),
        metrics_token=reader.metrics_token(),
    )
    reader.raise_if_invalid()
    return build(
        data_keys=MasterKeys(data_keys), index_key=IndexKey(index_key[0]), secret_key=secret_key[0]
    )


class _EnvironmentReader:
    """Reader of variables that collects the problems with them."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self._problems: list[str] = []

    def raise_if_invalid(self) -> None:
        if self._problems:
            raise SettingsError(self._problems)

    def _note(self, problem: str) -> None:
        if problem not in self._problems:
            self._problems.append(problem)

    def _get(self, name: str) -> str:
        return self._environ.get(name, "").strip()

    def required(self, name: str) -> str:
        value = self._get(name)
        if not value:
            self._note(texts.missing(name))
        return value

    def secrets(self, name: str) -> tuple[str, ...]:
        """Several separated by commas, newest first, while one replaces another."""
        found = tuple(part.strip() for part in self.required(name).split(","))
        if len(found) > 1 and not all(found):
            self._note(texts.empty_part(name))
        return found

    def data_dir(self) -> Path:
        return Path(self._get("RUTHAN_DATA_DIR") or "var").resolve()

    def database(self) -> str:
        url = self._get("DATABASE_URL") or f"sqlite:///{self.data_dir() / 'ruthan.db'}"
        try:
            backend = database_url(url).get_backend_name()
        except ArgumentError:
            backend = ""
        if backend not in ("sqlite", "postgresql"):
            self._note(texts.DATABASE)
        return url

    def topics_dir(self) -> Path | None:
        return self.folder("RUTHAN_TOPICS_DIR", texts.TOPICS)

    def folder(self, name: str, problem: str) -> Path | None:
        value = self._get(name)
        if not value:
            return None
        if not Path(value).is_dir():
            self._note(problem)
        return Path(value).resolve()

    def url(self, name: str) -> str | None:
        value = self._get(name).rstrip("/")
        if not value:
            return None
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            self._note(texts.url(name))
        elif parts.scheme == "http" and not is_loopback(value):
            self._note(texts.https(name))
        return value

    def public_url(self) -> str:
        if not self._get("LINE_API_BASE"):
            self.required("RUTHAN_PUBLIC_URL")
        return self.url("RUTHAN_PUBLIC_URL") or f"http://127.0.0.1:{self.port()}"

    def host(self) -> str:
        value = self._get("RUTHAN_HOST") or DEFAULT_HOST
        if value != "localhost" and not _is_ip_address(value):
            self._note(texts.HOST)
        return value

    def port(self) -> int:
        value = self._get("PORT") or str(DEFAULT_PORT)
        if not value.isdecimal() or not 1 <= int(value) <= 65535:
            self._note(texts.PORT)
            return DEFAULT_PORT
        return int(value)

    def engine_outside(self) -> bool:
        value = self._get("RUTHAN_ENGINE")
        if value not in ("", "inside", "outside"):
            self._note(texts.ENGINE)
        if value == "outside" and self.database().startswith("sqlite"):
            self._note(texts.ENGINE_SQLITE)
        return value == "outside"

    def web_processes(self) -> int:
        value = self._get("WEB_CONCURRENCY") or "1"
        if not value.isdecimal() or not 1 <= int(value) <= 64:
            self._note(texts.WEB_CONCURRENCY)
            return 1
        return 1 if self.database().startswith("sqlite") else int(value)

    def office_hours(self) -> str:
        thai = self._hours("RUTHAN_OFFICE_HOURS", texts.OFFICE_HOURS)
        english = self._hours("RUTHAN_OFFICE_HOURS_ENGLISH", texts.ENGLISH_HOURS)
        if thai in ("", texts.DEFAULT_OFFICE_HOURS):
            thai, english = texts.DEFAULT_OFFICE_HOURS, english or texts.DEFAULT_ENGLISH_HOURS
        return Localized(thai, english) if english else thai

    def opening_hours(self) -> OpeningHours | None:
        value = self._get("RUTHAN_OPENING_HOURS")
        if not value:
            told = self.office_hours()
            return DEFAULT_OPENING_HOURS if told == texts.DEFAULT_OFFICE_HOURS else None
        found = OpeningHours.parse(value)
        if found is None:
            self._note(texts.OPENING_HOURS)
        return found

    def _hours(self, name: str, problem: str) -> str:
        value = self._get(name)
        if not value.isprintable() or len(value) > LONGEST_OFFICE_HOURS:
            self._note(problem)
        return value

    def bot_id(self) -> str:
        value = self._get("LINE_BOT_ID")
        if value and not BOT_ID.fullmatch(value):
            self._note(texts.BOT_ID)
        return value

    def burst_s(self) -> float:
        value = self._get("RUTHAN_BURST_S") or str(DEFAULT_BURST_S)
        if not _SECONDS.fullmatch(value) or float(value) > MOST_BURST_S:
            self._note(texts.BURST)
            return DEFAULT_BURST_S
        return float(value)

    def push_allowed(self) -> bool:
        value = self._get("RUTHAN_PUSH")
        if value not in ("", "yes", "no"):
            self._note(texts.PUSH)
        return value == "yes"

    def reranker(self) -> str:
        value = self._get("RUTHAN_RERANKER")
        if value and not (value.startswith(("http://", "https://")) and is_loopback(value)):
            self._note(texts.RERANKER)
        return value

    def metrics_token(self) -> str:
        value = self._get("RUTHAN_METRICS_TOKEN")
        if value and not _TOKEN.fullmatch(value):
            self._note(texts.SCRAPER)
        return value

    def keys(self, name: str, most: int = 99) -> list[bytes]:
        value = self.required(name)
        if not value:
            return []
        found = [_key(part.strip()) for part in value.split(",")]
        good = [key for key in found if key is not None]
        if len(good) < len(found) or len(good) > most:
            self._note(texts.key(name))
        return good


def _key(text: str) -> bytes | None:
    try:
        key = base64.b64decode(text, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if len(key) == KEY_BYTES else None
