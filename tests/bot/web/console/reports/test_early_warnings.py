"""Officers are warned of what many people met, without a word of who they are."""

from datetime import date, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from db.engine.encryption import DataEncryptionKey
from db.search import check_sightings
from db.search.check_sightings import SentItems
from db.statistics import check_disputes
from knowledge_base import KnowledgeBase
from tests.bot.web.console.fixtures import Clock, Desk, as_role, console_app, log_in, on_sqlite

pytestmark = pytest.mark.both_databases

PAGE = "/staff/early-warnings"
TODAY = date(2026, 11, 3)
SITE, OTHER = "parcel-99.example", "shop-12.example"
ACCOUNT = "0123456789"


def met(desk: Desk, people: int, sent: SentItems, day: date = TODAY) -> None:
    """So many new people send this."""
    with desk.transactions.writing() as session:
        for _ in range(people):
            check_sightings.record(session, DataEncryptionKey.new(), desk.index_key, sent, day)


def test_the_page_shows_sites_accounts_and_disputes(app: Flask, desk: Desk) -> None:
    number = desk.file()
    met(desk, 4, SentItems([SITE, OTHER], [ACCOUNT, "9876543210"]), TODAY - timedelta(days=2))
    met(desk, 1, SentItems([SITE], [ACCOUNT]))
    page = as_role(app, desk, "officer").get(PAGE).text
    assert SITE in page
    assert OTHER not in page
    assert page.count("5 คน</td>") == 2
    assert "1 พฤศจิกายน 2569<br>3 พฤศจิกายน 2569" in page
    assert f"ล่าสุด {number}" in page
    assert 'href="/staff/patterns/account/' in page
    assert ACCOUNT not in page


def test_sites_with_most_people_come_first_and_old_ones_are_gone(
    officer: FlaskClient, desk: Desk
) -> None:
    met(desk, 5, SentItems([SITE], []))
    met(desk, 6, SentItems([OTHER], []))
    met(desk, 9, SentItems(["late.example"], []), TODAY - timedelta(days=31))
    page = officer.get(PAGE).text
    assert 0 < page.index(OTHER) < page.index(SITE)
    assert "late.example" not in page


def test_an_account_is_shown_to_who_may_see_a_complaint_that_holds_it(
    app: Flask, desk: Desk
) -> None:
    desk.file(province="TH-10")
    met(desk, 3, SentItems([], [ACCOUNT]))
    desk.add_unit("ภาคเหนือ", ("TH-50",))
    desk.add_member("มานี", "officer", "ภาคเหนือ")
    client = app.test_client()
    log_in(client, "มานี")
    assert "/patterns/account/" not in client.get(PAGE).text
    assert "/patterns/account/" in as_role(app, desk, "supervisor").get(PAGE).text


def test_disputes_stand_in_the_words_of_their_reason(
    desk: Desk, clock: Clock, topics: KnowledgeBase
) -> None:
    with desk.transactions.writing() as session:
        for day in (TODAY, TODAY, TODAY - timedelta(days=31)):
            check_disputes.count(session, day, "link-imitates")
        check_disputes.count(session, TODAY, "code-of-yesterday")
    app = console_app(desk, clock, knowledge=lambda: topics)
    page = as_role(app, desk, "officer").get(PAGE).text
    words = "ชื่อเว็บแต่งให้เหมือน องค์กรที่ถูกอ้าง แต่เจ้าของคือ เว็บอื่น"
    assert f'<span class="figure">2</span> <span>{words}</span>' in page
    assert "code-of-yesterday" in page


@on_sqlite
def test_an_empty_page_says_so_and_an_exporter_has_none(app: Flask, desk: Desk) -> None:
    page = as_role(app, desk, "officer").get(PAGE).text
    assert page.count('class="empty"') == 3
    assert 'aria-current="page">เตือนภัยล่วงหน้า' in page
    assert as_role(app, desk, "exporter").get(PAGE).status_code == 403
