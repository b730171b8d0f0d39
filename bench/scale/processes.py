"""Processor time and memory of a process with all that it started, as Linux counts them."""

import os
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")
# Places after the name of the process, which may hold spaces.
_PARENT, _USER, _CHILDREN_SYSTEM = 1, 11, 14


def cpu_seconds(pid: int) -> float:
    """Of the process, of the children that it has waited for, and of those that run."""
    children = _children()
    return sum(_own_seconds(each) for each in _tree(pid, children))


def pss_mib(pid: int) -> float:
    """The memory that ends with it: what it shares with others counts by its share."""
    return sum(_pss_kib(each) for each in _tree(pid, _children())) / 1024


def _tree(pid: int, children: dict[int, list[int]]) -> list[int]:
    return [pid, *(each for child in children.get(pid, ()) for each in _tree(child, children))]


def _children() -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal() and (fields := _fields(int(folder.name))):
            found.setdefault(int(fields[_PARENT]), []).append(int(folder.name))
    return found


def _fields(pid: int) -> list[str]:
    """Nothing for one that has ended."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return []
    return text.rpartition(")")[2].split()


def _own_seconds(pid: int) -> float:
    fields = _fields(pid)
    return sum(map(int, fields[_USER : _CHILDREN_SYSTEM + 1])) / _TICK if fields else 0.0


def _pss_kib(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
