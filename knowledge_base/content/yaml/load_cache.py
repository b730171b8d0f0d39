"""Topic files that were read before: YAML is slow to read strictly, and seldom changes."""

import json
from importlib.metadata import version

from knowledge_base.cache import evict_oldest, folder, key, read_text, write_text
from knowledge_base.content.yaml import strict_yaml
from knowledge_base.content.yaml.strict_yaml import Document

_CODE = ("content/yaml/strict_yaml", "content/yaml/load_cache")
_FILE = "read-{}.npz"
# Those of the packaged folder and some edits of each; 4 MB together, some 11 at most.
_MOST = 250
# Letters; what is shorter is read as soon as it is found.
_SHORT = 3_000


def read(text: str) -> Document:
    """Parse `text`; the result is kept for the next time if it is long and has no fault."""
    if len(text) < _SHORT:
        return strict_yaml.read(text)
    file = folder() / _FILE.format(key(text + version("ruamel.yaml"), *_CODE))
    if kept := read_text(file):
        plain, lines = json.loads(kept)
        return Document(plain, {tuple(path): line for path, line in lines})
    document = strict_yaml.read(text)
    if not document.faults:
        said = (document.plain, list(document.lines.items()))
        write_text(file, json.dumps(said, ensure_ascii=False))
        evict_oldest(_FILE.format("*"), _MOST)
    return document
