"""Topics that officers may edit while the bot serves: reloaded whole or not at all."""

import difflib
import logging
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from threading import Lock, Thread

from knowledge_base import PACKAGED_TOPICS, KnowledgeBase
from knowledge_base.content.errors import InvalidTopics, TopicError
from knowledge_base.content.loader import load
from knowledge_base.content.topic_folder import PACKAGED, packaged_practice, paths

# Names, times of change and sizes of the topic files.
FolderState = tuple[tuple[str, int, int], ...]
# An editor still writing is given this long to finish, in seconds.
_SETTLING_S = 0.2
_MOST_LINES = 400

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RejectedTopics:
    """Edited topics that are not served: why, and at most 400 lines of how it differs
    from the set that is served, as a unified difference."""

    errors: tuple[TopicError, ...] = ()
    difference: tuple[str, ...] = ()


def no_rejected_topics() -> RejectedTopics:
    """Of topics that nobody edits."""
    return RejectedTopics()


class TopicReloader:
    """The newest good set of topics in a folder. Safe to use from many threads.

    The first load raises InvalidTopics, and learns nothing: a server listens before its engine has
    learned. Later ones run in a thread of their own, at most one every `check_every_s` seconds and
    only when someone asks; a set with mistakes is never served.
    """

    def __init__(self, folder: Path | None = None, check_every_s: float = 2.0) -> None:
        self._folder = folder or PACKAGED_TOPICS
        self._check_every_s = check_every_s
        self._starting = Lock()
        self._looking = Lock()
        self._mistakes: tuple[TopicError, ...] = ()
        self._seen = self._stamp()
        self._current = KnowledgeBase(load(self._folder))
        self._served = self._written()
        self._next_look = time.monotonic() + check_every_s

    @property
    def errors(self) -> tuple[TopicError, ...]:
        """The errors that keep the last change from being served; empty if it is served."""
        return self._mistakes

    def unserved(self) -> RejectedTopics:
        """The officers' edits that have errors, if any."""
        mistakes = self._mistakes
        return RejectedTopics(mistakes, self._difference()) if mistakes else RejectedTopics()

    def _difference(self) -> tuple[str, ...]:
        return tuple(islice(_lines_changed(self._served, self._written()), _MOST_LINES))

    def _written(self) -> dict[str, bytes]:
        """The files of the folder by name, packed: they are two megabytes of Thai."""
        found = [path for path in paths(self._folder) if path.suffix == ".yaml"]
        return {self._name(path): zlib.compress(path.read_bytes()) for path in found}

    def _name(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()

    def current(self) -> KnowledgeBase:
        """The set to answer from, at once; a look at the files is at most started."""
        if self._is_time():
            Thread(target=self.look, name="topics-look", daemon=True).start()
        return self._current

    def look(self) -> None:
        """Look at the files now and serve what they say if it is new, settled and right."""
        with self._looking:
            stamp = self._stamp()
            if stamp != self._seen and self._is_settled(stamp):
                self._reload(stamp)

    def _is_time(self) -> bool:
        with self._starting:
            now = time.monotonic()
            if now < self._next_look:
                return False
            self._next_look = now + self._check_every_s
            return True

    def _is_settled(self, stamp: FolderState) -> bool:
        time.sleep(_SETTLING_S)
        return self._stamp() == stamp

    def _reload(self, stamp: FolderState) -> None:
        mistakes: tuple[TopicError, ...] = ()
        fresh = self._current
        try:
            fresh = KnowledgeBase.load(self._folder)
        except InvalidTopics as found:
            mistakes = found.errors
        if self._stamp() != stamp:
            return
        if not mistakes:
            self._served = self._written()
        self._seen, self._mistakes, self._current = stamp, mistakes, fresh
        if mistakes:
            _log.warning("topics not reloaded, %d mistakes, first: %s", len(mistakes), mistakes[0])
        else:
            _log.info("topics reloaded: %d", len(fresh.topics))

    def _stamp(self) -> FolderState:
        try:
            looked_at = (*paths(self._folder), *PACKAGED, *packaged_practice())
            found = [(str(path), path.stat()) for path in looked_at]
        except OSError:
            return ()
        return tuple(sorted((name, stat.st_mtime_ns, stat.st_size) for name, stat in found))


def _lines_changed(before: dict[str, bytes], after: dict[str, bytes]) -> Iterator[str]:
    for name in sorted({*before, *after}):
        old, new = (_lines(files.get(name)) for files in (before, after))
        changed = difflib.unified_diff(old, new, name, name, n=1, lineterm="")
        yield from changed


def _lines(packed: bytes | None) -> list[str]:
    return zlib.decompress(packed).decode("utf-8", "replace").splitlines() if packed else []
