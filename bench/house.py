"""`python -m bench.house`: the measures of the structure, each with its limit."""

from tests.house import structure
from tests.house.project import PACKAGES
from tests.house.usual_changes import CHANGES


def measure() -> str:
    """One line a measure."""
    entries = structure.entries_a_folder()
    fullest = max(entries, key=lambda folder: entries[folder])
    lines = {package: structure.lines(package) for package in PACKAGES}
    figures = {
        f"entries of the fullest folder, {fullest}": (entries[fullest], structure.MOST_ENTRIES),
        "lines of the import contracts": (
            structure.lines_of_the_contracts(),
            structure.MOST_LINES_OF_THE_CONTRACTS,
        ),
        "class names defined twice": (len(structure.classes_defined_twice()), 0),
        f"functions of a complexity over {structure.MOST_COMPLEXITY}": (
            len(structure.tangled_functions()),
            0,
        ),
        f"files over {structure.MOST_LINES} lines": (len(structure.long_files()), 0),
    }
    told = [f"{name}: {found} (at most {most})" for name, (found, most) in figures.items()]
    told.append(f"product lines without migrations: {sum(lines.values()):,} {lines}")
    told += [
        f"files edited to add {what}: {change.files} (at most {change.most_files})"
        for what, change in CHANGES.items()
    ]
    return "\n".join(told)


if __name__ == "__main__":
    print(measure())
