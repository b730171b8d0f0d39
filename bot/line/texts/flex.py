"""Texts that LINE cards have by themselves."""

CONTINUED = " (ต่อ)"


def progress(question: int, of_how_many: int, *, english: bool) -> str:
    """The words above the progress bar: the questions left, this one among them."""
    left = of_how_many - question + 1
    if left <= 1:
        return "Last question" if english else "ข้อสุดท้ายแล้วค่ะ"
    return f"{left} questions left" if english else f"เหลืออีก {left} ข้อ"
