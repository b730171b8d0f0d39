"""A person's copy of all that is held of them: a ZIP, made while it is sent."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from flask import render_template

from bot.reports.data_access.page import page_of
from bot.reports.data_access.sheets import File, PersonalData, Sheet, collect
from bot.reports.data_access.texts import document as texts
from bot.reports.data_access.texts import page as page_words
from bot.runtime.dates import BANGKOK, show_moment
from bot.runtime.released_files import FileRequest, ReleasedFile
from bot.services import Services
from db.engine.encryption import DataEncryptionKey
from db.evidence.album import unpacked
from db.evidence.evidence import COPY_CONTEXT, FILE_CONTEXT
from db.evidence.files import EvidenceFiles
from db.export.cells import guard

MEDIA_TYPE = "application/zip"
_ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "application/pdf": "pdf",
}


class _Drained(io.RawIOBase):
    """Buffer whose content is taken out at once; a ZIP needs no more of its file."""

    def __init__(self) -> None:
        self._written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._written += data
        return len(data)

    def taken(self) -> bytes:
        taken, self._written = bytes(self._written), bytearray()
        return taken


def make_data_copy(services: Services, wanted: FileRequest) -> ReleasedFile:
    """The ZIP of this person. What is in tables is read now, files while they are sent."""
    now = services.clock()
    with services.transactions.reading() as session:
        held = collect(session, services.settings.data_keys, wanted.conversation_id)
        session.expunge_all()
    page = render_template(
        "my_data.html",
        title=texts.TITLE,
        made=texts.made_at(show_moment(now)),
        page=page_of(held.sheets),
        words=page_words,
    )
    members = _members(held, page, EvidenceFiles(services.settings.data_dir))
    return ReleasedFile(texts.FILE_NAME, MEDIA_TYPE, _zipped(members, now))


def _zipped(members: Iterable[tuple[str, bytes]], now: datetime) -> Iterator[bytes]:
    out = _Drained()
    moment = now.astimezone(BANGKOK).timetuple()[:6]
    with ZipFile(out, "w") as archive:
        for name, content in members:
            info = ZipInfo(name, moment)
            # Pictures do not get smaller.
            info.compress_type = ZIP_STORED if name.startswith("files/") else ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)
            yield out.taken()
    yield out.taken()


def _members(held: PersonalData, page: str, files: EvidenceFiles) -> Iterator[tuple[str, bytes]]:
    yield texts.PAGE, page.encode()
    yield "data.json", _as_json(held.sheets)
    for sheet in held.sheets:
        header = [column.name for column in sheet.columns]
        yield f"csv/{sheet.name}.csv", _as_csv(header, sheet.rows)
    yield texts.COLUMNS_FILE, _as_csv(texts.COLUMNS_HEADER, list(_columns(held.sheets)))
    for file in held.files:
        yield from _file(file, files, held.key)


def _as_json(sheets: list[Sheet]) -> bytes:
    content = {
        sheet.name: [
            {column.name: cell for column, cell in zip(sheet.columns, row, strict=True)}
            for row in sheet.rows
        ]
        for sheet in sheets
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def _as_csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(header)
    writer.writerows([guard(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _columns(sheets: list[Sheet]) -> Iterator[tuple[str, ...]]:
    """Every column that is held of a person: in the copy, or why not."""
    for sheet in sheets:
        for column in sheet.columns:
            yield sheet.label, column.label, column.name, column.source, texts.IN_COPY, ""
    for source, why in texts.LEFT_OUT.items():
        yield source.partition(".")[0], "", "", source, texts.NOT_IN_COPY, why


def _file(file: File, files: EvidenceFiles, key: DataEncryptionKey) -> Iterator[tuple[str, bytes]]:
    ending = _ENDINGS.get(file.row.media_type or "", "bin")
    name = f"files/{file.name}"
    try:
        original = _decrypted(files, file.row.stored_as, key, FILE_CONTEXT)
        copied = _decrypted(files, file.row.copied_as, key, COPY_CONTEXT)
    except FileNotFoundError:
        yield f"{name}.txt", texts.FILE_GONE.encode()
        return
    yield f"{name} {texts.ORIGINAL}.{ending}", original
    for place, page in enumerate(unpacked(copied), 1):
        yield f"{name} {texts.COPY} {place}.jpg", page


def _decrypted(
    files: EvidenceFiles, name: str | None, key: DataEncryptionKey, context: str
) -> bytes:
    if name is None:
        return b""
    with files.open(name) as file:
        return key.decrypt(file.read(), context)
