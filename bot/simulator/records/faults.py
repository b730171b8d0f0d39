"""LINE's API on a bad day: failures on order, and a log of the calls that came."""

from dataclasses import dataclass

from bot.simulator.records.store import Store, next_revision, read_setting, write_setting
from bot.simulator.rules.checks import JsonObject

KEPT_CALLS = 5000
# "time out" hangs before anything is done, "late" does the work and then hangs.
KINDS = ("429", "500", "time out", "late", "401")


@dataclass(frozen=True)
class RecordedCall:
    """One call of the bot and LINE's answer; times in seconds since 1970."""

    at: float
    request_id: str
    method: str
    path: str
    status: int
    problem: str | None
    retry_key: str | None


class Faults:
    """Failures that wait for the next calls, and what was answered before."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def order(self, kind: str, calls: int, path: str = "", after: int = 0) -> None:
        """Let calls whose path holds `path` fail once `after` of them have worked. Raises
        ValueError for a wrong kind."""
        if kind not in KINDS:
            raise ValueError(f"kind must be one of {', '.join(KINDS)}")
        if not (0 <= calls <= 100_000 and 0 <= after <= 100_000):
            raise ValueError("calls and after must lie between 0 and 100000")
        with self._store.transaction() as connection:
            fault = {"kind": kind, "calls": calls, "path": path, "after": after}
            write_setting(connection, "fault", fault)
            next_revision(connection)

    def ordered(self) -> JsonObject:
        """The failure that is ordered: `kind`, `calls` still to fail, and `path`."""
        nothing = {"kind": "500", "calls": 0, "path": ""}
        return dict(read_setting(self._store, "fault", nothing))

    def take(self, path: str) -> str | None:
        """The kind of failure for this call, which uses it up; None when it shall work."""
        if self.ordered()["calls"] == 0:
            return None
        with self._store.transaction() as connection:
            fault = self.ordered()
            if fault["calls"] == 0 or fault["path"] not in path:
                return None
            counted = "after" if fault.get("after") else "calls"
            write_setting(connection, "fault", {**fault, counted: fault[counted] - 1})
            next_revision(connection)
        return str(fault["kind"]) if counted == "calls" else None

    def record(self, call: RecordedCall) -> None:
        """Remember a call; only the newest are kept."""
        with self._store.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO calls (at, request_id, method, path, status, problem, retry_key)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    call.at,
                    call.request_id,
                    call.method,
                    call.path,
                    call.status,
                    call.problem,
                    call.retry_key,
                ),
            )
            oldest = (cursor.lastrowid or 0) - KEPT_CALLS
            connection.execute("DELETE FROM calls WHERE seq <= ?", (oldest,))
            if call.status >= 400:
                next_revision(connection)

    def calls(self, *, limit: int, errors_only: bool = False) -> list[JsonObject]:
        """The newest calls, newest first."""
        lowest = 400 if errors_only else 0
        query = "SELECT * FROM calls WHERE status >= ? ORDER BY seq DESC LIMIT ?"
        return [dict(row) for row in self._store.rows(query, lowest, limit)]
