"""Firms are found in what people type, as whole words; mistakes in their file are told."""

from pathlib import Path

import pytest

from knowledge_base import PACKAGED_TOPICS, InvalidTopics, KnowledgeBase
from knowledge_base.checks.contact_warnings import carrier_warnings
from knowledge_base.content.firms import Firm, Firms
from knowledge_base.content.loader import load
from tests.knowledge_base.written import PAYING, write
from tests.processor_time import Bound

LETTERS = 20_000
BOUND = Bound((LETTERS // 4, LETTERS // 2, LETTERS), most=0.5, noise=0.05)
FIRMS = Firms(
    trades={"courier": ("ส่ง", "แตก"), "insurer": ("เคลม",), "airline": (), "telecom": ("เน็ต",)},
    shops=("ร้าน", "บริษัท"),
    not_meant=("แฟลชไดรฟ์",),
    firms=(
        Firm(name="Flash", names=("แฟลช", "flash"), trade="courier", ambiguous=("แฟลช", "flash")),
        Firm(name="AIA", names=("เอไอเอ", "aia"), trade="insurer"),
        Firm(name="AirAsia", names=("แอร์เอเชีย", "ไทยแอร์เอเชีย"), trade="airline"),
        Firm(name="True", names=("ทรู",), trade="telecom"),
        Firm(name="X", names=("x",), trade="telecom", ambiguous=("x",)),
    ),
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("แฟลชทำทีวีหนูแตก", ["แฟลช"]),
        ("เอไอเอไม่จ่ายเคลม", ["เอไอเอ"]),
        ("ทำไมaiaไม่จ่าย", ["aia"]),
        ("ไทยแอร์เอเชียเลื่อน", ["ไทยแอร์เอเชีย"]),
        ("ทรูกับเอไอเอ และทรู", ["ทรู", "เอไอเอ", "ทรู"]),
        ("บริษัท x", ["x"]),
        ("เอา x มา", []),
        ("กล้องนี้แฟลชสว่างมาก", []),
        ("🔔 แฟลช: ถึงหน้าบ้านแล้ว", ["แฟลช"]),
        ("แฟลช 012 3 45678 9", ["แฟลช"]),
        ("แฟลช 3 ตัว", []),
        ("ซื้อกล้อง แฟลช: สองตัว", []),
        ("แฟลชไดรฟ์แตก", []),
        ("gaiazone", []),
        ("ทรูู", []),
        ("", []),
    ],
)
def test_a_firm_is_found_as_a_whole_word(text: str, names: list[str]) -> None:
    assert [text[found.start : found.end] for found in FIRMS.find(text)] == names


def test_a_name_inside_another_word_is_none() -> None:
    firms = Firms(firms=(Firm(name="Bank", names=("กรุงเทพ",), trade="bank"),))
    assert firms.find("กรุงเทพ")
    assert not firms.find("ส่งไปกรุงเทพมหานคร")


def test_a_short_word_across_its_beginning_does_not_hide_a_name() -> None:
    firms = Firms(firms=(Firm(name="Agoda", names=("อโกด้า",), trade="hotel-booking"),))
    assert firms.find("จองผ่านแอปอโกด้า")


@pytest.mark.parametrize("part", ["ทรู", "เ", "แฟลช", "x ", "ไทยแอร์เอเชีย"])
def test_the_time_grows_as_the_text_does(part: str) -> None:
    text = part * (LETTERS // len(part))
    taken = BOUND.measured(lambda length: lambda: FIRMS.find(text[:length]))
    assert not BOUND.is_broken_by(taken), taken


GOOD = """\
trades:
  courier: [ส่ง]
firms:
  - name: หนึ่ง
    names: [หนึ่ง, one]
    trade: courier
"""
MORE = "  - name: สอง\n    names: [{names}]\n    trade: {trade}\n"


def check(folder: Path, firms: str) -> list[str]:
    write(folder, paying=PAYING)
    (folder / "firms.yaml").write_text(firms, "utf-8")
    try:
        load(folder)
    except InvalidTopics as mistakes:
        return [f"{each.line} {each.what}" for each in mistakes.errors]
    return []


@pytest.mark.parametrize(
    ("more", "line", "what"),
    [
        (MORE.format(names="one", trade="courier"), 8, "one"),
        (MORE.format(names="Two", trade="courier"), 8, "ตัวพิมพ์ใหญ่"),
        (MORE.format(names="two", trade="airline"), 9, "airline"),
        (MORE.format(names="two", trade="shop"), 9, "shop"),
        (MORE.format(names="two", trade="courier") + "    ambiguous: [three]\n", 10, "three"),
        (MORE.format(names="two", trade="courier") + "    topic: nowhere\n", 10, "nowhere"),
        (MORE.format(names="two", trade="courier") + "    domains: [Two]\n", 10, "เว็บ"),
        ("  - name: หนึ่ง\n    names: [two]\n    trade: courier\n", 7, "หนึ่ง"),
    ],
)
def test_each_mistake_is_told_at_its_line(tmp_path: Path, more: str, line: int, what: str) -> None:
    (mistake,) = check(tmp_path, GOOD + more)
    assert mistake.startswith(f"{line} ")
    assert what in mistake


def test_a_good_file_takes_the_place_of_the_packaged_one(tmp_path: Path) -> None:
    topic = MORE.format(names="two", trade="courier") + "    topic: cod-rights\n"
    assert check(tmp_path, GOOD + topic) == []
    assert [firm.name for firm in load(tmp_path).firms.firms] == ["หนึ่ง", "สอง"]


def test_a_folder_without_its_own_file_has_the_packaged_one(tmp_path: Path) -> None:
    write(tmp_path, paying=PAYING)
    assert load(tmp_path).firms == load(PACKAGED_TOPICS).firms


def test_the_packaged_ones_are_many_and_of_each_trade() -> None:
    firms = load(PACKAGED_TOPICS).firms
    assert len(firms.firms) >= 500
    assert {firm.trade for firm in firms.firms} == set(firms.trades)


@pytest.mark.parametrize("name", ["prime video", "แมนูไลฟ์", " เฟส ", "Shopee"])
def test_a_name_alone_is_asked_about_and_never_answered(name: str) -> None:
    assert KnowledgeBase.load().search(name).decision == "choose"


@pytest.mark.parametrize(
    ("carriers", "line", "what"),
    [
        ("  - firm: สาม\n", 2, "สาม"),
        ("  - firm: หนึ่ง\n  - firm: หนึ่ง\n", 3, "หนึ่ง"),
        ('  - firm: หนึ่ง\n    hotline: {number: "1"}\n', 3, "เขียนไม่ถูกแบบ"),
    ],
)
def test_mistakes_of_carriers_are_told(tmp_path: Path, carriers: str, line: int, what: str) -> None:
    (tmp_path / "carriers.yaml").write_text(f"carriers:\n{carriers}", "utf-8")
    mistakes = check(tmp_path, GOOD)
    assert any(each.startswith(f"{line} ") and what in each for each in mistakes)


def test_a_carrier_is_named_with_its_number_where_one_is_confirmed() -> None:
    known = KnowledgeBase(load(PACKAGED_TOPICS))
    post, flash = known.carrier_in("ไปรษณีย์ไทยมาส่งค่ะ"), known.carrier_in("ส่งกับแฟลช")
    assert post is not None
    assert flash is not None
    assert (post.shown_number, flash.shown_number) == ("1545", "")
    assert known.carrier_in("แฟลชกับเคอรี่ส่งของ") is known.carrier_in("ซื้อของ") is None


def test_every_courier_among_the_firms_is_a_carrier() -> None:
    library = load(PACKAGED_TOPICS)
    couriers = {firm.name for firm in library.firms.firms if firm.trade == "courier"}
    written = library.written_carriers
    assert {carrier.firm for carrier in written.carriers.carriers} == couriers
    assert [each.topic for each in carrier_warnings(written)] == ["ไปรษณีย์ไทย"]
