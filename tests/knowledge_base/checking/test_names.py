"""Every organisation of the tables is found by each of its names, wherever it stands."""

import re
from collections.abc import Iterator

from zxcvbn.frequency_lists import FREQUENCY_LISTS

from knowledge_base.checking.checker import Checker
from knowledge_base.checking.site_names import SiteNames
from knowledge_base.content.library import Library
from knowledge_base.content.signs.organisations import Organisation
from tests.lanes import examples

STEP = examples(25, everywhere=1)
WORDS = 1_500
LATIN = re.compile(r"[a-z0-9]{2,40}")
ABBREVIATION = re.compile("[\u0e01-\u0e2e]{2,5}")
# In a sentence, people tell who sent something or called.
SENTENCES = (
    "เมื่อวานได้ข้อความจาก {} ไม่รู้ว่าจริงหรือเปล่า", "มีคนโทรมาอ้างว่าเป็น {} ค่ะ",
    "เจ้าหน้าที่ {} ติดต่อมาเมื่อเช้านี้", "คุยกับ{} ปลอมหรือเปล่าคะ",
)  # fmt: skip
SENDERS = ("{}: มีรายการของท่านเมื่อวานนี้", "[{}] มีรายการของท่านเมื่อวานนี้")
# Sites with two things that make them look real: an everyday word is a name by nothing less.
SITES = (
    "{}-service.top", "service-{}.info", "login.{}.verify-acc.com", "{}-refund.online",
    "{}-support-center.net", "{}-claim.netlify.app", "{}-go-th.cc", "th.{}-kyc.click",
)  # fmt: skip
# Sites that a name of at least four letters, which is no everyday word, gives away by itself.
STUCK_SITES = ("{}th.com", "{}service.info", "{}app.vip", "my{}.click", "secure{}.cc", "{}99.xyz")
# By themselves, one is a landing page, one a shortener.
PATHS = ("https://kx81.top/{}/login", "https://tinyurl.com/{}-refund")


def told_of(each: Organisation) -> str:
    """Its name without what stands in brackets."""
    return each.name.partition(" (")[0].lower()


def names_by_organisation(library: Library) -> Iterator[tuple[Organisation, str, bool]]:
    """Each name that is no other's too, and whether it is a common word as well."""
    known = library.signs.organisations
    firms = {firm.name: firm for firm in library.firms.firms}
    taken: dict[str, str] = {}
    for each in known.organisations:
        own = dict.fromkeys((*each.names, told_of(each)), False)
        for firm in map(firms.__getitem__, each.firms):
            if known.by_firm[firm.name] is each:
                own |= {name: name in firm.ambiguous for name in firm.names}
        for name, is_common in own.items():
            if taken.setdefault(name, each.id) == each.id:
                yield each, name, is_common


def is_inside_another(name: str, library: Library) -> bool:
    """True if a longer name of somebody else holds it, or it is said of nobody in particular."""
    return any(
        name in phrase for each in library.signs.organisations.organisations
        for phrase in each.not_meant
    )  # fmt: skip


def is_site(name: str) -> bool:
    return LATIN.fullmatch(name.partition(".")[2]) is not None


def missed(checker: Checker, told: Iterator[tuple[Organisation, str]], step: int = 1) -> list[str]:
    """The texts that are not read as their organisation's, of every so many."""
    texts = list(told)[::step]
    assert len(texts) > 25
    return [text for each, text in texts if checker.check(text).brand != each.id]


def sites(library: Library) -> Iterator[tuple[Organisation, str]]:
    """Names as sites write them, in sites of others."""
    names = SiteNames(library.signs.organisations, library.signs.links, library.firms)
    for each, name, _ in names_by_organisation(library):
        written = name.replace(" ", "")
        found = names.named(written)
        if found is None or found.organisation is not each or not LATIN.fullmatch(written):
            continue
        for site in SITES:
            yield each, site.format(written)
        if len(written) > 3 and written.isalpha() and not names.is_everyday(written):
            for site in (*STUCK_SITES, *PATHS):
                yield each, site.format(written)


def test_every_name_is_found_in_a_sentence(real: Checker, library: Library) -> None:
    told = (
        (each, sentence.format(name))
        for each, name, _ in names_by_organisation(library)
        if not (is_inside_another(name, library) or is_site(name))
        and not (each.kind == "platform" and each.open)
        for sentence in SENTENCES
    )
    assert missed(real, told, STEP) == []


def test_every_name_is_found_as_a_sender(real: Checker, library: Library) -> None:
    told = (
        (each, sender.format(name))
        for each, name, _ in names_by_organisation(library)
        for sender in SENDERS
    )
    assert missed(real, told, STEP) == []


def test_every_abbreviation_is_found_with_points_and_spaces(
    real: Checker, library: Library
) -> None:
    told = (
        (each, SENTENCES[0].format(between.join(name) + between.strip()))
        for each, name, is_common in names_by_organisation(library)
        if ABBREVIATION.fullmatch(name)
        for between in (".", ". ", *(() if is_common else ("", " ")))
    )
    assert missed(real, told) == []


def test_every_name_is_found_in_the_site_of_another(real: Checker, library: Library) -> None:
    assert missed(real, sites(library), STEP) == []


def test_a_long_name_is_found_with_a_letter_too_few(real: Checker, library: Library) -> None:
    names = SiteNames(library.signs.organisations, library.signs.links, library.firms)
    known = library.signs.organisations.organisations
    sites = (host.partition(".")[0] for each in known for host in each.domains)
    own = filter(None, map(names.named, dict.fromkeys(sites)))
    long = [
        each
        for each in own
        if len(each.name) > 7 and each.name.isalpha() and each.organisation.kind != "platform"
    ]
    told = (
        (each.organisation, text.format(f"{each.name[:-2]}{each.name[-1]}"))
        for each in long
        for text in ("https://{}-refund.top/a", "รับคืนเงินจาก {} วันนี้")
    )
    assert missed(real, told) == []


def test_every_line_is_found_as_people_write_it(real: Checker, library: Library) -> None:
    owners = {
        line: each
        for each in reversed(library.signs.organisations.organisations)
        for line in (*each.likely_lines, *each.lines)
    }
    told = (
        (each, text.format(number))
        for line, each in owners.items()
        for number in (line, line.replace("-", ""), line.replace("-", " "))
        for text in ("{}", "โทร {}", "{} นี่เบอร์ใคร")
    )
    assert missed(real, told) == []
    assert real.check("+66 2 888 8888").brand == "kbank"


def test_a_line_that_is_not_confirmed_vouches_for_nothing(real: Checker) -> None:
    known, likely = real.check("1572"), real.check("1129")
    assert (known.verdict, known.brand_is) == ("ok-signs", "owner")
    assert (likely.verdict, likely.brand, likely.brand_is) == ("unknown", "pea", "named")


def test_common_words_beside_what_makes_a_site_look_real_are_hardly_ever_names(
    real: Checker,
) -> None:
    words = FREQUENCY_LISTS["english_wikipedia"][100 : 100 + WORDS : STEP]
    sites = ("{}shop.com", "{}-shop.com", "{}-th.com", "thai{}.com", "{}-online.com")
    written = [site.format(word) for word in words if word.isalpha() for site in sites]
    assert len(written) > WORDS / STEP
    # "thaipolicy.com" is a letter away from the police.
    taken = [site for site in written if real.check(site).verdict == "danger"]
    assert len(taken) <= len(written) * 0.003, taken
