"""The Thai words that the story reader looks for: content, no logic.

Regular expressions over lower-case text with Arabic digits.
"""


def any_of(listed: str) -> str:
    """One expression for any of these, written with spaces between them."""
    return "|".join(listed.split())
