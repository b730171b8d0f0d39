"""A login name as it is compared: whatever its letter case, spaces and kind of letters. Pure."""

import unicodedata


def folded(name: str) -> str:
    """The same for names that a person reads as one; letters that nobody sees count for none.
    Folded again, it stays as it is."""
    # Twice, since a letter that was taken apart may have a case of its own.
    for _ in range(2):
        name = unicodedata.normalize("NFKC", name.casefold())
    words = "".join(each if each.isprintable() else " " * each.isspace() for each in name)
    return " ".join(words.split())
