"""A file of lines to print: which words, under which element, from which sources."""

import json
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, validate

from ehcplan.errors import InvalidFileError
from ehcplan.plan.lines import Line, Source, Wording
from ehcplan.schemas.parts import SourceSchema
from ehcplan.schemas.remedies import flatten
from ehcplan.vocabulary import Target, element


class LinesFileSchema(Schema):
    """One line of the file."""

    class Meta:
        """Refuse unknown keys."""

        unknown = RAISE

    element = fields.String(required=True)
    text = fields.String(required=True, validate=validate.Length(min=1, error="is empty."))
    sources = fields.List(fields.Nested(SourceSchema), required=True)
    reworded_by = fields.String(load_default=None, allow_none=True)

    @post_load
    def _plain(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        return data


def read_lines(
    data: bytes | str, target: Target, *, name: str = "The lines file"
) -> tuple[Line, ...]:
    """Return the lines a file holds, as [{element, text, sources, reworded_by}].

    `element` may be written with or without its prefix. Raises InvalidFileError with every problem.
    """
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError):
        raise InvalidFileError(name, [("the file", "is not JSON.")]) from None
    try:
        items = LinesFileSchema(many=True).load(raw)
    except ValidationError as error:
        problems = [(path, remedy) for path, remedy in flatten(error.messages)]
        raise InvalidFileError(name, problems) from None
    lines: list[Line] = []
    wrong: list[tuple[str, str]] = []
    for index, item in enumerate(items):
        try:
            lines.append(_line(item, target))
        except ValueError as error:
            wrong.append((f"[{index}].element", str(error)))
    if wrong:
        raise InvalidFileError(name, wrong)
    return tuple(lines)


def _line(item: dict[str, Any], target: Target) -> Line:
    sources: list[Source] = item["sources"]
    return Line(
        element=element(item["element"], target=target),
        wordings=(Wording(text=item["text"], reworded_by=item["reworded_by"]),),
        sources=tuple(sources),
    )
