"""The owner of a link, the name in which it is dressed up, and that a real one is never doubted."""

import pytest
from zxcvbn.frequency_lists import FREQUENCY_LISTS

from knowledge_base.checking.checker import Checker
from knowledge_base.checking.link_signs import LinkReading, read_link
from knowledge_base.checking.links import links_in
from knowledge_base.checking.owners import Owners
from knowledge_base.content.library import Library
from tests.knowledge_base.checking.invented import reasons, said
from tests.knowledge_base.checking.test_links import POLICE_CHECK, POLICE_CHECK_SENT
from tests.lanes import examples

CYRILLIC_A, GREEK_O = "\u0430", "\u03bf"
# How a link deceives: the link, what is said of it, whom it imitates.
TRICKS = {
    "a real address in front": ("https://malibank.co.th.pay.top/a", "link-imitates", "bank"),
    "its parts in one label": ("https://dmf-go-th.xyz", "link-imitates", "office"),
    "of the state too early": ("https://dmf.go.th.refund.com", "link-imitates", "office"),
    "a name as a word": ("https://malibank-card.com", "link-imitates", "bank"),
    "a name below a site": ("https://malibank.update.com", "link-imitates", "bank"),
    "with a lure stuck to it": ("https://malibanklogin.com", "link-imitates", "bank"),
    "with digits stuck to it": ("https://malibank88.com", "link-imitates", "bank"),
    "in capitals": ("HTTPS://MALIBANK-CARD.COM", "link-imitates", "bank"),
    "another ending": ("https://malibank.co", "link-imitates", "bank"),
    "a short name with a lure": ("https://mlb-verify.com", "link-imitates", "bank"),
    "a letter too many": ("https://mallibank.com", "link-lookalike", "bank"),
    "a letter too few": ("https://malbank.com", "link-lookalike", "bank"),
    "two letters in turn": ("https://mlaibank.com", "link-lookalike", "bank"),
    "another letter": ("https://malibenk.com", "link-lookalike", "bank"),
    "two letters of a long name": ("https://rosegerdan.com", "link-lookalike", "rose"),
    "a digit for a letter": ("https://ma1ibank.com", "link-imitates", "bank"),
    "letters that look like one": ("https://rnalibank.com", "link-imitates", "bank"),
    "a Cyrillic letter": (f"https://m{CYRILLIC_A}libank.com", "link-imitates", "bank"),
    "a Greek letter": (f"https://r{GREEK_O}segarden.net", "link-imitates", "rose"),
    "a letter with a mark": ("https://málibank.com", "link-imitates", "bank"),
    "punycode": ("https://xn--mlibank-2fg.com", "link-imitates", "bank"),
    "an address in the path": (
        "https://pay.top/malibank.co.th/login",
        "link-brand-in-path",
        "bank",
    ),
    "of the state in the path": ("https://pay.top/tax.go.th", "link-brand-in-path", None),
    "before an @": ("https://malibank.co.th@pay.top/a", "link-at-sign", "bank"),
    "before an @ without https": ("malibank.co.th@pay.top", "link-at-sign", "bank"),
    "anything before an @": ("https://me@pay.com", "link-at-sign", None),
    "a program": ("https://files.pay.com/app.APK?a=1", "link-apk", None),
    "one that was warned of": ("https://www.bad-tree.com/a", "link-reported", None),
    "a wide letter": ("https://ｍalibank-card.com", "link-imitates", "bank"),
    "disguised": ("hxxps://malibank-login[.]com/a", "link-imitates", "bank"),
    "on a free place": ("https://malibank.yingpage.com", "link-imitates", "bank"),
    "on a place that is given": ("https://malibank.github.io", "link-imitates", "bank"),
}
DOUBTED = {
    "https://yor.to/a1": "link-shortened",
    "http://192.0.2.7/login": "link-ip",
    "https://pay.com:8443/a": "link-odd-port",
    "https://malibank.co.th:8443/a": "link-odd-port",
    "https://abc12.top": "link-risky-ending",
    "https://refund-help.com/a": "link-promises",
    "https://verify69-login.net": "link-promises",
    "https://yingpage.com/malibank-refund": "link-brand-in-path",
}
# Genuine, or of somebody who may be anybody.
CALM = (
    "https://malibank.co.th", "https://online.malibank.co.th/K/login/a/b/c?d=e&f=g#h",
    "HTTPS://ONLINE.MALIBANK.CO.TH/LOGIN", "http://malibank.co.th:80/", "https://sailompost.co.th",
    "https://get.malibank.co.th/app.apk", "https://chb.ee/a1B2", "https://chabamall.co.th/shop-7",
    "https://sailomexpress.com", "https://unheard.go.th/a", "https://school.ac.th",
    "https://mlb.com", "https://rose.com", "https://rose-garlands.com", "https://primrose.com",
    "https://roselogin.com", "https://rosemary.com", "https://hose-pay.com", "https://example.com",
    "https://smalibankruptcy.com", "https://chabamall.my", "https://chabamall.com.sg",
    "https://khuikan.me/malibank", "https://pay.com/malibank", "https://yingpage.com/a",
    "https://abcdefgh.top", "https://help-shop.com", "https://refund.com", "https://refund-tree.com",
    "https://refund-help.co.th", "https://yingpage.com/malibank", POLICE_CHECK, f"https://{POLICE_CHECK_SENT}",
)  # fmt: skip
COMMON_WORDS = 8_000
EACH = examples(60, everywhere=1)


