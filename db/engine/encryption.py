"""Encryption at rest: data keys wrap one key a person, which seals that person's columns."""

import hashlib
import hmac
import os
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NONCE_BYTES = 12
_FINGERPRINT_BYTES = 4


class DecryptionError(Exception):
    """The sealed bytes were changed, belong elsewhere, or their key is not among ours."""


def _encrypt(key: bytes, data: bytes, context: str) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, data, context.encode())


def _decrypt(key: bytes, sealed: bytes, context: str) -> bytes:
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], context.encode())
    except (InvalidTag, ValueError) as error:
        raise DecryptionError(context) from error


@dataclass(frozen=True, slots=True)
class DataEncryptionKey:
    """One person's own key (AES-256-GCM). `context` says what is sealed (table and column),
    so that bytes moved to another column do not open."""

    key: bytes

    @classmethod
    def new(cls) -> "DataEncryptionKey":
        return cls(os.urandom(KEY_BYTES))

    def encrypt(self, data: bytes, context: str) -> bytes:
        """Return nonce and ciphertext, 28 bytes longer than `data`."""
        return _encrypt(self.key, data, context)

    def decrypt(self, sealed: bytes, context: str) -> bytes:
        """Raises DecryptionError."""
        return _decrypt(self.key, sealed, context)

    def pseudonym(self, context: str) -> bytes:
        """32 bytes that stand for the person in one table; nobody can tell whose they are once
        this key is gone."""
        return hmac.new(self.key, f"pseudonym\0{context}".encode(), hashlib.sha256).digest()

    def __repr__(self) -> str:
        return "DataEncryptionKey(...)"


def _fingerprint(key: bytes) -> bytes:
    return hashlib.sha256(b"ruthan data key" + key).digest()[:_FINGERPRINT_BYTES]


def _check_value(key: bytes) -> bytes:
    return hmac.new(key, b"ruthan key check value", hashlib.sha256).digest()


class MasterKeys:
    """The office's keys, newest first: the first one seals, each one opens."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise ValueError("data keys are one or more keys of 32 bytes")
        self._newest = keys[0]
        self._by_fingerprint = {_fingerprint(key): key for key in keys}

    def encrypt(self, data: bytes, context: str) -> bytes:
        """For what belongs to no person; starts with the key's fingerprint."""
        return _fingerprint(self._newest) + _encrypt(self._newest, data, context)

    def decrypt(self, sealed: bytes, context: str) -> bytes:
        """Raises DecryptionError, also when the key that sealed is not among these."""
        key = self._by_fingerprint.get(sealed[:_FINGERPRINT_BYTES])
        if key is None:
            raise DecryptionError(f"{context}: sealed under a data key that is not set")
        return _decrypt(key, sealed[_FINGERPRINT_BYTES:], context)

    @property
    def fingerprints(self) -> tuple[bytes, ...]:
        """The first 4 bytes of all that these keys encrypted, newest first."""
        return tuple(self._by_fingerprint)

    @property
    def check_values(self) -> tuple[bytes, ...]:
        """A key check value of 32 bytes for each key, newest first; no help to guess a key."""
        return tuple(_check_value(key) for key in self._by_fingerprint.values())

    def wrap(self, person: DataEncryptionKey) -> bytes:
        """The person's key, sealed under the newest data key."""
        return self.encrypt(person.key, "person key")

    def unwrap(self, wrapped: bytes) -> DataEncryptionKey:
        """Raises DecryptionError."""
        return DataEncryptionKey(self.decrypt(wrapped, "person key"))

    def __repr__(self) -> str:
        return f"MasterKeys({len(self._by_fingerprint)})"


@dataclass(frozen=True, slots=True)
class IndexKey:
    """Keyed hashes, so that a value can be looked up without being readable."""

    key: bytes

    def blind_index(self, kind: str, value: str) -> bytes:
        """32 bytes of HMAC-SHA256; the same value under another `kind` hashes otherwise."""
        return hmac.new(self.key, f"{kind}\0{value}".encode(), hashlib.sha256).digest()

    @property
    def check_value(self) -> bytes:
        """The key check value, 32 bytes; no help to guess the key."""
        return _check_value(self.key)

    def __repr__(self) -> str:
        return "IndexKey(...)"
