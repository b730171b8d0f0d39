"""Every file of the public site, from one knowledge base: no server, script or cookie is needed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from urllib.parse import quote

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

from bot.reports.open_data import MonthRelease
from bot.reports.publishing import feeds, texts
from bot.reports.publishing.alerts import FOLDER as ALERTS
from bot.reports.publishing.alerts import PublishedAlert
from bot.reports.publishing.checklist import CheckItem, checklist
from bot.reports.publishing.feeds import FeedItem
from bot.reports.publishing.open_data_page import FOLDER, OpenDataPage
from bot.reports.publishing.poster import POSTER
from bot.reports.publishing.sentences import sentences
from bot.reports.publishing.teaching_pack import SHEETS, SLIDES
from handlers import texts as shared
from handlers.cards.topics import last_look
from handlers.texts import form, urgent
from knowledge_base import KnowledgeBase, Section, Topic
from knowledge_base.content.topic.fields import share_address

NEWEST = 6
_SELLERS, _CHECKLIST = "sellers", "seller-checklist"
_AGENCIES = "for-agencies"
PAPERS_FOLDER, REFERRAL = "agencies/", "agencies/referral/"
_FRIEND = "https://line.me/R/ti/p/"
_DASH = "- "
_COPIED = ("site.css", "search.js")
# At the same path as in the application, so that a browser loads them once for all pages.
_FONTS = "static/fonts"
_APPLICATION = Path(__file__).parents[2]

# For who sells: what goes wrong on their side, the most urgent first.
_TROUBLES = ("seller-cheated-by-buyer", "seller-frozen-account", "seller-complained-about")
_SENTENCES = "seller-policy-texts"
# For who refers people: what is urgent, who does what, what to bring.
_REFERRAL = ("just-transferred", "which-agency", "complaint-documents", "evidence")

Pages = Mapping[str, bytes]


@dataclass(frozen=True)
class Site:
    """The sources of the pages: the topics, the address under which they stand, without its
    last slash; where a check is made, where officers log in, and the bot's basic id in LINE ("@"
    and letters), each empty where there is none; the months of open data, the alerts that were
    sent, the newest first, and what stands above every page, as in a demo."""

    knowledge: KnowledgeBase
    address: str
    check: str = ""
    staff: str = ""
    bot_id: str = ""
    releases: tuple[MonthRelease, ...] = ()
    alerts: tuple[PublishedAlert, ...] = ()
    notice: str = ""

    @property
    def friend(self) -> str:
        """The address that adds the bot as a friend; empty where its id is not known."""
        return friend_address(self.bot_id) if self.bot_id else ""

    @cached_property
    def newest(self) -> list[Topic]:
        """Every topic, the one that was written or checked last first."""
        topics = self.knowledge.topics.values()
        return sorted(topics, key=lambda topic: (topic.dated, topic.id), reverse=True)

    @cached_property
    def feed(self) -> list[FeedItem]:
        """Alerts and topics for readers, the newest first."""
        items = [*map(feeds.of_alert, self.alerts), *map(feeds.of_topic, self.newest)]
        return sorted(items, key=lambda item: item.at, reverse=True)

    @property
    def sellers(self) -> Section | None:
        """The section for who sells, None where officers wrote none."""
        return next((each for each in self.knowledge.sections if each.id == _SELLERS), None)

    @property
    def checklist(self) -> tuple[CheckItem, ...]:
        """The questions that a shop ticks; none where officers wrote no such topic."""
        topic = self.knowledge.topics.get(_CHECKLIST)
        return checklist(topic.answer, topic.more or "") if topic else ()

    @property
    def papers(self) -> list[str]:
        """The files for agencies to print; a poster only where the bot can be added as a friend."""
        return [*([POSTER] if self.friend else []), SHEETS, SLIDES]

    def some(self, ids: Iterable[str]) -> list[Topic]:
        """The topics of these ids that officers wrote."""
        return [self.knowledge.topics[each] for each in ids if each in self.knowledge.topics]

    @property
    def sentences(self) -> Mapping[str, object]:
        """The sentences that a shop copies, the remarks on them, and their topic."""
        topic = self.knowledge.topics.get(_SENTENCES)
        found, remarks = sentences(f"{topic.answer}\n{topic.more or ''}") if topic else ([], [])
        return {"sentences": found, "remarks": remarks, "copied_from": topic}


def friend_address(bot_id: str) -> str:
    """The address that adds a bot as a friend, by its basic id."""
    return _FRIEND + quote(bot_id)


def pages(site: Site) -> Pages:
    """By its path below the address, the content of each file but the papers."""
    return dict(_files(site))


def _files(site: Site) -> Iterator[tuple[str, bytes]]:
    shown = _Renderer(site)
    yield "index.html", shown.page("home.html", "", newest=site.newest[:NEWEST])
    yield "search/index.html", shown.page("search.html", "../")
    yield from _of_topics(site, shown)
    if section := site.sellers:
        items = site.checklist
        told = {"section": section, "items": items, "troubles": site.some(_TROUBLES)}
        yield "sellers/index.html", shown.page("sellers.html", "../", **told, **site.sentences)
        yield "sellers/checklist.css", shown.page("checklist.css", "../", items=items)
    about = site.knowledge.topics.get(_AGENCIES)
    yield "agencies/index.html", shown.page("agencies.html", "../", about=about)
    referral = shown.page("referral.html", "../../", referred=site.some(_REFERRAL))
    yield f"{REFERRAL}index.html", referral
    yield from _of_alerts(site, shown)
    yield "feed.xml", feeds.rss(site.address, site.feed)
    yield "feed.json", feeds.json_feed(site.address, site.feed)
    paths = ["", "search/", "agencies/", REFERRAL, *(feeds.path(topic) for topic in site.newest)]
    if site.releases:
        data = OpenDataPage(site.releases)
        yield f"{FOLDER}index.html", shown.page("open-data.html", "../", data=data)
        yield from data.files.items()
        paths.append(FOLDER)
    paths += [ALERTS, *(each.path for each in site.alerts)] if site.alerts else []
    yield "sitemap.xml", feeds.sitemap(site.address, paths)
    for name in _COPIED:
        yield name, shown.page(name, "")
    for file in sorted((_APPLICATION / _FONTS).iterdir()):
        yield f"{_FONTS}/{file.name}", file.read_bytes()


def _of_alerts(site: Site, shown: "_Renderer") -> Iterator[tuple[str, bytes]]:
    if site.alerts:
        yield f"{ALERTS}index.html", shown.page("alerts.html", "../")
    for alert in site.alerts:
        topic = site.knowledge.topics.get(alert.topic_id)
        page = shown.page("alert.html", "../../", alert=alert, topic=topic)
        yield f"{alert.path}index.html", page


def _of_topics(site: Site, shown: "_Renderer") -> Iterator[tuple[str, bytes]]:
    for section in site.knowledge.sections:
        for topic in section.topics:
            page = shown.page(
                "topic.html",
                "../../",
                topic=topic,
                section=section,
                stages=tuple(topic.variants.written.values()) if topic.variants else (),
                related=[site.knowledge.topic(each) for each in topic.related],
                faq=_faq(topic),
            )
            yield f"topics/{topic.id}/index.html", page
            yield f"embed/{topic.id}/index.html", shown.page("embed.html", "../../", topic=topic)


def _faq(topic: Topic) -> Mapping[str, object]:
    """https://schema.org/FAQPage, as search engines read it."""
    answer = {"@type": "Answer", "text": "\n".join((topic.answer.strip(), *topic.steps))}
    question = {"@type": "Question", "name": topic.title, "acceptedAnswer": answer}
    return {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [question]}


