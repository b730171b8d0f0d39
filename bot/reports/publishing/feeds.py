"""Feeds of the topics for readers and other sites: RSS 2.0, JSON Feed 1.1, and the sitemap."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from email.utils import format_datetime
from xml.etree import ElementTree as ET

from bot.reports.publishing import texts
from knowledge_base import Topic

# Readers keep what they have seen; a feed tells what is new.
MOST = 30


def path(topic: Topic) -> str:
    """The path of the topic's page below the site's address."""
    return f"topics/{topic.id}/"


def rss(address: str, newest: Sequence[Topic]) -> bytes:
    """https://www.rssboard.org/rss-specification."""
    root = ET.Element("rss", version="2.0")
    channel = ET.SubElement(root, "channel")
    _texts(channel, title=texts.NAME, link=f"{address}/", description=texts.ABOUT, language="th")
    for topic in newest[:MOST]:
        item = ET.SubElement(channel, "item")
        link = f"{address}/{path(topic)}"
        day = format_datetime(_at(topic))
        _texts(item, title=topic.title, link=link, description=topic.answer, pubDate=day)
        ET.SubElement(item, "guid", isPermaLink="false").text = _id(topic)
    return _xml(root)


def json_feed(address: str, newest: Sequence[Topic]) -> bytes:
    """https://www.jsonfeed.org/version/1.1/."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": texts.NAME,
        "description": texts.ABOUT,
        "language": "th",
        "home_page_url": f"{address}/",
        "feed_url": f"{address}/feed.json",
        "items": [
            {
                "id": _id(topic),
                "url": f"{address}/{path(topic)}",
                "title": topic.title,
                "content_text": topic.answer,
                "date_modified": _at(topic).isoformat(),
            }
            for topic in newest[:MOST]
        ],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()


def sitemap(address: str, paths: Iterable[str]) -> bytes:
    """https://www.sitemaps.org/protocol.html."""
    root = ET.Element("urlset", xmlns="http://www.sitemaps.org/schemas/sitemap/0.9")
    for each in paths:
        _texts(ET.SubElement(root, "url"), loc=f"{address}/{each}")
    return _xml(root)


def _id(topic: Topic) -> str:
    """Another one after each change that an officer dates, so that readers show it again."""
    return f"{topic.id}@{topic.dated}"


def _at(topic: Topic) -> datetime:
    return datetime.combine(topic.dated, time(), UTC)


def _texts(parent: ET.Element, **said: str) -> None:
    for name, text in said.items():
        ET.SubElement(parent, name).text = text


def _xml(root: ET.Element) -> bytes:
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written
