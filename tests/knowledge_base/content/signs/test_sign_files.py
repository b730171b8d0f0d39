"""Errors that `kb check` finds in the files of signs, each at its line."""

from pathlib import Path

import pytest

from knowledge_base import PACKAGED_TOPICS, InvalidTopics
from knowledge_base.content.library import Library
from knowledge_base.content.loader import load
from knowledge_base.content.signs.reasons import CODES
from tests.knowledge_base.written import PAYING, write

ORGANISATION = """\
organisations:
  - id: bank
    name: ธนาคารมะลิ
    kind: bank
    domains: [malibank.co.th]
    confidence: known
"""
SIGN = """\
words:
  จ่าย: [โอน]
signs:
  - code: asks-transfer
    phrases: ["{จ่าย}มาก่อน"]
"""
PRICE = """\
prices:
  - thing: กล้อง
    words: [กล้องมะลิ]
    usual: 10000
"""
FIRM = "trades: {bank: [กู้]}\nfirms:\n  - {name: มะลิ, names: [มะลิ], trade: bank}\n"
ALL_REASONS = "reasons:\n" + "".join(
    f"  - {{code: {code}, say: เหตุผล, topic: cod-rights}}\n" for code in sorted(CODES)
)
LAST = len(CODES) + 1
# The file, its text, and the line with what is said of it.
MISTAKES = {
    "a second id": (
        "organisations",
        ORGANISATION + ORGANISATION.partition("\n")[2],
        7,
        "รหัสองค์กร bank มีในรายการแล้ว",
    ),
    "capitals": ("organisations", f"{ORGANISATION}    names: [Mali]\n", 7, "“Mali” มีตัวพิมพ์ใหญ่"),
    "an unknown firm": (
        "organisations",
        f"{ORGANISATION}    firms: [ไม่มี]\n",
        7,
        "“ไม่มี” ซึ่งไม่มีใน firms",
    ),
    "an unknown kind": (
        "organisations",
        ORGANISATION.replace("kind: bank", "kind: shops"),
        4,
        "shops",
    ),
    "a site with a path": ("organisations", ORGANISATION.replace("co.th", "co.th/a"), 5, "co.th/a"),
    "no confidence": (
        "organisations",
        ORGANISATION.replace("    confidence: known\n", ""),
        2,
        "confidence",
    ),
    "stems of nobody": ("links", "stems:\n  nobody: [nob]\n", 2, "องค์กร nobody ซึ่งไม่มี"),
    "a report of nobody": (
        "links",
        "reported:\n  - {host: a.com, imitates: nobody, source: ก, confidence: known}\n",
        2,
        "nobody",
    ),
    "a lure in capitals": ("links", "lures: [Login]\n", 1, "Login"),
    "an unknown code of a sign": (
        "tricks",
        SIGN.replace("asks-transfer", "asks-money"),
        4,
        "asks-money",
    ),
    "a code of a link": ("tricks", SIGN.replace("asks-transfer", "link-ip"), 4, "link-ip"),
    "an unknown group": ("tricks", SIGN.replace("{จ่าย}", "{ซื้อ}"), 5, "ไม่มีใน words"),
    "an unknown group that is not meant": (
        "tricks",
        f'{SIGN}    not_meant: ["{{ซื้อ}}"]\n',
        6,
        "ไม่มีใน words",
    ),
    "an example that is missed": (
        "tricks",
        f"{SIGN}    must: [โอนทีหลัง]\n",
        6,
        "“โอนทีหลัง” ไม่ตรงกับสัญญาณ",
    ),
    "an example that is invented": (
        "tricks",
        f"{SIGN}    must_not: [ให้โอนมาก่อน]\n",
        6,
        "“ให้โอนมาก่อน” ตรงกับสัญญาณข้อนี้ ทั้งที่ไม่ควร",
    ),
    "a price that is missed": (
        "prices",
        f"{PRICE}    must: [กล้องมะลิ 9900 บาท]\n",
        5,
        "ไม่ตรงกับสัญญาณ",
    ),
    "a price that is invented": (
        "prices",
        f"{PRICE}    must_not: [กล้องมะลิ 900 บาท]\n",
        5,
        "ทั้งที่ไม่ควร",
    ),
    "a thing without words": ("prices", PRICE.replace("[กล้องมะลิ]", "[]"), 3, "ไม่มีสักข้อ"),
    "a price of nothing": ("prices", PRICE.replace("10000", "0"), 4, "ราคาปกติ ใช้ไม่ได้"),
    "a day that is none": ("prices", f"dated: 29/11/26\n{PRICE}", 1, "29/11/26"),
    "a reason twice": (
        "reasons",
        f"{ALL_REASONS}  - {{code: asks-app, say: ก, topic: cod-rights}}\n",
        LAST + 1,
        "รหัสเหตุผล asks-app มีในรายการแล้ว",
    ),
    "a reason that lacks": (
        "reasons",
        "".join(line for line in ALL_REASONS.splitlines(True) if "qr-slip" not in line),
        1,
        "ไม่มีคำอธิบายของรหัสเหตุผล qr-slip",
    ),
    "an unknown reason": ("reasons", ALL_REASONS.replace("qr-slip", "qr-slips"), None, "qr-slips"),
    "a reason of an unknown topic": (
        "reasons",
        ALL_REASONS.replace("cod-rights", "nowhere", 1),
        2,
        "เรื่อง nowhere ซึ่งไม่มี",
    ),
    "a reason that is too long": (
        "reasons",
        ALL_REASONS.replace("เหตุผล", "ก" * 161, 1),
        2,
        "161",
    ),
}
GOOD = {
    "organisations": f"{ORGANISATION}    names: [mali]\n    firms: [KBANK]\n",
    "links": "stems: {kbank: [kbk]}\nreported:\n  - {host: a.com, source: ก, confidence: known}\n",
    "tricks": f"{SIGN}    must: [โอน มาก่อน]\n    must_not: [โอนทีหลัง]\n",
    "prices": f"{PRICE}    must: [กล้องมะลิ 900 บาท]\n    must_not: [กล้องมะลิ 9900 บาท]\n",
    "reasons": ALL_REASONS,
}


