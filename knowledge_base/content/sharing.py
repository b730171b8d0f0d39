"""LINE's share screen with a line that warns those at home, as an address for a button."""

from urllib.parse import quote

from pydantic_core import PydanticCustomError

from knowledge_base.content.texts import SHARED_BY

# LINE's limit for the address of a URI action.
LONGEST_ADDRESS = 1000
_SHARE_SCREEN = "https://line.me/R/share?text="
# A Thai letter or mark, encoded.
_THAI_LETTER = 9


def share_address(warning: str) -> str:
    """Opens LINE's share screen, with the warning and who says so already typed."""
    return _SHARE_SCREEN + quote(f"{warning}\n{SHARED_BY}", safe="")


def fit_address(warning: str) -> str:
    """The same warning, if the address that shares it is one that LINE takes."""
    over = len(share_address(warning)) - LONGEST_ADDRESS
    if over > 0:
        too_many = {"too_many": -(-over // _THAI_LETTER)}
        raise PydanticCustomError("share_too_long", "too long to share", too_many)
    return warning
