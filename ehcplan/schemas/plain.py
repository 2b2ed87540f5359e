"""Values as plain JSON data and back, by the types of their fields: no field is named twice."""

import dataclasses
import datetime as dt
import types
import typing
from enum import Enum
from functools import cache
from typing import Any

_NEVER = object()


@cache
def hints_of(record: type) -> dict[str, Any]:
    """Return the type of each field of a dataclass, in order."""
    hints = typing.get_type_hints(record)
    return {field.name: hints[field.name] for field in dataclasses.fields(record)}


def without_none(hint: Any) -> Any:
    """Return the type that remains when "or None" is taken off."""
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return next(one for one in typing.get_args(hint) if one is not type(None))
    return hint


@cache
def _defaults(record: type) -> dict[str, Any]:
    return {field.name: default_of(field) for field in dataclasses.fields(record)}


def default_of(field: "dataclasses.Field[Any]") -> Any:
    """Return a field's default, or an object that equals nothing when it has none."""
    if field.default is not dataclasses.MISSING:
        return field.default
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return _NEVER


def is_needed(field: "dataclasses.Field[Any]") -> bool:
    """Return whether a field has no default."""
    return default_of(field) is _NEVER


def to_plain(value: object) -> Any:
    """Return a value as JSON-ready data. What holds its default is left out; `ref` comes first."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(one) for one in value]
    if isinstance(value, frozenset):
        return sorted(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _record_to_plain(value)
    return value


def _record_to_plain(value: Any) -> dict[str, Any]:
    record: type = type(value)
    defaults = _defaults(record)
    names = sorted(defaults, key=lambda name: name != "ref")
    found = ((name, getattr(value, name)) for name in names)
    return {name: to_plain(held) for name, held in found if held != defaults[name]}


def from_plain(hint: Any, raw: Any) -> Any:
    """Return the value that `to_plain` made plain. For data of our own: it is not checked."""
    if raw is None:
        return None
    wanted = without_none(hint)
    origin = typing.get_origin(wanted)
    if origin is tuple:
        return tuple(from_plain(typing.get_args(wanted)[0], one) for one in raw)
    if origin is frozenset:
        return frozenset(raw)
    if dataclasses.is_dataclass(wanted):
        hints = hints_of(typing.cast("type", wanted))
        return wanted(**{name: from_plain(hints[name], held) for name, held in raw.items()})  # type: ignore[operator]
    return _single(wanted, raw)


def _single(wanted: Any, raw: Any) -> Any:
    if wanted is dt.date:
        return dt.date.fromisoformat(raw)
    return wanted(raw) if isinstance(wanted, type) and issubclass(wanted, Enum) else raw
