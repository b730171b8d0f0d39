"""`ruthan kb label`: what an officer teaches is in the files, and its words leave the database."""

from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.topics.commands import kb
from bot.runtime.dates import BANGKOK
from bot.runtime.transactions import Transactions
from bot.texts import kb as texts
from db.statistics import questions as asked_questions
from knowledge_base.content.loader import load
from knowledge_base.thai import normalise
from tests.bot.reports.question_fixtures import ask_for_words
from tests.knowledge_base.written import write_both

pytestmark = pytest.mark.both_databases

CODE = "มีน้องทักมาว่าขอเลขหกตัวในมือถือ ควรบอกหรือเปล่า"
SKY = "วันนี้ฟ้าครึ้มมากฝนจะตกไหม"
CLAIM = "ประกันรถไม่ยอมจ่ายค่าซ่อม"
OWN, NEAR_COPY = "แฟนเก่าทักมาให้ส่งเลขยืนยัน", "มีน้องทักมาว่าขอเลขหกตัวในมือถือ ควรบอกไหม"
BEYOND = "subjects:\n  - subject: ดวง\n    phrasings:\n      - ดูดวงให้หน่อย\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = write_both(tmp_path / "topics")
    (folder / "out-of-scope").mkdir()
    (folder / "out-of-scope" / "sounds-like-ours.yaml").write_text(BEYOND, "utf-8")
    return folder


@pytest.fixture(autouse=True)
def _asked(transactions: Transactions) -> None:
    for text in (CODE, CODE, CODE, SKY, SKY, CLAIM):
        ask_for_words(transactions, text, datetime.now(BANGKOK).date())


def label(folder: Path, database_url: str, *typed: str) -> Result:
    environment = {"DATABASE_URL": database_url}
    command = ["label", "--topics", str(folder)]
    return CliRunner().invoke(kb, command, input="\n".join(typed) + "\n", env=environment)


def left(transactions: Transactions) -> list[str]:
    with transactions.reading() as session:
        return sorted(set(asked_questions.recent(session, 10)))


def test_a_phrasing_of_the_officers_own_teaches_the_topic(
    folder: Path, database_url: str, transactions: Transactions
) -> None:
    answers = ("otp-password", OWN, "x", "พรุ่งนี้แดดจะออกไหมนะ", "n", "insurance", "เคลมรถไม่ได้", "y")
    said = label(folder, database_url, *answers)
    assert said.exit_code == 0, said.output
    assert said.output.index(CODE) < said.output.index(SKY) < said.output.index(CLAIM)
    assert texts.LABEL_NEW_TOPIC.format(name="insurance", phrasings="เคลมรถไม่ได้") in said.output
    library = load(folder)
    (topic,) = (each for each in library.topics if each.id == "otp-password")
    assert topic.situations[-1].situation == texts.LABEL_HEADING
    assert topic.situations[-1].phrasings == (OWN,)
    assert library.out_of_scope.subjects[-1].phrasings == ("พรุ่งนี้แดดจะออกไหมนะ",)
    assert left(transactions) == [CLAIM]


@pytest.mark.parametrize("end", ["n", ""])
def test_nothing_is_written_or_forgotten_without_a_yes(
    folder: Path, database_url: str, transactions: Transactions, end: str
) -> None:
    before = {file: file.read_text("utf-8") for file in folder.rglob("*.yaml")}
    said = label(folder, database_url, "otp-password", OWN, "q", end)
    assert said.exit_code == 0
    assert {file: file.read_text("utf-8") for file in folder.rglob("*.yaml")} == before
    assert left(transactions) == sorted({CODE, SKY, CLAIM})


def test_a_blank_name_of_a_new_topic_breaks_nothing(folder: Path, database_url: str) -> None:
    said = label(folder, database_url, "n", " ", OWN, "q")
    assert said.exit_code == 0, said.exception
    assert OWN in said.output
    assert texts.LABEL_NOTHING_DONE in said.output


def test_the_askers_own_words_are_refused(folder: Path, database_url: str) -> None:
    said = label(folder, database_url, "otp-password", CODE, NEAR_COPY, "", "q")
    assert said.output.count("เขียนใหม่ด้วยคำของคุณเอง") == 2
    assert texts.LABEL_NOTHING_DONE in said.output


def test_what_is_known_and_what_is_no_topic_are_asked_again(
    folder: Path, database_url: str
) -> None:
    known = load(folder).topics[0].phrasings[0]
    said = label(folder, database_url, "nowhere", "1", known, "", "q")
    assert texts.LABEL_NO_SUCH_TOPIC.format(id="nowhere") in said.output
    assert texts.LABEL_KNOWN in said.output


def test_where_a_file_cannot_be_written_the_officer_is_told(
    folder: Path, database_url: str, transactions: Transactions
) -> None:
    (folder / "out-of-scope" / "sounds-like-ours.yaml").unlink()
    said = label(folder, database_url, "x", OWN, "q")
    assert said.exit_code == 0
    assert f"กรุณาเพิ่มเอง: {OWN}" in said.output
    assert CODE in left(transactions)


def test_with_nothing_asked_it_says_so(
    folder: Path, database_url: str, transactions: Transactions
) -> None:
    with transactions.writing() as session:
        for text in (CODE, SKY, CLAIM):
            asked_questions.delete_words(session, normalise(text))
    assert label(folder, database_url).output.strip() == texts.LABEL_NOTHING_LEFT
