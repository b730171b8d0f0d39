"""Passwords: what is refused as too easy, and their Argon2 hashes."""

import secrets
from typing import Literal

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from zxcvbn import zxcvbn

# OWASP ASVS 5, 6.2: 15 where a second factor is not asked of everybody; no rule about kinds of
# letters, no change by the calendar.
MIN_LENGTH = 15
MAX_LENGTH = 1_000
Problem = Literal["short", "long", "common"]

_OURS = ["ruthan", "ocpb"]
_LOOKED_AT = 72
_HARD_ENOUGH = 3
_hasher = PasswordHasher()
# A login with an unknown name must take as long as one with a wrong password. Of 32 random bytes
# that nobody kept: to make one at each start would cost what a login costs.
DUMMY_HASH = (
    "$argon2id$v=19$m=65536,t=3,p=4$sqaaMTeqAaZ6tylVVkCfYQ"
    "$6p6jQs6m5A6tTl9fwZ6TKpGntf7EXi1vW2bvjrF/lcE"
)


def problem(password: str, name: str) -> Problem | None:
    """The reason to refuse a password: too short, too long, or among what is tried first (the
    30,000 commonest, names, words, repetitions, rows of keys)."""
    if len(password) < MIN_LENGTH:
        return "short"
    if len(password) > MAX_LENGTH:
        return "long"
    found = zxcvbn(password[:_LOOKED_AT], user_inputs=[name, *_OURS])
    return "common" if found["score"] < _HARD_ENOUGH else None


def hash_password(password: str) -> str:
    """Its hash, with a salt of its own."""
    return _hasher.hash(password)


def verify(hashed_password: str, password: str) -> bool:
    """True if this is the password, taken exactly as it was typed; slow on purpose."""
    try:
        return _hasher.verify(hashed_password, password)
    except (VerificationError, InvalidHashError):
        return False


def new_one_time() -> str:
    """A password to be told to somebody once, who then chooses another."""
    return secrets.token_urlsafe(15)
