"""Nothing of an erased person can be read again: live, in files, or after an older backup."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from bot.commands.main import main
from bot.commands.output import CommandError
from bot.commands.serving.readiness import refuse_unready
from bot.privacy.erasure import erase_all
from bot.runtime.settings import from_environment, new_key
from bot.runtime.transactions import Transactions
from bot.worker.scheduler import Schedule
from db.engine.engine import is_sqlite
from db.models.erasures import Erasure
from db.models.tables import Conversation
from db.privacy.erasure_log import NAME, DamagedErasureLog, ErasureLog
from db.queue import conversations
from db.staff import audit
from handlers.texts import personal_data as texts
from tests.bot.commands.backups import Fresh, opened
from tests.bot.web.console.fixtures import four_topics
from tests.canary import Rows, backed_up, everything, files_of, places
from tests.handlers.chat import FRIEND, ME, Chat
from tests.handlers.chat_settings import SECRET
from tests.handlers.conversations.privacy.test_privacy import CANARY, ORIGINAL, keeps_files
from tests.handlers.forms import BEGIN, WHOLE_FORM, go
from tests.postgresql import Server

pytestmark = pytest.mark.both_databases

OF_THE_FILE = ORIGINAL[4:].decode()
# Where the canary stands at least before it is erased.
TRACES = {
    "inbox.sealed_event",
    "conversations.sealed_state",
    "call_backs.sealed_message",
    "call_backs.sealed_name",
}
Kept = tuple[Rows, dict[str, bytes]]


class House:
    """One installation: its chat, its data directory, its commands."""

    def __init__(self, url: str, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.environment = {
            "DATABASE_URL": url,
            "RUTHAN_DATA_DIR": str(data_dir),
            "LINE_CHANNEL_SECRET": SECRET,
            "LINE_CHANNEL_ACCESS_TOKEN": "a token for tests",
            "RUTHAN_DATA_KEYS": new_key(),
            "RUTHAN_INDEX_KEY": new_key(),
            "RUTHAN_BURST_S": "0",
            "RUTHAN_SECRET_KEY": new_key(),
            "RUTHAN_PUBLIC_URL": "https://ruthan.example.org",
        }
        settings = from_environment(self.environment)
        self.chat = Chat(url, four_topics(), settings)
        self.keys = settings.data_keys

    @property
    def transactions(self) -> Transactions:
        return self.chat.services.transactions

    def ruthan(self, *arguments: str, **more: str) -> str:
        return self.said(*arguments, **more).stderr

    def said(self, *arguments: str, **more: str) -> Result:
        said = CliRunner().invoke(main, arguments, env={**self.environment, **more})
        assert said.exit_code == 0, said.output
        return said

    def goes_on(self, restored: Transactions | None = None) -> None:
        """Run the clock for the next minutes, on a restored database if there is one."""
        services = replace(self.chat.services, transactions=restored or self.transactions)
        for _ in range(4):
            self.chat.clock.now += timedelta(minutes=2)
            Schedule(services).run_due()

    def kept(self) -> Kept:
        return everything(self.transactions), files_of(self.data_dir)

    def found(self, what: str = CANARY) -> set[str]:
        return places(what, *self.kept(), self.keys)


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    made = House(database_url, tmp_path / "data")
    yield made
    made.chat.stop()


def leaves_traces(chat: Chat) -> None:
    """The canary in everything that keeps something: a draft, a question, a call-back, files."""
    go(chat, BEGIN)
    chat.types(f"สั่งไฟฉายจากเพจของ {CANARY} โอนเงินแล้วเพจหายไปเลย")
    chat.sends("image")
    chat.types("หยุดไว้ก่อน")
    chat.types(f"แกงเขียวหวานของ {CANARY} ทำยังไง")
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps("ยินยอม ให้โทรกลับ")
    chat.types(f"เรื่องของ {CANARY}")
    chat.types("0812345678")
    chat.types(CANARY)
    keeps_files(chat)


def erases(chat: Chat) -> str:
    chat.types(texts.ERASE_LABEL)
    return chat.taps(texts.ERASE_YES_LABEL).text


def where_both_stand(house: House, kept: Kept) -> tuple[set[str], set[str]]:
    """Where the canary's name, and where its file, can be read."""
    return places(CANARY, *kept, house.keys), places(OF_THE_FILE, *kept, house.keys)


