"""Fixtures for every test: a fresh database of each kind, keys, a browser."""

import atexit
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from argon2 import PasswordHasher
from argon2.profiles import CHEAPEST
from coverage import Coverage
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright

from bot.runtime import garbage
from bot.runtime.settings import is_loopback
from bot.runtime.transactions import Transactions
from db.engine.encryption import KEY_BYTES, IndexKey, MasterKeys
from db.engine.engine import open_database
from db.engine.schema import upgrade
from db.staff import passwords
from knowledge_base import PACKAGED_TOPICS, KnowledgeBase
from knowledge_base.content.library import Library
from knowledge_base.content.loader import load
from tests import lanes, sharing, statements
from tests.browser import ARGUMENTS, SCREENSHOTS, chromium_path
from tests.postgresql import Emptied, Server, running_server

TESTS = Path(__file__).parent
COVERED_BY_THEIR_OWN = ("handlers", "knowledge_base")
# Here a test runs on PostgreSQL too where it is marked with `both_databases`.
BY_MARKER = ("bot", "handlers")
# What asks the database most runs on PostgreSQL in every lane.
NEAR_THE_DATABASE = ("db",)
KINDS = ("sqlite", "postgresql", "browser", "office")
# A disk of memory, where there is one with room: nobody waits for writes that outlive no test.
MEMORY_DISK = Path("/dev/shm")
ENOUGH_BYTES = 4 * 2**30
RUN_FOLDER = "ruthan-tests-"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--everywhere",
        action="store_true",
        help="run every test, each on both databases, with all of its examples",
    )
    parser.addoption(
        "--servers",
        choices=("without", "only"),
        help="of what runs on every push leave out what needs servers, or run only that",
    )


# A busy machine is no failure: no made-up example has a time limit.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


def pytest_configure(config: pytest.Config) -> None:
    """One folder for the whole run, which xdist's workers find through the environment."""
    lanes.choose(everywhere=config.option.everywhere)
    if hasattr(config, "workerinput"):
        _end_the_first_coverage()
        return
    _remove_folders_of_killed_runs()
    folder = Path(tempfile.mkdtemp(prefix=f"{RUN_FOLDER}{os.getpid()}-", dir=_memory_disk()))
    # At exit, because PostgreSQL's wheel takes its lock in this folder once more there.
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    # The many processes of the tests read what the first of them has compiled.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if config.option.basetemp is None:
        config.option.basetemp = folder / "tests"


def _remove_folders_of_killed_runs() -> None:
    """A killed run leaves its databases in the memory that later runs need."""
    for folder in MEMORY_DISK.glob(f"{RUN_FOLDER}*-*"):
        pid = folder.name.removeprefix(RUN_FOLDER).partition("-")[0]
        if pid.isdecimal() and not Path("/proc", pid).exists():
            shutil.rmtree(folder, ignore_errors=True)


def _end_the_first_coverage() -> None:
    """In a worker pytest-cov starts a second coverage over a first one, which would go on where
    `no_cover` stops the second, and take half of the time."""
    if (first := Coverage.current()) is not None:
        first.stop()
        first.save()


def _memory_disk() -> Path | None:
    if os.access(MEMORY_DISK, os.W_OK) and shutil.disk_usage(MEMORY_DISK).free > ENOUGH_BYTES:
        return MEMORY_DISK
    return None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Choose the lane. Coverage doubles a test's time and sees on PostgreSQL what it saw on SQLite,
    so it does not look twice; a folder whose coverage is enforced is covered by its own tests."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
    if not config.option.everywhere:
        _leave_out(config, items)
    for item in items:
        if _needs_much(item) or item.get_closest_marker("postgresql"):
            item.add_marker(pytest.mark.slow)
        if _folder(item) not in COVERED_BY_THEIR_OWN or item.get_closest_marker("postgresql"):
            item.add_marker(pytest.mark.no_cover)


def pytest_collection_finish() -> None:
    """Leave out what takes time and tests nothing: a look for garbage through all that stays, a
    fifth of a test, and hashes that are slow on purpose, half of a page."""
    garbage.freeze()
    statements.share_compiled()
    sharing.share()
    passwords._hasher = PasswordHasher.from_parameters(CHEAPEST)
    passwords.DUMMY_HASH = passwords.hash_password("nobody's")


def _needs_much(item: pytest.Item) -> bool:
    return any(item.get_closest_marker(kind) for kind in ("slow", "browser"))


def _folder(item: pytest.Item) -> str:
    return item.path.relative_to(TESTS).parts[0]


def _leave_out(config: pytest.Config, items: list[pytest.Item]) -> None:
    """`make test` is to end within minutes, and so is CI: they leave out what needs a server, a
    browser or seconds, but for what is marked with `every_push`, and what is marked as more of the
    same. Tests of pages and conversations run on PostgreSQL too where they are marked, all others
    do. What waits for servers is a lane of its own, which CI runs after `make test`."""
    lane = config.option.servers
    chosen = [item for item in items if _is_of_a_push(item)]
    if lane:
        chosen = [item for item in chosen if _waits_for_servers(item) == (lane == "only")]
    config.hook.pytest_deselected(items=list(set(items) - set(chosen)))
    items[:] = chosen


