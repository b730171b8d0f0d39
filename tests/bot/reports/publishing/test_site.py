"""The public site: each topic has its page, each link leads somewhere, and nothing is kept."""

import json
import posixpath
from datetime import datetime
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from bot.reports.publishing.checklist import CheckItem, checklist
from bot.reports.publishing.papers import make_papers
from bot.reports.publishing.poster import POSTER
from bot.reports.publishing.sentences import sentences
from bot.reports.publishing.site import Pages, Site, pages
from bot.reports.publishing.texts import PAPERS
from knowledge_base import KnowledgeBase
from knowledge_base.content.library import Library
from knowledge_base.content.loader import load
from tests.bot.reports.publishing.sent_alerts import ALERTS, PICTURE_PATH
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
def papers(site: Site) -> Pages:
    return make_papers(site)


@pytest.fixture(scope="module")
def made(site: Site, papers: Pages) -> Pages:
    return {**pages(site), **papers}


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
            # Pictures of alerts come from the database.
            if posixpath.normpath(file) not in {*made, PICTURE_PATH}:
                dead.append((name, link))
    assert dead == []


def test_pages_are_small_and_need_no_script(made: Pages, html: dict[str, Read]) -> None:
    assert max(len(made[name]) for name in html) < MOST_BYTES
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
    read = [content for name, content in written.items() if not name.endswith(".woff2")]
    everything = b"\n".join(read).decode()
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


def test_a_shop_copies_sentences_and_finds_its_own_troubles(site: Site, made: Pages) -> None:
    topic = site.knowledge.topics["seller-policy-texts"]
    written = f"{topic.answer}\n{topic.more}"
    page = unescape(made["sellers/index.html"].decode())
    assert page.count("<blockquote>") == written.count('"') // 2
    for line in written.splitlines():
        for part in line.replace('"', "\n").splitlines():
            assert part.strip().removesuffix(":") in page
    for topic_id in ("seller-cheated-by-buyer", "seller-frozen-account"):
        assert site.knowledge.topics[topic_id].answer.splitlines()[0] in page


@pytest.mark.parametrize(
    ("text", "found", "rest"),
    [
        ('use\nPrice: "a (...) b"', [("Price", "a (...) b", "")], ["use"]),
        ('Box\n"open it" (no law)\nend', [("Box", "open it", "(no law)")], ["end"]),
        ('- "myth" is wrong', [], ['- "myth" is wrong']),
        ("", [], []),
    ],
)
def test_a_sentence_is_copied_with_its_label(
    text: str, found: list[tuple[str, str, str]], rest: list[str]
) -> None:
    read, remarks = sentences(text)
    assert [(each.label, each.sentence, each.remark) for each in read] == found
    assert remarks == rest


def test_who_refers_people_sees_whom_to_call_for_each_topic(site: Site, made: Pages) -> None:
    page = unescape(made["agencies/referral/index.html"].decode())
    for topic in site.knowledge.topics.values():
        for phone in topic.phones:
            assert phone.label in page
        assert not topic.phones or f"topics/{topic.id}/" in page
    assert "เบอร์ธนาคารของฉัน</summary>" in page
    for topic_id in ("just-transferred", "which-agency", "complaint-documents", "evidence"):
        for step in site.knowledge.topics[topic_id].steps:
            assert step in page


def test_agencies_take_papers_and_any_card(
    site: Site, made: Pages, html: dict[str, Read], papers: Pages
) -> None:
    links = html["agencies/index.html"].links
    assert set(papers) == {f"agencies/{name}" for name in PAPERS}
    for name, paper in papers.items():
        assert paper.startswith(b"%PDF")
        assert name.removeprefix("agencies/") in links
    for topic_id in site.knowledge.topics:
        assert f"../embed/{topic_id}/" in links


def test_without_the_bots_id_there_is_no_poster(site: Site) -> None:
    names = make_papers(Site(site.knowledge, ADDRESS))
    assert set(names) == {f"agencies/{name}" for name in PAPERS if name != POSTER}
    assert POSTER.encode() not in pages(Site(site.knowledge, ADDRESS))["agencies/index.html"]


def test_topics_without_a_section_for_sellers_have_a_site_too(tmp_path: Path) -> None:
    write(tmp_path, paying=PAYING)
    written = pages(Site(KnowledgeBase(load(tmp_path)), ADDRESS))
    assert "sellers/index.html" not in written
    assert b"sellers/" not in written["index.html"]