def test_a_canary_that_could_be_read_cannot_be_read_after_erasing(
    house: House, tmp_path: Path
) -> None:
    leaves_traces(house.chat)
    with house.transactions.reading() as session:
        gone = session.scalars(select(Conversation.wrapped_key)).all()
    names, in_files = where_both_stand(house, house.kept())
    assert names >= TRACES
    assert in_files == {"files"}
    assert "ER-" in erases(house.chat)
    house.goes_on()
    assert where_both_stand(house, house.kept()) == (set(), set())
    assert files_of(house.data_dir) == {}
    newer = tmp_path / "newer.zip"
    house.ruthan("db", "backup", str(newer))
    assert where_both_stand(house, backed_up(newer)) == (set(), set())
    if is_sqlite(house.transactions.engine):
        # The key that was destroyed stands in no byte of the data directory, nor does its chat.
        everywhere = b"".join(file.read_bytes() for file in all_files(house, tmp_path))
        assert gone[0] not in everywhere
        assert CANARY.encode() not in everywhere


def test_what_an_older_backup_still_has_is_erased_again_where_it_is_restored(
    house: House, fresh_sqlite: Fresh, tmp_path: Path
) -> None:
    leaves_traces(house.chat)
    older = tmp_path / "older.zip"
    house.ruthan("db", "backup", str(older))
    names, in_files = where_both_stand(house, backed_up(older))
    assert names >= TRACES | (house.found() - {"files"})
    assert in_files == {"files"}
    erases(house.chat)
    house.goes_on()
    target = fresh_sqlite()
    said = house.ruthan("db", "restore", str(older), DATABASE_URL=target)
    assert "ลบซ้ำ 1 รายการ" in said
    with opened(target) as restored:
        house.goes_on(restored)
        kept = everything(restored), files_of(house.data_dir)
        assert where_both_stand(house, kept) == (set(), set())
        with restored.reading() as session:
            assert audit.first_break(session) is None


def all_files(house: House, tmp_path: Path) -> list[Path]:
    database = house.transactions.engine.url.database
    assert database is not None
    beside = Path(database)
    return [
        *(file for file in house.data_dir.rglob("*") if file.is_file()),
        *beside.parent.glob(f"{beside.name}*"),
    ]


def test_who_is_not_erased_is_read_as_before(house: House) -> None:
    house.chat.who = FRIEND
    house.chat.types("ความลับของเพื่อน")
    house.chat.who = ME
    leaves_traces(house.chat)
    erases(house.chat)
    house.goes_on()
    assert "inbox.sealed_event" in house.found("ความลับของเพื่อน")


def test_with_a_filed_case_all_else_is_gone_at_once_and_after_an_older_backup(
    house: House, fresh_sqlite: Fresh, tmp_path: Path
) -> None:
    go(house.chat, WHOLE_FORM)
    house.chat.types("คุยกับเจ้าหน้าที่")
    house.chat.taps("ยินยอม ให้โทรกลับ")
    house.chat.types("เรื่องลับของฉัน")
    house.chat.types("0812345678")
    file = tmp_path / "older.zip"
    house.ruthan("db", "backup", str(file))
    assert "ส่งคำขอลบ" in erases(house.chat)
    house.goes_on()
    assert house.found("เรื่องลับของฉัน") == set()
    assert house.found() == {"complaints.sealed_answers"}
    target = fresh_sqlite()
    house.ruthan("db", "restore", str(file), DATABASE_URL=target)
    with opened(target) as restored:
        rows = everything(restored)
        assert places("เรื่องลับของฉัน", rows, {}, house.keys) == set()
        assert places(CANARY, rows, {}, house.keys) == {"complaints.sealed_answers"}


@pytest.mark.sqlite
def test_an_older_backup_forgets_the_words_of_a_filed_case(
    sqlite_template: Path, fresh_sqlite: Fresh, tmp_path: Path
) -> None:
    house = House(f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'a.db')}", tmp_path / "data")
    go(house.chat, WHOLE_FORM)
    file = tmp_path / "older.zip"
    house.ruthan("db", "backup", str(file))
    assert len(backed_up(file)[0]["complaint_words"]) > 20
    with house.transactions.writing() as session:
        known = house.chat._known(session)
        assert known is not None
        held = conversations.lock(session, known.id, house.keys)
        assert held is not None
        erase_all(session, held, house.keys, house.chat.clock.now)
    house.goes_on()
    assert everything(house.transactions)["complaint_words"] == []
    target = fresh_sqlite()
    house.ruthan("db", "restore", str(file), DATABASE_URL=target)
    with opened(target) as restored:
        assert everything(restored)["complaint_words"] == []
    assert "0 เรื่อง" in house.said("db", "reindex", DATABASE_URL=target).stdout
    house.chat.stop()


