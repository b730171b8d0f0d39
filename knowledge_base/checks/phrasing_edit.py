"""A phrasing written into the text of a topic or an out-of-scope file; all else stays. Pure."""

import json

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

# The list of each kind of file, and what names one of its entries.
_LISTS = {"situations": "situation", "subjects": "subject"}
_PHRASINGS = "phrasings"


def with_phrasing(text: str, heading: str, phrasing: str) -> str:
    """`text` with `phrasing` last in the situation or subject `heading`, which is made where there
    is none. Raises ValueError where the file has no such list, a line an entry."""
    root = YAML().compose(text)
    name = next((name for name in _LISTS if _value(root, name) is not None), "")
    entries = _listed(_value(root, name))
    named = [each for each in entries if _is_named(each, _LISTS[name], heading)]
    entry = (named or entries)[-1]
    last = _listed(_value(entry, _PHRASINGS))[-1]
    new = [f"{_indent(last)}- {_quoted(phrasing)}"]
    if not named:
        head = [f"- {_LISTS[name]}: {_quoted(heading)}", f"  {_PHRASINGS}:"]
        new = [*(f"{_indent(entry)}{line}" for line in head), *new]
    lines, place = text.splitlines(), _last_line(last) + 1
    return "\n".join([*lines[:place], *new, *lines[place:], ""])


def _listed(node: Node | None) -> list[Node]:
    """The entries of a list that has one a line. Raises ValueError of anything else."""
    if not isinstance(node, SequenceNode) or node.flow_style or not node.value:
        raise ValueError("no list with an entry a line")
    entries: list[Node] = node.value
    return entries


def _indent(entry: Node) -> str:
    """The indentation before the dash of an entry."""
    column: int = entry.start_mark.column
    return " " * (column - 2)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _value(node: Node, name: str) -> Node | None:
    """The value under a key of a mapping; None of anything else."""
    pairs = node.value if isinstance(node, MappingNode) else []
    return next((value for key, value in pairs if key.value == name), None)


def _is_named(entry: Node, key: str, heading: str) -> bool:
    value = _value(entry, key)
    return isinstance(value, ScalarNode) and value.value == heading


def _last_line(node: Node) -> int:
    """The line that a scalar ends in; one that ends at a line's beginning ended in that before."""
    first, last, column = node.start_mark.line, node.end_mark.line, node.end_mark.column
    return int(last) - int(column == 0 and last > first)
