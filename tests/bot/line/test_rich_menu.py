"""The rich menu: its words, its areas, its picture, and LINE's answer to it."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import urllib3
from click.testing import CliRunner, Result

from bot.commands.main import main
from bot.line.actions import graphemes
from bot.line.client import LineApiError, LineClient
from bot.line.rich_menu import BUTTONS, HEIGHT, PICTURE, WIDTH, menu, publish
from bot.runtime.settings import new_key
from bot.simulator.rules.menu_limits import png_size
from handlers.messages.event import ButtonTap
from handlers.messages.postback import parse_postback
from tests.bot.served_line import TOKEN, served_line

SOURCE = Path(__file__).parents[3] / "docs" / "rich_menu.html"


def test_the_picture_is_one_that_line_takes() -> None:
    picture = PICTURE.read_bytes()
    assert png_size(picture) == (WIDTH, HEIGHT)
    assert len(picture) < 1_000_000


def test_the_picture_says_what_its_areas_do() -> None:
    drawn = re.findall(r"<p>(.+?)</p>", SOURCE.read_text())
    shown = [words.replace("<br>", "").replace(" ", "") for words in drawn]
    assert shown == [button.label.replace(" ", "") for button in BUTTONS]


def test_the_areas_cover_the_picture_without_overlap() -> None:
    areas = [area["bounds"] for area in menu()["areas"]]
    assert len(areas) == 6
    assert sum(area["width"] * area["height"] for area in areas) == WIDTH * HEIGHT
    corners = {(area["x"], area["y"]) for area in areas}
    assert corners == {(x, y) for x in (0, 833, 1666) for y in (0, 843)}


def test_every_word_fits_where_line_shows_it() -> None:
    assert 1 <= graphemes(menu()["chatBarText"]) <= 14
    assert all(1 <= graphemes(area["action"]["label"]) <= 20 for area in menu()["areas"])


def test_the_numbers_are_called_and_asking_opens_the_keyboard() -> None:
    actions = [area["action"] for area in menu()["areas"]]
    assert [action["uri"] for action in actions if action["type"] == "uri"] == [
        "tel:1441",
        "tel:1166",
    ]
    assert [action.get("inputOption") for action in actions] == ["openKeyboard", *[None] * 5]


def test_each_area_that_is_no_call_does_what_it_says() -> None:
    data = [area["action"].get("data", "") for area in menu()["areas"]]
    tapped = [parse_postback(ButtonTap(each)) for each in data]
    assert [tap.action for tap in tapped if tap and tap.action] == [
        "ask",
        "complaint/start",
        "status",
        "check/start",
    ]


def test_publishing_makes_it_the_menu_of_everybody(tmp_path: Path) -> None:
    with served_line(tmp_path) as line:
        menu_id = publish(LineClient(TOKEN, line.api_base))
        api = f"{line.api_base}/v2/bot"
        assert asked(f"{api}/user/all/richmenu") == {"richMenuId": menu_id}
        assert asked(f"{api}/richmenu/{menu_id}") == {"richMenuId": menu_id, **menu()}


def test_publishing_again_takes_the_old_menu_away_and_no_other(tmp_path: Path) -> None:
    with served_line(tmp_path) as line:
        client = LineClient(TOKEN, line.api_base)
        another = client.publish_rich_menu(menu() | {"name": "another"}, PICTURE.read_bytes())
        publish(client)
        newest = publish(client)
        listed = json.dumps(asked(f"{line.api_base}/v2/bot/richmenu/list"))
        assert set(re.findall("richmenu-[0-9a-f]{32}", listed)) == {another, newest}


def test_a_refused_menu_raises(tmp_path: Path) -> None:
    with served_line(tmp_path) as line, pytest.raises(LineApiError):
        publish(LineClient("not the token", line.api_base))


def test_the_command_says_the_id(tmp_path: Path) -> None:
    with served_line(tmp_path) as line:
        said = ruthan_line_menu(line.api_base, TOKEN)
        default = asked(f"{line.api_base}/v2/bot/user/all/richmenu")
        assert (said.exit_code, str(default["richMenuId"]) in said.stdout) == (0, True)
        told = ruthan_line_menu(line.api_base, TOKEN, "--json")
        assert json.loads(told.stdout) == asked(f"{line.api_base}/v2/bot/user/all/richmenu")


def test_the_command_tells_in_thai_that_line_refuses(tmp_path: Path) -> None:
    with served_line(tmp_path) as line:
        said = ruthan_line_menu(line.api_base, "not the token")
    assert said.exit_code == 1
    assert "LINE ไม่รับเมนู" in said.stderr
    assert "401" in said.stderr
    assert "not the token" not in said.output


def ruthan_line_menu(api_base: str, token: str, *options: str) -> Result:
    environment = {
        "LINE_API_BASE": api_base,
        "LINE_CHANNEL_ACCESS_TOKEN": token,
        "LINE_CHANNEL_SECRET": "a channel secret",
        "RUTHAN_DATA_KEYS": new_key(),
        "RUTHAN_INDEX_KEY": new_key(),
        "RUTHAN_SECRET_KEY": new_key(),
    }
    return CliRunner().invoke(main, ["line", "menu", *options], env=environment)


def asked(url: str) -> dict[str, object]:
    assert urlsplit(url).hostname == "127.0.0.1"
    with urllib3.PoolManager() as http:
        response = http.request("GET", url, headers={"Authorization": f"Bearer {TOKEN}"})
    answer: dict[str, object] = response.json()
    return answer
