"""Banks are known by what people call them, and only confirmed lines are shown."""

from pathlib import Path

import pytest

from knowledge_base import KnowledgeBase
from knowledge_base.checks.contact_warnings import hotline_warnings
from knowledge_base.content.banks import Bank, Banks
from knowledge_base.content.library import Library
from knowledge_base.content.loader import load
from tests.knowledge_base.content.test_special_files import BANKS, write_all
from tests.knowledge_base.written import write_both


@pytest.fixture(scope="module")
def packaged(library: Library) -> Banks:
    return library.written_banks.banks


@pytest.mark.parametrize(
    ("text", "bank_id"),
    [
        ("โอนจากกสิกรค่ะ", "kbank"),
        ("ใช้แอพ K PLUS", "kbank"),
        ("scb ครับ", "scb"),
        ("scbt ครับ", "scbt"),
        ("แบงก์กรุงเทพ", "bbl"),
        ("กรุงศรี เฟิร์สช้อยส์", "firstchoice"),
        ("ธ.ก.ส.", "baac"),
    ],
)
def test_a_bank_is_known_by_its_names(packaged: Banks, text: str, bank_id: str) -> None:
    found = packaged.named(text)
    assert found is not None
    assert found.id == bank_id


@pytest.mark.parametrize("text", ["เติมวอเลทให้เขา", "ส่งอั่งเปาไป", "โอนทางทรูมันนี่", "เติม wallet 500"])
def test_a_word_for_wallets_mostly_means_the_one_with_a_line(packaged: Banks, text: str) -> None:
    wallet = packaged.wallet_in(text)
    assert wallet is not None
    assert wallet.id == "truemoney"


@pytest.mark.parametrize("text", ["วอเลทของช้อปปี้เพย์", "โอนจากกสิกร", "เติมเงินมือถือ", "จากกสิกรเข้าวอเลท"])
def test_beside_the_name_of_another_it_means_none(packaged: Banks, text: str) -> None:
    assert packaged.wallet_in(text) is None


@pytest.mark.parametrize(
    "text", ["อยู่กรุงเทพ", "จากกสิกรไปออมสิน", "ร้านชื่อ xscbx", "ไม่มีธนาคารสักแห่ง", ""]
)
def test_a_name_that_is_not_sure_names_no_bank(packaged: Banks, text: str) -> None:
    assert packaged.named(text) is None


@pytest.mark.parametrize(
    ("text", "bank_id"),
    [
        ("กสิกอน", "kbank"),
        ("ไทพานิด", "scb"),
        ("กุงไท", "ktb"),
        ("กรุงเทพ", "bbl"),
        ("ธนาคานกุงสี", "bay"),
        ("อ้อมสิล", "gsb"),
    ],
)
def test_a_name_alone_is_known_by_its_sound(packaged: Banks, text: str, bank_id: str) -> None:
    found = packaged.heard(text)
    assert found is not None
    assert found.id == bank_id


@pytest.mark.parametrize("text", ["กรุง", "ไทย", "ออมเงิน", "เมื่อวาน", "kbang", ""])
def test_what_sounds_like_no_bank_or_like_two_is_none(packaged: Banks, text: str) -> None:
    assert packaged.heard(text) is None


def test_only_confirmed_lines_are_shown(packaged: Banks) -> None:
    shown = {bank.id for bank in packaged.banks if bank.shown_hotline}
    lines = [bank.fraud_hotline for bank in packaged.banks if bank.fraud_hotline]
    assert {"kbank", "scb", "ktb"} <= shown
    assert not {"baac", "tisco", "cimb"} & shown
    assert len(shown) == sum(line.confidence == "confirmed" for line in lines) < len(lines)


def test_a_folder_may_bring_banks_of_its_own(tmp_path: Path) -> None:
    banks = load(write_all(tmp_path)).written_banks.banks
    assert [bank.id for bank in banks.banks] == ["one"]
    assert Banks().heard("กสิกร") is banks.heard("กสิกร") is None


def test_without_them_the_packaged_ones_serve(tmp_path: Path) -> None:
    assert KnowledgeBase.load(write_both(tmp_path)).banks.bank("kbank") is not None


def test_lines_that_the_office_has_not_called_are_listed(tmp_path: Path) -> None:
    known = load(write_all(tmp_path)).written_banks
    assert [str(each) for each in hotline_warnings(known)] == [
        (
            "banks.yaml บรรทัด 6 (เรื่อง ธนาคารหนึ่ง): เบอร์ 02-111-1111 "
            "ผู้ใช้ยังไม่เห็น จนกว่า confidence จะเป็น confirmed"
        )
    ]
    called = BANKS.replace('checked: ""', "checked: 2026-11-24").replace("known", "confirmed")
    checked = load(write_all(tmp_path, **{"banks.yaml": called})).written_banks
    assert list(hotline_warnings(checked)) == []
    assert [bank.shown_hotline is not None for bank in checked.banks.banks] == [True]


def test_a_bank_of_no_such_id(packaged: Banks) -> None:
    assert packaged.bank("none") is None
    assert isinstance(packaged.bank("uob"), Bank)