@pytest.mark.postgresql
def test_an_older_backup_forgets_in_postgresql_too(
    sqlite_template: Path, postgresql_server: Server, tmp_path: Path
) -> None:
    house = House(f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'a.db')}", tmp_path / "data")
    leaves_traces(house.chat)
    file = tmp_path / "older.zip"
    house.ruthan("db", "backup", str(file))
    erases(house.chat)
    house.goes_on()
    house.chat.stop()
    with postgresql_server.fresh_database() as target:
        house.ruthan("db", "restore", str(file), DATABASE_URL=target)
        refuse_unready(from_environment({**house.environment, "DATABASE_URL": target}))
        with opened(target) as restored:
            assert places(CANARY, everything(restored), {}, house.keys) == set()


@pytest.mark.sqlite
def test_a_database_put_back_by_hand_is_erased_again_before_it_serves(
    sqlite_template: Path, tmp_path: Path
) -> None:
    file = Path(shutil.copy(sqlite_template, tmp_path / "ruthan.db"))
    house = House(f"sqlite:///{file}", tmp_path / "data")
    leaves_traces(house.chat)
    house.transactions.truncate_wal()
    kept = Path(shutil.copy(file, tmp_path / "kept.db"))
    erases(house.chat)
    house.goes_on()
    house.chat.stop()
    shutil.copy(kept, file)
    assert house.found() != set()
    settings = from_environment(house.environment)
    refuse_unready(settings)
    assert house.found() == set()
    list_before = (house.data_dir / NAME).read_bytes()
    refuse_unready(settings)
    assert (house.data_dir / NAME).read_bytes() == list_before
    house.chat.stop()


def test_the_last_message_is_said_and_then_its_key_is_gone_too(house: House) -> None:
    house.chat.types("สวัสดี")
    assert "ลบข้อมูลแล้วค่ะ" in erases(house.chat)
    user = house.chat.address.id
    assert house.found(user) == {"conversations.sealed_chat_id"}
    house.goes_on()
    assert house.found(user) == set()
    with house.transactions.reading() as session:
        (certificate,) = session.scalars(select(Erasure))
        assert certificate.ended_at is not None
        (line,) = ErasureLog(house.data_dir).read()
        assert (line.number, line.scope) == (certificate.number, "all")
    assert (house.data_dir / NAME).stat().st_mode & 0o777 == 0o600


def test_a_list_that_is_lost_is_written_again_from_the_database(house: House) -> None:
    erases(house.chat)
    house.goes_on()
    (house.data_dir / NAME).unlink()
    refuse_unready(from_environment(house.environment))
    assert len(ErasureLog(house.data_dir).read()) == 1


def test_a_broken_list_stops_the_start_and_an_unfinished_line_does_not(house: House) -> None:
    erases(house.chat)
    house.goes_on()
    file = house.data_dir / NAME
    whole = file.read_bytes()
    file.write_bytes(whole + b'{"number": "ER-')
    refuse_unready(from_environment(house.environment))
    assert len(ErasureLog(house.data_dir).read()) == 1
    file.write_bytes(b"nonsense\n" + whole)
    with pytest.raises(DamagedErasureLog):
        ErasureLog(house.data_dir).read()
    with pytest.raises(CommandError, match="บรรทัดที่ 1"):
        refuse_unready(from_environment(house.environment))


def test_without_keys_nothing_is_restored(
    house: House, fresh_sqlite: Fresh, tmp_path: Path
) -> None:
    file = tmp_path / "older.zip"
    house.ruthan("db", "backup", str(file))
    erases(house.chat)
    house.goes_on()
    environment = {**house.environment, "DATABASE_URL": fresh_sqlite(), "RUTHAN_DATA_KEYS": ""}
    said = CliRunner().invoke(main, ["db", "restore", str(file)], env=environment)
    assert (said.exit_code, "RUTHAN_DATA_KEYS" in said.stderr) == (1, True)
    with opened(environment["DATABASE_URL"]) as transactions:
        assert not any(everything(transactions).values())


def test_a_message_of_the_same_moment_is_not_answered_from_what_is_gone(house: House) -> None:
    """Sent before the confirmation was handled, it is erased with everything else."""
    house.chat.types("สวัสดี")
    house.chat.types(texts.ERASE_LABEL)
    confirm = house.chat.button(texts.ERASE_YES_LABEL).action["data"]
    first = house.chat._event({"type": "postback", "postback": {"data": confirm}})
    message = {"type": "text", "id": "599", "text": f"ชื่อ {CANARY}"}
    second = house.chat._event({"type": "message", "message": message})
    house.chat._post([first, second])
    said = house.chat.hears()
    assert "ER-" in said.text
    assert len(said.messages) == 1
    house.goes_on()
    assert house.found() == set()
    assert "สวัสดีค่ะ" in house.chat.types("สวัสดี").text
