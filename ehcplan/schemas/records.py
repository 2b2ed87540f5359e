"""Schemas made from dataclasses by the types of their fields: a new key is one line, in one place."""

import dataclasses
import datetime as dt
import typing
from collections.abc import Callable, Collection, Mapping
from enum import Enum
from typing import Any

from marshmallow import ValidationError, fields, post_load

from ehcplan.plan.lines import Wording, Words
from ehcplan.plan.reference import new_reference
from ehcplan.schemas.parts import Part, WordsSchema, filled
from ehcplan.schemas.plain import default_of, hints_of, is_needed, without_none

Only = Mapping[tuple[type, str], Collection[str]]
"""By record and field: the values that are taken, where they are fewer than the type's."""


class Choice(fields.String):
    """One of a closed list, loaded as the list's own value."""

    def __init__(self, values: Collection[Any], **rest: Any) -> None:
        self.by_text = {_text(value): value for value in values}
        super().__init__(**rest)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **rest: Any) -> Any:
        text = super()._deserialize(value, attr, data, **rest)
        if text not in self.by_text:
            known = ", ".join(key for key in self.by_text if key)
            raise ValidationError(f"is {text!r}: use one of {known}.")
        return self.by_text[text]


class WordsField(fields.Nested):
    """A printed text: an object, or a plain string, which gets a fresh reference."""

    def __init__(self, **rest: Any) -> None:
        super().__init__(WordsSchema, **rest)

    def _deserialize(
        self, value: Any, attr: str | None, data: Any, partial: Any = None, **rest: Any
    ) -> Any:
        if not isinstance(value, str):
            return super()._deserialize(value, attr, data, partial, **rest)
        if not value.strip():
            raise ValidationError("is empty: write the text, or leave the key out.")
        return Words(ref=new_reference(), wordings=(Wording(text=value),))


class RecordSchema(Part):
    """Loads an object into the dataclass `record`."""

    record: type

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Any:
        hints = hints_of(self.record)
        return self.record(**{name: _frozen(hints[name], held) for name, held in data.items()})


def schema_of(record: type, *, only: Only | None = None) -> type[RecordSchema]:
    """Return the schema of a dataclass. Fields without a default must be there, and filled."""
    hints = hints_of(record)
    made = {
        field.name: _field(record, field, hints[field.name], only or {})
        for field in dataclasses.fields(record)
    }
    schema = typing.cast(
        "type[RecordSchema]", RecordSchema.from_dict(made, name=f"{record.__name__}Schema")
    )
    schema.record = record
    schema.__doc__ = record.__doc__
    return schema


def _field(
    record: type, field: "dataclasses.Field[Any]", hint: Any, only: Only
) -> fields.Field[Any]:
    if field.name == "ref":
        return fields.String(load_default=new_reference, validate=filled())
    needed = is_needed(field)
    settings = {"required": needed, "allow_none": default_of(field) is None}
    values = only.get((record, field.name))
    wanted = without_none(hint)
    if values is not None and typing.get_origin(wanted) is None:
        keep = wanted if isinstance(wanted, type) and issubclass(wanted, Enum) else str
        return Choice([keep(value) for value in values], **settings)
    if wanted is str and needed:
        settings["validate"] = filled()  # type: ignore[assignment]
    return _of_type(wanted, settings, only, values)


def _of_type(
    wanted: Any, settings: dict[str, Any], only: Only, values: Collection[str] | None
) -> fields.Field[Any]:
    if typing.get_origin(wanted) in (tuple, frozenset):
        inner = typing.get_args(wanted)[0]
        each = Choice(values) if values is not None else _of_type(inner, {}, only, None)
        return fields.List(each, **settings)
    if wanted is Words:
        return WordsField(**settings)
    if dataclasses.is_dataclass(wanted):
        return fields.Nested(schema_of(typing.cast("type", wanted), only=only), **settings)
    if issubclass(wanted, Enum):
        return Choice(list(wanted), **settings)
    return _SINGLE[wanted](settings)


_SINGLE: dict[type, Callable[[dict[str, Any]], fields.Field[Any]]] = {
    str: lambda settings: fields.String(**settings),
    bool: lambda settings: fields.Boolean(truthy={True}, falsy={False}, **settings),
    int: lambda settings: fields.Integer(strict=True, **settings),
    dt.date: lambda settings: fields.Date(**settings),
}


def _text(value: Any) -> str:
    return str(value.value) if isinstance(value, Enum) else str(value)


def _frozen(hint: Any, held: Any) -> Any:
    if isinstance(held, list):
        return frozenset(held) if typing.get_origin(hint) is frozenset else tuple(held)
    return held
