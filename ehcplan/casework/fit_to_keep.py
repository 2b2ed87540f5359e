"""Values from a form or another program, held to the same schema as a case file's."""

from typing import Any

from marshmallow import ValidationError

from ehcplan.documents.text import cleaned
from ehcplan.errors import ContentRefusedError
from ehcplan.schemas.plain import to_plain
from ehcplan.schemas.records import RecordSchema
from ehcplan.schemas.remedies import flatten


def as_kept(schema: type[RecordSchema], value: Any) -> Any:
    """Return a value as it may be kept: texts that Word can hold, fresh references where empty.

    Raises ContentRefusedError when a value is of the wrong kind or a needed one is missing.
    """
    raw = _scrubbed(to_plain(value))
    if not raw.get("ref"):
        raw.pop("ref", None)
    try:
        return schema().load(raw)
    except ValidationError as error:
        told = "; ".join(f"{path} {remedy}" for path, remedy in flatten(error.messages))
        raise ContentRefusedError(f"This was not kept: {told}") from None


def _scrubbed(raw: Any) -> Any:
    if isinstance(raw, str):
        return cleaned(raw).strip()
    if isinstance(raw, dict):
        return {key: _scrubbed(held) for key, held in raw.items()}
    return [_scrubbed(one) for one in raw] if isinstance(raw, list) else raw


def refuse_unless(condition: bool, why: str) -> None:
    """Raise ContentRefusedError with `why` unless the condition holds."""
    if not condition:
        raise ContentRefusedError(why)
