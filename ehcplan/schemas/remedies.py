"""From marshmallow's nested messages to a flat list of (path, remedy)."""

from collections.abc import Iterator
from typing import Any

_REMEDIES = {
    "Missing data for required field.": "is missing: add it.",
    "Unknown field.": "is not a key of this file: correct its spelling, or leave it out.",
    "Field may not be null.": "is null: give a value, or leave the key out.",
    "Not a valid string.": "is not text: put it in quotation marks.",
    "Not a valid date.": "is not a date: write it as 2026-11-21.",
    "Not a valid boolean.": "is neither true nor false.",
    "Not a valid integer.": "is not a whole number.",
    "Not a valid list.": "is not a list: put it in square brackets.",
    "Invalid input type.": "is not an object: put it in curly brackets.",
    "Not a valid mapping type.": "is not an object: put it in curly brackets.",
}


def _join(path: str, key: Any) -> str:
    if isinstance(key, int):
        return f"{path}[{key}]"
    if key == "_schema":
        return path
    return f"{path}.{key}" if path else str(key)


def flatten(messages: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield each message with its path, such as `contributions[2].date`."""
    if isinstance(messages, dict):
        for key, inner in messages.items():
            yield from flatten(inner, _join(path, key))
    elif isinstance(messages, list):
        for inner in messages:
            yield from flatten(inner, path)
    else:
        yield path or "the file", _REMEDIES.get(str(messages), str(messages))
