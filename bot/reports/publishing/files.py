"""Write the public site into a folder, and remove what it wrote there before."""

from pathlib import Path, PurePosixPath

from bot.reports.publishing.site import Pages

# The names of the files that were written, one a line: nothing else in the folder is touched.
MANIFEST = "published-files.txt"
# A web server of another user reads them.
_FILE, _FOLDER = 0o644, 0o755


class NotOurFolder(Exception):
    """The folder holds files that no earlier call has written."""


def write(folder: Path, pages: Pages) -> None:
    """Write each page, the front page last, and remove those that are no more.

    Raises NotOurFolder, with nothing written."""
    manifest = folder / MANIFEST
    if not manifest.exists() and folder.exists() and any(folder.iterdir()):
        raise NotOurFolder
    before = manifest.read_text("utf-8").splitlines() if manifest.exists() else []
    folder.mkdir(parents=True, exist_ok=True)
    manifest.write_text("\n".join(sorted({*before, *pages})), "utf-8")
    for name in sorted(pages, key=lambda each: (each == "index.html", each)):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pages[name])
        file.chmod(_FILE)
    for name in set(before) - pages.keys():
        (folder / name).unlink(missing_ok=True)
    manifest.write_text("\n".join(sorted(pages)), "utf-8")
    for each in {folder, *(folder / name for name in _folders(pages))}:
        each.chmod(_FOLDER)


def _folders(pages: Pages) -> set[PurePosixPath]:
    return {folder for name in pages for folder in PurePosixPath(name).parents}