class _Renderer:
    """The templates, with what each of them may ask for."""

    def __init__(self, site: Site) -> None:
        self._environment = Environment(
            loader=ChoiceLoader([PackageLoader("bot.reports.publishing"), PackageLoader("bot")]),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
        )
        self._environment.filters.update(
            lines=_lines,
            blocks=_blocks,
            day=form.day,
            last_look=lambda topic: last_look(topic, topic.sources),
            dialled=lambda number: number.replace("-", ""),
            host=lambda url: url.removeprefix("https://").partition("/")[0],
        )
        self._environment.globals.update(
            site=site,
            words=texts,
            shared=shared,
            urgent=urgent,
            share=share_address,
            banks=site.knowledge.banks.with_a_line,
        )

    def page(self, template: str, root: str, **told: object) -> bytes:
        """A file that stands so many folders (`root`, "../" each) below the address."""
        return self._environment.get_template(template).render(root=root, **told).encode()


def _blocks(text: str) -> Iterator[str | list[str]]:
    """The paragraphs of an officer's text, and each list of lines that begin with a dash."""
    for listed, lines in groupby(_lines(text), key=lambda line: line.startswith(_DASH)):
        if listed:
            yield [line.removeprefix(_DASH) for line in lines]
        else:
            yield from lines


def _lines(text: str) -> list[str]:
    return [part.strip() for part in text.splitlines() if part.strip()]
