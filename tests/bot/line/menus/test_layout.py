"""The rich menus: their words, areas and pictures."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from bot.line.actions import graphemes
from bot.line.menus.layout import HEIGHT, STAGES, STRIP, WIDTH, MenuPage, PersonMenu, Tab
from bot.line.menus.pictures import all_pages, draw
from bot.simulator.rules.menu_limits import PICTURE_BYTES, menu_problems
from handlers.messages.event import ButtonTap
from handlers.messages.postback import parse_postback
from knowledge_base import thai
from tests.handlers.transcripts import all_transcripts

PAGES = all_pages()
BY_NAME = {(page.person.name, page.tab): page for page in PAGES}
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.alias)


def actions(page: MenuPage) -> list[dict[str, str]]:
    return [area["action"] for area in page.rich_menu()["areas"]]


def labels(page: MenuPage) -> list[str]:
    return [action["label"] for action in actions(page)]


def test_there_is_a_menu_for_every_tab_language_and_stage() -> None:
    aliases = {page.alias for page in PAGES}
    assert len(aliases) == len(PAGES) == 2 * 2 * len(STAGES)
    assert all(re.fullmatch("[a-z0-9_-]{1,32}", alias) for alias in aliases)
    assert len({page.rich_menu()["name"] for page in PAGES}) == len(PAGES)


@each_page
def test_line_takes_the_menu(page: MenuPage) -> None:
    assert list(menu_problems(page.rich_menu())) == []


@each_page
def test_six_areas_cover_what_is_below_the_tabs_without_overlap(page: MenuPage) -> None:
    tab, *areas = [area["bounds"] for area in page.rich_menu()["areas"]]
    assert (tab["y"], tab["height"], tab["width"]) == (0, STRIP, WIDTH // 2)
    assert tab["x"] == (WIDTH // 2 if page.tab == "ask" else 0)
    assert sum(area["width"] * area["height"] for area in areas) == WIDTH * (HEIGHT - STRIP)
    corners = {(area["x"], area["y"]) for area in areas}
    assert corners == {(x, y) for x in (0, 833, 1666) for y in (STRIP, STRIP + 698)}


@each_page
def test_each_area_says_what_its_picture_says(page: MenuPage) -> None:
    drawn = ["".join(area["lines"]).replace(" ", "") for area in page.contents()["areas"]]
    assert [label.replace(" ", "") for label in labels(page)[1:]] == drawn
    assert all(1 <= graphemes(label) <= 20 for label in labels(page))
    assert thai.has_thai("".join(labels(page))) is (page.person.language == "th")


@each_page
def test_the_other_tab_is_of_the_same_person(page: MenuPage) -> None:
    other: Tab = "mine" if page.tab == "ask" else "ask"
    switch = actions(page)[0]
    assert switch["type"] == "richmenuswitch"
    assert switch["richMenuAliasId"] == page.person.alias(other)
    open_tabs = [tab["label"] for tab in page.contents()["tabs"] if not tab["open"]]
    assert open_tabs == [switch["label"]]


def test_every_tap_does_something_of_ours_in_the_menus_language() -> None:
    known = {
        "ask", "check/start", "complaint/start", "practice/start", "status", "call-back", "my-data",
    }  # fmt: skip
    sent = set()
    for page in PAGES:
        for action in actions(page):
            if action["type"] == "postback":
                tap = parse_postback(ButtonTap(action["data"]))
                assert tap is not None
                assert tap.get("lang") == ("en" if page.person.language == "en" else "")
                sent.add(tap.action)
    assert sent == known


def test_two_numbers_are_called_and_asking_opens_the_keyboard() -> None:
    page = BY_NAME["th-new", "ask"]
    numbers = [action["uri"] for action in actions(page) if action["type"] == "uri"]
    assert numbers == ["tel:1441", "tel:1166"]
    assert [action.get("inputOption") for action in actions(page)][1] == "openKeyboard"


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("th-new", "ร้องเรียน"),
        ("th-draft", "ทำต่อ"),
        ("th-mediating", "สถานะ กำลังไกล่เกลี่ย"),
        ("en-draft", "Continue"),
        ("en-checking", "Case: Being checked"),
    ],
)
def test_what_waits_for_the_person_stands_first(name: str, first: str) -> None:
    assert labels(BY_NAME[name, "mine"])[1] == first


def test_another_picture_or_another_word_is_another_menu() -> None:
    page = BY_NAME["th-new", "ask"]
    again = MenuPage(PersonMenu("th", "new"), "ask", page.template)
    assert again.rich_menu() == page.rich_menu()
    redrawn = replace(page, template=page.template + b"\n")
    assert redrawn.rich_menu()["name"] != page.rich_menu()["name"]


def test_the_pictures_are_of_the_right_size_and_differ() -> None:
    pages = [BY_NAME["th-new", "ask"], BY_NAME["th-draft", "ask"], BY_NAME["en-referred", "mine"]]
    pictures = draw(pages)
    assert [Image.open(BytesIO(png)).size for png in pictures] == [(WIDTH, HEIGHT)] * 3
    assert max(map(len, pictures)) < PICTURE_BYTES
    assert pictures[0] == pictures[1] != pictures[2]


def test_every_label_is_typed_in_a_transcript() -> None:
    scripts = [script for name, script in all_transcripts() if name.startswith("menu")]
    typed = {turn["user"] for script in scripts for turn in script["turns"] if "user" in turn}
    assert {label for page in PAGES for label in labels(page)} <= typed
