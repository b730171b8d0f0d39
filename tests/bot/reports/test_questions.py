"""Report on questions, gathered once for `ruthan kb report` and for the staff page."""

import json
import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.topics.commands import kb
from bot.reports import questions as reports_questions
from bot.reports.questions import Report
from bot.runtime.dates import BANGKOK
from bot.runtime.transactions import Transactions
from db.engine.engine import open_database
from db.statistics import questions as statistics_questions
from db.statistics.questions import QuestionText, UnansweredQuestion
from knowledge_base import KnowledgeBase
from knowledge_base.content.loader import load
from knowledge_base.thai import normalise
from tests.bot.reports.question_fixtures import ask, ask_for_words
from tests.bot.web.console.fixtures import four_topics
from tests.knowledge_base.written import write_both

pytestmark = pytest.mark.both_databases

TODAY = date(2026, 11, 24)


def gather(transactions: Transactions, today: date = TODAY, days: int = 30) -> Report:
    with transactions.reading() as session:
        return reports_questions.gather(session, four_topics(), today, days)


def test_of_an_empty_table_all_topics_were_never_asked(transactions: Transactions) -> None:
    found = gather(transactions)
    assert (found.total, found.since) == (0, date(2026, 10, 26))
    assert (found.most_asked, found.least_helpful, found.unanswered, found.due) == ((), (), (), ())
    assert {each.id for each in found.never_asked} == set(four_topics().topics)


def test_a_report_without_unanswered_questions_trains_no_matcher(
    transactions: Transactions, tmp_path: Path
) -> None:
    write_both(tmp_path)
    topics = KnowledgeBase(load(tmp_path))
    with transactions.reading() as session:
        reports_questions.gather(session, topics, TODAY, 30)
    assert "_matcher" not in vars(topics)
    topics.search("มีคนขอรหัส otp")
    assert "_matcher" in vars(topics)


def test_topics_stand_by_how_often_they_are_asked_for(transactions: Transactions) -> None:
    ask(transactions, "otp-password", TODAY, times=3)
    ask(transactions, "cod-rights", TODAY - timedelta(days=29), times=2)
    ask(transactions, "cod-rights", TODAY - timedelta(days=30), times=9)
    ask(transactions, "taken-out", TODAY, times=5)
    found = gather(transactions)
    assert [(each.topic.id, each.count) for each in found.most_asked] == [
        ("otp-password", 3),
        ("cod-rights", 2),
    ]
    assert found.most_asked[0].topic.file == "paying/otp-password.yaml"
    assert found.total == 10
    assert [each.id for each in found.never_asked] == ["police-report", "check-seller"]
    assert gather(transactions, days=1).total == 8


def test_the_least_helpful_need_three_votes(transactions: Transactions) -> None:
    ask(transactions, "otp-password", TODAY, votes=["no", "no"])
    ask(transactions, "cod-rights", TODAY, votes=["no", "yes", "yes", "yes"])
    ask(transactions, "police-report", TODAY, votes=["no", "no", "yes"])
    ask(transactions, "check-seller", TODAY, votes=["yes", "yes", "yes"])
    judged = gather(transactions).least_helpful
    assert [(each.topic.id, each.not_helpful, each.votes) for each in judged] == [
        ("police-report", 2, 3),
        ("cod-rights", 1, 4),
    ]
    assert judged[0].share == pytest.approx(2 / 3)


def test_unanswered_questions_stand_in_groups_with_a_draft(transactions: Transactions) -> None:
    for text in (
        "ตำรวจไม่รับแจ้งความต้องทำไง ⟨เลข⟩",
        "ตำรวจไม่รับแจ้งความทำไง",
        'ขอ "สูตร" แกงเขียวหวาน',
        "ตำรวจไม่รับแจ้งความต้องทำยังไง",
        "⟨เลข⟩",
    ):
        ask_for_words(transactions, text, TODAY)
    police, *others = gather(transactions).unanswered
    assert police.count == 3
    assert len(police.examples) == 3
    assert police.nearest is not None
    assert (police.nearest.id, police.nearest.file) == (
        "police-report",
        "scammed/police-report.yaml",
    )
    assert police.draft.startswith('- "ตำรวจไม่รับแจ้งความต้องทำ')
    assert "⟨" not in police.draft
    drafts = {each.examples[0]: (each.draft, each.nearest) for each in others}
    assert drafts['ขอ "สูตร" แกงเขียวหวาน'][0] == '- "ขอ \\"สูตร\\" แกงเขียวหวาน"'
    assert drafts["⟨เลข⟩"] == ("", None)


