"""A model on this machine that may say which of our topics an unsure message means, never more."""

import json
from collections.abc import Sequence
from threading import Lock
from time import monotonic

from urllib3 import BaseHTTPResponse, PoolManager, Timeout
from urllib3.exceptions import HTTPError

from knowledge_base import Topic

# Four events are read in a row under a lease of five seconds.
LONGEST_S = 1.0
# So long nobody waits for it again after it failed.
REST_S = 60.0
_ANSWER_BYTES, _PIECE_BYTES = 16 * 1024, 1024
_MOST_TOKENS = 24
_PATH, _ANY_MODEL = "/chat/completions", "default"
_INSTRUCTION = (
    "A consumer protection office got the message of the user. Answer with the id of the one topic"
    " in this list that it is about, or with none. Answer with nothing else.\n"
)


class Reranker:
    """An OpenAI-compatible endpoint that answers an id; its address ends before
    `/chat/completions`, and may name a model behind "#". Whatever goes wrong is no answer;
    nothing of it is logged. Threads may share it."""

    def __init__(self, address: str) -> None:
        url, _, model = address.partition("#")
        self._url, self._model = url.rstrip("/") + _PATH, model or _ANY_MODEL
        self._pool = PoolManager(retries=False)
        self._lock = Lock()
        self._rests_until = 0.0

    def choose(self, masked_text: str, topics: Sequence[Topic]) -> str | None:
        """The id of the topic that the text is about; None for none of them, a late answer or
        none, and anything that is no id of these."""
        with self._lock:
            if monotonic() < self._rests_until:
                return None
        try:
            said = self._ask(masked_text, topics)
        except (HTTPError, TimeoutError):
            with self._lock:
                self._rests_until = monotonic() + REST_S
            return None
        word = _only_word(said)
        return next((topic.id for topic in topics if topic.id == word), None)

    def _ask(self, masked_text: str, topics: Sequence[Topic]) -> bytes:
        """The endpoint's raw answer. Raises urllib3's HTTPError, or TimeoutError."""
        until = monotonic() + LONGEST_S
        listed = "\n".join(f"{topic.id}: {topic.title}" for topic in topics)
        body = {
            "model": self._model,
            "messages": [
                {"role": "system", "content": _INSTRUCTION + listed},
                {"role": "user", "content": masked_text},
            ],
            "temperature": 0,
            "max_tokens": _MOST_TOKENS,
        }
        response = self._pool.request(
            "POST",
            self._url,
            json=body,
            timeout=Timeout(total=LONGEST_S),
            preload_content=False,
            redirect=False,
        )
        try:
            return _read(response, until)
        finally:
            response.close()


def _read(response: BaseHTTPResponse, until: float) -> bytes:
    """The answer's bytes, as far as they come in time and are not too many."""
    if response.status != 200:
        raise HTTPError(str(response.status))
    answer = b""
    while len(answer) <= _ANSWER_BYTES and (piece := response.read1(_PIECE_BYTES)):
        answer += piece
        if monotonic() > until:
            raise TimeoutError
    return answer


def _only_word(answer: bytes) -> str:
    """The answer if it is one word; else empty."""
    try:
        said = json.loads(answer)["choices"][0]["message"]["content"]
    except (ValueError, RecursionError, LookupError, TypeError):
        return ""
    words = said.split() if isinstance(said, str) else []
    return words[0].strip("\"'`.,*") if len(words) == 1 else ""