@pytest.mark.parametrize(("link", "code", "brand"), TRICKS.values(), ids=TRICKS.keys())
def test_a_link_that_deceives_is_dangerous(link: str, code: str, brand: str | None) -> None:
    result = said(link)
    assert (result.verdict, result.brand) == ("danger", brand)
    assert reasons(result)[0] == code


@pytest.mark.parametrize(("link", "code"), DOUBTED.items())
def test_a_link_that_hides_something_is_doubted(link: str, code: str) -> None:
    result = said(link)
    assert result.verdict == "caution"
    assert code in reasons(result)


@pytest.mark.parametrize("link", CALM)
def test_any_other_is_not(link: str) -> None:
    assert said(link).verdict in ("unknown", "ok-signs")


@pytest.mark.parametrize(
    ("link", "brand", "role", "verdict"),
    [
        ("https://online.malibank.co.th/a", "bank", "owner", "ok-signs"),
        ("https://chb.ee/a1B2", "market", "owner", "unknown"),
        ("https://chabamall.co.th/shop-7", "market", "owner", "unknown"),
        ("https://khuikan.me/malibank", "chat", "owner", "unknown"),
        ("https://sailomexpress.com", "post", "named", "unknown"),
        ("https://unheard.go.th", None, None, "unknown"),
        ("https://lakeside.co.th", "lake", "owner", "unknown"),
    ],
)
def test_an_owner_vouches_where_nobody_else_makes_pages(
    link: str, brand: str | None, role: str | None, verdict: str
) -> None:
    result = said(link)
    assert (result.brand, result.brand_is, result.verdict) == (brand, role, verdict)


def test_who_owns_the_site_is_told_and_that_its_page_was_not_opened() -> None:
    result = said("https://malibank.co.th.pay.top/a")
    assert (result.owner, result.unchecked) == ("pay.top", ("page-not-opened",))
    assert result.reasons[0].quote == "malibank.co.th.pay.top/a"


def test_one_bad_link_among_good_ones_is_dangerous() -> None:
    assert said("https://malibank.co.th https://malibank-login.com").verdict == "danger"
    assert reasons(said("https://malibank.co.th https://example.com")) == []


def read_first(library: Library, text: str) -> LinkReading | None:
    """The signs of a text's first link, by the packaged signs."""
    signs = library.signs
    link = next(iter(links_in(text)), None)
    owners = Owners(signs.organisations, signs.links, library.firms)
    return read_link(link, owners, signs.links) if link else None


