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
    found = [(name, _value(root, name)) for name in _LISTS]
    name, entries = next(((name, each) for name, each in found if each is not None), ("", None))
    if not isinstance(entries, SequenceNode) or entries.flow_style or not entries.value:
        raise ValueError("no list of situations or subjects")
    named = [each for each in entries.value if _is_named(each, _LISTS[name], heading)]
    entry = (named or entries.value)[-1]
    phrasings = _value(entry, _PHRASINGS)
    if not isinstance(phrasings, SequenceNode) or phrasings.flow_style or not phrasings.value:
        raise ValueError("no list of phrasings")
    quoted = json.dumps(phrasing, ensure_ascii=False)
    column = phrasings.value[-1].start_mark.column - 2
    new = [f"{' ' * column}- {quoted}"]
    if not named:
        dash = entry.start_mark.column - 2
        new = [
            f"{' ' * dash}- {_LISTS[name]}: {json.dumps(heading, ensure_ascii=False)}",
            f"{' ' * dash}  {_PHRASINGS}:",
            *new,
        ]
    lines, place = text.splitlines(), _last_line(phrasings.value[-1]) + 1
    return "\n".join([*lines[:place], *new, *lines[place:], ""])


def _value(node: Node, name: str) -> Node | None:
    """What stands under a key of a mapping; None of anything else."""
    pairs = node.value if isinstance(node, MappingNode) else []
    return next((value for key, value in pairs if key.value == name), None)


def _is_named(entry: Node, key: str, heading: str) -> bool:
    value = _value(entry, key)
    return isinstance(value, ScalarNode) and value.value == heading


def _last_line(node: Node) -> int:
    """The line that a scalar ends in; one that ends at a line's beginning ended in that before."""
    first, last, column = node.start_mark.line, node.end_mark.line, node.end_mark.column
    return int(last) - int(column == 0 and last > first)
