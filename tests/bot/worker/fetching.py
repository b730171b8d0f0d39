"""One turn of a fetcher of evidence, and what it is to leave on the disk."""

from bot.worker.evidence.fetcher import EvidenceFetcher
from tests.bot import evidence_pictures as pictures
from tests.bot.engine_parts import Part

PNG = pictures.png(pictures.quarters(40, 30))


def fetch(engine: Part) -> bool:
    return EvidenceFetcher(engine.services).fetch_next()


def names(engine: Part) -> list[str | None]:
    """The files expected on the disk: the original and its copy."""
    row = engine.row()
    return sorted([row.stored_as, row.copied_as], key=str)