def _is_of_a_push(item: pytest.Item) -> bool:
    if item.get_closest_marker("everywhere"):
        return False
    if _needs_much(item) and not item.get_closest_marker("every_push"):
        return False
    on_postgresql = item.get_closest_marker("postgresql") and _folder(item) in BY_MARKER
    return not on_postgresql or item.get_closest_marker("both_databases") is not None


def _waits_for_servers(item: pytest.Item) -> bool:
    on_postgresql = item.get_closest_marker("postgresql") is not None
    return _needs_much(item) or (on_postgresql and _folder(item) not in NEAR_THE_DATABASE)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many of the passed tests really had a database server, a browser, an office."""
    passed: list[pytest.TestReport] = terminalreporter.stats.get("passed", [])
    counts = {kind: sum(kind in report.keywords for report in passed) for kind in KINDS}
    terminalreporter.write_line(
        "passed on SQLite: {sqlite}, on PostgreSQL: {postgresql}, in Chromium: {browser},"
        " in LibreOffice: {office}".format(**counts)
    )


@pytest.fixture(scope="session")
def library() -> Library:
    """The packaged topics as they are written, read once a worker: it takes seconds."""
    return load(PACKAGED_TOPICS)


@pytest.fixture(scope="session")
def topics(library: Library) -> KnowledgeBase:
    """The packaged topics, ready for questions."""
    knowledge_base = KnowledgeBase(library)
    lock = Path(os.environ["XDG_RUNTIME_DIR"]) / "training"
    with lock.open("w") as held:
        # The first worker learns, the others read what it remembered.
        fcntl.flock(held, fcntl.LOCK_EX)
        knowledge_base.learn()
    garbage.freeze()
    return knowledge_base


@pytest.fixture(scope="session")
def data_keys() -> MasterKeys:
    return MasterKeys([bytes(range(KEY_BYTES))])


@pytest.fixture(scope="session")
def index_key() -> IndexKey:
    return IndexKey(bytes(reversed(range(KEY_BYTES))))


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "ruthan.db"
    _migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Server]:
    """A real PostgreSQL, one for all workers, with a migrated database to copy from."""
    with running_server(Path(os.environ["XDG_RUNTIME_DIR"]).parent, _migrate) as server:
        yield server


@pytest.fixture(scope="session")
def emptied_postgresql(postgresql_server: Server) -> Iterator[Emptied]:
    """The database that this worker's tests use one after the other."""
    emptied = Emptied(postgresql_server)
    yield emptied
    emptied.close()


def _migrate(url: str) -> None:
    engine = open_database(url)
    upgrade(engine)
    engine.dispose()


@pytest.fixture(
    params=[
        pytest.param("sqlite", marks=pytest.mark.sqlite),
        pytest.param("postgresql", marks=pytest.mark.postgresql),
    ]
)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh, migrated database of each kind."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        yield f"sqlite:///{shutil.copy(template, tmp_path / 'ruthan.db')}"
        return
    emptied: Emptied = request.getfixturevalue("emptied_postgresql")
    with emptied.database() as url:
        yield url


@pytest.fixture
def transactions(database_url: str) -> Iterator[Transactions]:
    engine = open_database(database_url)
    yield Transactions(engine)
    engine.dispose()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium_path(), args=list(ARGUMENTS))
        yield launched
        launched.close()


@pytest.fixture
def page_problems() -> list[str]:
    """Errors of the page; a test that provokes an error takes it out itself."""
    return []


@pytest.fixture
def page(browser: Browser, page_problems: list[str]) -> Iterator[Page]:
    """A page of a Thai user; fails the test on a script's error, an error in the console,
    and on every request that leaves this machine."""

    def note_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            page_problems.append(f"console: {message.text} ({message.location})")

    def note_request(request: Request) -> None:
        if urlsplit(request.url).scheme in ("http", "https") and not is_loopback(request.url):
            page_problems.append(f"request to another machine: {request.url}")

    # No transitions: axe would now and then measure the contrast of a colour on its way.
    context = browser.new_context(
        locale="th-TH", timezone_id="Asia/Bangkok", reduced_motion="reduce"
    )
    context.on("console", note_console)
    context.on("request", note_request)
    context.on("weberror", lambda error: page_problems.append(f"script: {error.error}"))
    yield context.new_page()
    context.close()
    assert page_problems == []


@pytest.fixture
def screenshot(page: Page) -> Callable[[str], Path]:
    """Keep a picture of the page as build output: `screenshot("chat-answer")`."""

    def keep(name: str) -> Path:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        file = SCREENSHOTS / f"{name}.png"
        page.screenshot(path=file)
        return file

    return keep
