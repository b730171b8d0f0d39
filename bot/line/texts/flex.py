"""What LINE cards say by themselves."""

CONTINUED = " (ต่อ)"


def progress(question: int, of_how_many: int, *, english: bool) -> str:
    """How far a form has come, above its progress bar."""
    if english:
        return f"Question {question} of {of_how_many}"
    return f"ข้อ {question} จาก {of_how_many}"
