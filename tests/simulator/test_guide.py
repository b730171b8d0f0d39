"""The guided tour beside the phones: a tap speaks, a page opens, and it fits a telephone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import APIResponse, Page, Route, expect

from bot.simulator.guide import Guide, GuideStep
from bot.texts import tour
from tests.accessibility import violations
from tests.simulator.conftest import Stage

SAID = tour.STEPS[0]["say"]


@pytest.fixture
def guide() -> Guide:
    return Guide(tour.LABEL, tour.LEAD, [GuideStep(**step) for step in tour.STEPS])


def said(stage: Stage) -> list[str]:
    """Events that came to the bot, in order: texts, and other kinds by their names."""
    stage.line.wait_for_deliveries()
    return [event.get("message", {}).get("text", event["type"]) for event in stage.bot.events]


def test_a_tap_makes_a_stranger_a_friend_and_speaks(
    stage: Stage, page: Page, screenshot: Callable[[str], Path]
) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{stage.url}/")
    expect(page.get_by_role("complementary", name=tour.LABEL)).to_be_visible()
    page.get_by_role("button", name=SAID).click()
    expect(page.locator(".phone").first.get_by_text(SAID)).to_be_visible()
    assert said(stage) == ["follow", SAID]
    expect(page.locator("#guide li.done")).to_have_count(1)
    telling = next(step for step in tour.STEPS if step.get("phone"))
    page.get_by_role("button", name=telling["say"]).first.click()
    expect(page.locator(".phone").nth(1).get_by_text(telling["say"])).to_be_visible()
    screenshot("tour-1280")
    assert violations(page) == []
    page.get_by_role("button", name=tour.LABEL).click()
    expect(page.get_by_role("complementary", name=tour.LABEL)).to_be_hidden()
    page.reload()
    expect(page.locator(".phone").first).to_be_visible()
    expect(page.get_by_role("complementary", name=tour.LABEL)).to_be_hidden()


def test_an_answer_that_comes_late_leaves_the_page_and_its_ticks(stage: Stage, page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{stage.url}/")
    late: list[tuple[Route, APIResponse]] = []

    def hold_the_first(route: Route) -> None:
        if late:
            route.continue_()
        else:
            late.append((route, route.fetch()))

    page.route("**/control/updates?*", hold_the_first)
    page.wait_for_timeout(1_000)
    page.get_by_role("button", name=SAID).click()
    expect(page.locator(".phone").first.get_by_text(SAID)).to_be_visible()
    [(route, answer)] = late
    route.fulfill(response=answer)
    page.wait_for_timeout(1_000)
    expect(page.locator("#guide li.done")).to_have_count(1)


def test_on_a_telephone_it_lies_over_the_phones_until_something_is_said(
    stage: Stage, page: Page, screenshot: Callable[[str], Path]
) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{stage.url}/")
    laid_over = page.get_by_role("complementary", name=tour.LABEL)
    expect(laid_over).to_be_hidden()
    page.get_by_role("button", name=tour.LABEL).press("Enter")
    expect(laid_over).to_be_visible()
    screenshot("tour-390")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert violations(page) == []
    page.get_by_role("button", name=SAID).press("Enter")
    expect(laid_over).to_be_hidden()
    expect(page.locator(".phone").first.get_by_text(SAID)).to_be_visible()


def test_the_pages_that_it_leads_to_open_beside(stage: Stage, page: Page) -> None:
    page.goto(f"{stage.url}/")
    links = page.locator("#guide a")
    addresses = [address for step in tour.STEPS for _, address in step.get("links", ())]
    assert [link.get_attribute("href") for link in links.all()] == addresses
    assert {link.get_attribute("target") for link in links.all()} == {"_blank"}
