"""An export of complaints from order to file: the form's columns, the audit row, the roles."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from bot.reports.complaint_columns import export_tables
from bot.runtime.transactions import Transactions
from db.complaints.complaints import Filter
from db.engine.encryption import MasterKeys
from db.export import export
from db.staff import audit

MAY_EXPORT = frozenset({"exporter", "supervisor", "administrator"})
MAY_SEE_PERSONAL = frozenset({"exporter", "supervisor", "administrator"})
REASON_LENGTH = 500
REASON_LETTERS = 4


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """Number of complaints in the file, the SHA-256 of the data, and the number of complaints that
    had been erased when it was read."""

    rows: int
    sha256: str
    erased: int


def is_sufficient_reason(reason: str) -> bool:
    """True if a reason has enough letters to be one; Thai vowels and tone marks count."""
    return sum(unicodedata.category(each)[0] in "LM" for each in reason) >= REASON_LETTERS


def export_complaints(
    transactions: Transactions,
    data_keys: MasterKeys,
    order: export.ExportOrder,
    out: Path,
    file_format: export.FileFormat,
    progress: export.Progress,
) -> ExportSummary:
    """Write the file; its audit row is committed before it gets its name.

    Raises what `db.export.export.draft_export` raises, and ErasedMeanwhile."""
    with (
        transactions.reading() as reading,
        export.draft_export(
            reading, data_keys, order, export_tables(), out, file_format, progress
        ) as draft,
    ):
        with transactions.writing() as session:
            draft.check_nobody_was_erased(session)
            audit.write(
                session,
                who=order.who,
                action=f"export {file_format}",
                thing=_audit_subject(order, draft),
                reason=order.reason,
                now=order.now,
            )
        draft.release()
        return ExportSummary(draft.rows, draft.sha256, draft.erased)


def _audit_subject(order: export.ExportOrder, draft: export.UnreleasedExport) -> str:
    personal = "personal shown" if order.personal else "personal masked"
    parts = (f"{draft.rows} complaints", personal, _codes(order.wanted), draft.sha256[:16])
    return "; ".join(part for part in parts if part)


def _codes(wanted: Filter) -> str:
    names = ("status", "kind", "platform", "province")
    codes = {name: getattr(wanted, name) for name in names}
    days = {"since": wanted.since, "until": wanted.until}
    codes["unit"] = wanted.scope.unit or None
    # Who it is would be personal data.
    codes["seller"] = "named" if wanted.seller else None
    said = [f"{name}={code}" for name, code in codes.items() if code is not None]
    return " ".join([*said, *(f"{name}={day:%Y-%m-%d}" for name, day in days.items() if day)])
