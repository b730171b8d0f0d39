"""Work that ends in files, evidence to fetch and exports to make, and a look at what came of it."""

import hashlib
from datetime import timedelta
from io import BytesIO

from PIL import Image
from sqlalchemy import select

from bot.runtime.settings import Settings
from bot.runtime.transactions import Transactions
from bot.services import utc_now
from bot.worker.export_maker import encrypted_order
from db.complaints.complaints import Filter
from db.engine.encryption import DecryptionError
from db.evidence import evidence
from db.evidence.evidence import COPY_CONTEXT, FILE_CONTEXT, ExpectedFile
from db.evidence.files import FOLDER, EvidenceFiles
from db.export import integrity
from db.export import jobs as export_jobs
from db.export.export import FORMATS, ExportOrder, FileFormat
from db.export.folder import ExportFolder
from db.models.exports import ExportJob
from db.models.tables import Conversation, Evidence, StaffMember
from db.queue import conversations
from db.queue.conversations import Chat
from tests.db.filing import file_complaint
from tests.engine.events import person

# Far from those who complain.
_FIRST_PERSON = 900_000


def picture(number: int) -> bytes:
    """A picture like no other."""
    out = BytesIO()
    Image.new("RGB", (64, 48), (number % 256, number // 256 % 256, 90)).save(out, "PNG")
    return out.getvalue()


def expect_pictures(
    transactions: Transactions,
    settings: Settings,
    count: int,
    every_s: float = 0.0,
    first: int = 0,
) -> dict[str, bytes]:
    """Note so many pictures that LINE holds, each due a moment after the one before,
    numbered from `first`."""
    held: dict[str, bytes] = {}
    with transactions.writing() as session:
        now = utc_now()
        for number in range(first, first + count):
            chat = Chat("user", person(_FIRST_PERSON + number))
            keys, index_key = settings.data_keys, settings.index_key
            known = conversations.of_chats(session, [chat], keys, index_key, now)[chat]
            message = str(_FIRST_PERSON + number)
            held[message] = picture(number)
            hashed = index_key.blind_index("message", message)
            file = ExpectedFile(known.id, f"{number:016x}", message, hashed)
            due = now + timedelta(seconds=every_s * (number - first))
            evidence.register(session, file, known.key, due)
    return held


def file_complaints(transactions: Transactions, settings: Settings, count: int) -> None:
    with transactions.writing() as session:
        for number in range(count):
            file_complaint(session, settings.data_keys, settings.index_key, name=f"ผู้ร้อง {number}")


def order_exports(transactions: Transactions, settings: Settings, count: int) -> list[str]:
    """Order an export for each of so many members; their ids."""
    now, ids = utc_now(), []
    order = ExportOrder(Filter(), "ทุกเรื่อง", "สมศรี", "exporter", "ทดสอบ", now, True)
    sealed = encrypted_order(order, settings.data_keys)
    with transactions.writing() as session:
        for number in range(count):
            member = StaffMember(
                name=f"member {number} {now}", password_hash="", role="exporter", created_at=now
            )
            session.add(member)
            session.flush()
            file_format = FORMATS[number % len(FORMATS)]
            ids.append(export_jobs.create(session, member.id, file_format, sealed, now))
    return ids


def wrong_evidence(transactions: Transactions, settings: Settings) -> list[str]:
    """Files that the database says are kept, and that cannot be opened as they were sent."""
    files, wrong = EvidenceFiles(settings.data_dir), []
    with transactions.reading() as session:
        rows = session.execute(
            select(Evidence, Conversation.wrapped_key)
            .join(Conversation, Conversation.id == Evidence.conversation_id)
            .where(Evidence.state == "sealed")
        ).all()
        for row, wrapped in rows:
            key = settings.data_keys.unwrap(wrapped)
            try:
                sent = key.decrypt(_read(files, row.stored_as or ""), FILE_CONTEXT)
                is_whole = hashlib.sha256(sent).hexdigest() == row.sha256
                if row.copied_as:
                    key.decrypt(_read(files, row.copied_as), COPY_CONTEXT)
            except (OSError, DecryptionError) as error:
                wrong.append(f"evidence {row.id}: {type(error).__name__}")
            else:
                wrong += [] if is_whole else [f"evidence {row.id} is another file"]
    return wrong


def _read(files: EvidenceFiles, name: str) -> bytes:
    with files.open(name) as file:
        return file.read()


def kept_evidence(transactions: Transactions) -> int:
    with transactions.reading() as session:
        return len(session.execute(select(Evidence.id).where(Evidence.state == "sealed")).all())


def wrong_exports(transactions: Transactions, settings: Settings) -> list[str]:
    """Exports that are said to be ready and are not."""
    folder, wrong = ExportFolder(settings.data_dir), []
    with transactions.reading() as session:
        ready = list(session.scalars(select(ExportJob).where(ExportJob.state == "ready")))
        session.expunge_all()
    for job in ready:
        file_format: FileFormat = next(each for each in FORMATS if each == job.file_format)
        try:
            report = integrity.check(folder.file(job.id, file_format), file_format)
        except OSError as error:
            wrong.append(f"export {file_format}: {type(error).__name__}")
        else:
            if report.findings or report.sha256 != job.sha256:
                wrong.append(f"export {file_format}: {report.findings or 'another file'}")
    return wrong


def left_over_exports(transactions: Transactions, settings: Settings) -> list[str]:
    """Files in the folder of exports that belong to no finished export."""
    with transactions.reading() as session:
        ready = set(session.scalars(select(ExportJob.id).where(ExportJob.state == "ready")))
    found = ExportFolder(settings.data_dir)
    names = set(found.names())
    parts = [path.name for path in settings.data_dir.glob("exports/*/.*")]
    return [f"left over: {name}" for name in (*sorted(names - ready), *parts)]


def left_over_evidence(transactions: Transactions, settings: Settings) -> list[str]:
    """Files in the folder of evidence that the database does not know."""
    with transactions.reading() as session:
        rows = session.execute(select(Evidence.stored_as, Evidence.copied_as)).all()
    known = {name for row in rows for name in row if name}
    found = {path.name for path in (settings.data_dir / FOLDER).iterdir()}
    return [f"left over: {name}" for name in sorted(found - known)]
