"""Make the exports that staff asked for, and delete what nobody fetched in time."""

import logging
import time
import traceback
from dataclasses import replace
from pathlib import Path

from pydantic import TypeAdapter

from bot.reports.complaint_export import ExportSummary, export_complaints
from bot.runtime.transactions import Transactions
from bot.services import Clock, Services
from db.engine.encryption import DecryptionError, MasterKeys
from db.export import jobs as export_jobs
from db.export.export import FORMATS, ErasedMeanwhile, ExportOrder, FileFormat
from db.export.folder import ExportFolder
from db.export.tally import ExportDiffers
from db.models.exports import ExportJob

logger = logging.getLogger("ruthan.exports")

ORDER = "export_jobs.order"
_TOLD_EVERY_S = 1.0
_orders = TypeAdapter(ExportOrder)


def encrypted_order(order: ExportOrder, keys: MasterKeys) -> bytes:
    """An order as it waits in the database: a filter may name somebody."""
    return keys.encrypt(_orders.dump_json(order), ORDER)


def decrypted_order(sealed_order: bytes, keys: MasterKeys) -> ExportOrder:
    """Raises DecryptionError."""
    return _orders.validate_json(keys.decrypt(sealed_order, ORDER))


class ExportMaker:
    """One export at a time. A maker that dies leaves a folder, which goes with the next attempt
    or is swept away."""

    def __init__(
        self, transactions: Transactions, keys: MasterKeys, folder: ExportFolder, clock: Clock
    ) -> None:
        self._transactions = transactions
        self._keys = keys
        self._folder = folder
        self._clock = clock

    def take_over(self) -> bool:
        """Make anew what another process of ours left unmade."""
        with self._transactions.writing() as session:
            return export_jobs.take_over(session) > 0

    def make_next(self) -> bool:
        """Make the oldest export that waits; False when there is none."""
        with self._transactions.reading() as session:
            if not export_jobs.has_due(session, self._clock()):
                return False
        with self._transactions.writing() as session:
            job = export_jobs.claim_next(session, self._clock())
        if job is not None:
            self._make(job)
        return True

    def _make(self, job: ExportJob) -> None:
        try:
            exported = self._exported(job)
        except Exception as error:
            self._fail(job, error)
            return
        made = export_jobs.ExportResult(exported.rows, exported.sha256, exported.erased)
        with self._transactions.writing() as session:
            export_jobs.mark_ready(session, job.id, made, self._clock())

    def _exported(self, job: ExportJob) -> ExportSummary:
        file_format = next(each for each in FORMATS if each == job.file_format)
        order = replace(decrypted_order(job.sealed_order, self._keys), now=self._clock())
        try:
            return self._written(job.id, order, file_format)
        except ErasedMeanwhile:
            # Once more, without whoever is gone.
            return self._written(job.id, order, file_format)

    def _written(self, job_id: str, order: ExportOrder, file_format: FileFormat) -> ExportSummary:
        self._folder.empty(job_id)
        out: Path = self._folder.file(job_id, file_format)
        told = time.monotonic()

        def progress(done: int, total: int) -> None:
            nonlocal told
            if 0 < done < total and time.monotonic() - told < _TOLD_EVERY_S:
                return
            told = time.monotonic()
            with self._transactions.writing() as session:
                export_jobs.note_progress(session, job_id, done, total, self._clock())

        return export_complaints(self._transactions, self._keys, order, out, file_format, progress)

    def _fail(self, job: ExportJob, error: Exception) -> None:
        frames = "".join(traceback.format_tb(error.__traceback__))
        logger.error("an export failed: %s\n%s", type(error).__name__, frames)
        self._folder.delete(job.id)
        with self._transactions.writing() as session:
            export_jobs.mark_failed(session, job.id, _problem(error))

    def sweep(self) -> int:
        """Delete the folders that are not needed any more; return how many."""
        now = self._clock()
        with self._transactions.reading() as session:
            names = self._folder.names()
            needed = export_jobs.with_files(session, names, now)
        for name in set(names) - needed:
            self._folder.delete(name)
        with self._transactions.writing() as session:
            export_jobs.expire(session, now)
        return len(set(names) - needed)


def export_maker(services: Services) -> ExportMaker:
    """The maker of this process."""
    settings = services.settings
    folder = ExportFolder(settings.data_dir)
    return ExportMaker(services.transactions, settings.data_keys, folder, services.clock)


def _problem(error: Exception) -> str:
    match error:
        case DecryptionError():
            return "keys"
        case ExportDiffers():
            return "differs"
        case ErasedMeanwhile():
            return "erased"
        case OSError():
            return "disk"
    return "broken"
