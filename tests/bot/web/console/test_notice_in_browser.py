"""The notice of a demo above every staff page: it fits, and whoever hears the page meets it."""

from flask import Flask
from playwright.sync_api import Page, expect

from bot.texts import tour
from tests.bot.web.console.browsing import SIZES, is_fine
from tests.bot.web.console.fixtures import on_sqlite


@on_sqlite
def test_the_notice_of_a_demo_leads_back_to_the_tour(app: Flask, address: str, page: Page) -> None:
    app.jinja_env.globals.update(made_up_notice=tour.NOTICE, tour_label=tour.LABEL)
    page.goto(f"{address}/login")
    for width, height in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        assert is_fine(page)
    expect(page.get_by_role("complementary")).to_contain_text(tour.NOTICE)
    expect(page.get_by_role("link", name=tour.LABEL)).to_have_attribute("href", "/")
