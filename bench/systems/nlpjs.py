"""NLP.js for Thai, in a Node.js of its own, installed on demand from its lock file."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.systems.system import MOST_LABELS, Guess, System

SOURCE = Path(__file__).parents[1] / "nlpjs"
# Kept out of git, and removed by `make clean`.
INSTALLED = Path(__file__).parents[2] / "build" / "nlpjs"
PROGRAM = "classify.js"
INSTALL = ("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
LONGEST_INSTALL_S = 120


def missing(folder: Path = INSTALLED) -> str:
    """The reason why NLP.js cannot be had, "" once it is installed in `folder`."""
    if not (shutil.which("node") and shutil.which("npm")):
        return "NLP.js is left out: there is no Node.js here"
    for file in SOURCE.iterdir():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, folder)
    if (folder / "node_modules").exists():
        return ""
    try:
        subprocess.run(
            INSTALL, cwd=folder, check=True, capture_output=True, timeout=LONGEST_INSTALL_S
        )
    except subprocess.SubprocessError:
        shutil.rmtree(folder / "node_modules", ignore_errors=True)
        return "NLP.js is left out: npm could not install its packages"
    return ""


class NlpJs(System):
    name = "NLP.js 4.27 (Thai)"

    def fit(self, phrasings: Sequence[str], labels: Sequence[str]) -> None:
        self._node = subprocess.Popen(
            ["node", PROGRAM],
            cwd=INSTALLED,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self._ask({"phrasings": list(phrasings), "labels": list(labels)})

    def rank(self, question: str) -> Guess:
        """ "None" is its word for a question beyond all labels."""
        answer = self._ask({"question": question})
        scores = {label: score for label, score in answer["ranked"] if label != "None"}
        labels = tuple(scores)[:MOST_LABELS]
        return Guess(labels, max(scores.values(), default=0.0), ms=answer["ms"])

    def process(self) -> int:
        return self._node.pid

    def close(self) -> None:
        if hasattr(self, "_node"):
            self._node.kill()
            self._node.communicate()

    def _ask(self, said: dict[str, Any]) -> Any:
        assert self._node.stdin
        assert self._node.stdout
        self._node.stdin.write(json.dumps(said) + "\n")
        self._node.stdin.flush()
        return json.loads(self._node.stdout.readline())
