"""Each family of faults once around a living server, on each database; `make faults` does more."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.crash import migrate
from tests.faults.around import PEOPLE, lay_around
from tests.faults.line_faults import KINDS
from tests.postgresql import running_server

pytestmark = pytest.mark.slow
SEED = 20_261_129


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "trial"
    folder.mkdir()
    return folder


@pytest.fixture(
    params=[
        pytest.param("sqlite", marks=pytest.mark.sqlite),
        pytest.param("postgresql", marks=pytest.mark.postgresql),
    ]
)
def own_database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Path]]:
    """A fresh database, and the folder of its server, which may be stopped."""
    folder = tmp_path_factory.mktemp("own", numbered=True)
    if request.param == "sqlite":
        url = f"sqlite:///{folder / 'ruthan.db'}"
        migrate(url)
        yield url, folder
        return
    with running_server(folder, migrate) as server, server.fresh_database() as url:
        yield url, folder


def test_a_server_outlives_its_database_line_and_storms(
    own_database: tuple[str, Path], folder: Path
) -> None:
    url, server = own_database
    families = ("database", "line", "storm")
    outcome = lay_around(families, url, server, folder, rounds=1, seed=SEED)
    print(outcome)
    assert outcome.report.wrong == []
    assert outcome.report.complaints >= PEOPLE
    assert set(outcome.met) <= set(KINDS)
    assert outcome.copies > 0


@pytest.mark.sqlite
def test_a_server_outlives_full_disks(folder: Path) -> None:
    outcome = lay_around(("disk",), "sqlite:", folder, folder, rounds=1, seed=SEED)
    print(outcome)
    assert outcome.report.wrong == []
    assert outcome.report.complaints >= PEOPLE
