"""Settings: every error is named at once, with its fix, and no secret is shown."""

from datetime import time
from pathlib import Path

import pytest

from bot.runtime import settings as settings_of
from bot.runtime.settings import SettingsError, from_environment, is_loopback, new_key
from handlers.messages.opening_hours import OpeningHours
from handlers.texts.i18n import english_of

KEY = "canary" + "A" * 37 + "="
OTHER_KEY = "B" * 43 + "="
GOOD = {
    "LINE_CHANNEL_SECRET": "channel-secret-canary",
    "LINE_CHANNEL_ACCESS_TOKEN": "access-token-canary",
    "RUTHAN_DATA_KEYS": f"{KEY},{OTHER_KEY}",
    "RUTHAN_INDEX_KEY": OTHER_KEY,
    "RUTHAN_SECRET_KEY": OTHER_KEY,
    "RUTHAN_PUBLIC_URL": "https://ruthan.example.org",
}


def test_the_defaults() -> None:
    settings = from_environment(GOOD)
    assert settings.database_url == f"sqlite:///{Path('var').resolve() / 'ruthan.db'}"
    assert settings.host == "127.0.0.1"
    assert settings.port == 8000
    assert settings.line_api_base is None
    assert not settings.engine_outside
    assert settings.topics_dir is None
    assert settings.public_url == "https://ruthan.example.org"


def test_a_channel_secret_that_is_being_changed_stands_before_the_older_one() -> None:
    settings = from_environment({**GOOD, "LINE_CHANNEL_SECRET": "new, old"})
    assert settings.line_channel_secrets == ("new", "old")


def test_the_local_line_needs_no_public_address() -> None:
    given = {**GOOD, "RUTHAN_PUBLIC_URL": "", "LINE_API_BASE": "http://127.0.0.1:8000/line"}
    assert from_environment(given).public_url == "http://127.0.0.1:8000"


@pytest.mark.parametrize("base", ["", "http://127.0.0.1:8000/local-line", "http://localhost:1"])
def test_no_environment_opens_the_local_line(base: str) -> None:
    """It has no login. An address on this machine may be that of a tunnel to the real LINE."""
    assert not from_environment({**GOOD, "LINE_API_BASE": base}).local_line


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "::1", "10.1.2.3", "localhost"])
def test_it_listens_where_it_is_told(host: str) -> None:
    assert from_environment({**GOOD, "RUTHAN_HOST": host}).host == host


def test_metrics_are_closed_unless_a_long_token_opens_them() -> None:
    assert from_environment(GOOD).metrics_token == ""
    token = new_key()
    settings = from_environment({**GOOD, "RUTHAN_METRICS_TOKEN": token})
    assert settings.metrics_token == token
    assert token not in repr(settings)
    for bad in ("short", "with a blank in the middle", "ก" * 20):
        with pytest.raises(SettingsError, match="RUTHAN_METRICS_TOKEN"):
            from_environment({**GOOD, "RUTHAN_METRICS_TOKEN": bad})


