"""Bytes encrypted as they are written, and proved whole as they are read: AES-256-GCM in chunks.

Each file has a key of its own, derived (HKDF-SHA-256) from the backup key and a random salt, so a
chunk's number can be its nonce. The last chunk is marked: a file cut short is noticed.
"""

import secrets
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ehcplan.errors import ContentRefusedError

MAGIC = b"ehcplan backup 1\n"
_SALT = 32
_CHUNK = 1024 * 1024
_TAG = 16
_NOT_OPENED = (
    "This backup cannot be opened: the key is another one, or the file is damaged or cut short."
)


class SealedWriter:
    """A file to write to. `close` writes the last chunk; without it the file does not open."""

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        salt = secrets.token_bytes(_SALT)
        file.write(MAGIC + salt)
        self._file, self._cipher = file, _cipher(key, salt)
        self._number, self._waiting = 0, bytearray()

    def write(self, data: bytes) -> int:
        """Take bytes in; return how many."""
        self._waiting += data
        # One chunk is always held back, because the last one is marked.
        while len(self._waiting) > _CHUNK:
            self._write_chunk(bytes(self._waiting[:_CHUNK]), last=False)
            del self._waiting[:_CHUNK]
        return len(data)

    def close(self) -> None:
        """Write what is left, marked as the last."""
        self._write_chunk(bytes(self._waiting), last=True)

    def _write_chunk(self, data: bytes, *, last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._number), data, _mark(last=last)))
        self._number += 1


class SealedReader:
    """A file to read from. Raises ContentRefusedError at the first chunk that is not as written."""

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        if file.read(len(MAGIC)) != MAGIC:
            raise ContentRefusedError("This file is not a backup made by ehcplan.")
        self._file, self._cipher = file, _cipher(key, file.read(_SALT))
        self._number, self._ready, self._done = 0, bytearray(), False
        self._next = file.read(_CHUNK + _TAG)

    def read(self, size: int) -> bytes:
        """Return up to `size` bytes; fewer only at the end."""
        while len(self._ready) < size and not self._done:
            self._open_chunk()
        data = bytes(self._ready[:size])
        del self._ready[:size]
        return data

    def finish(self) -> None:
        """Read to the end, so that a cut after the last thing of interest is noticed too."""
        while self.read(_CHUNK):
            pass

    def _open_chunk(self) -> None:
        sealed, self._next = self._next, self._file.read(_CHUNK + _TAG)
        self._done = not self._next
        try:
            self._ready += self._cipher.decrypt(
                _nonce(self._number), sealed, _mark(last=self._done)
            )
        except InvalidTag as error:
            raise ContentRefusedError(_NOT_OPENED) from error
        self._number += 1


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    derived = HKDF(algorithm=SHA256(), length=32, salt=salt, info=MAGIC).derive(key)
    return AESGCM(derived)


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _mark(*, last: bool) -> bytes:
    return b"last" if last else b"more"
