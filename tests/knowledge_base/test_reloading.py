"""Edited files are served once they are whole and right; until then the last good set answers."""

import logging
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge_base import InvalidTopics, KnowledgeBase
from knowledge_base.reloading import TopicReloader
from tests.knowledge_base.written import PAYING, SCAMMED, write, write_both

OTP = PAYING.split("=== otp-password.yaml\n")[1]
NEW_TITLE = PAYING.replace("title: มีคนขอรหัส OTP", "title: ชื่อใหม่")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_both(tmp_path / "topics")


@pytest.fixture
def reloading(folder: Path) -> TopicReloader:
    """One whose first set has learned, as a server's has soon after its start."""
    made = TopicReloader(folder, check_every_s=0)
    made.current().search("")
    return made


def title(reloading: TopicReloader) -> str:
    return reloading.current().topic("otp-password").title


def eventually(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_a_good_edit_is_served(reloading: TopicReloader, folder: Path) -> None:
    before = reloading.current()
    write(folder, paying=NEW_TITLE)
    eventually(lambda: title(reloading) == "ชื่อใหม่")
    assert before.topic("otp-password").title == "มีคนขอรหัส OTP"
    assert reloading.errors == ()


def test_a_bad_edit_keeps_the_old_set_and_tells_why(
    reloading: TopicReloader, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    before = reloading.current()
    write(folder, paying=PAYING.replace("urgent: yes", "urgent: ใช่"), scammed=SCAMMED + "\n")
    with caplog.at_level(logging.WARNING):
        reloading.look()
    assert reloading.current() is before
    (mistake,) = reloading.errors
    assert (mistake.file, mistake.topic) == ("paying/otp-password.yaml", "otp-password")
    assert "paying/otp-password.yaml บรรทัด" in caplog.text
    write(folder, paying=NEW_TITLE)
    reloading.look()
    assert title(reloading) == "ชื่อใหม่"
    assert reloading.errors == ()


def test_a_new_and_a_removed_topic_file_are_noticed(reloading: TopicReloader, folder: Path) -> None:
    before = reloading.current().topics.keys()
    new = folder / "scammed" / "new.yaml"
    new.write_text(OTP.replace("otp-password", "new").replace("      - ", "      - ใหม่ "), "utf-8")
    reloading.look()
    assert reloading.current().topics.keys() == before | {"new"}
    new.unlink()
    reloading.look()
    assert reloading.current().topics.keys() == before


def test_a_half_written_file_is_waited_for(reloading: TopicReloader, folder: Path) -> None:
    before = reloading.current()
    whole = OTP.replace("title: มีคนขอรหัส OTP", "title: ชื่อใหม่").encode()
    path = folder / "paying" / "otp-password.yaml"

    def save_slowly() -> None:
        with path.open("wb") as stream:
            for start in range(0, len(whole), 500):
                stream.write(whole[start : start + 500])
                stream.flush()
                time.sleep(0.05)

    writer = threading.Thread(target=save_slowly)
    writer.start()
    while writer.is_alive():
        reloading.look()
        assert reloading.current().topics.keys() == before.topics.keys()
    writer.join()
    eventually(lambda: title(reloading) == "ชื่อใหม่")


def test_a_file_cut_short_is_never_served(reloading: TopicReloader, folder: Path) -> None:
    before = reloading.current()
    path = folder / "paying" / "otp-password.yaml"
    whole = path.read_bytes()
    for part in (0, len(whole) // 3, len(whole) // 2):
        path.write_bytes(whole[:part])
        reloading.look()
        assert reloading.current() is before
        assert reloading.errors


def test_a_change_while_loading_is_not_served_half(
    reloading: TopicReloader, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, paying=NEW_TITLE)
    whole_load = KnowledgeBase.load

    def load_while_an_officer_saves(place: Path) -> KnowledgeBase:
        loaded = whole_load(place)
        write(folder, paying=NEW_TITLE.replace("ชื่อใหม่", "ชื่อใหม่กว่า"))
        return loaded

    with monkeypatch.context() as patch:
        patch.setattr(KnowledgeBase, "load", load_while_an_officer_saves)
        reloading.look()
    assert reloading._current.topic("otp-password").title == "มีคนขอรหัส OTP"
    reloading.look()
    assert reloading._current.topic("otp-password").title == "ชื่อใหม่กว่า"


def test_a_folder_that_vanishes_and_comes_back(reloading: TopicReloader, folder: Path) -> None:
    before = reloading.current()
    away = folder.rename(folder.with_name("away"))
    reloading.look()
    assert reloading.current() is before
    assert "ไม่พบโฟลเดอร์" in str(reloading.errors[0])
    away.rename(folder)
    reloading.look()
    assert reloading.errors == ()


def test_the_files_are_looked_at_no_more_often_than_asked(folder: Path) -> None:
    reloading = TopicReloader(folder, check_every_s=3600)
    before = reloading.current()
    write(folder, paying=NEW_TITLE)
    for _ in range(100):
        assert reloading.current() is before
    assert not [each for each in threading.enumerate() if each.name == "topics-look"]


def test_unchanged_files_are_not_loaded_again(reloading: TopicReloader, folder: Path) -> None:
    before = reloading.current()
    reloading.look()
    assert reloading.current() is before
    os.utime(folder / "paying" / "_section.yaml")
    reloading.look()
    assert reloading.current() is not before


def test_a_question_never_waits_for_a_reload(reloading: TopicReloader, folder: Path) -> None:
    write(folder, paying=NEW_TITLE)
    slowest = 0.0
    for _ in range(50):
        start = time.perf_counter()
        reloading.current()
        slowest = max(slowest, time.perf_counter() - start)
    # A look alone settles for 0.2 s.
    assert slowest < 0.15
    eventually(lambda: title(reloading) == "ชื่อใหม่")


def test_many_threads_see_one_whole_set_or_the_other(
    reloading: TopicReloader, folder: Path
) -> None:
    wrong: list[str] = []
    done = threading.Event()

    def ask() -> None:
        while not done.is_set():
            finding = reloading.current().search("มีคนโทรมาขอรหัส otp บอกได้ไหม")
            if finding.matches[0].id != "otp-password":
                wrong.append(finding.matches[0].id)

    askers = [threading.Thread(target=ask) for _ in range(4)]
    for asker in askers:
        asker.start()
    write(folder, paying=NEW_TITLE)
    eventually(lambda: title(reloading) == "ชื่อใหม่")
    done.set()
    for asker in askers:
        asker.join()
    assert wrong == []


def test_the_first_load_stops_at_mistakes(tmp_path: Path) -> None:
    with pytest.raises(InvalidTopics):
        TopicReloader(tmp_path)