def test_all_that_is_missing_is_named_at_once() -> None:
    with pytest.raises(SettingsError) as wrong:
        from_environment({})
    assert [name for name in GOOD if name not in str(wrong.value)] == []
    assert len(wrong.value.problems) == len(GOOD)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LINE_CHANNEL_SECRET", "  "),
        ("LINE_CHANNEL_SECRET", "new,,old"),
        ("LINE_CHANNEL_SECRET", "new,"),
        ("RUTHAN_DATA_KEYS", "short"),
        ("RUTHAN_DATA_KEYS", f"{KEY},AAAA"),
        ("RUTHAN_INDEX_KEY", f"{KEY},{KEY}"),
        ("RUTHAN_SECRET_KEY", KEY[:-4]),
        ("DATABASE_URL", "mysql://a/b"),
        ("DATABASE_URL", "not a url"),
        ("LINE_API_BASE", "http://line.example.org"),
        ("RUTHAN_PUBLIC_URL", "ruthan.example.org"),
        ("RUTHAN_TOPICS_DIR", "no-such-folder"),
        ("RUTHAN_ENGINE", "sometimes"),
        ("RUTHAN_ENGINE", "outside"),
        ("RUTHAN_PUSH", "perhaps"),
        ("RUTHAN_BURST_S", "11"),
        ("RUTHAN_BURST_S", "-1"),
        ("RUTHAN_BURST_S", "soon"),
        ("RUTHAN_RERANKER", "http://reranker.example.org/v1"),
        ("RUTHAN_RERANKER", "https://reranker.example.org/v1"),
        ("RUTHAN_RERANKER", "127.0.0.1:8080"),
        ("RUTHAN_RERANKER", "yes"),
        ("LINE_BOT_ID", "ruthan"),
        ("RUTHAN_OFFICE_HOURS", "ทุกวัน\nยกเว้นวันหยุด"),
        ("RUTHAN_OFFICE_HOURS_ENGLISH", "Monday " * 20),
        ("RUTHAN_OPENING_HOURS", "จันทร์ถึงศุกร์ 8.30-16.30 น."),
        ("RUTHAN_OPENING_HOURS", "mon-fri 16:30-08:30"),
        ("RUTHAN_OPENING_HOURS", "fri-mon 08:30-16:30"),
        ("RUTHAN_OPENING_HOURS", "mon-fri 08:30-24:30"),
        ("RUTHAN_HOST", "ruthan.example.org"),
        ("RUTHAN_HOST", "127.0.0.1:8000"),
        ("PORT", "80000"),
        ("PORT", "eight"),
        ("WEB_CONCURRENCY", "0"),
    ],
)
def test_each_wrong_value_stops_the_start_and_is_not_repeated(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as wrong:
        from_environment({**GOOD, name: value})
    assert len(wrong.value.problems) == 1
    assert name in wrong.value.problems[0]
    assert KEY not in str(wrong.value)


def test_postgresql_may_have_the_engine_outside_and_several_processes() -> None:
    settings = from_environment(
        {
            **GOOD,
            "DATABASE_URL": "postgres://user:canary@db.example.org/ruthan",
            "RUTHAN_ENGINE": "outside",
            "WEB_CONCURRENCY": "3",
        }
    )
    assert settings.engine_outside
    assert settings.web_processes == 3


def test_sqlite_has_one_process() -> None:
    assert from_environment({**GOOD, "WEB_CONCURRENCY": "3"}).web_processes == 1


@pytest.mark.parametrize(
    ("thai", "english", "told"),
    [
        ("", "", "Monday to Friday, 8.30 am to 4.30 pm"),
        ("จันทร์ถึงศุกร์ 8.30-16.30 น.", "", "Monday to Friday, 8.30 am to 4.30 pm"),
        ("", "Weekdays until half past four", "Weekdays until half past four"),
        ("ทุกวัน 9.00-12.00 น.", "Every day, 9 am to noon", "Every day, 9 am to noon"),
        # Nobody said it in English: hours that are not ours would be worse than Thai ones.
        ("ทุกวัน 9.00-12.00 น.", "", "ทุกวัน 9.00-12.00 น."),
    ],
)
def test_the_office_hours_are_known_in_english_where_somebody_said_them(
    thai: str, english: str, told: str
) -> None:
    hours = {"RUTHAN_OFFICE_HOURS": thai, "RUTHAN_OFFICE_HOURS_ENGLISH": english}
    found = from_environment({**GOOD, **hours}).office_hours
    assert str(found) == (thai or "จันทร์ถึงศุกร์ 8.30-16.30 น.")
    assert english_of(found) == told


@pytest.mark.parametrize(
    ("shown", "clock", "read"),
    [
        ("", "", OpeningHours(0, 4, time(8, 30), time(16, 30))),
        ("", "Mon-Sat 09:00-17:00", OpeningHours(0, 5, time(9), time(17))),
        ("ทุกวันพุธ 9.00-12.00 น.", "wed 09:00-12:00", OpeningHours(2, 2, time(9), time(12))),
        # Hours that are shown, and that nobody said for the clock, are not guessed.
        ("ทุกวัน 9.00-12.00 น.", "", None),
    ],
)
def test_the_clock_knows_the_hours_that_somebody_said_for_it(
    shown: str, clock: str, read: OpeningHours | None
) -> None:
    hours = {"RUTHAN_OFFICE_HOURS": shown, "RUTHAN_OPENING_HOURS": clock}
    assert from_environment({**GOOD, **hours}).opening_hours == read


def test_no_secret_is_shown() -> None:
    settings = from_environment({**GOOD, "DATABASE_URL": "postgresql://user:canary@db/ruthan"})
    assert "canary" not in repr(settings)
    assert KEY not in repr(settings)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://127.0.0.1:8000/local-line", True),
        ("http://localhost:1", True),
        ("http://[::1]:8000", True),
        ("http://127.0.0.1.example.org", False),
        ("https://api.line.me", False),
        ("http://10.0.0.1", False),
    ],
)
def test_only_this_machine_is_a_local_line(url: str, expected: bool) -> None:
    assert is_loopback(url) is expected


def test_parts_can_be_read_alone(tmp_path: Path) -> None:
    environment = {"RUTHAN_DATA_DIR": str(tmp_path), "RUTHAN_TOPICS_DIR": str(tmp_path)}
    assert settings_of.database_settings(environment) == (
        f"sqlite:///{tmp_path / 'ruthan.db'}",
        tmp_path,
    )
    assert settings_of.data_dir(environment) == tmp_path
    assert settings_of.topics_dir(environment) == tmp_path
    with pytest.raises(SettingsError):
        settings_of.topics_dir({"RUTHAN_TOPICS_DIR": "no-such-folder"})


def test_a_new_key_is_one() -> None:
    assert new_key() != new_key()
    from_environment({**GOOD, "RUTHAN_INDEX_KEY": new_key()})
