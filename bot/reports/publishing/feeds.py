"""Feeds of topics and alerts for other sites: RSS 2.0, JSON Feed 1.1, and the sitemap."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from email.utils import format_datetime
from xml.etree import ElementTree as ET

from bot.reports.publishing import texts
from bot.reports.publishing.alerts import PublishedAlert
from db.queue.broadcasts.pictures import AlertPicture
from knowledge_base import Topic

# Readers keep what they have seen; a feed tells what is new.
MOST = 30
_JPEG = "image/jpeg"


def path(topic: Topic) -> str:
    """The path of the topic's page below the site's address."""
    return f"topics/{topic.id}/"


@dataclass(frozen=True, slots=True)
class FeedItem:
    """An entry of a feed: an id, the path below the site's address, the title, the text, since
    when it is so, and its picture with the path of it."""

    id: str
    path: str
    title: str
    text: str
    at: datetime
    picture: AlertPicture | None = None
    picture_path: str = ""


def of_topic(topic: Topic) -> FeedItem:
    """A topic; another id after each change that an officer dates, so that readers show it
    again."""
    at = datetime.combine(topic.dated, time(), UTC)
    return FeedItem(f"{topic.id}@{topic.dated}", path(topic), topic.title, topic.answer, at)


def of_alert(alert: PublishedAlert) -> FeedItem:
    """An alert that was sent."""
    text = "\n".join(alert.paragraphs)
    shown = alert.picture, alert.picture_path
    return FeedItem(f"alert-{alert.id}", alert.path, alert.title, text, alert.at, *shown)


def rss(address: str, newest: Sequence[FeedItem]) -> bytes:
    """https://www.rssboard.org/rss-specification."""
    root = ET.Element("rss", version="2.0")
    channel = ET.SubElement(root, "channel")
    _texts(channel, title=texts.NAME, link=f"{address}/", description=texts.ABOUT, language="th")
    for each in newest[:MOST]:
        item = ET.SubElement(channel, "item")
        link = f"{address}/{each.path}"
        day = format_datetime(each.at)
        _texts(item, title=each.title, link=link, description=each.text, pubDate=day)
        ET.SubElement(item, "guid", isPermaLink="false").text = each.id
        if each.picture:
            url, size = f"{address}/{each.picture_path}", str(each.picture.size)
            ET.SubElement(item, "enclosure", url=url, length=size, type=_JPEG)
    return _xml(root)


def json_feed(address: str, newest: Sequence[FeedItem]) -> bytes:
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
                "id": each.id,
                "url": f"{address}/{each.path}",
                "title": each.title,
                "content_text": each.text,
                "date_modified": each.at.isoformat(),
                **_picture(address, each),
            }
            for each in newest[:MOST]
        ],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()


def _picture(address: str, item: FeedItem) -> dict[str, object]:
    """The picture of an entry, with its words in place of a title."""
    if item.picture is None:
        return {}
    url, size = f"{address}/{item.picture_path}", item.picture.size
    file = {"url": url, "mime_type": _JPEG, "title": item.picture.alt, "size_in_bytes": size}
    return {"image": url, "attachments": [file]}


def sitemap(address: str, paths: Iterable[str]) -> bytes:
    """https://www.sitemaps.org/protocol.html."""
    root = ET.Element("urlset", xmlns="http://www.sitemaps.org/schemas/sitemap/0.9")
    for each in paths:
        _texts(ET.SubElement(root, "url"), loc=f"{address}/{each}")
    return _xml(root)


def _texts(parent: ET.Element, **said: str) -> None:
    for name, text in said.items():
        ET.SubElement(parent, name).text = text


def _xml(root: ET.Element) -> bytes:
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written
