"""A slip that is put right in the same message: what stands after it counts. Pure."""

from handlers.texts import form as texts


def put_right(text: str) -> str:
    """What is typed after the last word of a slip; the text itself where nothing follows one."""
    for word in texts.SLIPS:
        before, found, after = text.rpartition(word)
        if found and before.strip() and any(map(str.isalnum, after)):
            text = after
    return text.strip()
