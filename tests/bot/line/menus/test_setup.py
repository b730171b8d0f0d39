"""`ruthan line setup`: published once, unchanged the second time, undone where a step fails."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.main import main
from bot.line import client as line_client
from bot.line.client import LineClient
from bot.line.menus.api import PublishedMenus, RichMenuApi
from bot.line.menus.layout import MenuPage
from bot.line.menus.pictures import all_pages
from bot.line.menus.setup import MenuSetup, MenuSetupError, set_up
from bot.runtime.settings import new_key
from tests.bot.served_line import TOKEN, ServedLine, served_line

PAGES = all_pages()
TWO = [page for page in PAGES if page.person.name == "th-new"]
OLDER = [replace(page, template=page.template + b"\n// older") for page in TWO]
EVERYBODYS = "ruthan-th-new-ask"


@pytest.fixture
def line(tmp_path: Path) -> Iterator[ServedLine]:
    with served_line(tmp_path) as served:
        yield served


def client_of(line: ServedLine) -> LineClient:
    return LineClient(TOKEN, line.api_base)


def published(line: ServedLine) -> PublishedMenus:
    return RichMenuApi(client_of(line)).read()


def written(line: ServedLine, since: int) -> list[str]:
    """The calls that changed something, oldest first, after the first `since` calls."""
    calls = line.people.calls(limit=5000)[::-1][since:]
    return [f"{call['method']} {call['path']}" for call in calls if call["method"] != "GET"]


def count(line: ServedLine) -> int:
    return len(line.people.calls(limit=5000))


def names(pages: list[MenuPage]) -> set[str]:
    return {str(page.rich_menu()["name"]) for page in pages}


def test_the_second_run_changes_nothing(line: ServedLine) -> None:
    first = set_up(client_of(line), TWO)
    assert (first.made, first.kept, first.removed, first.left) == (2, 0, 0, 0)
    found, calls = published(line), count(line)
    assert set(found.names.values()) == names(TWO)
    assert found.default == found.aliases[EVERYBODYS] == first.default
    second = set_up(client_of(line), TWO)
    assert (second.made, second.kept, second.removed, second.left) == (0, 2, 0, 0)
    assert written(line, calls) == []
    assert published(line) == found


def test_what_is_no_longer_shown_is_removed_and_no_other(line: ServedLine) -> None:
    api, two = RichMenuApi(client_of(line)), TWO[0].rich_menu()
    another, of_old_version = (api.create({**two, "name": name}) for name in ("another", "ruthan"))
    set_up(client_of(line), OLDER)
    draft = [page for page in PAGES if page.person.name == "th-draft"]
    set_up(client_of(line), [*TWO, *draft])
    done = set_up(client_of(line), TWO)
    assert done.removed == len(draft)
    found = published(line)
    assert set(found.names.values()) == {*names(TWO), "another"}
    assert another in found.names
    assert of_old_version not in found.names
    assert set(found.aliases) == {page.alias for page in TWO}


def test_only_what_changed_is_made_anew(line: ServedLine) -> None:
    set_up(client_of(line), [TWO[0], OLDER[1]])
    before = published(line)
    done = set_up(client_of(line), TWO)
    assert (done.made, done.kept, done.removed) == (1, 1, 1)
    assert published(line).default == before.default


def attempt(line: ServedLine) -> MenuSetup | MenuSetupError:
    try:
        return set_up(client_of(line), TWO)
    except MenuSetupError as failure:
        return failure


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["500", "429"])
def test_whatever_step_fails_everybody_sees_what_they_saw_before(
    line: ServedLine, kind: str
) -> None:
    set_up(client_of(line), OLDER)
    before, failed = published(line), []
    line.people.fail(kind)
    while isinstance(failure := attempt(line), MenuSetupError):
        assert failure.is_restored
        assert failure.status == int(kind)
        assert published(line) == before
        failed.append(failure.step)
        line.people.fail(kind, after=len(failed))
    assert failed == [
        "read", "read", "read", "create", "upload", "create", "upload", "alias", "alias", "default",
    ]  # fmt: skip
    assert failure.left == 1
    set_up(client_of(line), TWO)
    assert set(published(line).names.values()) == names(TWO)


@pytest.mark.slow
@pytest.mark.parametrize(("after", "step"), [(3, "create"), (7, "alias"), (9, "default")])
def test_what_was_done_without_an_answer_is_undone_too(
    line: ServedLine, after: int, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(client_of(line), OLDER)
    before = published(line)
    monkeypatch.setattr(line_client, "READ_S", 2)
    line.people.switch(hang=3)
    line.people.fail("late", after=after)
    failure = attempt(line)
    assert isinstance(failure, MenuSetupError)
    assert (failure.step, failure.status, failure.is_restored) == (step, None, True)
    assert published(line) == before


def test_the_first_setup_that_fails_leaves_nothing(line: ServedLine) -> None:
    line.people.fail("500", path="/user/all/richmenu/")
    with pytest.raises(MenuSetupError, match="default") as failure:
        set_up(client_of(line), TWO)
    assert failure.value.is_restored
    assert published(line) == PublishedMenus({}, {}, None)


def test_where_even_undoing_fails_it_says_so_and_the_next_run_mends_it(line: ServedLine) -> None:
    set_up(client_of(line), OLDER)
    line.people.fail("500", after=8, calls=1000)
    with pytest.raises(MenuSetupError, match="alias") as failure:
        set_up(client_of(line), TWO)
    assert not failure.value.is_restored
    line.people.fail("500", calls=0)
    set_up(client_of(line), TWO)
    found = published(line)
    assert set(found.names.values()) == names(TWO)
    assert {found.names[menu] for menu in found.aliases.values()} == names(TWO)


def test_a_picture_that_cannot_be_set_changes_nothing(line: ServedLine) -> None:
    with pytest.raises(MenuSetupError, match="draw") as failure:
        set_up(client_of(line), [replace(page, template=b"#no") for page in TWO])
    assert failure.value.is_restored
    assert written(line, 0) == []


@pytest.mark.slow
def test_the_command_publishes_all_and_says_so(line: ServedLine) -> None:
    said = ruthan_line_setup(line.api_base, TOKEN)
    assert (said.exit_code, "สร้าง 40 แบบ" in said.stdout) == (0, True)
    found = published(line)
    assert set(found.names.values()) == names(list(PAGES))
    told = ruthan_line_setup(line.api_base, TOKEN, "--json")
    assert json.loads(told.stdout) == {
        "default": found.default, "made": 0, "kept": 40, "removed": 0, "left": 0,
    }  # fmt: skip
    assert "ไม่มีอะไรต้องเปลี่ยน" in ruthan_line_setup(line.api_base, TOKEN).stdout


@pytest.mark.parametrize(
    ("kind", "path", "said"),
    [
        ("401", "", "อ่านเมนูที่มีอยู่ไม่สำเร็จ: LINE ไม่รับรหัสเข้าใช้"),
        ("429", "/bot/richmenu/list", "รอหนึ่งชั่วโมง"),
        ("500", "/bot/richmenu/alias", "LINE ขัดข้อง (500)"),
    ],
)
def test_the_command_tells_in_thai_why_nothing_changed(
    line: ServedLine, kind: str, path: str, said: str
) -> None:
    line.people.fail(kind, path=path)
    told = ruthan_line_setup(line.api_base, TOKEN)
    assert told.exit_code == 1
    assert said in told.stderr
    assert "เมนูเดิมยังอยู่ครบ" in told.stderr
    assert TOKEN not in told.output


def ruthan_line_setup(api_base: str, token: str, *options: str) -> Result:
    environment = {
        "LINE_API_BASE": api_base,
        "LINE_CHANNEL_ACCESS_TOKEN": token,
        "LINE_CHANNEL_SECRET": "a channel secret",
        "RUTHAN_DATA_KEYS": new_key(),
        "RUTHAN_INDEX_KEY": new_key(),
        "RUTHAN_SECRET_KEY": new_key(),
    }
    return CliRunner().invoke(main, ["line", "setup", *options], env=environment)