def check(folder: Path, **files: str) -> list[str]:
    write(folder, paying=PAYING, **files)
    try:
        load(folder)
    except InvalidTopics as mistakes:
        return [f"{each.file} {each.line} {each.what}" for each in mistakes.errors]
    return []


@pytest.mark.parametrize(("file", "text", "line", "what"), MISTAKES.values(), ids=MISTAKES.keys())
def test_each_mistake_is_told_at_its_line(
    tmp_path: Path, file: str, text: str, line: int | None, what: str
) -> None:
    said = check(tmp_path, **{file: text})
    (mistake,) = (each for each in said if what in each)
    assert mistake.startswith(f"{file}.yaml {line or ''}")


@pytest.mark.parametrize("file", GOOD)
def test_a_good_file_has_none(tmp_path: Path, file: str) -> None:
    text = GOOD[file].replace("[KBANK]", "[ไปรษณีย์ไทย]")
    assert check(tmp_path, **{file: text}) == []


def test_a_packaged_file_is_not_blamed_for_what_a_folder_lacks(tmp_path: Path) -> None:
    assert check(tmp_path, firms=FIRM, organisations=f"{ORGANISATION}    firms: [มะลิ]\n") == []


def test_a_folder_without_its_own_files_has_the_packaged_ones(
    tmp_path: Path, library: Library
) -> None:
    write(tmp_path, paying=PAYING)
    assert load(tmp_path).signs == library.signs


def test_the_packaged_reasons_are_all_there_and_call_nobody_names(library: Library) -> None:
    reasons = library.signs.reasons
    assert set(reasons.by_code) == CODES
    said = " ".join(each.say for each in reasons.reasons)
    assert "ปลอดภัย" not in said
    assert "โกง" not in said


def test_the_packaged_signs_each_bring_their_examples(library: Library) -> None:
    for sign in library.signs.tricks.signs:
        assert sign.must, sign.code
    for price in library.signs.prices.prices:
        assert price.must, price.thing
        assert price.must_not, price.thing
    assert library.signs.prices.dated.year >= 2026


def test_a_site_that_is_unsure_is_never_shown(library: Library) -> None:
    for each in library.signs.organisations.organisations:
        assert each.shown_domain in ("", *each.domains)
        assert each.confidence != "unsure" or each.shown_domain == ""
    assert PACKAGED_TOPICS.is_dir()
