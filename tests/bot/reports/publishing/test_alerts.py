"""Alerts on the public site: each a page with its topic, and none that was taken back."""

import json
from datetime import timedelta
from xml.etree import ElementTree as ET

import pytest
from sqlalchemy import text, update

from bot.reports.publishing.alerts import RecentAlerts, published_alerts
from bot.reports.publishing.site import Site, pages
from bot.runtime.transactions import Transactions
from db.models.broadcasts import Broadcast
from db.models.tables import StaffMember
from db.queue.broadcasts import approval, pictures
from db.queue.broadcasts.approval import BroadcastDraft
from knowledge_base import KnowledgeBase
from knowledge_base.content.library import Library
from tests.bot.reports.publishing.sent_alerts import ALERTS, PICTURE_PATH, SENT
from tests.bot.web.console.fixtures import MORNING, Clock, on_sqlite

ADDRESS = "https://ruthan.example"


JPEG = b"\xff\xd8\xff a picture"


def sent(transactions: Transactions, words: str) -> int:
    """An alert that went out with a picture; its id."""
    with transactions.writing() as session:
        writer = StaffMember(name=words, password_hash="", role="officer", created_at=MORNING)
        session.add(writer)
        session.flush()
        shown = pictures.keep(session, JPEG, 400, 300, MORNING)
        draft = BroadcastDraft(words, "cod-rights", picture_sha256=shown, picture_alt="SMS ปลอม")
        number = approval.create(session, draft, writer.id, MORNING)
        session.execute(update(Broadcast).where(Broadcast.id == number).values(published_at=SENT))
        return number


def test_an_alert_is_a_page_with_its_day_and_its_topic(library: Library) -> None:
    made = pages(Site(KnowledgeBase(library), ADDRESS, bot_id="@ruthan", alerts=ALERTS))
    page = made["alerts/7/index.html"].decode()
    assert "26 พ.ย. 2742" in page
    assert 'href="../../topics/just-transferred/"' in page
    assert 'href="tel:1441"' in page
    assert "&lt;b&gt;เท่านั้น" in page
    assert "วิธีรับมือ" not in made["alerts/3/index.html"].decode()
    for name in ("index.html", "alerts/index.html", "feed.xml", "feed.json", "sitemap.xml"):
        assert "alerts/7/" in made[name].decode(), name


def test_its_picture_stands_on_its_page_and_in_the_feeds(library: Library) -> None:
    made = pages(Site(KnowledgeBase(library), ADDRESS, alerts=ALERTS))
    page = made["alerts/7/index.html"].decode()
    assert f'src="../../{PICTURE_PATH}" alt="SMS &#34;ปลอม&#34; จากขนส่ง"' in page
    assert "<img" not in made["alerts/3/index.html"].decode()
    url = f"{ADDRESS}/{PICTURE_PATH}"
    (enclosure,) = ET.fromstring(made["feed.xml"]).iter("enclosure")
    assert enclosure.attrib == {"url": url, "length": "12345", "type": "image/jpeg"}
    told, other, *_ = json.loads(made["feed.json"])["items"]
    assert told["image"] == url
    assert told["attachments"] == [
        {
            "url": url,
            "mime_type": "image/jpeg",
            "title": 'SMS "ปลอม" จากขนส่ง',
            "size_in_bytes": 12345,
        }
    ]
    assert not {"image", "attachments"} & other.keys()


def test_a_site_without_alerts_has_no_page_of_them(library: Library) -> None:
    made = pages(Site(KnowledgeBase(library), ADDRESS))
    assert not [name for name in made if name.startswith("alerts/")]
    assert "alerts/" not in made["index.html"].decode()


@pytest.mark.both_databases
def test_what_was_sent_is_published_until_it_is_taken_back(transactions: Transactions) -> None:
    first, second = (sent(transactions, f"{words}\nทำแบบนี้") for words in ("เก่า", "ใหม่"))
    with transactions.writing() as session:
        approval.create(session, BroadcastDraft("ร่าง\nยังไม่ส่ง"), 1, MORNING)
    with transactions.reading() as session:
        found = published_alerts(session)
    assert [(each.id, each.title, each.topic_id) for each in found] == [
        (second, "ใหม่", "cod-rights"),
        (first, "เก่า", "cod-rights"),
    ]
    assert found[0].paragraphs == ("ทำแบบนี้",)
    picture = found[0].picture
    assert picture is not None
    assert (picture.alt, picture.size, picture.width) == ("SMS ปลอม", len(JPEG), 400)
    with transactions.writing() as session:
        session.execute(update(Broadcast).where(Broadcast.id == second).values(state="done"))
        approval.unpublish(session, second, 1)
        assert [each.id for each in published_alerts(session)] == [first]


@on_sqlite
def test_the_database_is_asked_once_a_minute_and_may_be_away(transactions: Transactions) -> None:
    clock = Clock()
    alerts = RecentAlerts(transactions, clock)
    assert alerts() == ()
    sent(transactions, "ใหม่\nทำแบบนี้")
    assert alerts() == ()
    clock.now += timedelta(minutes=1)
    assert [each.title for each in alerts()] == ["ใหม่"]
    with transactions.writing() as session:
        session.execute(text("ALTER TABLE broadcasts RENAME TO away"))
    clock.now += timedelta(minutes=1)
    assert [each.title for each in alerts()] == ["ใหม่"]


def test_the_pages_stay_small(library: Library) -> None:
    made = pages(Site(KnowledgeBase(library), ADDRESS, alerts=ALERTS * 50))
    assert len(made["alerts/index.html"]) < 100_000
