"""Door: the public site, for anyone; the same bytes as `ruthan kb publish` writes."""

from collections.abc import Callable
from hashlib import sha256

from flask import Blueprint, Response, abort, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from bot.reports.publishing.papers import make_papers
from bot.reports.publishing.site import PAPERS_FOLDER, Pages, Site, pages
from bot.web.security_headers import FILE_POLICY, add_security_headers
from knowledge_base import KnowledgeBase

MAX_AGE_S = 300
Papers = Callable[[Site], Pages]
# The JPEG of an alert, by the alert's id and the hash of its picture; None where it is not public.
FindPicture = Callable[[int, str], bytes | None]
# Other agencies show a card of ours in a frame of their own page.
EMBEDDED = "/embed/"
_TYPES = {
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml; charset=utf-8",
    "feed.json": "application/feed+json; charset=utf-8",
}
_ADDRESSES = (
    "/<any('search', 'sellers', 'agencies', 'open-data', 'alerts'):name>/",
    "/<any('open-data', 'agencies'):folder>/<name>",
    "/agencies/referral/",
    "/<any('topics', 'embed', 'alerts'):kind>/<name>/",
    "/sellers/checklist.css",
    "/<any('site.css', 'search.js', 'feed.xml', 'feed.json', 'sitemap.xml'):name>",
)


# An id is no longer than a database takes.
_PICTURE = "/alerts/<int(max=2147483647):alert_id>/<string(length=64):name>.jpg"


class PublishedPages:
    """The pages of the newest topics, made anew when officers change one, a month of open data
    is published or an alert is sent; papers of the same topics are made once they are asked for."""

    def __init__(self, site: Callable[[KnowledgeBase], Site], papers: Papers) -> None:
        self._site = site
        self._papers = papers
        self._made: tuple[Site, Pages] | None = None
        self._set: tuple[KnowledgeBase, Pages] | None = None

    def of(self, knowledge: KnowledgeBase, name: str) -> bytes | None:
        """The file at this path; None where there is none."""
        site, made = self._site(knowledge), self._made
        if made is None or made[0] != site:
            made = self._made = site, pages(site)
        if name.removeprefix(PAPERS_FOLDER) in site.papers:
            return self._papers_of(site).get(name)
        return made[1].get(name)

    def _papers_of(self, site: Site) -> Pages:
        done = self._set
        if done is None or done[0] is not site.knowledge:
            done = self._set = site.knowledge, self._papers(site)
        return done[1]


def create_public_site(
    knowledge: Callable[[], KnowledgeBase],
    site: Callable[[KnowledgeBase], Site],
    front: str | None,
    papers: Papers = make_papers,
    alert_picture: FindPicture = lambda _id, _sha256: None,
) -> Blueprint:
    """The pages under /; the front page leads to `front` where there is one."""
    published = PublishedPages(site, papers)
    door = Blueprint("site", __name__)

    def page(**_names: str) -> AnyResponse:
        name = request.path.removeprefix("/")
        if front and not name:
            return redirect(front)
        name += "index.html" if not name or name.endswith("/") else ""
        content = published.of(knowledge(), name)
        if content is None:
            abort(404)
        return _sent(content, _TYPES.get(name) or _TYPES[name.rpartition(".")[2]])

    def picture(alert_id: int, name: str) -> AnyResponse:
        content = alert_picture(alert_id, name)
        if content is None:
            abort(404)
        response = _sent(content, "image/jpeg")
        response.headers["Content-Security-Policy"] = FILE_POLICY
        return response

    for address in ("/", *_ADDRESSES):
        door.add_url_rule(address, view_func=page, endpoint="page")
    door.add_url_rule(_PICTURE, view_func=picture)
    door.after_request(_of_the_site)
    return door


def _sent(content: bytes, kind: str) -> Response:
    """A file that is not sent again to who has it."""
    response = Response(content, content_type=kind)
    response.set_etag(sha256(content).hexdigest()[:32])
    response.make_conditional(request)
    return response


def _of_the_site(response: AnyResponse) -> AnyResponse:
    """The headers of every page, but that these may be kept a while, and cards framed."""
    add_security_headers(response)
    if response.status_code in (200, 304):
        response.headers["Cache-Control"] = f"public, max-age={MAX_AGE_S}"
    if request.path.startswith(EMBEDDED):
        policy = response.headers["Content-Security-Policy"]
        response.headers["Content-Security-Policy"] = policy.replace(
            "frame-ancestors 'none'", "frame-ancestors *"
        )
    return response
