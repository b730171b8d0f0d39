"""The font of the pages: cut from its package, small, whole in Thai, and loaded by every page."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont
from playwright.sync_api import Page
from werkzeug.serving import make_server

from bot.app import create_app
from bot.runtime.settings import from_environment
from tests.engine.processes import environment
from tests.knowledge_base.written import PAYING, write
from tests.static_files import (
    FOLDER,
    PACKAGED_STYLESHEET,
    STYLESHEET,
    THAI,
    WEIGHTS,
    name_of,
    woff2,
)

LARGEST = 25_000
PAGES = {
    "console": "/staff/login",
    "public site": "/search/",
    "a topic": "/topics/cod-rights/",
    "a framed card": "/embed/cod-rights/",
    "check": "/check",
    "download": "/files/abc",
    "error": "/no-such-page",
    "simulator": "/local-line/",
}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[str]:
    """The whole application with the local LINE; its engine does not run."""
    folder = tmp_path_factory.mktemp("served")
    topics = folder / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    shutil.copy(sqlite_template, folder / "ruthan.db")
    settings = environment(folder, "http://127.0.0.1:1/local-line", topics=str(topics))
    app = create_app(replace(from_environment(settings), local_line=True))
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(params=WEIGHTS)
def file(request: pytest.FixtureRequest) -> Path:
    return FOLDER / name_of(request.param)


def test_a_weight_has_at_most_25_kilobytes(file: Path) -> None:
    assert 0 < file.stat().st_size <= LARGEST


def test_the_font_has_every_letter_of_the_thai_block(file: Path) -> None:
    with TTFont(file) as font:
        has = font.getBestCmap()
    assert [hex(letter) for letter in THAI if letter not in has] == []


def test_the_font_still_stacks_thai_vowels_and_tones(file: Path) -> None:
    with TTFont(file) as font:
        assert {"mark", "mkmk"} <= _features_of_thai(font["GPOS"].table)
        assert "ccmp" in _features_of_thai(font["GSUB"].table)


def _features_of_thai(table: Any) -> set[str]:
    scripts = {each.ScriptTag: each.Script for each in table.ScriptList.ScriptRecord}
    features = table.FeatureList.FeatureRecord
    return {features[index].FeatureTag for index in scripts["thai"].DefaultLangSys.FeatureIndex}


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_font_is_what_make_fonts_makes_of_the_locked_packages(weight: int) -> None:
    assert (FOLDER / name_of(weight)).read_bytes() == woff2(weight)


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_each_kind_of_page_is_drawn_with_our_own_font(
    page: Page, address: str, path: str, page_problems: list[str]
) -> None:
    answer = page.goto(f"{address}{path}")
    assert answer
    assert answer.status == (404 if path == PAGES["error"] else 200)
    loaded = page.evaluate(
        "async () => { await document.fonts.ready;"
        " return [...document.fonts].filter(each => each.status === 'loaded')"
        ".map(each => each.weight) }"
    )
    assert "400" in loaded
    assert _drawn_with(page, "h1") == {("Sarabun", True)}
    # The page of errors is one, and the public site has no icon for browsers that ask for it.
    page_problems[:] = [each for each in page_problems if "404" not in each or "font" in each]


def _drawn_with(page: Page, selector: str) -> set[tuple[str, bool]]:
    """The fonts that Chromium took for an element's letters; True if it came with the page."""
    tools = page.context.new_cdp_session(page)
    tools.send("DOM.enable")
    tools.send("CSS.enable")
    root = tools.send("DOM.getDocument")["root"]["nodeId"]
    node = tools.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    fonts = tools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    return {(each["familyName"], each["isCustomFont"]) for each in fonts}


def test_the_stylesheet_is_that_of_the_locked_package() -> None:
    assert STYLESHEET.read_bytes() == PACKAGED_STYLESHEET.read_bytes()
