"""The public site as it is served: the same pages, kept a while, framed as cards alone."""

from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import update

from bot.reports import open_data
from bot.reports.publishing.alerts import alert_picture
from bot.reports.publishing.site import Pages, Site, pages
from bot.runtime.transactions import Transactions
from bot.web.error_pages import show_errors
from bot.web.public_site import create_public_site
from db.models.broadcasts import Broadcast
from knowledge_base import KnowledgeBase
from knowledge_base.content.library import Library
from tests.bot.reports.filed_month import NEXT_MONTH, OCTOBER
from tests.bot.reports.publishing.test_alerts import JPEG, sent
from tests.bot.web.console.fixtures import on_sqlite

ADDRESS = "https://ruthan.example"
PAPERS = {"agencies/ruthan-teaching-sheets.pdf": b"%PDF-1.7"}


def _site(knowledge: KnowledgeBase) -> Site:
    return Site(knowledge, ADDRESS, check="/check", staff="/staff")


@pytest.fixture(scope="module")
def known(library: Library) -> KnowledgeBase:
    return KnowledgeBase(library)


def _client(known: KnowledgeBase, front: str | None = None) -> FlaskClient:
    app = Flask("bot.app")
    app.register_blueprint(create_public_site(lambda: known, _site, front, lambda _: PAPERS))
    show_errors(app)
    return app.test_client()


def test_each_published_file_is_served(known: KnowledgeBase) -> None:
    client = _client(known)
    for name, content in {**pages(_site(known)), **PAPERS}.items():
        told = client.get(f"/{name.removesuffix('index.html')}", buffered=True)
        assert (told.status_code, told.data) == (200, content), name
        assert "Set-Cookie" not in told.headers


def test_a_page_is_kept_and_asked_for_again(known: KnowledgeBase) -> None:
    client = _client(known)
    first = client.get("/topics/just-transferred/")
    assert first.headers["Cache-Control"] == "public, max-age=300"
    again = client.get(
        "/topics/just-transferred/", headers={"If-None-Match": first.headers["ETag"]}
    )
    assert again.status_code == 304


def test_papers_are_made_once_when_they_are_asked_for(known: KnowledgeBase) -> None:
    made: list[Site] = []
    sites = [_site(known), Site(known, ADDRESS, check="/other")]

    def papers(site: Site) -> Pages:
        made.append(site)
        return PAPERS

    app = Flask("bot.app")
    app.register_blueprint(create_public_site(lambda: known, lambda _: sites[-1], None, papers))
    client = app.test_client()
    first = client.get("/").data
    assert made == []
    for _ in range(2):
        paper = client.get("/agencies/ruthan-teaching-sheets.pdf")
        assert (paper.data, paper.content_type) == (b"%PDF-1.7", "application/pdf")
    sites.pop()
    assert client.get("/").data != first
    assert client.get("/agencies/ruthan-teaching-sheets.pdf").status_code == 200
    assert client.get("/agencies/ruthan-poster.pdf").status_code == 404
    assert len(made) == 1


def test_only_a_card_may_be_framed(known: KnowledgeBase) -> None:
    client = _client(known)
    assert (
        "frame-ancestors *" in client.get("/embed/check-seller/").headers["Content-Security-Policy"]
    )
    assert (
        "frame-ancestors 'none'"
        in client.get("/topics/check-seller/").headers["Content-Security-Policy"]
    )


@pytest.mark.parametrize("path", ["/topics/nothing/", "/topics/../x/", "/embed/index.html/", "/x"])
def test_what_is_not_published_is_not_found(known: KnowledgeBase, path: str) -> None:
    told = _client(known).get(path)
    assert told.status_code == 404
    assert "max-age" not in told.headers["Cache-Control"]


def test_the_front_page_leads_to_the_local_line(known: KnowledgeBase) -> None:
    told = _client(known, "/local-line/").get("/")
    assert (told.status_code, told.headers["Location"]) == (302, "/local-line/")


@on_sqlite
def test_the_picture_of_an_alert_is_served_once_it_is_let_out(
    known: KnowledgeBase, transactions: Transactions
) -> None:
    app = Flask("bot.app")
    served = partial(alert_picture, transactions)
    app.register_blueprint(create_public_site(lambda: known, _site, None, alert_picture=served))
    client = app.test_client()
    number = sent(transactions, "พัสดุปลอม\nอย่ากดลิงก์")
    path = f"/alerts/{number}/{sha256(JPEG).hexdigest()}.jpg"
    told = client.get(path)
    assert (told.data, told.content_type) == (JPEG, "image/jpeg")
    assert told.headers["Cache-Control"] == "public, max-age=300"
    assert "sandbox" in told.headers["Content-Security-Policy"]
    again = client.get(path, headers={"If-None-Match": told.headers["ETag"]})
    assert again.status_code == 304
    for unknown in (
        f"/alerts/{number + 1}/{sha256(JPEG).hexdigest()}.jpg",
        f"/alerts/{number}/{'0' * 64}.jpg",
        f"/alerts/{number}/{'x' * 64}.jpg",
        f"/alerts/{number}/{'%00' * 64}.jpg",
        f"/alerts/{10**30}/{'0' * 64}.jpg",
        f"/alerts/{number}/a.jpg",
    ):
        assert client.get(unknown).status_code == 404, unknown
    with transactions.writing() as session:
        session.execute(update(Broadcast).values(published_at=None))
    assert client.get(path).status_code == 404


@on_sqlite
def test_a_month_of_open_data_appears_once_it_is_published(
    known: KnowledgeBase, transactions: Transactions, tmp_path: Path
) -> None:
    def site(knowledge: KnowledgeBase) -> Site:
        return Site(knowledge, ADDRESS, releases=open_data.releases(tmp_path))

    app = Flask("bot.app")
    app.register_blueprint(create_public_site(lambda: known, site, None))
    client = app.test_client()
    assert client.get("/open-data/").status_code == 404
    open_data.publish(transactions, OCTOBER, tmp_path, "clock", NEXT_MONTH)
    assert client.get("/open-data/").status_code == 200
    kinds = {
        name.rpartition(".")[2]: client.get(f"/open-data/{name}").headers["Content-Type"]
        for name in (each.name for each in tmp_path.glob("ruthan-open-data-*"))
    }
    assert kinds == {
        "csv": "text/csv; charset=utf-8",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "json": "application/json",
    }


def test_topics_that_change_change_the_pages(known: KnowledgeBase, library: Library) -> None:
    newest = [known]
    app = Flask("bot.app")
    app.register_blueprint(create_public_site(lambda: newest[0], _site, None))
    client = app.test_client()
    before = client.get("/search/").data
    some = library.sections[:1]
    newest[0] = KnowledgeBase(Library(some))
    assert client.get("/search/").data != before
