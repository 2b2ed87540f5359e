"""Going through JSON as it was given, before any schema has looked at it."""

from collections.abc import Iterator
from typing import Any

_NOT_KEPT = "\x00"


def walk(raw: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every value with its path, in order. It does not recurse: nesting cannot break it."""
    waiting = [(path, raw)]
    while waiting:
        at, value = waiting.pop()
        yield at, value
        inner: list[tuple[str, Any]] = []
        if isinstance(value, dict):
            inner = [(f"{at}.{key}" if at else str(key), held) for key, held in value.items()]
        elif isinstance(value, list):
            inner = [(f"{at}[{index}]", held) for index, held in enumerate(value)]
        waiting.extend(reversed(inner))


def items(raw: Any, key: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the objects in the list that `raw` holds at `key`, each with its path."""
    held = raw.get(key) if isinstance(raw, dict) else None
    if not isinstance(held, list):
        return []
    return [(f"{key}[{i}]", one) for i, one in enumerate(held) if isinstance(one, dict)]


def unkept_texts(raw: Any) -> Iterator[tuple[str, str]]:
    """Yield the path and remedy of every text that no database and no Word file can hold."""
    for path, value in walk(raw):
        if isinstance(value, str) and not _is_kept(value):
            yield path, "holds half a character or a null: type that place again."


def _is_kept(text: str) -> bool:
    return _NOT_KEPT not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


def printable(text: str) -> str:
    """Return a text that any screen and file takes: half characters are written out."""
    return text.encode("utf-8", "backslashreplace").decode()
