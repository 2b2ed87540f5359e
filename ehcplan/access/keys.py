"""Keys in files of the instance folder, readable by the account that runs ehcplan alone."""

import os
import secrets
from pathlib import Path

from ehcplan.errors import ContentRefusedError

BACKUP_KEY = "backup_key"
AUDIT_KEY = "audit_key"
_BYTES = 32


def write_key(instance: Path, name: str) -> Path:
    """Make a key of 256 bits and return its file. One that is there already is left alone."""
    instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = instance / name
    try:
        opened = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return path
    with os.fdopen(opened, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(_BYTES) + "\n")
    return path


def read_key(path: Path) -> bytes:
    """Return the key in a file. Raises ContentRefusedError when there is none, or it is no key."""
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except FileNotFoundError as error:
        raise ContentRefusedError(f"There is no key in {path}. Run `ehcplan init`.") from error
    except ValueError as error:
        raise ContentRefusedError(f"{path} does not hold a key.") from error
    if len(key) != _BYTES:
        raise ContentRefusedError(f"{path} does not hold a key of {_BYTES * 8} bits.")
    return key
