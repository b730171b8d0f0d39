"""Links are found however they are written, with the part that somebody registered."""

import pytest

from knowledge_base.checking.links import MOST_LINKS, links_in, without_links

# The police's page for checks, as it stands in a browser and as it is sent.
POLICE_CHECK, POLICE_CHECK_SENT = "เช็กก่อน.com", "xn--12caz6d1e0e2bk.com"


@pytest.mark.parametrize(
    ("text", "host", "site"),
    [
        ("https://www.malibank.co.th/a", "malibank.co.th", "malibank.co.th"),
        ("https://a.b.malibank.co.th/", "a.b.malibank.co.th", "malibank.co.th"),
        ("malibank.co.th.login.top", "malibank.co.th.login.top", "login.top"),
        ("HTTPS://WWW.MALIBANK.CO.TH/PAY", "malibank.co.th", "malibank.co.th"),
        ("ดูที่malibank.co.thนะคะ", "malibank.co.th", "malibank.co.th"),
        ("hxxps://login[.]top/a", "login.top", "login.top"),
        ("hxxp://login(.)top", "login.top", "login.top"),
        ("login [dot] top", "login.top", "login.top"),
        ("login (จุด) top", "login.top", "login.top"),
        ("https : // login.top", "login.top", "login.top"),
        ("http://192.0.2.7/a", "192.0.2.7", "192.0.2.7"),
        ("http://login.top:8080/a", "login.top", "login.top"),
        ("https://malibank.co.th@login.top/a", "login.top", "login.top"),
        ("malibank.co.th@login.top", "login.top", "login.top"),
        ("https://someone.github.io/a", "someone.github.io", "someone.github.io"),
        ("https://ｌｏｇｉｎ.top", "login.top", "login.top"),
        (POLICE_CHECK, POLICE_CHECK, POLICE_CHECK),
        ("https://สคบ.go.th", "สคบ.go.th", "สคบ.go.th"),
    ],
)
def test_a_link_has_a_host_and_a_site(text: str, host: str, site: str) -> None:
    (link,) = links_in(text)
    assert (link.host, link.site) == (host, site)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "นัดเจอกันพรุ่งนี้",
        "somchai@gmail.com",
        "help@malibank.co.th",
        "เมล somchai.d@malibank.co.th นะคะ",
        "ไลน์ @malibank",
        "ราคา 12.50",
        "12.11.2569",
        "v1.2.3",
        "README.md กับ script.py และ clip.mov",
        "a.b",
        "ก.ล.ต.",
        "...",
        "https://",
        "https://...",
    ],
)
def test_what_is_no_link_is_none(text: str) -> None:
    assert links_in(text) == ()
    assert without_links(text) == text


def test_a_name_of_a_file_is_a_site_where_a_link_is_meant() -> None:
    assert [link.site for link in links_in("https://update.zip install.zip/a")] == [
        "update.zip",
        "install.zip",
    ]


def test_a_link_ends_where_its_sentence_does() -> None:
    assert [link.shown for link in links_in("(https://login.top/a?b=1). login.top/cครับ")] == [
        "login.top/a?b=1",
        "login.top/c",
    ]


def test_punycode_is_read_as_it_is_seen() -> None:
    (link,) = links_in(f"https://{POLICE_CHECK_SENT}/")
    assert (link.site, link.is_punycode) == (POLICE_CHECK, True)
    (broken,) = links_in("https://xn--99999999999.com/")
    assert broken.is_punycode


def test_what_anybody_is_given_below_a_site_is_known() -> None:
    given, own = links_in("https://someone.github.io https://shop.malibank.co.th")
    assert (given.is_given, own.is_given) == (True, False)


def test_each_link_is_found_once_and_not_more_than_twenty() -> None:
    assert len(links_in("https://login.top/a " * 30)) == 1
    many = " ".join(f"https://login.top/{number}" for number in range(30))
    assert len(links_in(many)) == MOST_LINKS


def test_a_text_stays_without_its_links() -> None:
    assert without_links("กด https://login.top/a ด่วน a@b.co.th").split() == [
        "กด",
        "ด่วน",
        "a@b.co.th",
    ]
