"""The public site: each topic has its page, each link leads somewhere, and nothing is kept."""

import json
import posixpath
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from bot.reports.publishing.checklist import CheckItem, checklist
from bot.reports.publishing.site import Pages, Site, pages
from knowledge_base import KnowledgeBase
from knowledge_base.content.library import Library
from knowledge_base.content.loader import load
from tests.bot.reports.publishing.sent_alerts import ALERTS
from tests.knowledge_base.written import PAYING, write

ADDRESS = "https://ruthan.example"
MOST_BYTES = 100_000
JSON_LD, SEARCH = "application/ld+json", "search.js"


class Read(HTMLParser):
    """Contents of a page: its links, its scripts, what is sent, and the text of its JSON-LD."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.links: list[str] = []
        self.scripts: list[str] = []
        self.json_ld = ""
        self.sends = False
        self._in_json_ld = False
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        self._in_json_ld = told.get("type") == JSON_LD
        self.sends |= tag == "form" and "action" in told
        if tag == "script" and not self._in_json_ld:
            self.scripts.append(told.get("src", "inline"))
        self.links += [told[name] for name in ("href", "src") if name in told]

    def handle_data(self, data: str) -> None:
        self.json_ld += data if self._in_json_ld else ""


@pytest.fixture(scope="module")
def site(library: Library) -> Site:
    return Site(KnowledgeBase(library), ADDRESS, bot_id="@ruthan", alerts=ALERTS)


@pytest.fixture(scope="module")
def made(site: Site) -> Pages:
    return pages(site)


@pytest.fixture(scope="module")
def html(made: Pages) -> dict[str, Read]:
    return {name: Read(content) for name, content in made.items() if name.endswith(".html")}


def test_each_topic_has_a_page_and_a_card(site: Site, made: Pages) -> None:
    for topic_id, topic in site.knowledge.topics.items():
        page = made[f"topics/{topic_id}/index.html"].decode()
        for phone in topic.phones:
            assert f'href="tel:{phone.number.replace("-", "")}"' in page
        assert f"embed/{topic_id}/index.html" in made


def test_each_link_within_the_site_leads_to_a_file(made: Pages, html: dict[str, Read]) -> None:
    dead = []
    for name, page in html.items():
        for link in page.links:
            if link.startswith(("https://", "tel:", "#")):
                continue
            to = posixpath.normpath(posixpath.join(posixpath.dirname(name), link))
            file = f"{to}/index.html" if link.endswith("/") else to
            if posixpath.normpath(file) not in made:
                dead.append((name, link))
    assert dead == []


def test_pages_are_small_and_need_no_script(made: Pages, html: dict[str, Read]) -> None:
    assert max(map(len, made.values())) < MOST_BYTES
    for name, page in html.items():
        assert [posixpath.basename(each) for each in page.scripts] == (
            [SEARCH] if name == "search/index.html" else []
        ), name
        assert not page.sends, name


def test_search_engines_read_the_answer(site: Site, html: dict[str, Read]) -> None:
    for topic_id, topic in site.knowledge.topics.items():
        read = json.loads(html[f"topics/{topic_id}/index.html"].json_ld)
        question = read["mainEntity"][0]
        assert question["name"] == topic.title
        assert question["acceptedAnswer"]["text"].startswith(topic.answer.strip())


def test_what_officers_write_is_text_and_never_markup(tmp_path: Path) -> None:
    hostile = "<script>alert(1)</script>"
    write(tmp_path, paying=PAYING.replace("title: ", f"title: {hostile} ", 1))
    written = pages(Site(KnowledgeBase(load(tmp_path)), ADDRESS))
    everything = b"\n".join(written.values()).decode()
    assert "alert(1)" in everything
    assert hostile not in everything


def test_feeds_tell_the_newest_first(site: Site, made: Pages) -> None:
    items = ET.fromstring(made["feed.xml"]).findall("channel/item")
    newest = [*(each.title for each in ALERTS), *(each.title for each in site.newest)]
    assert [each.findtext("title") for each in items] == newest[:30]
    told = json.loads(made["feed.json"])["items"]
    days = [datetime.fromisoformat(each["date_modified"]) for each in told]
    assert days == sorted(days, reverse=True)
    assert {each["url"].removeprefix(f"{ADDRESS}/") + "index.html" for each in told} <= made.keys()


def test_a_shop_is_asked_ten_questions(site: Site, made: Pages) -> None:
    assert [each.number for each in site.checklist] == list(range(1, 11))
    page = made["sellers/index.html"].decode()
    for item in site.checklist:
        assert item.question in page
        assert item.missing in page


def test_a_question_without_an_explanation_is_not_asked() -> None:
    assert checklist("ask\n1 a\n2 b", "2 of b\n3 of c\nend") == (CheckItem(2, "b", "of b"),)


def test_topics_without_a_section_for_sellers_have_a_site_too(tmp_path: Path) -> None:
    write(tmp_path, paying=PAYING)
    written = pages(Site(KnowledgeBase(load(tmp_path)), ADDRESS))
    assert "sellers/index.html" not in written
    assert b"sellers/" not in written["index.html"]
