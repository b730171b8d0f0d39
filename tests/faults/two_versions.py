"""An old version serves on while a new one migrates PostgreSQL and begins to serve beside it."""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.engine.crash import Report, Trial
from tests.engine.processes import PATIENCE_S, ROOT, Process, free_port
from tests.engine.strict_line import StrictLine, strict_line
from tests.postgresql import running_server

PEOPLE = 6
_ALONE_S, _BESIDE_S, _LOOK_S = 2.0, 5.0, 0.05
# Before each of these migrations, the form of those days is the one of today.
OLD = ("63f8ced0", "4011a87c", "6f0958ad")


@dataclass
class Deployment:
    """Figures of the change from one version to the other: events that the old one took, and
    answers that were heard, between the end of the migration and the first sign of the new one;
    deliveries that nobody took, from the first answer on."""

    migrated_s: float = 0.0
    taken_by_old: int = 0
    heard_from_old: int = 0
    taken_beside: int = 0
    refused: int = 0
    report: Report = field(default_factory=Report)

    def __str__(self) -> str:
        return (
            f"migration {self.migrated_s:.1f} s; on the new tables the old version took "
            f"{self.taken_by_old} events, {self.heard_from_old} answers were heard; beside each "
            f"other {self.taken_beside} events; {self.refused} deliveries refused\n{self.report}"
        )


class VersionsTrial(Trial):
    """People complain while the old code serves, the new code migrates, both serve, the old one
    ends, and the new one serves on. Each dies once where `is_killing`."""

    def __init__(
        self,
        database_url: str,
        folder: Path,
        line: StrictLine,
        seed: int,
        old: Path,
        new: Path,
        *,
        is_killing: bool = False,
    ) -> None:
        super().__init__(database_url, folder, line, PEOPLE, seed)
        self._old, self._new, self._is_killing = old, new, is_killing
        self._running: list[Process] = []
        self.deployment = Deployment(report=self.report)

    def _serve(self, code: Path) -> Process:
        settings = self._environment | {"PORT": str(free_port())}
        server = Process(("bot", "serve"), settings, self._log, code)
        self._running.append(server)
        return server

    def _live_and_die(self) -> None:
        """The whole deployment."""
        seen, old = self.deployment, self._serve(self._old)
        self._box.port = old.port
        self._wait_for_an_answer()
        refused = self._box.redelivered
        time.sleep(_ALONE_S)
        begun = time.monotonic()
        migrate_by(self._new, self._environment["DATABASE_URL"])
        seen.migrated_s = time.monotonic() - begun
        taken, heard = len(self._box.answered), len(self._line.accepted)
        new = self._serve(self._new)
        new.wait_until_it_answers("/readyz")
        seen.taken_by_old = len(self._box.answered) - taken
        seen.heard_from_old = len(self._line.accepted) - heard
        taken = len(self._box.answered)
        self._be_beside(old, new)
        if self._is_killing:
            new.kill()
            new = self._serve(self._new)
            new.wait_until_it_answers()
            self._be_beside(old, new)
        seen.taken_beside = len(self._box.answered) - taken
        self._box.port = new.port
        if self._is_killing:
            old.kill()
        elif old.stop() != 0:
            self.report.wrong.append("the old version did not stop cleanly")
        time.sleep(_ALONE_S)
        seen.refused = self._box.redelivered - refused

    def _wait_for_an_answer(self) -> None:
        end = time.monotonic() + PATIENCE_S
        while not self._line.accepted:
            if time.monotonic() > end:
                raise TimeoutError(self._log.read_text(errors="replace")[-3000:])
            time.sleep(_LOOK_S)

    def _be_beside(self, *servers: Process) -> None:
        """Each delivery goes to one or the other."""
        end = time.monotonic() + _BESIDE_S
        while time.monotonic() < end:
            self._box.port = self._random.choice(servers).port
            time.sleep(_LOOK_S)

    def _start(self) -> Process:
        """The new one, which goes on serving."""
        return self._running[-1]

    def close(self) -> None:
        """Leave no process behind."""
        for server in self._running:
            server.kill()


def migrate_by(code: Path, database_url: str) -> None:
    """`ruthan db upgrade` of a version. Raises CalledProcessError."""
    told = {**os.environ, "DATABASE_URL": database_url}
    subprocess.run([sys.executable, "-m", "bot", "db", "upgrade"], cwd=code, env=told, check=True)


def deploy(
    database_url: str, folder: Path, *, old: Path, new: Path, seed: int, is_killing: bool = False
) -> Deployment:
    """One deployment; the database is fresh, and of the old version."""
    with strict_line() as line:
        line.slow_s = 0.06
        trial = VersionsTrial(database_url, folder, line, seed, old, new, is_killing=is_killing)
        try:
            trial.run(1)
        finally:
            trial.close()
        return trial.deployment


def code_of(commit: str, folder: Path) -> Path:
    """The code of a commit of this repository, in a folder."""
    archive = subprocess.run(
        ["git", "archive", commit], cwd=ROOT, check=True, stdout=subprocess.PIPE
    ).stdout
    folder.mkdir()
    subprocess.run(["tar", "-x"], cwd=folder, input=archive, check=True)
    return folder


def _each(commits: Sequence[str], rounds: int, seed: int) -> int:
    """The number of broken promises."""
    wrong, chosen = 0, random.Random(seed)
    for commit in commits:
        with tempfile.TemporaryDirectory(prefix="ruthan-versions-") as name:
            folder = Path(name)
            (folder / "runtime").mkdir(mode=0o700)
            os.environ["XDG_RUNTIME_DIR"] = str(folder / "runtime")
            old = code_of(commit, folder / "old")
            with running_server(folder, partial(migrate_by, old)) as server:
                for number in range(rounds):
                    trial = folder / f"trial-{number}"
                    trial.mkdir()
                    seed = chosen.getrandbits(31)
                    with server.fresh_database() as url:
                        seen = deploy(
                            url, trial, old=old, new=ROOT, seed=seed, is_killing=number % 2 == 1
                        )
                    print(f"from {commit}, seed {seed}\n{seen}", flush=True)
                    wrong += len(seen.report.wrong)
    return wrong


def main() -> None:
    """Print the figures by old commit; exit with 1 when a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=2, help="in each second one both are killed")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("commits", nargs="*", default=OLD, help="of a clone with its history")
    given = parser.parse_args()
    sys.exit(1 if _each(given.commits, given.rounds, given.seed) else 0)


if __name__ == "__main__":
    main()
