"""Pieces that many schemas share, and the draft's own: lines, empty headings, what was left out."""

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, validate

from ehcplan.plan.case import Photo
from ehcplan.plan.lines import Empty, LeftOut, Line, Source, Wording, Words
from ehcplan.plan.reference import new_reference
from ehcplan.schemas.plain import to_plain
from ehcplan.vocabulary import EMPTY_REASONS, Element, Voice


def one_of(values: Any) -> validate.OneOf:
    """Return a check that a text is one of a closed list; it names the list."""
    keys = list(values)
    return validate.OneOf(keys, error="is {input!r}: use one of " + ", ".join(keys) + ".")


def filled() -> validate.Length:
    """Return a check that a text or list is not empty."""
    return validate.Length(min=1, error="is empty: fill it in.")


def present(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that are not None."""
    return {key: value for key, value in values.items() if value is not None}


class Part(Schema):
    """Part of a file: an unknown key is an error, never dropped."""

    class Meta:
        """Refuse unknown keys."""

        unknown = RAISE


class SourceSchema(Part):
    """Where a line's words come from."""

    contribution = fields.String(required=True)
    prompt = fields.String(required=True)
    index = fields.Integer(required=True)
    column = fields.String(load_default=None, allow_none=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Source:
        return Source(**data)


class WordingSchema(Part):
    """What a line says from a moment on."""

    text = fields.String(required=True)
    reworded_by = fields.String(load_default=None, allow_none=True)
    on = fields.Date(load_default=None, allow_none=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Wording:
        return Wording(**data)


class WordsSchema(Part):
    """A printed text: every wording it has had, the newest last, and the answers it comes from."""

    ref = fields.String(load_default=new_reference, validate=filled())
    wordings = fields.List(
        fields.Nested(WordingSchema),
        required=True,
        validate=validate.Length(min=1, error="is empty: a text says something."),
    )
    sources = fields.List(fields.Nested(SourceSchema), load_default=list)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Words:
        return Words(
            ref=data["ref"], wordings=tuple(data["wordings"]), sources=tuple(data["sources"])
        )


class LineSchema(Part):
    """A line that somebody accepted."""

    ref = fields.String(required=True)
    element = fields.String(required=True, validate=one_of(Element))
    voice = fields.String(load_default=None, allow_none=True, validate=one_of(Voice))
    wordings = fields.List(
        fields.Nested(WordingSchema),
        required=True,
        validate=validate.Length(min=1, error="is empty: a line says something."),
    )
    sources = fields.List(
        fields.Nested(SourceSchema),
        required=True,
        validate=validate.Length(min=1, error="is empty: a line comes from somebody."),
    )

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Line:
        return Line(
            ref=data["ref"],
            element=Element(data["element"]),
            voice=Voice(data["voice"]) if data["voice"] else None,
            wordings=tuple(data["wordings"]),
            sources=tuple(data["sources"]),
        )


class EmptySchema(Part):
    """What a person chose to say about an element without lines."""

    element = fields.String(required=True, validate=one_of(Element))
    reason = fields.String(required=True, validate=one_of(EMPTY_REASONS))
    on = fields.Date(required=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Empty:
        return Empty(**{**data, "element": Element(data["element"])})


class LeftOutSchema(Part):
    """That an answer was left out, and why."""

    source = fields.Nested(SourceSchema, required=True)
    element = fields.String(load_default=None, allow_none=True, validate=one_of(Element))
    reason = fields.String(required=True)
    by = fields.String(required=True)
    on = fields.Date(required=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> LeftOut:
        chosen = Element(data["element"]) if data["element"] else None
        return LeftOut(**{**data, "element": chosen})


class PhotoSchema(Part):
    """The pupil's picture."""

    alt = fields.String(required=True)
    data = fields.String(required=True)

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Photo:
        try:
            decoded = base64.b64decode(data["data"], validate=True)
        except binascii.Error:
            raise ValidationError({"data": ["is not base64."]}) from None
        return Photo(data=decoded, alt=data["alt"])


def write_line(line: Line) -> dict[str, Any]:
    """Return a line of the draft as JSON-ready data."""
    return {
        "ref": line.ref,
        "element": line.element.value,
        **({"voice": line.voice.value} if line.voice else {}),
        "wordings": to_plain(line.wordings),
        "sources": to_plain(line.sources),
    }


def write_left_out(left: LeftOut) -> dict[str, Any]:
    """Return a decision to leave an answer out as JSON-ready data."""
    return present(
        {
            "source": to_plain(left.source),
            "element": left.element.value if left.element else None,
            "reason": left.reason,
            "by": left.by,
            "on": left.on.isoformat(),
        }
    )


def write_photo(photo: Photo | None) -> dict[str, Any] | None:
    """Return the picture as JSON-ready data, or None without one."""
    if photo is None:
        return None
    return {"alt": photo.alt, "data": base64.b64encode(photo.data).decode()}
