"""What LINE cards say by themselves."""

CONTINUED = " (ต่อ)"


def progress(question: int, of_how_many: int) -> str:
    """How far a form has come, above its progress bar."""
    return f"ข้อ {question} จาก {of_how_many}"