def test_a_draft_can_be_pasted_into_the_file(transactions: Transactions, tmp_path: Path) -> None:
    ask_for_words(transactions, 'ตำรวจ: ไม่รับ "แจ้งความ" # ทำไง', TODAY)
    (group,) = gather(transactions).unanswered
    assert group.nearest is not None
    folder = write_both(tmp_path / "topics")
    file = folder / group.nearest.file
    head, marker, rest = file.read_text("utf-8").partition("    phrasings:\n")
    file.write_text(f"{head}{marker}      {group.draft}\n{rest}", "utf-8")
    phrasings = [text for topic in load(folder).topics for text in topic.phrasings]
    assert 'ตำรวจ: ไม่รับ "แจ้งความ" # ทำไง' in phrasings


def test_the_largest_group_comes_first() -> None:
    texts = {"ของไม่มาส่งเลย": 2, "ขอสูตรแกงเขียวหวาน": 3, "ของไม่มาส่ง": 2, "พรุ่งนี้ฝนตกไหม": 1}
    found = [
        UnansweredQuestion(QuestionText(text, normalise(text)), count)
        for text, count in texts.items()
    ]
    assert [
        [each.words.masked for each in group] for group in reports_questions.grouped(found)
    ] == [
        ["ของไม่มาส่งเลย", "ของไม่มาส่ง"],
        ["ขอสูตรแกงเขียวหวาน"],
        ["พรุ่งนี้ฝนตกไหม"],
    ]


def test_topics_past_their_review_date_are_named(transactions: Transactions) -> None:
    assert gather(transactions, today=date(2027, 5, 23)).due == ()
    due = gather(transactions, today=date(2027, 5, 24)).due
    assert [each.topic.id for each in due] == list(four_topics().topics)


# The command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_both(tmp_path / "topics")


@pytest.fixture
def on_sqlite(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Transactions]:
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'ruthan.db')}"
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("RUTHAN_DATA_DIR", str(tmp_path))
    engine = open_database(url)
    yield Transactions(engine)
    engine.dispose()


def run(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(kb, ["report", "--topics", str(folder), *arguments])


def today() -> date:
    return datetime.now(BANGKOK).date()


@pytest.mark.sqlite
def test_the_command_says_all_parts(on_sqlite: Transactions, folder: Path) -> None:
    ask(on_sqlite, "otp-password", today(), votes=["no", "no", "yes"])
    ask_for_words(on_sqlite, "ตำรวจไม่รับแจ้งความต้องทำไง", today())
    ask_for_words(on_sqlite, "⟨เลข⟩", today())
    result = run(folder)
    assert result.exit_code == 0, result.output
    for part in (
        "มี 5 คำถาม: ตอบทันที 3 ให้เลือก 0 ไม่แน่ใจ 2",
        "3 ครั้ง  มีคนขอรหัส OTP (otp-password)",
        "67% (2 จาก 3)",
        '- "ตำรวจไม่รับแจ้งความต้องทำไง"',
        "ใกล้ที่สุด: แจ้งความที่ไหน (scammed/police-report.yaml) ถ้าตรงจริง",
        "เหลือแต่ส่วนที่ปิดไว้",
        "ตรวจสอบร้านค้าก่อนซื้อ (scammed/check-seller.yaml)",
    ):
        assert part in result.output
    with on_sqlite.reading() as session:
        assert len(statistics_questions.recent(session, 10)) == 2


@pytest.mark.sqlite
def test_the_command_answers_in_json(on_sqlite: Transactions, folder: Path) -> None:
    ask(on_sqlite, "otp-password", today(), times=2)
    ask(on_sqlite, "otp-password", today() - timedelta(days=7), times=4)
    said = json.loads(run(folder, "--json", "--days", "7").stdout)
    assert said["total"] == 2
    assert said["most_asked"] == [
        {
            "topic": {
                "id": "otp-password",
                "title": "มีคนขอรหัส OTP",
                "file": "paying/otp-password.yaml",
            },
            "count": 2,
        }
    ]
    assert said["since"] == (today() - timedelta(days=6)).isoformat()
    assert set(said) == {
        "since", "total", "decisions", "most_asked", "least_helpful", "unanswered",
        "never_asked", "due",
    }  # fmt: skip


@pytest.mark.sqlite
def test_an_empty_report_says_so(on_sqlite: Transactions, folder: Path) -> None:
    output = run(folder).output
    assert "มี 0 คำถาม" in output
    assert output.count("  ไม่มี\n") == 4


@pytest.mark.sqlite
@pytest.mark.usefixtures("on_sqlite")
def test_wrong_use_and_bad_topics_are_refused(tmp_path: Path) -> None:
    for days in ("0", "91", "x"):
        assert run(tmp_path, "--days", days).exit_code == 2
    result = run(tmp_path / "nowhere")
    assert result.exit_code == 1
    assert result.stderr.strip()
    assert "Traceback" not in result.output