def test_every_real_site_is_its_owners(real: Checker, library: Library) -> None:
    for each in library.signs.organisations.organisations:
        for host in (*each.domains, *each.short, *each.old):
            for text in (
                f"https://{host}",
                f"https://www.{host}/a/b?c=d",
                f"HTTPS://{host.upper()}",
            ):
                read = read_first(library, text)
                assert read is not None
                assert read.owner is not None, host
                assert real.check(text).verdict in ("unknown", "ok-signs"), host


@pytest.mark.parametrize(
    ("link", "brand"),
    [
        ("scb.weebly.com", "scb"),
        ("กรมที่ดิน.com", "dol"),
        ("https://xn--12c2bij1bl6jg5o.com/a", "dol"),
        ("เป๋าตัง-รับสิทธิ์.net", "ktb"),
    ],
)
def test_a_short_name_on_a_free_place_and_a_thai_name_are_imitations(
    real: Checker, link: str, brand: str
) -> None:
    result = real.check(link)
    assert (result.verdict, result.brand) == ("danger", brand)


@pytest.mark.parametrize(
    ("link", "brand"),
    [
        ("praisanee-thai.top/p", "thailandpost"),
        ("sanphakon-refund.top", "rd"),
        ("faifaa-pea.com/refund", "pea"),
        ("khonsong-dlt.com", "dlt"),
        ("prakansangkom-sso.com", "sso"),
        ("aomsin-loan.com", "gsb"),
        ("krungthep-bank.info", "bbl"),
        ("shopee.cm", "shopee"),
    ],
)
def test_so_are_thai_names_in_latin_letters_and_an_ending_a_letter_short(
    real: Checker, link: str, brand: str
) -> None:
    result = real.check(link)
    assert (result.verdict, result.brand) == ("danger", brand)


def test_a_program_may_be_called_as_shortly_as_an_authority(real: Checker) -> None:
    assert real.check("https://dl.files-a.app/rd-smart.apk").brand == "rd"


@pytest.mark.parametrize(
    "link",
    ["http://192.168.1.1/ais", "กรมที่ดิน.ไทย", "เช็กก่อน.com", "set.wordpress.com", "เป๋าตังค์หนัง.com"],
)
def test_a_thai_site_of_the_office_itself_and_common_words_are_none(
    real: Checker, link: str
) -> None:
    assert real.check(link).verdict == "unknown"


def test_every_reported_site_is_dangerous(real: Checker, library: Library) -> None:
    for each in library.signs.links.reported:
        result = real.check(f"https://{each.host}/a")
        assert (result.verdict, each.imitates in (None, result.brand)) == ("danger", True), each


def test_a_common_word_is_no_imitation(library: Library) -> None:
    words = [
        word
        for language in ("english_wikipedia", "us_tv_and_film")
        for word in FREQUENCY_LISTS[language][:COMMON_WORDS:EACH]
        if word.isascii() and word.isalpha()
    ]
    called = [
        word for word in words if (read := read_first(library, f"{word}.com")) and read.imitation
    ]
    assert len(words) > COMMON_WORDS / EACH
    assert called == []


@pytest.mark.parametrize(
    "site",
    [
        "kerrygold.com", "cherry.com", "ferry-tickets.com", "pineapple-house.com", "trueblue.com",
        "airline.com", "flash-sale.com", "thaipost.net", "police.uk", "revenue.ie", "shopee.vn",
        "lazada.com.my", "amazon.de", "grabpay.com", "aeon.co", "centralbank.ie", "tesco.com",
        "online-shop.com", "deadline.com", "aomsinhappyhome.com", "krungthepkreetha-condo.com",
        "paisan-furniture.com", POLICE_CHECK,
    ],
)  # fmt: skip
def test_nor_is_a_real_site_that_holds_a_name(real: Checker, site: str) -> None:
    assert real.check(f"https://{site}/").verdict == "unknown"
